/** Scores of one assessment: means from the criteria, coverage, caps, rating. */
import { createSum, divide, isNumber } from '../indicators/decimal.js';
import type { Assessment, Criterion, Rubric, RubricVersion, Score } from './scorecard.schema.js';
import type { AssessmentScores, CriterionScore, NodeScore, RatingState } from './scorecard.types.js';
import { rubricAt } from './versions.js';

/** Assessed share of the applicable weight under which no rating is given, unless the rubric states another. */
export const DEFAULT_MINIMUM_COVERAGE = 0.8;

/** Weight of each criterion in the whole, by criterion id. */
type Weights = ReadonlyMap<string, number>;

/**
 * Scores an assessment with the version of the rubric it was made with, which the rubric keeps in `earlier`; without
 * that version nothing is rated.
 *
 * Every mean is taken over criteria, not over means of areas (HNQIS scoring). A criterion that does not apply leaves the sum
 * with its weight; one not assessed, or scored without evidence, lowers the coverage. Bands are half-open: the band
 * with the highest start that the mean reaches. A failed critical criterion is off track itself and keeps its area and
 * the whole from being better than "needs attention" (after the rating limits of the Care Quality Commission). A critical criterion
 * fails under `criticalPass`, or in the off-track band when the rubric states none. `share` is mean / scale maximum.
 * In an external round assessors of the own service may not score it: what they alone scored is not assessed.
 */
export function scoreAssessment(rubric: Rubric, assessment: Assessment): AssessmentScores {
  const made = rubricAt(rubric, assessment);
  const used = made ?? rubric;
  const weights = new Map<string, number>();
  const byArea = used.areas.map(({ id: area, weight: areaWeight = 1, criteria }) =>
    criteria.map((criterion) => {
      const { id, weight = 1 } = criterion;
      weights.set(id, weight * areaWeight);
      return criterionScore(used, area, criterion, judgementsOf(assessment, id), !made);
    }),
  );
  const criteria = byArea.flat();
  const whole = node(used, assessment.id, criteria, weights);
  const uncapped = ratingOf(used, whole);
  const given = criteria.filter(({ value }) => value !== undefined);
  return {
    ...whole,
    rubric: assessment.rubric,
    rubricVersion: assessment.rubricVersion,
    areas: used.areas.map(({ id }, at) => node(used, id, byArea[at]!, weights)),
    criteria,
    uncapped,
    cappedBy: uncapped === 'on-track' ? failed(criteria) : [],
    unsupported: { n: given.filter(({ hollow }) => hollow).length, of: given.length },
    noRating: made ? whyUnrated(whole, uncapped) : 'rubric-version',
  };
}

function whyUnrated({ mean }: NodeScore, state: RatingState): AssessmentScores['noRating'] {
  if (mean === undefined) return 'nothing-assessed';
  return state === 'no-data' ? 'low-coverage' : undefined;
}

const failed = (criteria: readonly CriterionScore[]): string[] =>
  criteria.filter(({ failedCritical }) => failedCritical).map(({ id }) => id);

/** Weighted mean, coverage and state of a group of criteria. */
function node(
  rubric: RubricVersion,
  id: string,
  criteria: readonly CriterionScore[],
  weights: Weights,
): NodeScore {
  const [points, assessed, applicable] = [createSum(), createSum(), createSum()];
  for (const score of criteria) {
    if (score.answer === 'not-applicable') continue;
    const weight = weights.get(score.id)!;
    applicable.add(weight);
    if (score.mean === undefined) continue;
    assessed.add(weight);
    points.add(weight * score.mean);
  }
  const mean = assessed.total() > 0 ? divide(points.total(), assessed.total()) : undefined;
  const coverage = applicable.total() > 0 ? divide(assessed.total(), applicable.total()) : undefined;
  const scored = { id, mean, share: shareOf(rubric, mean), coverage };
  const state = ratingOf(rubric, scored);
  return {
    ...scored,
    state: state === 'on-track' && failed(criteria).length > 0 ? 'needs-attention' : state,
  };
}

function ratingOf(
  rubric: RubricVersion,
  { mean, coverage }: Pick<NodeScore, 'mean' | 'coverage'>,
): RatingState {
  return mean === undefined || coverage! < (rubric.minimumCoverage ?? DEFAULT_MINIMUM_COVERAGE)
    ? 'no-data'
    : bandOf(rubric, mean);
}

/** State of a mean: the band with the highest start it reaches; the lowest band below all of them. */
export function bandOf(rubric: Pick<Rubric, 'bands'>, mean: number): RatingState {
  const bands = [...rubric.bands].sort((a, b) => b.from - a.from);
  return (bands.find((band) => mean >= band.from) ?? bands.at(-1))?.state ?? 'no-data';
}

function shareOf(rubric: RubricVersion, mean: number | undefined): number | undefined {
  return mean === undefined || rubric.scale.max === 0 ? undefined : divide(mean, rubric.scale.max);
}

/** What was said about one criterion. */
interface Judgements {
  /** The score that stands: the agreed one, or the only assessor's. */
  readonly stands: Score | undefined;
  /** Assessors' own scores that may count. */
  readonly own: readonly Score[];
  readonly everybody: readonly Score[];
}

/** In an external round an agreed score stands when somebody who may score it did. */
function judgementsOf({ round, team, scores, agreed }: Assessment, criterion: string): Judgements {
  const of = (list: readonly Score[]) => list.filter((score) => score.criterion === criterion);
  const everybody = of(scores);
  const barred = team.filter(({ ownService }) => round === 'external' && ownService).map(({ id }) => id);
  const own = everybody.filter(({ assessor }) => !barred.includes(assessor!));
  const mayAgree = everybody.length > 0 ? own.length > 0 : barred.length === 0 || barred.length < team.length;
  return {
    stands: (mayAgree ? of(agreed)[0] : undefined) ?? (own.length === 1 ? own[0] : undefined),
    own,
    everybody,
  };
}

function criterionScore(
  rubric: RubricVersion,
  area: string,
  { id, critical }: Criterion,
  { stands, own, everybody }: Judgements,
  isOtherVersion: boolean,
): CriterionScore {
  const value = stands?.answer === 'scored' && isNumber(stands.value) ? stands.value : undefined;
  const said = stands?.answer ?? 'not-assessed';
  const answer = said === 'scored' && value === undefined ? 'not-assessed' : said;
  const evidence = evidenceOf(stands, own);
  const hollow = value !== undefined && evidence === 0;
  const mean = hollow || isOtherVersion ? undefined : value;
  const failedCritical = critical === true && mean !== undefined && fails(rubric, mean);
  return {
    id,
    area,
    value,
    answer,
    evidence,
    hollow,
    mean,
    failedCritical,
    share: shareOf(rubric, mean),
    coverage: answer === 'not-applicable' ? undefined : Number(mean !== undefined),
    state: failedCritical ? 'off-track' : mean === undefined ? 'no-data' : bandOf(rubric, mean),
    originals: originalsOf(everybody),
  };
}

/** A critical criterion fails under the pass mark, or in the off-track band when the rubric states none. */
function fails(rubric: RubricVersion, value: number): boolean {
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

/** Distinct pieces of evidence behind a score; an agreed one rests on what the assessors brought as well. */
function evidenceOf(stands: Score | undefined, own: readonly Score[]): number {
  const pieces = stands ? [stands, ...own].flatMap(({ evidence }) => evidence ?? []) : [];
  return new Set(pieces.map(({ kind, reference, date }) => JSON.stringify([kind, reference, date]))).size;
}
