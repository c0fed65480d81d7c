import { expect } from 'chai';
import * as fc from 'fast-check';
import { aggregate } from '@careframe/core';
import type { Aggregate, Dimension, Observation } from '@careframe/core';
import { indicatorOf, observed } from './cases.js';

const increments = indicatorOf({ accumulation: 'increment' });
const running = indicatorOf({ accumulation: 'cumulative' });
const ratio = indicatorOf({ measure: 'ratio', accumulation: 'increment' });
const sex: Dimension = {
  id: 'sex',
  name: { en: 'Sex' },
  exclusive: true,
  exhaustive: true,
  categories: [
    { id: 'f', name: { en: 'Girls' } },
    { id: 'm', name: { en: 'Boys' } },
  ],
};
const needs: Dimension = { ...sex, id: 'needs', exclusive: false };
const split = (f: Partial<Observation>, m: Partial<Observation>, dimension = 'sex') => [
  observed('2021', { categories: { [dimension]: 'f' }, ...f }),
  observed('2021', { categories: { [dimension]: 'm' }, ...m }),
];

describe('aggregate over time', () => {
  it('a running total and a level take the latest value, even when a sum is asked for (Cohesion data)', () => {
    const values = [observed('2022', { value: 250 }), observed('2021', { value: 100 })];
    for (const accumulation of ['cumulative', 'level'] as const) {
      for (const aggregation of [{}, { time: 'sum' as const }]) {
        expect(
          aggregate(indicatorOf({ accumulation, aggregation }), values, { over: 'time' }).amount,
        ).to.deep.equal({ kind: 'value', value: 250 });
      }
    }
  });

  it('the latest value is the latest that there is: a later missing one does not replace it', () => {
    const result = aggregate(
      running,
      [observed('2021', { value: 7 }), observed('2022', { missing: 'not-collected' })],
      { over: 'time' },
    );
    expect(result).to.deep.equal({
      rule: 'latest',
      amount: { kind: 'value', value: 7 },
      reported: 1,
      expected: 2,
      missing: { 'not-collected': 1 },
    });
  });

  it('of two values of the same period the later dated one stands', () => {
    const values = [
      observed('2021', { value: 9, date: '2022-02-01' }),
      observed('2021', { value: 8, date: '2022-01-01' }),
    ];
    expect(aggregate(increments, values, { over: 'time' }).amount).to.deep.equal({ kind: 'value', value: 9 });
  });

  it('the year holds its quarters: both reported, nobody is counted twice', () => {
    const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'].map((period) =>
      observed(period, { value: 10 }),
    );
    const sum = (...more: Observation[]) =>
      aggregate(increments, [...quarters, ...more], { over: 'time' }).amount;
    expect(sum()).to.deep.equal({ kind: 'value', value: 40 });
    expect(sum(observed('2021', { value: 41 }))).to.deep.equal({ kind: 'value', value: 41 });
    expect(sum(observed('2021', { value: 41 }), observed('2022-Q1', { value: 5 }))).to.deep.equal({
      kind: 'value',
      value: 46,
    });
    expect(sum(observed('2021', { missing: 'not-reported' }))).to.deep.equal({ kind: 'value', value: 40 });
  });

  it('says which rule it used: ratios over time are pooled or the latest stands', () => {
    const values = [observed('2021', { numerator: 1, denominator: 2 })];
    const level = indicatorOf({ measure: 'ratio', accumulation: 'level' });
    expect(aggregate(ratio, values, { over: 'time' }).rule).to.equal('pooled');
    expect(aggregate(level, values, { over: 'time' }).rule).to.equal('latest');
  });

  it('ratio: 1 of 2 and 9 of 10 pooled is 10 of 12, not the mean .7', () => {
    const values = [
      observed('2021', { numerator: 1, denominator: 2 }),
      observed('2022', { numerator: 9, denominator: 10 }),
    ];
    expect(aggregate(ratio, values, { over: 'time' }).amount).to.deep.equal({
      kind: 'value',
      value: 0.833333333333,
      numerator: 10,
      denominator: 12,
    });
  });
});

describe('aggregate over places', () => {
  const places = (...values: Partial<Observation>[]) =>
    values.map((own, at) => observed('2021', { site: `s${at}`, ...own }));

  it('k of n: missing, zero and not applicable are three things', () => {
    const result = aggregate(
      increments,
      places({ value: 4 }, { value: 0 }, { missing: 'not-reported' }, { missing: 'not-applicable' }),
      { over: 'place' },
    );
    expect(result).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 4 },
      reported: 2,
      expected: 3,
      missing: { 'not-reported': 1, 'not-applicable': 1 },
    });
  });

  it('the number of places that should have reported may be stated', () => {
    expect(aggregate(increments, places({ value: 4 }), { over: 'place', expected: 3 })).to.include({
      reported: 1,
      expected: 3,
    });
  });

  it('what is not applicable is not waited for, even when the number of places is stated', () => {
    const result = aggregate(increments, places({ value: 4 }, { missing: 'not-applicable' }), {
      over: 'place',
      expected: 3,
    });
    expect(result).to.deep.include({ reported: 1, expected: 2, missing: { 'not-applicable': 1 } });
  });

  it('a total withheld for a small group is not made up from its parts', () => {
    const values = [...places({ value: 2 }, { value: 1 }), observed('2021', { missing: 'suppressed' })];
    expect(aggregate(increments, values, { over: 'place' })).to.deep.include({
      amount: { kind: 'none', reason: 'suppressed' },
    });
  });

  it('the latest of places is the one dated last', () => {
    const values = places({ value: 9, date: '2021-03-01' }, { value: 8, date: '2021-02-01' });
    const latest = indicatorOf({ aggregation: { place: 'latest' } });
    expect(aggregate(latest, values, { over: 'place' }).amount).to.deep.equal({ kind: 'value', value: 9 });
  });

  it('a total of 0 is a value and counts as reported (RSR period_update_aggregation)', () => {
    expect(aggregate(increments, places({ value: 0 }, { value: 0 }), { over: 'place' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 0 },
      reported: 2,
      expected: 2,
      missing: {},
    });
  });

  it('nothing reported is not 0: the reason stays (RSR IATI export)', () => {
    expect(
      aggregate(increments, places({ missing: 'suppressed' }, { missing: 'suppressed' }), { over: 'place' })
        .amount,
    ).to.deep.equal({ kind: 'none', reason: 'suppressed' });
    expect(aggregate(increments, [], { over: 'place' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'none', reason: 'not-reported' },
      reported: 0,
      expected: 0,
      missing: {},
    });
  });

  it('0 of 0 adds nothing to a pooled ratio, and alone it is no 0 % (PRP)', () => {
    const nobody = { numerator: 0, denominator: 0 };
    expect(
      aggregate(ratio, places(nobody, { numerator: 3, denominator: 4 }), { over: 'place' }).amount,
    ).to.include({ value: 0.75, denominator: 4 });
    expect(aggregate(ratio, places(nobody, nobody), { over: 'place' }).amount).to.deep.equal({
      kind: 'none',
      reason: 'zero-denominator',
    });
  });

  it('a share without its parts cannot be pooled with others', () => {
    expect(
      aggregate(ratio, places({ value: 0.5 }, { numerator: 3, denominator: 4 }), { over: 'place' }).amount,
    ).to.deep.equal({ kind: 'none', reason: 'mixed-units' });
  });

  it('mean, max and min as the indicator asks', () => {
    const values = places({ value: 1 }, { value: 4 }, { value: 4 });
    const by = (place: 'mean' | 'max' | 'min' | 'none') =>
      aggregate(indicatorOf({ aggregation: { place } }), values, { over: 'place' }).amount;
    expect([by('mean'), by('max'), by('min')]).to.deep.equal([
      { kind: 'value', value: 3 },
      { kind: 'value', value: 4 },
      { kind: 'value', value: 1 },
    ]);
    expect(by('none').kind).to.equal('none');
  });

  it('the reported total stays; the difference to its parts is said', () => {
    const values = [...places({ value: 4 }, { value: 5 }), observed('2021', { value: 12 })];
    expect(aggregate(increments, values, { over: 'place' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 12 },
      reported: 2,
      expected: 2,
      missing: {},
      difference: 3,
    });
    expect(
      aggregate(increments, places({ value: 4 }, { value: 5 }), { over: 'place', total: 9 }),
    ).not.to.have.property('difference');
  });

  it('parts that are still missing make no difference', () => {
    const result = aggregate(increments, places({ value: 4 }, { missing: 'not-reported' }), {
      over: 'place',
      total: 9,
    });
    expect(result).to.include({ reported: 1, expected: 2 }).and.not.have.property('difference');
  });

  it('values of another indicator are left out', () => {
    expect(
      aggregate(
        increments,
        [...places({ value: 4 }), observed('2021', { indicator: 'other', site: 's9', value: 90 })],
        { over: 'place' },
      ).amount,
    ).to.deep.equal({ kind: 'value', value: 4 });
  });

  it('the order of the values does not matter (property)', () => {
    const value = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => ({ value: n / 100 })),
      fc
        .constantFrom('not-reported' as const, 'suppressed' as const, 'not-applicable' as const)
        .map((missing) => ({ missing })),
      fc.tuple(fc.nat(100), fc.nat(100)).map(([numerator, denominator]) => ({ numerator, denominator })),
    );
    const shuffled = fc
      .array(fc.tuple(value, fc.nat(4), fc.constantFrom('2021', '2022', '2021-Q2')), { maxLength: 20 })
      .map((own) => own.map(([amount, site, period]) => observed(period, { site: `s${site}`, ...amount })))
      .chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })));
    fc.assert(
      fc.property(
        shuffled,
        fc.constantFrom('time' as const, 'place' as const),
        fc.constantFrom(increments, running, ratio),
        ([one, other], over, indicator) => {
          expect(aggregate(indicator, other, { over })).to.deep.equal(aggregate(indicator, one, { over }));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('aggregate: groups of groups', () => {
  const value = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => ({ value: n / 100 })),
    fc.constant({ missing: 'not-reported' as const }),
  );
  const fraction = fc.oneof(
    fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })).map(([numerator, denominator]) => ({
      numerator,
      denominator,
    })),
    fc.constant({ numerator: 0, denominator: 0 }),
    fc.constant({ missing: 'not-reported' as const }),
  );
  const grouped = (figure: fc.Arbitrary<Partial<Observation>>) =>
    fc.array(fc.tuple(figure, fc.nat(3)), { minLength: 1, maxLength: 30 });
  /** A total as one observation more, as a region hands on what its centres reported. */
  const handedOn = ({ amount }: Aggregate, site: string): Observation =>
    observed('2021', amount.kind === 'value' ? { site, ...amount } : { site, missing: 'not-reported' });

  for (const [name, indicator, figure] of [
    ['sum', increments, value],
    ['max', indicatorOf({ aggregation: { place: 'max' } }), value],
    ['min', indicatorOf({ aggregation: { place: 'min' } }), value],
    ['pooled', ratio, fraction],
  ] as const) {
    it(`the ${name} of regional totals is the ${name} of all places (property)`, () => {
      fc.assert(
        fc.property(grouped(figure as fc.Arbitrary<Partial<Observation>>), (own) => {
          const places = own.map(([amount, region], at) => ({
            region,
            observation: observed('2021', { site: `s${at}`, ...amount }),
          }));
          const over = { over: 'place' } as const;
          const whole = aggregate(
            indicator,
            places.map(({ observation }) => observation),
            over,
          );
          const regions = [...new Set(places.map(({ region }) => region))].map((region) =>
            handedOn(
              aggregate(
                indicator,
                places.filter((one) => one.region === region).map(({ observation }) => observation),
                over,
              ),
              `r${region}`,
            ),
          );
          const total = aggregate(indicator, regions, over).amount;
          if (whole.amount.kind === 'none') expect(total.kind).to.equal('none');
          else expect(total).to.deep.equal(whole.amount);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('reported and missing of all places are those of the regions together (property)', () => {
    fc.assert(
      fc.property(grouped(value), (own) => {
        const places = own.map(([amount], at) => observed('2021', { site: `s${at}`, ...amount }));
        const half = Math.ceil(places.length / 2);
        const [all, one, other] = [places, places.slice(0, half), places.slice(half)].map((part) =>
          aggregate(increments, part, { over: 'place' }),
        ) as [Aggregate, Aggregate, Aggregate];
        expect(all.reported).to.equal(one.reported + other.reported);
        expect(all.expected).to.equal(one.expected + other.expected);
        expect(all.missing['not-reported'] ?? 0).to.equal(
          (one.missing['not-reported'] ?? 0) + (other.missing['not-reported'] ?? 0),
        );
      }),
    );
  });
});

describe('aggregate: mistakes of other systems', () => {
  it('ratings of 3 and 4 are 3.5 on average, which no whole number has to hold (CSC voting indicator)', () => {
    const rating = indicatorOf({ measure: 'rating', scaleMax: 5, aggregation: { place: 'mean' } });
    const values = [3, 4].map((value, at) => observed('2021', { site: `s${at}`, value }));
    expect(aggregate(rating, values, { over: 'place' }).amount).to.deep.equal({ kind: 'value', value: 3.5 });
  });

  it('not applicable is not 0 of 6: it does not pull the mean down (Uganda assessment forms)', () => {
    const score = indicatorOf({ aggregation: { place: 'mean' } });
    const values = [
      observed('2021', { site: 'a', value: 6 }),
      observed('2021', { site: 'b', missing: 'not-applicable' }),
    ];
    expect(aggregate(score, values, { over: 'place' })).to.deep.include({
      amount: { kind: 'value', value: 6 },
      reported: 1,
      expected: 1,
    });
  });
});

describe('aggregate over categories', () => {
  it('exclusive and exhaustive categories add up', () => {
    expect(
      aggregate(increments, split({ value: 3 }, { value: 4 }), { over: 'category', dimension: sex }).amount,
    ).to.deep.equal({ kind: 'value', value: 7 });
  });

  it('overlapping or incomplete categories are never summed', () => {
    for (const dimension of [needs, { ...needs, exclusive: true, exhaustive: false }]) {
      expect(
        aggregate(increments, split({ value: 3 }, { value: 4 }, 'needs'), { over: 'category', dimension })
          .amount,
      ).to.deep.equal({ kind: 'none', reason: 'not-added-up' });
    }
  });

  it('categories of no stated dimension are never summed: they may overlap', () => {
    expect(aggregate(increments, split({ value: 3 }, { value: 4 }), { over: 'category' })).to.deep.include({
      rule: 'none',
      amount: { kind: 'none', reason: 'not-added-up' },
    });
  });

  it('overlapping categories with a reported total: the total stands, without a difference', () => {
    const result = aggregate(
      increments,
      [...split({ value: 3 }, { value: 4 }, 'needs'), observed('2021', { value: 5 })],
      { over: 'category', dimension: needs },
    );
    expect(result.amount).to.deep.equal({ kind: 'value', value: 5 });
    expect(result).not.to.have.property('difference');
  });

  it('the total is kept when exclusive parts differ from it', () => {
    const result = aggregate(
      increments,
      [...split({ value: 3 }, { value: 4 }), observed('2021', { value: 5 })],
      { over: 'category', dimension: sex },
    );
    expect(result).to.deep.include({ amount: { kind: 'value', value: 5 }, difference: -2 });
  });

  it('a category nobody reported is counted as expected', () => {
    expect(
      aggregate(increments, split({ value: 3 }, { value: 4 }).slice(0, 1), {
        over: 'category',
        dimension: sex,
      }),
    ).to.include({ reported: 1, expected: 2 });
  });
});
