/** I8 to I12: what the values themselves give away. The place of a finding is the value, its label that of the indicator. */
import { aggregate } from '../indicators/aggregate.js';
import { amountOf, numberOf } from '../indicators/amount.js';
import { subtract } from '../indicators/decimal.js';
import type { Problem } from '../problems.js';
import type { Dimension, Indicator, Observation } from '../programme/entities.schema.js';
import { comparePeriods, parsePeriod } from '../programme/periods.js';
import type { Programme } from '../programme/programme.schema.js';
import { finding, groupBy, isWritten, type CheckCode } from './finding.js';

/** An observation with its place in the document. */
interface Entry {
  readonly observation: Observation;
  readonly index: number;
}

/** A share written with two decimals is not a different share. */
const SHARE_ROUNDING = 0.005;

export function* valueRules(
  { indicators, observations, dimensions }: Programme,
  today: string | undefined,
): Iterable<Problem> {
  const byIndicator = groupBy(
    [...observations.entries()].map(([index, observation]) => ({ observation, index })),
    ({ observation }) => observation.indicator,
  );
  const complete = dimensions.filter(({ exclusive, exhaustive }) => exclusive && exhaustive);
  for (const [index, indicator] of indicators.entries()) {
    const entries = byIndicator.get(indicator.id);
    if (!entries) continue;
    yield* falling(indicator, entries);
    for (const dimension of complete) yield* unequalParts(indicator, dimension, entries);
    yield* single(indicator, entries, today);
    const n = entries.filter(
      ({ observation }) => amountOf(observation).kind === 'value' && !isWritten(observation.source),
    ).length;
    if (n > 0)
      yield finding('I11.no-source', ['indicators', index], { id: indicator.id, label: indicator.name, n });
  }
}

function at(
  code: CheckCode,
  { observation: { id, period }, index }: Entry,
  indicator: Indicator,
  params?: object,
): Problem {
  return finding(code, ['observations', index], {
    id,
    label: indicator.name,
    indicator: indicator.id,
    period,
    ...params,
  });
}

/** I8: running totals of one place and category, in time order. */
function* falling(indicator: Indicator, entries: readonly Entry[]): Iterable<Problem> {
  if (indicator.accumulation !== 'cumulative' || indicator.measure !== 'number') return;
  const series = groupBy(entries, ({ observation: { site, categories } }) =>
    JSON.stringify([site, Object.entries(categories ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]),
  );
  for (const values of series.values()) {
    let before: number | undefined;
    for (const entry of values.toSorted((a, b) =>
      comparePeriods(a.observation.period, b.observation.period),
    )) {
      const value = numberOf(amountOf(entry.observation));
      if (value === undefined) continue;
      if (before !== undefined && value < before)
        yield at('I8.falling-total', entry, indicator, { before, value });
      before = value;
    }
  }
}

/** I9: the reported total stays; the finding says by how much it is more than its parts (negative: less). */
function* unequalParts(
  indicator: Indicator,
  dimension: Dimension,
  entries: readonly Entry[],
): Iterable<Problem> {
  if (indicator.measure !== 'number' && indicator.measure !== 'ratio') return;
  const isPart = ({ observation: { categories } }: Entry) =>
    categories !== undefined && Object.hasOwn(categories, dimension.id);
  if (!entries.some(isPart)) return;
  for (const group of groupBy(entries, ({ observation: { period, site } }) =>
    JSON.stringify([period, site]),
  ).values()) {
    const total = group.find(({ observation: { categories } }) => Object.keys(categories ?? {}).length === 0);
    if (!total || !group.some(isPart)) continue;
    const { amount, difference = 0 } = aggregate(
      indicator,
      group.map(({ observation }) => observation),
      { over: 'category', dimension },
    );
    if (
      amount.kind === 'none' ||
      Math.abs(difference) <= (indicator.measure === 'ratio' ? SHARE_ROUNDING : 0)
    )
      continue;
    yield at('I9.parts', total, indicator, {
      difference,
      parts: subtract(amount.value, difference),
      total: amount.value,
      dimension: dimension.id,
    });
  }
}

/** I10, which a note or stated limits explain, and I12. */
function* single(
  indicator: Indicator,
  entries: readonly Entry[],
  today: string | undefined,
): Iterable<Problem> {
  const isShare =
    indicator.measure === 'ratio' && indicator.percent === true && !isWritten(indicator.limitations);
  for (const entry of entries) {
    const value = numberOf(amountOf(entry.observation));
    if (value === undefined) continue;
    if (isShare && value > 1 && !isWritten(entry.observation.note))
      yield at('I10.over-hundred', entry, indicator, { value });
    if (today !== undefined && (parsePeriod(entry.observation.period)?.end ?? '') > today)
      yield at('I12.future', entry, indicator);
  }
}
