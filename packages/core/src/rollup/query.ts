/** Totals over time and over the categories of a dimension, put together from totals of places with `aggregate`. */
import type { Dimension, Indicator, Observation } from '../programme/entities.schema.js';
import { aggregate } from '../indicators/aggregate.js';
import { parsePeriod } from '../programme/periods.js';
import { isPartial } from './answer.js';
import { figuresOfAmount } from './own-total.js';
import type { RollupTotal } from './rollup.types.js';

type Part = readonly [
  about: Partial<Observation> & { readonly period: string },
  total: RollupTotal | undefined,
];

/** The parts as observations; those nobody gave anything for are left out, as they are for `aggregate`. */
function observationsOf(indicator: Indicator, parts: readonly Part[]): Observation[] {
  return parts.flatMap(([about, total], n) =>
    total && isGiven(total)
      ? { ...about, ...figuresOfAmount(total.amount), id: String(n), indicator: indicator.id }
      : [],
  );
}

const isGiven = ({ amount, reported, missing }: RollupTotal): boolean =>
  amount.kind === 'value' || reported > 0 || Object.keys(missing).length > 0;

const partialOf = (parts: readonly Part[]): number =>
  parts.filter(([, total]) => total?.amount.kind === 'value' && isPartial(total)).length;

/** Combines the totals of periods. Periods that share a day are never added up. */
export function overTime(
  indicator: Indicator,
  rule: string,
  periods: readonly string[],
  totalOf: (period: string) => RollupTotal | undefined,
): RollupTotal {
  const parts = periods.map((period): Part => [{ period, site: '-' }, totalOf(period)]);
  const given = observationsOf(indicator, parts);
  const inapplicable = given.filter(({ missing }) => missing === 'not-applicable').length;
  const expected = periods.length - inapplicable;
  const total = aggregate(indicator, given, { over: 'time', expected });
  const adds = rule === 'sum' || rule === 'pooled' || rule === 'mean';
  const amount =
    adds && overlap(periods) ? ({ kind: 'none', reason: 'not-applicable' } as const) : total.amount;
  return { ...total, amount, partial: partialOf(parts) };
}

/** Whether two of the periods share a day. Texts that are no period share none. */
export function overlap(periods: readonly string[]): boolean {
  const spans = [...new Set(periods)].flatMap((key) => parsePeriod(key) ?? []);
  spans.sort((a, b) => (a.start < b.start ? -1 : 1));
  let last = '';
  return spans.some(({ start, end }) => {
    if (start <= last) return true;
    last = end;
    return false;
  });
}

/** Combines the totals of the categories of one dimension in one period and place. */
export function overCategories(
  indicator: Indicator,
  dimension: Dimension,
  period: string,
  totalOf: (category: string) => RollupTotal | undefined,
): RollupTotal {
  const parts = dimension.categories.map(({ id }): Part => [
    { period, categories: { [dimension.id]: id } },
    totalOf(id),
  ]);
  const total = aggregate(indicator, observationsOf(indicator, parts), { over: 'category', dimension });
  return { ...total, partial: partialOf(parts) };
}
