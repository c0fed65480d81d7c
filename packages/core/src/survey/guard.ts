/** A survey's counts protected together: before, now and change are three views of the same people. */
import { protectFigures } from '../privacy/protect.js';
import { suppressCount } from '../privacy/suppress.js';
import type { Figure } from '../privacy/figures.js';
import { divide } from '../indicators/decimal.js';
import { nonResponseBounds } from '../statistics/proportions.js';
import { analyseSurvey } from './analyse.js';
import { stepsOf, topicSystem } from './guard-system.js';
import { groupAnswers, type Groups } from './pairing.js';
import type { SurveyResponse, Training } from './survey.schema.js';
import type { Count, SurveyResult, TopicResult } from './survey.types.js';

/**
 * `analyseSurvey` with its counts protected against a reader who puts everything printed for a topic together: the steps before, the
 * steps now, who rose and fell, the share near the top. It hides at least as much and needs more code, so that it stands apart. What
 * is reckoned from all pairs at once, as the median, is given only when nothing of the topic is hidden.
 */
export function guardSurvey(training: Training, responses: Iterable<SurveyResponse>): SurveyResult {
  const own = [...responses].filter((response) => response.training === training.id);
  const result = analyseSurvey(training, own);
  const groups = groupAnswers(training, own);
  return {
    ...result,
    topics: result.topics.map((topic) => guardTopic(training, groups, topic, result.threshold)),
  };
}

/** Whether nothing of a topic is hidden. */
export function isWhole(topic: TopicResult): boolean {
  return countsOf(topic).every(({ kind }) => kind === 'count');
}

const countsOf = ({
  before,
  now,
  paired,
  distributionBefore,
  distributionNow,
  improved,
  same,
  lower,
}: TopicResult): Count[] => [
  before,
  now,
  paired,
  ...distributionBefore,
  ...distributionNow,
  improved,
  same,
  lower,
];

function guardTopic(
  training: Training,
  { design, people }: Groups,
  topic: TopicResult,
  threshold: number,
): TopicResult {
  const { figures, sums, propose } = topicSystem(training, people, topic.topic, isPaired(design));
  // How many took part is told elsewhere, so that hiding it here would protect nobody.
  const isTold = ({ id, n }: Figure) => TOTALS.includes(id) && (n === 0 || n >= threshold);
  const { counts, unprotected } = protectFigures(
    figures.map((figure): Figure => (isTold(figure) ? { ...figure, role: 'public' } : figure)),
    sums,
    { threshold, propose },
  );
  const isHopeless = unprotected.length > 0;
  const count = (id: string): Count => {
    const own = counts.get(id) ?? suppressCount(figures.find((figure) => figure.id === id)!.n, threshold);
    return isHopeless && !TOTALS.includes(id) ? { kind: 'hidden' } : own;
  };
  const steps = stepsOf(training);
  const [near, far] = [count('near'), count('far')];
  const guarded: TopicResult = {
    ...topic,
    before: count('before'),
    now: count('now'),
    paired: count('paired'),
    distributionBefore: steps.map((step) => count(`before ${step}`)),
    distributionNow: steps.map((step) => count(`now ${step}`)),
    improved: count('improved'),
    same: count('same'),
    lower: count('lower'),
    ceiling:
      near.kind === 'count' && far.kind === 'count' && near.n + far.n > 0
        ? divide(near.n, near.n + far.n)
        : undefined,
  };
  const { improved, paired } = guarded;
  const isKnown = improved.kind === 'count' && paired.kind === 'count' && paired.n > 0 && training.enrolled;
  return {
    ...guarded,
    medianChange: isWhole(guarded) ? topic.medianChange : undefined,
    bounds: isKnown ? nonResponseBounds(improved.n, paired.n, isKnown) : undefined,
  };
}

const TOTALS: readonly string[] = ['before', 'now', 'paired'];

const isPaired = (design: Groups['design']): boolean => design === 'paired' || design === 'look-back';
