/** Totals over periods, places and categories. A part without a value is counted, never taken for zero. */
import type { Dimension, Indicator, MissingReason, Observation } from '../programme/entities.schema.js';
import { comparePeriods } from '../programme/periods.js';
import { amountOf, figureOf, pooled } from './amount.js';
import { divide, isNumber, subtract, sumOf } from './decimal.js';
import { withoutInner } from './inner.js';
import type { Aggregate, AggregateRule, Amount } from './indicators.types.js';

/** What an aggregation may need to know besides the observations. */
export interface AggregateOptions {
  /** Over periods of one place, over places of one period, or over the categories of one dimension in one period and place. */
  readonly over: 'time' | 'place' | 'category';
  /** How many parts there are, whether they reported or not; as many as were given when absent. */
  readonly expected?: number | undefined;
  /** Dimension of the categories: parts are summed only when it is exclusive and exhaustive. */
  readonly dimension?: Dimension | undefined;
  /** Reported total, kept as it is; an observation without place (or category) among those given counts as one. */
  readonly total?: number | undefined;
}

export type Rule = AggregateRule;

/**
 * Total of an indicator's observations. Observations of other indicators are left out.
 *
 * Over time increments add up, a running total or level takes the latest value (even when the document asks for a
 * sum, which would count the same people twice), and a ratio is pooled when its parts are increments, else the latest
 * stands. A period that lies within another one with a value adds nothing: the year holds its quarters. Pooling adds
 * numerators and denominators and divides once. Over places the default is the sum, pooled for ratios. Categories give
 * a total only when their dimension is known to leave nobody out and count nobody twice, or when one was reported.
 * `rule` says which of these was done. With a reported total, the total stays and `difference` is total minus the sum
 * of the parts, once all have reported; a total withheld for a small group stays withheld. What is not applicable
 * is not expected.
 */
export function aggregate(
  indicator: Indicator,
  observations: Iterable<Observation>,
  options: AggregateOptions,
): Aggregate {
  const [reportedTotal, parts] = split(indicator, observations, options);
  const rule = ruleOf(indicator, options);
  const missing: Partial<Record<MissingReason, number>> = {};
  let reported = 0;
  for (const amount of parts.map(amountOf)) {
    // 0 of 0 was reported: it adds nothing, but nobody has to ask for it.
    if (amount.kind === 'value' || amount.reason === 'zero-denominator') reported++;
    else {
      const reason = amount.reason as MissingReason;
      missing[reason] = (missing[reason] ?? 0) + 1;
    }
  }
  const all = options.expected ?? options.dimension?.categories.length ?? parts.length;
  const expected = Math.max(all - (missing['not-applicable'] ?? 0), reported);
  const computed = combine(parts, rule, options.over, missing);
  const total = amountOf(options.total === undefined ? reportedTotal : { value: options.total });
  const isKept = total.kind === 'value' || total.reason === 'suppressed';
  const difference =
    total.kind === 'value' && computed.kind === 'value' && reported === expected
      ? subtract(total.value, computed.value)
      : 0;
  const amount = isKept ? total : computed;
  return { rule, amount, reported, expected, missing, ...(difference !== 0 && { difference }) };
}

/** The reported total and the parts, of each the one that stands. */
function split(
  indicator: Indicator,
  observations: Iterable<Observation>,
  { over, dimension }: AggregateOptions,
): [Observation | undefined, Observation[]] {
  const parts = new Map<string, Observation>();
  for (const observation of observations) {
    if (observation.indicator !== indicator.id) continue;
    const key = partKey(observation, over, dimension);
    if (key === undefined) continue;
    const before = parts.get(key);
    if (!before || isNewer(observation, before)) parts.set(key, observation);
  }
  const total = parts.get('');
  parts.delete('');
  return [total, [...parts.values()]];
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
export function isNewer(a: Observation, b: Observation): boolean {
  return (a.date ?? '') !== (b.date ?? '') ? (a.date ?? '') > (b.date ?? '') : a.id > b.id;
}

/** How the parts of a total are combined. */
export function ruleOf(indicator: Indicator, { over, dimension }: AggregateOptions): Rule {
  const { aggregation = {}, accumulation, measure } = indicator;
  let asked: Rule = aggregation[over] ?? 'sum';
  if (over === 'time' && accumulation !== 'increment')
    asked = aggregation.time && asked !== 'sum' ? asked : 'latest';
  if (over === 'category' && !(dimension?.exclusive && dimension.exhaustive)) return 'none';
  return asked === 'sum' && measure === 'ratio' ? 'pooled' : asked;
}

/** Whether a part can be pooled; 0 of 0 can, because it adds nothing to either. */
const isFraction = ({ missing, numerator, denominator }: Observation): boolean =>
  !missing && isNumber(numerator) && isNumber(denominator);

const hasValue = (part: Observation): boolean => figureOf(part) !== undefined;
const none = (reason: Extract<Amount, { kind: 'none' }>['reason']): Amount => ({ kind: 'none', reason });

function combine(
  given: readonly Observation[],
  rule: Rule,
  over: AggregateOptions['over'],
  missing: Partial<Record<MissingReason, number>>,
): Amount {
  if (rule === 'none') return none('not-added-up');
  const counting = over === 'time' && rule !== 'latest' ? withoutInner(given, hasValue) : given;
  const parts = counting.filter(hasValue);
  const fractions = counting.filter(isFraction);
  const whole = rule === 'pooled' && fractions.length > 0;
  if (whole && parts.every(isFraction)) return pooled(fractions);
  if (parts.length === 0) return none(fractions.length > 0 ? 'zero-denominator' : soleReason(missing));
  if (rule === 'pooled' && (whole || parts.length > 1)) return none('mixed-units');
  if (rule === 'latest' || rule === 'pooled') return latest(parts);
  const values = parts.map((part) => figureOf(part)!);
  const value = rule === 'max' || rule === 'min' ? values.reduce((a, b) => Math[rule](a, b)) : sumOf(values);
  return { kind: 'value', value: rule === 'mean' ? divide(value, values.length) : value };
}

/** The latest of those that have a value. */
function latest(known: readonly Observation[]): Amount {
  return amountOf(
    known.reduce((a, b) => ((comparePeriods(a.period, b.period) || (isNewer(b, a) ? -1 : 1)) < 0 ? b : a)),
  );
}

/** The one reason all missing parts share, else "not reported". */
function soleReason(missing: Partial<Record<MissingReason, number>>): MissingReason {
  const reasons = Object.keys(missing) as MissingReason[];
  return reasons.length === 1 ? reasons[0]! : 'not-reported';
}
