/** What has changed between two values, and what is new in a period of a running total. */
import type { Indicator, Observation } from '../programme/entities.schema.js';
import { comparePeriods } from '../programme/periods.js';
import { amountOf } from './amount.js';
import { divide, subtract } from './decimal.js';
import type { Amount } from './indicators.types.js';

/** `points`: 0.05 are 5 percentage points. `relative`: 0.05 is 5 per cent of the value before. */
export type Difference =
  | { readonly kind: 'amount' | 'points' | 'relative'; readonly value: number }
  | Extract<Amount, { kind: 'none' }>;

/**
 * `now` minus `before`. The change of a percentage is told in percentage points; with `relative` every change is told as
 * a share of the value before, which a value of 0 does not have. Without one of the values there is no difference, but a reason.
 */
export function differenceBetween(
  indicator: Indicator,
  before: Amount,
  now: Amount,
  options: { readonly relative?: boolean } = {},
): Difference {
  if (now.kind === 'none') return now;
  if (before.kind === 'none') return before;
  const value = subtract(now.value, before.value);
  if (!options.relative)
    return { kind: indicator.measure === 'ratio' && indicator.percent ? 'points' : 'amount', value };
  if (before.value === 0) return { kind: 'none', reason: 'zero-denominator' };
  return { kind: 'relative', value: divide(value, Math.abs(before.value)) };
}

/** What came new in a period. */
export interface NewInPeriod {
  readonly period: string;
  readonly amount: Amount;
  /** Period of the total it was told from; absent for the first one and for values that are new by themselves. */
  readonly since?: string;
  /** The running total is smaller than the one before, which a total cannot be: look at both. */
  readonly falls?: true;
}

/**
 * What came new in each period of one place: increments as they are, a running total minus the last one before it (the
 * first one minus the baseline, or as it is). A period without a total has its reason, and the next one is told since the
 * last total. A level is no sum of news, so that it has none.
 */
export function newInPeriods(
  indicator: Indicator,
  observations: readonly Observation[],
): readonly NewInPeriod[] {
  const { accumulation, baseline } = indicator;
  let last: { readonly since?: string; readonly amount: Amount } = {
    amount: amountOf(baseline ?? { value: 0 }),
  };
  return observations
    .filter((one) => one.indicator === indicator.id)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .map((one) => {
      const { period } = one;
      const amount = amountOf(one);
      if (accumulation === 'increment' || amount.kind === 'none') return { period, amount };
      if (accumulation === 'level') return { period, amount: { kind: 'none', reason: 'not-added-up' } };
      const { since } = last;
      const before = last.amount.kind === 'value' ? last.amount.value : 0;
      last = { since: period, amount };
      const value = subtract(amount.value, before);
      const told: NewInPeriod = { period, amount: { kind: 'value', value }, ...(since && { since }) };
      return value < 0 ? { ...told, falls: true } : told;
    });
}
