/**
 * What all rows and columns together give away. A table with its margins is a graph: rows and columns are the nodes, every
 * figure that is not shown joins its row and its column. A figure follows from the shown ones exactly when nothing but
 * itself joins the two (Gusfield 1988, "A graph theoretic approach to statistical data security").
 */
export interface Figure {
  readonly n: number;
  mark: 'shown' | 'low' | 'hidden';
}

type Position = readonly [row: number, column: number];

/** Hides one more figure where one follows from rows and columns taken together; false when none does. The last row and column are the margins. */
export function protectBridge(grid: readonly (readonly Figure[])[]): boolean {
  for (const [row, figures] of grid.entries()) {
    for (const [column, figure] of figures.entries()) {
      if (figure.mark === 'shown') continue;
      const side = reachedFrom(grid, [row, column]);
      if (side.columns.has(column)) continue;
      const partner = smallestAcross(grid, side);
      if (!partner) continue;
      partner.mark = 'hidden';
      return true;
    }
  }
  return false;
}

interface Side {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/** Rows and columns joined with a figure's row by others than the figure itself. */
function reachedFrom(grid: readonly (readonly Figure[])[], [row, column]: Position): Side {
  const side: Side = { rows: new Set([row]), columns: new Set() };
  let size = 0;
  while (size < side.rows.size + side.columns.size) {
    size = side.rows.size + side.columns.size;
    for (const [i, figures] of grid.entries()) {
      for (const [j, { mark }] of figures.entries()) {
        if (mark === 'shown' || (i === row && j === column) || side.rows.has(i) === side.columns.has(j))
          continue;
        side.rows.add(i);
        side.columns.add(j);
      }
    }
  }
  return side;
}

/** The shown figure to hide between both sides: a cell before a margin, one that is not zero before zero, then the smallest. */
function smallestAcross(grid: readonly (readonly Figure[])[], side: Side): Figure | undefined {
  const [lastRow, lastColumn] = [grid.length - 1, (grid[0]?.length ?? 0) - 1];
  const across = grid.flatMap((figures, i) =>
    figures.flatMap((figure, j) => {
      if (figure.mark !== 'shown' || side.rows.has(i) === side.columns.has(j)) return [];
      return [{ figure, margin: Number(i === lastRow || j === lastColumn), zero: Number(figure.n === 0) }];
    }),
  );
  across.sort((a, b) => a.margin - b.margin || a.zero - b.zero || a.figure.n - b.figure.n);
  return across[0]?.figure;
}
