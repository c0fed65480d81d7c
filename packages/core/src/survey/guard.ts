/** A survey's counts protected together: before, now and change are three views of the same people. */
import { protectFigures } from '../privacy/protect.js';
import { suppressCount } from '../privacy/suppress.js';
import type { Figure, Sum } from '../privacy/figures.js';
import { divide } from '../indicators/decimal.js';
import { nonResponseBounds } from '../statistics/proportions.js';
import { analyseSurvey } from './analyse.js';
import { groupAnswers, topicAnswers, type Groups } from './pairing.js';
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
  const [figures, sums] = systemOf(training, people, topic.topic, isPaired(design));
  // How many took part is told elsewhere, so that hiding it here would protect nobody.
  const isTold = ({ id, n }: Figure) => TOTALS.includes(id) && (n === 0 || n >= threshold);
  const { counts, unprotected } = protectFigures(
    figures.map((figure): Figure => (isTold(figure) ? { ...figure, role: 'public' } : figure)),
    sums,
    { threshold },
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

const stepsOf = ({ scale }: Training): number[] =>
  Array.from({ length: Math.max(0, scale.max - scale.min + 1) }, (_, at) => scale.min + at);

/** People by answer before and now, unseen, and every figure of a topic as a sum of them. */
function systemOf(
  training: Training,
  people: Groups['people'],
  topic: string,
  linked: boolean,
): [Figure[], Sum[]] {
  const steps = [...stepsOf(training), undefined];
  const cells = steps.flatMap((before) =>
    steps.map((now) => ({ id: `cell ${before} ${now}`, before, now, n: 0 })),
  );
  for (const person of people) {
    const answers = topicAnswers(training, [person], topic);
    const [before, now] = [answers.before, answers.now].map(([step]) =>
      step === undefined ? step : Math.round(step),
    );
    const parts = linked
      ? [[before, now]]
      : [
          [before, undefined],
          [undefined, now],
        ];
    for (const [first, second] of parts) {
      const cell = cells.find((one) => one.before === first && one.now === second);
      if (cell && (first !== undefined || second !== undefined)) cell.n++;
    }
  }
  const sums: Sum[] = [];
  const figures = new Map<string, Figure>(cells.map(({ id, n }) => [id, { id, n, role: 'unseen' }]));
  const add = (id: string, parts: readonly string[]) => {
    sums.push({ total: id, parts });
    figures.set(id, { id, n: parts.reduce((sum, part) => sum + figures.get(part)!.n, 0) });
  };
  const where = (is: (cell: (typeof cells)[number]) => boolean) => cells.filter(is).map(({ id }) => id);
  for (const step of stepsOf(training)) {
    add(
      `before ${step}`,
      where(({ before }) => before === step),
    );
    add(
      `now ${step}`,
      where(({ now }) => now === step),
    );
  }
  const both = (is: (before: number, now: number) => boolean) =>
    where(({ before, now }) => before !== undefined && now !== undefined && is(before, now));
  add(
    'improved',
    both((before, now) => now > before),
  );
  add(
    'same',
    both((before, now) => now === before),
  );
  add(
    'lower',
    both((before, now) => now < before),
  );
  add(
    'near',
    both((before) => before >= training.scale.max - 1),
  );
  add(
    'far',
    both((before) => before < training.scale.max - 1),
  );
  add(
    'before',
    stepsOf(training).map((step) => `before ${step}`),
  );
  add(
    'now',
    stepsOf(training).map((step) => `now ${step}`),
  );
  add('paired', ['improved', 'same', 'lower']);
  sums.push({ total: 'paired', parts: ['near', 'far'] });
  return [[...figures.values()], sums];
}
