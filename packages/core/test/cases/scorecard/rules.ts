/** Worked examples of rules that any profile may have. */
import { scoreAssessment } from '@careframe/core';
import { plainBands, weightSensitivity, withTwoKinds } from '@careframe/core/rating-profiles';
import type { WorkedCase } from '../case.js';
import { assessed, rate, share } from './made.js';
import { rubricOf, scored, visit } from '../../scorecard/cases.js';

export const ruleCases: readonly WorkedCase[] = [
  {
    id: 'RA-17',
    title: '"Not applicable" is not 0 of 6',
    source: 'Uganda local government performance assessment 2020 prints what does not apply as 0 of 6',
    formula: 'what does not apply leaves the sum together with its weight',
    given: ['A criterion of weight 6 that does not apply, one of weight 4 met in full.'],
    steps: ['4 × 1 ÷ 4 = 100 %.', 'Counted as 0 of 6 it would be 40 %.'],
    result: '100 %.',
    run: () =>
      scoreAssessment(...assessed([[undefined, 1]], share, (_, at) => ({ weight: at === 0 ? 6 : 4 }))).share,
    expected: 1,
  },
  {
    id: 'RA-18',
    title: 'The geometric mean does not let a strong item buy off a weak one',
    source: 'OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 6; values ours',
    formula: 'the root of the product: exp(sum of (weight × ln score) ÷ sum of weights)',
    given: ['Scores 4 and 1 of the same weight.'],
    steps: ['Arithmetic: (4 + 1) ÷ 2 = 2.5.', 'Geometric: the square root of 4 × 1 = 2.'],
    result: '2.5 and 2.',
    run: () =>
      [plainBands, { ...plainBands, mean: 'geometric' as const }].map(
        (profile) => rate(profile, ...assessed([[4, 1]])).mean,
      ),
    expected: [2.5, 2],
    tolerance: 1e-11,
  },
  {
    id: 'RA-19',
    title: 'Equal areas: an area with many criteria does not outweigh one with few',
    source:
      'Care Quality Commission, rating principles for adult social care, 12 May 2022, principle 2; values ours',
    formula: 'mean of the means of the areas',
    given: ['One area with scores 4, 4, 4, 4, another with one score of 1.'],
    steps: ['Over criteria: 17 ÷ 5 = 3.4.', 'Over areas: (4 + 1) ÷ 2 = 2.5.'],
    result: '3.4 and 2.5.',
    run: () =>
      [plainBands, { ...plainBands, meanOf: 'areas' as const }].map(
        (profile) => rate(profile, ...assessed([[4, 4, 4, 4], [1]])).mean,
      ),
    expected: [3.4, 2.5],
  },
  {
    id: 'RA-20',
    title: 'Would another weight have given another colour?',
    source: 'OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 7; values ours',
    formula: 'each weight alone a quarter lower and higher',
    given: ['Scores 4 and 2 of weight 1 each; on track from 3.'],
    steps: [
      '(4 + 2) ÷ 2 = 3: on track.',
      'First weight .75: (3 + 2) ÷ 1.75 = 2.86, needs attention.',
      'Second weight 1.25: (4 + 2.5) ÷ 2.25 = 2.89, needs attention.',
      'The other two keep the colour; the weight of the only area changes nothing.',
    ],
    result: 'The colour hangs on both weights.',
    run() {
      const { rating, steady, tried, changes } = weightSensitivity(plainBands, ...assessed([[4, 2]]));
      return [rating, steady, tried, changes.map(({ id, weight, state }) => [id, weight, state])];
    },
    expected: [
      'on-track',
      false,
      3,
      [
        ['a1.1', 0.75, 'needs-attention'],
        ['a1.2', 1.25, 'needs-attention'],
      ],
    ],
  },
  {
    id: 'RA-21',
    title: 'A good score on one kind of evidence is held back',
    source: 'Careframe, after the kinds of evidence of the Care Quality Commission and SIMS',
    formula: 'better than "needs attention" needs at least two kinds of evidence',
    given: ['A score of 4 on a document; a score of 4 on a document and an interview with the family.'],
    steps: ['One kind: held at needs attention.', 'Two kinds: on track.'],
    result: 'Needs attention; on track.',
    run() {
      const profile = withTwoKinds(plainBands, { criterion: 'needs-attention' });
      const both = [{ kind: 'document' as const }, { kind: 'interview-family' as const }];
      const of = visit([scored('a1.1', 4), scored('a1.2', 4, { evidence: both })]);
      return rate(profile, rubricOf([[{}, {}]]), of).criteria.map(({ rating, reason }) => [
        rating,
        reason.code,
      ]);
    },
    expected: [
      ['needs-attention', 'one-kind-of-evidence'],
      ['on-track', 'on-track'],
    ],
  },
  {
    id: 'RA-24',
    title: 'Too little assessed has no colour: 7 of 10 are under the minimum of 80 %',
    source: 'Own rule, after the stored coverage of HNQIS; figures our own',
    formula: 'assessed weight ÷ applicable weight ≥ the minimum of the rubric, 80 % unless it states one',
    given: [
      'Ten criteria of the same weight: 8 scored 3 and 2 not assessed; 7 scored 3 and 3 not assessed.',
      'The 7 of 10 once more, where two of the three others do not apply.',
    ],
    steps: ['8 ÷ 10 = 80 %.', '7 ÷ 10 = 70 %.', 'What does not apply is not waited for: 7 ÷ 8 = 87.5 %.'],
    result: 'On track at 80 %; no rating at 70 %; on track at 87.5 %.',
    run: () =>
      (
        [
          [8, 0],
          [7, 0],
          [7, 2],
        ] as const
      ).map(([met, apart]) => {
        const answers = Array.from({ length: met }, (_, at) => scored(`a1.${at + 1}`, 3));
        const none = Array.from({ length: apart }, (_, at) => ({
          criterion: `a1.${10 - at}`,
          answer: 'not-applicable' as const,
        }));
        const criteria = Array.from({ length: 10 }, () => ({}));
        const { coverage, state, noRating } = scoreAssessment(
          rubricOf([criteria]),
          visit([...answers, ...none]),
        );
        return [coverage, state, noRating];
      }),
    expected: [
      [0.8, 'on-track', undefined],
      [0.7, 'no-data', 'low-coverage'],
      [0.875, 'on-track', undefined],
    ],
  },
];
