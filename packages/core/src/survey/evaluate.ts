/** What a training's survey can show about the training, for those who have to answer for it. */
import { FULL_COUNT_FROM } from '../privacy/shares.js';
import { meanBounds } from '../statistics/bounds.js';
import { pairedEffect, type PairedEffect } from '../statistics/effect.js';
import { holm } from '../statistics/holm.js';
import { marginOfError } from '../statistics/proportions.js';
import { rankBiserial, wilcoxonSignedRank } from '../statistics/wilcoxon.js';
import { guardSurvey, isWhole } from './guard.js';
import { groupAnswers, topicAnswers } from './pairing.js';
import { caveatsOf, claimOf, levelsOf, type Caveat, type Claim } from './claims.js';
import type { SurveyResponse, Training } from './survey.schema.js';
import type { SurveyResult, TopicResult } from './survey.types.js';
import { responseShift, type ResponseShift } from './shift.js';

/** Which counts are small and which changes are called distinct. */
export interface EvaluateOptions {
  /**
   * Counts under this are small; the training's own threshold unless stated. 1 shows everything: for the evaluator's own desk, never
   * for a page.
   */
  readonly threshold?: number;
  /** Corrected probability under which a change is called distinct. Default 0.05. */
  readonly significance?: number;
}

/** Change in one topic among those who answered it before and now. */
export interface TopicChange {
  readonly topic: string;
  /** People with both answers; undefined when they are too few to show. */
  readonly pairs: number | undefined;
  /** Something of the topic is a small count, so that nothing reckoned from all of it is given. */
  readonly withheld: boolean;
  /** Wilcoxon's signed-rank test, Pratt's zeros, exact up to 200 pairs; undefined when withheld or nothing changed. */
  readonly p: number | undefined;
  /** `p` after Holm over all topics tested. */
  readonly pHolm: number | undefined;
  /** Whether `pHolm` is under the significance asked for. */
  readonly distinct: boolean | undefined;
  /** Matched-pairs rank-biserial correlation over those who changed, −1 to 1. */
  readonly rankBiserial: number | undefined;
  /** Means, change and standardised change; undefined when withheld. */
  readonly effect: PairedEffect | undefined;
  /** Where the mean "now" of all enrolled can lie, whatever the silent would say. */
  readonly meanNow: readonly [number, number] | undefined;
  /** Where the share of all enrolled who improved can lie. */
  readonly improved: TopicResult['bounds'];
  /** Then − before of the same people, where both were asked. */
  readonly shift: ResponseShift | undefined;
}

/** What `evaluateTraining` answers: what may be claimed, what has to be said with it, and the change topic by topic. */
export interface TrainingEvaluation {
  readonly training: string;
  readonly design: SurveyResult['design'];
  /** The strongest sentence the design allows. */
  readonly claim: Claim;
  /** What has to be said with it, in this order. */
  readonly caveats: readonly Caveat[];
  /** Kirkpatrick's levels the survey can speak to: 2 learning, 3 behaviour, 4 results. */
  readonly levels: readonly (2 | 3 | 4)[];
  readonly enrolled: number | undefined;
  readonly responded: number;
  /** responded / enrolled, 0 to 1. */
  readonly responseRate: number | undefined;
  /** Everybody as good as answered (80 per cent and more), or a part did. */
  readonly coverage: 'full-count' | 'part' | undefined;
  /** Half width of a 95 per cent interval for a share of one half if those who answered were drawn at random, which volunteers are not. */
  readonly marginOfError: number | undefined;
  /** People whose answers before and now are linked, and answers that could not be. Paired figures use the first only. */
  readonly linked: number;
  readonly unlinkedBefore: number;
  readonly unlinkedNow: number;
  /** Topics that were tested, over which Holm's correction runs. */
  readonly tested: number;
  readonly topics: readonly TopicChange[];
}

/**
 * Evaluates a training from its survey: the change of the same people topic by topic with test, correction and size of effect,
 * bounds for those who did not answer, and in codes what may be claimed. A survey without a comparison group never shows that the
 * training is the cause (Campbell & Stanley 1963).
 *
 * Test: Wilcoxon's signed rank with zeros after Pratt (1959), corrected after Holm (1979). Size: rank-biserial (Kerby 2014) and d_av with Hedges'
 * correction (Lakens 2013). Figures that would give away a small count are withheld, but their tests still count in the correction.
 */
export function evaluateTraining(
  training: Training,
  responses: Iterable<SurveyResponse>,
  { threshold = training.smallCell, significance = 0.05 }: EvaluateOptions = {},
): TrainingEvaluation {
  const own = [...responses].filter((response) => response.training === training.id);
  const settings = { ...training, ...(threshold === undefined ? {} : { smallCell: threshold }) };
  const result = guardSurvey(settings, own);
  const tests = result.topics.map((topic) => testTopic(settings, own, topic, result));
  const corrected = holm(tests.map(({ p }) => p));
  const topics = tests.map((test, at): TopicChange => {
    const pHolm = corrected[at];
    return test.withheld
      ? { ...test, p: undefined, pHolm: undefined, distinct: undefined }
      : { ...test, pHolm, distinct: pHolm === undefined ? undefined : pHolm < significance };
  });
  const { design, enrolled, responded, responseRate, before, after, paired } = result;
  const tested = corrected.filter((p) => p !== undefined).length;
  const isPaired = design === 'paired' || design === 'look-back';
  return {
    training: training.id,
    design,
    claim: claimOf(design),
    caveats: caveatsOf(result, { tested, withheld: topics.some(({ withheld }) => withheld) }),
    levels: levelsOf(training),
    enrolled,
    responded,
    responseRate,
    coverage:
      responseRate === undefined ? undefined : responseRate >= FULL_COUNT_FROM ? 'full-count' : 'part',
    marginOfError: enrolled && responded > 0 ? marginOfError(responded, enrolled) : undefined,
    linked: isPaired ? paired : 0,
    unlinkedBefore: isPaired ? before - paired : before,
    unlinkedNow: isPaired ? after - paired : after,
    tested,
    topics,
  };
}

function testTopic(
  training: Training,
  responses: readonly SurveyResponse[],
  result: TopicResult,
  { design, threshold }: SurveyResult,
): TopicChange {
  const { people } = groupAnswers(training, responses);
  const answers = topicAnswers(training, people, result.topic);
  const linked = design === 'paired' || design === 'look-back' ? answers.pairs : [];
  // Sums of fractions depend on their order in the last digit; the order of answers must not show.
  const pairs = [...linked].sort(([a, b], [c, d]) => a - c || b - d);
  const [before, now] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
  const test = wilcoxonSignedRank(before, now, { zeros: 'pratt', method: 'exact' });
  const withheld = !isWhole(result);
  const shown = !withheld && pairs.length > 0;
  return {
    topic: result.topic,
    pairs: result.paired.kind === 'count' ? result.paired.n : undefined,
    withheld,
    p: test.p,
    pHolm: undefined,
    distinct: undefined,
    rankBiserial: shown && test.n > 0 ? rankBiserial(test.wPlus, test.wMinus) : undefined,
    effect: shown ? pairedEffect(before, now) : undefined,
    meanNow: withheld ? undefined : meanNowOf(training, answers.now),
    improved: result.bounds,
    shift: responseShift(training, responses, result.topic, threshold),
  };
}

function meanNowOf({ enrolled, scale }: Training, now: readonly number[]): TopicChange['meanNow'] {
  return enrolled && now.length > 0 ? meanBounds(now, enrolled, scale.min, scale.max) : undefined;
}
