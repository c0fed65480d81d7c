/** Scores of one assessment: means from the criteria, coverage, caps, rating. */
import { createSum, divide, isNumber } from '../indicators/decimal.js';
import type { Assessment, Criterion, Rubric, Score } from './scorecard.schema.js';
import type { AssessmentScores, CriterionScore, NodeScore, RatingState } from './scorecard.types.js';

/** Assessed share of the applicable weight under which no rating is given, unless the rubric states another. */
export const DEFAULT_MINIMUM_COVERAGE = 0.8;

interface Weighted {
  readonly score: CriterionScore;
  readonly weight: number;
}

/**
 * Scores an assessment with the version of the rubric it was made with; with another version nothing is rated.
 *
 * Every mean is taken over criteria, not over means of areas (HNQIS scoring). A criterion that does not apply leaves the sum
 * with its weight; one not assessed, or scored without evidence, lowers the coverage. Bands are half-open: the band
 * with the highest start that the mean reaches. A failed critical criterion is off track itself and keeps its area and
 * the whole from being better than "needs attention" (after the rating limits of the Care Quality Commission). A critical criterion
 * fails under `criticalPass`, or in the off-track band when the rubric states none. `share` is mean / scale maximum.
 */
export function scoreAssessment(rubric: Rubric, assessment: Assessment): AssessmentScores {
  const sameVersion = rubric.id === assessment.rubric && rubric.version === assessment.rubricVersion;
  const agreed = byCriterion(assessment.agreed);
  const own = byCriterion(assessment.scores);
  const weighted = rubric.areas.map((area) =>
    area.criteria.map((criterion): Weighted => ({
      score: criterionScore(rubric, area.id, criterion, {
        agreed: agreed.get(criterion.id)?.[0],
        own: own.get(criterion.id) ?? [],
        sameVersion,
      }),
      weight: (criterion.weight ?? 1) * (area.weight ?? 1),
    })),
  );
  const all = weighted.flat();
  const whole = node(rubric, rubric.id, all, sameVersion);
  const uncapped = whole.coverage === undefined || !sameVersion ? 'no-data' : ratingOf(rubric, whole);
  const given = all.filter(({ score }) => score.answer === 'scored' && score.value !== undefined);
  return {
    ...whole,
    id: assessment.id,
    rubric: assessment.rubric,
    rubricVersion: assessment.rubricVersion,
    areas: rubric.areas.map((area, at) => node(rubric, area.id, weighted[at]!, sameVersion)),
    criteria: all.map(({ score }) => score),
    uncapped,
    cappedBy: uncapped === 'on-track' ? failed(all) : [],
    unsupported: { n: given.filter(({ score }) => score.hollow).length, of: given.length },
    noRating: sameVersion ? whyUnrated(whole, uncapped) : 'rubric-version',
  };
}

function whyUnrated({ mean }: NodeScore, state: RatingState): AssessmentScores['noRating'] {
  if (mean === undefined) return 'nothing-assessed';
  return state === 'no-data' ? 'low-coverage' : undefined;
}

function byCriterion(scores: readonly Score[]): Map<string, Score[]> {
  const map = new Map<string, Score[]>();
  for (const score of scores) map.set(score.criterion, [...(map.get(score.criterion) ?? []), score]);
  return map;
}

const failed = (criteria: readonly Weighted[]): string[] =>
  criteria.filter(({ score }) => score.failedCritical).map(({ score }) => score.id);

/** Weighted mean, coverage and state of a group of criteria. */
function node(rubric: Rubric, id: string, criteria: readonly Weighted[], sameVersion: boolean): NodeScore {
  const [points, assessed, applicable] = [createSum(), createSum(), createSum()];
  for (const { score, weight } of criteria) {
    if (score.answer === 'not-applicable') continue;
    applicable.add(weight);
    if (score.mean === undefined) continue;
    assessed.add(weight);
    points.add(weight * score.mean);
  }
  const mean = assessed.total() > 0 ? divide(points.total(), assessed.total()) : undefined;
  const coverage = applicable.total() > 0 ? divide(assessed.total(), applicable.total()) : undefined;
  const scored = { id, mean, share: shareOf(rubric, mean), coverage };
  const state = sameVersion ? ratingOf(rubric, scored) : 'no-data';
  return {
    ...scored,
    state: state === 'on-track' && failed(criteria).length > 0 ? 'needs-attention' : state,
  };
}

function ratingOf(rubric: Rubric, { mean, coverage }: Pick<NodeScore, 'mean' | 'coverage'>): RatingState {
  if (
    mean === undefined ||
    coverage === undefined ||
    coverage < (rubric.minimumCoverage ?? DEFAULT_MINIMUM_COVERAGE)
  )
    return 'no-data';
  return bandOf(rubric, mean);
}

/** State of a mean: the band with the highest start it reaches; the lowest band below all of them. */
export function bandOf(rubric: Rubric, mean: number): RatingState {
  const bands = [...rubric.bands].sort((a, b) => b.from - a.from);
  return (bands.find((band) => mean >= band.from) ?? bands.at(-1))?.state ?? 'no-data';
}

function shareOf(rubric: Rubric, mean: number | undefined): number | undefined {
  return mean === undefined || rubric.scale.max === 0 ? undefined : divide(mean, rubric.scale.max);
}

/** What was said about one criterion. */
interface Judgements {
  readonly agreed: Score | undefined;
  readonly own: readonly Score[];
  readonly sameVersion: boolean;
}

function criterionScore(
  rubric: Rubric,
  area: string,
  criterion: Criterion,
  { agreed, own, sameVersion }: Judgements,
): CriterionScore {
  const stands = agreed ?? (own.length === 1 ? own[0] : undefined);
  const value = stands?.answer === 'scored' && isNumber(stands.value) ? stands.value : undefined;
  const answer =
    stands?.answer === 'scored' && value === undefined ? 'not-assessed' : (stands?.answer ?? 'not-assessed');
  const evidence = evidenceOf(stands, own);
  const hollow = value !== undefined && evidence === 0;
  const mean = hollow || !sameVersion ? undefined : value;
  const band = mean === undefined ? 'no-data' : bandOf(rubric, mean);
  const failedCritical = criterion.critical === true && mean !== undefined && fails(rubric, mean);
  return {
    id: criterion.id,
    area,
    value,
    answer,
    evidence,
    hollow,
    mean,
    failedCritical,
    share: shareOf(rubric, mean),
    coverage: answer === 'not-applicable' ? undefined : Number(mean !== undefined),
    state: failedCritical ? 'off-track' : band,
    originals: originalsOf(own),
  };
}

/** A critical criterion fails under the pass mark, or in the off-track band when the rubric states none. */
function fails(rubric: Rubric, value: number): boolean {
  return rubric.criticalPass === undefined
    ? bandOf(rubric, value) === 'off-track'
    : value < rubric.criticalPass;
}

function originalsOf(own: readonly Score[]): Record<string, number> {
  const values: Record<string, number> = {};
  for (const { assessor, value } of own)
    if (assessor !== undefined && isNumber(value)) values[assessor] = value;
  return values;
}

/** Pieces of evidence behind a score; an agreed one rests on what the assessors brought as well. */
function evidenceOf(stands: Score | undefined, own: readonly Score[]): number {
  if (!stands) return 0;
  return [...new Set([stands, ...own])].reduce((total, score) => total + (score.evidence?.length ?? 0), 0);
}
