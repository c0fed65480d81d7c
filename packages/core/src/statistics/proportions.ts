/** Shares of a group: how sure, how many are needed, and what the silent could change. */

/** Standard normal quantiles of the usual two-sided confidence levels. */
const Z: Readonly<Record<string, number>> = {
  '0.8': 1.2815515655,
  '0.9': 1.644853627,
  '0.95': 1.959963985,
  '0.99': 2.575829304,
  '0.999': 3.290526731,
};

/** Two-sided standard normal quantile; for other levels Acklam's rational approximation would be needed, so they are solved by bisection. */
function quantile(confidence: number): number {
  const known = Z[String(confidence)];
  if (known !== undefined) return known;
  let [low, high] = [0, 10];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (central(middle) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability that a standard normal value lies within ±z, by Simpson's rule. */
function central(z: number): number {
  const steps = 400;
  const width = z / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(z);
  for (let at = 1; at < steps; at++) sum += density(at * width) * (at % 2 === 1 ? 4 : 2);
  return (2 * sum * width) / 3;
}

/**
 * Wilson's score interval for a share (Wilson 1927; Newcombe 1998, method 3).
 * @param k cases; @param n of all, at least 1; @param confidence two-sided, 0.95 unless stated
 * @returns shares from 0 to 1; [0, 1], which says nothing, when n is 0 or k / n is no share
 */
export function wilsonInterval(k: number, n: number, confidence = 0.95): [number, number] {
  if (!(n > 0) || !(k >= 0 && k <= n)) return [0, 1];
  const z = quantile(confidence);
  const p = k / n;
  const middle = 2 * n * p + z * z;
  const spread = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
  const scale = 2 * (n + z * z);
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** How many of those tested reached the mark. */
export interface PassShare {
  readonly passed: number;
  readonly tested: number;
  /** passed / tested, 0 to 1. */
  readonly share: number;
  /** Wilson's interval for the share, 95 per cent. */
  readonly interval: readonly [number, number];
}

/**
 * Share of those tested who reached the lowest score that counts as a pass, the mark itself included (IndiKit,
 * indicators of training). Who took no test is not among the scores.
 * @returns undefined when nobody was tested
 */
export function passShare(scores: readonly number[], mark: number): PassShare | undefined {
  const tested = scores.length;
  if (tested === 0) return undefined;
  const passed = scores.filter((score) => score >= mark).length;
  return { passed, tested, share: passed / tested, interval: wilsonInterval(passed, tested) };
}

/**
 * Margin of error of a share in a finite population, z·√(p(1 − p) / n)·√((N − n) / (N − 1)) (Cochran 1977).
 * @param n answers; @param N everybody; @param p share, 0.5 as the widest; @param z 1.96 for 95 per cent
 * @returns a share: 0.0615 is 6.15 percentage points; 0 when everybody answered, 1 when nobody did
 */
export function marginOfError(n: number, N: number, p = 0.5, z = 1.96): number {
  if (n <= 0) return 1;
  if (n >= N) return 0;
  return z * Math.sqrt((p * (1 - p)) / n) * Math.sqrt((N - n) / (N - 1));
}

/** Answers needed from N people for ±5 points at 95 per cent (Krejcie & Morgan 1970), unrounded. */
export function requiredSampleSize(N: number): number {
  if (N <= 0) return 0;
  const chiSquare = 3.841;
  return (chiSquare * N * 0.25) / (0.0025 * (N - 1) + chiSquare * 0.25);
}

/**
 * What the share of N can be when k of n answers say yes and nothing is known of the rest (Manski's worst-case bounds).
 * With more answers than people, N is taken to be n.
 * @returns shares of N, [k / N, (k + N − n) / N], within 0 and 1
 */
export function nonResponseBounds(k: number, n: number, N: number): [number, number] {
  const all = Math.max(N, n);
  return all <= 0 ? [0, 1] : [k / all, (k + all - n) / all];
}
