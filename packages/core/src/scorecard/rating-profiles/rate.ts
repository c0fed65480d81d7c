/** Rates an assessment by a profile. */
import {
  meanOf as mean,
  meansOf,
  applies,
  isAssessed,
  ofClass,
  type Facts,
  type Item,
  type Means,
} from './facts.js';
import { divide } from '../../indicators/decimal.js';
import type { Decision } from '../../programme/entities.schema.js';
import { DEFAULT_MINIMUM_COVERAGE, scoreAssessment } from '../score.js';
import type { Assessment, Rubric, RubricVersion, Score } from '../scorecard.schema.js';
import { rubricAt } from '../versions.js';
import { itemsOf } from './items.js';
import { overruled } from './override.js';
import type { Condition, RatingLevel, RatingProfile } from './profile.types.js';
import { rateLevel, unrated } from './rate-level.js';
import type { AssessmentRating, NodeRating } from './rating.types.js';

/** What may overrule a rating by rule. */
export interface RateOptions {
  /** Decisions of the document: one about the assessment with a `rating` and its reason replaces what the rule gives. */
  readonly decisions?: readonly Decision[];
}

/**
 * The rating of an assessment by a profile, with the reason: which band, rule, limit or decision gave it. The rubric
 * version is the one the assessment was made with. What is applicable and assessed, evidence and external rounds are as
 * in `scoreAssessment`; `mean`, `share` and `coverage` are over criteria, or over areas where the profile says so.
 */
export function rateAssessment(
  profile: RatingProfile,
  rubric: Rubric,
  assessment: Assessment,
  options: RateOptions = {},
): AssessmentRating {
  const made = rubricAt(rubric, assessment);
  const version = made ?? rubric;
  const read = withoutMarks(assessment, profile.notApplicable ?? []);
  const scores = scoreAssessment(rubric, read);
  const items = itemsOf(profile, version, read, scores);
  const criteria = items.map((item) => rateNode(item.id, [item], profile.criterion, profile, version));
  const rated = items.map((item, at): Item => ({ ...item, rating: criteria[at]!.rating }));
  const areas = version.areas.map(({ id }) => {
    const own = rated.filter(({ area }) => area === id);
    return rateNode(id, own, profile.area, profile, version);
  });
  const whole = made
    ? rateWhole(assessment.id, rated, areas, profile, version)
    : unrated(assessment.id, 'rubric-version', factsOf(rated, [], profile, version));
  return {
    ...overruled(whole, profile, options.decisions ?? [], assessment.id),
    profile: profile.id,
    rubric: assessment.rubric,
    rubricVersion: assessment.rubricVersion,
    areas,
    criteria,
    distribution: distributionOf(criteria),
    reasonMissing: withoutReason(profile, rated),
  };
}

/** The assessment with values that only mark "not applicable" told as what they mean. */
function withoutMarks(assessment: Assessment, marks: readonly number[]): Assessment {
  if (marks.length === 0) return assessment;
  const read = (score: Score): Score => {
    if (score.answer !== 'scored' || !marks.includes(score.value!)) return score;
    const { value: _, ...rest } = score;
    return { ...rest, answer: 'not-applicable' };
  };
  return { ...assessment, scores: assessment.scores.map(read), agreed: assessment.agreed.map(read) };
}

function factsOf(
  items: readonly Item[],
  areas: readonly NodeRating[],
  profile: RatingProfile,
  { scale }: RubricVersion,
): Facts {
  return { items, areas, profile, scaleMax: scale.max, means: meansOf(items, scale.max, profile.mean) };
}

function rateNode(
  id: string,
  items: readonly Item[],
  level: RatingLevel | undefined,
  profile: RatingProfile,
  rubric: RubricVersion,
): NodeRating {
  const facts = factsOf(items, [], profile, rubric);
  const none = nothing(id, facts) ?? tooLittle(id, facts, rubric);
  return none ?? (level ? rateLevel(id, level, facts, rubric) : unrated(id, 'no-rule', facts));
}

/** Nothing that could be rated. */
function nothing(id: string, facts: Facts): NodeRating | undefined {
  if (!facts.items.some(applies)) return unrated(id, 'nothing-applies', facts);
  return facts.items.some(isAssessed) ? undefined : unrated(id, 'nothing-assessed', facts);
}

/** Too little that could be rated. */
function tooLittle(id: string, facts: Facts, rubric: RubricVersion): NodeRating | undefined {
  const least = rubric.minimumCoverage ?? DEFAULT_MINIMUM_COVERAGE;
  return (facts.means.coverage ?? 0) < least ? unrated(id, 'low-coverage', facts) : undefined;
}

function rateWhole(
  id: string,
  items: readonly Item[],
  areas: readonly NodeRating[],
  profile: RatingProfile,
  rubric: RubricVersion,
): NodeRating {
  const means = wholeMeans(items, areas, profile, rubric);
  const facts = { ...factsOf(items, areas, profile, rubric), means };
  const none = nothing(id, facts);
  if (none) return none;
  const { whole } = profile;
  if (!whole) return unrated(id, 'criteria-only', facts);
  const silent = silentOf(profile, items);
  if (silent.length > 0) return unrated(id, 'not-assessed', facts, silent);
  return tooLittle(id, facts, rubric) ?? openAreas(id, whole, facts) ?? rateLevel(id, whole, facts, rubric);
}

/** A rule that counts areas needs all of them rated that apply. */
function openAreas(id: string, level: RatingLevel, facts: Facts): NodeRating | undefined {
  const open = facts.areas.filter(
    ({ rating, reason }) => rating === undefined && reason.code !== 'nothing-applies',
  );
  if (open.length === 0 || !countsAreas(level)) return undefined;
  return unrated(
    id,
    'area-unrated',
    facts,
    open.map((area) => area.id),
  );
}

/** Criteria that the profile wants assessed and nobody assessed. */
function silentOf({ mustAssess = [] }: RatingProfile, items: readonly Item[]): string[] {
  const wanted = items.filter((item) => mustAssess.some((of) => ofClass([item], of).length > 0));
  return wanted.filter((item) => applies(item) && !isAssessed(item)).map(({ id }) => id);
}

function countsAreas({ rules = [], limits = [] }: RatingLevel): boolean {
  const isArea = (condition: Condition) => condition.measure === 'areas';
  return [...rules, ...limits].some(({ when }) => when.some(isArea));
}

/** Means of the whole: over criteria, over areas that weigh the same, or over one class only. */
function wholeMeans(
  items: readonly Item[],
  areas: readonly NodeRating[],
  profile: RatingProfile,
  { scale }: RubricVersion,
): Means {
  if (profile.meanOf === 'areas') return areaMeans(areas, profile, scale.max);
  const all = meansOf(items, scale.max, profile.mean);
  const groups = (profile.scoreOf ?? []).map((of) => ofClass(items, of).filter(applies));
  const scored = groups.find((group) => group.length > 0);
  return scored ? { ...meansOf(scored, scale.max, profile.mean), coverage: all.coverage } : all;
}

function areaMeans(areas: readonly NodeRating[], profile: RatingProfile, scaleMax: number): Means {
  const parts = (field: 'mean' | 'coverage') =>
    areas.flatMap((area) => (area[field] === undefined ? [] : [{ value: area[field], weight: 1 }]));
  const whole = mean(parts('mean'), profile.mean);
  return {
    mean: whole,
    share: whole === undefined || scaleMax <= 0 ? undefined : divide(whole, scaleMax),
    coverage: mean(parts('coverage'), 'arithmetic'),
  };
}

function distributionOf(criteria: readonly NodeRating[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rating } of criteria) if (rating !== undefined) counts[rating] = (counts[rating] ?? 0) + 1;
  return counts;
}

function withoutReason({ needsReason = [] }: RatingProfile, items: readonly Item[]): string[] {
  const isWanted = (item: Item) =>
    needsReason.some(({ of, rated }) => ofClass([item], of).length > 0 && rated.includes(item.rating ?? ''));
  return items.filter((item) => isWanted(item) && !item.hasReason).map(({ id }) => id);
}
