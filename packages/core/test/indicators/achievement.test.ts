import { expect } from 'chai';
import * as fc from 'fast-check';
import { achievement, amountOf } from '@careframe/core';
import type { Achievement, AchievementInput } from '@careframe/core';

/** The share, or the word for the state or reason. */
function said(result: Achievement): number | string {
  return result.kind === 'ratio' ? result.value : result.kind === 'state' ? result.state : result.reason;
}
const of = (input: AchievementInput) => said(achievement(input));
const institutions = { baseline: 60, target: 20, actual: 40, direction: 'decrease' } as const;

describe('achievement: rules', () => {
  it('a missing part gives its reason and never 0', () => {
    expect(of({ baseline: 0, target: 10, direction: 'increase' })).to.equal('missing-actual');
    expect(of({ baseline: 0, actual: 10, direction: 'increase' })).to.equal('missing-target');
    expect(of({ target: 20, actual: 40, direction: 'decrease' })).to.equal('missing-baseline');
    expect(of({ target: 20, actual: 40, direction: 'increase', method: 'gap' })).to.equal('missing-baseline');
    expect(of({ baseline: 0, target: 10, direction: 'increase', method: 'expected' })).to.equal(
      'missing-actual',
    );
    expect(of({ direction: 'maintain', target: 10 })).to.equal('missing-actual');
    expect(of({ direction: 'range', actual: 3 })).to.equal('missing-target');
  });

  it('NaN and infinity are no numbers', () => {
    expect(of({ baseline: 0, target: 10, actual: Number.NaN, direction: 'increase' })).to.equal(
      'missing-actual',
    );
    expect(of({ baseline: 0, target: Infinity, actual: 1, direction: 'increase' })).to.equal(
      'missing-target',
    );
  });

  it('a target equal to the baseline is kept or worse, without a percentage', () => {
    expect(of({ baseline: 20, target: 20, actual: 25, direction: 'increase' })).to.equal('kept');
    expect(of({ baseline: 20, target: 20, actual: 20, direction: 'increase' })).to.equal('kept');
    expect(of({ baseline: 20, target: 20, actual: 19, direction: 'increase' })).to.equal('worse');
    expect(of({ baseline: 20, target: 20, actual: 19, direction: 'decrease' })).to.equal('kept');
    expect(of({ baseline: 20, target: 20, actual: 21, direction: 'decrease' })).to.equal('worse');
  });

  it('a target of zero: no simple or mirror share, but a gap from a baseline', () => {
    expect(of({ target: 0, actual: 5, direction: 'increase' })).to.equal('target-zero');
    expect(of({ target: 0, actual: 5, direction: 'decrease', method: 'mirror' })).to.equal('target-zero');
    expect(of({ baseline: 40, target: 0, actual: 10, direction: 'decrease' })).to.equal(0.75);
  });

  it('the raw share is kept under 0 and over 1', () => {
    expect(of({ baseline: 10, target: 20, actual: 0, direction: 'increase' })).to.equal(-1);
    expect(of({ baseline: 10, target: 20, actual: 50, direction: 'increase' })).to.equal(4);
  });

  it('a target on the wrong side of the baseline is an error, not a percentage', () => {
    expect(of({ ...institutions, direction: 'increase' })).to.equal('direction-contradicts-target');
    expect(of({ baseline: 20, target: 60, actual: 40, direction: 'decrease' })).to.equal(
      'direction-contradicts-target',
    );
    expect(of({ baseline: 20, target: 60, actual: 40, direction: 'decrease', method: 'mirror' })).to.equal(
      'direction-contradicts-target',
    );
  });

  it('maintain and range have a state and no percentage', () => {
    expect(of({ direction: 'range', min: 10, max: 20, actual: 10 })).to.equal('in-range');
    expect(of({ direction: 'range', min: 10, max: 20, actual: 20 })).to.equal('in-range');
    expect(of({ direction: 'range', min: 10, max: 20, actual: 20.01 })).to.equal('out-of-range');
    expect(of({ direction: 'range', min: 10, actual: 9 })).to.equal('out-of-range');
    expect(of({ direction: 'maintain', baseline: 5, target: 8, actual: 8 })).to.equal('kept');
    expect(of({ direction: 'maintain', baseline: 5, actual: 4 })).to.equal('worse');
    expect(of({ direction: 'maintain', min: 4, max: 6, target: 9, actual: 5 })).to.equal('in-range');
  });

  it('decimal figures: 0.1→0.3 at 0.2 is exactly .5, 0.1→1.1 at 0.8 exactly .7', () => {
    expect(of({ baseline: 0.1, target: 0.3, actual: 0.2, direction: 'increase' })).to.equal(0.5);
    expect(of({ baseline: 0.1, target: 1.1, actual: 0.8, direction: 'increase' })).to.equal(0.7);
  });

  it('basis (S − A) / (S − T): 20 days against 10, worst 30, is half (WebFOCUS performance management)', () => {
    expect(of({ target: 10, actual: 20, worst: 30, direction: 'decrease', method: 'basis' })).to.equal(0.5);
    expect(of({ target: 10, actual: 20, worst: 10, direction: 'decrease', method: 'basis' })).to.equal(
      'zero-denominator',
    );
  });

  it('basis without a worst value, or with one on the wrong side, has a reason', () => {
    expect(of({ target: 10, actual: 20, direction: 'decrease', method: 'basis' })).to.equal('missing-worst');
    expect(of({ target: 10, actual: 20, worst: 30, direction: 'increase', method: 'basis' })).to.equal(
      'direction-contradicts-target',
    );
  });

  it('nothing planned to have changed yet: kept or worse, as for a target equal to the baseline', () => {
    const planned = { ...institutions, expected: 60, method: 'expected' } as const;
    expect(of({ ...planned, actual: 59 })).to.equal('kept');
    expect(of({ ...planned, actual: 60 })).to.equal('kept');
    expect(of({ ...planned, actual: 61 })).to.equal('worse');
  });

  it('expected to date: a fall of 10 when 20 were planned by now is half', () => {
    expect(of({ ...institutions, actual: 50, expected: 40, method: 'expected' })).to.equal(0.5);
    expect(of({ target: 100, actual: 30, expected: 40, direction: 'increase', method: 'expected' })).to.equal(
      0.75,
    );
    expect(
      of({ baseline: 60, target: 20, actual: 61, expected: 0, direction: 'increase', method: 'expected' }),
    ).to.equal('direction-contradicts-target');
  });

  it('the gap does not depend on the unit or on seeing it as a rise or a fall (property)', () => {
    const whole = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(whole, whole, whole, (baseline, target, actual) => {
        fc.pre(baseline !== target);
        const direction = target > baseline ? 'increase' : 'decrease';
        const turned = of({
          baseline: -baseline,
          target: -target,
          actual: -actual,
          direction: direction === 'increase' ? 'decrease' : 'increase',
        });
        const result = of({ baseline, target, actual, direction });
        expect(result).to.be.a('number');
        expect(turned).to.equal(result);
        expect((result as number) >= 1).to.equal(
          direction === 'increase' ? actual >= target : actual <= target,
        );
        expect(
          of({ baseline: baseline / 10, target: target / 10, actual: actual / 10, direction }),
        ).to.be.closeTo(result as number, 1e-9 * (1 + Math.abs(result as number)));
      }),
    );
  });
});

describe('achievement: mistakes of other systems', () => {
  it('a falling indicator is not actual / target: 40 against 20 is not 200 % (RSR)', () => {
    expect(of(institutions)).to.equal(0.5);
    expect(of({ ...institutions, method: 'simple' })).to.equal(0.5);
    expect(of({ target: 20, actual: 40, direction: 'decrease' })).to.equal('missing-baseline');
  });

  it('less than the target is less than 100 % (RSR percent_accomplishment_100)', () => {
    expect(of({ target: 100, actual: 40, direction: 'increase' })).to.equal(0.4);
  });

  it('a missing value and a missing baseline are not 0 (RSR IATI export)', () => {
    expect(amountOf(undefined)).to.deep.equal({ kind: 'none', reason: 'not-reported' });
    expect(amountOf({})).to.deep.equal({ kind: 'none', reason: 'not-reported' });
    expect(amountOf({ missing: 'suppressed', value: 3 })).to.deep.equal({
      kind: 'none',
      reason: 'suppressed',
    });
    expect(amountOf({ numerator: 3 })).to.deep.equal({ kind: 'none', reason: 'not-reported' });
  });

  it('a denominator of 0 gives no share, not 0 %: 3/0 and 0/0 (RSR, PRP)', () => {
    expect(amountOf({ numerator: 3, denominator: 0 })).to.deep.equal({
      kind: 'none',
      reason: 'zero-denominator',
    });
    expect(amountOf({ numerator: 0, denominator: 0, value: 0 })).to.deep.equal({
      kind: 'none',
      reason: 'zero-denominator',
    });
    expect(amountOf({ numerator: 0, denominator: 4 })).to.include({ kind: 'value', value: 0 });
  });

  it('12.5 % can be a target (RSR)', () => {
    expect(of({ baseline: 0.025, target: 0.125, actual: 0.075, direction: 'increase' })).to.equal(0.5);
    expect(of({ target: 12.5, actual: 6.25, direction: 'increase' })).to.equal(0.5);
  });

  it('under the baseline is progress when falling is wanted; without baseline nothing is assumed to be 0 (PRP)', () => {
    expect(of({ ...institutions, actual: 30 })).to.equal(0.75);
    expect(of({ actual: 30, direction: 'decrease' })).to.equal('missing-target');
    expect(of({ target: 20, actual: 30, direction: 'decrease', method: 'gap' })).to.equal('missing-baseline');
  });

  it('60→20 at 40 is not 1900 %, and a target equal to the baseline does not fail (Hikaya)', () => {
    expect(of(institutions)).to.equal(0.5);
    expect(of({ ...institutions, target: 60 })).to.equal('kept');
  });

  it('zero is a value (HSC library)', () => {
    expect(amountOf({ value: 0 })).to.deep.equal({ kind: 'value', value: 0 });
    expect(of({ baseline: 0, target: 10, actual: 0, direction: 'increase' })).to.equal(0);
    expect(of({ baseline: 10, target: 0, actual: 0, direction: 'decrease' })).to.equal(1);
  });
});
