/** Criteria by places: the latest visit of each place, compared with the one before it. */
import { agreement, scorecardMatrix } from '@careframe/core';
import type {
  Agreement,
  Assessment,
  Criterion,
  CriterionScore,
  Evidence,
  Programme,
  Rubric,
  ScorecardCell,
} from '@careframe/core';
import { emptyCounts, illustrativeOf } from './counts.js';
import type { AssessedCell, Bucket, Column, Gap, Group, ScorecardModel } from './model.types.js';

/** Rubrics with at least one visit, in document order. */
export function usedRubrics(programme: Programme): readonly Rubric[] {
  const used = new Set(programme.assessments.map((assessment) => assessment.rubric));
  return programme.rubrics.filter((rubric) => used.has(rubric.id));
}

export function assessmentModel(
  programme: Programme,
  rubric: Rubric,
  period: string | undefined,
): ScorecardModel {
  const matrix = scorecardMatrix(programme, { rubric: rubric.id, period })!;
  const visits = new Map(programme.assessments.map((assessment) => [assessment.id, assessment]));
  const all = matrix.sites.map((place): Column => {
    const assessment = visits.get(place.assessment ?? '');
    return {
      id: place.site,
      site: programme.sites.find(({ id }) => id === place.site),
      visit: assessment &&
        place.scores && { assessment, scores: place.scores, visits: visitCount(programme, assessment) },
    };
  });
  const visited = all.flatMap((column, at) => (column.visit ? [at] : []));
  const columns = visited.map((at) => all[at]!);
  const byCriterion = new Map(matrix.rows.map((row) => [row.criterion, row.cells]));
  const groups = rubric.areas.map((area): Group => ({
    id: area.id,
    name: area.name,
    scores: columns.map(({ visit }) => visit?.scores.areas.find(({ id }) => id === area.id)),
    rows: area.criteria.map((criterion) => ({
      id: criterion.id,
      code: undefined,
      name: criterion.name,
      critical: criterion.critical === true,
      cells: visited.map((at) =>
        assessedCell(criterion, byCriterion.get(criterion.id)![at]!, all[at]!.visit!.assessment),
      ),
    })),
  }));
  const cells = groups
    .flatMap((group) => group.rows.flatMap((row) => row.cells))
    .filter((cell) => cell !== undefined);
  const counts = emptyCounts();
  for (const cell of cells) counts[cell.bucket] += 1;
  return {
    subject: 'assessments',
    rubric,
    columns,
    groups,
    counts,
    rows: matrix.rows.length,
    notVisited: all.length - columns.length,
    agreement: agreementOf(columns.flatMap((column) => column.visit?.assessment ?? [])),
    unsupported: unsupportedOf(columns),
    gap: undefined,
    illustrative: illustrativeOf(cells),
    dataDay: columns
      .map((column) => column.visit!.assessment.date)
      .sort()
      .at(-1),
  };
}

/** Visits of this place with this rubric up to the one shown. */
function visitCount(programme: Programme, { rubric, site, date }: Assessment): number {
  return programme.assessments.filter(
    (visit) => visit.rubric === rubric && visit.site === site && visit.date <= date,
  ).length;
}

/** Agreement over all visits shown: every criterion of every visit is one unit. */
function agreementOf(visits: readonly Assessment[]): Agreement | undefined {
  const [first] = visits;
  if (!first) return undefined;
  return agreement({
    ...first,
    scores: visits.flatMap(({ id, scores }) =>
      scores.map((score) => ({ ...score, criterion: `${id}|${score.criterion}` })),
    ),
  });
}

function unsupportedOf(columns: readonly Column[]): ScorecardModel['unsupported'] {
  const parts = columns.flatMap((column) => column.visit?.scores.unsupported ?? []);
  return { n: parts.reduce((sum, { n }) => sum + n, 0), of: parts.reduce((sum, part) => sum + part.of, 0) };
}

function assessedCell(
  criterion: Criterion,
  { site, score, state, trend, previous }: ScorecardCell,
  assessment: Assessment,
): AssessedCell {
  const gap = gapOfScore(score);
  return {
    kind: 'assessed',
    key: `${criterion.id}|${site}`,
    row: criterion.id,
    column: site,
    criterion,
    score,
    assessment,
    state,
    gap,
    trend,
    bucket: bucketOf(state, gap),
    value: score?.value,
    hollow: score?.hollow === true,
    previous: previous?.date,
    sources: evidenceBehind(assessment, criterion.id).length,
    failed: score?.failedCritical === true,
    illustrative: assessment.illustrative === true,
  };
}

/** Distinct pieces of evidence behind a score: those the team agreed on, else what the assessors brought. */
export function evidenceBehind(assessment: Assessment, criterion: string): readonly Evidence[] {
  const of = (scores: Assessment['scores']): Evidence[] =>
    scores.flatMap((score) => (score.criterion === criterion ? (score.evidence ?? []) : []));
  const agreed = of(assessment.agreed);
  const pieces = agreed.length > 0 ? agreed : of(assessment.scores);
  return [...new Map(pieces.map((piece) => [JSON.stringify(piece), piece])).values()];
}

/** Why a criterion has no colour; undefined when it has one. */
export function gapOfScore(score: CriterionScore | undefined): Gap | undefined {
  if (!score || score.answer === 'not-assessed') return 'not-assessed';
  if (score.answer !== 'scored') return score.answer;
  if (score.hollow) return 'no-evidence';
  return score.state === 'no-data' ? 'not-coloured' : undefined;
}

function bucketOf(state: CriterionScore['state'], gap: Gap | undefined): Bucket {
  if (gap === undefined) return state;
  if (gap === 'no-evidence' || gap === 'not-applicable') return gap;
  return gap === 'not-coloured' ? 'not-coloured' : 'not-assessed';
}
