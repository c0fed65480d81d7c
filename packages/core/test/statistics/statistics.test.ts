import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  alphaReading,
  classGain,
  cohenKappa,
  crossTable,
  fleissKappa,
  gainReading,
  gwetAC,
  gwetAC1,
  holm,
  krippendorffAlpha,
  marginOfError,
  meanBounds,
  medianBounds,
  nonResponseBounds,
  normalisedGain,
  pairedEffect,
  percentAgreement,
  rankBiserial,
  ratingNotes,
  responseRate,
  wilcoxonSignedRank,
  wilsonInterval,
  type Ratings,
} from '@careframe/core/statistics';

/** Ratings of two to four raters on a scale of 1 to 4, some missing. */
const ratings = fc
  .integer({ min: 2, max: 4 })
  .chain((raters) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 5 }), {
        minLength: raters,
        maxLength: raters,
      }),
      { minLength: 2, maxLength: 20 },
    ),
  );
const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
const WEIGHTS = ['none', 'linear', 'quadratic'] as const;
const close = (a: number | undefined, b: number | undefined) => {
  if (a === undefined || b === undefined) expect(a).to.equal(b);
  else expect(a).to.be.closeTo(b, 1e-9);
};
const mutable = (rows: Ratings) => rows.map((row) => [...row]);

describe('agreement coefficients', () => {
  it('c8 all in one category is no variation: undefined, neither 1 nor 0', () => {
    const same = [
      [2, 2],
      [2, 2],
      [2, null],
    ];
    expect(cohenKappa(crossTable(same, [1, 2]))).to.equal(undefined);
    for (const level of LEVELS) expect(krippendorffAlpha(same, level)).to.equal(undefined);
    expect(gwetAC(same)).to.equal(undefined);
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).to.equal(undefined);
  });

  it('no cases, and tables that are none, give no coefficient', () => {
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).to.equal(undefined);
    expect(cohenKappa([[1, 2], [3]])).to.equal(undefined);
    expect(gwetAC1([])).to.equal(undefined);
    expect(gwetAC([])).to.equal(undefined);
    expect(gwetAC([[1, 5]], { categories: [1, 2, 3] })).to.equal(undefined);
    expect(krippendorffAlpha([], 'nominal')).to.equal(undefined);
    expect(fleissKappa([])).to.equal(undefined);
    expect(percentAgreement([[1, null]])).to.equal(undefined);
    expect(
      fleissKappa([
        [2, 1],
        [1, 1],
      ]),
    ).to.equal(undefined);
  });

  it('full agreement with variation is 1 whatever the coefficient (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 5 }), (counts) => {
        const units = counts.flatMap((count, value) =>
          Array.from({ length: count }, () => [value + 1, value + 1]),
        );
        for (const weights of WEIGHTS) {
          close(cohenKappa(crossTable(units), weights), 1);
          close(gwetAC(units, { weights })?.coefficient, 1);
        }
        for (const level of LEVELS) close(krippendorffAlpha(units, level), 1);
        expect(percentAgreement(units)).to.include({ share: 1, pairs: 1 });
      }),
    );
  });

  it('neither the order of items nor that of raters matters (property)', () => {
    fc.assert(
      fc.property(
        ratings.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const turned = shuffled.map((row) => [...row].reverse());
          for (const level of LEVELS) close(krippendorffAlpha(rows, level), krippendorffAlpha(turned, level));
          for (const weights of WEIGHTS)
            close(gwetAC(rows, { weights })?.coefficient, gwetAC(turned, { weights })?.coefficient);
          expect(percentAgreement(turned)?.agreeing).to.equal(percentAgreement(rows)?.agreeing);
        },
      ),
    );
  });

  it('kappa is the same for whoever is called first, and with the scale turned round (property)', () => {
    const tables = fc
      .integer({ min: 2, max: 5 })
      .chain((k) =>
        fc.array(fc.array(fc.nat({ max: 30 }), { minLength: k, maxLength: k }), {
          minLength: k,
          maxLength: k,
        }),
      );
    fc.assert(
      fc.property(tables, (table) => {
        const transposed = table.map((_, i) => table.map((row) => row[i]!));
        const turned = [...table].reverse().map((row) => [...row].reverse());
        for (const weights of WEIGHTS) {
          close(cohenKappa(transposed, weights), cohenKappa(table, weights));
          close(cohenKappa(turned, weights), cohenKappa(table, weights));
        }
      }),
    );
  });

  it('alpha: names do not matter for nominal values, zero and unit not for intervals, unit not for ratios, only order for ranks (property)', () => {
    const renamed = (rows: Ratings, as: (value: number) => number) =>
      rows.map((row) => row.map((value) => (value === null ? null : as(value))));
    fc.assert(
      fc.property(ratings, (rows) => {
        close(
          krippendorffAlpha(
            renamed(rows, (value) => (value * 3) % 5),
            'nominal',
          ),
          krippendorffAlpha(rows, 'nominal'),
        );
        close(
          krippendorffAlpha(
            renamed(rows, (value) => value ** 3),
            'ordinal',
          ),
          krippendorffAlpha(rows, 'ordinal'),
        );
        close(
          krippendorffAlpha(
            renamed(rows, (value) => 7 - 2 * value),
            'interval',
          ),
          krippendorffAlpha(rows, 'interval'),
        );
        close(
          krippendorffAlpha(
            renamed(rows, (value) => 2.5 * value),
            'ratio',
          ),
          krippendorffAlpha(rows, 'ratio'),
        );
      }),
    );
  });

  it('alpha: items with one rating or none change nothing (property)', () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: 1, max: 4 }), (rows, value) => {
        const alone = [...rows, rows[0]!.map((_, at) => (at === 0 ? value : null)), rows[0]!.map(() => null)];
        for (const level of LEVELS) close(krippendorffAlpha(alone, level), krippendorffAlpha(rows, level));
      }),
    );
  });

  it('D14 a missing rating is no 0: with 0 for it every coefficient differs', () => {
    const gaps: Ratings = [
      [1, 1],
      [2, 2],
      [3, null],
      [2, 3],
      [1, 1],
    ];
    const zeros = gaps.map((row) => row.map((value) => value ?? 0));
    expect(krippendorffAlpha(mutable(gaps), 'interval')).to.be.greaterThan(
      krippendorffAlpha(zeros, 'interval')!,
    );
    expect(percentAgreement(gaps)?.items).to.equal(4);
    expect(gwetAC(gaps)!.coefficient).to.be.greaterThan(gwetAC(zeros)!.coefficient);
  });

  it('plain AC1 of a cross table and of its ratings is one number; two raters agree pair by pair as often as item by item (property)', () => {
    const both = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(both, (pairs) => {
        close(gwetAC(pairs, { categories: [1, 2, 3] })?.coefficient, gwetAC1(crossTable(pairs, [1, 2, 3])));
        close(percentAgreement(pairs)?.pairs, percentAgreement(pairs)?.share);
      }),
    );
  });

  it('c8 what is said before a coefficient is read: nothing shared, no variation, a constant rater, one category on top, few items', () => {
    const many = (n: number, row: readonly (number | null)[]) => Array.from({ length: n }, () => row);
    expect(ratingNotes([[1, null]])).to.deep.equal(['nothing-shared']);
    expect(ratingNotes(many(12, [3, 3]))).to.deep.equal(['no-variation']);
    expect(ratingNotes([...many(6, [3, 3]), ...many(6, [3, 2])])).to.deep.equal(['constant-rater']);
    expect(ratingNotes([...many(11, [3, 3]), [1, 2], [2, 1]])).to.deep.equal(['one-category-dominates']);
    expect(ratingNotes([...many(3, [3, 3]), ...many(3, [1, 1])])).to.deep.equal(['few-items']);
    expect(ratingNotes([...many(6, [3, 3]), ...many(6, [1, 1])])).to.deep.equal([]);
  });

  it('D15 no value falls between two classes of a reading (property)', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
        expect(alphaReading(value)).to.equal(
          value >= 0.8 ? 'rely' : value >= 0.667 ? 'tentative' : 'do-not-rely',
        );
        expect(gainReading(value)).to.equal(value >= 0.7 ? 'high' : value >= 0.3 ? 'medium' : 'low');
      }),
    );
    expect([0.3, 0.7].map(gainReading)).to.deep.equal(['medium', 'high']);
  });
});

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

  it('c9 the exact probability is the share of all sign patterns, ties and zeros included, for up to 10 pairs (property)', () => {
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

  it('c9 the normal approximation comes close to the exact probability from 40 pairs on', () => {
    const after = Array.from({ length: 40 }, (_, at) => ((at * 7) % 5) - 1.5);
    const before = after.map(() => 0);
    const [exact, normal] = (['exact', 'normal'] as const).map((method) =>
      wilcoxonSignedRank(before, after, { method }),
    );
    expect([exact!.exact, normal!.exact]).to.deep.equal([true, false]);
    expect(normal!.p).to.be.closeTo(exact!.p!, 0.005);
  });

  it('c9 zero differences are dropped and counted; nothing changed gives no p', () => {
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

  it('c9 ties are not called exact by default and differ from binary noise: 0.3 − 0.1 ties with 0.5 − 0.3', () => {
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

  it('c9 Holm lies between the single p and Bonferroni, keeps their order and leaves out what was not tested (property)', () => {
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

  it('c9 of 16 topics with the same p of .01 none stays under .05, one alone does', () => {
    expect(holm(Array.from({ length: 16 }, () => 0.01))[0]).to.be.closeTo(0.16, 1e-12);
    expect(holm([0.01])).to.deep.equal([0.01]);
  });
});

describe('size of a change', () => {
  it('c9 one pair, or nobody who differs, has no standardised change', () => {
    expect(pairedEffect([1], [2])).to.equal(undefined);
    expect(pairedEffect([2, 2], [3, 3])).to.include({
      change: 1,
      dAv: undefined,
      gAv: undefined,
      dZ: undefined,
    });
  });

  it('D5 gain is not defined for who was at the top before, and is not 0', () => {
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

  it('D5 nobody to answer gives no response rate', () => {
    expect(responseRate({ complete: 0 })).to.equal(undefined);
    expect(responseRate({ complete: 3, refused: -3 })).to.equal(undefined);
    expect(responseRate({ complete: 0, notReached: 4 })).to.equal(0);
    expect(meanBounds([], 0, 1, 5)).to.equal(undefined);
    expect(medianBounds([], 0, 1, 5)).to.equal(undefined);
  });

  it('c9 bounds hold every completion of the silent group and are met by two of them (property, all completions)', () => {
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

  it('D13 the median of an even number may lie between two steps', () => {
    expect(medianBounds([3, 4], 2, 1, 5)).to.deep.equal([3.5, 3.5]);
  });
});

/** Everything n silent people could have said. */
function completions(n: number, steps: readonly number[]): number[][] {
  return n === 0 ? [[]] : completions(n - 1, steps).flatMap((rest) => steps.map((step) => [step, ...rest]));
}
