/** `<care-results-chain>`: the chain from inputs to impact, as a list and as a map of one model. */
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { checkProgramme, type Edit, type Programme } from '@careframe/core';
import { matchLocale, problemText, useTerms } from '@careframe/i18n';
import { activeIn, CareElement, emit, type Act } from '@careframe/element';
import { at, type ChainContext, type ChainHost } from './results-chain.context.js';
import type { CareViewChangeDetail, ChainViewName } from './results-chain.events.js';
import { INITIAL_SESSION, pruned, type ChainSession } from './results-chain.session.js';
import { sentencesOf } from './results-chain.speech.js';
import { chainStyles } from './results-chain.styles.js';
import { viewChain, type ChainView } from './results-chain.view.js';
import { chainWords } from './results-chain.words.js';
import { copyText } from './interactions/copy.js';
import { diamondNumbers, layoutMap, MAP_FROM, measureCards, sameHeights } from './interactions/geometry.js';
import { CardDrag } from './interactions/drag.js';
import { FocusKeeper, openDialog } from './interactions/focus.js';
import { LinkActions } from './interactions/link-actions.js';
import { onWidgetKeydown } from './interactions/map-keys.js';
import { ResultActions } from './interactions/result-actions.js';
import { keysDialog, moveDialog } from './templates/dialog.js';
import { emptyTemplate } from './templates/empty.js';
import { headTemplate } from './templates/head.js';
import { linkDialog } from './templates/link-dialog.js';
import { listTemplate } from './templates/list.js';
import { mapTemplate } from './templates/map.js';
import { noticeTemplate, problemsTemplate } from './templates/problems.js';
import { wordsPanel } from './templates/words-panel.js';
import type { en } from './translations/en.js';

/**
 * Edits a results chain: results by stage, causal links with their reasons and assumptions, as a list or as a map.
 *
 * @fires {CustomEvent<CareBeforeChangeDetail>} care-before-change - a gesture asks; `preventDefault()` refuses it
 * @fires {CustomEvent<CareChangeDetail>} care-change - a gesture changed the document
 * @fires {CustomEvent<CareViewChangeDetail>} care-view-change - the person chose list or map
 * @fires {CustomEvent<CareReadyDetail>} care-ready - the document was read
 * @fires {CustomEvent<CareErrorDetail>} care-error - it could not be read, loaded or shown
 *
 * @csspart base - the sheet
 * @csspart head - title and controls
 * @csspart heading - the heading
 * @csspart list - the outline
 * @csspart result - one result of the outline
 * @csspart map - scroll area of the map
 * @csspart card - one card of the map
 * @csspart details - what can be done with the selected card
 * @csspart words - the panel "In words"
 * @csspart problems - the line of things to look at, and what is wrong with a document
 * @csspart notice - what just happened, with "Undo"
 * @csspart dialog - the open dialog
 * @csspart state - in place of the content: loading, empty, broken, offline
 * @csspart loading - the state while the document is on its way
 *
 * @cssprop [--care-brand] - action, selection, the selected card's links
 * @cssprop [--care-stage-output] - edge and heading of a stage; also -input, -activity, -outcome, -impact
 */
export class ResultsChain extends CareElement<typeof en> {
  // Cards are measured after they are drawn, and then drawn once more: this is the case Lit warns of, on purpose.
  static {
    this.disableWarning?.('change-in-update');
  }

  static override styles: CSSResultGroup = [CareElement.styles, ...chainStyles];

  /** The view the person chose; absent, the width decides. */
  @property({ reflect: true }) view: ChainViewName | undefined;

  #ui: ChainSession = INITIAL_SESSION;
  #made: { readonly programme: Programme; readonly view: ChainView } | undefined;
  #width = 0;
  #heights: ReadonlyMap<string, number> = new Map();
  #resize: ResizeObserver | undefined;
  #isDrawing = false;
  #moves = 0;
  readonly #focus: FocusKeeper = new FocusKeeper();
  /** Document before a gesture that the page refused or will answer itself. */
  #refusedAt: Programme | undefined;
  #context!: ChainContext;

  constructor() {
    super(chainWords);
    useTerms();
    this.addController({
      hostConnected: () => {
        this.#resize = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
        this.#resize.observe(this);
      },
      hostDisconnected: () => this.#resize?.disconnect(),
    });
    const host = this.#createHost();
    const [results, links] = [new ResultActions(host), new LinkActions(host)];
    this.#context = Object.create(host, {
      results: { value: results },
      links: { value: links },
      drag: { value: new CardDrag(() => this.#context) },
      headingLevel: { get: () => Math.min(4, Math.max(2, Math.round(this.headingLevel || 2))) },
      moves: { get: () => this.#moves },
      direction: { get: () => this.locale.direction },
      text: { value: (text: Parameters<ChainContext['text']>[0]) => this.text(text) },
      sentences: { value: () => sentencesOf(host, this.locale.contentPreferences) },
      focus: { value: host.focusNext },
    }) as ChainContext;
  }

  /** What gestures see of this element; getters, so that each one reads the present state. */
  #createHost(): ChainHost {
    // oxlint-disable-next-line typescript/no-this-alias -- the getters below have a `this` of their own
    const element = this;
    return {
      get view() {
        return element.#view;
      },
      get ui() {
        return element.#ui;
      },
      get mode() {
        return element.#mode;
      },
      get readOnly() {
        return element.readOnly;
      },
      get isDrawing() {
        return element.#isDrawing;
      },
      get words() {
        return element.words;
      },
      get common() {
        return element.common;
      },
      get format() {
        return element.format;
      },
      get language() {
        return element.#language;
      },
      setUi: (patch) => this.#setUi(patch),
      setView: (view) => this.#setView(view),
      commit: (edits, act) => this.#commit(edits, act),
      takeBack: (which) => {
        // Asked before: taking back answers with the inverse, which has no act of its own.
        const change = this.session?.getState()[which];
        return this[which]() && change;
      },
      createId: (kind) => this.session!.createId(kind),
      plain: (text) => this.plain(text),
      say: (text, politeness) => this.announce(text, politeness),
      focusNext: (...selectors) => this.#focusNext(...selectors),
      copy: (text) =>
        void copyText(text, this.renderRoot.querySelector('[data-sentences]')).then((isCopied) =>
          this.announce(this.words(isCopied ? 'words.copied' : 'words.selected')),
        ),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#moves += 1;
    this.addEventListener('keydown', this.#onKeydown);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKeydown);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.source.state.status === 'ready') onWidgetKeydown(this.#context, event);
  };

  #resized(width: number): void {
    // Hidden in a tab: the last width stays good until it is shown again.
    if (width === 0 || Math.abs(width - this.#width) < 1) return;
    this.#width = width;
    // In the next frame: drawn within the observer's own turn, the new height would be an error event on the page.
    requestAnimationFrame(() => this.requestUpdate());
  }

  get #mode(): ChainViewName {
    return this.view === 'list' || this.view === 'map' ? this.view : this.#width > MAP_FROM ? 'map' : 'list';
  }

  get #programme(): Programme {
    return this.session!.getState().programme;
  }

  get #view(): ChainView {
    const programme = this.#programme;
    if (this.#made?.programme !== programme) {
      this.#made = {
        programme,
        view: viewChain(
          programme,
          checkProgramme(programme, { today: this.todayIso }),
          diamondNumbers(programme),
        ),
      };
    }
    return this.#made.view;
  }

  /** Texts are written in the wanted content language when the document has it, else in its first one. */
  get #language(): string {
    const { languages } = this.#programme;
    return matchLocale(this.locale.contentPreferences[0] ?? '', languages) ?? languages[0] ?? 'en';
  }

  #setUi(patch: Partial<ChainSession>): void {
    this.#ui = { ...this.#ui, ...patch };
    this.requestUpdate();
  }

  #focusNext(...selectors: string[]): void {
    this.#focus.want(selectors);
    this.requestUpdate();
  }

  #setView(view: ChainViewName): void {
    const { selected } = this.#ui;
    const isOnCard = activeIn(this.shadowRoot)?.closest('[data-result]') != null;
    if (this.#mode === view && this.view === view) return;
    const isOther = this.#mode !== view;
    this.view = view;
    if (isOnCard && selected !== undefined) this.#focusNext(at.result(selected));
    if (isOther) this.announce(this.words(`view.shown.${view}`));
    emit<CareViewChangeDetail>(this, 'care-view-change', { view });
  }

  #commit(edits: readonly Edit[], act: Act): boolean {
    const before = this.#programme;
    const committed = this.commit(edits, act);
    if (committed.done) {
      this.#setUi({ notice: undefined });
      return true;
    }
    const [problem] = committed.problems;
    if (problem) this.#refuse(problemText(problem, this.common).what);
    else this.#awaitHost(before);
    return false;
  }

  #refuse(text: string): void {
    this.#setUi({ notice: { text, canUndo: false } });
    this.announce(text, 'assertive');
  }

  /** The page refused the gesture, or is about to set a document of its own: only silence is told as a refusal. */
  #awaitHost(before: Programme): void {
    this.#refusedAt = before;
    // oxlint-disable-next-line eslint/no-restricted-globals -- a page may answer in a later task; there is no event for "it will not"
    setTimeout(() => {
      if (this.#refusedAt !== before) return;
      this.#refusedAt = undefined;
      if (this.isConnected && this.currentProgramme === before) this.#refuse(this.words('said.refused'));
    }, 100);
  }

  /** Not `willUpdate`: a document that was just set is known to the source only after it. */
  protected override update(changed: PropertyValues): void {
    this.#focus.note(this.shadowRoot);
    this.#follow();
    super.update(changed);
  }

  /** Lets go of what the document no longer has. */
  #follow(): void {
    const programme = this.currentProgramme;
    if (!programme) return;
    // Read once, so that the first picture is the right one; from then on the observer tells. What a server drew is
    // taken over as it stands.
    if (this.hasUpdated || !this.renderRoot.firstChild) this.#width ||= this.offsetWidth;
    if (this.#refusedAt && programme !== this.#refusedAt) {
      // The page answered the gesture with a document of its own: what was being written is in there.
      this.#refusedAt = undefined;
      this.#ui = { ...this.#ui, editing: undefined, dialog: undefined };
    }
    this.#ui = pruned(this.#ui, programme);
    if (this.readOnly && (this.#ui.editing || (this.#ui.dialog && this.#ui.dialog.kind !== 'keys')))
      this.#ui = { ...this.#ui, editing: undefined, dialog: undefined };
  }

  protected override performUpdate(): void {
    this.#isDrawing = true;
    try {
      super.performUpdate();
    } finally {
      this.#isDrawing = false;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isMeasured = this.#measure();
    openDialog(this.renderRoot);
    if (isMeasured) this.#focus.restore(this.shadowRoot!, this.#ui.selected);
  }

  /** Heights of the cards, once more when they are not the ones it was drawn with. */
  #measure(): boolean {
    const heights = measureCards(this.renderRoot);
    if (
      heights.size === 0 ||
      [...heights.values()].every((height) => height === 0) ||
      sameHeights(this.#heights, heights)
    )
      return true;
    this.#heights = heights;
    this.requestUpdate();
    return false;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const c = this.#context;
    const state = this.session!.getState();
    const heading = this.renderHeading(this.heading ?? this.words('title'));
    // Without stages there is no place yet in which the first result could be written.
    const isEmpty = programme.results.length === 0 && (!this.#ui.editing || programme.stages.length === 0);
    return html` ${headTemplate(c, { heading, subtitle: this.text(programme.title), undo: state.undo, redo: state.redo })}
    ${wordsPanel(c)}
    ${isEmpty ? emptyTemplate(c) : this.#mode === 'map' ? this.#renderMap(programme) : listTemplate(c)}
    ${noticeTemplate(c)} ${problemsTemplate(c)} ${this.#renderDialog()}`;
  }

  #renderMap(programme: Programme): TemplateResult {
    const size = {
      width: this.#width || MAP_FROM,
      direction: this.locale.direction,
      heights: this.#heights,
      withAdd: !this.readOnly,
    };
    return mapTemplate(this.#context, layoutMap(programme, this.#ui.editing, size));
  }

  #renderDialog(): TemplateResult | typeof nothing {
    const { dialog } = this.#ui;
    switch (dialog?.kind) {
      case 'link':
        return linkDialog(this.#context, dialog);
      case 'move':
        return moveDialog(this.#context, dialog);
      case 'keys':
        return keysDialog(this.#context);
      default:
        return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-results-chain': ResultsChain;
  }
}
