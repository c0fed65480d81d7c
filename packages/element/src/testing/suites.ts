/**
 * Test suites every widget must pass; hosts that subclass a widget run them again on their own class. They need
 * mocha's `describe` and `it` and a chai `expect` from the caller, so that this module brings no test library.
 */
import type { ViewElement } from '../view-element.js';
import '../define.js';
import { LOCALES, commonWords, directionOf, loadWords, problemWordsOnDemand } from '@careframe/i18n';

type Test = () => void | Promise<void>;

/** What a suite needs to know about a widget. */
export interface WidgetUnderTest {
  readonly tag: string;
  /** A programme the widget has something to show of, new at every call. */
  programme(): unknown;
  /** More to set on each element, for example `responses`. */
  readonly prepare?: (element: ViewElement) => void;
  readonly describe: (title: string, body: () => void) => void;
  readonly it: (title: string, body: Test) => void;
  // oxlint-disable-next-line no-explicit-any -- chai's own type stays with the caller
  readonly expect: any;
  /** Broken documents: name and text or value of each; every one must be told, in six languages. */
  readonly brokenDocuments?: readonly { readonly name: string; readonly text: unknown }[];
}

/** A moment for words that load on demand. */
export const settled = async (element: ViewElement, milliseconds = 60): Promise<void> => {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await element.updateComplete;
};

/**
 * Waits for what takes its time on a slow or busy machine.
 * @param patience ms
 * @throws Error that names `what`, when it has not come by then.
 */
export async function until(
  holds: () => boolean,
  what: string = String(holds),
  patience = 10_000,
): Promise<void> {
  const end = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function create(under: WidgetUnderTest, lang = 'en'): ViewElement {
  const element = document.createElement(under.tag) as ViewElement;
  element.lang = lang;
  under.prepare?.(element);
  return element;
}

async function shown(
  under: WidgetUnderTest,
  lang = 'en',
  parent: Element = document.body,
): Promise<ViewElement> {
  const element = create(under, lang);
  element.programme = under.programme();
  parent.append(element);
  await settled(element);
  return element;
}

const textOf = (element: ViewElement): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Life-cycle: before attach, move, clone, two of them, and what the page must never notice. */
export function lifecycleSuite(under: WidgetUnderTest): void {
  const { it, expect } = under;
  under.describe(`${under.tag}: life-cycle`, () => {
    it('shows the same whether the document is set before or after it is attached', async () => {
      const before = await shown(under);
      const after = create(under);
      document.body.append(after);
      await settled(after);
      after.programme = under.programme();
      await settled(after);
      expect(textOf(after)).to.equal(textOf(before));
      before.remove();
      after.remove();
    });

    it('setting properties fires no change and mutates nothing of the host', async () => {
      const given = under.programme();
      const copy = JSON.stringify(given);
      const element = create(under);
      const fired: string[] = [];
      for (const name of ['care-change', 'care-before-change'])
        element.addEventListener(name, () => fired.push(name));
      element.programme = given;
      document.body.append(element);
      await settled(element);
      element.readOnly = true;
      await settled(element);
      expect(fired).to.deep.equal([]);
      expect(JSON.stringify(given)).to.equal(copy);
      expect(Object.isFrozen(given)).to.equal(false);
      element.remove();
    });

    it('writes nothing into the light DOM, and survives clone and move', async () => {
      const element = await shown(under);
      expect(element.childNodes.length).to.equal(0);
      const text = textOf(element);
      const other = document.createElement('div');
      document.body.append(other);
      for (let time = 0; time < 3; time += 1) {
        other.append(element);
        document.body.append(element);
      }
      await settled(element);
      expect(textOf(element)).to.equal(text);
      const clone = element.cloneNode(true) as ViewElement;
      under.prepare?.(clone);
      clone.programme = under.programme();
      other.append(clone);
      await settled(clone);
      expect(textOf(clone)).to.equal(text);
      element.remove();
      other.remove();
    });

    it('shares a programme with others by context, also when the provider is around it first', async () => {
      const provider = document.createElement('care-programme');
      provider.programme = under.programme();
      const element = create(under);
      provider.append(element);
      document.body.append(provider);
      await settled(element);
      expect(element.currentProgramme).to.equal(provider.currentProgramme);
      expect(element.currentProgramme === undefined).to.equal(false);
      provider.remove();
    });

    it('has one polite and one assertive live region that are never made anew', async () => {
      const element = await shown(under);
      const regions = [...element.shadowRoot!.querySelectorAll('[data-live]')];
      expect(regions.map((region) => region.getAttribute('aria-live'))).to.deep.equal([
        'polite',
        'assertive',
      ]);
      element.programme = under.programme();
      element.lang = 'ru';
      await settled(element);
      expect([...element.shadowRoot!.querySelectorAll('[data-live]')]).to.deep.equal(regions);
      element.remove();
    });
  });
}

/** The states without a document to show, and every broken document in every language. */
export function stateSuite(under: WidgetUnderTest): void {
  const { it, expect } = under;
  under.describe(`${under.tag}: states`, () => {
    it('without a document: one heading, one sentence', async () => {
      const element = create(under);
      document.body.append(element);
      await settled(element);
      const state = element.shadowRoot!.querySelector('[part~="state"]');
      expect(state?.querySelectorAll('h2,h3,h4').length).to.equal(1);
      expect((state?.querySelector('p')?.textContent ?? '').length > 10).to.equal(true);
      element.remove();
    });

    it('a document of a newer version is named as such', async () => {
      const element = create(under);
      element.programme = { ...(under.programme() as object), formatVersion: 999 };
      document.body.append(element);
      await settled(element);
      expect(element.shadowRoot!.querySelector('[part~="state"]')?.getAttribute('data-state')).to.equal(
        'too-new',
      );
      element.remove();
    });

    for (const broken of under.brokenDocuments ?? []) {
      it(`says what is wrong with: ${broken.name}, in six languages, and fires care-error once`, async () => {
        for (const lang of LOCALES) {
          await Promise.all([loadWords(commonWords, lang), loadWords(problemWordsOnDemand, lang)]);
          const element = create(under, lang);
          let errors = 0;
          element.addEventListener('care-error', () => (errors += 1));
          element.programme = broken.text;
          document.body.append(element);
          await settled(element, 30);
          expect(errors, `care-error in ${lang}`).to.equal(1);
          const item = (element.shadowRoot!.querySelector('.problems li')?.textContent ?? '')
            .replace(/\s+/g, ' ')
            .trim();
          expect(item.length, `a sentence in ${lang}`).to.be.greaterThan(20);
          expect(item, 'more than its code').to.not.match(/\b(?:read|load|change)\.[a-z]/);
          expect(item).to.not.match(/\{\w+%?\}|undefined|\[object/);
          if (lang !== 'en')
            expect(
              /[\u0370-\uffff]/.test(item) || lang === 'tk',
              `${lang} speaks its own script: ${item}`,
            ).to.equal(true);
          element.remove();
        }
      });
    }
  });
}

/** Languages and directions. */
export function localeSuite(under: WidgetUnderTest): void {
  const { it, expect } = under;
  under.describe(`${under.tag}: languages`, () => {
    for (const lang of LOCALES) {
      it(`speaks ${lang}: no placeholder left, direction right`, async () => {
        await loadWords(commonWords, lang);
        const element = await shown(under, lang);
        await settled(element, 120);
        expect(textOf(element)).to.not.match(/\{\w+%?\}|undefined|\[object|NaN/);
        expect(element.shadowRoot!.querySelector('section')!.dir).to.equal(directionOf(lang));
        element.remove();
      });
    }

    it('follows the closest lang, across shadow hosts, and its change', async () => {
      const outer = document.createElement('div');
      outer.lang = 'bg';
      outer.attachShadow({ mode: 'open' }).append(document.createElement('div'));
      document.body.append(outer);
      const element = create(under, '');
      element.removeAttribute('lang');
      element.programme = under.programme();
      outer.shadowRoot!.firstElementChild!.append(element);
      const section = (): HTMLElement | null => element.shadowRoot!.querySelector('section');
      await until(() => section()?.lang === 'bg');
      expect(section()!.lang).to.equal('bg');
      outer.lang = 'ar';
      await until(() => section()!.dir === 'rtl');
      expect(section()!.dir).to.equal('rtl');
      outer.remove();
    });
  });
}

/** Nothing is left behind when widgets come and go. */
export function leakSuite(under: WidgetUnderTest): void {
  const { it, expect } = under;
  under.describe(`${under.tag}: leaks`, () => {
    it('leaves no subscription to the session behind after 10 comings and goings', async () => {
      const provider = document.createElement('care-programme');
      provider.programme = under.programme();
      document.body.append(provider);
      await provider.updateComplete;
      const session = provider.session!;
      const subscribe = session.subscribe.bind(session);
      let open = 0;
      session.subscribe = (listener) => {
        const stop = subscribe(listener);
        open += 1;
        return () => {
          open -= 1;
          stop();
        };
      };
      for (let time = 0; time < 10; time += 1) {
        const element = create(under);
        provider.append(element);
        await element.updateComplete;
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(open).to.equal(0);
      provider.remove();
    });
  });
}

/** The accessibility tree: a named region, a heading, names for all controls. `isAccessible` runs axe. */
export function accessibilitySuite(
  under: WidgetUnderTest,
  isAccessible: (element: ViewElement) => Promise<void>,
): void {
  const { it, expect } = under;
  under.describe(`${under.tag}: accessibility`, () => {
    for (const lang of ['en', 'ar'] as const) {
      it(`has no axe finding in ${lang}, and every control has a name`, async () => {
        const element = await shown(under, lang);
        await settled(element, 120);
        const section = element.shadowRoot!.querySelector('section')!;
        expect(
          element
            .shadowRoot!.getElementById(section.getAttribute('aria-labelledby') ?? '')
            ?.textContent?.trim(),
        ).to.not.equal('');
        const nameless = [...element.shadowRoot!.querySelectorAll('button')].filter(
          (button) => !(button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
        );
        expect(nameless.map((button) => button.outerHTML)).to.deep.equal([]);
        await isAccessible(element);
        element.remove();
      });
    }

    it('nothing but a marked scroll area is wider than 360 px', async () => {
      const frame = document.createElement('div');
      frame.style.inlineSize = '360px';
      document.body.append(frame);
      const element = await shown(under, 'en', frame);
      await settled(element, 120);
      expect(element.scrollWidth).to.be.at.most(361);
      frame.remove();
    });
  });
}

/** All suites in one call. */
export function widgetSuites(
  under: WidgetUnderTest,
  isAccessible: (element: ViewElement) => Promise<void>,
): void {
  lifecycleSuite(under);
  stateSuite(under);
  localeSuite(under);
  leakSuite(under);
  accessibilitySuite(under, isAccessible);
}
