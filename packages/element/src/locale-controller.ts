/**
 * The language of a widget: own `lang` > closest `[lang]`, across shadow hosts > browser. UI language and content
 * language are two things: words follow the first, texts of the document are picked by the second, with a fallback
 * that is marked.
 */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import {
  commonWords,
  createFormat,
  directionOf,
  loadLocale,
  loadWords,
  nativeName,
  onWordsChange,
  pickText,
  resolveLocale,
  wordsFor,
} from '@careframe/i18n';
import type { CommonEnglish, Dictionary, Direction, Format, Word, WordSource, Words } from '@careframe/i18n';
import type { LocalizedText } from '@careframe/core';
import { closestAcrossRoots } from './programme-source.js';

/** What the controller reads from its widget. */
export interface LocaleHost extends LitElement {
  contentLanguage: string | undefined;
  numberingSystem: 'latn' | 'arab' | 'arabext' | undefined;
  overrides: Readonly<Record<string, Word>> | undefined;
}

/** Words that all widgets share, in one language. */
export type CommonWords = Words<CommonEnglish>;

export class LocaleController<D extends Dictionary> implements ReactiveController {
  words!: Words<D>;
  common!: CommonWords;
  format!: Format;
  /** Wanted tag as the page wrote it, and the locale whose words are shown. */
  wanted = 'en';
  tag = 'en';
  #observers: MutationObserver[] = [];
  #stopWords: (() => void) | undefined;
  #programmeLanguages: readonly string[] = [];

  constructor(
    private readonly host: LocaleHost,
    private readonly source: WordSource<D>,
  ) {
    this.#rebuild();
    host.addController(this);
  }

  get direction(): Direction {
    return this.format.direction;
  }

  hostConnected(): void {
    this.#stopWords = onWordsChange(() => this.#refresh());
    this.#observeAncestors();
    this.#resolve();
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#stopWords?.();
  }

  hostUpdate(): void {
    this.#resolve();
    this.#rebuild();
  }

  /** Languages of the document, first one first; the last resort when picking a text. */
  set programmeLanguages(languages: readonly string[]) {
    this.#programmeLanguages = languages;
  }

  get contentPreferences(): readonly string[] {
    return [
      ...(this.host.contentLanguage ? [this.host.contentLanguage] : []),
      this.wanted,
      this.tag,
      ...this.#programmeLanguages,
    ];
  }

  /** Text as plain string, for names, announcements and sentences; isolated when its direction may differ. */
  plain(text: LocalizedText | undefined): string {
    return pickText(text, this.contentPreferences)?.text ?? '';
  }

  /** Text for the page: as it is in the wanted language, else marked with its own language and a visible tag. */
  localized(text: LocalizedText | undefined): TemplateResult | string {
    const picked = pickText(text, this.contentPreferences);
    if (!picked) return '';
    if (picked.exact) return html`<bdi>${picked.text}</bdi>`;
    const language = nativeName(picked.tag);
    const hint = this.common('language.missing', {
      language,
      wanted: nativeName(this.contentPreferences[0] ?? this.tag),
    });
    return html`<bdi lang=${picked.tag} dir=${directionOf(picked.tag, picked.text)}>${picked.text}</bdi
      ><span class="language-tag" title=${hint} aria-hidden="true">${picked.tag.toUpperCase()}</span>`;
  }

  #resolve(): void {
    const wanted =
      this.host.lang ||
      closestAcrossRoots(this.host, '[lang]:not([lang=""])')?.getAttribute('lang') ||
      globalThis.navigator?.language ||
      'en';
    if (wanted === this.wanted && this.#loading) return;
    this.wanted = wanted;
    this.tag = resolveLocale(wanted);
    this.#rebuild();
    this.#loading = Promise.all([
      loadLocale(this.#formatTag),
      loadWords(commonWords, this.tag),
      loadWords(this.source, this.tag),
    ]).then(() => this.#refresh());
  }

  #loading: Promise<void> | undefined;

  /** Settled once the words of the wanted language are there: for a server that draws, and for taking over what it drew. */
  async load(): Promise<void> {
    this.#resolve();
    await this.#loading;
  }

  #refresh(): void {
    this.tag = resolveLocale(this.wanted);
    this.#rebuild();
    this.host.requestUpdate();
  }

  /** The locale of the words, with the region that the page wrote. */
  get #formatTag(): string {
    const isRegional = resolveLocale(this.wanted) === this.tag && this.wanted.startsWith(`${this.tag}-`);
    return isRegional ? this.wanted : this.tag;
  }

  #rebuild(): void {
    const { numberingSystem, overrides } = this.host;
    this.format = createFormat(this.#formatTag, numberingSystem ? { numberingSystem } : {});
    this.words = wordsFor(this.source, this.format, overrides as Partial<Record<keyof D, Word>> | undefined);
    this.common = wordsFor(commonWords, this.format);
  }

  /** `lang` may be on any ancestor, in any root up to the document. */
  #observeAncestors(): void {
    let node: Node = this.host;
    for (;;) {
      const root = node.getRootNode();
      const observer = new MutationObserver(() => this.host.requestUpdate());
      observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
      this.#observers.push(observer);
      if (!(root instanceof ShadowRoot)) return;
      node = root.host;
    }
  }
}
