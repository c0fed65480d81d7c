import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  marginOfError,
  meanBounds,
  medianBounds,
  nonResponseBounds,
  responseRate,
  wilsonInterval,
  passShare,
} from '@careframe/core/statistics';

describe('shares of a group', () => {
  it('Wilson with nobody asked, or more yes than people, says nothing; another confidence is solved: 0.9545 is ±2 standard errors', () => {
    expect(wilsonInterval(0, 0)).to.deep.equal([0, 1]);
    expect(wilsonInterval(5, 3)).to.deep.equal([0, 1]);
    const [low, high] = wilsonInterval(50, 100, 0.9544997361);
    expect(high - low).to.be.closeTo((2 * Math.sqrt(4 + 100)) / 104, 1e-6);
  });

  it('a whole group has no margin of error, nobody the largest', () => {
    expect([marginOfError(102, 102), marginOfError(0, 102)]).to.deep.equal([0, 1]);
  });

  it('nobody tested gives no share of passes; the mark itself is a pass', () => {
    expect(passShare([], 11)).to.equal(undefined);
    expect(passShare([10.9, 11], 11)).to.deep.include({ passed: 1, tested: 2, share: 0.5 });
  });

  it('nobody to answer gives no response rate', () => {
    expect(responseRate({ complete: 0 })).to.equal(undefined);
    expect(responseRate({ complete: 3, refused: -3 })).to.equal(undefined);
    expect(responseRate({ complete: 0, notReached: 4 })).to.equal(0);
    expect(meanBounds([], 0, 1, 5)).to.equal(undefined);
    expect(medianBounds([], 0, 1, 5)).to.equal(undefined);
  });

  it('bounds hold every completion of the silent group and are met by two of them (property, all completions)', () => {
    const step = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.integer({ min: 0, max: 5 }), (asked, silent) => {
        const all = asked.length + silent;
        fc.pre(all > 0);
        const worlds = completions(silent, [1, 2, 3]).map((rest) =>
          [...asked, ...rest].sort((a, b) => a - b),
        );
        const check = (bounds: readonly [number, number], of: (values: number[]) => number) => {
          const found = worlds.map(of);
          expect(Math.min(...found)).to.be.closeTo(bounds[0], 1e-12);
          expect(Math.max(...found)).to.be.closeTo(bounds[1], 1e-12);
        };
        const yes = asked.filter((value) => value === 3).length;
        check(
          nonResponseBounds(yes, asked.length, all),
          (values) => values.filter((value) => value === 3).length / all,
        );
        check(meanBounds(asked, all, 1, 3)!, (values) => values.reduce((sum, value) => sum + value, 0) / all);
        check(medianBounds(asked, all, 1, 3)!, (values) => (values[(all - 1) >> 1]! + values[all >> 1]!) / 2);
      }),
    );
  });

  it('the median of an even number may lie between two steps', () => {
    expect(medianBounds([3, 4], 2, 1, 5)).to.deep.equal([3.5, 3.5]);
  });
});

/** Everything n silent people could have said. */
function completions(n: number, steps: readonly number[]): number[][] {
  return n === 0 ? [[]] : completions(n - 1, steps).flatMap((rest) => steps.map((step) => [step, ...rest]));
}
