/** Rubrics and visits for the worked examples of scores and ratings. */
import type { Assessment, Criterion, Rubric } from '@careframe/core';
import { rateAssessment, type RatingProfile } from '@careframe/core/rating-profiles';
import { rubricOf, scored, visit } from '../../scorecard/cases.js';

/** Areas of scores, in order: a number, or undefined for what does not apply. */
export function assessed(
  areas: readonly (readonly (number | undefined)[])[],
  changes: Partial<Rubric> = {},
  criterionOf: (area: number, at: number) => Partial<Criterion> = () => ({}),
): [Rubric, Assessment] {
  const rubric = rubricOf(
    areas.map((values, area) => values.map((_, at) => criterionOf(area, at))),
    changes,
  );
  const agreed = areas.flatMap((values, area) =>
    values.map((value, at) => {
      const criterion = `a${area + 1}.${at + 1}`;
      return value === undefined
        ? { criterion, answer: 'not-applicable' as const }
        : scored(criterion, value);
    }),
  );
  return [rubric, visit(agreed)];
}

export const share: Partial<Rubric> = { scale: { min: 0, max: 1, anchors: [] } };
export const percent: Partial<Rubric> = { scale: { min: 0, max: 100, anchors: [] } };

export const rate = (profile: RatingProfile, ...of: [Rubric, Assessment]) => rateAssessment(profile, ...of);
