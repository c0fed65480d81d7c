/** What the silent could change: bounds that need no assumption about them. Shares: `nonResponseBounds`. */

/**
 * Where the mean of all N can lie when some did not answer: everybody silent at the lowest or at the highest step (Manski 1989).
 * @param answers on the scale; @param all people asked, at least as many as answered
 * @returns undefined when nobody was asked
 */
export function meanBounds(
  answers: readonly number[],
  all: number,
  lowest: number,
  highest: number,
): [number, number] | undefined {
  const people = Math.max(all, answers.length);
  if (people <= 0) return undefined;
  const sum = answers.reduce((total, answer) => total + answer, 0);
  const silent = people - answers.length;
  return [(sum + silent * lowest) / people, (sum + silent * highest) / people];
}

/** Where the median of all N can lie (Manski 1994, for quantiles); as for `meanBounds`. */
export function medianBounds(
  answers: readonly number[],
  all: number,
  lowest: number,
  highest: number,
): [number, number] | undefined {
  const people = Math.max(all, answers.length);
  if (people <= 0) return undefined;
  const silent = people - answers.length;
  const filled = (step: number) => medianOf([...answers, ...Array.from({ length: silent }, () => step)]);
  return [filled(lowest), filled(highest)];
}

function medianOf(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}

/** Everybody who was to answer, by what became of it. */
export interface Dispositions {
  /** Answered to the end. */
  readonly complete: number;
  /** Answered in part. */
  readonly partial?: number;
  readonly refused?: number;
  readonly notReached?: number;
}

/**
 * Response rate: complete answers / all who were to answer (after RR1 of AAPOR, Standard Definitions 2023). Partial answers count as asked only.
 * @returns 0 to 1; undefined when nobody was to answer or a number is negative
 */
export function responseRate({
  complete,
  partial = 0,
  refused = 0,
  notReached = 0,
}: Dispositions): number | undefined {
  const asked = complete + partial + refused + notReached;
  return asked > 0 && Math.min(complete, partial, refused, notReached) >= 0 ? complete / asked : undefined;
}
