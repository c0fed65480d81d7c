/** How large a change of the same people is. */

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sample standard deviation, divided by n − 1. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/**
 * How large a change of the same people is: what `pairedEffect` answers. Means and `change` are in steps of the
 * scale, the others in standard deviations.
 */
export interface PairedEffect {
  /** Pairs. */
  readonly n: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** Mean of after − before. */
  readonly change: number;
  /** change / mean of the two standard deviations: the one to report (Cumming 2012). Undefined when nobody differs. */
  readonly dAv: number | undefined;
  /** `dAv` corrected for small groups, × 1 − 3 / (4 · 2(n − 1) − 1) (Hedges 1981, as in Lakens 2013). */
  readonly gAv: number | undefined;
  /** change / standard deviation of the changes; for planning studies, never alone. */
  readonly dZ: number | undefined;
}

/**
 * Standardised change of paired scores (Lakens 2013).
 * @param before scores; @param after scores of the same people in the same order; surplus values are left out
 * @returns undefined for fewer than two pairs
 */
export function pairedEffect(before: readonly number[], after: readonly number[]): PairedEffect | undefined {
  const n = Math.min(before.length, after.length);
  if (n < 2) return undefined;
  const [first, second] = [before.slice(0, n), after.slice(0, n)];
  const changes = first.map((value, at) => second[at]! - value);
  const change = mean(changes);
  const [spread, own] = [(deviation(first) + deviation(second)) / 2, deviation(changes)];
  const dAv = spread > 0 ? change / spread : undefined;
  return {
    n,
    meanBefore: mean(first),
    meanAfter: mean(second),
    change,
    dAv,
    gAv: dAv === undefined ? undefined : dAv * (1 - 3 / (8 * (n - 1) - 1)),
    dZ: own > 0 ? change / own : undefined,
  };
}

/**
 * Normalised gain (after − before) / (highest − before) (Hake 1998): what was gained of what could be gained.
 * @returns at most 1, negative after a loss; undefined when there was nothing to gain
 */
export function normalisedGain(before: number, after: number, highest: number): number | undefined {
  return before < highest ? (after - before) / (highest - before) : undefined;
}

/** Gain of a class: of its means, and the mean of its members' own gains without those who had nothing to gain. */
export interface ClassGain {
  /** Undefined for nobody, or when the mean before is the highest score. */
  readonly ofMeans: number | undefined;
  /** Undefined when nobody had anything to gain. */
  readonly ofMembers: number | undefined;
  /** Members who were at the top before: they count in the first figure and cannot in the second. */
  readonly atTop: number;
}

/**
 * Normalised gain of a class in both ways of Hake (1998): from the two means, and as the mean of each member's own.
 * @param before scores; @param after scores of the same people in the same order; surplus values are left out
 * @param highest the best score there is
 */
export function classGain(before: readonly number[], after: readonly number[], highest: number): ClassGain {
  const n = Math.min(before.length, after.length);
  const gains = before.slice(0, n).flatMap((value, at) => normalisedGain(value, after[at]!, highest) ?? []);
  return {
    ofMeans: n > 0 ? normalisedGain(mean(before.slice(0, n)), mean(after.slice(0, n)), highest) : undefined,
    ofMembers: gains.length > 0 ? mean(gains) : undefined,
    atTop: n - gains.length,
  };
}

/** Hake's (1998) reading of a class gain: low under .3, medium from .3, high from .7. Without gaps: .7 itself is high. */
export function gainReading(gain: number): 'low' | 'medium' | 'high' {
  return gain >= 0.7 ? 'high' : gain >= 0.3 ? 'medium' : 'low';
}
