/** The page that a frame shows where nothing else may be embedded: one widget, named in its address. */
import { isTag, languageOf, load, TAGS } from '../loading/files.js';
import { attributesOf } from '../loading/placeholder.js';
import { HostLink } from './host-link.js';
import { hostOf, readOrigins, sourceOf } from './rules.js';
import { chooseLanguage, fillWord, type EmbedWord, type PageLanguage } from './words.js';

/** Shows nothing of its own. */
const PROVIDER = 'care-programme';
const SURVEY = 'care-training-survey';
/** Editors: without somebody who takes the changes they only show. */
const EDITORS = ['care-results-chain', 'care-indicator-table'];
/** What a page around may ask to be told. */
const EVENTS = [
  'care-ready',
  'care-error',
  'care-change',
  'care-input',
  'care-submit',
  'care-cell-open',
  'care-view-change',
];

const isAddress = (name: string): boolean => /(?:^|-)src$/.test(name);

class EmbedPage {
  readonly #page: Window;
  readonly #address: URL;
  readonly #document: Document;
  readonly #language: PageLanguage;
  readonly #host: HostLink;

  constructor(page: Window) {
    this.#page = page;
    this.#document = page.document;
    this.#address = new URL(page.location.href);
    const asked = this.#parameter('lang');
    this.#language = chooseLanguage([...(asked ? [asked] : []), ...page.navigator.languages]);
    const { documentElement } = this.#document;
    documentElement.lang = this.#language.tag;
    documentElement.dir = this.#language.direction;
    const theme = this.#parameter('theme');
    if (theme === 'light' || theme === 'dark') documentElement.style.colorScheme = theme;
    this.#host = new HostLink(
      page,
      hostOf({
        asked: this.#parameter('origin'),
        referrer: this.#document.referrer,
        own: this.#address.origin,
        isOpaque: page.origin === 'null',
        listed: this.#listed('careframe-hosts'),
      }),
    );
    for (const name of EVENTS) this.#document.addEventListener(name, (event) => this.#handOn(event));
  }

  async show(): Promise<void> {
    const name = this.#parameter('widget')?.trim().toLowerCase() ?? '';
    const tag = `care-${name}`;
    if (!isTag(tag) || tag === PROVIDER) return this.#sayUnknown(name);
    const refused = this.#refusedAddress();
    if (refused !== undefined) {
      this.#say('refused', { origin: refused });
      return;
    }
    try {
      const made = await load(tag, languageOf(this.#document.documentElement));
      this.#draw(tag, made);
    } catch (error) {
      console.warn(`Careframe: <${tag}> was not loaded: ${String(error)}`);
      this.#sayFailed();
    }
  }

  #draw(tag: string, made: CustomElementConstructor): void {
    const element = this.#document.createElement(tag);
    for (const name of attributesOf(made)) {
      const value = this.#parameter(name);
      if (value === null || name === 'lang' || name === 'dir') continue;
      element.setAttribute(name, isAddress(name) ? this.#allowed(value) : value);
    }
    if (EDITORS.includes(tag)) this.#keepFromEditing(element);
    if (tag === SURVEY) this.#say('noDrafts');
    this.#document.body.append(element);
  }

  /** An edit that nobody keeps is a trap: editing begins when the page around says that it takes changes. */
  #keepFromEditing(element: HTMLElement): void {
    const wanted = !element.hasAttribute('readonly');
    const settle = (): void => {
      element.toggleAttribute('readonly', !(wanted && this.#isTaken('care-change')));
    };
    settle();
    this.#host.onGreeting = settle;
  }

  /** By the page around, or by a script that the site's owner added to this page. */
  #isTaken(name: string): boolean {
    const here = this.#document.documentElement.dataset['careframeTakes'] ?? '';
    return this.#host.takes(name) || here.split(/\s+/).includes(name);
  }

  #handOn(event: Event): void {
    const { type } = event;
    const { detail } = event as CustomEvent<Record<string, unknown>>;
    if (type === 'care-ready') this.#nameThePage(detail['programme'] as { title: Record<string, string> });
    if (type === 'care-submit' && !this.#isTaken(type)) {
      // The survey then keeps the answers and does not thank for them.
      event.preventDefault();
      this.#say('notTaken');
      return;
    }
    // An error's cause may be something that cannot travel; its code and problems can.
    this.#host.tell(type, type === 'care-error' ? { ...detail, cause: undefined } : detail);
  }

  #nameThePage({ title }: { title: Record<string, string> }): void {
    this.#document.title = title[this.#language.tag] ?? Object.values(title)[0] ?? '';
  }

  #parameter(name: string): string | null {
    return this.#address.searchParams.get(name);
  }

  #listed(name: string): readonly string[] {
    return readOrigins(this.#document.querySelector(`meta[name="${name}"]`)?.getAttribute('content'));
  }

  #source(written: string): ReturnType<typeof sourceOf> {
    return sourceOf(written, this.#address.href, this.#listed('careframe-sources'));
  }

  #allowed(written: string): string {
    const source = this.#source(written);
    return 'address' in source ? source.address : '';
  }

  #refusedAddress(): string | undefined {
    const written = [...this.#address.searchParams].filter(([name]) => isAddress(name));
    return written.flatMap(([, value]) => {
      const source = this.#source(value);
      return 'refused' in source ? source.refused : [];
    })[0];
  }

  #sayUnknown(name: string): void {
    const names = TAGS.filter((tag) => tag !== PROVIDER).map((tag) => tag.replace('care-', ''));
    this.#say('unknown', { name, list: names.join(', ') });
  }

  #sayFailed(): void {
    const note = this.#say('failed');
    const again = this.#document.createElement('button');
    again.type = 'button';
    again.textContent = this.#language.words.retry;
    again.addEventListener('click', () => this.#page.location.reload());
    const open = this.#document.createElement('a');
    Object.assign(open, { href: this.#address.href, target: '_blank', rel: 'noopener' });
    open.textContent = this.#language.words.open;
    note.append(again, open);
  }

  /** One line of the page's own; the same one again is told again, not shown twice. */
  #say(word: EmbedWord, values: Readonly<Record<string, string>> = {}): HTMLElement {
    const { body } = this.#document;
    body.querySelector(`[data-note="${word}"]`)?.remove();
    const note = this.#document.createElement('div');
    const text = this.#document.createElement('p');
    note.dataset['note'] = word;
    note.setAttribute('role', word === 'noDrafts' ? 'note' : 'alert');
    text.textContent = fillWord(this.#language.words[word], values);
    note.append(text);
    body.append(note);
    return note;
  }
}

/** Draws what the address of a page asks for. */
export function showEmbedded(page: Window): Promise<void> {
  return new EmbedPage(page).show();
}
