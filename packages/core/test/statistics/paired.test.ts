import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  classGain,
  holm,
  normalisedGain,
  pairedEffect,
  rankBiserial,
  wilcoxonSignedRank,
} from '@careframe/core/statistics';
import { close } from './close.js';

/** All patterns of signs, counted one by one. */
function enumerated(ranks: readonly number[], statistic: number): number {
  let [extreme, all] = [0, 0];
  for (let pattern = 0; pattern < 2 ** ranks.length; pattern++) {
    const sum = ranks.reduce((total, rank, at) => total + ((pattern >> at) & 1) * rank, 0);
    all++;
    if (sum <= statistic + 1e-9) extreme++;
  }
  return extreme / all;
}

/** Mid-ranks by counting who is smaller. */
const midRanks = (values: readonly number[]): number[] =>
  values.map(
    (value) =>
      values.filter((other) => other < value).length +
      (values.filter((other) => other === value).length + 1) / 2,
  );

describe('Wilcoxon signed rank', () => {
  const changes = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 10 });

  it('the exact probability is the share of all sign patterns, ties and zeros included, for up to 10 pairs (property)', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom('drop', 'pratt'), (after, zeros) => {
        const before = after.map(() => 0);
        const ranked = zeros === 'drop' ? after.filter((value) => value !== 0) : after;
        const ranks = midRanks(ranked.map(Math.abs)).filter((_, at) => ranked[at] !== 0);
        const result = wilcoxonSignedRank(before, after, {
          zeros: zeros as 'drop' | 'pratt',
          method: 'exact',
        });
        if (ranks.length === 0) {
          expect(result.p).to.equal(undefined);
          return;
        }
        expect(result.exact).to.equal(true);
        close(result.p, Math.min(1, 2 * enumerated(ranks, result.statistic)));
        const one = (alternative: 'greater' | 'less') =>
          wilcoxonSignedRank(before, after, {
            zeros: zeros as 'drop' | 'pratt',
            method: 'exact',
            alternative,
          }).p;
        close(one('greater'), enumerated(ranks, result.wMinus));
        close(one('less'), enumerated(ranks, result.wPlus));
      }),
      { numRuns: 400 },
    );
  });

  it('without ties and zeros the default is the exact one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
        (sizes) => {
          const after = sizes.map((size, at) => (at % 3 === 0 ? -size : size));
          const before = sizes.map(() => 0);
          expect(wilcoxonSignedRank(before, after)).to.deep.equal(
            wilcoxonSignedRank(before, after, { method: 'exact' }),
          );
        },
      ),
    );
  });

  it('the normal approximation comes close to the exact probability from 40 pairs on', () => {
    const after = Array.from({ length: 40 }, (_, at) => ((at * 7) % 5) - 1.5);
    const before = after.map(() => 0);
    const [exact, normal] = (['exact', 'normal'] as const).map((method) =>
      wilcoxonSignedRank(before, after, { method }),
    );
    expect([exact!.exact, normal!.exact]).to.deep.equal([true, false]);
    expect(normal!.p).to.be.closeTo(exact!.p!, 0.005);
  });

  it('zero differences are dropped and counted; nothing changed gives no p', () => {
    expect(wilcoxonSignedRank([1, 2, 3, 4], [1, 3, 5, 4])).to.include({
      n: 2,
      zeros: 2,
      wPlus: 3,
      wMinus: 0,
    });
    expect(wilcoxonSignedRank([2, 2], [2, 2])).to.deep.include({
      n: 0,
      zeros: 2,
      p: undefined,
      exact: false,
    });
    expect(rankBiserial(0, 0)).to.equal(0);
  });

  it('ties are not called exact by default and differ from binary noise: 0.3 − 0.1 ties with 0.5 − 0.3', () => {
    const result = wilcoxonSignedRank([0.1, 0.3, 1], [0.3, 0.5, 0]);
    expect(result).to.include({ exact: false, wPlus: 3, wMinus: 3 });
    expect(result.p).to.be.closeTo(1, 1e-12);
  });

  it('the rank sums add up to n(n + 1) / 2 and p lies from 0 to 1, both ways round (property)', () => {
    const step = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step), { maxLength: 40 }), (pairs) => {
        const [before, after] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const [there, back] = [wilcoxonSignedRank(before, after), wilcoxonSignedRank(after, before)];
        close(there.wPlus + there.wMinus, (there.n * (there.n + 1)) / 2);
        expect(there.n + there.zeros).to.equal(pairs.length);
        expect([back.wPlus, back.wMinus]).to.deep.equal([there.wMinus, there.wPlus]);
        if (there.p === undefined) expect(there.n).to.equal(0);
        else {
          expect(there.p).to.be.within(0, 1);
          close(back.p, there.p);
        }
      }),
    );
  });
});

describe('many comparisons', () => {
  const probability = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });

  it('Holm lies between the single p and Bonferroni, keeps their order and leaves out what was not tested (property)', () => {
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 16 }), (given) => {
        const adjusted = holm(given);
        const tested = given.filter((p) => p !== undefined);
        expect(adjusted).to.have.lengthOf(given.length);
        given.forEach((p, at) => {
          if (p === undefined) expect(adjusted[at]).to.equal(undefined);
          else expect(adjusted[at]).to.be.within(p, Math.min(1, p * tested.length) + 1e-12);
        });
        const order = tested.map((_, at) => at).sort((a, b) => tested[a]! - tested[b]!);
        const own = adjusted.filter((p) => p !== undefined);
        order.slice(1).forEach((at, before) => expect(own[at]).to.be.at.least(own[order[before]!]!));
      }),
    );
  });

  it('of 16 topics with the same p of .01 none stays under .05, one alone does', () => {
    expect(holm(Array.from({ length: 16 }, () => 0.01))[0]).to.be.closeTo(0.16, 1e-12);
    expect(holm([0.01])).to.deep.equal([0.01]);
  });
});

describe('size of a change', () => {
  it('one pair, or nobody who differs, has no standardised change', () => {
    expect(pairedEffect([1], [2])).to.equal(undefined);
    expect(pairedEffect([2, 2], [3, 3])).to.include({
      change: 1,
      dAv: undefined,
      gAv: undefined,
      dZ: undefined,
    });
  });

  it('gain is not defined for who was at the top before, and is not 0', () => {
    expect(normalisedGain(20, 20, 20)).to.equal(undefined);
    expect(classGain([20, 10], [20, 15], 20)).to.deep.equal({ ofMeans: 0.5, ofMembers: 0.5, atTop: 1 });
    expect(classGain([], [], 20)).to.deep.equal({ ofMeans: undefined, ofMembers: undefined, atTop: 0 });
  });

  it('standardised change turns its sign with the direction and keeps its size in another unit (property)', () => {
    const step = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 20 }), (pairs) => {
        const [before, after] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const scaled = (values: number[]) => values.map((value) => 4 * value + 3);
        const [there, back] = [pairedEffect(before, after)!, pairedEffect(after, before)!];
        close(there.dAv, back.dAv === undefined ? undefined : -back.dAv);
        close(there.dAv, pairedEffect(scaled(before), scaled(after))!.dAv);
      }),
    );
  });
});
