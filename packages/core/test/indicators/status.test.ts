import { expect } from 'chai';
import { applyChange, indicatorStatus, readProgramme, removeEdit } from '@careframe/core';
import type { Indicator, IndicatorStatus, Observation, Site } from '@careframe/core';
import { observed, overall, programmeOf } from './cases.js';

const status = (
  indicator: Partial<Indicator>,
  observations: Observation[],
  options: { period?: string; site?: string; today?: string } = {},
  sites: Site[] = [],
): IndicatorStatus =>
  indicatorStatus(programmeOf(indicator, observations, { sites }), 'i', { today: '2025-06-01', ...options });
const falling = { direction: 'decrease', baseline: { value: 60 }, targets: overall(20) } as const;
const fallingTo = (value: number, more: Partial<Observation> = {}, today = '2025-06-01') =>
  status(falling, [observed('2022', { value, ...more })], { today });

describe('indicatorStatus: expected to date', () => {
  it('60→20 over 2021–2024 is expected near 40 at the end of 2022: 40 is on track and half the way', () => {
    const result = fallingTo(40);
    expect(result).to.deep.include({ state: 'on-track', period: '2022' });
    expect(result.achievement).to.include({ kind: 'ratio', method: 'gap', value: 0.5 });
    expect((result.expected as { value: number }).value).to.be.closeTo(1, 0.002);
  });

  it('a falling indicator that rose is off track, one that fell is not at 0 %', () => {
    expect(fallingTo(61).state).to.equal('off-track');
    expect(fallingTo(30).achievement).to.include({ value: 0.75 });
    expect(fallingTo(30).state).to.equal('on-track');
  });

  it('a milestone of the period counts before the straight line', () => {
    const targets = [{ period: '2021', value: 10 }, { period: '2022', value: 20 }, { value: 100 }];
    const result = status({ baseline: { value: 0 }, targets }, [observed('2022', { value: 20 })]);
    expect(result.expected).to.include({ value: 1 });
    expect(result.target).to.deep.equal({ kind: 'value', value: 20 });
    expect(result.achievement).to.include({ value: 0.2 });
  });

  it('yearly running totals are not added (Cohesion data)', () => {
    const result = status({ accumulation: 'cumulative', targets: overall(300) }, [
      observed('2021', { value: 100 }),
      observed('2022', { value: 250 }),
    ]);
    expect(result.actual).to.deep.equal({ kind: 'value', value: 250 });
  });
});

describe('indicatorStatus: bands', () => {
  const share = (percent: number, thresholds?: Indicator['thresholds']) =>
    status({ targets: [{ period: '2022', value: 100 }], ...(thresholds && { thresholds }) }, [
      observed('2022', { value: percent }),
    ]);

  const undp: [number, string][] = [
    [100, 'on-track'],
    [99.5, 'needs-attention'],
    [99, 'needs-attention'],
    [50, 'needs-attention'],
    [49.9, 'off-track'],
    [0, 'off-track'],
  ];
  for (const [percent, state] of undp) {
    it(`UNDP report card bands: ${percent} % is ${state}`, () => {
      expect(share(percent, { onTrack: 1, attention: 0.5 }).state).to.equal(state);
    });
  }

  it('nothing reported is no data', () => {
    expect(status({ targets: overall(100) }, []).state).to.equal('no-data');
  });

  it('the default bands are half-open: 90 is on track, 89.999 and 70 need attention, 69.999 is off track', () => {
    expect([90, 89.999, 70, 69.999].map((percent) => share(percent).state)).to.deep.equal([
      'on-track',
      'needs-attention',
      'needs-attention',
      'off-track',
    ]);
  });

  it('the rule names the bound met or missed, from unrounded values', () => {
    expect(share(90).rule).to.deep.equal({ code: 'at-least', share: 0.9, bound: 0.9 });
    expect(share(89.999).rule).to.deep.equal({ code: 'under', share: 0.89999, bound: 0.9 });
    expect(share(10).rule).to.deep.equal({ code: 'under', share: 0.1, bound: 0.7 });
  });

  it('range and maintain are on or off track, without a percentage', () => {
    const result = status({ direction: 'range', targets: [{ min: 10, max: 20 }] }, [
      observed('2022', { value: 21 }),
    ]);
    expect(result).to.deep.include({ state: 'off-track', rule: { code: 'out-of-range' } });
    expect(result.achievement.kind).to.equal('state');
    expect(
      status({ direction: 'maintain', baseline: { value: 5 } }, [observed('2022', { value: 5 })]),
    ).to.deep.include({ state: 'on-track', rule: { code: 'kept' } });
  });
});

describe('indicatorStatus: no colour', () => {
  const reasonOf = ({ rule }: IndicatorStatus) => (rule.code === 'none' ? rule.reason : rule.code);

  it('a value without source is no data, and the value is still there', () => {
    const result = status(falling, [{ id: 'o', indicator: 'i', period: '2022', value: 40 }]);
    expect(result).to.deep.include({
      state: 'no-data',
      sourced: false,
      actual: { kind: 'value', value: 40 },
    });
    expect(reasonOf(result)).to.equal('no-source');
    expect(fallingTo(40, { source: { en: '  ' } }).state).to.equal('no-data');
  });

  it('missing is no data, zero is a value', () => {
    expect(reasonOf(fallingTo(0, { missing: 'suppressed' }))).to.equal('suppressed');
    const zero = status({ baseline: { value: 0 }, targets: overall(10) }, [observed('2022', { value: 0 })]);
    expect(zero).to.deep.include({ state: 'off-track', actual: { kind: 'value', value: 0 } });
  });

  it('a denominator of 0 is no data with its reason', () => {
    const result = status({ measure: 'ratio', targets: overall(0.5) }, [
      observed('2022', { numerator: 0, denominator: 0 }),
    ]);
    expect([result.state, reasonOf(result)]).to.deep.equal(['no-data', 'zero-denominator']);
  });

  it('a direction against the target is no data with its reason', () => {
    const result = status({ ...falling, direction: 'increase' }, [observed('2022', { value: 40 })]);
    expect([result.state, reasonOf(result)]).to.deep.equal(['no-data', 'direction-contradicts-target']);
  });

  it('not due: before the period is over without a value, before it begins, and when the document says so', () => {
    const at = (period: string, today: string, observations: Observation[] = []) =>
      status({ targets: overall(5), frequency: 'year' }, observations, { period, today }).state;
    expect(at('2022', '2022-12-31')).to.equal('not-due');
    expect(at('2022', '2023-01-01')).to.equal('no-data');
    expect(at('2024', '2023-01-01', [observed('2024', { value: 4 })])).to.equal('not-due');
    expect(at('2022', '2023-01-01', [observed('2022', { missing: 'not-due' })])).to.equal('not-due');
  });

  it('an indicator that is not there is no data and no error', () => {
    expect(indicatorStatus(programmeOf({}, []), 'gone', { today: '2022-01-01' })).to.include({
      indicator: 'gone',
      state: 'no-data',
    });
  });
});

describe('indicatorStatus: trend and places', () => {
  const trend = (indicator: Partial<Indicator>, before: number, now: number) =>
    status(indicator, [observed('2021', { value: before }), observed('2022', { value: now })]).trend;

  it('the trend is seen in the wanted direction', () => {
    expect([trend(falling, 50, 40), trend(falling, 40, 50), trend(falling, 40, 40)]).to.deep.equal([
      'better',
      'worse',
      'same',
    ]);
    const rising = { baseline: { value: 0 }, targets: overall(100) };
    expect([trend(rising, 50, 40), trend(rising, 40, 50)]).to.deep.equal(['worse', 'better']);
    const range: Partial<Indicator> = { direction: 'range', targets: [{ min: 10, max: 20 }] };
    expect([trend(range, 5, 9), trend(range, 15, 25), trend(range, 11, 19)]).to.deep.equal([
      'better',
      'worse',
      'same',
    ]);
  });

  it('the trend names the value before; the first value has none', () => {
    expect(
      status(falling, [observed('2021', { value: 50 }), observed('2022', { value: 40 })]).previous,
    ).to.deep.equal({ period: '2021', amount: { kind: 'value', value: 50 } });
    expect(fallingTo(40)).to.include({ trend: undefined, previous: undefined });
  });

  const sites: Site[] = ['a', 'b', 'c'].map((id) => ({ id, level: 'centre', name: { en: id } }));

  it('a value added up from places says k of n', () => {
    const observations = [
      ...sites.map(({ id }) => observed('2021', { site: id, value: 1 })),
      observed('2022', { site: 'a', value: 2 }),
      observed('2022', { site: 'b', value: 0 }),
    ];
    expect(status({ targets: overall(5) }, observations, {}, sites)).to.deep.include({
      actual: { kind: 'value', value: 2 },
      parts: { reported: 2, expected: 3 },
    });
  });

  it('one place without source takes the colour from the sum', () => {
    const result = status(
      { targets: overall(5) },
      [
        observed('2022', { site: 'a', value: 3 }),
        { id: 'x', indicator: 'i', period: '2022', site: 'b', value: 3 },
      ],
      {},
      sites,
    );
    expect(result).to.include({ state: 'no-data', sourced: false });
  });

  it('one place alone is judged by its own value', () => {
    const result = status(
      { targets: overall(5) },
      [observed('2022', { site: 'a', value: 5 }), observed('2022', { site: 'b', value: 1 })],
      { site: 'b' },
      sites,
    );
    expect(result.actual).to.deep.equal({ kind: 'value', value: 1 });
  });

  const ofPlaces = (indicator: Partial<Indicator>, site?: string) =>
    status(
      indicator,
      [observed('2022', { site: 'a', value: 5 }), observed('2022', { site: 'b', value: 1 })],
      { ...(site !== undefined && { site }) },
      sites,
    );

  it('a place without a target of its own is not measured against that of all places: it says so', () => {
    const result = ofPlaces({ baseline: { value: 2 }, targets: overall(10) }, 'a');
    expect(result).to.deep.include({
      state: 'no-data',
      rule: { code: 'none', reason: 'no-target-here' },
      target: { kind: 'none', reason: 'no-target-here' },
      baseline: { kind: 'none', reason: 'not-reported' },
    });
    expect(result.achievement).to.deep.include({ kind: 'none', reason: 'no-target-here' });
    expect(result.expected).to.deep.include({ kind: 'none', reason: 'no-target-here' });
    expect(ofPlaces({ targets: overall(6) }).state).to.equal('on-track');
  });

  it('a place with a target of its own is measured by it, and that target by no other place', () => {
    const targets = [{ value: 10 }, { site: 'b', value: 2 }, { site: 'b', period: '2022', value: 1 }];
    const result = ofPlaces({ targets }, 'b');
    expect(result.achievement).to.include({ kind: 'ratio', value: 0.5 });
    expect(result.target).to.deep.equal({ kind: 'value', value: 1 });
    expect(result.state).to.equal('on-track');
    expect(ofPlaces({ targets }, 'a').rule).to.deep.equal({ code: 'none', reason: 'no-target-here' });
    expect(ofPlaces({ targets }).achievement).to.include({ value: 0.6 });
  });

  it('the place of a target is a reference: an unknown one is told, a used one is not removed', () => {
    const programme = programmeOf({ targets: [{ site: 'b', value: 2 }] }, [], { sites });
    expect(readProgramme(programme).status).to.equal('ok');
    const told = readProgramme({ ...programme, sites: [] }).problems;
    expect(told.map(({ code, path }) => [code, path])).to.deep.equal([
      ['read.unknown-reference', ['indicators', 0, 'targets', 0]],
    ]);
    const { problems } = applyChange(programme, {
      id: 'c',
      at: '2022-01-01T00:00:00Z',
      by: 'test',
      edits: [removeEdit('sites', 'b')],
    });
    expect(problems.map(({ code }) => code)).to.deep.equal(['change.still-used']);
  });

  it('where places are averaged or not combined, the target holds for each of them', () => {
    for (const place of ['mean', 'none'] as const)
      expect(ofPlaces({ targets: overall(5), aggregation: { place } }, 'b').achievement).to.include({
        value: 0.2,
      });
  });

  it('increments of the quarters and of their year are not counted twice, in values and in targets', () => {
    const targets = [
      { period: '2021-Q1', value: 10 },
      { period: '2021-Q4', value: 10 },
      { period: '2021', value: 40 },
      { period: '2022', value: 5 },
    ];
    const values = [
      observed('2021-Q1', { value: 10 }),
      observed('2021-Q4', { value: 10 }),
      observed('2021', { value: 40 }),
      observed('2022', { value: 5 }),
    ];
    const result = status({ accumulation: 'increment', targets }, values, { period: '2022' });
    expect([result.actual, result.target]).to.deep.equal([
      { kind: 'value', value: 45 },
      { kind: 'value', value: 45 },
    ]);
  });

  it('a level to maintain gets worse only under it, and has no trend when nobody said which', () => {
    const kept: Partial<Indicator> = { direction: 'maintain', baseline: { value: 8 } };
    expect([trend(kept, 8, 12), trend(kept, 8, 7), trend(kept, 6, 7)]).to.deep.equal([
      'same',
      'worse',
      'better',
    ]);
    expect(trend({ direction: 'maintain' }, 8, 7)).to.equal(undefined);
  });

  it('an invented figure marks what is made of it', () => {
    expect(fallingTo(40, { illustrative: true }).illustrative).to.equal(true);
    expect(fallingTo(40).illustrative).to.equal(false);
  });
});
