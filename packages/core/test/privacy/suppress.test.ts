import { expect } from 'chai';
import * as fc from 'fast-check';
import { suppressCount, suppressCounts, suppressSmallCells } from '@careframe/core';
import type { Count, SuppressedTable } from '@careframe/core';
import { recovered, type Equation, type Range } from './attacker.js';

const words = (counts: readonly Count[]) =>
  counts.map((count) => (count.kind === 'count' ? count.n : count.kind));

describe('suppressCount', () => {
  it('1 to threshold − 1 is low; 0 and the threshold itself are shown', () => {
    expect(words([0, 1, 4, 5].map((n) => suppressCount(n, 5)))).to.deep.equal([0, 'low', 'low', 5]);
    expect(suppressCount(9, 10)).to.deep.equal({ kind: 'low', under: 10 });
  });
});

describe('suppressCounts: parts of a total that is shown', () => {
  it('one low part takes the smallest other part that is not zero with it', () => {
    expect(words(suppressCounts([3, 0, 9, 20], 5))).to.deep.equal(['low', 0, 'hidden', 20]);
  });

  it('nothing small, nothing hidden', () => {
    expect(words(suppressCounts([0, 5, 7], 5))).to.deep.equal([0, 5, 7]);
  });

  it('all parts are hidden when the total itself is low, zeros too', () => {
    expect(words(suppressCounts([0, 4, 0], 5))).to.deep.equal(['hidden', 'hidden', 'hidden']);
  });

  it('low parts whose sum betrays them: 1 + 1 of a shown 2 + 9', () => {
    expect(words(suppressCounts([1, 1, 9], 5)).filter((word) => typeof word === 'number')).to.deep.equal([]);
  });

  it('no hidden part follows from the shown total and parts, nor from the range of "low" (property)', () => {
    const small = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(small, fc.integer({ min: 2, max: 6 }), (counts, threshold) => {
        const shown = suppressCounts(counts, threshold);
        const total = counts.reduce((a, b) => a + b, 0);
        shown.forEach((count, at) => {
          if (count.kind === 'count')
            expect(
              [count.n === counts[at], count.n >= 1 && count.n < threshold],
              'true and not low',
            ).to.deep.equal([true, false]);
          else if (total >= threshold)
            expect(possible(shown, total, threshold, at), `${counts.join()} at ${at}`).to.be.greaterThan(1);
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** How many values a part can have for someone who sees the counts and their total. */
function possible(shown: readonly Count[], total: number, threshold: number, at: number): number {
  const range = (count: Count) =>
    (count.kind === 'count'
      ? [count.n, count.n]
      : count.kind === 'low'
        ? [1, threshold - 1]
        : [0, total]) as [number, number];
  const others = shown.filter((_, other) => other !== at).map(range);
  const [low, high] = range(shown[at]!);
  const [least, most] = [others.reduce((sum, [a]) => sum + a, 0), others.reduce((sum, [, b]) => sum + b, 0)];
  return Math.min(high, total - least) - Math.max(low, total - most) + 1;
}

const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 40 })), {
      minLength: width,
      maxLength: width,
    }),
    { minLength: 1, maxLength: 5 },
  ),
);

/** Lines of a printed table, each its parts and their total. */
function linesOf({
  cells,
  rowTotals,
  columnTotals,
  total,
}: SuppressedTable): (readonly [readonly Count[], Count])[] {
  return [
    ...cells.map((row, at) => [row, rowTotals[at]!] as const),
    ...columnTotals.map((own, at) => [cells.map((row) => row[at]!), own] as const),
    [rowTotals, total],
    [columnTotals, total],
  ];
}

/**
 * What a reader finds who solves all lines at once. `strict`: takes "hidden" to mean at least the threshold, which holds when no small
 * count and no 0 is hidden under that word.
 */
function foundIn(table: SuppressedTable, threshold: number, strict = false): string[] {
  const all = [...new Set(linesOf(table).flatMap(([parts, total]) => [...parts, total]))];
  const names = new Map(all.map((count, at) => [count, `figure ${at}`]));
  const ranges = new Map<string, Range>(
    all.map((count) => [
      names.get(count)!,
      count.kind === 'low' ? [1n, BigInt(threshold - 1)] : [strict ? BigInt(threshold) : 0n, undefined],
    ]),
  );
  const equations = linesOf(table).map(([parts, total]): Equation => {
    const factors = new Map<string, bigint>();
    let value = 0n;
    for (const [count, sign] of [...parts.map((part) => [part, 1n] as const), [total, -1n] as const]) {
      if (count.kind === 'count') value -= sign * BigInt(count.n);
      else factors.set(names.get(count)!, sign);
    }
    return { factors, value };
  });
  const hidden = new Set(all.filter(({ kind }) => kind !== 'count').map((count) => names.get(count)!));
  return [
    ...recovered(
      equations.filter(({ factors }) => factors.size > 0),
      ranges,
    ).keys(),
  ].filter((name) => hidden.has(name));
}

describe('suppressSmallCells', () => {
  it('a low cell takes a partner in its row and its column, totals stay', () => {
    const { cells, rowTotals, columnTotals, total } = suppressSmallCells(
      [
        [3, 20, 30],
        [25, 40, 50],
        [60, 70, 80],
      ],
      { threshold: 5 },
    );
    expect(cells.map(words)).to.deep.equal([
      ['low', 'hidden', 30],
      ['hidden', 'hidden', 50],
      [60, 70, 80],
    ]);
    expect([words(rowTotals), words(columnTotals), words([total])]).to.deep.equal([
      [53, 115, 210],
      [88, 130, 160],
      [378],
    ]);
  });

  it('nothing small, everything shown with its totals', () => {
    const { cells, rowTotals, total } = suppressSmallCells(
      [
        [5, 6],
        [0, 8],
      ],
      { threshold: 5 },
    );
    expect([...cells.map(words), words(rowTotals), words([total])]).to.deep.equal([
      [5, 6],
      [0, 8],
      [11, 8],
      [19],
    ]);
  });

  it('an empty table is no error', () => {
    expect(suppressSmallCells([], { threshold: 5 })).to.deep.equal({
      cells: [],
      rowTotals: [],
      columnTotals: [],
      total: { kind: 'count', n: 0 },
    });
  });

  it('what is shown is true and never low (property)', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { cells } = suppressSmallCells(table, { threshold: 5 });
        cells.forEach((row, i) =>
          row.forEach((count, j) => {
            if (count.kind === 'count')
              expect([count.n === table[i]![j], count.n >= 1 && count.n < 5]).to.deep.equal([true, false]);
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('no row or column lacks exactly one figure, over 200 random tables (property)', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const [parts, total] of linesOf(suppressSmallCells(table, { threshold: 5 }))) {
          expect([...parts, total].filter((count) => count.kind !== 'count')).not.to.have.lengthOf(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('2,000 random tables: 0 cells recovered by whoever solves all rows and columns with whole people (property)', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(tables, fc.constantFrom(2, 3, 5, 10), (table, threshold) => {
        const printed = suppressSmallCells(table, { threshold });
        expect(foundIn(printed, threshold)).to.deep.equal([]);
        const truths = linesOf(suppressSmallCells(table, { threshold: 1 })).flatMap(([parts, total]) => [
          ...parts,
          total,
        ]);
        const own = linesOf(printed).flatMap(([parts, total]) => [...parts, total]);
        const isStrict = own.every(
          (count, at) =>
            count.kind !== 'hidden' || (truths[at]!.kind === 'count' && truths[at]!.n >= threshold),
        );
        if (isStrict) expect(foundIn(printed, threshold, true)).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('two blocks of hidden cells joined by one low cell do not give it away', () => {
    const table = [
      [1, 2, 30, 40],
      [2, 1, 50, 60],
      [30, 3, 2, 1],
      [40, 50, 1, 2],
    ];
    const printed = suppressSmallCells(table, { threshold: 5 });
    expect(printed.cells.flat().filter(({ kind }) => kind !== 'count')).not.to.have.lengthOf(0);
    expect(foundIn(printed, 5)).to.deep.equal([]);
  });
});
