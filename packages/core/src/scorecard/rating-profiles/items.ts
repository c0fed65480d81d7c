/** Criteria as a profile sees them. */
import type { Assessment, RubricVersion, Score } from '../scorecard.schema.js';
import type { AssessmentScores } from '../scorecard.types.js';
import type { Item } from './facts.js';
import type { RatingProfile } from './profile.types.js';

/** One item a criterion, in the order of the rubric, which is that of the scores. */
export function itemsOf(
  { weights }: RatingProfile,
  rubric: RubricVersion,
  assessment: Assessment,
  scores: AssessmentScores,
): Item[] {
  const judged = [...assessment.agreed, ...countedScores(assessment)];
  const criteria = rubric.areas.flatMap((area) => area.criteria.map((criterion) => ({ area, criterion })));
  return criteria.map(({ area, criterion }, at): Item => {
    const said = judged.filter((one) => one.criterion === criterion.id);
    return {
      id: criterion.id,
      area: area.id,
      weight: weights === 'none' ? 1 : (criterion.weight ?? 1),
      areaWeight: weights === 'none' ? 1 : (area.weight ?? 1),
      classes: [
        ...(criterion.class === undefined ? [] : [criterion.class]),
        ...(criterion.critical ? ['critical'] : []),
      ],
      score: scores.criteria[at]!,
      kinds: kindsOf(said),
      hasReason: said.some(({ reason }) => Object.values(reason ?? {}).some((text) => text.trim() !== '')),
    };
  });
}

/** Assessors' own scores without those that an external round leaves out. */
export function countedScores({ external, team, scores }: Assessment): readonly Score[] {
  const barred = team.filter(({ ownService }) => external && ownService).map(({ id }) => id);
  return scores.filter(({ assessor }) => assessor === undefined || !barred.includes(assessor));
}

/** Different kinds of evidence, each once. */
export function kindsOf(scores: readonly Score[]): string[] {
  return [...new Set(scores.flatMap(({ evidence }) => evidence ?? []).map(({ kind }) => kind))];
}
