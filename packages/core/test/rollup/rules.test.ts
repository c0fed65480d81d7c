import type { Indicator, Observation, Site } from '@careframe/core';
import { expect } from 'chai';
import { createRollup, type Rollup } from '@careframe/core/rollup';

const sites: Site[] = [
  { id: 'd', level: 'district', name: { en: 'D' } },
  { id: 'a', level: 'centre', name: { en: 'A' }, parent: 'd' },
  { id: 'b', level: 'centre', name: { en: 'B' }, parent: 'd' },
  { id: 'c', level: 'centre', name: { en: 'C' } },
];
const indicator = (aggregation: Indicator['aggregation'] = {}): Indicator => ({
  id: 'i',
  name: { en: 'I' },
  direction: 'increase',
  measure: 'number',
  accumulation: 'increment',
  aggregation,
});
const rollupOf = (
  aggregation: Indicator['aggregation'],
  given: readonly (Partial<Observation> & { site: string })[],
): Rollup => {
  const observations = given.map((own, n) => ({ id: `o${n}`, indicator: 'i', period: '2021', ...own }));
  return createRollup({ indicators: [indicator(aggregation)], sites, observations });
};

describe('rollup by the rules of aggregate', () => {
  it('counts 0 of 0 as reported and leaves it out of a mean', () => {
    const given = [
      { site: 'a', value: 4 },
      { site: 'b', value: 6 },
      { site: 'c', numerator: 0, denominator: 0 },
    ];
    const total = rollupOf({ place: 'mean' }, given).at({ indicator: 'i', period: '2021' });
    expect(total).to.deep.equal({
      rule: 'mean',
      amount: { kind: 'value', value: 5 },
      reported: 3,
      expected: 3,
      missing: {},
      partial: 0,
    });
  });

  it('keeps a total withheld although the places under it reported', () => {
    const given = [
      { site: 'd', missing: 'suppressed' as const },
      { site: 'a', value: 4 },
      { site: 'b', value: 6 },
      { site: 'c', value: 1 },
    ];
    const rollup = rollupOf({}, given);
    const district = rollup.at({ indicator: 'i', site: 'd', period: '2021' });
    expect(district.amount).to.deep.equal({ kind: 'none', reason: 'suppressed' });
    expect([district.reported, district.expected]).to.deep.equal([2, 2]);
    const whole = rollup.at({ indicator: 'i', period: '2021' });
    expect(whole.amount).to.deep.equal({ kind: 'value', value: 1 });
    expect([whole.reported, whole.expected, whole.missing]).to.deep.equal([1, 2, { suppressed: 1 }]);
  });

  it('counts a year with its quarters once, in a table too', () => {
    const periods = ['2021', '2021-Q1', '2021-Q2', '2022-Q1'];
    const rollup = rollupOf(
      {},
      periods.map((period) => ({ site: 'c', period, value: 10 })),
    );
    expect(rollup.at({ indicator: 'i' }).amount).to.deep.equal({ kind: 'value', value: 20 });
    expect(rollup.table('i')!.value.at(-1)).to.equal(20);
  });

  it('says that places were not added up, over time as well, and does not expect what is not applicable', () => {
    const given = [
      { site: 'a', value: 4 },
      { site: 'b', missing: 'not-applicable' as const },
    ];
    const rollup = rollupOf({ place: 'none' }, given);
    for (const period of ['2021', undefined])
      expect(rollup.at({ indicator: 'i', period }).amount).to.deep.equal({
        kind: 'none',
        reason: 'not-added-up',
      });
    const { reported, expected } = rollup.at({ indicator: 'i', period: '2021' });
    expect([reported, expected]).to.deep.equal([1, 1]);
  });

  it('takes the latest place: by date of observations, by order of columns, and after a change', () => {
    const given = [
      { site: 'a', value: 1, date: '2021-03-01' },
      { site: 'b', value: 2, date: '2021-05-01' },
      { site: 'c', value: 3, date: '2021-04-01' },
    ];
    const query = { indicator: 'i', period: '2021' };
    const dated = rollupOf({ place: 'latest' }, given);
    expect(dated.at(query)).to.deep.include({ rule: 'latest', amount: { kind: 'value', value: 2 } });
    dated.set({ id: 'n', ...query, site: 'c', value: 9, date: '2021-06-01' });
    expect(dated.at(query).amount).to.deep.equal({ kind: 'value', value: 9 });
    const same = new Uint8Array(3);
    const columns = createRollup({
      indicators: [indicator({ place: 'latest' })],
      sites,
      observations: {
        length: 3,
        indicator: { values: ['i'], codes: same },
        period: { values: ['2021'], codes: same },
        site: { values: ['a', 'b', 'c'], codes: Uint8Array.of(2, 1, 0) },
        value: Float64Array.of(1, 2, 3),
      },
    });
    expect(columns.at(query).amount).to.deep.equal({ kind: 'value', value: 3 });
  });
});
