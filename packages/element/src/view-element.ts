/**
 * Base of every widget: data in, words, direction, live regions and the states without a document to show. A widget says what it shows in
 * `renderProgramme`; everything that can go wrong around it is handled here. Widgets that change the document extend
 * `CareElement`, which brings an editing session.
 */
import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { LocalizedText, Programme, SessionState } from '@careframe/core';
import type { Dictionary, Word, WordSource, Words, Format } from '@careframe/i18n';
import { Announcer } from './announcer.js';
import { emit, type CareErrorDetail } from './events.js';
import { cycleRegions } from './focus.js';
import { LocaleController, type CommonWords } from './locale-controller.js';
import { today } from './platform.js';
import { problemList, problemNotice } from './problem-view.js';
import { ProgrammeSource, viewOf, type ProgrammeState, type ProgrammeView } from './programme-source.js';
import { baseStyles } from './styles/base.styles.js';
import { tokenStyles } from './styles/tokens.js';
import { VERSION } from './version.js';

type Heading = (id: string, text: TemplateResult | string) => TemplateResult;

const headings: Readonly<Record<2 | 3 | 4, Heading>> = {
  2: (id, text) => html`<h2 id=${id} part="heading">${text}</h2>`,
  3: (id, text) => html`<h3 id=${id} part="heading">${text}</h3>`,
  4: (id, text) => html`<h4 id=${id} part="heading">${text}</h4>`,
};

export abstract class ViewElement<D extends Dictionary = Dictionary> extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokenStyles, ...baseStyles];

  /** The document: a programme, the parsed JSON of one, or its text. Comes before context, inline data and `src`. */
  @property({ attribute: false }) programme: unknown;
  /** Address of a programme document. */
  @property() src: string | undefined;
  /** No editing: nothing that looks like it could be pressed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;
  /** Language of the document's texts when it is not the language of the page. */
  @property({ attribute: 'content-language' }) contentLanguage: string | undefined;
  /** Digits to show: `latn` 123, `arab` ١٢٣, `arabext` ۱۲۳. */
  @property({ attribute: 'numbering-system' }) numberingSystem: 'latn' | 'arab' | 'arabext' | undefined;
  /** Own words by key, over the ones shipped. */
  @property({ attribute: false }) overrides: Readonly<Record<string, Word>> | undefined;
  /** Heading shown at the top; the widget's own when absent. */
  @property() heading: string | undefined;
  /** Level of that heading in the page, 2 to 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Day the states are computed for, `YYYY-MM-DD`; the device's day when absent. */
  @property() today: string | undefined;

  protected readonly source: ProgrammeSource<ProgrammeView>;
  protected readonly locale: LocaleController<D>;
  protected readonly announcer: Announcer = new Announcer(() => this.renderRoot);
  #reportedState: ProgrammeState<ProgrammeView> | undefined;
  #brokenBy: unknown;

  /** `wordSource`: the widget's words; its `load` brings the other languages. */
  constructor(wordSource: WordSource<D>) {
    super();
    this.locale = new LocaleController<D>(this, wordSource);
    this.source = new ProgrammeSource(this, {
      useContext: true,
      open: (programme) => this.openProgramme(programme),
    });
    this.source.onSession = (state) => this.programmeChanged(state);
  }

  /** The document as it stands, or undefined while there is none. */
  get currentProgramme(): Programme | undefined {
    return this.source.session?.getState().programme;
  }

  /** What follows a document that this widget was given: here it is only shown. */
  protected openProgramme(programme: Programme): ProgrammeView {
    return viewOf(programme);
  }

  protected get words(): Words<D> {
    return this.locale.words;
  }

  protected get common(): CommonWords {
    return this.locale.common;
  }

  protected get format(): Format {
    return this.locale.format;
  }

  protected get todayIso(): string {
    return this.today ?? today();
  }

  /** What the widget shows of a readable document. */
  protected abstract renderProgramme(programme: Programme): TemplateResult | typeof nothing;

  /** Called after every change of the document, whoever made it. */
  protected programmeChanged(_state: SessionState): void {}

  /** Nothing of the document concerns this widget: say so instead of an empty sheet. Undefined when there is something. */
  protected emptyState(_programme: Programme): TemplateResult | undefined {
    return undefined;
  }

  /** Text of the document for the page, marked when shown in another language. */
  protected text(text: LocalizedText | undefined): TemplateResult | string {
    return this.locale.localized(text);
  }

  /** The same as a plain string, for names and announcements. */
  protected plain(text: LocalizedText | undefined): string {
    return this.locale.plain(text);
  }

  protected announce(text: string, politeness: 'polite' | 'assertive' = 'polite'): void {
    this.announcer.say(text, politeness);
  }

  /** A heading of the wanted level, with the id that names the widget's region. */
  protected renderHeading(text: TemplateResult | string, id = 'title'): TemplateResult {
    const level = Math.min(4, Math.max(2, Math.round(this.headingLevel || 2))) as 2 | 3 | 4;
    return headings[level](id, text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKeydown);
    this.announcer.clear();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'F6' && this.shadowRoot && cycleRegions(this.shadowRoot, event.shiftKey))
      event.preventDefault();
  };

  protected override willUpdate(_changed: PropertyValues): void {
    const programme = this.currentProgramme;
    if (programme) this.locale.programmeLanguages = programme.languages;
  }

  protected override updated(_changed: PropertyValues): void {
    const { state } = this.source;
    if (state === this.#reportedState) return;
    this.#reportedState = state;
    if (state.status === 'ready') {
      emit(this, 'care-ready', { programme: state.session.getState().programme });
      if (state.problems.length > 0)
        this.#reportError({ code: state.problems[0]!.code, severity: 'warning', problems: state.problems });
    } else if (state.status === 'failed' || state.status === 'too-new') {
      this.#reportError({
        code: state.problems[0]?.code ?? 'load.failed',
        severity: 'error',
        problems: state.problems,
        ...(state.cause === undefined ? {} : { cause: state.cause }),
      });
    } else if (state.status === 'offline' || state.status === 'no-permission') {
      this.#reportError({ code: `load.${state.status}`, severity: 'error', problems: [] });
    }
  }

  #reportError(detail: CareErrorDetail): void {
    emit(this, 'care-error', detail);
  }

  protected override render(): TemplateResult {
    // The live regions stand outside everything that changes: re-creating one silences it.
    return html`<section
      class="care"
      part="base"
      lang=${this.locale.format.tag}
      dir=${this.locale.direction}
      aria-labelledby="title"
    >
      ${this.#renderBody()}
      <div class="visually-hidden" data-live="polite" aria-live="polite" role="status"></div>
      <div class="visually-hidden" data-live="assertive" aria-live="assertive" role="alert"></div>
    </section>`;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { state } = this.source;
    if (state.status !== 'ready') return this.renderState(state);
    try {
      const programme = state.session.getState().programme;
      return html`${this.emptyState(programme) ?? this.renderProgramme(programme)}${problemNotice(state.problems, this.common)}`;
    } catch (cause) {
      if (this.#brokenBy === undefined) {
        this.#brokenBy = cause;
        queueMicrotask(() =>
          this.#reportError({ code: 'render.failed', severity: 'error', problems: [], cause }),
        );
      }
      return this.renderMessage('error');
    }
  }

  /** Loading, failure, offline …: one heading, one sentence, one action. */
  protected renderState(state: Exclude<ProgrammeState, { status: 'ready' }>): TemplateResult {
    if (state.status === 'loading') {
      return html`<div class="skeleton" part="state loading" aria-busy="true">
        <i></i><i></i><i></i
        ><span id="title" class="visually-hidden">${this.common('widget.loading.title')}</span>
      </div>`;
    }
    if (state.status === 'failed' || state.status === 'too-new') {
      const kind = state.status === 'too-new' ? 'too-new' : 'error';
      return this.renderMessage(
        kind,
        state.problems.length > 0 ? problemList(state.problems, this.common) : undefined,
      );
    }
    return this.renderMessage(state.status);
  }

  /** One of the `widget.*` messages, with a way to try again where trying helps. */
  protected renderMessage(
    kind: 'empty' | 'error' | 'offline' | 'no-permission' | 'too-new',
    more?: TemplateResult,
  ): TemplateResult {
    const retry = this.src && (kind === 'error' || kind === 'offline' || kind === 'no-permission');
    return html`<div class="widget-state" part="state" data-state=${kind}>
      ${this.renderHeading(this.common(`widget.${kind}.title`))}
      <p>${this.common(`widget.${kind}.text`)}</p>
      ${more ?? nothing}
      ${retry ? html`<button type="button" @click=${() => this.source.reload()}>${this.common('action.retry')}</button>` : nothing}
    </div>`;
  }
}
