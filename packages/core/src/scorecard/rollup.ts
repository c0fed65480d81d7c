/** Assessments over places: distribution and worst first, and the table of criteria by places. */
import type { Programme } from '../programme/programme.schema.js';
import { parsePeriod } from '../programme/periods.js';
import { createSum, divide, subtract } from '../indicators/decimal.js';
import { childrenOf } from '../indicators/series.js';
import { scoreAssessment } from './score.js';
import type { Assessment, Rubric } from './scorecard.schema.js';
import type {
  AssessmentScores,
  RatingState,
  RollUp,
  ScorecardCell,
  ScorecardMatrix,
  SiteRating,
} from './scorecard.types.js';

/** Which assessments `rollUp` and `scorecardMatrix` count. */
export interface RollUpOptions {
  /** Rubric id; the first of the document when absent. */
  readonly rubric?: string | undefined;
  /** Only assessments of this period: its own key, or a date within it. */
  readonly period?: string | undefined;
}

const SEVERITY: readonly RatingState[] = ['off-track', 'needs-attention', 'on-track', 'no-data'];

/** Places of interest under a place, itself included: centres, and every place that was assessed. */
export function placesUnder(
  programme: Programme,
  site: string | undefined,
  assessed: ReadonlySet<string>,
): string[] {
  const children = childrenOf(programme.sites);
  const under = new Set(site === undefined ? [] : [site]);
  const waiting = [site ?? ''];
  for (let at = 0; at < waiting.length; at++) {
    for (const child of children.get(waiting[at]!) ?? []) {
      if (!under.has(child)) waiting.push(child);
      under.add(child);
    }
  }
  return programme.sites
    .filter(({ id, level }) => under.has(id) && (level === 'centre' || assessed.has(id)))
    .map(({ id }) => id);
}

/** Assessments with one rubric by place, latest first. */
export function assessmentsBySite(
  programme: Programme,
  rubric: string | undefined,
  period: string | undefined,
): Map<string, Assessment[]> {
  const span = period === undefined ? undefined : parsePeriod(period);
  const until = (assessment: Assessment) =>
    period === undefined ||
    assessment.period === period ||
    (span !== undefined && assessment.date <= span.end);
  const bySite = new Map<string, Assessment[]>();
  for (const assessment of programme.assessments) {
    if (assessment.rubric !== rubric || !until(assessment)) continue;
    bySite.set(assessment.site, [...(bySite.get(assessment.site) ?? []), assessment]);
  }
  for (const list of bySite.values()) list.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (period === undefined) return bySite;
  // Earlier visits are only there to compare with: a place without a visit in the period is not rated.
  for (const [site, [latest]] of bySite) {
    if (latest!.period !== period && !(span && latest!.date >= span.start)) bySite.delete(site);
  }
  return bySite;
}

export const rubricOf = (programme: Programme, id: string | undefined): Rubric | undefined =>
  id === undefined ? programme.rubrics[0] : programme.rubrics.find((rubric) => rubric.id === id);

/**
 * States of the places under `siteId` (the whole programme when undefined) by their latest assessment: distribution
 * and worst first; the mean, over places and unweighted, only beside them. A place without assessment counts as no data.
 */
export function rollUp(programme: Programme, siteId?: string, options: RollUpOptions = {}): RollUp {
  const rubric = rubricOf(programme, options.rubric);
  const bySite = assessmentsBySite(programme, rubric?.id, options.period);
  const sites = placesUnder(programme, siteId, new Set(bySite.keys())).map((site): SiteRating => {
    const latest = bySite.get(site)?.[0];
    const scores = rubric && latest && scoreAssessment(rubric, latest);
    const state = scores?.state ?? 'no-data';
    return { site, assessment: latest?.id, date: latest?.date, state, mean: scores?.mean };
  });
  sites.sort(worstFirst);
  const rated = sites.filter((site) => site.state !== 'no-data');
  const sum = createSum();
  for (const { mean } of rated) sum.add(mean ?? 0);
  const distribution = { 'on-track': 0, 'needs-attention': 0, 'off-track': 0, 'no-data': 0 };
  for (const { state } of sites) distribution[state]++;
  const mean = rated.length > 0 ? divide(sum.total(), rated.length) : undefined;
  const counts = { distribution, rated: rated.length, of: sites.length };
  return { site: siteId, rubric: rubric?.id, sites, worst: rated[0]?.state, mean, ...counts };
}

/** Within a state the lowest mean first; ties keep the order of the document. */
function worstFirst(a: SiteRating, b: SiteRating): number {
  const bySeverity = SEVERITY.indexOf(a.state) - SEVERITY.indexOf(b.state);
  return bySeverity !== 0 || a.mean === b.mean ? bySeverity : (a.mean ?? Infinity) - (b.mean ?? Infinity);
}

interface Visit {
  readonly site: string;
  readonly latest: Assessment | undefined;
  readonly scores: AssessmentScores | undefined;
  /** Visit before with the same rubric version. */
  readonly before: Assessment | undefined;
  readonly scoresBefore: AssessmentScores | undefined;
}

/** Criteria × places for one rubric, each place with its latest assessment and the trend since the one before. Undefined without that rubric. */
export function scorecardMatrix(
  programme: Programme,
  options: RollUpOptions & { readonly site?: string | undefined } = {},
): ScorecardMatrix | undefined {
  const rubric = rubricOf(programme, options.rubric);
  if (!rubric) return undefined;
  const bySite = assessmentsBySite(programme, rubric.id, options.period);
  const visits = placesUnder(programme, options.site, new Set(bySite.keys())).map((site): Visit => {
    const [latest, ...earlier] = bySite.get(site) ?? [];
    const before = earlier.find((assessment) => assessment.rubricVersion === latest?.rubricVersion);
    const score = (assessment: Assessment | undefined) => assessment && scoreAssessment(rubric, assessment);
    return { site, latest, scores: score(latest), before, scoresBefore: score(before) };
  });
  const criteria = rubric.areas.flatMap((area) =>
    area.criteria.map((criterion) => ({ area: area.id, criterion: criterion.id })),
  );
  return {
    rubric: rubric.id,
    version: rubric.version,
    sites: visits.map(siteOf),
    rows: criteria.map(({ area, criterion }) => ({
      area,
      criterion,
      cells: visits.map((visit) => cell(visit, criterion)),
    })),
  };
}

function siteOf({ site, latest, scores, scoresBefore }: Visit): ScorecardMatrix['sites'][number] {
  return {
    site,
    assessment: latest?.id,
    date: latest?.date,
    illustrative: latest?.illustrative === true,
    scores,
    trend: trend(scores?.mean, scoresBefore?.mean),
  };
}

/** Criteria are found by id: an earlier version of the rubric has others, or has them elsewhere. */
function cell({ site, latest, scores, before, scoresBefore }: Visit, criterion: string): ScorecardCell {
  const [score, previous] = [scores, scoresBefore].map((of) =>
    of?.criteria.find(({ id }) => id === criterion),
  );
  return {
    site,
    assessment: latest?.id,
    score,
    state: score?.state ?? 'no-data',
    trend: trend(score?.mean, previous?.mean),
    previous:
      before && previous?.mean !== undefined
        ? { assessment: before.id, date: before.date, value: previous.mean }
        : undefined,
  };
}

function trend(now: number | undefined, before: number | undefined): ScorecardCell['trend'] {
  if (now === undefined || before === undefined) return undefined;
  const gain = subtract(now, before);
  return gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same';
}
