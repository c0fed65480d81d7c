import {
  classGain,
  gainReading,
  holm,
  marginOfError,
  meanBounds,
  medianBounds,
  nonResponseBounds,
  pairedEffect,
  passShare,
  rankBiserial,
  requiredSampleSize,
  responseRate,
  wilcoxonSignedRank,
  wilsonInterval,
} from '@careframe/core/statistics';
import { responseShift } from '@careframe/core/evaluation';
import { analyseSurvey, surveyShare } from '@careframe/core';
import type { CaseTopic } from './case.js';
import { answers, ashgabat, askedTwice, sheets } from './training/course.js';

const zeros = (values: readonly number[]): number[] => values.map(() => 0);
const times = (n: number, value: number): number[] => Array.from({ length: n }, () => value);

/** Cureton's heights of plants, crossed against self-fertilised. */
const plants = [6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75];
/** 1 to 2 units down to 4 up, with 8 zeros: SciPy's own test of ties and zeros. */
const tied = [1, 4, 16, 15, 8, 4, 5, 1, 2].flatMap((n, at) => times(n, at - 4));
const first = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
const second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

export const training: CaseTopic = {
  id: 'training',
  title: 'Evaluating a training',
  about:
    'What the answers of participants show: who rose, who fell, how sure that is and how large, and what those who did not answer could change. Without a comparison group none of it shows that the training is the cause, and answers about oneself are not a test.',
  cases: [
    {
      id: 'TR-1',
      title: '73 of 102 answered: 71.57 %, ± 6.15 points if they were drawn at random',
      source: 'AAPOR Standard Definitions 2023, RR1; Cochran 1977 for the finite population',
      formula: 'answers ÷ asked; z × √(p(1 − p) ÷ n) × √((N − n) ÷ (N − 1))',
      given: ['102 enrolled, 73 answered.'],
      steps: [
        '73 ÷ 102 = 71.57 %.',
        '1.96 × √(0.25 ÷ 73) = 11.47 points in a large population.',
        '× √(29 ÷ 101) = × 0.5358 gives 6.15 points.',
      ],
      result: '71.57 %; ± 6.15 points, without the correction ± 11.47.',
      run: () => [
        responseRate({ complete: 73, notReached: 29 }),
        marginOfError(73, 102) * 100,
        marginOfError(73, 1e12) * 100,
      ],
      expected: [0.7157, 6.15, 11.47],
      tolerance: 0.005,
    },
    {
      id: 'TR-2',
      title: '66 of 73 say they improved: of all 102 it is 64.7 to 93.1 %',
      source: 'Manski 1989, worst-case bounds',
      formula: 'k ÷ N to (k + N − n) ÷ N',
      given: ['66 of 73 answers improved.', '29 of 102 people were silent.'],
      steps: ['If none of the silent improved: 66 ÷ 102.', 'If all of them did: 95 ÷ 102.'],
      result: '90.4 % of those who answered, 64.7 to 93.1 % of all.',
      run: () => {
        const result = analyseSurvey(ashgabat, answers);
        const share = surveyShare(result, 'q');
        return [
          share.kind === 'value' ? share.value : share,
          ...nonResponseBounds(66, 73, 102),
          ...result.topics[0]!.bounds!,
        ];
      },
      expected: [0.904, 0.647, 0.931, 0.647, 0.931],
      tolerance: 0.0005,
    },
    {
      id: 'TR-3',
      title: '102 trained of 60 planned is 170 %, and both numbers stand beside it',
      source: 'Report of the training in Turkmenistan',
      formula: 'trained ÷ planned',
      given: ['60 planned, 102 took part.'],
      steps: ['102 ÷ 60 = 1.7.'],
      result: '170 % of the plan: 102 of 60.',
      run: () => {
        const { planRate, planned, enrolled } = analyseSurvey(ashgabat, answers);
        return [planRate, planned, enrolled];
      },
      expected: [1.7, 60, 102],
    },
    {
      id: 'TR-4',
      title: 'Small shares: Wilson’s interval stays between 0 and 100 %',
      source: 'Wilson 1927; Newcombe 1998, table I, method 3',
      formula: '(2np + z² ± z√(z² + 4np(1 − p))) ÷ (2(n + z²))',
      given: ['81 of 263.', '0 of 20.'],
      steps: ['95 %: z = 1.96.'],
      result: '25.53 to 36.62 %; 0 to 16.11 %.',
      run: () => [...wilsonInterval(81, 263), ...wilsonInterval(0, 20)],
      expected: [0.2553, 0.3662, 0, 0.1611],
      tolerance: 0.00005,
    },
    {
      id: 'TR-5',
      title: 'How many answers are needed: 10 of 10, 44 of 50, 80 of 100, 140 of 220',
      source: 'Krejcie & Morgan 1970, table',
      formula: '3.841 × N × 0.25 ÷ (0.0025 × (N − 1) + 3.841 × 0.25)',
      given: ['Groups of 10, 50, 100 and 220.'],
      steps: ['The table rounds to the nearest whole number.'],
      result: '10, 44, 80 and 140.',
      run: () => [10, 50, 100, 220].map((N) => Math.round(requiredSampleSize(N))),
      expected: [10, 44, 80, 140],
    },
    {
      id: 'TR-6',
      title: 'Fifteen pairs: exact probability .0413, effect .60',
      source: 'Cureton 1967; SciPy and stdlib manuals. Effect: Kerby 2014',
      formula:
        'of 2¹⁵ patterns of signs, those with a rank sum of at most 24, doubled; (W⁺ − W⁻) ÷ (W⁺ + W⁻)',
      given: ['13 rises and 2 falls.'],
      steps: ['Ranks of the falls: 11 + 13 = 24; of the rises: 96.', '(96 − 24) ÷ 120 = 0.60.'],
      result: 'p = .041259765625, one-sided .020630, effect .60.',
      run: () => {
        const test = wilcoxonSignedRank(zeros(plants), plants);
        const one = wilcoxonSignedRank(zeros(plants), plants, { alternative: 'greater' });
        return [test.wPlus, test.wMinus, test.p, one.p, rankBiserial(test.wPlus, test.wMinus)];
      },
      expected: [96, 24, 0.041259765625, 0.0206298828125, 0.6],
      tolerance: 1e-12,
    },
    {
      id: 'TR-7',
      title: 'Nine patients before and after: one-sided probability .01953',
      source: 'Hollander & Wolfe 1973, as in the manual of R’s wilcox.test',
      formula: 'of 2⁹ patterns of signs, those with a rank sum of at most 5',
      given: ['Depression scores of 9 patients at two visits.'],
      steps: ['V = 40, the other rank sum is 5.', '10 of 512 patterns.'],
      result: 'p = .01953.',
      run: () => {
        const { wPlus, p } = wilcoxonSignedRank(second, first, { alternative: 'greater' });
        return [wPlus, p];
      },
      expected: [40, 0.01953],
      tolerance: 0.000005,
    },
    {
      id: 'TR-8',
      title: 'Many ties and zeros: dropped, after Pratt, and split',
      source: 'Pratt 1959; data and values of SciPy’s own test of accuracy (test_accuracy_wilcoxon)',
      formula: 'normal approximation with variance Σ rank² ÷ 4 over the pairs that can change sign',
      given: ['56 differences from −4 to 4, 8 of them 0.'],
      steps: [
        'Dropped: the zeros leave before ranking.',
        'Pratt: they are ranked and leave afterwards.',
        'Split: half of their ranks goes to each side.',
      ],
      result: 'Smaller rank sums 327, 423, 441; p .0064135, .0031725, .0032145.',
      run: () =>
        (['drop', 'pratt', 'split'] as const).flatMap((rule) => {
          const { statistic, p } = wilcoxonSignedRank(zeros(tied), tied, { zeros: rule, method: 'normal' });
          return [statistic, p];
        }),
      expected: [327, 0.00641346115861, 423, 0.0031724568006762576, 441, 0.0032145343172473055],
      tolerance: 1e-9,
    },
    {
      id: 'TR-9',
      title: 'Five topics tested at once: only two stay distinct',
      source: 'Holm 1979; example of the pingouin manual',
      formula: 'the smallest p × 5, the next × 4, …, never under the one before',
      given: ['p = .50, .003, .32, .054, .0003.'],
      steps: [
        '.0003 × 5 = .0015.',
        '.003 × 4 = .012.',
        '.054 × 3 = .162.',
        '.32 × 2 = .64, and .50 is not under it.',
      ],
      result: '.64, .012, .64, .162, .0015.',
      run: () => holm([0.5, 0.003, 0.32, 0.054, 0.0003]),
      expected: [0.64, 0.012, 0.64, 0.162, 0.0015],
      tolerance: 1e-12,
    },
    {
      id: 'TR-10',
      title: 'Ten people before and after: d_av 1.13, corrected 1.08',
      source: 'Lakens 2013, table 1 and text',
      formula: 'mean change ÷ mean of both standard deviations; × (1 − 3 ÷ (4 × 18 − 1))',
      given: ['Ratings of two films by 10 people.'],
      steps: ['Means 8.7 and 7.7.', 'd_z alone would say 1.50.'],
      result: 'd_z 1.50, d_av 1.13, g_av 1.08.',
      run: () => {
        const found = pairedEffect([9, 6, 7, 8, 7, 9, 8, 8, 8, 7], [9, 7, 8, 9, 8, 9, 9, 10, 9, 9]);
        return [found?.dZ, found?.dAv, found?.gAv];
      },
      expected: [1.5, 1.13, 1.08],
      tolerance: 0.005,
    },
    {
      id: 'TR-11',
      title: 'A class gained 11.1 of the points it could gain: g .736',
      source: 'Hake 1998; PMC8045292, table 1 (means reckoned back from it; it prints .73)',
      formula: '(after − before) ÷ (highest − before)',
      given: ['A mean gain of 11.1 of 20 points, which is 225.8 % of the mean before.'],
      steps: [
        '11.1 ÷ 20 = 55.5 % absolute.',
        'Mean before: 11.1 ÷ 2.258 = 4.916; mean after 16.016.',
        'Left to gain: 20 − 4.916 = 15.084.',
        '11.1 ÷ 15.084 = .736.',
      ],
      result:
        'g is .736, a high gain; the report prints it cut off, .73, and beside it the mean of the members’ own gains, .71.',
      run: () => {
        const before = 11.1 / 2.258;
        const { ofMeans } = classGain([before], [before + 11.1], 20);
        return [ofMeans, ofMeans === undefined ? 'none' : gainReading(ofMeans)];
      },
      expected: [0.73587, 'high'],
      tolerance: 0.000005,
    },
    {
      id: 'TR-12',
      title: 'Three silent people and a mean of 4: of all eight it is 2.88 to 4.38',
      source: 'Manski 1989, worst-case bounds for a mean',
      formula: '(sum + silent × lowest) ÷ N to (sum + silent × highest) ÷ N',
      given: ['Five answers: 3, 4, 4, 4, 5 on a scale from 1 to 5.', '8 people took part.'],
      steps: ['(20 + 3 × 1) ÷ 8 = 2.875.', '(20 + 3 × 5) ÷ 8 = 4.375.'],
      result: 'The mean of all eight lies from 2.875 to 4.375.',
      run: () => meanBounds([3, 4, 4, 4, 5], 8, 1, 5),
      expected: [2.875, 4.375],
    },
    {
      id: 'TR-13',
      title: 'The same five answers: the median of all eight lies from 3.5 to 4.5',
      source: 'Manski 1994, worst-case bounds for quantiles; figures our own',
      formula: 'the median with all silent people at the lowest, and at the highest step',
      given: ['Five answers: 3, 4, 4, 4, 5 on a scale from 1 to 5.', '8 people took part.'],
      steps: [
        'All silent at 1: 1, 1, 1, 3, 4, 4, 4, 5; the middle two are 3 and 4.',
        'All silent at 5: 3, 4, 4, 4, 5, 5, 5, 5; the middle two are 4 and 5.',
      ],
      result: 'The median of all eight lies from 3.5 to 4.5.',
      run: () => medianBounds([3, 4, 4, 4, 5], 8, 1, 5),
      expected: [3.5, 4.5],
    },
    {
      id: 'TR-14',
      title: 'Asked again after the course, people say that they had known less: the yardstick moved by −1.2',
      source: 'Howard 1980, response shift; figures our own',
      formula: 'mean of (before, as seen afterwards − before, as seen then)',
      given: [
        'Before the course five people put themselves at 3, 4, 3, 2 and 4.',
        'Looking back after it, the same five put themselves at 2, 2, 2, 2 and 2.',
      ],
      steps: ['−1, −2, −1, 0 and −2.', '−6 ÷ 5 = −1.2.'],
      result: 'They judge the same moment 1.2 steps lower than they did then.',
      run: () => responseShift(askedTwice, sheets, 'q', 5),
      expected: { pairs: 5, mean: -1.2 },
      tolerance: 1e-12,
    },
    {
      id: 'TR-15',
      title: 'What each member could gain: two of three, and who was at the top cannot be reckoned',
      source: 'Hake 1998; figures our own',
      formula: 'mean of (after − before) ÷ (highest − before) over those who were not at the top',
      given: ['Three members: 10 to 15, 0 to 20 and 20 to 20 of 20 points.'],
      steps: ['5 ÷ 10 = .5.', '20 ÷ 20 = 1.', 'For the third 0 ÷ 0 does not exist.', '(.5 + 1) ÷ 2 = .75.'],
      result: '.75 over two members; one was at the top before. Of the means, 10 and 18.33: .833.',
      run: () => classGain([10, 0, 20], [15, 20, 20], 20),
      expected: { ofMeans: 0.8333333333333333, ofMembers: 0.75, atTop: 1 },
      tolerance: 1e-12,
    },
    {
      id: 'TR-16',
      title: '11 of 15 points is a pass: 6 of 8 passed',
      source: 'IndiKit, indicators of training (213 and Tearfund 3693): the rule; figures our own',
      formula: 'tested with at least the mark ÷ tested',
      given: ['Eight people took the test and have 15, 14, 12, 11, 11, 11, 10 and 4 points; 11 is enough.'],
      steps: ['15, 14, 12 and three times 11: six.', '6 ÷ 8 = 75 %.', 'Wilson, 95 %: 40.9 to 92.9 %.'],
      result: '75 % of those tested, with so few people anything from 41 to 93 %.',
      run: () => passShare([15, 14, 12, 11, 11, 11, 10, 4], 11),
      expected: { passed: 6, tested: 8, share: 0.75, interval: [0.4093, 0.9285] },
      tolerance: 0.00005,
    },
  ],
};
