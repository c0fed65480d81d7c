import {
  alphaReading,
  cohenKappa,
  crossTable,
  fleissKappa,
  gwetAC,
  gwetAC1,
  krippendorffAlpha,
  percentAgreement,
  ratingNotes,
  type Ratings,
} from '@careframe/core/statistics';
import type { CaseTopic } from './case.js';

const KAPPA = '(observed agreement − chance agreement) ÷ (1 − chance agreement)';

/** Cross table after Cohen's textbook example: rows the first assessor, columns the second. */
const textbook = [
  [20, 5],
  [10, 15],
];
const dominated = [
  [130, 56],
  [9, 5],
];
const couples = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
];
const abstractors = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];
const psychiatrists = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];
/** The pairs of ratings that a cross table counts. */
const ratingsOf = (table: readonly (readonly number[])[]): Ratings =>
  table.flatMap((row, i) => row.flatMap((n, j) => Array.from({ length: n }, () => [i, j])));
const gap = null;
const observers: Ratings = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, gap, gap, gap],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, gap, 3],
  [gap, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, gap],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, gap],
];
const units = observers[0]!.map((_, unit) => observers.map((own) => own[unit]!));
/** Two raters, eleven objects, A = 1, B = 2, C = 3. */
const objects: Ratings = [
  [1, gap],
  [2, 3],
  [3, 3],
  [3, 3],
  [2, 2],
  [2, gap],
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 2],
  [gap, 3],
];

export const agreement: CaseTopic = {
  id: 'agreement',
  title: 'Agreement between assessors',
  about:
    'How far assessors who judged the same things came to the same judgement, beyond what chance would give. A high figure says that the rubric is read the same way; it does not say that the judgement is right. Coefficients need ten items or more and some variation; without, the list of differences says more.',
  cases: [
    {
      id: 'IR-1',
      title: 'Two assessors, yes or no: 70 % agree, kappa .40',
      source: 'Cohen 1960; standard textbook case',
      formula: KAPPA,
      given: [
        'Both say yes 20 times and no 15 times.',
        'They differ 5 times one way and 10 times the other.',
      ],
      steps: [
        'Observed: (20 + 15) ÷ 50 = 0.70.',
        'Chance: 25 ÷ 50 × 30 ÷ 50 + 25 ÷ 50 × 20 ÷ 50 = 0.50.',
        'Kappa: (0.70 − 0.50) ÷ (1 − 0.50) = 0.40.',
      ],
      result: '70 % agree, kappa is .40.',
      run: () => [percentAgreement(ratingsOf(textbook))?.share, cohenKappa(textbook)],
      expected: [0.7, 0.4],
      tolerance: 1e-12,
    },
    {
      id: 'IR-2',
      title: 'One answer dominates: 67.5 % agree, kappa .022, AC1 .533',
      source: 'PMC7222679, table 1 (kappa); Gwet 2008 (AC1)',
      formula: `${KAPPA}; AC1 takes chance as Σ share × (1 − share) ÷ (categories − 1)`,
      given: ['200 items: 130 and 5 agree, 56 and 9 do not.'],
      steps: [
        'Observed: 135 ÷ 200 = 0.675.',
        'Cohen: chance 0.668, kappa (0.675 − 0.668) ÷ 0.332 = 0.022.',
        'Gwet: mean share of yes 0.8125, chance 2 × 0.8125 × 0.1875 = 0.305, AC1 (0.675 − 0.305) ÷ 0.695 = 0.533.',
      ],
      result: 'Kappa is .022 and AC1 .533: the first falls when one answer dominates, the second hardly.',
      run: () => [percentAgreement(ratingsOf(dominated))?.share, cohenKappa(dominated), gwetAC1(dominated)],
      expected: [0.675, 0.022, 0.533],
      tolerance: 0.0005,
    },
    {
      id: 'IR-3',
      title: 'Weighted kappa: near misses count less',
      source: 'Cohen 1968; data of Agresti 2002 in the R package vcd (SexualFun)',
      formula: '1 − Σ weight × observed ÷ Σ weight × expected; weight |i − j| ÷ 3, or its square',
      given: ['91 couples rated on a scale of four by both partners.'],
      steps: ['Plain, linear and quadratic weights on the same table.'],
      result: 'Kappa .1293, linear .2374, quadratic .3320.',
      run: () => [cohenKappa(couples), cohenKappa(couples, 'linear'), cohenKappa(couples, 'quadratic')],
      expected: [0.1293, 0.2374, 0.332],
      tolerance: 0.00005,
    },
    {
      id: 'IR-4',
      title: 'Two abstractors, three diagnoses: kappa .796, AC1 .849, 89 % agree',
      source: 'Gwet 2014, cont3x3abstractors in the R package irrCAC 1.0',
      formula: KAPPA,
      given: ['100 records: 13, 20 and 56 agree, 7 and 4 do not.'],
      steps: ['Observed: 89 ÷ 100.', 'Chance after Cohen 0.4597, after Gwet 0.2699.'],
      result: 'Kappa .79641, AC1 .84933, agreement .89.',
      run: () => {
        const ratings = ratingsOf(abstractors);
        return [
          cohenKappa(crossTable(ratings)),
          gwetAC1(abstractors),
          gwetAC(ratings)?.coefficient,
          percentAgreement(ratings)?.share,
        ];
      },
      expected: [0.79641, 0.84933, 0.84933, 0.89],
      tolerance: 0.000005,
    },
    {
      id: 'IR-5',
      title: 'Fourteen raters for each of ten subjects: Fleiss’ kappa .210',
      source: 'Fleiss 1971; data as reprinted in the usual worked example',
      formula: KAPPA,
      given: ['10 subjects, 14 raters each, 5 categories.'],
      steps: ['Mean agreement of pairs of raters 0.378.', 'Chance from the shares of the categories 0.213.'],
      result: 'Kappa is .210.',
      run: () => fleissKappa(psychiatrists),
      expected: 0.21,
      tolerance: 0.0005,
    },
    {
      id: 'IR-6',
      title: 'Four observers with gaps: alpha for each level of measurement',
      source: 'Krippendorff 2011, “Computing Krippendorff’s alpha-reliability”, example C',
      formula: '1 − observed disagreement ÷ expected disagreement',
      given: ['12 units, 4 observers, 7 values missing.', 'One unit has a single value and drops out.'],
      steps: ['40 values can be paired.', 'The distance of two values depends on the level of measurement.'],
      result: 'Nominal .743, ordinal .815, interval .849, ratio .797.',
      run: () =>
        (['nominal', 'ordinal', 'interval', 'ratio'] as const).map((level) =>
          krippendorffAlpha(units, level),
        ),
      expected: [0.743, 0.815, 0.849, 0.797],
      tolerance: 0.0005,
    },
    {
      id: 'IR-7',
      title: 'The same observers with Gwet’s AC1: .775',
      source: 'Gwet 2014, cac.raw4raters in the R package irrCAC 1.0',
      formula: KAPPA,
      given: ['12 units, 4 raters, 7 values missing.'],
      steps: [
        'Observed agreement over the 11 units with two ratings or more: .818.',
        'Chance from all 12 units: .190.',
      ],
      result: 'AC1 is .775.',
      run: () => {
        const found = gwetAC(units);
        return [found?.observed, found?.chance, found?.coefficient];
      },
      expected: [0.818, 0.19, 0.775],
      tolerance: 0.0005,
    },
    {
      id: 'IR-8',
      title: 'Quadratic weights with gaps: AC2 .826',
      source:
        'Gwet 2014, “Handbook of Inter-Rater Reliability”, example 3.2, as the R packages irrCAC 1.0 and agreement reckon it (the book prints .8307)',
      formula: KAPPA,
      given: ['11 objects, 2 raters, categories A, B and C in this order, 3 values missing.'],
      steps: ['A next category counts as ¾ of an agreement.', 'Observed .9375, chance .6405.'],
      result: 'AC2 is .8261.',
      run: () => {
        const found = gwetAC(objects, { weights: 'quadratic' });
        return [found?.observed, found?.chance, found?.coefficient];
      },
      expected: [0.9375, 0.6405, 0.8261],
      tolerance: 0.0001,
    },
    {
      id: 'IR-9',
      title: 'Reading alpha: rely on .800 and more, tentative from .667',
      source: 'Krippendorff 2004, “Content analysis”, ch. 11',
      formula: 'alpha ≥ .800 · .667 ≤ alpha < .800 · alpha < .667',
      given: ['Alphas of .800, .79999, .667 and .66699.'],
      steps: ['The limits themselves belong to the better class; nothing lies between two classes.'],
      result: 'Rely, tentative, tentative, do not rely.',
      run: () => [0.8, 0.79999, 0.667, 0.66699].map(alphaReading),
      expected: ['rely', 'tentative', 'tentative', 'do-not-rely'],
    },
    {
      id: 'IR-10',
      title: 'All twelve scores are 3: no variation, and no coefficient',
      source: 'Krippendorff 2011: alpha is not defined without variation',
      formula: '1 − 0 ÷ 0',
      given: ['12 criteria, both assessors give 3 everywhere.'],
      steps: ['All agree, but nobody can tell agreement from habit.'],
      result: '“No variation”, neither 1 nor 0.',
      run: () => {
        const same: Ratings = Array.from({ length: 12 }, () => [3, 3]);
        return [
          krippendorffAlpha(
            same.map((row) => [...row]),
            'ordinal',
          ) ?? 'none',
          gwetAC(same)?.coefficient ?? 'none',
          ratingNotes(same),
          percentAgreement(same)?.share,
        ];
      },
      expected: ['none', 'none', ['no-variation'], 1],
    },
  ],
};
