/** Worked examples after the Care Quality Commission. */
import type { Assessment, Rubric } from '@careframe/core';
import { careQualityCommission, rateAssessment } from '@careframe/core/rating-profiles';
import type { WorkedCase } from '../case.js';
import { assessed, rate } from './made.js';

const CQC_PRINCIPLES =
  'Care Quality Commission, "How we aggregate ratings using the rating principles: adult social care", 12 May 2022';
const CQC_SCORES =
  'Care Quality Commission, "How we reach a rating" (assessments before December 2024); bands as reprinted by Thornbury Nursing';

/** Key questions of the Care Quality Commission with one statement each, scored 1 to 4. */
const keyQuestions = (values: readonly number[], breach = false): [Rubric, Assessment] =>
  assessed(
    values.map((value) => [value]),
    { criticalPass: 3 },
    (area) => ({ critical: breach && area === 0 }),
  );

export const cqcCases: readonly WorkedCase[] = [
  {
    id: 'RA-6',
    title: 'Scores of 3, 2, 3 and 3 are 69 %, good',
    source: CQC_SCORES,
    formula: 'sum of scores ÷ (4 × number of scores), to whole per cent',
    given: ['Four scores from 1 to 4: 3, 2, 3, 3.'],
    steps: ['3 + 2 + 3 + 3 = 11.', '11 ÷ 16 = 68.75 %, rounded 69 %.', '69 % lies in 63 to 87 %.'],
    result: 'Good.',
    run() {
      const { areas } = rate(careQualityCommission, ...assessed([[3, 2, 3, 3]]));
      return [areas[0]!.share, areas[0]!.rating];
    },
    expected: [0.6875, 'good'],
  },
  {
    id: 'RA-7',
    title: 'Bands printed in whole per cent have gaps; rounding first closes them',
    source: CQC_SCORES,
    formula: 'round to whole per cent, halves up, then 25–38, 39–62, 63–87, over 87',
    given: ['Sums of 20 of 52, 5 of 8 and 7 of 8.'],
    steps: ['20 ÷ 52 = 38.46 %: 38.', '5 ÷ 8 = 62.5 %: 63.', '7 ÷ 8 = 87.5 %: 88.'],
    result: 'Inadequate, good, outstanding.',
    run() {
      const thirteen = [...Array<number>(7).fill(2), ...Array<number>(6).fill(1)];
      return [thirteen, [2, 3], [3, 4]].map(
        (values) => rate(careQualityCommission, ...assessed([values])).areas[0]!.rating,
      );
    },
    expected: ['inadequate', 'good', 'outstanding'],
  },
  {
    id: 'RA-8',
    title: 'One statement scored 1 keeps a key question from being good',
    source: CQC_SCORES,
    formula: 'good with a score of 1 is limited to requires improvement',
    given: ['Scores 4, 4, 3, 1.'],
    steps: ['12 ÷ 16 = 75 %: in the band of good.', 'One score is 1.'],
    result: 'Requires improvement, and the rating names the statement.',
    run() {
      const [area] = rate(careQualityCommission, ...assessed([[4, 4, 3, 1]])).areas;
      return [area!.byRule, area!.rating, area!.reason];
    },
    expected: ['good', 'requires-improvement', { by: 'limit', code: 'statement-scored-1', ids: ['a1.4'] }],
  },
  {
    id: 'RA-9',
    title: 'Five key questions are combined, not averaged',
    source: CQC_PRINCIPLES,
    formula:
      'outstanding: two or more outstanding and the others good; good: none inadequate and at most one requires improvement; two or more requires improvement, or inadequate, give just that',
    given: [
      'Two outstanding and three good.',
      'Four outstanding and one requires improvement.',
      'One outstanding and four good.',
      'Three good and two require improvement.',
      'Three outstanding and two inadequate.',
    ],
    steps: [
      'Two outstanding, the others good: outstanding.',
      'Not all others are good; one requires improvement is allowed for good.',
      'One outstanding is too few: good.',
      'Two require improvement.',
      'Two are inadequate, though the mean would be 2.8.',
    ],
    result: 'Outstanding; good; good; requires improvement; inadequate.',
    run: () =>
      [
        [4, 4, 3, 3, 3],
        [4, 4, 4, 4, 2],
        [4, 3, 3, 3, 3],
        [3, 3, 3, 2, 2],
        [4, 4, 4, 1, 1],
      ].map((values) => rate(careQualityCommission, ...keyQuestions(values)).rating),
    expected: ['outstanding', 'good', 'good', 'requires-improvement', 'inadequate'],
  },
  {
    id: 'RA-10',
    title: 'A breach of regulations caps the overall rating, and the rating says so',
    source: CQC_PRINCIPLES,
    formula: 'with a breach not better than requires improvement',
    given: ['Key questions 2, 3, 3, 3, 3; the statement scored 2 is one the law requires.'],
    steps: [
      'One requires improvement and no inadequate would be good.',
      'The required statement failed: a breach.',
    ],
    result: 'Requires improvement, capped by the breach.',
    run() {
      const { byRule, rating, reason } = rate(careQualityCommission, ...keyQuestions([2, 3, 3, 3, 3], true));
      return [byRule, rating, reason];
    },
    expected: ['good', 'requires-improvement', { by: 'limit', code: 'breach', ids: ['a1.1'] }],
  },
  {
    id: 'RA-11',
    title:
      'What "normally" happens may be decided otherwise, with a recorded reason, but not against a breach',
    source: CQC_PRINCIPLES,
    formula: 'a recorded decision with its reason replaces the rating by rule, within fixed limits',
    given: [
      'Two key questions require improvement.',
      'A decision says good, once with a reason, once without, once with a breach.',
    ],
    steps: [
      'By rule: requires improvement.',
      'With a reason the decision counts.',
      'Without one, or against a breach, it does not.',
    ],
    result: 'Good; requires improvement; requires improvement.',
    run() {
      const decided = (of: [Rubric, Assessment], why?: string) => {
        const { rating, override } = rateAssessment(careQualityCommission, ...of, {
          decisions: [
            {
              id: 'd',
              about: { collection: 'assessments', id: 'v' },
              what: { en: 'Rated good' },
              at: '2022-06-01',
              rating: 'good',
              ...(why !== undefined && { why: { en: why } }),
            },
          ],
        });
        return [rating, override?.status];
      };
      const why = 'Both shortfalls were mended before the visit ended.';
      return [
        decided(keyQuestions([3, 3, 3, 2, 2]), why),
        decided(keyQuestions([3, 3, 3, 2, 2])),
        decided(keyQuestions([2, 2, 3, 3, 3], true), why),
      ];
    },
    expected: [
      ['good', 'counts'],
      ['requires-improvement', 'no-reason'],
      ['requires-improvement', 'beyond-limit'],
    ],
  },
];
