import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createProgramme, writeProgramme } from '@careframe/core';
import { languageOf, TAGS } from '../src/loading/files.js';
import { attributesOf, replacePlaceholder } from '../src/loading/placeholder.js';
import { startLoader } from '../src/loader.js';
import type * as everything from '../src/index.js';

/** Not the one of the element's suites: they define an element, and this page must begin without any. */
const until = (holds: () => boolean): Promise<void> => waitUntil(holds, undefined, { timeout: 10_000 });

describe('loader', () => {
  const defined = (tag: string): Promise<unknown> => customElements.whenDefined(tag);
  const warnings: string[] = [];
  const { warn } = console;

  const programme = createProgramme({
    id: 'together',
    title: { en: 'Together' },
    period: { start: '2026-01-01', end: '2026-12-31' },
    languages: ['en'],
  });

  before(() => (console.warn = (...words: unknown[]) => warnings.push(words.join(' '))));
  after(() => (console.warn = warn));

  it('loads nothing before a page needs it, then the file of a tag that is added', async () => {
    expect(TAGS.filter((tag) => customElements.get(tag))).to.deep.equal([]);
    startLoader();
    await fixture(html`<p><care-survey-results>Results</care-survey-results></p>`);
    await defined('care-survey-results');
    expect(customElements.get('care-training-survey'), 'the other tag of its package').to.equal(undefined);
  });

  it('knows the language an element will speak', async () => {
    const host = await fixture<HTMLElement>(
      html`<div lang="bg-BG"><p></p><p lang="AR"></p><p data-lang="ckb"></p><p lang=""></p></div>`,
    );
    expect([...host.children].map(languageOf)).to.deep.equal(['bg', 'ar', 'ckb', '']);
    expect(languageOf(document.createElement('p'))).to.equal('');
  });

  it('turns a placeholder into the widget, with its content and what the page wrote on it', async () => {
    const host = await fixture(html`<div>
      <div
        data-care="scorecard"
        data-src="data:application/json,{}"
        data-heading-level="3"
        data-readonly
        data-lang="bg"
        data-onclick="throw 1"
        data-aos="fade"
        id="card"
        class="wide"
        title="Card"
      >
        <table></table>
      </div>
    </div>`);
    const table = host.querySelector('table');
    await until(() => host.querySelector('care-scorecard') !== null);
    const card = host.querySelector('care-scorecard')!;
    expect(table!.parentElement).to.equal(card);
    expect(Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      src: 'data:application/json,{}',
      'heading-level': '3',
      readonly: '',
      lang: 'bg',
      'data-onclick': 'throw 1',
      'data-aos': 'fade',
      id: 'card',
      class: 'wide',
      title: 'Card',
    });
    expect(host.querySelector('[data-care]')).to.equal(null);
  });

  it('a placeholder of a programme holds placeholders that share it', async () => {
    const address = URL.createObjectURL(new Blob([writeProgramme(programme)], { type: 'application/json' }));
    const host = await fixture(html`<div>
      <div data-care="programme" data-src=${address}>
        <h2>Between</h2>
        <div data-care="results-chain"></div>
      </div>
    </div>`);
    await until(() => host.querySelector('care-programme > care-results-chain') !== null);
    const chain = host.querySelector('care-results-chain') as everything.ResultsChain;
    await until(() => chain.currentProgramme !== undefined);
    expect(chain.currentProgramme!.title).to.deep.equal({ en: 'Together' });
  });

  it('looks into a shadow root it is told of, and no longer when it is stopped', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const stop = startLoader({ root });
    root.append(document.createElement('care-training-survey'));
    await defined('care-training-survey');
    stop();
    const late = document.createElement('div');
    late.dataset['care'] = 'scorecard';
    root.append(late);
    await new Promise((done) => setTimeout(done, 50));
    expect(late.isConnected).to.equal(true);
    startLoader({ root });
    await until(() => root.querySelector('care-scorecard') !== null);
  });

  it('a name that is no widget is told once, with the names there are, and its content stays', async () => {
    warnings.length = 0;
    const host = await fixture(html`<div>
      <div data-care="dashboard">Kept</div>
      <div data-care="dashboard">Kept too</div>
      <div data-care="">Nothing</div>
      <div data-care="constructor">Nothing</div>
    </div>`);
    await new Promise((done) => setTimeout(done, 50));
    expect(host.textContent).to.contain('Kept').and.contain('Kept too');
    expect(warnings.filter((text) => text.includes('data-care="dashboard"'))).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('scorecard');
  });

  it('loads a placeholder that gets its name later', async () => {
    const host = await fixture(html`<div><div>Later</div></div>`);
    host.firstElementChild!.setAttribute('data-care', 'indicator-table');
    await defined('care-indicator-table');
    await until(() => host.querySelector('care-indicator-table') !== null);
  });
});

describe('attributes of tags and placeholders', () => {
  /** A value that differs from every default, whatever the attribute takes. */
  const VALUES = ['3', '2021-Q3', 'table', ''];

  before(() => import('../src/define.js'));

  for (const tag of TAGS) {
    it(`<${tag}> gets the same properties from both, attribute by attribute`, () => {
      const made = customElements.get(tag)!;
      const names = attributesOf(made);
      expect(names).to.include('src');
      for (const name of names) {
        for (const value of VALUES) {
          const written = document.createElement(tag);
          written.setAttribute(name, value);
          const place = document.createElement('div');
          place.setAttribute('data-care', tag.replace('care-', ''));
          place.setAttribute(`data-${name}`, value);
          const replaced = replacePlaceholder(place, made);
          expect(replaced.outerHTML, name).to.equal(written.outerHTML);
          expect(replaced.constructor).to.equal(written.constructor);
          expect(propertiesOf(replaced), `${name}="${value}"`).to.deep.equal(propertiesOf(written));
        }
      }
    });
  }

  function propertiesOf(element: HTMLElement): Record<string, unknown> {
    const { elementProperties } = element.constructor as typeof everything.ViewElement;
    const names = [...elementProperties.keys()].filter((name) => !/^(?:survey|rejected)$/.test(String(name)));
    const values = names.map((name) => [name, (element as unknown as Record<PropertyKey, unknown>)[name]]);
    return Object.fromEntries([...values, ['lang', element.lang], ['dir', element.dir]]);
  }
});
