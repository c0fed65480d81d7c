import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparePeriods, parsePeriod, periodContains, periodsOf } from '@careframe/core';
import type { Frequency } from '@careframe/core';

describe('periods', () => {
  const cases: readonly (readonly [key: string, kind: string, start: string, end: string])[] = [
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2021-H1', 'half', '2021-01-01', '2021-06-30'],
    ['2021-H2', 'half', '2021-07-01', '2021-12-31'],
    ['2021-T1', 'four-months', '2021-01-01', '2021-04-30'],
    ['2021-T3', 'four-months', '2021-09-01', '2021-12-31'],
    ['2021-Q1', 'quarter', '2021-01-01', '2021-03-31'],
    ['2021-Q4', 'quarter', '2021-10-01', '2021-12-31'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2021-12', 'month', '2021-12-01', '2021-12-31'],
    ['2020/2021', 'school-year', '2020-09-01', '2021-08-31'],
    ['2021-01-05/2021-03-01', 'custom', '2021-01-05', '2021-03-01'],
    ['2021-01-05/2021-01-05', 'custom', '2021-01-05', '2021-01-05'],
  ];
  for (const [key, kind, start, end] of cases) {
    it(`${key} is a ${kind}`, () => expect(parsePeriod(key)).to.deep.equal({ key, kind, start, end }));
  }

  for (const key of [
    '',
    '21',
    '2021-13',
    '2021-00',
    '2021-Q5',
    '2021-H3',
    '2021-T4',
    '2021-1',
    '2021/2023',
    '2021/2020',
    '2021-02-30/2021-03-01',
    '2021-03-01/2021-02-01',
    '2021-01-01',
    ' 2021',
    '2021\n',
    '2021/2022/2023',
    '٢٠٢١',
    '/',
  ]) {
    it(`${JSON.stringify(key)} is none`, () => expect(parsePeriod(key)).to.equal(undefined));
  }

  it('covers a span in order, partial periods included', () => {
    const span = { start: '2021-02-15', end: '2022-01-10' };
    expect(periodsOf('year', span)).to.deep.equal(['2021', '2022']);
    expect(periodsOf('half', span)).to.deep.equal(['2021-H1', '2021-H2', '2022-H1']);
    expect(periodsOf('four-months', span)).to.deep.equal(['2021-T1', '2021-T2', '2021-T3', '2022-T1']);
    expect(periodsOf('quarter', span)).to.deep.equal(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1']);
    expect(periodsOf('month', span)).to.deep.equal([
      '2021-02',
      '2021-03',
      '2021-04',
      '2021-05',
      '2021-06',
      '2021-07',
      '2021-08',
      '2021-09',
      '2021-10',
      '2021-11',
      '2021-12',
      '2022-01',
    ]);
    expect(periodsOf('school-year', span)).to.deep.equal(['2020/2021', '2021/2022']);
    expect(periodsOf('once', span)).to.deep.equal([]);
    expect(periodsOf('custom', span)).to.deep.equal([]);
    expect(periodsOf('year', { start: '2022-01-01', end: '2021-01-01' })).to.deep.equal([]);
    expect(periodsOf('year', { start: 'x', end: 'y' })).to.deep.equal([]);
  });

  it('every list covers its span without gap or overlap', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    const frequency = fc.constantFrom<Frequency>(
      'year',
      'half',
      'four-months',
      'quarter',
      'month',
      'school-year',
    );
    const nextDay = (text: string) => new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, frequency, (one, other, often) => {
        const span = one < other ? { start: one, end: other } : { start: other, end: one };
        const periods = periodsOf(often, span).map((key) => parsePeriod(key)!);
        expect(periods[0]!.start <= span.start && span.start <= periods[0]!.end).to.equal(true);
        expect(periods.at(-1)!.start <= span.end && span.end <= periods.at(-1)!.end).to.equal(true);
        periods.slice(1).forEach((period, at) => expect(period.start).to.equal(nextDay(periods[at]!.end)));
        expect(periods.map(({ key }) => key).toSorted(comparePeriods)).to.deep.equal(
          periods.map(({ key }) => key),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('knows what lies in what', () => {
    expect(periodContains('2021', '2021-Q3')).to.equal(true);
    expect(periodContains('2021-H2', '2021-Q3')).to.equal(true);
    expect(periodContains('2021-T1', '2021-Q2')).to.equal(false);
    expect(periodContains('2020/2021', '2021-03')).to.equal(true);
    expect(periodContains('2020/2021', '2021')).to.equal(false);
    expect(periodContains('2021', '2021')).to.equal(true);
    expect(periodContains('x', '2021') || periodContains('2021', 'x')).to.equal(false);
  });

  it('sorts so that the last is the latest news', () => {
    const sorted = [
      '2020/2021',
      '2021-Q1',
      '2021-03',
      '2021-Q3',
      '2021-09',
      '2021',
      '2021-H2',
      '2021-Q4',
      '2021-12',
      'none',
    ];
    expect(sorted.toReversed().toSorted(comparePeriods)).to.deep.equal([
      '2021-Q1',
      '2021-03',
      '2020/2021',
      '2021-Q3',
      '2021-09',
      '2021',
      '2021-H2',
      '2021-Q4',
      '2021-12',
      'none',
    ]);
  });
});
