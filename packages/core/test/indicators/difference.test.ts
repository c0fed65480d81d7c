import { expect } from 'chai';
import { amountOf, differenceBetween, newInPeriods } from '@careframe/core';
import { indicatorOf, observed } from './cases.js';

const percent = indicatorOf({ measure: 'ratio', percent: true });
const amount = (value: number) => amountOf({ value });

describe('differenceBetween', () => {
  it('a percentage changes by percentage points, unless the relative change is asked for', () => {
    expect(differenceBetween(percent, amount(0.4), amount(0.5))).to.deep.equal({
      kind: 'points',
      value: 0.1,
    });
    expect(differenceBetween(percent, amount(0.4), amount(0.5), { relative: true })).to.deep.equal({
      kind: 'relative',
      value: 0.25,
    });
    expect(differenceBetween(indicatorOf(), amount(-4), amount(-2), { relative: true })).to.deep.equal({
      kind: 'relative',
      value: 0.5,
    });
  });

  it('from nothing there is no share of what was before; without a value there is the reason', () => {
    expect(differenceBetween(indicatorOf(), amount(0), amount(3))).to.deep.equal({
      kind: 'amount',
      value: 3,
    });
    expect(differenceBetween(indicatorOf(), amount(0), amount(3), { relative: true })).to.deep.equal({
      kind: 'none',
      reason: 'zero-denominator',
    });
    expect(differenceBetween(percent, amountOf({ missing: 'suppressed' }), amount(1))).to.deep.equal({
      kind: 'none',
      reason: 'suppressed',
    });
  });
});

describe('newInPeriods', () => {
  const running = indicatorOf({ accumulation: 'cumulative', baseline: { value: 10 } });

  it('a running total minus the one before; the first one minus the baseline', () => {
    const values = [observed('2022', { value: 30 }), observed('2021', { value: 25 })];
    expect(newInPeriods(running, values)).to.deep.equal([
      { period: '2021', amount: { kind: 'value', value: 15 } },
      { period: '2022', amount: { kind: 'value', value: 5 }, since: '2021' },
    ]);
  });

  it('a total that is missing has its reason, and the next one counts since the last', () => {
    const values = [
      observed('2021', { value: 25 }),
      observed('2022', { missing: 'not-reported' }),
      observed('2023', { value: 20 }),
    ];
    expect(newInPeriods(running, values).slice(1)).to.deep.equal([
      { period: '2022', amount: { kind: 'none', reason: 'not-reported' } },
      { period: '2023', amount: { kind: 'value', value: -5 }, since: '2021', falls: true },
    ]);
  });

  it('increments are new by themselves, a level is not', () => {
    const values = [observed('2021', { value: 4 })];
    expect(newInPeriods(indicatorOf({ accumulation: 'increment' }), values)[0]!.amount).to.deep.equal(
      amount(4),
    );
    expect(newInPeriods(indicatorOf(), values)[0]!.amount).to.deep.equal({
      kind: 'none',
      reason: 'not-added-up',
    });
  });
});
