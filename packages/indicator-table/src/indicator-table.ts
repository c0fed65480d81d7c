import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CareElement, focusAfterUpdate } from '@careframe/element';
import type { Programme } from '@careframe/core';
import { useTerms } from '@careframe/i18n';
import {
  initialWindow,
  PERIOD_WINDOW,
  tableModel,
  type IndicatorRow,
  type TableModel,
} from './indicator-table.model.js';
import { columnsOf, periodsLatestFirst } from './indicator-table.session.js';
import { tableStyles } from './indicator-table.styles.js';
import { breakdownKey, type TableActions, type TableView } from './indicator-table.view.js';
import { EnteringSlot } from './interactions/entering-slot.js';
import { Grid } from './interactions/grid.js';
import { Measure } from './interactions/measure.js';
import type { TableHost } from './interactions/table-host.js';
import { cardDialog, cardsTemplate } from './templates/cards.js';
import { findingsTemplate } from './templates/findings.js';
import { actText, headTemplate } from './templates/head.js';
import { tableTemplate } from './templates/table.js';
import { tableWords, type TableEnglish } from './words.js';

/** Narrower than this the table is shown as cards, px. */
const CARDS_BELOW = 640;

/** Most periods side by side. */
const MOST_PERIODS = 12;

/**
 * Indicators with baseline, target, values, progress and state, grouped by result; values can be entered.
 *
 * @fires {CustomEvent<CareBeforeChangeDetail>} care-before-change - a value is about to be entered; cancelable
 * @fires {CustomEvent<CareChangeDetail>} care-change - it was
 * @fires {CustomEvent<CareReadyDetail>} care-ready - the programme was read
 * @fires {CustomEvent<CareErrorDetail>} care-error - the programme could not be read, loaded or shown
 * @csspart base - the sheet
 * @csspart heading - the heading
 * @csspart table - the table
 * @csspart card - one indicator on a phone
 * @csspart dialog - the fields of a value on a phone
 * @csspart why - the reason of a state
 * @csspart pasted - what of a pasted block did not become a value
 * @csspart problems - the line at the foot: what deserves a look, and what is wrong with a document
 * @csspart state - message instead of the table: loading, empty, broken …
 * @csspart loading - the state while the document is on its way
 */
export class IndicatorTable extends CareElement<TableEnglish> {
  static override styles: CSSResultGroup = [...(CareElement.styles as CSSResultGroup[]), ...tableStyles];

  /** `auto` shows cards where the widget is narrower than 640 px. */
  @property({ reflect: true }) view: 'auto' | 'table' | 'cards' = 'auto';
  /** Id of a result: only its indicators. */
  @property() result: string | undefined;
  /** Periods shown side by side, 1 to 12. */
  @property({ type: Number }) periods = PERIOD_WINDOW;

  @state() private openWhy: ReadonlySet<string> = new Set();
  @state() private openBreakdowns: ReadonlySet<string> = new Set();
  @state() private allFindings = false;
  @state() private from: number | undefined;
  @state() private cardPeriod: string | undefined;
  @state() private narrow = false;

  readonly #measure: Measure = new Measure(this, (width) => (this.narrow = width < CARDS_BELOW));
  readonly #host: TableHost = this.#createHost();
  readonly #entering: EnteringSlot = new EnteringSlot(this, this.#host);
  readonly #grid: Grid = new Grid(this.#host, this.#entering);
  #model: { readonly key: readonly unknown[]; readonly model: TableModel } | undefined;

  readonly #actions: TableActions = {
    change: (fields) => this.#entering.change(fields),
    settle: (value) => this.#entering.settle(value),
    commit: () => this.#entering.commit(),
    cancel: (keep) => this.#entering.cancel(keep),
    showPeriod: (period) => (this.cardPeriod = period),
  };

  constructor() {
    super(tableWords);
    useTerms();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#measure.observe(this.renderRoot);
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    // Moved in the page while open: it is no longer modal and must be opened anew.
    dialog.removeAttribute('open');
    dialog.showModal();
  }

  /** Fields on their way belong to the update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const { pending } = this.#entering.part;
    if (!pending) return done;
    await pending;
    return super.getUpdateComplete();
  }

  protected override emptyState(programme: Programme): TemplateResult | undefined {
    if (this.#modelOf(programme).rows.length > 0) return undefined;
    const bare = programme.results.filter(
      (result) => !programme.indicators.some((indicator) => indicator.result === result.id),
    ).length;
    return html`<div class="widget-state" part="state" data-state="empty">
      ${this.renderHeading(this.words('empty.title'))}
      <p>${this.words('empty.text', { n: bare })}</p>
    </div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const view = this.#viewOf(programme);
    const asCards = this.#asCards;
    const history = this.session?.getState();
    const grid = this.#grid;
    return html`<div
      @click=${grid.onClick}
      @mousedown=${grid.onMousedown}
      @keydown=${grid.onKeydown}
      @paste=${grid.onPaste}
      @focusin=${grid.onFocusIn}
    >
      <div class="ruler"></div>
      ${headTemplate(view, this.#actions, { asCards, heading: this.renderHeading(this.heading ?? this.words('title')), undo: history?.undo, redo: history?.redo })}
      ${this.#entering.isMissed ? html`<p class="notice">${this.common('widget.offline.title')}. ${this.common('widget.offline.text')}</p>` : nothing}
      ${asCards ? cardsTemplate(view) : tableTemplate(view, this.#actions)} ${findingsTemplate(view)}
      ${view.pasted ? view.fields?.pastedTemplate(view, view.pasted) : nothing}
      ${view.editable && !asCards ? html`<p class="foot keys no-print" id="keys">${this.words('keys')}</p>` : nothing}
      ${asCards ? cardDialog(view, this.#actions) : nothing}
    </div>`;
  }

  get #asCards(): boolean {
    return this.view === 'cards' || (this.view === 'auto' && this.narrow);
  }

  #createHost(): TableHost {
    // oxlint-disable-next-line no-this-alias -- getters below need the element
    const element = this;
    return {
      get readOnly() {
        return element.readOnly;
      },
      get isRightToLeft() {
        return element.locale.direction === 'rtl';
      },
      get session() {
        return element.session;
      },
      get view() {
        return element.currentProgramme && element.#viewOf(element.currentProgramme);
      },
      put: (edits, act) => {
        // A first value in a later period must not move the periods away under the cursor.
        this.from ??= this.#host.view?.from;
        return this.commit(edits, act);
      },
      takeBack: (which) => this.#takeBack(which),
      say: (text, politeness) => this.announce(text, politeness),
      focus: (...selectors) => void focusAfterUpdate(this, ...selectors),
      redraw: () => this.requestUpdate(),
      press: (button) => this.#press(button),
      breakDown: (entry) => this.#breakDown(entry),
    };
  }

  #modelOf(programme: Programme): TableModel {
    const options = {
      today: this.todayIso,
      result: this.result,
      period: this.#asCards ? this.cardPeriod : undefined,
    };
    const key = [programme, ...Object.values(options)];
    if (!this.#model || this.#model.key.some((part, at) => part !== key[at]))
      this.#model = { key, model: tableModel(programme, options) };
    return this.#model.model;
  }

  #viewOf(programme: Programme): TableView {
    const model = this.#modelOf(programme);
    const size = Math.max(1, Math.min(MOST_PERIODS, Math.round(this.periods) || PERIOD_WINDOW));
    const from = Math.max(0, Math.min(this.from ?? initialWindow(model, size), model.periods.length - size));
    const shown = model.periods.slice(from, from + size);
    const { row, column } = this.#grid.cursor;
    const { draft, problem, pasted } = this.#entering;
    return {
      programme,
      model,
      shown,
      from,
      draft,
      problem,
      pasted,
      cursor: {
        row: Math.max(0, Math.min(row, model.rows.length - 1)),
        column: Math.min(column, columnsOf(shown.length) - 1),
      },
      editable: !this.readOnly,
      fields: this.#entering.part.module,
      openWhy: this.openWhy,
      openBreakdowns: this.openBreakdowns,
      allFindings: this.allFindings,
      cardPeriod: this.cardPeriod,
      words: this.words,
      common: this.common,
      format: this.format,
      contentTag: this.#contentTag(programme),
      text: (text) => this.text(text),
      plain: (text) => this.plain(text),
    };
  }

  /** Language new texts are written in: the one shown when the document has it, else the document's first. */
  #contentTag(programme: Programme): string {
    return (
      this.locale.contentPreferences.find((tag) => programme.languages.includes(tag)) ??
      programme.languages[0] ??
      'en'
    );
  }

  #takeBack(which: 'undo' | 'redo'): void {
    const change = this[which]();
    this.#entering.forgetPasted();
    const { view } = this.#host;
    if (change && view) this.announce(this.common(`${which}.done`, { act: actText(view, change) }));
  }

  /** Anything but entering comes after what was typed is kept; what cannot be kept yet comes first. */
  #press(button: HTMLElement): void {
    const { view } = this.#host;
    if (!view || button.getAttribute('aria-disabled') === 'true' || !this.#entering.leave()) return;
    const { act, indicator = '', dimension = '' } = button.dataset;
    if (act === 'why') this.openWhy = toggled(this.openWhy, indicator);
    else if (act === 'breakdown')
      this.openBreakdowns = toggled(this.openBreakdowns, breakdownKey(indicator, dimension));
    else if (act === 'findings') this.allFindings = !this.allFindings;
    else if (act === 'pasted') this.#entering.forgetPasted();
    else if (act === 'view') this.view = button.dataset['view'] as 'table' | 'cards';
    else if (act === 'undo' || act === 'redo') this.#takeBack(act);
    else if (act === 'earlier' || act === 'later') this.#showPeriods(view.from + (act === 'later' ? 1 : -1));
    else this.#openFields(view, button);
  }

  /** `edit` opens a card's value, `fix` the one a finding speaks of. */
  #openFields(view: TableView, { dataset }: HTMLElement): void {
    const entry = view.model.rows.find((row) => row.indicator.id === dataset['indicator']);
    const period =
      dataset['period'] ??
      (entry && (this.cardPeriod ?? entry.status.period ?? periodsLatestFirst(entry)[0]));
    if (!entry || period === undefined) return;
    this.#bringIntoView(view, period);
    const { code, typed } = dataset;
    this.#entering.open(entry, period, 'full', {
      ...(code === 'source' && { focus: '#f-source' }),
      ...(typed !== undefined && { typed }),
    });
  }

  #bringIntoView(view: TableView, period: string): void {
    if (!view.shown.includes(period)) this.from = Math.max(0, view.model.periods.indexOf(period));
  }

  #showPeriods(from: number): void {
    this.from = from;
    const { shown, format } = this.#host.view!;
    this.announce(
      this.words('said.periods', {
        from: format.period(shown[0]!, 'long'),
        to: format.period(shown.at(-1)!, 'long'),
      }),
    );
  }

  #breakDown({ indicator, dimensions }: IndicatorRow): void {
    const keys = dimensions.map((dimension) => breakdownKey(indicator.id, dimension.id));
    if (keys.length === 0) return;
    const isOpen = keys.some((key) => this.openBreakdowns.has(key));
    const others = [...this.openBreakdowns].filter((key) => !keys.includes(key));
    this.openBreakdowns = new Set(isOpen ? others : [...others, ...keys]);
    this.announce(
      this.words(isOpen ? 'said.closed' : 'said.opened', { indicator: this.plain(indicator.name) }),
    );
  }
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-indicator-table': IndicatorTable;
  }
}
