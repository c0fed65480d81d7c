import { expect } from 'chai';
import type { Count, SurveyResponse, TopicResult, Training } from '@careframe/core';
import { evaluateTraining, guardSurvey } from '@careframe/core/evaluation';

/** Steps of the scale, and all ways to answer before and now. */
const STEPS = 3;
const KINDS = Array.from({ length: STEPS ** 2 }, (_, at): [number, number] => [
  1 + Math.floor(at / STEPS),
  1 + (at % STEPS),
]);

const training = (smallCell: number, enrolled: number): Training => ({
  id: 't',
  title: { en: 'Training' },
  topics: [{ id: 'q', text: { en: 'Topic' } }],
  waves: [{ id: 'w', kind: 'look-back' }],
  scale: { min: 1, max: STEPS, anchors: [] },
  privacy: 'anonymous',
  smallCell,
  enrolled,
});

/** Every way n people can have answered, by how many gave each pair of answers. */
function everyGroup(n: number, kinds = KINDS.length): number[][] {
  if (kinds === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    everyGroup(n - first, kinds - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const answersOf = (group: readonly number[]): SurveyResponse[] =>
  group.flatMap((times, kind) =>
    Array.from({ length: times }, (_, at): SurveyResponse => {
      const [before, now] = KINDS[kind]!;
      return { id: `${kind} ${at}`, training: 't', wave: 'w', now: { q: now }, before: { q: before } };
    }),
  );

/** The counts a topic prints or hides. */
const countsOf = (topic: TopicResult): readonly Count[] => [
  ...topic.distributionBefore,
  ...topic.distributionNow,
  topic.improved,
  topic.same,
  topic.lower,
];

/** A group that could have answered: its counts, and the other figures printed for a topic. */
interface World {
  readonly truth: readonly number[];
  readonly figures: readonly number[];
}

const fits = (printed: Count, truth: number): boolean =>
  printed.kind === 'count'
    ? printed.n === truth
    : printed.kind === 'hidden' || (truth >= 1 && truth < printed.under);

/** Hidden counts that all groups agreeing with what is printed have in common: what a reader finds who goes through all of them. */
function found(printed: TopicResult, worlds: readonly World[]): number[] {
  const counts = countsOf(printed);
  const shown = [printed.medianChange, printed.ceiling];
  const possible = worlds.filter(
    ({ truth, figures }) =>
      counts.every((count, at) => fits(count, truth[at]!)) &&
      shown.every((figure, at) => figure === undefined || Math.abs(figure - figures[at]!) < 1e-9),
  );
  expect(possible, 'the truth is among them').not.to.have.lengthOf(0);
  return counts.flatMap(({ kind }, at) =>
    kind !== 'count' && new Set(possible.map(({ truth }) => truth[at])).size === 1 ? [at] : [],
  );
}

const median = (values: number[]): number => {
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
};

function worldOf(group: readonly number[]): { truth: number[]; changes: number[]; top: number; n: number } {
  const pairs = group.flatMap((times, kind) => Array.from({ length: times }, () => KINDS[kind]!));
  const count = (is: (pair: readonly [number, number]) => boolean) => pairs.filter(is).length;
  const steps = Array.from({ length: STEPS }, (_, at) => at + 1);
  return {
    truth: [
      ...steps.map((step) => count(([before]) => before === step)),
      ...steps.map((step) => count(([, now]) => now === step)),
      count(([before, now]) => now > before),
      count(([before, now]) => now === before),
      count(([before, now]) => now < before),
    ],
    changes: pairs.map(([before, now]) => now - before),
    top: count(([before]) => before >= STEPS - 1),
    n: pairs.length,
  };
}

describe('a survey read by somebody who goes through every group that could have answered', () => {
  for (const [n, threshold, every] of [
    [5, 2, 7],
    [6, 3, 29],
    [7, 3, 61],
    [7, 4, 61],
  ] as const) {
    it(`${n} people, threshold ${threshold}: no hidden count follows from counts, median and ceiling together`, function () {
      this.timeout(120_000);
      const groups = everyGroup(n);
      const worlds = groups.map((group): World => {
        const { truth, changes, top } = worldOf(group);
        return { truth, figures: [median(changes), top / n] };
      });
      const broken: string[] = [];
      for (let at = n % 3; at < groups.length; at += every) {
        const survey = training(threshold, n + 3);
        const own = guardSurvey(survey, answersOf(groups[at]!)).topics[0]!;
        const leaks = found(own, worlds);
        if (leaks.length > 0) broken.push(`${groups[at]!.join()} at ${leaks.join()} ${JSON.stringify(own)}`);
        const [test] = evaluateTraining(survey, answersOf(groups[at]!)).topics;
        if (countsOf(own).some(({ kind }) => kind !== 'count'))
          expect(test).to.include({
            withheld: true,
            p: undefined,
            rankBiserial: undefined,
            effect: undefined,
          });
      }
      expect(broken).to.deep.equal([]);
    });
  }
});
