import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  cohenKappa,
  fleissKappa,
  gwetAC1,
  krippendorffAlpha,
  marginOfError,
  nonResponseBounds,
  rankBiserial,
  requiredSampleSize,
  wilcoxonSignedRank,
  wilsonInterval,
} from '@careframe/core/statistics';

describe('agreement coefficients', () => {
  it('O17 20,5/10,15: kappa .40 (textbook case after Cohen 1960)', () => {
    expect(
      cohenKappa([
        [20, 5],
        [10, 15],
      ]),
    ).to.be.closeTo(0.4, 1e-12);
  });

  it('O19 130,56/9,5: kappa .022 although 67.5 % agree, AC1 .533 (PMC7222679 table 1)', () => {
    const table = [
      [130, 56],
      [9, 5],
    ];
    expect(cohenKappa(table)).to.be.closeTo(0.022, 0.0005);
    expect(gwetAC1(table)).to.be.closeTo(0.533, 0.0005);
  });

  it('O21 SexualFun: kappa .1293, linear .2374, quadratic .3320 (R package vcd)', () => {
    const table = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ];
    expect(cohenKappa(table)).to.be.closeTo(0.1293, 0.00005);
    expect(cohenKappa(table, 'linear')).to.be.closeTo(0.2374, 0.00005);
    expect(cohenKappa(table, 'quadratic')).to.be.closeTo(0.332, 0.00005);
  });

  it('c8 all in one category is no variation: undefined, neither 1 nor 0', () => {
    expect(
      cohenKappa([
        [12, 0],
        [0, 0],
      ]),
    ).to.equal(undefined);
    expect(
      krippendorffAlpha(
        [
          [2, 2],
          [2, 2],
          [2, null],
        ],
        'ordinal',
      ),
    ).to.equal(undefined);
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
    expect(krippendorffAlpha([], 'nominal')).to.equal(undefined);
    expect(fleissKappa([])).to.equal(undefined);
    expect(
      fleissKappa([
        [2, 1],
        [1, 1],
      ]),
    ).to.equal(undefined);
  });

  it('Fleiss 1971, as on the usual 10 subjects, 14 raters, 5 categories: .210', () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(fleissKappa(counts)).to.be.closeTo(0.21, 0.0005);
  });

  it('Krippendorff 2011 example C, four observers with gaps: nominal .743, ordinal .815, interval .849, ratio .797', () => {
    const gap = null;
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, gap, gap, gap],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, gap, 3],
      [gap, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, gap],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, gap],
    ];
    const units = observers[0]!.map((_, unit) => observers.map((own) => own[unit]!));
    expect(krippendorffAlpha(units, 'nominal')).to.be.closeTo(0.743, 0.0005);
    expect(krippendorffAlpha(units, 'ordinal')).to.be.closeTo(0.815, 0.0005);
    expect(krippendorffAlpha(units, 'interval')).to.be.closeTo(0.849, 0.0005);
    expect(krippendorffAlpha(units, 'ratio')).to.be.closeTo(0.797, 0.0005);
  });

  it('full agreement with variation is 1 whatever the coefficient (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 }), (counts) => {
        const table = counts.map((count, i) => counts.map((_, j) => (i === j ? count : 0)));
        for (const weights of ['none', 'linear', 'quadratic'] as const)
          expect(cohenKappa(table, weights)).to.equal(1);
        expect(gwetAC1(table)).to.be.closeTo(1, 1e-12);
        const units = counts.flatMap((count, value) => Array.from({ length: count }, () => [value, value]));
        expect(krippendorffAlpha(units, 'ordinal')).to.equal(1);
      }),
    );
  });
});

describe('Wilcoxon signed rank', () => {
  it('O24 Darwin/Cureton: T 24, W+ 96, exact p .041259765625, rank-biserial .600 (SciPy manual)', () => {
    const differences = [6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75];
    const result = wilcoxonSignedRank(
      differences.map(() => 0),
      differences,
    );
    expect(result).to.deep.equal({
      wPlus: 96,
      wMinus: 24,
      statistic: 24,
      p: 0.041259765625,
      exact: true,
      n: 15,
      zeros: 0,
    });
    expect(rankBiserial(result.wPlus, result.wMinus)).to.be.closeTo(0.6, 1e-12);
  });

  it('O26 depression scores, Hollander & Wolfe: V 40, one-sided p .01953 (R wilcox.test)', () => {
    const first = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const result = wilcoxonSignedRank(second, first);
    expect(result).to.include({ wPlus: 40, wMinus: 5, exact: true, n: 9 });
    expect(result.p! / 2).to.be.closeTo(0.01953, 0.000005);
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

  it('c9 ties are not called exact and differ from binary noise: 0.3 − 0.1 ties with 0.5 − 0.3', () => {
    const result = wilcoxonSignedRank([0.1, 0.3, 1], [0.3, 0.5, 0]);
    expect(result).to.include({ exact: false, wPlus: 3, wMinus: 3 });
    expect(result.p).to.be.closeTo(1, 1e-12);
  });

  it('the rank sums add up to n(n + 1) / 2 and p lies from 0 to 1, both ways round (property)', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, (pairs) => {
        const [before, after] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const [there, back] = [wilcoxonSignedRank(before, after), wilcoxonSignedRank(after, before)];
        expect(there.wPlus + there.wMinus).to.be.closeTo((there.n * (there.n + 1)) / 2, 1e-9);
        expect(there.n + there.zeros).to.equal(pairs.length);
        expect([back.wPlus, back.wMinus]).to.deep.equal([there.wMinus, there.wPlus]);
        if (there.p === undefined) expect(there.n).to.equal(0);
        else {
          expect(there.p).to.be.within(0, 1);
          expect(back.p).to.be.closeTo(there.p, 1e-9);
        }
      }),
    );
  });
});

describe('shares of a group', () => {
  it('O30 Wilson 95 %: 81/263 is .2553–.3662, 0/20 is 0–.1611 (Newcombe 1998)', () => {
    const [low, high] = wilsonInterval(81, 263);
    expect(low).to.be.closeTo(0.2553, 0.00005);
    expect(high).to.be.closeTo(0.3662, 0.00005);
    const [zero, upper] = wilsonInterval(0, 20);
    expect(zero).to.equal(0);
    expect(upper).to.be.closeTo(0.1611, 0.00005);
  });

  it('Wilson with nobody asked says nothing; another confidence is solved: 0.9545 is ±2 standard errors', () => {
    expect(wilsonInterval(0, 0)).to.deep.equal([0, 1]);
    const [low, high] = wilsonInterval(50, 100, 0.9544997361);
    expect(high - low).to.be.closeTo((2 * Math.sqrt(4 + 100)) / 104, 1e-6);
  });

  it('O31 Krejcie–Morgan: of 10, 50, 100, 220 people 10, 44, 80, 140 (reprinted table)', () => {
    expect([10, 50, 100, 220].map((N) => Math.round(requiredSampleSize(N)))).to.deep.equal([10, 44, 80, 140]);
  });

  it('O32 73 of 102: ±6.15 points, ±11.47 without the finite population', () => {
    expect(marginOfError(73, 102) * 100).to.be.closeTo(6.15, 0.005);
    expect(marginOfError(73, 1e12) * 100).to.be.closeTo(11.47, 0.005);
    expect(marginOfError(102, 102)).to.equal(0);
    expect(marginOfError(0, 102)).to.equal(1);
  });

  it('O33 66 of 73, N 102: the share of all lies from 64.7 to 93.1 %', () => {
    const [low, high] = nonResponseBounds(66, 73, 102);
    expect(low).to.be.closeTo(0.647, 0.0005);
    expect(high).to.be.closeTo(0.931, 0.0005);
  });

  it('the bounds hold the truth whatever the silent would say, and are met at both ends (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        (asked, silent) => {
          const yes = (answers: readonly boolean[]) => answers.filter(Boolean).length;
          const N = asked.length + silent.length;
          const [low, high] = nonResponseBounds(yes(asked), asked.length, N);
          expect((yes(asked) + yes(silent)) / N).to.be.within(low, high);
          expect(low).to.equal(yes(asked) / N);
          expect(high).to.equal((yes(asked) + silent.length) / N);
        },
      ),
    );
  });
});
