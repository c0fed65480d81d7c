/** I8 to I12: what the values themselves give away. The place of a finding is the value, its label that of the indicator. */
import { aggregate, type AggregateOptions } from '../indicators/aggregate.js';
import { figureOf } from '../indicators/amount.js';
import { subtract } from '../indicators/decimal.js';
import type { Problem } from '../problems.js';
import type { Indicator, Observation } from '../programme/entities.schema.js';
import { comparePeriods, parsePeriod } from '../programme/periods.js';
import type { Programme } from '../programme/programme.schema.js';
import { finding, groupBy, isWritten, type CheckCode } from './finding.js';

/** A share written with two decimals is not a different share. */
const SHARE_ROUNDING = 0.005;

type Say = (code: CheckCode, observation: Observation, params?: object) => Problem;

const partsOf = ({ categories }: Observation): string[] => Object.keys(categories ?? {});

export function* valueRules(programme: Programme, today: string | undefined): Iterable<Problem> {
  const { indicators, observations, dimensions } = programme;
  const places = new Map(observations.map((observation, at) => [observation, at]));
  const complete = dimensions.filter(({ exclusive, exhaustive }) => exclusive && exhaustive);
  const byIndicator = groupBy(observations, ({ indicator }) => indicator);
  for (const [index, indicator] of indicators.entries()) {
    const { id, name: label } = indicator;
    const own = byIndicator.get(id) ?? [];
    const say: Say = (code, observation, params) =>
      finding(code, ['observations', places.get(observation)!], {
        id: observation.id,
        label,
        indicator: id,
        period: observation.period,
        ...params,
      });
    yield* falling(indicator, own, say);
    for (const dimension of complete) yield* unequalParts(indicator, dimension, own, say);
    yield* single(indicator, own, today, say);
    const n = own.filter((one) => figureOf(one) !== undefined && !isWritten(one.source)).length;
    if (n > 0) yield finding('I11.no-source', ['indicators', index], { id, label, n });
  }
}

/** I8: running totals of one place and category, in time order. */
function* falling(indicator: Indicator, own: readonly Observation[], say: Say): Iterable<Problem> {
  if (indicator.accumulation !== 'cumulative' || indicator.measure !== 'number') return;
  const series = groupBy(own, ({ site, categories }) =>
    JSON.stringify([site, Object.entries(categories ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]),
  );
  for (const values of series.values()) {
    let before: number | undefined;
    for (const one of values.toSorted((a, b) => comparePeriods(a.period, b.period))) {
      const value = figureOf(one);
      if (value === undefined) continue;
      if (before !== undefined && value < before) yield say('I8.falling-total', one, { before, value });
      before = value;
    }
  }
}

/** I9 for the categories of a dimension that leaves nobody out and counts nobody twice. */
function* unequalParts(
  indicator: Indicator,
  dimension: Programme['dimensions'][number],
  own: readonly Observation[],
  say: Say,
): Iterable<Problem> {
  if (indicator.measure !== 'number' && indicator.measure !== 'ratio') return;
  const isPart = (one: Observation): boolean => partsOf(one).includes(dimension.id);
  if (!own.some(isPart)) return;
  const groups = groupBy(own, ({ period, site }) => JSON.stringify([period, site]));
  for (const group of groups.values()) {
    const total = group.find((one) => partsOf(one).length === 0);
    if (total && group.some(isPart))
      yield* unequal(indicator, total, group, { over: 'category', dimension }, say);
  }
}

/** The reported total stays; the finding says by how much it is more than its parts (negative: less). */
function* unequal(
  indicator: Indicator,
  total: Observation,
  parts: readonly Observation[],
  options: AggregateOptions,
  say: Say,
): Iterable<Problem> {
  const value = figureOf(total);
  if (value === undefined) return;
  const { difference = 0 } = aggregate(indicator, parts, { ...options, total: value });
  if (Math.abs(difference) > (indicator.measure === 'ratio' ? SHARE_ROUNDING : 0)) {
    const params = { difference, parts: subtract(value, difference), total: value };
    yield say('I9.parts', total, { ...params, dimension: options.dimension?.id });
  }
}

/** I10, which a note or stated limits explain, and I12. */
function* single(
  indicator: Indicator,
  own: readonly Observation[],
  today: string | undefined,
  say: Say,
): Iterable<Problem> {
  const isShare =
    indicator.measure === 'ratio' && indicator.percent === true && !isWritten(indicator.limitations);
  for (const one of own) {
    const value = figureOf(one);
    if (value === undefined) continue;
    if (isShare && value > 1 && !isWritten(one.note)) yield say('I10.over-hundred', one, { value });
    if (today !== undefined && (parsePeriod(one.period)?.end ?? '') > today) yield say('I12.future', one);
  }
}
