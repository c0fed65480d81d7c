/** Whether a rating hangs on the weights somebody chose. */
import type { Area, Assessment, Rubric } from '../scorecard.schema.js';
import { rubricAt } from '../versions.js';
import { tidy } from '../../indicators/decimal.js';
import type { RatingProfile } from './profile.types.js';
import { rateAssessment } from './rate.js';
import type { NodeRating } from './rating.types.js';

/** A weight that changes the rating of the whole when it alone is changed. */
export interface WeightChange {
  readonly of: 'area' | 'criterion';
  readonly id: string;
  /** The weight tried instead. */
  readonly weight: number;
  /** Rating of the whole with that weight; undefined when there is none. */
  readonly rating: string | undefined;
  readonly state: NodeRating['state'];
}

/** What `weightSensitivity` answers: the rating, and the single weights it hangs on. */
export interface Sensitivity {
  /** With the weights as they are. */
  readonly rating: string | undefined;
  /** No single weight changes the rating. */
  readonly steady: boolean;
  /** Weights tried; each once lower and once higher. */
  readonly tried: number;
  readonly changes: readonly WeightChange[];
}

/** How far a weight is changed unless stated: a quarter down and up. */
export const WEIGHT_CHANGE = 0.25;

/**
 * Rates the assessment again with every weight of an area or a criterion, one at a time, lowered and raised by `change`
 * (a share of the weight, 0 to 1), and tells which of them change the rating of the whole. One-at-a-time sensitivity after
 * the OECD and JRC Handbook on Constructing Composite Indicators, 2008, step 7.
 */
export function weightSensitivity(
  profile: RatingProfile,
  rubric: Rubric,
  assessment: Assessment,
  change: number = WEIGHT_CHANGE,
): Sensitivity {
  const made = rubricAt(rubric, assessment);
  const { rating } = rateAssessment(profile, rubric, assessment);
  if (!made) return { rating, steady: true, tried: 0, changes: [] };
  const weights = made.areas.flatMap((area) => [
    { of: 'area' as const, id: area.id, weight: area.weight ?? 1 },
    ...area.criteria.map(({ id, weight = 1 }) => ({ of: 'criterion' as const, id, weight })),
  ]);
  const changes = weights.flatMap(({ of, id, weight }) =>
    [1 - change, 1 + change].flatMap((factor): WeightChange[] => {
      const tried = tidy(weight * factor);
      const areas = made.areas.map((area) => reweighed(area, of, id, tried));
      const now = rateAssessment(profile, { ...made, id: rubric.id, areas }, assessment);
      return now.rating === rating ? [] : [{ of, id, weight: tried, rating: now.rating, state: now.state }];
    }),
  );
  return { rating, steady: changes.length === 0, tried: weights.length, changes };
}

function reweighed(area: Area, of: WeightChange['of'], id: string, weight: number): Area {
  if (of === 'area') return area.id === id ? { ...area, weight } : area;
  return {
    ...area,
    criteria: area.criteria.map((criterion) => (criterion.id === id ? { ...criterion, weight } : criterion)),
  };
}
