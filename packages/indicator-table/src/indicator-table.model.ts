/** The table as values: groups by result, one row an indicator, one cell a period. No DOM, no words. */
import {
  amountOf,
  findEntity,
  indicatorPeriods,
  indicatorStatus,
  comparePeriods,
  observationFor,
  resultsOfStage,
  valueOf,
} from '@careframe/core';
import type {
  Amount,
  Dimension,
  Indicator,
  IndicatorStatus,
  Observation,
  Programme,
  Result,
  Stage,
} from '@careframe/core';
import { findingsOf, type Finding } from './indicator-table.findings.js';

export interface PeriodCell {
  readonly period: string;
  readonly amount: Amount;
  readonly observation: Observation | undefined;
  readonly sourced: boolean;
  readonly illustrative: boolean;
  /** The indicator reports in this period. */
  readonly due: boolean;
  readonly findings: readonly Finding[];
}

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly status: IndicatorStatus;
  readonly baseline: Amount;
  readonly cells: readonly PeriodCell[];
  /** Values by category, of the programme as a whole. */
  readonly parts: readonly Observation[];
  /** Breakdowns of this indicator that the document knows. */
  readonly dimensions: readonly Dimension[];
}

export interface ResultGroup {
  readonly result: Result | undefined;
  readonly stage: Stage | undefined;
  readonly rows: readonly IndicatorRow[];
}

export interface TableModel {
  readonly periods: readonly string[];
  readonly groups: readonly ResultGroup[];
  readonly rows: readonly IndicatorRow[];
  readonly illustrative: boolean;
}

export interface TableOptions {
  readonly today: string;
  /** Only this result's indicators. */
  readonly result?: string | undefined;
  /** Period to judge; each indicator's latest when absent. */
  readonly period?: string | undefined;
}

/** Results from the impact down: what matters first. Indicators keep their order; those without result come last. */
export function tableModel(programme: Programme, options: TableOptions): TableModel {
  const wanted = programme.indicators.filter(
    (indicator) => options.result === undefined || indicator.result === options.result,
  );
  const periods = [...new Set(wanted.flatMap((indicator) => indicatorPeriods(programme, indicator)))].sort(
    comparePeriods,
  );
  const parts = partsByIndicator(programme.observations);
  const rowOf = (indicator: Indicator): IndicatorRow =>
    row({ programme, indicator, periods, parts: parts.get(indicator.id) ?? [] }, options);
  const groups: ResultGroup[] = [];
  for (const stage of programme.stages.toReversed()) {
    for (const result of resultsOfStage(programme, stage.id)) {
      const rows = wanted.filter((indicator) => indicator.result === result.id).map(rowOf);
      if (rows.length > 0) groups.push({ result, stage, rows });
    }
  }
  const loose = wanted
    .filter(
      (indicator) => indicator.result === undefined || !findEntity(programme, 'results', indicator.result),
    )
    .map(rowOf);
  if (loose.length > 0) groups.push({ result: undefined, stage: undefined, rows: loose });
  const rows = groups.flatMap((group) => group.rows);
  return {
    periods,
    groups,
    rows,
    illustrative: rows.some(
      (entry) => entry.status.illustrative || entry.cells.some((cell) => cell.illustrative),
    ),
  };
}

/** Observations of one category, without a place, by indicator. */
function partsByIndicator(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const parts = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.site !== undefined || Object.keys(observation.categories ?? {}).length !== 1) continue;
    const known = parts.get(observation.indicator);
    if (known) known.push(observation);
    else parts.set(observation.indicator, [observation]);
  }
  return parts;
}

interface RowInput {
  readonly programme: Programme;
  readonly indicator: Indicator;
  readonly periods: readonly string[];
  readonly parts: readonly Observation[];
}

function row(
  { programme, indicator, periods, parts }: RowInput,
  { today, period }: TableOptions,
): IndicatorRow {
  const own = new Set(indicatorPeriods(programme, indicator));
  const dimensions = (indicator.dimensions ?? []).flatMap(
    (id) => findEntity(programme, 'dimensions', id) ?? [],
  );
  const cells: PeriodCell[] = [];
  let previous: PeriodCell | undefined;
  for (const key of periods) {
    const cell = cellOf(programme, indicator, key, own.has(key));
    const inPeriod = parts.filter((part) => part.period === key);
    cells.push({
      ...cell,
      findings: findingsOf(cell, { indicator, today, previous, dimensions, parts: inPeriod }),
    });
    if (cell.amount.kind === 'value') previous = cell;
  }
  return {
    indicator,
    cells,
    parts,
    dimensions,
    status: indicatorStatus(programme, indicator.id, { today, period }),
    baseline: amountOf(indicator.baseline ?? { missing: 'not-reported' }),
  };
}

function cellOf(programme: Programme, indicator: Indicator, period: string, due: boolean): PeriodCell {
  const observation = observationFor(programme, indicator.id, period);
  const value = valueOf(programme, indicator, period);
  return {
    period,
    observation,
    due,
    findings: [],
    amount: value?.amount ?? { kind: 'none', reason: 'not-reported' },
    sourced: value?.sourced ?? false,
    illustrative: value?.illustrative ?? false,
  };
}

/** Value of the period before, for "Last time: 25". */
export function previousCell(entry: IndicatorRow, period: string): PeriodCell | undefined {
  return entry.cells
    .filter((candidate) => comparePeriods(candidate.period, period) < 0 && candidate.amount.kind === 'value')
    .at(-1);
}

/** Most periods shown side by side; the others are reached by the period chooser. */
export const PERIOD_WINDOW = 6;

/** First period of the window that shows the latest one with a value as its last, as far as there are enough. */
export function initialWindow(model: TableModel, size: number): number {
  const latest = model.periods.findLastIndex((_, at) =>
    model.rows.some((entry) => entry.cells[at]?.amount.kind === 'value'),
  );
  return Math.max(0, Math.min(model.periods.length - size, latest - size + 2));
}
