/** Worked examples after Hague accreditation, SIMS and the report card of UNDP. */
import type { Assessment, Rubric } from '@careframe/core';
import { hague, sims, undp } from '@careframe/core/rating-profiles';
import type { WorkedCase } from '../case.js';
import { assessed, percent, rate } from './made.js';
import { rubricOf, visit } from '../../scorecard/cases.js';

const HAGUE = 'Council on Accreditation, Hague guidelines, "How are ratings determined?"';

const classes = ['mandatory', 'critical', 'foundational'] as const;

/** Hague standards: mandatory, critical and foundational ones, each 1 (full) to 4 (none). */
const standards = (...values: (readonly number[])[]): [Rubric, Assessment] =>
  assessed(values, {}, (area) => ({ class: classes[area]! }));

export const standardsCases: readonly WorkedCase[] = [
  {
    id: 'RA-12',
    title: 'Accreditation is passed when mandatory, critical and foundational standards each keep their mark',
    source: HAGUE,
    formula:
      'all mandatory 1; all critical 1 or 2; no foundational 4; at least 85 % of all applicable 1 or 2',
    given: [
      'Mandatory 1, 1; critical 2, 1; foundational 3, 1, 1, 1, 1, 1.',
      'The same with a mandatory standard at 2.',
      'The same with a critical standard at 3.',
      'The same with the foundational 3 at 4.',
    ],
    steps: [
      '9 of 10 are 1 or 2: 90 %.',
      'A mandatory 2 fails.',
      'A critical 3 fails.',
      'A foundational 4 fails.',
    ],
    result: 'Pass; then three times fail, each naming its standard.',
    run: () =>
      [
        standards([1, 1], [2, 1], [3, 1, 1, 1, 1, 1]),
        standards([1, 2], [2, 1], [3, 1, 1, 1, 1, 1]),
        standards([1, 1], [3, 1], [3, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
        standards([1, 1], [2, 1], [4, 1, 1, 1, 1, 1]),
      ].map((of) => {
        const { rating, unmet } = rate(hague, ...of);
        return [rating, ...unmet.map(({ code, ids }) => `${code} ${ids.join()}`)];
      }),
    expected: [
      ['pass'],
      ['fail', 'mandatory-not-full a1.2'],
      ['fail', 'critical-under-substantial a2.1'],
      ['fail', 'foundational-not-met a3.1'],
    ],
  },
  {
    id: 'RA-13',
    title: 'Every mark kept, and still failed: fewer than 85 % of the applicable standards are 1 or 2',
    source: HAGUE,
    formula: 'standards rated 1 or 2 ÷ applicable standards',
    given: ['17 of 20 and 16 of 20 foundational standards at 1, the others at 3; one more does not apply.'],
    steps: ['17 ÷ 20 = 85 %.', '16 ÷ 20 = 80 %.', 'What does not apply is not among the 20.'],
    result: 'Pass; fail.',
    run: () =>
      [17, 16].map((met) => {
        const values = Array.from({ length: 20 }, (_, at) => (at < met ? 1 : 3));
        const { rating, unmet } = rate(
          hague,
          ...assessed([[...values, undefined]], {}, () => ({ class: 'foundational' })),
        );
        return [rating, unmet[0]?.value];
      }),
    expected: [
      ['pass', undefined],
      ['fail', 0.8],
    ],
  },
  {
    id: 'RA-14',
    title: 'Four colours and grey: 0 is "not applicable", not a score',
    source: 'PEPFAR, SIMS 2.0/3.0 user’s guide and data dictionary (DATIM), October 2018',
    formula: '1 red, 2 yellow, 3 light green, 4 dark green, 0 not applicable',
    given: ['Elements scored 1, 2, 3, 4, 0.'],
    steps: [
      'Four have a colour.',
      'The 0 has none and leaves the coverage at 100 %.',
      'SIMS has no rating of the whole.',
    ],
    result: 'One of each colour, one grey, no overall rating.',
    run() {
      const { criteria, distribution, rating, reason, coverage } = rate(sims, ...assessed([[1, 2, 3, 4, 0]]));
      return [criteria.map((one) => one.rating), distribution, rating, reason.code, coverage];
    },
    expected: [
      ['red', 'yellow', 'light-green', 'dark-green', undefined],
      { red: 1, yellow: 1, 'light-green': 1, 'dark-green': 1 },
      undefined,
      'criteria-only',
      1,
    ],
  },
  {
    id: 'RA-15',
    title: 'Green from 100 %, amber from 50 %, red below; 99.5 % is amber',
    source: 'UNDP, development report card, annex I, 2014; 99.5, which its bands leave out, decided by us',
    formula: 'unweighted mean of indicator per cents, not rounded',
    given: ['Indicators at 100, 99, 50 and 49.9 %, at 99.5 %, and none at all.'],
    steps: [
      '100 reaches 100.',
      '99.5 and 99 reach 50, not 100.',
      '50 reaches 50.',
      '49.9 reaches neither.',
      'Nothing assessed has no colour.',
    ],
    result: 'Green, amber, amber, red; amber; grey.',
    run: () => [
      ...[100, 99, 50, 49.9, 99.5].map((value) => rate(undp, ...assessed([[value]], percent)).rating),
      rate(undp, rubricOf([[{}]], percent), visit([])).reason.code,
    ],
    expected: ['green', 'amber', 'amber', 'red', 'amber', 'nothing-assessed'],
  },
  {
    id: 'RA-16',
    title: 'The card takes a plain mean: weights do not count',
    source: 'UNDP, development report card, annex I, 2014; values ours',
    formula: 'sum of per cents ÷ number of indicators',
    given: ['Indicators at 40 % (weight 9) and 120 % (weight 1).'],
    steps: ['(40 + 120) ÷ 2 = 80.', 'With the weights it would be 48.'],
    result: '80 %, amber.',
    run() {
      const of = assessed([[40, 120]], percent, (_, at) => ({ weight: at === 0 ? 9 : 1 }));
      const { share: whole, rating } = rate(undp, ...of);
      return [whole, rating];
    },
    expected: [0.8, 'amber'],
  },
];
