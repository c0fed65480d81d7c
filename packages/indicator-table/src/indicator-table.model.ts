/** The table as values: groups by result, one row an indicator, one cell a period. No DOM, no words. */
import {
  amountOf, findEntity, indicatorPeriods, indicatorStatus, comparePeriods, observationFor, resultsOfStage, valueOf,
} from '@careframe/core';
import type { Amount, Indicator, IndicatorStatus, Observation, Programme, Result, Stage } from '@careframe/core';

export interface PeriodCell {
  readonly period: string;
  readonly amount: Amount;
  readonly observation: Observation | undefined;
  readonly sourced: boolean;
  readonly illustrative: boolean;
  /** The indicator reports in this period. */
  readonly due: boolean;
}

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly status: IndicatorStatus;
  readonly baseline: Amount;
  readonly cells: readonly PeriodCell[];
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
}

/** Results from the impact down: what matters first. Indicators keep their order; those without result come last. */
export function tableModel(programme: Programme, options: TableOptions): TableModel {
  const wanted = programme.indicators.filter((indicator) => options.result === undefined || indicator.result === options.result);
  const periods = [...new Set(wanted.flatMap((indicator) => indicatorPeriods(programme, indicator)))].sort(comparePeriods);
  const rowOf = (indicator: Indicator): IndicatorRow => row(programme, indicator, periods, options.today);
  const groups: ResultGroup[] = [];
  for (const stage of programme.stages.toReversed()) {
    for (const result of resultsOfStage(programme, stage.id)) {
      const rows = wanted.filter((indicator) => indicator.result === result.id).map(rowOf);
      if (rows.length > 0) groups.push({ result, stage, rows });
    }
  }
  const loose = wanted.filter((indicator) => indicator.result === undefined || !findEntity(programme, 'results', indicator.result)).map(rowOf);
  if (loose.length > 0) groups.push({ result: undefined, stage: undefined, rows: loose });
  const rows = groups.flatMap((group) => group.rows);
  return { periods, groups, rows, illustrative: rows.some((entry) => entry.status.illustrative || entry.cells.some((cell) => cell.illustrative)) };
}

function row(programme: Programme, indicator: Indicator, periods: readonly string[], today: string): IndicatorRow {
  const own = new Set(indicatorPeriods(programme, indicator));
  return {
    indicator,
    status: indicatorStatus(programme, indicator.id, { today }),
    baseline: amountOf(indicator.baseline ?? { missing: 'not-reported' }),
    cells: periods.map((period) => cell(programme, indicator, period, own.has(period))),
  };
}

function cell(programme: Programme, indicator: Indicator, period: string, due: boolean): PeriodCell {
  const observation = observationFor(programme, indicator.id, period);
  const value = valueOf(programme, indicator, period);
  return {
    period, observation, due,
    amount: value?.amount ?? { kind: 'none', reason: 'not-reported' },
    sourced: value?.sourced ?? false,
    illustrative: value?.illustrative ?? false,
  };
}

/** Value of the period before, for "Last time: 25". */
export function previousCell(entry: IndicatorRow, period: string): PeriodCell | undefined {
  return entry.cells.filter((candidate) => comparePeriods(candidate.period, period) < 0 && candidate.amount.kind === 'value').at(-1);
}

/** Most periods shown side by side; the others are reached by the period chooser. */
export const PERIOD_WINDOW = 6;

/** First period of the window that shows the latest one with a value as its last, as far as there are enough. */
export function initialWindow(model: TableModel, size: number): number {
  const latest = model.periods.findLastIndex((_, at) => model.rows.some((entry) => entry.cells[at]?.amount.kind === 'value'));
  return Math.max(0, Math.min(model.periods.length - size, latest - size + 2));
}
