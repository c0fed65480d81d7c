/** Indicators by places: the whole programme first, then every place with values of its own. */
import { comparePeriods, indicatorStatus, observationFor, parsePeriod } from '@careframe/core';
import type { Indicator, IndicatorState, IndicatorStatus, Programme } from '@careframe/core';
import { emptyCounts, illustrativeOf } from './counts.js';
import type {
  Bucket,
  Cell,
  Column,
  Gap,
  Group,
  MeasuredCell,
  Order,
  Row,
  ScorecardModel,
} from './model.types.js';

export interface IndicatorOptions {
  /** Period judged; the latest value of each indicator when absent. */
  readonly period: string | undefined;
  readonly order: Order;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Order of two names in the reader's language. */
  readonly compareNames: (a: Indicator, b: Indicator) => number;
}

/** Periods with at least one value, newest first. */
export function measuredPeriods(programme: Programme): readonly string[] {
  return [...new Set(programme.observations.map((observation) => observation.period))]
    .sort(comparePeriods)
    .reverse();
}

export function indicatorModel(programme: Programme, options: IndicatorOptions): ScorecardModel {
  const columns = columnsOf(programme);
  const measured = placesByIndicator(programme);
  const rows = programme.indicators.map((indicator) =>
    rowOf(programme, indicator, columns, measured.get(indicator.id), options),
  );
  const groups =
    options.order === 'plan'
      ? groupsByResult(programme, rows)
      : [{ id: 'all', name: undefined, rows: sorted(programme, rows, options), scores: [] }];
  const cells = rows
    .flatMap((row) => row.cells)
    .filter((cell): cell is MeasuredCell => cell?.kind === 'measured');
  const counts = emptyCounts();
  for (const row of rows) {
    const counted = speaksFor(row);
    if (counted) counts[counted.bucket] += 1;
  }
  return {
    subject: 'indicators',
    rubric: undefined,
    columns,
    groups,
    rows: rows.length,
    notVisited: 0,
    counts,
    agreement: undefined,
    unsupported: {
      n: cells.filter((cell) => cell.hollow).length,
      of: cells.filter((cell) => cell.value !== undefined).length,
    },
    gap: biggestGap(cells),
    illustrative: illustrativeOf(cells),
    dataDay: lastDay(programme, cells, options.today),
  };
}

function placesByIndicator(programme: Programme): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { indicator, site } of programme.observations) {
    if (site !== undefined) places.set(indicator, (places.get(indicator) ?? new Set()).add(site));
  }
  return places;
}

function columnsOf(programme: Programme): readonly Column[] {
  const used = new Set(programme.observations.map((observation) => observation.site));
  const places = programme.sites.filter((site) => used.has(site.id));
  return [
    { id: '', site: undefined, visit: undefined },
    ...places.map((site) => ({ id: site.id, site, visit: undefined })),
  ];
}

function rowOf(
  programme: Programme,
  indicator: Indicator,
  columns: readonly Column[],
  places: ReadonlySet<string> | undefined,
  options: IndicatorOptions,
): Row {
  const cells = columns.map((column) => {
    if (column.site && !places?.has(column.id)) return undefined;
    const status = indicatorStatus(programme, indicator.id, {
      period: options.period,
      site: column.id || undefined,
      today: options.today,
    });
    // Values that must not be combined leave the programme without a figure of its own.
    if (!column.site && places && status.actual.kind === 'none' && status.state !== 'not-due')
      return undefined;
    return measuredCell(programme, indicator, column.id, status);
  });
  return { id: indicator.id, code: indicator.code, name: indicator.name, critical: false, cells };
}

export function measuredCell(
  programme: Programme,
  indicator: Indicator,
  column: string,
  status: IndicatorStatus,
): MeasuredCell {
  const gap = gapOf(status);
  const observation =
    status.period === undefined
      ? undefined
      : observationFor(programme, indicator.id, status.period, column || undefined);
  return {
    kind: 'measured',
    key: `${indicator.id}|${column}`,
    row: indicator.id,
    column,
    indicator,
    status,
    gap,
    source: observation?.source,
    state: status.state,
    bucket: bucketOf(status.state, gap),
    value: status.actual.kind === 'value' ? status.actual.value : undefined,
    hollow: gap === 'no-source',
    trend: gap === undefined || isUnrated(gap) ? status.trend : undefined,
    previous: status.previous?.period,
    sources: status.sourced ? 1 : 0,
    illustrative: status.illustrative,
  };
}

/** There is a value, and only nothing to measure it against. */
const isUnrated = (gap: Gap | undefined): boolean => gap === 'no-target' || gap === 'not-coloured';

function bucketOf(state: IndicatorState, gap: Gap | undefined): Bucket {
  if (gap === 'not-applicable') return gap;
  return isUnrated(gap) ? 'not-coloured' : state;
}

/** Why a status has no colour; undefined when it has one. */
export function gapOf({ state, rule, actual }: IndicatorStatus): Gap | undefined {
  if (state !== 'no-data' && state !== 'not-due') return undefined;
  if (rule.code !== 'none') return 'no-data';
  switch (rule.reason) {
    case 'not-due':
    case 'no-source':
    case 'not-applicable':
    case 'not-reported':
    case 'not-collected':
    case 'suppressed':
      return rule.reason;
    case 'missing-target':
    case 'no-target-here':
      return 'no-target';
    default:
      return actual.kind === 'value' ? 'not-coloured' : 'no-data';
  }
}

const NEED: readonly IndicatorState[] = ['off-track', 'needs-attention', 'no-data', 'not-due', 'on-track'];

/** The cell a row is counted by: the programme's, else its worst place. */
function speaksFor(row: Row): Cell | undefined {
  const cells = row.cells.filter((cell) => cell !== undefined);
  return row.cells[0] ?? cells.sort((a, b) => NEED.indexOf(a.state) - NEED.indexOf(b.state))[0];
}

/** Most urgent first counts every place: one place off track brings the row to the top. Ties keep the order of the plan. */
function sorted(
  programme: Programme,
  rows: readonly Row[],
  { order, compareNames }: IndicatorOptions,
): readonly Row[] {
  const indicators = new Map(programme.indicators.map((indicator) => [indicator.id, indicator]));
  if (order === 'name')
    return [...rows].sort((a, b) => compareNames(indicators.get(a.id)!, indicators.get(b.id)!));
  const need = (row: Row): readonly number[] =>
    NEED.map((state) => -row.cells.filter((cell) => cell?.state === state).length);
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((n, at) => n - b[at]!).find((difference) => difference !== 0) ?? 0;
  return [...rows].sort((a, b) => compare(need(a), need(b)));
}

/** In the order of the plan: results by stage and order, then what belongs to none. */
function groupsByResult(programme: Programme, rows: readonly Row[]): readonly Group[] {
  const stage = new Map(programme.stages.map(({ id }, at) => [id, at]));
  const results = [...programme.results].sort(
    (a, b) => (stage.get(b.stage) ?? 0) - (stage.get(a.stage) ?? 0) || a.order - b.order,
  );
  const of = new Map(programme.indicators.map((indicator) => [indicator.id, indicator.result]));
  const known = new Set(results.map(({ id }) => id));
  const groups: Group[] = results.map((result) => ({
    id: result.id,
    name: result.label,
    rows: rows.filter((row) => of.get(row.id) === result.id),
    scores: [],
  }));
  const rest = rows.filter((row) => !known.has(of.get(row.id) ?? ''));
  return [...groups, { id: 'rest', name: undefined, rows: rest, scores: [] }].filter(
    (group) => group.rows.length > 0,
  );
}

function biggestGap(cells: readonly MeasuredCell[]): MeasuredCell | undefined {
  const share = (cell: MeasuredCell): number =>
    cell.status.expected.kind === 'ratio' ? cell.status.expected.value : 0;
  const behind = cells.filter((cell) => cell.state === 'off-track' || cell.state === 'needs-attention');
  return behind.reduce<MeasuredCell | undefined>(
    (worst, cell) => (worst === undefined || share(cell) < share(worst) ? cell : worst),
    undefined,
  );
}

/** Last day the newest value speaks of: its own date, else the end of its period, at most today. */
function lastDay(programme: Programme, cells: readonly MeasuredCell[], today: string): string | undefined {
  const days = cells.flatMap(({ value, status, row, column }) => {
    if (value === undefined || status.period === undefined) return [];
    const observation = observationFor(programme, row, status.period, column || undefined);
    const end = observation?.date ?? parsePeriod(status.period)?.end;
    return end === undefined ? [] : [end < today ? end : today];
  });
  return days.sort().at(-1);
}
