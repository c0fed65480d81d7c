import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CareElement, focusAfterUpdate, icon, isTyping, type Act } from '@careframe/element';
import type { Observation, Programme } from '@careframe/core';
import { initialWindow, PERIOD_WINDOW, tableModel, type IndicatorRow, type TableModel } from './indicator-table.model.js';
import {
  entryKind, evaluate, isUnchanged, moveCursor, observationFrom, periodsLatestFirst, startDraft,
  type Cursor, type Draft, type DraftProblem, type DraftWarning, type Evaluated, type Move,
} from './indicator-table.session.js';
import { tableStyles } from './indicator-table.styles.js';
import { amountText, type TableActions, type TableView } from './indicator-table.view.js';
import { editorAct, gridAct, type GridAct } from './interactions/grid-keys.js';
import { cardsTemplate } from './templates/cards.js';
import { tableTemplate } from './templates/table.js';
import { tableWords, type TableEnglish } from './words.js';

/** Narrower than this the table is shown as cards, px. */
const CARDS_BELOW = 640;

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
 * @csspart why - the reason of a state
 */
export class IndicatorTable extends CareElement<TableEnglish> {
  static override styles: CSSResultGroup = [...(CareElement.styles as CSSResultGroup[]), tableStyles];

  /** `auto` shows cards where the widget is narrower than 640 px. */
  @property({ reflect: true }) view: 'auto' | 'table' | 'cards' = 'auto';
  /** Id of a result: only its indicators. */
  @property() result: string | undefined;
  /** Periods shown side by side, 1 to 12. */
  @property({ type: Number }) periods = PERIOD_WINDOW;

  @state() private cursor: Cursor = { row: 0, column: 0 };
  @state() private draft: Draft | undefined;
  @state() private problem: DraftProblem | undefined;
  @state() private openWhy: ReadonlySet<string> = new Set();
  @state() private openBreakdowns: ReadonlySet<string> = new Set();
  @state() private from: number | undefined;
  @state() private narrow = false;
  #model: { programme: Programme; today: string; result: string | undefined; model: TableModel } | undefined;
  #resize: ResizeObserver | undefined;
  #ruler: Element | null = null;

  constructor() {
    super(tableWords);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize = new ResizeObserver(([entry]) => (this.narrow = (entry?.contentRect.width ?? CARDS_BELOW) < CARDS_BELOW));
    if (this.#ruler) this.#resize.observe(this.#ruler);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  /** Watches a line without height: watching the widget itself would hear its own change of height again. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const ruler = this.renderRoot.querySelector('.ruler');
    if (ruler === this.#ruler) return;
    this.#resize?.disconnect();
    this.#ruler = ruler;
    if (ruler) this.#resize?.observe(ruler);
  }

  protected override emptyState(programme: Programme): TemplateResult | undefined {
    if (this.#modelOf(programme).rows.length > 0) return undefined;
    const bare = programme.results.filter((result) => !programme.indicators.some((indicator) => indicator.result === result.id)).length;
    return html`<div class="widget-state" part="state" data-state="empty">${this.renderHeading(this.words('empty.title'))}<p>${this.words('empty.text', { n: bare })}</p></div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult | typeof nothing {
    const view = this.#view(programme);
    const asCards = this.#asCards;
    return html`<div @click=${this.#onClick} @dblclick=${this.#onDoubleClick} @keydown=${this.#onKeydown} @focusin=${this.#onFocus}>
      <div class="ruler"></div>
      ${this.#renderHead(programme, view, asCards)}
      ${asCards ? cardsTemplate(view, this.#actions) : tableTemplate(view, this.#actions)}
      ${view.editable && !asCards ? html`<p class="foot no-print" id="keys">${this.words('keys')}</p>` : nothing}
    </div>`;
  }

  #renderHead(programme: Programme, view: TableView, asCards: boolean): TemplateResult {
    const { rows, illustrative } = view.model;
    const reported = rows.filter((row) => row.cells.some((cell) => cell.amount.kind === 'value')).length;
    return html`<div class="head">
      <div class="titles">${this.renderHeading(this.heading ?? this.words('title'))}<p>${this.text(programme.title)} · ${this.words('summary', { n: rows.length, reported })}</p></div>
      ${illustrative ? html`<span class="illustrative" title=${this.common('illustrative.note')}>${this.common('illustrative.badge')}</span>` : nothing}
      <div class="controls" data-region>
        <span class="segments" role="group" aria-label=${this.words('view')}>${(['table', 'cards'] as const).map((kind) => html`<button type="button" data-act="view" data-view=${kind} aria-pressed=${(kind === 'cards') === asCards ? 'true' : 'false'}>${this.words(`view.${kind}`)}</button>`)}</span>
        ${asCards ? nothing : this.#renderPeriods(view)}
        ${this.readOnly ? nothing : this.#renderHistory()}
      </div>
    </div>`;
  }

  #renderPeriods(view: TableView): TemplateResult | typeof nothing {
    if (view.model.periods.length <= view.shown.length) return nothing;
    const last = view.from + view.shown.length >= view.model.periods.length;
    return html`<span class="periods"><button type="button" data-act="earlier" ?disabled=${view.from === 0} aria-label=${this.words('periods.earlier')}><span aria-hidden="true">${this.locale.direction === 'rtl' ? '›' : '‹'}</span></button>
      <button type="button" data-act="later" ?disabled=${last} aria-label=${this.words('periods.later')}><span aria-hidden="true">${this.locale.direction === 'rtl' ? '‹' : '›'}</span></button></span>`;
  }

  #renderHistory(): TemplateResult {
    const history = this.session?.getState();
    return html`<button type="button" data-act="undo" ?disabled=${!history?.undo}>${icon('undo')}${this.common('action.undo')}</button>
      <button type="button" data-act="redo" ?disabled=${!history?.redo}>${icon('redo')}${this.common('action.redo')}</button>`;
  }

  get #asCards(): boolean {
    return this.view === 'cards' || (this.view === 'auto' && this.narrow);
  }

  #modelOf(programme: Programme): TableModel {
    const { todayIso: today, result } = this;
    if (this.#model?.programme !== programme || this.#model.today !== today || this.#model.result !== result) {
      this.#model = { programme, today, result, model: tableModel(programme, { today, result }) };
    }
    return this.#model.model;
  }

  #view(programme: Programme): TableView {
    const model = this.#modelOf(programme);
    const size = Math.max(1, Math.min(12, Math.round(this.periods) || PERIOD_WINDOW));
    const from = Math.max(0, Math.min(this.from ?? initialWindow(model, size), model.periods.length - size));
    const shown = model.periods.slice(from, from + size);
    const cursor = { row: Math.min(this.cursor.row, model.rows.length - 1), column: Math.min(this.cursor.column, Math.max(0, shown.length - 1)) };
    return {
      programme, model, shown, from, cursor, draft: this.draft, problem: this.problem, editable: !this.readOnly, openWhy: this.openWhy, openBreakdowns: this.openBreakdowns,
      words: this.words, common: this.common, format: this.format, contentTag: this.#contentTag(programme), text: (text) => this.text(text), plain: (text) => this.plain(text),
    };
  }

  /** Language new texts are written in: the one shown when the document has it, else the document's first. */
  #contentTag(programme: Programme): string {
    return this.locale.contentPreferences.find((tag) => programme.languages.includes(tag)) ?? programme.languages[0] ?? 'en';
  }

  readonly #actions: TableActions = {
    change: (fields) => this.#change(fields),
    settle: (value) => {
      if (!this.draft || !this.problem) return;
      this.draft = { ...this.draft, settled: { text: this.draft[this.problem.field].trim(), value } };
      this.#commit(undefined);
    },
    commit: () => this.#commit(undefined),
    cancel: () => this.#cancel(),
  };

  #change(fields: Partial<Draft>): void {
    const { draft } = this;
    const entry = draft && this.#row(draft.indicator);
    if (!draft || !entry) return;
    this.problem = undefined;
    const language = this.#contentTag(this.currentProgramme!);
    this.draft = fields.period ? startDraft(entry, fields.period, this.format, { mode: draft.mode, language }) : { ...draft, ...fields };
  }

  #row(indicator: string): IndicatorRow | undefined {
    const programme = this.currentProgramme;
    return programme && this.#modelOf(programme).rows.find((row) => row.indicator.id === indicator);
  }

  #edit(entry: IndicatorRow, period: string, mode: Draft['mode'], typed?: string): void {
    if (this.readOnly || entryKind(entry.indicator) === 'none') return;
    const language = this.#contentTag(this.currentProgramme!);
    this.problem = undefined;
    this.draft = startDraft(entry, period, this.format, { mode, language, ...(typed === undefined ? {} : { typed }) });
    void focusAfterUpdate(this, '[data-value]').then(() => {
      const field = this.renderRoot.querySelector<HTMLInputElement>('input[data-value]');
      if (typed === undefined) field?.select();
    });
  }

  #cancel(): void {
    const { draft } = this;
    this.draft = undefined;
    this.problem = undefined;
    if (draft) this.#focusCell(draft);
  }

  #commit(move: Move | undefined): void {
    const { draft } = this;
    const entry = draft && this.#row(draft.indicator);
    if (!draft || !entry) return;
    const evaluated = evaluate(draft, entry, this.format, this.todayIso);
    if (!evaluated.ok) {
      this.problem = evaluated.problem;
      this.announce(this.words(`error.${evaluated.problem.code}`, evaluated.problem.params), 'assertive');
      void focusAfterUpdate(this, '[aria-invalid="true"]', '[data-value]');
      return;
    }
    this.#write(draft, entry, evaluated);
    this.draft = undefined;
    this.problem = undefined;
    if (move) this.#moveCursor(move);
    else this.#focusCell(draft);
  }

  #write(draft: Draft, entry: IndicatorRow, { figure, warnings }: Extract<Evaluated, { ok: true }>): void {
    const existing = entry.cells.find((cell) => cell.period === draft.period)?.observation;
    const where = { indicator: this.plain(entry.indicator.name), period: this.format.period(draft.period, 'long') };
    if (isUnchanged(figure, draft, existing)) {
      this.announce(this.words('said.kept', where));
      return;
    }
    this.#put(draft, figure, existing, { code: 'value.entered', params: { indicator: entry.indicator.name, period: draft.period } });
    const now = this.#row(draft.indicator)!;
    const cell = now.cells.find((candidate) => candidate.period === draft.period)!;
    const value = amountText(cell.amount, now.indicator, this.#viewNow(), draft.missing ? this.common(`missing.${draft.missing}`) : '–');
    this.announce([this.words('said.value', { ...where, value, state: this.common(`state.${now.status.state}`) }), ...warnings.map((warning) => this.#warningText(warning, now, value))].join(' '));
  }

  #warningText(warning: DraftWarning, entry: IndicatorRow, value: string): string {
    const { previous, period } = warning.params as { previous?: number; period?: string };
    return this.words(`warning.${warning.code}`, {
      value, ...(previous !== undefined && { previous: amountText({ kind: 'value', value: previous }, entry.indicator, this.#viewNow(), '') }), ...(period !== undefined && { period: this.format.period(period) }),
    });
  }

  #viewNow(): Pick<TableView, 'format' | 'words' | 'common'> {
    return { format: this.format, words: this.words, common: this.common };
  }

  #put(draft: Draft, figure: Extract<Evaluated, { ok: true }>['figure'], existing: Observation | undefined, act: Act): void {
    const session = this.session!;
    const stamp = session.createChange([]);
    const entity = observationFrom(draft, figure, existing, { id: session.createId('observations'), at: stamp.at, by: stamp.by, language: this.#contentTag(this.currentProgramme!) });
    this.commit([{ op: 'put', collection: 'observations', entity }], act);
  }

  /** Delete: the value goes, "not reported" stays, one step back brings it again. */
  #clear(entry: IndicatorRow, period: string): void {
    const existing = entry.cells.find((cell) => cell.period === period)?.observation;
    if (!existing || existing.missing === 'not-reported') return;
    const draft = { ...startDraft(entry, period, this.format, { mode: 'quick', language: this.#contentTag(this.currentProgramme!) }), missing: 'not-reported' as const };
    this.#put(draft, { missing: 'not-reported' }, existing, { code: 'value.cleared', params: { indicator: entry.indicator.name, period } });
    this.announce(this.words('said.cleared', { indicator: this.plain(entry.indicator.name), period: this.format.period(period, 'long') }));
  }

  #moveCursor(move: Move): void {
    const view = this.#view(this.currentProgramme!);
    this.cursor = moveCursor(view.cursor, move, view.model.rows.length, view.shown.length);
    void focusAfterUpdate(this, `tr[data-row="${this.cursor.row}"] [data-column="${this.cursor.column}"]`);
  }

  #focusCell(draft: Pick<Draft, 'indicator' | 'period'>): void {
    const id = CSS.escape(draft.indicator);
    const column = this.#view(this.currentProgramme!).shown.indexOf(draft.period);
    void focusAfterUpdate(this, `tr[data-indicator="${id}"] [data-column="${column}"]`, `[data-act="edit"][data-indicator="${id}"]`);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('td.cell');
    if (!cell) return;
    const row = Number(cell.parentElement?.dataset['row']);
    const column = Number(cell.dataset['column']);
    if (row !== this.cursor.row || column !== this.cursor.column) this.cursor = { row, column };
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || this.readOnly) return;
    const inEditor = event.composedPath().some((node) => node instanceof HTMLElement && (node.dataset['editor'] !== undefined || node.classList.contains('editing')));
    if (this.draft && inEditor) {
      const act = editorAct(event, this.draft.mode);
      if (!act) return;
      event.preventDefault();
      if (act.act === 'cancel') this.#cancel();
      else this.#commit(act.move);
      return;
    }
    const act = isTyping(event) ? undefined : gridAct(event, this.locale.direction === 'rtl');
    const onCell = (event.target as HTMLElement).closest('td.cell') !== null;
    if (!act || (!onCell && act.act !== 'undo' && act.act !== 'redo')) return;
    event.preventDefault();
    this.#act(act);
  };

  #act(act: GridAct): void {
    if (act.act === 'undo' || act.act === 'redo') {
      this.#history(act.act);
      return;
    }
    if (act.act === 'move') {
      this.#moveCursor(act.move);
      return;
    }
    const view = this.#view(this.currentProgramme!);
    const entry = view.model.rows[view.cursor.row];
    const period = view.shown[view.cursor.column];
    if (!entry || period === undefined) return;
    if (act.act === 'edit') this.#edit(entry, period, act.mode, act.typed);
    else if (act.act === 'clear') this.#clear(entry, period);
    else for (const dimension of entry.indicator.dimensions ?? []) this.openBreakdowns = toggled(this.openBreakdowns, `${entry.indicator.id} ${dimension}`);
  }

  #history(which: 'undo' | 'redo'): void {
    const change = this[which]();
    const name = change?.act?.params?.['indicator'] as Record<string, string> | undefined;
    if (change) this.announce(this.common(`${which}.done`, { act: this.plain(name) }));
  }

  readonly #onDoubleClick = (event: MouseEvent): void => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('td.cell[tabindex]');
    if (cell) this.#act({ act: 'edit', mode: 'full' });
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target as HTMLElement;
    const button = target.closest<HTMLElement>('[data-act]');
    if (button) {
      this.#press(button);
      return;
    }
    // A first click selects the cell, a second one on the selected cell opens it: no double tap is needed.
    const cell = target.closest<HTMLElement>('td.cell[tabindex]');
    if (!cell) return;
    if (cell.dataset['chosen'] === 'yes') this.#act({ act: 'edit', mode: 'full' });
    for (const other of this.renderRoot.querySelectorAll<HTMLElement>('td[data-chosen]')) delete other.dataset['chosen'];
    cell.dataset['chosen'] = 'yes';
  };

  #press(button: HTMLElement): void {
    const { act, indicator = '', dimension = '', view } = button.dataset;
    const shown = this.currentProgramme && this.#view(this.currentProgramme);
    if (act === 'why') this.openWhy = toggled(this.openWhy, indicator);
    else if (act === 'breakdown') this.openBreakdowns = toggled(this.openBreakdowns, `${indicator} ${dimension}`);
    else if (act === 'view') this.view = view as 'table' | 'cards';
    else if (act === 'undo' || act === 'redo') this.#history(act);
    else if (act === 'earlier' && shown) this.from = Math.max(0, shown.from - 1);
    else if (act === 'later' && shown) this.from = shown.from + 1;
    else if (act === 'edit') this.#editCard(indicator);
  }

  #editCard(indicator: string): void {
    const entry = this.#row(indicator);
    const period = entry && (entry.status.period ?? periodsLatestFirst(entry)[0]);
    if (entry && period !== undefined) this.#edit(entry, period, 'full');
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
