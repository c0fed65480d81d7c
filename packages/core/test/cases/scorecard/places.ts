/** Worked examples over places, and of what a visit rests on. */
import { rollUp } from '@careframe/core';
import { evidenceConcerns, plainBands, rollUpRatings } from '@careframe/core/rating-profiles';
import type { WorkedCase } from '../case.js';
import { centres, programmeOf, rubricOf, scored, visit } from '../../scorecard/cases.js';

export const placesCases: readonly WorkedCase[] = [
  {
    id: 'RA-22',
    title: 'Places are counted by colour, worst first; the mean stands only beside them',
    source: 'Careframe; values ours',
    formula: 'number of places in each state; mean of their means, each place once or by its service users',
    given: ['Three centres at 4, 4 and 1 with 10, 10 and 80 service users, and one not assessed.'],
    steps: [
      'On track 2, off track 1, no data 1: four places.',
      'Each place once: (4 + 4 + 1) ÷ 3 = 3.',
      'By service users: (40 + 40 + 80) ÷ 100 = 1.6.',
    ],
    result: '2, 1 and 1 of four places; mean 3, or 1.6 by service users.',
    run() {
      const sites = centres('one', 'two', 'three', 'four');
      const visits = [4, 4, 1].map((value, at) =>
        visit([scored('a1.1', value)], { id: `v${at}`, site: sites[at]!.id }),
      );
      const programme = programmeOf(rubricOf([[{}]]), visits, sites);
      const plain = rollUp(programme);
      const byUsers = rollUpRatings(plainBands, programme, undefined, {
        users: { one: 10, two: 10, three: 80 },
      });
      return [plain.distribution, plain.worst, plain.mean, byUsers.mean, byUsers.weights];
    },
    expected: [
      { 'on-track': 2, 'needs-attention': 0, 'off-track': 1, 'no-data': 1 },
      'off-track',
      3,
      1.6,
      'users',
    ],
  },
  {
    id: 'RA-23',
    title: 'Independent, open, objective, transparent: counted, not claimed',
    source: 'Know-how Centre, second regional training on child-centred monitoring, Razgrad; values ours',
    formula: 'criteria, or assessors, for which it holds, of all',
    given: [
      'A consultant from outside and an expert of the service.',
      'Criterion 1: both scored it, on a case file and an interview, both with reference and date.',
      'Criterion 2: the expert of the service alone, on a document without a reference.',
    ],
    steps: [
      'Independent: criterion 1 only.',
      'Open: one of two assessors is from outside.',
      'Objective: criterion 1 has two kinds of evidence and two scorers.',
      'Transparent: only the evidence of criterion 1 can be found again.',
    ],
    result: '1 of 2 in each.',
    run() {
      const found = { reference: { en: 'R-1, p. 3' }, date: '2015-10-14' };
      const scores = [
        scored('a1.1', 3, { assessor: 'consultant', evidence: [{ kind: 'case-file', ...found }] }),
        scored('a1.1', 3, { assessor: 'expert', evidence: [{ kind: 'interview-family', ...found }] }),
        scored('a1.2', 4, { assessor: 'expert' }),
      ];
      const team = [
        { id: 'consultant', role: { en: 'Consultant' }, ownService: false },
        { id: 'expert', role: { en: 'Expert' }, ownService: true },
      ];
      const { independent, open, objective, transparent } = evidenceConcerns(
        rubricOf([[{}, {}]]),
        visit([scored('a1.1', 3, { evidence: [] })], { scores, team }),
      );
      return [independent, open, objective, transparent].map(({ n, of, ids }) => [n, of, ...ids]);
    },
    expected: [
      [1, 2, 'a1.2'],
      [1, 2, 'expert'],
      [1, 2, 'a1.2'],
      [1, 2, 'a1.2'],
    ],
  },
];
