/** Totals over periods, places and categories. A part without a value is counted, never taken for zero. */
import type { Dimension, Indicator, MissingReason, Observation } from '../programme/entities.schema.js';
import { comparePeriods } from '../programme/periods.js';
import { amountOf } from './amount.js';
import { createSum, divide, isNumber, subtract } from './decimal.js';
import type { Aggregate, Amount } from './indicators.types.js';

/** What an aggregation may need to know besides the observations. */
export interface AggregateOptions {
  /** Over periods of one place, over places of one period, or over the categories of one dimension in one period and place. */
  readonly over: 'time' | 'place' | 'category';
  /** How many parts should have reported; as many as were given when absent, "not applicable" left out. */
  readonly expected?: number | undefined;
  /** Dimension of the categories: parts are summed only when it is exclusive and exhaustive. */
  readonly dimension?: Dimension | undefined;
  /** Reported total, kept as it is; an observation without place (or category) among those given counts as one. */
  readonly total?: number | undefined;
}

type Rule = 'sum' | 'latest' | 'pooled' | 'mean' | 'max' | 'min' | 'none';

/**
 * Total of an indicator's observations. Observations of other indicators are left out.
 *
 * Over time increments add up, a running total or level takes the latest value (even when the document asks for a
 * sum, which would count the same people twice), and a ratio is pooled when its parts are increments, else the latest
 * stands. Pooling adds numerators and denominators and divides once. Over places the default is the sum, pooled for
 * ratios. Categories that overlap or leave people out give no total unless one was reported. With a reported total,
 * the total stays and `difference` is total minus the sum of the parts.
 */
export function aggregate(
  indicator: Indicator,
  observations: Iterable<Observation>,
  options: AggregateOptions,
): Aggregate {
  const { parts, reportedTotal } = split(indicator, observations, options);
  const rule = ruleOf(indicator, options);
  const counted = count(parts, rule);
  const expected = Math.max(
    options.expected ??
      options.dimension?.categories.length ??
      parts.length - (counted.missing['not-applicable'] ?? 0),
    counted.reported,
  );
  const computed = combine(parts, rule, counted.missing);
  const total: Amount =
    options.total === undefined
      ? amountOf(reportedTotal ?? { missing: 'not-reported' })
      : { kind: 'value', value: options.total };
  const common = { reported: counted.reported, expected, missing: counted.missing };
  if (total.kind === 'none') return { ...common, amount: computed };
  const difference =
    computed.kind === 'value' && counted.reported === expected ? subtract(total.value, computed.value) : 0;
  return { ...common, amount: total, ...(difference !== 0 && { difference }) };
}

function split(
  indicator: Indicator,
  observations: Iterable<Observation>,
  { over, dimension }: AggregateOptions,
): { parts: Observation[]; reportedTotal: Observation | undefined } {
  const parts = new Map<string, Observation>();
  const totals = new Map<string, Observation>();
  for (const observation of observations) {
    if (observation.indicator !== indicator.id) continue;
    const key = partKey(observation, over, dimension);
    if (key === undefined) continue;
    const into = key === '' ? totals : parts;
    const before = into.get(key);
    if (!before || isNewer(observation, before)) into.set(key, observation);
  }
  return { parts: [...parts.values()], reportedTotal: totals.get('') };
}

/** What an observation is a part of: '' for the reported total, undefined when it does not belong to this total. */
function partKey(
  observation: Observation,
  over: AggregateOptions['over'],
  dimension: Dimension | undefined,
): string | undefined {
  const categories = Object.entries(observation.categories ?? {});
  if (over === 'category') {
    if (categories.length === 0) return '';
    const [name, category] = categories[0]!;
    return categories.length === 1 && (!dimension || dimension.id === name)
      ? `${name}/${category}`
      : undefined;
  }
  if (categories.length > 0) return undefined;
  return over === 'place' ? (observation.site ?? '') : `${observation.period} ${observation.site ?? ''}`;
}

/** Which of two observations of the same thing stands: the later dated one, then the greater id. */
function isNewer(a: Observation, b: Observation): boolean {
  return (a.date ?? '') !== (b.date ?? '') ? (a.date ?? '') > (b.date ?? '') : a.id > b.id;
}

function ruleOf(indicator: Indicator, { over, dimension }: AggregateOptions): Rule {
  const ratio = indicator.measure === 'ratio';
  if (over === 'time') {
    const asked = indicator.aggregation?.time ?? (indicator.accumulation === 'increment' ? 'sum' : 'latest');
    if (asked === 'sum' && indicator.accumulation !== 'increment') return 'latest';
    return asked === 'sum' && ratio ? 'pooled' : asked;
  }
  if (over === 'category' && dimension && !(dimension.exclusive && dimension.exhaustive)) return 'none';
  const asked =
    over === 'place' ? (indicator.aggregation?.place ?? 'sum') : (indicator.aggregation?.category ?? 'sum');
  return asked === 'sum' && ratio ? 'pooled' : asked;
}

/** Numerator and denominator of a part; 0 of 0 counts, because it adds nothing to either. */
function fractionOf(part: Observation): readonly [number, number] | undefined {
  return !part.missing && isNumber(part.numerator) && isNumber(part.denominator)
    ? [part.numerator, part.denominator]
    : undefined;
}

function count(
  parts: readonly Observation[],
  rule: Rule,
): { reported: number; missing: Partial<Record<MissingReason, number>> } {
  const missing: Partial<Record<MissingReason, number>> = {};
  let reported = 0;
  for (const part of parts) {
    const amount = amountOf(part);
    if (amount.kind === 'value' || (rule === 'pooled' && fractionOf(part))) reported++;
    else {
      const reason = part.missing ?? 'not-reported';
      missing[reason] = (missing[reason] ?? 0) + 1;
    }
  }
  return { reported, missing };
}

function combine(
  parts: readonly Observation[],
  rule: Rule,
  missing: Partial<Record<MissingReason, number>>,
): Amount {
  if (rule === 'none') return { kind: 'none', reason: 'not-applicable' };
  if (rule === 'pooled') return pool(parts, missing);
  const values = parts.flatMap((part) => {
    const amount = amountOf(part);
    return amount.kind === 'value' ? [amount.value] : [];
  });
  if (values.length === 0)
    return {
      kind: 'none',
      reason: parts.some((part) => fractionOf(part)) ? 'zero-denominator' : soleReason(missing),
    };
  if (rule === 'latest') return latest(parts);
  if (rule === 'max' || rule === 'min')
    return {
      kind: 'value',
      value: values.reduce((a, b) => (rule === 'max' ? Math.max(a, b) : Math.min(a, b))),
    };
  const sum = createSum();
  for (const value of values) sum.add(value);
  return { kind: 'value', value: rule === 'mean' ? divide(sum.total(), values.length) : sum.total() };
}

/** Sums numerators and denominators and divides once. A share without its parts cannot be pooled with others. */
function pool(parts: readonly Observation[], missing: Partial<Record<MissingReason, number>>): Amount {
  const bare = parts.filter((part) => amountOf(part).kind === 'value' && !fractionOf(part));
  const fractions = parts.flatMap((part) =>
    [fractionOf(part) ?? []].filter((pair) => pair.length > 0),
  ) as (readonly [number, number])[];
  if (bare.length === 1 && fractions.length === 0) return amountOf(bare[0]);
  if (bare.length > 0) return { kind: 'none', reason: 'mixed-units' };
  if (fractions.length === 0) return { kind: 'none', reason: soleReason(missing) };
  const [numerators, denominators] = [createSum(), createSum()];
  for (const [numerator, denominator] of fractions) {
    numerators.add(numerator);
    denominators.add(denominator);
  }
  return amountOf({ numerator: numerators.total(), denominator: denominators.total() });
}

function latest(parts: readonly Observation[]): Amount {
  const known = parts.filter((part) => amountOf(part).kind === 'value');
  return amountOf(
    known.reduce((a, b) => ((comparePeriods(a.period, b.period) || (isNewer(b, a) ? -1 : 1)) < 0 ? b : a)),
  );
}

/** The one reason all missing parts share, else "not reported". */
function soleReason(missing: Partial<Record<MissingReason, number>>): MissingReason {
  const reasons = Object.keys(missing) as MissingReason[];
  return reasons.length === 1 ? reasons[0]! : 'not-reported';
}
