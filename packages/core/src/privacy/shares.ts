/** Shares of small groups, and what a survey may say of those it asked. */

/** A share as it may be printed. `at-most` and `at-least` stand for the ends of the scale, where a small group gives itself away. */
export type PrintedShare =
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'at-most' | 'at-least'; readonly value: number }
  | { readonly kind: 'hidden' };

/** Which groups are small for `printShare`, and how wide its coded ends are. */
export interface ShareOptions {
  /** Counts under this are small, 5 unless the host says more. */
  readonly threshold: number;
  /** Groups under this are coded at the ends of the scale; twice the threshold unless stated. */
  readonly smallGroup?: number;
  /** Width of the coded ends, a share. Default 0.05: under 5 per cent is "at most 5", over 95 "at least 95". */
  readonly end?: number;
}

/**
 * A share k / n of a group of people as it may be printed. Hidden when the group, those counted or the rest are a
 * small count; in a small group 0 and 100 per cent are coded as "at most 5" and "at least 95 per cent" (Washington
 * State Department of Health 2018, "Standards for reporting data with small numbers").
 * @param k people counted; @param n people in the group; a k outside 0 to n is no share and stays hidden
 */
export function printShare(k: number, n: number, options: ShareOptions): PrintedShare {
  const { threshold, smallGroup = 2 * threshold, end = 0.05 } = options;
  const isSmall = (count: number) => count > 0 && count < threshold;
  if (!(n >= threshold) || !(k >= 0 && k <= n) || isSmall(k) || isSmall(n - k)) return { kind: 'hidden' };
  const value = k / n;
  if (n >= smallGroup || (value >= end && value <= 1 - end)) return { kind: 'share', value };
  return value < end ? { kind: 'at-most', value: end } : { kind: 'at-least', value: 1 - end };
}

/** A mean, highest value or other figure of a group: only when enough people stand behind it. */
export function printFigure<T>(
  value: T,
  people: number,
  { threshold }: { readonly threshold: number },
): T | undefined {
  return people >= threshold ? value : undefined;
}

/** Share of those eligible from which a survey counts as having asked everybody. */
export const FULL_COUNT_FROM = 0.8;

/**
 * Whether answers tell of everybody (`full-count`, 80 per cent and more of those eligible: small counts are suppressed as in a
 * register) or of a part (`part`: the results of groups under 10 are coded at the ends). After the Washington State Department
 * of Health 2018.
 */
export function surveyCoverage(answered: number, eligible: number): 'full-count' | 'part' | undefined {
  if (!(eligible > 0) || !(answered >= 0)) return undefined;
  return answered / eligible >= FULL_COUNT_FROM ? 'full-count' : 'part';
}
