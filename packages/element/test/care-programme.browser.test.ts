import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { customElement } from 'lit/decorators.js';
import { html as lit, type TemplateResult } from 'lit';
import { createProgramme, writeProgramme } from '@careframe/core';
import type { Programme } from '@careframe/core';
import type { WordSource } from '@careframe/i18n';
import {
  CareElement,
  PROGRAMME_CONTEXT_KEY,
  TOKENS,
  baseStyles,
  define,
  platform,
  type CareChangeDetail,
  type CareErrorDetail,
} from '../src/index.js';
import { until, widgetSuites } from '../src/testing/index.js';
import { BROKEN_DOCUMENTS } from '@careframe/core/testing';
import '../src/define.js';

const words: WordSource<{ add: string; count: string }> = {
  scope: 'probe',
  en: { add: 'Add', count: '{n} sites' },
  load: {},
};

/** The smallest widget: counts sites, adds one. */
@customElement('care-probe')
class Probe extends CareElement<{ add: string; count: string }> {
  constructor() {
    super(words);
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    if (programme.id === 'trap') throw new Error('a fault in the widget');
    return lit`${this.renderHeading(this.text(programme.title))}<p class="count">${this.words('count', { n: programme.sites.length })}</p>
      ${this.readOnly ? '' : lit`<button type="button" @click=${() => this.add()}>${this.words('add')}</button>`}`;
  }

  add(): boolean {
    const id = this.session!.createId('sites');
    return this.commit(
      [{ op: 'put', collection: 'sites', entity: { id, level: 'centre', name: { en: 'Centre' } } }],
      { code: 'site.added' },
    ).done;
  }

  get shown(): string {
    return this.shadowRoot!.querySelector('.count')?.textContent ?? '';
  }
}

const programme = (id = 'p'): Programme =>
  createProgramme({
    id,
    title: { en: 'Programme', ar: 'برنامج' },
    languages: ['en', 'ar'],
    period: { start: '2026-01-01', end: '2026-12-31' },
  });
const json = (id = 'p'): unknown => JSON.parse(writeProgramme(programme(id)));

widgetSuites(
  { describe, it, expect, tag: 'care-probe', programme: json, brokenDocuments: BROKEN_DOCUMENTS },
  async (element) => {
    await expect(element).to.be.accessible();
  },
);

describe('<care-programme>', () => {
  it('an edit in one widget shows in the others, and one undo takes it back in both', async () => {
    const provider = await fixture<HTMLElement>(
      html`<care-programme .programme=${json()}
        ><care-probe></care-probe><care-probe></care-probe
      ></care-programme>`,
    );
    const [one, two] = [...provider.querySelectorAll('care-probe')] as Probe[];
    await two!.updateComplete;
    one!.add();
    await two!.updateComplete;
    expect([one!.shown, two!.shown]).to.deep.equal(['1 sites', '1 sites']);
    two!.undo();
    await one!.updateComplete;
    expect(one!.shown).to.equal('0 sites');
  });

  it('care-before-change may refuse; then nothing changes and no care-change follows', async () => {
    const element = await fixture<Probe>(html`<care-probe .programme=${json()}></care-probe>`);
    const told: string[] = [];
    element.addEventListener(
      'care-before-change',
      (event) => {
        told.push('before');
        event.preventDefault();
      },
      { once: true },
    );
    element.addEventListener('care-change', () => told.push('change'));
    expect(element.add()).to.equal(false);
    expect(told).to.deep.equal(['before']);
    setTimeout(() => element.add());
    const event = (await oneEvent(element, 'care-change')) as CustomEvent<CareChangeDetail>;
    expect(event.detail.programme.sites.length).to.equal(1);
    expect(event.detail.change.act?.code).to.equal('site.added');
    expect(event.bubbles && event.composed).to.equal(true);
  });

  it('a controlled host that hands the programme back keeps the undo history', async () => {
    const element = await fixture<Probe>(html`<care-probe .programme=${json()}></care-probe>`);
    element.addEventListener('care-change', (event) => {
      element.programme = (event as CustomEvent<CareChangeDetail>).detail.programme;
    });
    element.add();
    await element.updateComplete;
    expect(element.undo()).to.not.equal(undefined);
    await element.updateComplete;
    expect(element.shown).to.equal('0 sites');
  });

  it('data comes in this order: property, context, inline, src', async () => {
    const asked: string[] = [];
    const original = platform.fetch;
    platform.fetch = async (url) => {
      asked.push(url);
      return new Response(JSON.stringify(json('from-src')));
    };
    try {
      const inline = JSON.stringify(json('from-inline'));
      const host = document.createElement('div');
      document.body.append(host);
      const make = (withInline: boolean, src?: string): Probe => {
        const element = document.createElement('care-probe') as Probe;
        if (withInline) {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.text = inline;
          element.append(script);
        }
        if (src) element.src = src;
        host.append(element);
        return element;
      };
      const fromSrc = make(false, 'doc.json');
      const fromInline = make(true, 'doc.json');
      const provider = document.createElement('care-programme');
      provider.programme = json('from-context');
      host.append(provider);
      const fromContext = make(true, 'doc.json');
      provider.append(fromContext);
      const elements = [fromSrc, fromInline, fromContext];
      const ids = (): string => elements.map((element) => element.currentProgramme?.id).join(' ');
      await until(() => ids() === 'from-src from-inline from-context', 'each has its own');
      fromContext.programme = json('own');
      await until(() => fromContext.currentProgramme?.id === 'own', 'its own document');
      expect(asked).to.deep.equal(['doc.json']);
      host.remove();
    } finally {
      platform.fetch = original;
    }
  });

  it('a provider that is defined later still reaches the widget inside', async () => {
    expect(PROGRAMME_CONTEXT_KEY).to.equal(Symbol.for('careframe/programme/1'));
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const provider = document.createElement('care-programme');
    host.append(provider);
    const element = document.createElement('care-probe') as Probe;
    provider.append(element);
    await element.updateComplete;
    provider.programme = json('late');
    await until(() => element.currentProgramme?.id === 'late', 'the document has come');
  });

  it('a fault while rendering shows a message and fires care-error; the page lives', async () => {
    const element = document.createElement('care-probe') as Probe;
    element.programme = json('trap');
    setTimeout(() => document.body.append(element));
    const event = (await oneEvent(element, 'care-error')) as CustomEvent<CareErrorDetail>;
    expect(event.detail.code).to.equal('render.failed');
    expect(element.shadowRoot!.querySelector('[part~="state"]')?.getAttribute('data-state')).to.equal(
      'error',
    );
    element.remove();
  });

  for (const [name, answer, state] of [
    [
      'no connection',
      async (): Promise<Response> => {
        throw new TypeError('failed');
      },
      'offline',
    ],
    ['a login wall', async (): Promise<Response> => new Response('', { status: 403 }), 'no-permission'],
    ['a page that is gone', async (): Promise<Response> => new Response('', { status: 404 }), 'error'],
    [
      'an HTML page instead of a document',
      async (): Promise<Response> => new Response('<html>log in</html>'),
      'error',
    ],
  ] as const) {
    it(`loading ends in a state with a way on: ${name}`, async () => {
      const { fetch: originalFetch, isOnline } = platform;
      platform.fetch = answer;
      platform.isOnline = () => state !== 'offline';
      try {
        const element = await fixture<Probe>(html`<care-probe src="doc.json"></care-probe>`);
        const find = (): Element | null => element.shadowRoot!.querySelector('[part~="state"]');
        await until(() => find()?.getAttribute('data-state') === state, 'a state with a way on');
        const panel = find()!;
        expect(panel.getAttribute('data-state')).to.equal(state);
        platform.fetch = async () => new Response(JSON.stringify(json()));
        panel.querySelector('button')!.click();
        await until(() => element.shown === '0 sites', 'the document is shown');
      } finally {
        Object.assign(platform, { fetch: originalFetch, isOnline });
      }
    });
  }

  it('a text that is missing in the wanted language is marked with the one shown', async () => {
    const element = await fixture<Probe>(html`<care-probe lang="ru" .programme=${json()}></care-probe>`);
    await element.updateComplete;
    const shown = element.shadowRoot!.querySelector('#title bdi')!;
    expect(shown.getAttribute('lang')).to.equal('en');
    expect(element.shadowRoot!.querySelector('.language-tag')!.textContent).to.equal('EN');
  });
});

describe('define', () => {
  it('the same version is silent, another one warns once and keeps the first', () => {
    class One extends HTMLElement {
      static readonly version = '1';
    }
    class Two extends HTMLElement {
      static readonly version = '2';
    }
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (text: string) => warnings.push(text);
    try {
      define('care-twice', One);
      define('care-twice', One);
      define('care-twice', Two);
      define('care-twice', Two);
    } finally {
      console.warn = original;
    }
    expect(customElements.get('care-twice')).to.equal(One);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/1.*2/);
  });
});

describe('tokens', () => {
  it('every private twin a rule reads is a token, and every token is read', () => {
    const css = baseStyles.map((style) => style.cssText).join('\n');
    const names = new Set(TOKENS.map((token) => token.name));
    const read = new Set([...css.matchAll(/var\(--_([\w-]+)\)/g)].map((match) => match[1]!));
    expect([...read].filter((name) => !names.has(name))).to.deep.equal([]);
  });
});
