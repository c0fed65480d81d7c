/** Criteria by places: the latest visit of each place, compared with the one before it. */
import { agreement, parsePeriod, scoreAssessment } from '@careframe/core';
import type { Assessment, AssessmentScores, Criterion, CriterionScore, Programme, Rubric } from '@careframe/core';
import { emptyCounts, illustrativeOf } from './counts.js';
import type { AssessedCell, Bucket, Cell, Column, Gap, Group, ScorecardModel, Trend } from './model.types.js';

/** Rubrics with at least one visit, in document order. */
export function usedRubrics(programme: Programme): readonly Rubric[] {
  const used = new Set(programme.assessments.map((assessment) => assessment.rubric));
  return programme.rubrics.filter((rubric) => used.has(rubric.id));
}

/** Visits of one rubric by place, oldest first; with a period only those up to its last day. */
function visitsBySite(programme: Programme, rubric: Rubric, period: string | undefined): ReadonlyMap<string, readonly Assessment[]> {
  const until = period === undefined ? undefined : parsePeriod(period)?.end;
  const visits = programme.assessments.filter((visit) => visit.rubric === rubric.id && (until === undefined || visit.date <= until));
  const bySite = new Map<string, Assessment[]>();
  for (const visit of [...visits].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    bySite.set(visit.site, [...(bySite.get(visit.site) ?? []), visit]);
  }
  return bySite;
}

interface Visited {
  readonly column: Column;
  readonly latest: Assessment;
  readonly scores: AssessmentScores;
  readonly before: { readonly visit: Assessment; readonly scores: AssessmentScores } | undefined;
}

export function assessmentModel(programme: Programme, rubric: Rubric, period: string | undefined): ScorecardModel {
  const visited = placesOf(programme, rubric, period);
  const groups = rubric.areas.map((area): Group => ({
    id: area.id,
    name: rubric.areas.length > 1 || area.criteria.length > 1 ? area.name : undefined,
    scores: visited.map(({ scores }) => scores.areas.find(({ id }) => id === area.id)),
    rows: area.criteria.map((criterion) => ({
      id: criterion.id, code: undefined, name: criterion.name, critical: criterion.critical === true,
      cells: visited.map((place) => assessedCell(criterion, place)),
    })),
  }));
  const cells = groups.flatMap((group) => group.rows.flatMap((row) => row.cells)).filter((cell): cell is Cell => cell !== undefined);
  const counts = emptyCounts();
  for (const cell of cells) counts[cell.bucket] += 1;
  return {
    subject: 'assessments', rubric, columns: visited.map((place) => place.column), groups, counts,
    rows: rubric.areas.reduce((n, area) => n + area.criteria.length, 0),
    agreement: visited.length === 0 ? undefined : agreement(visited.map((place) => place.latest)),
    unsupported: visited.reduce((sum, { scores: { unsupported } }) => ({ n: sum.n + unsupported.n, of: sum.of + unsupported.of }), { n: 0, of: 0 }),
    gap: undefined, illustrative: illustrativeOf(cells), dataDay: visited.map((place) => place.latest.date).sort().at(-1),
  };
}

/** Places with a visit, in the order of the document; a visit to an unknown place is shown under its id. */
function placesOf(programme: Programme, rubric: Rubric, period: string | undefined): readonly Visited[] {
  const bySite = visitsBySite(programme, rubric, period);
  const order = programme.sites.map((site) => site.id);
  const ids = [...order.filter((id) => bySite.has(id)), ...[...bySite.keys()].filter((id) => !order.includes(id))];
  return ids.map((id) => {
    const visits = bySite.get(id)!;
    const latest = visits.at(-1)!;
    const scores = scoreAssessment(rubric, latest);
    // Scores of another version of the rubric mean something else: no comparison with them.
    const before = visits.slice(0, -1).findLast((visit) => visit.rubricVersion === latest.rubricVersion);
    return {
      latest, scores, before: before && { visit: before, scores: scoreAssessment(rubric, before) },
      column: { id, site: programme.sites.find((site) => site.id === id), visit: { assessment: latest, scores, visits: visits.length } },
    };
  });
}

function assessedCell(criterion: Criterion, { column, latest, scores, before }: Visited): AssessedCell {
  const score = scores.criteria.find(({ id }) => id === criterion.id);
  const gap = gapOfScore(score);
  const previous = before?.scores.criteria.find(({ id }) => id === criterion.id);
  const trend = gap === undefined || gap === 'not-coloured' ? compare(counted(previous), counted(score)) : undefined;
  return {
    kind: 'assessed', key: `${criterion.id}|${column.id}`, row: criterion.id, column: column.id, criterion, score, assessment: latest,
    state: score?.state ?? 'no-data', bucket: bucketOf(score?.state, gap), gap, value: score?.value, hollow: score?.hollow === true,
    trend, previous: trend && before?.visit.date, sources: score?.evidence ?? 0, failed: score?.failedCritical === true,
    illustrative: latest.illustrative === true,
  };
}

/** Why a criterion has no colour; undefined when it has one. */
export function gapOfScore(score: CriterionScore | undefined): Gap | undefined {
  if (!score || score.answer === 'not-assessed') return 'not-assessed';
  if (score.answer !== 'scored') return score.answer;
  if (score.value === undefined) return 'not-assessed';
  if (score.hollow) return 'no-evidence';
  return score.state === 'no-data' ? 'not-coloured' : undefined;
}

function bucketOf(state: CriterionScore['state'] | undefined, gap: Gap | undefined): Bucket {
  if (gap === undefined) return state ?? 'no-data';
  if (gap === 'no-evidence' || gap === 'not-applicable') return gap;
  return gap === 'not-assessed' || gap === 'no-access' ? 'not-assessed' : 'no-data';
}

function counted(score: CriterionScore | undefined): number | undefined {
  return score && !score.hollow && score.answer === 'scored' ? score.value : undefined;
}

/** More is better on every rubric: its bands rise with the scale. */
function compare(before: number | undefined, now: number | undefined): Trend | undefined {
  if (before === undefined || now === undefined) return undefined;
  return now > before ? 'better' : now < before ? 'worse' : 'same';
}

/** Visits of one place with the open criterion, newest first. */
export function assessedHistory(programme: Programme, rubric: Rubric, cell: AssessedCell): readonly { readonly visit: Assessment; readonly score: CriterionScore | undefined }[] {
  const visits = visitsBySite(programme, rubric, undefined).get(cell.column) ?? [];
  return visits.filter((visit) => visit.date <= cell.assessment.date).reverse()
    .map((visit) => ({ visit, score: scoreAssessment(rubric, visit).criteria.find(({ id }) => id === cell.criterion.id) }));
}
