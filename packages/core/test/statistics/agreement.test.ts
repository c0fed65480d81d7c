import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  alphaReading,
  cohenKappa,
  crossTable,
  fleissKappa,
  gainReading,
  gwetAC,
  gwetAC1,
  krippendorffAlpha,
  percentAgreement,
  ratingNotes,
  type Ratings,
} from '@careframe/core/statistics';
import { close } from './close.js';

/** Ratings of two to four raters on a scale of 1 to 4, some missing. */
const ratings = fc.integer({ min: 2, max: 4 }).chain((raters) =>
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
const mutable = (rows: Ratings) => rows.map((row) => [...row]);

describe('agreement coefficients', () => {
  it('all in one category is no variation: undefined, neither 1 nor 0', () => {
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
    const tables = fc.integer({ min: 2, max: 5 }).chain((k) =>
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

  it('a missing rating is no 0: with 0 for it every coefficient differs', () => {
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

  it('what is said before a coefficient is read: nothing shared, no variation, a constant rater, one category on top, few items', () => {
    const many = (n: number, row: readonly (number | null)[]) => Array.from({ length: n }, () => row);
    expect(ratingNotes([[1, null]])).to.deep.equal(['nothing-shared']);
    expect(ratingNotes(many(12, [3, 3]))).to.deep.equal(['no-variation']);
    expect(ratingNotes([...many(6, [3, 3]), ...many(6, [3, 2])])).to.deep.equal(['constant-rater']);
    expect(ratingNotes([...many(11, [3, 3]), [1, 2], [2, 1]])).to.deep.equal(['one-category-dominates']);
    expect(ratingNotes([...many(3, [3, 3]), ...many(3, [1, 1])])).to.deep.equal(['few-items']);
    expect(ratingNotes([...many(6, [3, 3]), ...many(6, [1, 1])])).to.deep.equal([]);
  });

  it('no value falls between two classes of a reading (property)', () => {
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
