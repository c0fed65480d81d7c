/** Totals over time and over the categories of a dimension, put together from totals of places with `aggregate`. */
import type { Dimension, Indicator, Observation } from '../programme/entities.schema.js';
import { aggregate } from '../indicators/aggregate.js';
import type { Amount } from '../indicators/indicators.types.js';
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

/**
 * The amount of a total of totals. Totals that were not added up, or could not be pooled, are no values of which
 * `aggregate` could say why they are missing: the reason they share is passed on.
 */
function amountOfTotals(amount: Amount, parts: readonly Part[]): Amount {
  if (amount.kind === 'value' || amount.reason !== 'not-reported') return amount;
  const given = parts.flatMap(([, total]) => (total && isGiven(total) ? total.amount : []));
  const first = given[0];
  if (first?.kind !== 'none') return amount;
  return given.every((own) => own.kind === 'none' && own.reason === first.reason) ? first : amount;
}

/** Combines the totals of periods. */
export function overTime(
  indicator: Indicator,
  periods: readonly string[],
  totalOf: (period: string) => RollupTotal | undefined,
): RollupTotal {
  const parts = periods.map((period): Part => [{ period, site: '-' }, totalOf(period)]);
  const total = aggregate(indicator, observationsOf(indicator, parts), {
    over: 'time',
    expected: periods.length,
  });
  return { ...total, amount: amountOfTotals(total.amount, parts), partial: partialOf(parts) };
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
  return { ...total, amount: amountOfTotals(total.amount, parts), partial: partialOf(parts) };
}
