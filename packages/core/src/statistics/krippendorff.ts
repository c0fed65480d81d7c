/** Agreement of any number of raters with missing ratings. */

/**
 * What the values of ratings are, which sets how far apart two of them count: names (`nominal`), ranks (`ordinal`),
 * steps of one size (`interval`), or such steps from a true zero (`ratio`). Levels after Stevens (1946).
 */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's alpha, 1 − Do / De from the coincidence matrix (Krippendorff 2011, "Computing Krippendorff's
 * alpha-reliability"). Units with fewer than two ratings drop out. Krippendorff's reading: rely on .800 and more,
 * tentative conclusions from .667.
 * @param units rows are units, a cell is one rater's value or null when it is missing
 * @returns at most 1; undefined when nothing can be compared or all values are the same (no variation)
 */
export function krippendorffAlpha(units: (number | null)[][], level: MeasurementLevel): number | undefined {
  const rated = units
    .map((unit) => unit.filter((value): value is number => value !== null))
    .filter((unit) => unit.length > 1);
  const values = [...new Set(rated.flat())].sort((a, b) => a - b);
  const totals = new Map<number, number>(values.map((value) => [value, 0]));
  for (const value of rated.flat()) totals.set(value, totals.get(value)! + 1);
  const distance = distanceOf(level, values, totals);
  let observed = 0;
  for (const unit of rated) {
    let within = 0;
    for (const a of unit) for (const b of unit) within += distance(a, b);
    observed += within / (unit.length - 1);
  }
  let chance = 0;
  for (const [a, countA] of totals)
    for (const [b, countB] of totals) chance += countA * countB * distance(a, b);
  const n = rated.flat().length;
  return chance === 0 ? undefined : 1 - ((n - 1) * observed) / chance;
}

/** Squared difference of two values under a level of measurement. */
function distanceOf(
  level: MeasurementLevel,
  values: readonly number[],
  totals: ReadonlyMap<number, number>,
): (a: number, b: number) => number {
  if (level === 'nominal') return (a, b) => Number(a !== b);
  if (level === 'interval') return (a, b) => (a - b) ** 2;
  if (level === 'ratio') return (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2);
  // Ordinal: ratings between the two, both ends counted half.
  const middle = new Map<number, number>();
  let below = 0;
  for (const value of values) {
    middle.set(value, below + totals.get(value)! / 2);
    below += totals.get(value)!;
  }
  return (a, b) => (middle.get(a)! - middle.get(b)!) ** 2;
}
