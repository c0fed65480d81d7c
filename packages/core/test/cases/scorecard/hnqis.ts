/** Worked examples after HNQIS of Population Services International. */
import { reviseRubric, scoreAssessment } from '@careframe/core';
import type { Assessment, Rubric } from '@careframe/core';
import { hnqis } from '@careframe/core/rating-profiles';
import type { WorkedCase } from '../case.js';
import { assessed, rate, share } from './made.js';
import { rubricOf } from '../../scorecard/cases.js';

const HNQIS_CLASSES =
  'PSI, HNQIS wiki, competency classes; the app (EyeSeeTea/malariapp, `CompetencyScoreCalculationDomainService`) has the same limits, and counts 89.9 % itself as competent';

/** HNQIS: critical and non-critical questions met in full, of how many. */
function checklist(critical: [number, number], other: [number, number]): [Rubric, Assessment] {
  const answers = ([met, of]: [number, number]) => Array.from({ length: of }, (_, at) => (at < met ? 1 : 0));
  return assessed([answers(critical), answers(other)], share, (area) => ({ critical: area === 0 }));
}

export const hnqisCases: readonly WorkedCase[] = [
  {
    id: 'RA-1',
    title: 'A score is taken over the questions, not over the scores of the parts',
    source: 'PSI, HNQIS wiki, "Calculating a score containing multiple sub-scores"; values ours',
    formula: 'sum of (weight × share) ÷ sum of weights, over questions',
    given: [
      'Part one: three questions of weight 2, answered 1, 1, 0.',
      'Part two: two questions of weight 2, answered 1, 0.',
    ],
    steps: [
      '2 × 1 + 2 × 1 + 2 × 0 + 2 × 1 + 2 × 0 = 6.',
      'Weights: 2 + 2 + 2 + 2 + 2 = 10.',
      '6 ÷ 10 = 60 %.',
    ],
    result: '60 %, and not 58.3 %, the mean of the parts 66.7 % and 50 %.',
    run() {
      const of = assessed(
        [
          [1, 1, 0],
          [1, 0],
        ],
        share,
        () => ({ weight: 2 }),
      );
      const { share: whole, areas } = scoreAssessment(...of);
      return [whole, ...areas.map((area) => area.share)];
    },
    expected: [0.6, 2 / 3, 0.5],
    tolerance: 1e-11,
  },
  {
    id: 'RA-2',
    title: 'One critical question missed is not competent, however good the rest',
    source: HNQIS_CLASSES,
    formula: 'competent needs every critical question in full',
    given: ['1 of 2 critical questions met.', 'All 10 other questions met.'],
    steps: ['Critical: 1 ÷ 2 = 50 %, and 100 % is needed.', 'The 100 % of the others cannot make up for it.'],
    result: 'Not competent.',
    run() {
      const { rating, unmet } = rate(hnqis, ...checklist([1, 2], [10, 10]));
      return [rating, unmet.map(({ code }) => code), unmet[0]?.ids];
    },
    expected: ['not-competent', ['critical-not-full'], ['a1.2']],
  },
  {
    id: 'RA-3',
    title: 'With all critical questions met, the others decide at 89.9 and 79.9 %',
    source: HNQIS_CLASSES,
    formula: 'over 89.9 %: competent; 79.9 to 89.9 %: needs improvement; under 79.9 %: not competent',
    given: ['All critical questions met.', 'Of 1,000 others 900, 899, 799 and 798 are met.'],
    steps: [
      '90.0 % is over 89.9 %.',
      '89.9 % is not over 89.9 %.',
      '79.9 % is enough to need improvement only.',
      '79.8 % is under 79.9 %.',
    ],
    result: 'Competent; needs improvement; needs improvement; not competent.',
    run: () => [900, 899, 799, 798].map((met) => rate(hnqis, ...checklist([2, 2], [met, 1000])).rating),
    expected: ['competent', 'competent-needs-improvement', 'competent-needs-improvement', 'not-competent'],
  },
  {
    id: 'RA-4',
    title: 'The score of an assessment is that of its critical questions, or of the others if there are none',
    source: 'PSI, HNQIS wiki, "Calculating the assessment score"',
    formula: 'score = share of critical questions; without any, share of the non-critical',
    given: [
      '3 of 4 critical and 1 of 4 other questions met.',
      'In another checklist no critical and 1 of 4 others.',
    ],
    steps: ['3 ÷ 4 = 75 %.', 'Without critical questions: 1 ÷ 4 = 25 %.'],
    result: '75 % and 25 %.',
    run: () => [
      rate(hnqis, ...checklist([3, 4], [1, 4])).share,
      rate(hnqis, ...checklist([0, 0], [1, 4])).share,
    ],
    expected: [0.75, 0.25],
  },
  {
    id: 'RA-5',
    title: 'A later change of the checklist does not change an old score',
    source: 'PSI, HNQIS wiki: "We do not want to change a historical value"; values ours',
    formula: 'an assessment is scored with the version of the rubric it was made with',
    given: [
      'Version 1: two questions of the same weight, answered 1 and 4.',
      'Version 2: the second weighs 9, the bands are stricter.',
    ],
    steps: [
      'Version 1: (1 + 4) ÷ 2 = 2.5.',
      'Version 2 would give (1 + 9 × 4) ÷ 10 = 3.7; it counts for new visits only.',
    ],
    result: 'The old visit keeps 2.5, a new one with the same answers has 3.7.',
    run() {
      const [rubric, old] = assessed([[1, 4]]);
      const areas = rubricOf([[{}, { weight: 9 }]]).areas;
      const revised = reviseRubric(rubric, { areas, bands: [{ state: 'off-track', from: 1 }] });
      const now = { ...old, rubricVersion: 2 };
      return [old, now].map((one) => {
        const { mean, state } = scoreAssessment(revised, one);
        return [mean, state];
      });
    },
    expected: [
      [2.5, 'needs-attention'],
      [3.7, 'off-track'],
    ],
  },
];
