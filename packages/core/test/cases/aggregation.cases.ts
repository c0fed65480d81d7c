import {
  aggregate,
  amountOf,
  differenceBetween,
  indicatorStatus,
  newInPeriods,
  type Aggregate,
  type Dimension,
  type Indicator,
  type Observation,
} from '@careframe/core';
import { indicatorOf, observed, programmeOf } from '../indicators/cases.js';
import type { CaseTopic } from './case.js';

const increments = indicatorOf({ accumulation: 'increment' });
const share = indicatorOf({ measure: 'ratio', accumulation: 'increment', percent: true });
const needs: Dimension = {
  id: 'needs',
  name: { en: 'Needs' },
  exclusive: false,
  exhaustive: false,
  categories: ['care', 'language'].map((id) => ({ id, name: { en: id } })),
};

const overTime = (indicator: Indicator, values: Readonly<Record<string, Partial<Observation>>>): Aggregate =>
  aggregate(
    indicator,
    Object.entries(values).map(([period, own]) => observed(period, own)),
    { over: 'time' },
  );
const overPlaces = (indicator: Indicator, ...values: readonly Partial<Observation>[]): Aggregate =>
  aggregate(
    indicator,
    values.map((own, at) => observed('2021', { site: `s${at}`, ...own })),
    { over: 'place' },
  );
const valueOf = ({ amount }: Aggregate): number | string =>
  amount.kind === 'value' ? amount.value : amount.reason;

const LOGALTO = 'LogAlto help';
const SUM = 'value + value + …';
const POOLED = 'sum of numerators ÷ sum of denominators';

export const topic: CaseTopic = {
  id: 'aggregation',
  title: 'Totals over periods, places and categories',
  about:
    'What adds up is added, what must not be added is not. A total says how many of those expected have reported; what is missing is never taken for zero. It does not say what the silent ones would have reported.',
  cases: [
    {
      id: 'AG-1',
      title: 'New cases of two years make 55',
      source: `${LOGALTO}, article 86`,
      formula: SUM,
      given: ['The baseline is 0.', '15 came in 2018, 40 in 2019.'],
      steps: ['0 + 15 + 40 = 55.'],
      result: '55 to date.',
      run: () => valueOf(overTime(increments, { 2018: { value: 15 }, 2019: { value: 40 } })),
      expected: 55,
    },
    {
      id: 'AG-2',
      title: 'New cases of 300 and 50 make 350',
      source: `${LOGALTO}, article 231`,
      formula: SUM,
      given: ['300 came in the first period, 50 in the second.'],
      steps: ['300 + 50 = 350.'],
      result: '350 to date.',
      run: () => valueOf(overTime(increments, { 2021: { value: 300 }, 2022: { value: 50 } })),
      expected: 350,
    },
    {
      id: 'AG-3',
      title: 'Targets of 50 a period are 50, 100, 150 and 200 to date',
      source: 'DevResults help, targets',
      formula: 'sum of the targets up to the period',
      given: ['Each of four years has a target of 50 new cases.'],
      steps: ['50', '50 + 50 = 100', '100 + 50 = 150', '150 + 50 = 200'],
      result: '50, 100, 150, 200.',
      run: () => {
        const years = ['2021', '2022', '2023', '2024'];
        const targets = years.map((period) => ({ period, value: 50 }));
        const observations = years.map((period) => observed(period, { value: 50 }));
        const programme = programmeOf({ accumulation: 'increment', targets }, observations);
        return years.map((period) => {
          const { target } = indicatorStatus(programme, 'i', { today: '2025-06-01', period });
          return target.kind === 'value' ? target.value : target.reason;
        });
      },
      expected: [50, 100, 150, 200],
    },
    {
      id: 'AG-4',
      title: 'Yearly running totals are not added',
      source: 'EU cohesion open data, note to data set aesb-873i; figures our own',
      formula: 'the latest running total',
      given: ['100 people had been reached by the end of 2021, 250 by the end of 2022.'],
      steps: ['The 250 hold the 100 already.', 'Adding both would count 100 people twice.'],
      result: '250, not 350.',
      run: () =>
        valueOf(
          overTime(indicatorOf({ accumulation: 'cumulative' }), {
            2021: { value: 100 },
            2022: { value: 250 },
          }),
        ),
      expected: 250,
    },
    {
      id: 'AG-5',
      title: 'New in a period is this running total minus the one before; a fall is told',
      source: 'Akvo RSR, issue 5212: the falling total; figures our own',
      formula: 'total of this period − total of the period before',
      given: ['The totals are 100 in 2021, 250 in 2022 and 240 in 2023.'],
      steps: ['100 − 0 = 100.', '250 − 100 = 150.', '240 − 250 = −10: a total cannot fall.'],
      result: '100, then 150, then a fall of 10 to look at.',
      run: () =>
        newInPeriods(indicatorOf({ accumulation: 'cumulative' }), [
          observed('2021', { value: 100 }),
          observed('2022', { value: 250 }),
          observed('2023', { value: 240 }),
        ]).map(({ amount, falls }) => [amount.kind === 'value' && amount.value, falls === true]),
      expected: [
        [100, false],
        [150, false],
        [-10, true],
      ],
    },
    {
      id: 'AG-6',
      title: 'A level is a state at a date: the latest stands',
      source: 'Own rule',
      formula: 'the latest value',
      given: ['60 children lived in institutions at the end of 2021, 40 at the end of 2022.'],
      steps: ['The later count replaces the earlier one.'],
      result: '40 children, not 100.',
      run: () => valueOf(overTime(indicatorOf(), { 2021: { value: 60 }, 2022: { value: 40 } })),
      expected: 40,
    },
    {
      id: 'AG-7',
      title: 'Shares are pooled: 1 of 2 and 9 of 10 are 10 of 12, not the mean of 50 % and 90 %',
      source: 'Own rule (sum both, divide once); figures our own',
      formula: POOLED,
      given: ['1 of 2 in one place, 9 of 10 in another.'],
      steps: ['1 + 9 = 10.', '2 + 10 = 12.', '10 ÷ 12 = 0.8333…'],
      result:
        '83.3 %; the mean of the two shares, 70 %, would count each person of the small place five times.',
      run: () =>
        overPlaces(share, { numerator: 1, denominator: 2 }, { numerator: 9, denominator: 10 }).amount,
      expected: { kind: 'value', value: 0.833333333333, numerator: 10, denominator: 12 },
      tolerance: 1e-12,
    },
    {
      id: 'AG-8',
      title: '0 of 0 adds nothing, and alone it is no 0 %',
      source: 'eTools partner reporting portal: it shows 0; own rule',
      formula: POOLED,
      given: ['Nobody was tested in one place, 3 of 4 passed in another.'],
      steps: ['0 + 3 = 3.', '0 + 4 = 4.', '3 ÷ 4 = 0.75.', 'Alone, 0 ÷ 0 has no result.'],
      result: '75 % together; the empty place alone has the reason "the denominator is zero".',
      run: () => {
        const nobody = { numerator: 0, denominator: 0 };
        return [
          valueOf(overPlaces(share, nobody, { numerator: 3, denominator: 4 })),
          valueOf(overPlaces(share, nobody)),
        ];
      },
      expected: [0.75, 'zero-denominator'],
    },
    {
      id: 'AG-9',
      title: 'Missing, zero and not applicable are three things: 2 of 3 reported',
      source: 'Akvo RSR, period_update_aggregation: it skips a 0; own rule',
      formula: SUM,
      given: ['One place reports 4, one reports 0.', 'One has not reported, one has nothing to report on.'],
      steps: ['4 + 0 = 4.', 'Three of the four are expected, two have reported.'],
      result: '4, with 2 of 3 reported.',
      run: () => {
        const total = overPlaces(
          increments,
          { value: 4 },
          { value: 0 },
          { missing: 'not-reported' },
          { missing: 'not-applicable' },
        );
        return [valueOf(total), total.reported, total.expected];
      },
      expected: [4, 2, 3],
    },
    {
      id: 'AG-10',
      title: 'Categories that overlap have no total',
      source: 'Own rule',
      formula: 'no total unless the categories leave nobody out and count nobody twice',
      given: ['3 children need care, 4 need help with the language; a child may need both.'],
      steps: ['3 + 4 = 7 could count a child twice.'],
      result: 'No total; the parts are shown.',
      run: () =>
        valueOf(
          aggregate(
            increments,
            [
              observed('2021', { categories: { needs: 'care' }, value: 3 }),
              observed('2021', { categories: { needs: 'language' }, value: 4 }),
            ],
            { over: 'category', dimension: needs },
          ),
        ),
      expected: 'not-added-up',
    },
    {
      id: 'AG-11',
      title: 'Parts that do not add up: the reported total stays, the difference is told',
      source: 'Own rule',
      formula: 'difference = reported total − sum of the parts',
      given: ['Two places report 4 and 5.', 'The total was reported as 12.'],
      steps: ['4 + 5 = 9.', '12 − 9 = 3.'],
      result: '12 stays, with a difference of 3 to look at.',
      run: () => {
        const parts = [4, 5].map((value, at) => observed('2021', { site: `s${at}`, value }));
        const total = aggregate(increments, parts, { over: 'place', total: 12 });
        return [valueOf(total), total.difference];
      },
      expected: [12, 3],
    },
    {
      id: 'AG-12',
      title: 'The year holds its quarters',
      source: 'Own rule',
      formula: 'a period within another one is not added to it',
      given: ['10 new cases in each quarter of 2021.', '41 were reported for the whole of 2021.'],
      steps: ['The 41 hold the quarters already.'],
      result: '41, not 81.',
      run: () => {
        const quarters = { '2021-Q1': { value: 10 }, '2021-Q2': { value: 10 }, '2021-Q3': { value: 10 } };
        return valueOf(overTime(increments, { ...quarters, '2021-Q4': { value: 10 }, 2021: { value: 41 } }));
      },
      expected: 41,
    },
    {
      id: 'AG-13',
      title: 'From 40 % to 50 % is 10 percentage points, and a quarter more',
      source: 'Own rule: points unless the relative change is asked for',
      formula: 'now − before; (now − before) ÷ before',
      given: ['The share was 40 % and is 50 %.'],
      steps: ['50 − 40 = 10 points.', '10 ÷ 40 = 0.25.'],
      result: '10 percentage points; relative to what it was, 25 %.',
      run: () => {
        const [before, now] = [amountOf({ value: 0.4 }), amountOf({ value: 0.5 })];
        return [
          differenceBetween(share, before, now),
          differenceBetween(share, before, now, { relative: true }),
        ];
      },
      expected: [
        { kind: 'points', value: 0.1 },
        { kind: 'relative', value: 0.25 },
      ],
    },
    {
      id: 'AG-14',
      title: 'A place is not measured against the target of all places together',
      source: 'Own rule',
      formula: 'value of the place ÷ target of the place',
      given: [
        'Two places report 5 and 1; the target of the programme is 10.',
        'One place has a target of 2.',
      ],
      steps: ['5 is no share of 10 for that place: it has no target.', '1 of its own 2 is half.'],
      result: 'The first place has the reason, the second 50 %.',
      run: () => {
        const sites = ['a', 'b'].map((id) => ({ id, level: 'centre' as const, name: { en: id } }));
        const programme = programmeOf(
          { accumulation: 'increment', targets: [{ value: 10 }, { site: 'b', value: 2 }] },
          [observed('2022', { site: 'a', value: 5 }), observed('2022', { site: 'b', value: 1 })],
          { sites },
        );
        return ['a', 'b', undefined].map((site) => {
          const { achievement } = indicatorStatus(programme, 'i', { today: '2025-06-01', site });
          return achievement.kind === 'ratio'
            ? achievement.value
            : achievement.kind === 'none' && achievement.reason;
        });
      },
      expected: ['no-target-here', 0.5, 0.6],
    },
  ],
};
