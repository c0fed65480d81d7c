/** What a rule can measure: the criteria of a node, with what was said about them. */
import { createSum, divide, tidy } from '../../indicators/decimal.js';
import type { CriterionScore } from '../scorecard.types.js';
import type { Condition, RatingProfile } from './profile.types.js';
import type { Measured, NodeRating } from './rating.types.js';

/** One criterion as the profile sees it. */
export interface Item {
  readonly id: string;
  readonly area: string;
  /** Weight within its area. */
  readonly weight: number;
  /** Weight of its area. */
  readonly areaWeight: number;
  readonly classes: readonly string[];
  readonly score: CriterionScore;
  /** Kinds of evidence behind it. */
  readonly kinds: readonly string[];
  readonly hasReason: boolean;
  /** Undefined while the criteria themselves are being rated. */
  readonly rating?: string | undefined;
}

/** Mean, share and coverage of a node. */
export interface Means {
  readonly mean: number | undefined;
  readonly share: number | undefined;
  readonly coverage: number | undefined;
}

/** A node to be rated. */
export interface Facts {
  readonly items: readonly Item[];
  /** Areas of the whole; empty for an area or a criterion. */
  readonly areas: readonly NodeRating[];
  readonly scaleMax: number;
  readonly profile: Pick<RatingProfile, 'mean'>;
  readonly means: Means;
}

export const applies = ({ score }: Item): boolean => score.answer !== 'not-applicable';
export const isAssessed = ({ score }: Item): boolean => score.mean !== undefined;

/** Items of a class: "critical", "non-critical" or one of the rubric's own; all without one. */
export function ofClass(items: readonly Item[], of: string | undefined): readonly Item[] {
  if (of === undefined) return items;
  return of === 'non-critical'
    ? items.filter(({ classes }) => !classes.includes('critical'))
    : items.filter(({ classes }) => classes.includes(of));
}

interface Part {
  readonly value: number;
  readonly weight: number;
}

/** Weighted mean, arithmetic or geometric; undefined with no weight, or for a geometric mean of negative values. */
export function meanOf(parts: readonly Part[], kind: RatingProfile['mean']): number | undefined {
  const weight = total(parts.map((part) => part.weight));
  if (weight <= 0) return undefined;
  if (kind !== 'geometric') return divide(total(parts.map((part) => part.value * part.weight)), weight);
  const counted = parts.filter((part) => part.weight > 0);
  if (counted.some(({ value }) => value < 0)) return undefined;
  const logs = counted.reduce((sum, part) => sum + part.weight * Math.log(part.value), 0);
  return tidy(Math.exp(logs / weight));
}

/** A sum that does not depend on the order. */
export function total(values: readonly number[]): number {
  const sum = createSum();
  for (const value of values) sum.add(value);
  return sum.total();
}

/** Means of criteria, each with its weight. */
export function meansOf(
  items: readonly Item[],
  scaleMax: number,
  kind: RatingProfile['mean'],
  weightOf: (item: Item) => number = ({ weight, areaWeight }) => weight * areaWeight,
): Means {
  const assessed = items.filter(isAssessed);
  const mean = meanOf(
    assessed.map((item) => ({ value: item.score.mean!, weight: weightOf(item) })),
    kind,
  );
  const weights = (of: readonly Item[]) => total(of.map(weightOf));
  const applicable = weights(items.filter(applies));
  return {
    mean,
    share: mean === undefined || scaleMax <= 0 ? undefined : divide(mean, scaleMax),
    coverage: applicable > 0 ? divide(weights(assessed), applicable) : undefined,
  };
}

/** Measures a condition; `holds` compares it with its marks. */
export function measure(condition: Condition, facts: Facts): Measured {
  const { code, measure: kind, of, rated = [], from, above, upTo } = condition;
  const mark = from ?? above ?? upTo;
  const items = ofClass(facts.items, of).filter(applies);
  const isRated = ({ rating }: { readonly rating?: string | undefined }) =>
    rating !== undefined && rated.includes(rating);
  const counted = (found: readonly { readonly id: string }[], isCountable: boolean): Measured => ({
    code,
    value: isCountable ? found.length : undefined,
    mark,
    ids: found.map(({ id }) => id),
  });
  if (kind === 'areas') return counted(facts.areas.filter(isRated), facts.areas.length > 0);
  if (kind === 'criteria') return counted(items.filter(isRated), items.some(isAssessed));
  if (kind === 'failed')
    return counted(
      items.filter(({ score }) => score.failedCritical),
      true,
    );
  if (kind === 'kinds') {
    const kinds = new Set(items.filter(isAssessed).flatMap((item) => item.kinds));
    const value = items.some(isAssessed) ? kinds.size : undefined;
    return { code, value, mark, ids: items.map(({ id }) => id) };
  }
  if (kind === 'part') {
    const others = items.filter((item) => !isRated(item));
    const value = items.length > 0 ? divide(items.length - others.length, items.length) : undefined;
    return { code, value, mark, ids: others.map(({ id }) => id) };
  }
  const { share } = meansOf(items, facts.scaleMax, facts.profile.mean);
  const short = items.filter(({ score }) => score.mean !== undefined && score.mean < facts.scaleMax);
  return { code, value: share, mark, ids: short.map(({ id }) => id) };
}

export function holds({ from, above, upTo, ifNone }: Condition, { value }: Measured): boolean {
  if (value === undefined) return ifNone === true;
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (upTo === undefined || value <= upTo)
  );
}
