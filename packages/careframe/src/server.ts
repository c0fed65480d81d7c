/**
 * Draws widgets in Node as HTML with declarative shadow DOM: the page shows them before any script runs, and
 * `careframe/hydrate.js` takes them over. Needs the package `@lit-labs/ssr`. What is claimed and what is not:
 * docs/server-side.md.
 */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { LitElement } from 'lit';
import { readProgramme, writeProgramme } from '@careframe/core';
import type { Problem } from '@careframe/core';
import { loadWords, problemWords, resolveLocale } from '@careframe/i18n';
import { today, ViewElement } from '@careframe/element';
import type { LocaleController, ProgrammeSource } from '@careframe/element';
import './define.js';
import { extractStyles } from './server/extract-styles.js';
import { dataScript, escapeHtml, flatten } from './server/markup.js';

/** Widgets whose read-only states are drawn. */
export type ServerTag =
  | 'care-scorecard'
  | 'care-indicator-table'
  | 'care-results-chain'
  | 'care-survey-results';

const SERVER_TAGS: readonly string[] = [
  'care-scorecard',
  'care-indicator-table',
  'care-results-chain',
  'care-survey-results',
] satisfies ServerTag[];

/** What `renderToHtml` draws: the document, and what the page says on the tag. */
export interface RenderOptions {
  /** The document: a programme, the parsed JSON of one, or its text. */
  readonly programme: unknown;
  /** Attributes of the tag; `true` writes a name without value, `false` and `undefined` leave it out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Language of the words, as a BCP 47 tag. @default 'en' */
  readonly lang?: string;
  /** Answers of a training, for `care-survey-results`: an array of responses, or its JSON text. */
  readonly responses?: unknown;
  /** Leave the document out of the tag, because a `<care-programme>` around it holds it. @default false */
  readonly withoutData?: boolean;
  /** Nonce of the page's `style-src`, for the widget's style element. */
  readonly nonce?: string;
}

/** What `renderToHtml` answers: HTML to write into the page, escaped already. */
export interface Rendered {
  /** The tag with its shadow root and its data. */
  readonly html: string;
  /** What is wrong with the document. With any, nothing is drawn: the page draws the widget and tells them. */
  readonly problems: readonly Problem[];
}

/** What a page does when a widget is connected and has its words, without a page. */
interface Drawn extends LitElement {
  readonly locale: LocaleController<never>;
  readonly source: ProgrammeSource;
}

class ViewRenderer extends LitElementRenderer {
  /** Reads the document and finds the words, which a page does in the hooks that Lit leaves out on a server. */
  override connectedCallback(): void {
    const { locale, source } = this.element as Drawn;
    source.hostUpdate();
    locale.hostUpdate();
    super.connectedCallback();
  }
}

function attributesOf({ attributes = {}, lang = 'en' }: RenderOptions): Map<string, string> {
  const given = new Map<string, string>();
  const all: RenderOptions['attributes'] = { today: today(), ...attributes, lang };
  for (const [name, value] of Object.entries(all)) {
    if (!/^[a-z][a-z\d-]*$/.test(name)) throw new TypeError(`"${name}" is not an attribute of a widget`);
    if (value !== undefined && value !== false) given.set(name, value === true ? '' : String(value));
  }
  return given;
}

function isDrawable(made: CustomElementConstructor | undefined): made is new () => Drawn & HTMLElement {
  return made?.prototype instanceof ViewElement;
}

/** Words load once a process; a language that is there already costs nothing. */
async function loadWordsFor(tag: ServerTag, lang: string): Promise<void> {
  const made = customElements.get(tag);
  if (!isDrawable(made)) throw new TypeError(`<${tag}> is not defined in this process`);
  const element = new made();
  element.lang = lang;
  await Promise.all([element.locale.load(), loadWords(problemWords, resolveLocale(lang))]);
}

/** The content of the shadow root. */
function drawShadow(renderer: ViewRenderer, nonce: string | undefined): string {
  const { elementStyles } = renderer.element.constructor as typeof LitElement;
  const content = flatten(
    renderer
      .renderShadow({
        elementRenderers: [ViewRenderer],
        customElementInstanceStack: [renderer],
        customElementHostStack: [renderer],
        eventTargetStack: [],
        slotStack: [],
        deferHydration: true,
      })!
      // What comes first is a style element without nonce.
      .slice(-1),
  );
  const { html, css } = extractStyles(content);
  const sheet = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
  const attribute = nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;
  return `<style${attribute}>${sheet}\n${css}</style>${html}`;
}

function drawTag(tag: ServerTag, text: string, options: RenderOptions): string {
  const renderer = new ViewRenderer(tag);
  const attributes = attributesOf(options);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  renderer.setProperty('lang', options.lang ?? 'en');
  renderer.setProperty('programme', text);
  if (options.responses !== undefined) renderer.setProperty('responses', options.responses);
  renderer.connectedCallback();
  const shadow = drawShadow(renderer, options.nonce);
  const shown = flatten(renderer.renderAttributes());
  return `<${tag}${shown} defer-hydration><template shadowrootmode="open">${shadow}</template>${dataOf(text, options)}</${tag}>`;
}

function dataOf(text: string, { withoutData = false, responses }: RenderOptions): string {
  const programme = withoutData ? '' : dataScript(text);
  if (responses === undefined) return programme;
  const answers = typeof responses === 'string' ? responses : JSON.stringify(responses);
  return `${programme}${dataScript(answers, 'responses')}`;
}

/** The tag alone, for a page that draws it itself and tells what is wrong. */
function bareTag(tag: ServerTag, options: RenderOptions): string {
  const { programme } = options;
  const attributes = [...attributesOf(options)].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const text = typeof programme === 'string' ? programme : (JSON.stringify(programme) ?? '');
  return `<${tag}${attributes.join('')}>${dataOf(text, options)}</${tag}>`;
}

/**
 * Draws one widget. The same document, attributes and language always give the same HTML, except for `today`, which
 * is the server's day unless `attributes` has it.
 * @throws TypeError (as a rejection) for a tag that is not drawn on servers, or a name that is no attribute.
 */
export async function renderToHtml(tag: ServerTag, options: RenderOptions): Promise<Rendered> {
  if (!SERVER_TAGS.includes(tag))
    throw new TypeError(`<${tag}> is not drawn on servers; these are: ${SERVER_TAGS.join(', ')}`);
  const reading = readProgramme(options.programme);
  if (reading.status !== 'ok') return { html: bareTag(tag, options), problems: reading.problems };
  await loadWordsFor(tag, options.lang ?? 'en');
  return { html: drawTag(tag, writeProgramme(reading.value), options), problems: [] };
}
