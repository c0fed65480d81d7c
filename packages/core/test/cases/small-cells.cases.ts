import { suppressCounts, suppressSmallCells, type Count } from '@careframe/core';
import {
  printedCount,
  printShare,
  suppressLinkedTables,
  surveyCoverage,
  type LinkedTable,
} from '@careframe/core/privacy';
import { attack } from '../privacy/people.js';
import type { CaseTopic } from './case.js';

const word = (count: Count | undefined) => (count?.kind === 'count' ? count.n : (count?.kind ?? 'none'));

const COUNTIES = ['Alpha', 'Beta', 'Gamma', 'Delta'];
const LEVELS = ['low', 'medium', 'high', 'very high'];
const delinquent = [
  [15, 1, 3, 1],
  [20, 10, 10, 15],
  [3, 10, 10, 2],
  [12, 14, 7, 2],
];
/** A first try: the six small cells, and others so that two or more are left out in each row and column. */
const FIRST_TRY = ['0 1', '0 2', '0 3', '1 1', '1 2', '2 0', '2 3', '3 0', '3 3'];

const bySex: LinkedTable = [
  { categories: { site: 'Ruse', sex: 'female' }, n: 3 },
  { categories: { site: 'Ruse', sex: 'male' }, n: 9 },
  { categories: { site: 'Razgrad', sex: 'female' }, n: 20 },
  { categories: { site: 'Razgrad', sex: 'male' }, n: 8 },
];
const byAge: LinkedTable = [
  { categories: { site: 'Ruse', age: 'child' }, n: 7 },
  { categories: { site: 'Ruse', age: 'adult' }, n: 5 },
  { categories: { site: 'Razgrad', age: 'child' }, n: 20 },
  { categories: { site: 'Razgrad', age: 'adult' }, n: 8 },
];

export const smallCells: CaseTopic = {
  id: 'small-cells',
  title: 'Small cells',
  about:
    'Counts of a few people are not printed, and neither is anything from which they follow: sums, tables that share totals, an earlier release, shares. What is left out is marked as “under 5” or as hidden. It protects against arithmetic with what is printed, not against somebody who knows the people.',
  cases: [
    {
      id: 'SC-1',
      title: 'One small part takes the next smallest with it',
      source: 'Washington State Department of Health 2018, small-numbers guideline; figures our own',
      formula:
        'hide 1 to t − 1; then the smallest other part that is not 0, until none follows by subtraction',
      given: ['Parts 3, 0, 9 and 20 of a total of 32 that is printed; t = 5.'],
      steps: ['3 is small.', '32 − 0 − 9 − 20 would give it away, so 9 is hidden as well; 0 stays.'],
      result: 'Under 5, 0, hidden, 20.',
      run: () => suppressCounts([3, 0, 9, 20], 5).map(word),
      expected: ['low', 0, 'hidden', 20],
    },
    {
      id: 'SC-2',
      title:
        'Two hidden in every row and column are not enough: the totals still give Alpha, very high, away',
      source:
        'Federal Committee on Statistical Methodology 1994 and 2005, Working Paper 22: the table, delinquent children by county and education; reckoned by us',
      formula: 'rows Alpha + Beta − columns medium − high',
      given: ['Hidden are 9 cells, two or more in each row and column; all totals are printed.'],
      steps: [
        'Rows Alpha and Beta: 20 + 55; columns medium and high: 35 + 30.',
        '75 − 65 = 15 + 20 + Alpha very high + 15 − 10 − 14 − 10 − 7.',
        'Alpha very high = 10 − 9 = 1.',
      ],
      result: 'The 1 is found.',
      run: () => {
        const groups = delinquent.map((row, i) => row.map((_, j) => `${i} ${j}`));
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        const count = (n: number, name = ''): Count =>
          FIRST_TRY.includes(name) ? { kind: 'hidden' } : { kind: 'count', n };
        const column = (j: number) => groups.map((row) => row[j]!);
        const known = [
          ...groups.flatMap((row, i) =>
            row.map((name, j) => ({
              name: `cell ${name}`,
              count: count(delinquent[i]![j]!, name),
              groups: [name],
            })),
          ),
          ...groups.map((row, i) => ({ name: `row ${i}`, count: count(sum(delinquent[i]!)), groups: row })),
          ...LEVELS.map((_, j) => ({
            name: `column ${j}`,
            count: count(sum(delinquent.map((row) => row[j]!))),
            groups: column(j),
          })),
        ];
        return [...attack(known)].map(([name, n]) => [name, Number(n)]);
      },
      expected: [['cell 0 3', 1]],
    },
    {
      id: 'SC-3',
      title: 'The same table, protected: every county and level keeps its total, no small count follows',
      source: 'The table of SC-2; method after Gusfield 1988; result our own',
      formula: 'for each hidden cell a closed path of hidden cells along which one person can be moved',
      given: [`Counties ${COUNTIES.join(', ')}; education ${LEVELS.join(', ')}; t = 5.`],
      steps: [
        'Six counts are from 1 to 4.',
        'Three more are hidden with them, so that each has a closed path.',
      ],
      result: 'Nine cells of sixteen are left out, and all nine totals are printed.',
      run: () => {
        const { cells, rowTotals, columnTotals, total } = suppressSmallCells(delinquent, { threshold: 5 });
        const left = cells.flat().filter(({ kind }) => kind !== 'count').length;
        return [left, rowTotals.map(word), columnTotals.map(word), word(total)];
      },
      expected: [9, [20, 55, 25, 35], [50, 35, 30, 20], 135],
    },
    {
      id: 'SC-4',
      title: 'Two tables share the totals of the sites: what is hidden in one cannot be found by the other',
      source: 'Giessing & Repsilber 2002; Hundepool et al. 2012, ch. 4',
      formula: 'one person moved between sexes and sites leaves every total of both tables',
      given: ['Ruse: 3 women, 9 men. Razgrad: 20 women, 8 men.', 'The same people by age; t = 5.'],
      steps: [
        '3 is small.',
        'One more in the row, one in the column and the corner are hidden; the ages need nothing.',
      ],
      result: 'All four cells by sex are left out; sites, sexes and ages are printed.',
      run: () => {
        const printed = suppressLinkedTables([bySex, byAge], { threshold: 5 });
        const at = (categories: Record<string, string>) => word(printedCount(printed, categories));
        return [
          bySex.map(({ categories }) => at(categories)),
          byAge.map(({ categories }) => at(categories)),
          [at({ site: 'Ruse' }), at({ sex: 'female' }), at({})],
        ];
      },
      expected: [
        ['low', 'hidden', 'hidden', 'hidden'],
        [7, 5, 20, 8],
        [12, 23, 40],
      ],
    },
    {
      id: 'SC-5',
      title: 'Two people came since the last release: the new figure would tell of them',
      source: 'Hundepool et al. 2012, ch. 4, differencing; cumulative values are differences in disguise',
      formula: 'new = old + added; added from 1 to t − 1 is small',
      given: ['In spring 12 in Ruse and 28 in Razgrad were printed.', 'In autumn it is 14 and 40.'],
      steps: [
        '14 − 12 = 2 is small, so 14 is not printed.',
        '40 + 14 = 54 would give it back, so one more has to go.',
      ],
      result: 'Neither figure of autumn by site is printed; the total 54 is.',
      run: () => {
        const spring: LinkedTable[] = [
          [
            { categories: { site: 'Ruse' }, n: 12 },
            { categories: { site: 'Razgrad' }, n: 28 },
          ],
        ];
        const autumn: LinkedTable[] = [
          [
            { categories: { site: 'Ruse' }, n: 14 },
            { categories: { site: 'Razgrad' }, n: 40 },
          ],
        ];
        const before = suppressLinkedTables(spring, { threshold: 5 });
        const now = suppressLinkedTables(autumn, {
          threshold: 5,
          previous: { tables: spring, printed: before },
        });
        return [before, now].map((printed) =>
          [{ site: 'Ruse' }, { site: 'Razgrad' }, {}].map((one) => word(printedCount(printed, one))),
        );
      },
      expected: [
        [12, 28, 40],
        ['hidden', 'hidden', 54],
      ],
    },
    {
      id: 'SC-6',
      title: 'All eight of a small group: “at least 95 %” instead of 100 %',
      source:
        'Washington State Department of Health 2018: under 5 % and over 95 % are coded for fewer than 10 people',
      formula: 'k ÷ n; hidden when k, n − k or n is from 1 to t − 1',
      given: ['8 of 8, 0 of 8, 5 of 10, 20 of 20, 3 of 40, 4 of 4; t = 5, small groups under 10.'],
      steps: [
        '8 of 8 would tell of every single one.',
        '20 people are no small group.',
        '3 is a small count, 4 a small group.',
      ],
      result: 'At least 95 %, at most 5 %, 50 %, 100 %, hidden, hidden.',
      run: () =>
        [
          [8, 8],
          [0, 8],
          [5, 10],
          [20, 20],
          [3, 40],
          [4, 4],
        ].map(([k, n]) => printShare(k!, n!, { threshold: 5 })),
      expected: [
        { kind: 'at-least', value: 0.95 },
        { kind: 'at-most', value: 0.05 },
        { kind: 'share', value: 0.5 },
        { kind: 'share', value: 1 },
        { kind: 'hidden' },
        { kind: 'hidden' },
      ],
    },
    {
      id: 'SC-7',
      title: '73 of 102 answered: a part of the group, not a full count',
      source: 'Washington State Department of Health 2018: from 80 % a survey counts as everybody',
      formula: 'answered ÷ eligible ≥ 80 %',
      given: ['73 of 102; 82 of 102.'],
      steps: ['71.6 % is under 80 %.', '80.4 % is not.'],
      result: 'A part; a full count.',
      run: () => [surveyCoverage(73, 102), surveyCoverage(82, 102)],
      expected: ['part', 'full-count'],
    },
  ],
};
