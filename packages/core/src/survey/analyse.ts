/** What a training's survey says: counts with small cells hidden, change of the same people, bounds for the silent. */
import type { Amount } from '../indicators/indicators.types.js';
import { divide } from '../indicators/decimal.js';
import { suppressCount, suppressCounts } from '../privacy/suppress.js';
import { nonResponseBounds } from '../statistics/proportions.js';
import { groupAnswers, topicAnswers, type Groups, type TopicAnswers } from './pairing.js';
import type { SurveyResponse, Training } from './survey.schema.js';
import type { Count, SurveyResult, TopicResult } from './survey.types.js';

/** Counts under this are not shown unless the training states another threshold. */
export const DEFAULT_SMALL_CELL = 5;

/**
 * Analyses the answers to one training's survey; answers to other trainings are left out.
 *
 * In a look-back survey one response holds before and now; in a paired one the pseudonym links the waves; anonymous
 * waves are shown side by side and give no individual change. Who answers a wave twice counts once, with the later
 * answer. Every count under the threshold is hidden, and more with it where it could be found by subtraction.
 * `bounds` are the worst-case bounds for those who did not answer (Manski). Without answers but with published
 * totals the result has `totalsOnly`.
 */
export function analyseSurvey(training: Training, responses: Iterable<SurveyResponse>): SurveyResult {
  const own = [...responses].filter((response) => response.training === training.id);
  const groups = groupAnswers(training, own);
  const counts = countPeople(groups);
  const totalsOnly = groups.people.length === 0 && training.reported !== undefined;
  const responded = totalsOnly ? training.reported!.responded : counts.responded;
  const threshold = training.smallCell ?? DEFAULT_SMALL_CELL;
  const { planned, enrolled } = training;
  return {
    training: training.id,
    planned,
    enrolled,
    ...counts,
    responded,
    responseRate: enrolled ? divide(responded, enrolled) : undefined,
    planRate: planned && enrolled !== undefined ? divide(enrolled, planned) : undefined,
    silent: enrolled === undefined ? undefined : Math.max(0, enrolled - responded),
    design: groups.design,
    threshold,
    withheld: counts.responded > 0 && counts.responded < threshold,
    totalsOnly,
    illustrative: own.some((response) => response.illustrative === true),
    topics: totalsOnly ? [] : training.topics.map(({ id }) => topicResult(training, id, groups, threshold)),
  };
}

function countPeople({ design, people }: Groups): {
  responded: number;
  before: number;
  after: number;
  paired: number;
} {
  const before = people.filter((person) => person.before).length;
  const after = people.filter((person) => person.now).length;
  const paired = people.filter((person) => person.before && person.now).length;
  // Nobody can tell whether two anonymous answers come from one person: the larger wave is what is certain.
  return {
    responded: design === 'unpaired' ? Math.max(before, after) : people.length,
    before,
    after,
    paired,
  };
}

function topicResult(
  training: Training,
  topic: string,
  { design, people }: Groups,
  threshold: number,
): TopicResult {
  const answers = topicAnswers(training, people, topic);
  const pairs = design === 'unpaired' || design === 'after-only' ? [] : answers.pairs;
  const changes = pairs.map(([before, now]) => now - before);
  const rises = changes.filter((change) => change > 0).length;
  const falls = changes.filter((change) => change < 0).length;
  const changed = suppressCounts([rises, changes.length - rises - falls, falls], threshold);
  const [improved, same, lower] = changed;
  const distributionBefore = distribution(training, answers.before, threshold);
  /** A figure reckoned from hidden counts would help to find them. */
  const isShown = (counts: readonly Count[]) =>
    pairs.length >= threshold && counts.every(({ kind }) => kind === 'count');
  const known = isShown([improved!]) && training.enrolled;
  return {
    topic,
    before: suppressCount(answers.before.length, threshold),
    now: suppressCount(answers.now.length, threshold),
    paired: suppressCount(pairs.length, threshold),
    distributionBefore,
    distributionNow: distribution(training, answers.now, threshold),
    improved: improved!,
    same: same!,
    lower: lower!,
    medianChange: isShown(changed) ? median(changes) : undefined,
    ceiling: isShown(distributionBefore.slice(-2)) ? ceilingOf(training, pairs, threshold) : undefined,
    bounds: known ? nonResponseBounds(rises, pairs.length, known) : undefined,
  };
}

/** Share that could hardly rise: the two highest steps already before. Hidden when it or its rest is a small group. */
function ceilingOf({ scale }: Training, pairs: TopicAnswers['pairs'], threshold: number): number | undefined {
  const high = pairs.filter(([before]) => before >= scale.max - 1).length;
  const large = isLarge(high, threshold) && isLarge(pairs.length - high, threshold);
  return large ? divide(high, pairs.length) : undefined;
}

/** Nobody, or enough people not to be recognised. */
const isLarge = (n: number, threshold: number): boolean => n === 0 || n >= threshold;

function distribution(
  { scale }: Training,
  answers: readonly number[],
  threshold: number,
): TopicResult['distributionNow'] {
  const counts = Array.from(
    { length: Math.max(0, scale.max - scale.min + 1) },
    (_, at) => answers.filter((answer) => Math.round(answer) === scale.min + at).length,
  );
  return suppressCounts(counts, threshold);
}

/** Middle value; halfway between the two middle ones of an even number. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Share of those with both answers who improved on a topic, ready for the indicator the training feeds. A share whose
 * counts are too small to show is `suppressed`.
 */
export function surveyShare(result: SurveyResult, topic: string): Amount {
  const found = result.topics.find((candidate) => candidate.topic === topic);
  if (!found || (found.paired.kind === 'count' && found.paired.n === 0))
    return { kind: 'none', reason: 'not-reported' };
  if (found.paired.kind !== 'count' || found.improved.kind !== 'count')
    return { kind: 'none', reason: 'suppressed' };
  const [numerator, denominator] = [found.improved.n, found.paired.n];
  return { kind: 'value', value: divide(numerator, denominator), numerator, denominator };
}
