/** Where an indicator stands: latest value, what was planned by then, state, trend. Everything from unrounded values. */
import type { Indicator } from '../programme/entities.schema.js';
import { comparePeriods, parsePeriod } from '../programme/periods.js';
import type { Programme } from '../programme/programme.schema.js';
import { achievement } from './achievement.js';
import { amountOf, figureOf, numberOf, pooled } from './amount.js';
import { subtract, sumOf } from './decimal.js';
import { plannedAt, planFor, type Plan } from './expectation.js';
import type {
  Achievement,
  AchievementInput,
  Amount,
  IndicatorState,
  IndicatorStatus,
} from './indicators.types.js';
import { withoutInner } from './inner.js';
import { indicatorPeriods, valueOf, type PeriodValue } from './series.js';

/** Share of the expected value from which an indicator is on track, and from which it needs attention only. */
export const DEFAULT_THRESHOLDS = { onTrack: 0.9, attention: 0.7 } as const;

/** When and where `indicatorStatus` judges. */
export interface IndicatorStatusOptions {
  /** Period to judge; the latest one with a value that has begun by today when absent. */
  readonly period?: string | undefined;
  /** Place to judge, by its own targets where places add up; the whole programme when absent. */
  readonly site?: string | undefined;
  /** Today as an ISO date, `YYYY-MM-DD`. */
  readonly today: string;
}

const nothing: Amount = { kind: 'none', reason: 'not-reported' };

/**
 * Status of one indicator. The colour says how much of the change planned by the end of the period has come about
 * (own definition, after Camms' expected-to-date): the planned value is the target of the period, else the last
 * milestone due, else it lies on the straight line from the baseline on the programme's first day to the next target;
 * without a baseline the target itself is the measure. Increments are summed to date, starting from the baseline, a
 * period within another one only once. A value without source is no data; a period that has not ended and has no value
 * is not due, and so is one that has not begun. A place without a target of its own, where places add up, is no data
 * with the reason `no-target-here`: it is never measured against the target of all places together.
 */
export function indicatorStatus(
  programme: Programme,
  indicatorId: string,
  options: IndicatorStatusOptions,
): IndicatorStatus {
  const found = programme.indicators.find((candidate) => candidate.id === indicatorId);
  if (!found) return unknownStatus(indicatorId, options.period);
  const planned = plannedAt(found, options.site);
  const { indicator } = planned;
  const series = seriesOf(programme, indicator, options);
  const period = options.period ?? latestPeriod(series, options.today);
  const at = series.findIndex((value) => value.period === period);
  const upTo = at < 0 ? [] : series.slice(0, at + 1);
  const current = upTo.at(-1);
  const plan = planFor(
    programme,
    planned,
    (period === undefined ? undefined : parsePeriod(period)?.end) ?? options.today,
    period,
  );
  return assemble({ programme, indicator, today: options.today, period, plan, upTo, current });
}

interface Facts {
  readonly programme: Programme;
  readonly indicator: Indicator;
  readonly today: string;
  readonly period: string | undefined;
  readonly plan: Plan;
  /** Values up to and including the period. */
  readonly upTo: readonly PeriodValue[];
  readonly current: PeriodValue | undefined;
}

function assemble(facts: Facts): IndicatorStatus {
  const { indicator, plan, upTo, current, period } = facts;
  const baseline = amountOf(indicator.baseline ?? { missing: 'not-reported' });
  const used = usedValues(indicator, upTo, current);
  const actual = totalToDate(indicator, used, current, numberOf(baseline));
  const { reached, expected } = progress(indicator, plan, baseline, actual);
  const sourced = used.length > 0 && used.every((value) => value.sourced);
  const previous = upTo.slice(0, -1).findLast((value) => value.amount.kind === 'value');
  const { state, rule } = judge(facts, actual, expected, sourced);
  return {
    indicator: indicator.id,
    period,
    actual,
    target: plan.target,
    baseline,
    achievement: reached,
    expected,
    state,
    rule,
    trend: sourced
      ? trendOf(indicator, plan, previous && numberOf(previous.amount), current && numberOf(current.amount))
      : undefined,
    previous: previous && { period: previous.period, amount: previous.amount },
    sourced,
    illustrative: [plan, indicator.baseline, ...used].some((part) => part?.illustrative === true),
    ...(current?.parts && { parts: current.parts }),
  };
}

/** Progress towards the final target, and towards what was expected by the end of the period. */
function progress(
  indicator: Indicator,
  plan: Plan,
  baseline: Amount,
  actual: Amount,
): { readonly reached: Achievement; readonly expected: Achievement } {
  const { direction, worst } = indicator;
  const input: AchievementInput = {
    baseline: numberOf(baseline),
    actual: numberOf(actual),
    target: numberOf(plan.final),
    direction,
    worst,
    min: plan.min,
    max: plan.max,
  };
  const method = worst === undefined ? undefined : 'basis';
  const reached = achievement({ ...input, method });
  const expected = achievement({ ...input, expected: plan.expected, method: 'expected' });
  return {
    reached: reasoned(reached, actual, plan.final),
    expected: reasoned(expected, actual, plan.final),
  };
}

function seriesOf(
  programme: Programme,
  indicator: Indicator,
  { site, period }: IndicatorStatusOptions,
): PeriodValue[] {
  const periods = indicatorPeriods(programme, indicator);
  const all =
    period === undefined || periods.includes(period) ? periods : [...periods, period].sort(comparePeriods);
  return all.flatMap((key) => valueOf(programme, indicator, key, site) ?? []);
}

/** The latest begun period with a value, else the latest begun one with a reason for none. */
function latestPeriod(series: readonly PeriodValue[], today: string): string | undefined {
  const begun = series.filter((value) => (parsePeriod(value.period)?.start ?? '') <= today);
  return (begun.findLast((value) => value.amount.kind === 'value') ?? begun.at(-1))?.period;
}

/** Values that the figure judged is made of: all to date for increments, else the current one. */
function usedValues(
  indicator: Indicator,
  upTo: readonly PeriodValue[],
  current: PeriodValue | undefined,
): readonly PeriodValue[] {
  if (!current || current.amount.kind === 'none') return [];
  if (indicator.accumulation !== 'increment') return [current];
  const hasValue = ({ amount }: PeriodValue): boolean => amount.kind === 'value';
  return withoutInner(upTo.filter(hasValue), hasValue);
}

/** Increments are added to the baseline; increments of a ratio are pooled. */
function totalToDate(
  indicator: Indicator,
  used: readonly PeriodValue[],
  current: PeriodValue | undefined,
  baseline: number | undefined,
): Amount {
  if (!current || used.length === 0 || indicator.accumulation !== 'increment')
    return current?.amount ?? nothing;
  const parts = used.flatMap(({ amount }) => (amount.kind === 'value' ? amount : []));
  if (indicator.measure !== 'ratio')
    return { kind: 'value', value: sumOf([baseline ?? 0, ...parts.map(({ value }) => value)]) };
  return parts.every(({ denominator }) => denominator !== undefined) ? pooled(parts) : current.amount;
}

/** Says the document's own reason for a missing value or target instead of the general one. */
function reasoned(result: Achievement, actual: Amount, target: Amount): Achievement {
  if (result.kind !== 'none') return result;
  const { reason } = result;
  const gap = reason === 'missing-actual' ? actual : reason === 'missing-target' ? target : nothing;
  return gap.kind === 'none' && gap.reason !== 'not-reported' ? { ...result, reason: gap.reason } : result;
}

type Verdict = Pick<IndicatorStatus, 'state' | 'rule'>;

function judge(facts: Facts, actual: Amount, expected: Achievement, sourced: boolean): Verdict {
  const none = (
    state: IndicatorState,
    reason: Extract<Achievement, { kind: 'none' }>['reason'],
  ): Verdict => ({ state, rule: { code: 'none', reason } });
  if (isAhead(facts, actual)) return none('not-due', 'not-due');
  if (actual.kind === 'none') return none('no-data', actual.reason);
  if (!sourced) return none('no-data', 'no-source');
  if (expected.kind === 'none') return none('no-data', expected.reason);
  if (expected.kind === 'state') {
    return {
      state: expected.state === 'kept' || expected.state === 'in-range' ? 'on-track' : 'off-track',
      rule: { code: expected.state },
    };
  }
  const { onTrack, attention } = facts.indicator.thresholds ?? DEFAULT_THRESHOLDS;
  const share = expected.value;
  if (share >= onTrack) return { state: 'on-track', rule: { code: 'at-least', share, bound: onTrack } };
  return {
    state: share >= attention ? 'needs-attention' : 'off-track',
    rule: { code: 'under', share, bound: share >= attention ? onTrack : attention },
  };
}

/** Not due: said so in the document, not begun yet, or not over yet and still without a value. */
function isAhead({ period, today, programme, indicator }: Facts, actual: Amount): boolean {
  if (actual.kind === 'none' && actual.reason === 'not-due') return true;
  const [first] = indicatorPeriods(programme, indicator);
  const judged = parsePeriod(period ?? first ?? '');
  if (judged && judged.start > today) return true;
  return (
    actual.kind === 'none' &&
    actual.reason === 'not-reported' &&
    (judged?.end ?? programme.period.end) >= today
  );
}

/** Change since the period before, seen in the wanted direction. */
function trendOf(
  indicator: Indicator,
  plan: Plan,
  before: number | undefined,
  now: number | undefined,
): IndicatorStatus['trend'] {
  if (before === undefined || now === undefined) return undefined;
  const [was, is] = [standing(indicator, plan, before), standing(indicator, plan, now)];
  if (was === undefined || is === undefined) return undefined;
  const gain = subtract(is, was);
  return gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same';
}

/** A number that grows as things get better: the value, or how far it is short of the range or level to hold. */
function standing(
  { direction, baseline }: Indicator,
  { min, max, final }: Plan,
  value: number,
): number | undefined {
  if (direction === 'increase') return value;
  if (direction === 'decrease') return -value;
  const level = direction === 'maintain' ? (numberOf(final) ?? figureOf(baseline)) : undefined;
  const lowest = min === undefined && max === undefined ? level : min;
  if (lowest === undefined && max === undefined) return undefined;
  return Math.min(0, subtract(value, lowest ?? value), subtract(max ?? value, value));
}

function unknownStatus(indicator: string, period: string | undefined): IndicatorStatus {
  const none: Achievement = { kind: 'none', reason: 'missing-actual', input: { direction: 'increase' } };
  return {
    indicator,
    period,
    actual: nothing,
    target: nothing,
    baseline: nothing,
    achievement: none,
    expected: none,
    state: 'no-data',
    rule: { code: 'none', reason: 'not-reported' },
    trend: undefined,
    previous: undefined,
    sourced: false,
    illustrative: false,
  };
}
