/** `<care-scorecard>`: where a programme stands, with shape, word and colour. */
import { adoptStyles, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Programme, SessionState } from '@careframe/core';
import { OnDemand, ViewElement, activeIn, emit, focusAfterUpdate } from '@careframe/element';
import { cellKey } from './interactions/cell-keys.js';
import type { TrendData } from './details/trend-chart.js';
import { usedRubrics } from './model/assessments.model.js';
import { buildModel, periodOf, subjectsOf, type Wanted } from './model/build.js';
import { loadDetails, type DetailsModule } from './interactions/details-loader.js';
import { Narrow } from './interactions/narrow.js';
import { measuredPeriods } from './model/indicators.model.js';
import type { Detail, ScorecardModel, Subject } from './model/model.types.js';
import type { CareCellOpenDetail } from './scorecard.events.js';
import {
  findCell,
  initialSession,
  moveFrom,
  nextProblem,
  settle,
  type ScorecardSession,
} from './scorecard.session.js';
import { scorecardStyles } from './scorecard.styles.js';
import { scorecardWords, type ScorecardEnglish } from './scorecard.words.js';
import { DETAIL_TITLE, detailsComing, detailsMissing } from './templates/details-state.js';
import { sheetTemplate } from './templates/sheet.js';
import type { ScorecardActions, ScorecardView } from './templates/view.js';
import { summaryText } from './wording/summary.js';
import type { Speech } from './wording/speech.js';

/**
 * Reads a programme as a scorecard: the criteria of the latest visits, or the indicators, by places. A sentence
 * first, then a table with a button per cell; the details hold rule, calculation, evidence, history and actions.
 *
 * @fires {CustomEvent<CareCellOpenDetail>} care-cell-open - the reader opened the details of a cell
 * @fires {CustomEvent<CareReadyDetail>} care-ready - the document was read and is shown
 * @fires {CustomEvent<CareErrorDetail>} care-error - it could not be read, loaded or shown
 * @csspart base - the whole sheet
 * @csspart heading - the heading
 * @csspart summary - the summary sentence
 * @csspart notes - sentences about what does not count
 * @csspart table - the scrolling area of the table
 * @csspart list - the list shown in narrow places
 * @csspart place - head of a column
 * @csspart cell - one cell
 * @csspart badge - illustrative figures, old data
 * @csspart detail - details of one cell
 * @csspart history - table of earlier values
 * @csspart chart - the chart and its key
 * @csspart legend - signs and rules
 * @csspart problems - what is wrong with the document
 * @csspart state - loading, empty and error states
 * @csspart loading - the state while the document is on its way
 */
export class Scorecard extends ViewElement<ScorecardEnglish> {
  static override styles: CSSResultGroup = [ViewElement.styles, scorecardStyles];

  /** What is scored; visits when there are any, else indicators. The reader may switch when the document has both. */
  @property() of: Subject | undefined;
  /** Id of the rubric whose visits are shown; the first one with visits when absent. */
  @property() rubric: string | undefined;
  /** Period to judge, for example `2021-Q3`; the latest values when absent. */
  @property() period: string | undefined;

  #choices: ScorecardSession = initialSession;
  readonly #narrow: Narrow = new Narrow(this);
  #view: ScorecardView | undefined;
  #detail: Detail | undefined;
  readonly #details: OnDemand<DetailsModule> = new OnDemand(this, {
    load: loadDetails,
    // Not beside the document: on a slow line the two would share it.
    isWanted: () => this.currentProgramme !== undefined,
    arrived: (module) => this.#useDetails(module),
  });
  #built: { readonly key: readonly unknown[]; readonly model: ScorecardModel } | undefined;
  #summary: string | undefined;
  #summaryChanges = false;
  #hadFocus = false;
  #chartFailed = false;

  constructor() {
    super(scorecardWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hadFocus = activeIn(this.shadowRoot) !== undefined;
    // What the host asks for last wins over what the reader chose before.
    if (changed.has('of')) this.#set({ subject: undefined });
    if (changed.has('rubric')) this.#set({ rubric: undefined });
    if (changed.has('period')) this.#set({ period: undefined });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#tellSummary();
    // What had focus is gone: another layout, or a cell that someone else removed.
    if (this.#hadFocus && !activeIn(this.shadowRoot)) this.#focusCell(this.#choices.current);
  }

  protected override programmeChanged(_state: SessionState): void {
    this.#summaryChanges = true;
  }

  protected override emptyState(programme: Programme): TemplateResult | undefined {
    if (subjectsOf(programme).length > 0) return undefined;
    this.#view = undefined;
    return html`<div class="widget-state" part="state" data-state="empty">
      ${this.renderHeading(this.words('empty.title'))}
      <p>${this.words('empty.text')}</p>
    </div>`;
  }

  protected override renderProgramme(programme: Programme): TemplateResult {
    const model = this.#model(programme);
    this.#choices = settle(this.#choices, model);
    const view = this.#viewOf(programme, model);
    this.#view = { ...view, detail: this.#renderDetail(programme, view) };
    return sheetTemplate(this.#view, this.#actions);
  }

  /** Computed anew when the document, the day or a choice that matters is another one. */
  #model(programme: Programme): ScorecardModel {
    const { subject, rubric, period, order } = this.#choices;
    const wanted = this.#wanted();
    const key = [
      programme,
      subject,
      rubric,
      period,
      order,
      wanted.of,
      wanted.rubric,
      wanted.period,
      wanted.today,
      this.locale.wanted,
      this.words.tag,
      this.contentLanguage,
    ];
    if (this.#built?.key.every((part, at) => part === key[at])) return this.#built.model;
    const model = buildModel(programme, this.#choices, wanted, (a, b) =>
      this.format.compare(this.plain(a.name), this.plain(b.name)),
    );
    this.#built = { key, model };
    return model;
  }

  #renderDetail(programme: Programme, view: ScorecardView): TemplateResult | undefined {
    const { module, failed } = this.#details;
    const open = findCell(view.model, this.#choices.open);
    this.#detail = open && module?.detailOf(programme, view.model, open, view.today);
    if (!open) return undefined;
    if (this.#detail && module) return module.detailTemplate(this.#detail, view, this.#actions);
    return failed ? detailsMissing(view, this.#actions) : detailsComing(view);
  }

  /** The look and the chart of the details come with them. */
  #useDetails(module: DetailsModule): void {
    const { elementStyles } = this.constructor as typeof Scorecard;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, module.detailStyles]);
    new module.ChartController(this);
  }

  /** Details on their way belong to the update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#choices.open === undefined || !this.#details.pending) return done;
    await this.#details.pending;
    return super.getUpdateComplete();
  }

  #wanted(): Wanted {
    return { of: this.of, rubric: this.rubric, period: this.period, today: this.todayIso };
  }

  #speech(): Speech {
    return {
      words: this.words,
      common: this.common,
      format: this.format,
      plain: (text) => this.plain(text),
      text: (text) => this.text(text),
    };
  }

  #viewOf(programme: Programme, model: ScorecardModel): ScorecardView {
    return {
      model,
      session: this.#choices,
      speech: this.#speech(),
      narrow: this.#narrow.now,
      today: this.todayIso,
      chartFailed: this.#chartFailed,
      detail: undefined,
      subjects: subjectsOf(programme),
      rubrics: usedRubrics(programme),
      periods: measuredPeriods(programme),
      period: periodOf(this.#choices, this.#wanted()),
      heading: this.renderHeading(this.heading ?? this.words('title')),
      subLevel: Math.min(5, Math.max(3, this.headingLevel + 1)) as 3 | 4 | 5,
    };
  }

  /** Only the sentence is told, and only when it is another one: not every cell. */
  #tellSummary(): void {
    const summary = this.#view && summaryText(this.#view.model, this.#view.speech);
    if (
      this.#summaryChanges &&
      summary !== undefined &&
      this.#summary !== undefined &&
      summary !== this.#summary
    )
      this.announce(summary);
    this.#summaryChanges = false;
    this.#summary = summary;
  }

  #set(patch: Partial<ScorecardSession>): void {
    this.#choices = { ...this.#choices, ...patch };
  }

  readonly #actions: ScorecardActions = {
    openCell: (key) => this.#open(key),
    close: () => this.#close(),
    toggleChart: () => {
      this.#chartFailed = false;
      this.#set({ chart: !this.#choices.chart });
      this.requestUpdate();
    },
    choose: (patch) => {
      this.#set(patch);
      this.#summaryChanges = true;
      this.requestUpdate();
    },
    retryDetails: () => {
      this.#details.load();
      this.requestUpdate();
      void focusAfterUpdate(this, `#${DETAIL_TITLE}`);
    },
    cellKeydown: (event) => this.#cellKeydown(event),
    cellFocus: (key) => {
      if (this.#choices.current === key) return;
      this.#set({ current: key });
      this.requestUpdate();
    },
    detailKeydown: (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    },
  };

  #open(key: string): void {
    if (this.#choices.open === key) return this.#close();
    const cell = this.#view && findCell(this.#view.model, key);
    if (!cell) return;
    this.#set({ open: key, current: key, chart: false });
    this.#details.load();
    this.requestUpdate();
    void focusAfterUpdate(this, `#${DETAIL_TITLE}`);
    emit<CareCellOpenDetail>(this, 'care-cell-open', {
      kind: cell.kind === 'assessed' ? 'criterion' : 'indicator',
      id: cell.row,
      site: cell.column || undefined,
    });
  }

  #close(): void {
    const key = this.#choices.open;
    this.#set({ open: undefined, chart: false });
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focusCell(key));
  }

  #cellKeydown(event: KeyboardEvent): void {
    const from = event.composedPath()[0] as HTMLElement;
    if (from.dataset?.['cell'] === undefined || !this.#view) return;
    const { model } = this.#view;
    const pressed = cellKey(event, this.locale.direction);
    if (event.key === 'Escape' && this.#choices.open !== undefined) {
      event.preventDefault();
      return this.#close();
    }
    // The list has a tab stop per line and needs no arrows.
    if (pressed === undefined || (this.#narrow.now && pressed !== 'problem')) return;
    event.preventDefault();
    const shown = this.#cellButtons().flatMap((button) => findCell(model, button.dataset['cell']) ?? []);
    this.#focusCell(
      pressed === 'problem'
        ? nextProblem(shown, from.dataset['cell'])
        : moveFrom(model, from.dataset['cell'], pressed),
    );
  }

  #cellButtons(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-cell]')];
  }

  #focusCell(key: string | undefined): void {
    const buttons = this.#cellButtons();
    const button = buttons.find((candidate) => candidate.dataset['cell'] === key) ?? buttons[0];
    button?.focus();
  }

  /** @internal */
  trendData(canvas: HTMLCanvasElement): TrendData | undefined {
    return this.#view && this.#detail
      ? this.#details.module?.trendDataOf(this.#detail, this.#view, canvas)
      : undefined;
  }

  /** @internal */
  chartFailed(): void {
    this.#chartFailed = true;
    this.announce(this.words('chart.failed'));
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-scorecard': Scorecard;
  }
}
