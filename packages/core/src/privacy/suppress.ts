/**
 * Small cells. Primary: counts from 1 to threshold − 1 are not shown. Complementary: further counts are hidden until
 * no hidden one follows from what is visible, neither by subtraction nor from the bounds that "low" itself gives
 * away. After the Washington State Department of Health guideline on small numbers (2018).
 */
import type { Count } from '../survey/survey.types.js';
import { protectFigures } from './protect.js';

/** A table of counts with its margins, each a number or the word that it is not shown. */
export interface SuppressedTable {
  /** Rows of cells, as they were given. */
  readonly cells: readonly (readonly Count[])[];
  readonly rowTotals: readonly Count[];
  readonly columnTotals: readonly Count[];
  readonly total: Count;
}

interface Cell {
  readonly n: number;
  mark: 'shown' | 'low' | 'hidden';
}

const cellOf = (n: number, threshold: number): Cell => ({
  n,
  mark: n > 0 && n < threshold ? 'low' : 'shown',
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether some part that is not shown follows exactly from the others and their total, which is shown. */
function isExposed(parts: readonly Cell[], total: number, threshold: number): boolean {
  const hiddenFrom = parts.some((cell) => cell.mark === 'hidden' && cell.n === 0) ? 0 : threshold;
  // What a reader knows of each part: [lowest, highest].
  const known = parts.map(({ mark, n }) =>
    mark === 'shown' ? [n, n] : mark === 'low' ? [1, threshold - 1] : [hiddenFrom, total],
  );
  const [lowest, highest] = [0, 1].map((end) => sum(known.map((range) => range[end]!)));
  return parts.some(({ mark }, at) => {
    const [low, high] = known[at]!;
    return (
      mark !== 'shown' && Math.max(low!, total - highest! + high!) >= Math.min(high!, total - lowest! + low!)
    );
  });
}

/** Hides one more part where something follows; false when nothing does or all is hidden. */
function protect(parts: readonly Cell[], total: number, threshold: number): boolean {
  if (!isExposed(parts, total, threshold)) return false;
  const shown = parts.filter((cell) => cell.mark === 'shown').sort((a, b) => a.n - b.n);
  const next = shown.find((cell) => cell.n > 0) ?? shown[0];
  if (next) {
    next.mark = 'hidden';
    return true;
  }
  // Nothing is left to hide: at least do not say which of them are low.
  const relabelled = parts.some((cell) => cell.mark === 'low');
  for (const cell of parts) cell.mark = 'hidden';
  return relabelled;
}

function toCount(cell: Cell, threshold: number): Count {
  if (cell.mark === 'shown') return { kind: 'count', n: cell.n };
  return cell.mark === 'low' ? { kind: 'low', under: threshold } : { kind: 'hidden' };
}

/** One count on its own: shown, or `low` from 1 to threshold − 1. Zero is shown. */
export function suppressCount(n: number, threshold: number): Count {
  return toCount(cellOf(n, threshold), threshold);
}

/** Counts whose sum is visible, for example a distribution beside its number of answers. All hidden when the sum itself is low. */
export function suppressCounts(counts: readonly number[], threshold: number): readonly Count[] {
  const total = sum(counts);
  if (total > 0 && total < threshold) return counts.map(() => ({ kind: 'hidden' }));
  const parts = counts.map((n) => cellOf(n, threshold));
  while (protect(parts, total, threshold));
  return parts.map((cell) => toCount(cell, threshold));
}

/**
 * A cross table with its row, column and grand totals, safe to print.
 * @param table counts, rows of equal length; @param options `threshold` under which a count is not shown, 5 unless the host says more
 */
export function suppressSmallCells(
  table: number[][],
  { threshold }: { readonly threshold: number },
): SuppressedTable {
  const columns = (table[0] ?? []).map((_, at) => table.map((row) => row[at]!));
  const grid = [...table.map((row) => [...row, sum(row)]), [...columns.map(sum), sum(table.flat())]];
  const id = (row: number, column: number) => `${row} ${column}`;
  const width = columns.length;
  const sums = [
    ...grid.map((row, i) => ({ total: id(i, width), parts: row.slice(0, -1).map((_, j) => id(i, j)) })),
    ...grid[0]!.map((_, j) => ({ total: id(table.length, j), parts: table.map((_row, i) => id(i, j)) })),
  ];
  const figures = grid.flatMap((row, i) => row.map((n, j) => ({ id: id(i, j), n })));
  const { counts } = protectFigures(figures, sums, { threshold });
  const shown = grid.map((row, i) => row.map((_, j) => counts.get(id(i, j))!));
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row[width]!),
    columnTotals: shown[table.length]!.slice(0, -1),
    total: shown[table.length]![width]!,
  };
}
