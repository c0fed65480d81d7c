/** Scores of one assessment: means from the criteria, coverage, caps, rating. */
import { divide, isNumber } from '../indicators/decimal.js';
import type { Area, Assessment, Criterion, Rubric, RubricVersion } from './scorecard.schema.js';
import type { AssessmentScores, CriterionScore, NodeScore, RatingState } from './scorecard.types.js';
import { rubricAt } from './versions.js';

/** Assessed share of the applicable weight under which no rating is given, unless the rubric states another. */
export const DEFAULT_MINIMUM_COVERAGE = 0.8;

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
  const byArea = used.areas.map((area) =>
    area.criteria.map((criterion) => criterionScore(used, area, criterion, assessment, !made)),
  );
  const criteria = byArea.flat();
  const whole = node(used, assessment.id, criteria);
  const uncapped = ratingOf(used, whole);
  const given = criteria.filter(({ value }) => value !== undefined);
  return {
    ...whole,
    rubric: assessment.rubric,
    rubricVersion: assessment.rubricVersion,
    areas: used.areas.map(({ id }, at) => node(used, id, byArea[at]!)),
    criteria,
    uncapped,
    cappedBy: uncapped === 'on-track' ? failed(criteria) : [],
    unsupported: { n: given.filter(({ hollow }) => hollow).length, of: given.length },
    noRating:
      uncapped !== 'no-data'
        ? undefined
        : !made
          ? 'rubric-version'
          : whole.mean === undefined
            ? 'nothing-assessed'
            : 'low-coverage',
  };
}

const failed = (criteria: readonly CriterionScore[]): string[] =>
  criteria.filter(({ failedCritical }) => failedCritical).map(({ id }) => id);

/** Weighted mean, coverage and state of a group of criteria. */
function node(rubric: RubricVersion, id: string, criteria: readonly CriterionScore[]): NodeScore {
  let points = 0;
  let assessed = 0;
  let applicable = 0;
  for (const { weight, answer, mean } of criteria) {
    if (answer !== 'not-applicable') applicable += weight;
    if (mean === undefined) continue;
    assessed += weight;
    points += weight * mean;
  }
  const mean = ratio(points, assessed);
  const coverage = ratio(assessed, applicable);
  const scored = { id, mean, share: ratio(mean, rubric.scale.max), coverage };
  const state = ratingOf(rubric, scored);
  return {
    ...scored,
    state: state === 'on-track' && failed(criteria).length > 0 ? 'needs-attention' : state,
  };
}

const ratio = (part: number | undefined, of: number) =>
  part !== undefined && of > 0 ? divide(part, of) : undefined;

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

/** In an external round assessors of the own service may not score it, and an agreed score rests on somebody else's. */
function criterionScore(
  rubric: RubricVersion,
  area: Area,
  { id, critical, weight = 1 }: Criterion,
  { external, team, scores, agreed }: Assessment,
  isOtherVersion: boolean,
): CriterionScore {
  const own = scores.filter(
    (score) =>
      score.criterion === id &&
      !(external && team.some((member) => member.ownService && member.id === score.assessor)),
  );
  const together = external && own.length === 0 ? undefined : agreed.find((score) => score.criterion === id);
  const stands = together ?? (own.length === 1 ? own[0] : undefined);
  const said = stands?.answer ?? 'not-assessed';
  const value = said === 'scored' && isNumber(stands!.value) ? stands!.value : undefined;
  const answer = said === 'scored' && value === undefined ? 'not-assessed' : said;
  // Distinct pieces: an agreed score rests on what the assessors brought as well, and they may bring the same.
  const pieces = [stands, ...own].flatMap((score) => (stands && score?.evidence) ?? []);
  const evidence = new Set(pieces.map((piece) => JSON.stringify(piece))).size;
  const hollow = value !== undefined && !evidence;
  const mean = hollow || isOtherVersion ? undefined : value;
  const band = mean === undefined ? 'no-data' : bandOf(rubric, mean);
  // Under the pass mark, or in the off-track band when the rubric states none.
  const { criticalPass } = rubric;
  const isUnder =
    mean !== undefined && (criticalPass === undefined ? band === 'off-track' : mean < criticalPass);
  const failedCritical = Boolean(critical && isUnder);
  return {
    id,
    area: area.id,
    weight: weight * (area.weight ?? 1),
    value,
    answer,
    evidence,
    hollow,
    mean,
    failedCritical,
    share: ratio(mean, rubric.scale.max),
    coverage: answer === 'not-applicable' ? undefined : mean === undefined ? 0 : 1,
    state: failedCritical ? 'off-track' : band,
    originals: Object.fromEntries(
      own.flatMap((score) =>
        score.assessor !== undefined && isNumber(score.value) ? [[score.assessor, score.value]] : [],
      ),
    ),
  };
}
