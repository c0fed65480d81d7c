/** What was planned for a day: the last milestone that has come due, else the straight line from the baseline. */
import type { Indicator, Target } from '../programme/entities.schema.js';
import { comparePeriods } from '../programme/periods.js';
import type { Programme } from '../programme/programme.schema.js';
import { ruleOf } from './aggregate.js';
import { amountOf, figureOf, numberOf } from './amount.js';
import { isNumber, sumOf, tidy } from './decimal.js';
import type { Amount } from './indicators.types.js';
import { withoutInner } from './inner.js';
import { endOf } from './series.js';

export interface Plan {
  /** Target of the period asked for, else the overall one. Running total for increments. */
  readonly target: Amount;
  /** Final target: the overall one, else that of the last period. */
  readonly final: Amount;
  /** Value planned for the last day of the period. */
  readonly expected: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly illustrative: boolean;
}

interface Milestone {
  readonly period: string;
  readonly end: string;
  readonly amount: Amount;
  readonly target: Target;
}

/** Baseline and targets as they hold for a place (or for all places together), or the reason why none does. */
export interface Planned {
  readonly indicator: Indicator;
  readonly missing: 'missing-target' | 'no-target-here';
}

/**
 * Where places add up, baseline and targets without a place belong to their sum: a single place only has targets that
 * name it, and no baseline. Where places are pooled, averaged or not combined at all, they hold for each place.
 */
export function plannedAt(indicator: Indicator, site: string | undefined): Planned {
  const { targets = [] } = indicator;
  const of = (place: string | undefined): Target[] => targets.filter((target) => target.site === place);
  const own = of(site);
  if (site && ruleOf(indicator, { over: 'place' }) === 'sum')
    return { indicator: { ...indicator, baseline: undefined, targets: own }, missing: 'no-target-here' };
  const shown = own.length > 0 ? own : of(undefined);
  return { indicator: { ...indicator, targets: shown }, missing: 'missing-target' };
}

/** The plan as seen on the last day of a period. Targets of periods add up when values do (increments). */
export function planFor(
  programme: Programme,
  { indicator, missing }: Planned,
  day: string,
  period: string | undefined,
): Plan {
  const none: Amount = { kind: 'none', reason: missing };
  const milestones = milestonesOf(indicator);
  const overall = indicator.targets?.find((target) => target.period === undefined);
  const final = overall ? amountOf(overall) : (milestones.at(-1)?.amount ?? none);
  const own = milestones.findLast((milestone) => milestone.target.period === period);
  const due = milestones.findLast((milestone) => milestone.end <= day);
  const applies = own ?? due;
  const bounds = applies?.target ?? overall ?? milestones[0]?.target;
  const finalDay = overall ? programme.period.end : (milestones.at(-1)?.end ?? programme.period.end);
  const next = milestones.find((milestone) => milestone.end > day) ?? { end: finalDay, amount: final };
  return {
    target: own?.amount ?? (overall ? final : (due?.amount ?? final)),
    final,
    expected: numberOf(applies?.amount ?? none) ?? onTheLine(programme, indicator, day, next),
    min: bounds?.min ?? overall?.min,
    max: bounds?.max ?? overall?.max,
    illustrative: [overall, applies?.target].some((target) => target?.illustrative === true),
  };
}

/** Targets of periods in time order; for increments each one includes those before it and the baseline. */
function milestonesOf(indicator: Indicator): Milestone[] {
  const milestones: Milestone[] = [];
  for (const target of indicator.targets ?? []) {
    const end = target.period === undefined ? undefined : endOf(target.period);
    if (end !== undefined) milestones.push({ period: target.period!, end, amount: amountOf(target), target });
  }
  milestones.sort((a, b) => comparePeriods(a.period, b.period));
  if (indicator.accumulation !== 'increment' || indicator.measure === 'ratio') return milestones;
  const hasValue = ({ amount }: Milestone): boolean => amount.kind === 'value';
  return milestones.map((milestone, at) => {
    if (!hasValue(milestone)) return milestone;
    const steps = withoutInner(milestones.slice(0, at + 1), hasValue).map(
      ({ amount }) => numberOf(amount) ?? 0,
    );
    return { ...milestone, amount: { kind: 'value', value: sumOf([startOf(indicator) ?? 0, ...steps]) } };
  });
}

/** Where the line starts: the baseline, else zero for what is counted up during the programme. */
function startOf(indicator: Indicator): number | undefined {
  const baseline = figureOf(indicator.baseline);
  if (baseline !== undefined) return baseline;
  return indicator.direction === 'increase' && indicator.accumulation !== 'level' ? 0 : undefined;
}

/** Straight line from the baseline on the programme's first day. Without a start the goal itself is the measure. */
function onTheLine(
  programme: Programme,
  indicator: Indicator,
  day: string,
  goal: { readonly end: string; readonly amount: Amount },
): number | undefined {
  const [from, to] = [startOf(indicator), numberOf(goal.amount)];
  if (!isNumber(to) || !isNumber(from)) return to;
  const [start, end] = [dayNumber(programme.period.start), dayNumber(goal.end)];
  const part = end <= start ? 1 : Math.min(1, Math.max(0, (dayNumber(day) - start) / (end - start)));
  return tidy(from + (to - from) * part);
}

function dayNumber(day: string): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000
  );
}
