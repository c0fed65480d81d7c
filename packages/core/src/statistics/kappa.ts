/** Chance-corrected agreement between raters. */

/**
 * How much a near miss counts: nothing, or less the further two categories are apart, by the distance (`linear`) or
 * its square (`quadratic`), after Cohen (1968).
 */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface Margins {
  readonly n: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Totals of a square table; undefined when it is empty, not square or holds a negative count. */
function marginsOf(table: readonly (readonly number[])[]): Margins | undefined {
  const k = table.length;
  if (k < 2 || table.some((row) => row.length !== k || row.some((cell) => !(cell >= 0)))) return undefined;
  const rows = table.map(sum);
  const columns = table.map((_, at) => sum(table.map((row) => row[at]!)));
  const n = sum(rows);
  return n > 0 ? { n, rows, columns } : undefined;
}

/**
 * Cohen's kappa for two raters, (po − pe) / (1 − pe), as 1 − Σ v·p / Σ v·e with disagreement weights v: 1 off the
 * diagonal (Cohen 1960), |i − j| / (k − 1) or its square (Cohen 1968).
 * @param table counts; rows are the first rater's categories, columns the second's, in the same order
 * @returns −1 to 1; undefined without cases or when chance alone would agree fully
 */
export function cohenKappa(table: number[][], weights: KappaWeights = 'none'): number | undefined {
  const margins = marginsOf(table);
  if (!margins) return undefined;
  const { n, rows, columns } = margins;
  const span = table.length - 1;
  let [observed, chance] = [0, 0];
  for (const [i, row] of table.entries()) {
    for (const [j, cell] of row.entries()) {
      const distance = Math.abs(i - j) / span;
      const weight = weights === 'none' ? Number(i !== j) : weights === 'linear' ? distance : distance ** 2;
      observed += weight * cell * n;
      chance += weight * rows[i]! * columns[j]!;
    }
  }
  return chance === 0 ? undefined : 1 - observed / chance;
}

/**
 * Gwet's AC1 for two raters (Gwet 2008): chance agreement Σ π(1 − π) / (k − 1) with π the mean of both margins.
 * Steadier than kappa when one category dominates.
 * @param table counts; rows are the first rater's categories, columns the second's
 * @returns −1 to 1; undefined without cases
 */
export function gwetAC1(table: number[][]): number | undefined {
  const margins = marginsOf(table);
  if (!margins) return undefined;
  const { n, rows, columns } = margins;
  const observed = sum(table.map((row, at) => row[at]!)) / n;
  const shares = rows.map((row, at) => (row + columns[at]!) / (2 * n));
  const chance = sum(shares.map((share) => share * (1 - share))) / (table.length - 1);
  return chance === 1 ? undefined : (observed - chance) / (1 - chance);
}

/**
 * Fleiss' kappa for a fixed number of raters per subject (Fleiss 1971).
 * @param counts rows are subjects, columns categories; a cell is the number of raters who chose the category
 * @returns −1 to 1; undefined when rows have different totals, fewer than two raters, or all ratings are in one category
 */
export function fleissKappa(counts: number[][]): number | undefined {
  const raters = sum(counts[0] ?? []);
  if (raters < 2 || counts.some((row) => sum(row) !== raters)) return undefined;
  const pairs = raters * (raters - 1);
  const observed =
    sum(counts.map((row) => sum(row.map((cell) => cell * (cell - 1))) / pairs)) / counts.length;
  const total = counts.length * raters;
  const chance = sum(counts[0]!.map((_, at) => (sum(counts.map((row) => row[at] ?? 0)) / total) ** 2));
  return chance === 1 ? undefined : (observed - chance) / (1 - chance);
}
