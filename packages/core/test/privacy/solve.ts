/** Coefficients of the unknowns; the right side does not matter for what can be solved. */
export type Equation = number[];

/** The unknowns that linear equations settle: after elimination, those alone in their row. */
export function determined(equations: readonly Equation[], unknowns: number): number[] {
  const rows = equations.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < unknowns && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const by = rows[rank]![column]!;
    rows[rank] = rows[rank]!.map((value) => value / by);
    for (const [at, row] of rows.entries()) {
      const factor = row[column]!;
      if (at !== rank && Math.abs(factor) > 1e-9)
        rows[at] = row.map((value, j) => value - factor * rows[rank]![j]!);
    }
    rank++;
  }
  return rows
    .slice(0, rank)
    .map((row) => row.flatMap((value, j) => (Math.abs(value) > 1e-9 ? [j] : [])))
    .filter((own) => own.length === 1)
    .map(([own]) => own!);
}
