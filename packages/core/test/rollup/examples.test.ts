import { expect } from 'chai';
import type { Indicator, Observation, Site } from '@careframe/core';
import { createRollup, MISSING_REASONS, type ObservationColumns } from '@careframe/core/rollup';
import { DIMENSIONS } from './arbitrary.js';

const name = { en: 'Name' };
const families: Indicator = {
  id: 'families',
  name,
  measure: 'number',
  direction: 'increase',
  accumulation: 'increment',
};
const attending: Indicator = { ...families, id: 'attending', measure: 'ratio' };
const places: Indicator = { ...families, id: 'places', accumulation: 'level' };
const indicators = [families, attending, places];
const sites: Site[] = [
  { id: 'country', level: 'country', name },
  { id: 'north', parent: 'country', level: 'region', name },
  { id: 'south', parent: 'country', level: 'region', name },
  { id: 'hill', parent: 'north', level: 'centre', name },
  { id: 'lake', parent: 'north', level: 'centre', name },
  { id: 'port', parent: 'south', level: 'centre', name },
];

let made = 0;
function seen(
  indicator: string,
  site: string | undefined,
  period: string,
  own: Partial<Observation>,
): Observation {
  made++;
  return { id: `o${made}`, indicator, period, ...(site !== undefined && { site }), ...own };
}
const rollupOf = (...observations: Observation[]) =>
  createRollup({ indicators, sites, dimensions: DIMENSIONS, observations });

describe('rollup: worked examples', () => {
  it('counts add up over four levels and over months; who did not report is said', () => {
    const rollup = rollupOf(
      seen('families', 'hill', '2026-01', { value: 4 }),
      seen('families', 'lake', '2026-01', { value: 0 }),
      seen('families', 'port', '2026-01', { missing: 'not-reported' }),
      seen('families', 'hill', '2026-02', { value: 6 }),
      seen('families', 'port', '2026-02', { value: 1 }),
    );
    expect(rollup.at({ indicator: 'families', site: 'north', period: '2026-01' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 4 },
      reported: 2,
      expected: 2,
      missing: {},
      partial: 0,
    });
    expect(rollup.at({ indicator: 'families', period: '2026-01' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 4 },
      reported: 2,
      expected: 3,
      missing: { 'not-reported': 1 },
      partial: 0,
    });
    // February: Lake said nothing at all. Both months are there, and both are incomplete.
    expect(rollup.at({ indicator: 'families', site: 'country' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 11 },
      reported: 2,
      expected: 2,
      missing: {},
      partial: 2,
    });
  });

  it('shares are pooled: 1 of 2 and 9 of 10 is 10 of 12, not the mean .7', () => {
    const rollup = rollupOf(
      seen('attending', 'hill', '2026-01', { numerator: 1, denominator: 2 }),
      seen('attending', 'port', '2026-01', { numerator: 9, denominator: 10 }),
    );
    expect(rollup.at({ indicator: 'attending', period: '2026-01' }).amount).to.deep.equal({
      kind: 'value',
      value: 0.833333333333,
      numerator: 10,
      denominator: 12,
    });
  });

  it('a level takes its latest value over time, never the sum', () => {
    const rollup = rollupOf(
      seen('places', 'hill', '2026-01', { value: 20 }),
      seen('places', 'hill', '2026-02', { value: 18 }),
    );
    expect(rollup.at({ indicator: 'places' }).amount).to.deep.equal({ kind: 'value', value: 18 });
  });

  it('a place that gave only categories counts with their sum, and is partial when one is missing', () => {
    const rollup = rollupOf(
      seen('families', 'hill', '2026-01', { value: 3, categories: { sex: 'f' } }),
      seen('families', 'hill', '2026-01', { value: 2, categories: { sex: 'm' } }),
      seen('families', 'lake', '2026-01', { value: 7, categories: { sex: 'f' } }),
    );
    const total = rollup.at({ indicator: 'families', site: 'north', period: '2026-01' });
    expect(total).to.include({ reported: 2, expected: 2, partial: 1 });
    expect(total.amount).to.deep.equal({ kind: 'value', value: 12 });
    const girls = { indicator: 'families', period: '2026-01', categories: { sex: 'f' } };
    expect(rollup.at(girls).amount).to.deep.equal({ kind: 'value', value: 10 });
    expect(rollup.at({ indicator: 'families', period: '2026-01', dimension: 'sex' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 12 },
      reported: 2,
      expected: 2,
      missing: {},
      partial: 1,
    });
  });

  it('categories that overlap are never summed, and a month is not added to the quarter that holds it', () => {
    const rollup = rollupOf(
      seen('families', 'hill', '2026-01', { value: 3, categories: { needs: 'sight' } }),
      seen('families', 'hill', '2026-01', { value: 2, categories: { needs: 'hearing' } }),
      seen('places', 'hill', '2026-01', { value: 3 }),
    );
    expect(rollup.at({ indicator: 'families', period: '2026-01' }).amount.kind).to.equal('none');
    expect(rollup.at({ indicator: 'families', period: '2026-01', dimension: 'needs' }).amount).to.deep.equal({
      kind: 'none',
      reason: 'not-added-up',
    });
    const twice = rollupOf(
      seen('families', 'hill', '2026-01', { value: 3 }),
      seen('families', 'hill', '2026-Q1', { value: 9 }),
    );
    expect(twice.at({ indicator: 'families' }).amount).to.deep.equal({ kind: 'value', value: 9 });
    const months = { indicator: 'families', periods: ['2026-01', '2026-02'] };
    expect(twice.at(months)).to.deep.include({
      amount: { kind: 'value', value: 3 },
      reported: 1,
      expected: 2,
    });
  });

  it('a reported total stays and stands for the places under it; the difference is said', () => {
    const rollup = rollupOf(
      seen('families', 'north', '2026-01', { value: 12 }),
      seen('families', 'hill', '2026-01', { value: 4 }),
      seen('families', 'lake', '2026-01', { value: 5 }),
      seen('families', 'port', '2026-01', { value: 1 }),
    );
    expect(rollup.at({ indicator: 'families', site: 'north', period: '2026-01' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 12 },
      reported: 2,
      expected: 2,
      missing: {},
      partial: 0,
      difference: 3,
    });
    expect(rollup.at({ indicator: 'families', period: '2026-01' }).amount).to.deep.equal({
      kind: 'value',
      value: 13,
    });
  });

  it('decimals add up without noise, in any order', () => {
    const values = [0.1, 0.2, 0.7];
    for (const order of [values, values.toReversed()]) {
      const rollup = rollupOf(
        ...['hill', 'lake', 'port'].map((site, n) => seen('families', site, '2026-01', { value: order[n]! })),
      );
      expect(rollup.at({ indicator: 'families' }).amount).to.deep.equal({ kind: 'value', value: 1 });
    }
  });

  it('a change moves what depends on it; what-if leaves the roll-up alone', () => {
    const first = seen('families', 'hill', '2026-01', { value: 4 });
    const rollup = rollupOf(first, seen('families', 'port', '2026-01', { value: 5 }));
    const query = { indicator: 'families', period: '2026-01' };
    const value = (own = rollup) => {
      const { amount } = own.at(query);
      return amount.kind === 'value' ? amount.value : amount.reason;
    };
    expect(value(rollup.whatIf({ ...first, value: 60 }))).to.equal(65);
    expect(value()).to.equal(9);
    expect(rollup.set({ ...first, value: 6 })).to.equal(true);
    expect(value()).to.equal(11);
    expect(rollup.remove(first)).to.equal(true);
    expect(rollup.remove(first)).to.equal(false);
    expect(value()).to.equal(5);
    expect(rollup.set({ ...first, site: 'nowhere' })).to.equal(false);
  });

  it('the first observation of an indicator can come later', () => {
    const rollup = rollupOf();
    expect(rollup.table('families')).to.equal(undefined);
    rollup.set(seen('families', 'hill', '2026-01', { value: 4 }));
    expect(rollup.table('families')!.sites).to.deep.equal([undefined, 'country', 'north', 'hill']);
    expect(rollup.at({ indicator: 'families' }).amount).to.deep.equal({ kind: 'value', value: 4 });
  });

  it('observations of unknown indicators and sites are counted, not lost in silence', () => {
    const rollup = rollupOf(
      seen('unknown', 'hill', '2026-01', { value: 4 }),
      seen('families', 'nowhere', '2026-01', { value: 4 }),
    );
    expect(rollup.leftOut).to.deep.equal({ indicator: 1, site: 1 });
    expect(rollup.at({ indicator: 'unknown' })).to.deep.equal({
      rule: 'none',
      amount: { kind: 'none', reason: 'not-reported' },
      reported: 0,
      expected: 0,
      missing: {},
      partial: 0,
    });
  });

  it('sites that name each other as parents come to an end', () => {
    const circle: Site[] = [
      { id: 'a', parent: 'b', level: 'centre', name },
      { id: 'b', parent: 'a', level: 'centre', name },
    ];
    const observations = [
      seen('families', 'a', '2026-01', { value: 1 }),
      seen('families', 'b', '2026-01', { value: 2 }),
    ];
    const rollup = createRollup({ indicators, sites: circle, observations });
    expect(rollup.leftOut).to.deep.equal({ indicator: 0, site: 0 });
    expect(rollup.at({ indicator: 'families', site: 'b' }).amount).to.deep.equal({ kind: 'value', value: 2 });
  });
});

describe('rollup of columns', () => {
  const columns: ObservationColumns = {
    length: 4,
    indicator: { values: ['attending', 'families'], codes: Uint8Array.of(1, 1, 1, 0) },
    period: { values: ['2026-01'], codes: new Uint8Array(4) },
    site: { values: ['hill', 'port', undefined], codes: Uint16Array.of(0, 1, 0, 2) },
    value: Float64Array.of(4, NaN, 5, NaN),
    numerator: Float64Array.of(NaN, NaN, NaN, 1),
    denominator: Float64Array.of(NaN, NaN, NaN, 4),
    missing: Uint8Array.of(0, 1 + MISSING_REASONS.indexOf('not-due'), 0, 0),
  };

  it('reads them as observations; of two rows about the same the last one stands', () => {
    const rollup = createRollup({ indicators, sites, observations: columns });
    expect(rollup.at({ indicator: 'families', period: '2026-01' })).to.deep.equal({
      rule: 'sum',
      amount: { kind: 'value', value: 5 },
      reported: 1,
      expected: 2,
      missing: { 'not-due': 1 },
      partial: 0,
    });
    expect(rollup.at({ indicator: 'attending', period: '2026-01' }).amount).to.include({ value: 0.25 });
  });

  it('copies them: they may be reused', () => {
    const value = columns.value.slice();
    const rollup = createRollup({ indicators, sites, observations: { ...columns, value } });
    value.fill(999);
    expect(rollup.at({ indicator: 'families' }).amount).to.deep.equal({ kind: 'value', value: 5 });
    rollup.set(seen('families', 'hill', '2026-01', { value: 1 }));
    expect(columns.value[2]).to.equal(5);
  });

  it('says which length is wrong', () => {
    const short = { ...columns, value: new Float64Array(3) };
    expect(() => createRollup({ indicators, sites, observations: short })).to.throw(RangeError, '3 entries');
  });

  it('says in which row a code stands for nothing, whatever the column', () => {
    const codes = Uint8Array.of(0, 0, 7, 0);
    for (const name of ['indicator', 'period', 'site', 'categories', 'missing'] as const) {
      const coded = name === 'missing' ? codes : { values: [columns[name]?.values[0]], codes };
      const observations = { ...columns, [name]: coded } as ObservationColumns;
      expect(() => createRollup({ indicators, sites, observations }), name).to.throw(
        RangeError,
        `"${name}" has a code in row 2`,
      );
    }
  });
});
