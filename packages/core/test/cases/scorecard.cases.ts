/** Scores and ratings: published rules with the values that prove them. */
import { reviseRubric, rollUp, scoreAssessment } from '@careframe/core';
import type { Assessment, Criterion, Rubric } from '@careframe/core';
import {
  careQualityCommission,
  evidenceConcerns,
  hague,
  hnqis,
  plainBands,
  rateAssessment,
  rollUpRatings,
  sims,
  undp,
  weightSensitivity,
  withTwoKinds,
  type RatingProfile,
} from '@careframe/core/rating-profiles';
import type { CaseTopic, WorkedCase } from './case.js';
import { centres, programmeOf, rubricOf, scored, visit } from '../scorecard/cases.js';

const CQC_PRINCIPLES =
  'Care Quality Commission, "How we aggregate ratings using the rating principles: adult social care", 12 May 2022';
const CQC_SCORES =
  'Care Quality Commission, "How we reach a rating" (assessments before December 2024); bands as reprinted by Thornbury Nursing';
const HNQIS_CLASSES =
  'PSI, HNQIS wiki, competency classes; the app (EyeSeeTea/malariapp, `CompetencyScoreCalculationDomainService`) has the same limits, and counts 89.9 % itself as competent';
const HAGUE = 'Council on Accreditation, Hague guidelines, "How are ratings determined?"';

/** Areas of scores, in order: a number, or undefined for what does not apply. */
function assessed(
  areas: readonly (readonly (number | undefined)[])[],
  changes: Partial<Rubric> = {},
  criterionOf: (area: number, at: number) => Partial<Criterion> = () => ({}),
): [Rubric, Assessment] {
  const rubric = rubricOf(
    areas.map((values, area) => values.map((_, at) => criterionOf(area, at))),
    changes,
  );
  const agreed = areas.flatMap((values, area) =>
    values.map((value, at) => {
      const criterion = `a${area + 1}.${at + 1}`;
      return value === undefined
        ? { criterion, answer: 'not-applicable' as const }
        : scored(criterion, value);
    }),
  );
  return [rubric, visit(agreed)];
}

const share: Partial<Rubric> = { scale: { min: 0, max: 1, anchors: [] } };
const percent: Partial<Rubric> = { scale: { min: 0, max: 100, anchors: [] } };

const rate = (profile: RatingProfile, ...of: [Rubric, Assessment]) => rateAssessment(profile, ...of);

/** Key questions of the Care Quality Commission with one statement each, scored 1 to 4. */
const keyQuestions = (values: readonly number[], breach = false): [Rubric, Assessment] =>
  assessed(
    values.map((value) => [value]),
    { criticalPass: 3 },
    (area) => ({ critical: breach && area === 0 }),
  );

/** HNQIS: critical and non-critical questions met in full, of how many. */
function checklist(critical: [number, number], other: [number, number]): [Rubric, Assessment] {
  const answers = ([met, of]: [number, number]) => Array.from({ length: of }, (_, at) => (at < met ? 1 : 0));
  return assessed([answers(critical), answers(other)], share, (area) => ({ critical: area === 0 }));
}

const classes = ['mandatory', 'critical', 'foundational'] as const;

/** Hague standards: mandatory, critical and foundational ones, each 1 (full) to 4 (none). */
const standards = (...values: (readonly number[])[]): [Rubric, Assessment] =>
  assessed(values, {}, (area) => ({ class: classes[area]! }));

const hnqisCases: readonly WorkedCase[] = [
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

const cqcCases: readonly WorkedCase[] = [
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

const otherCases: readonly WorkedCase[] = [
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
    source: `${CQC_PRINCIPLES}, principle 2; values ours`,
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
];

const placesCases: readonly WorkedCase[] = [
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

export const scorecard: CaseTopic = {
  id: 'scorecard',
  title: 'Scores and ratings',
  about:
    'A score says how much of a standard was met; a rating is what a rule makes of the scores. The rule is named with every rating, and so is what held the rating back. Neither says why a service is as it is: that takes the visit, the evidence and the reply of the service.',
  cases: [...hnqisCases, ...cqcCases, ...otherCases, ...placesCases],
};
