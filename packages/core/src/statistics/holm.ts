/** Many comparisons at once. */

/**
 * Holm's adjusted probabilities (Holm 1979): the smallest times m, the next times m − 1, and so on; none under one before it, none over 1.
 * @param probabilities one per comparison; undefined where there was nothing to test: it stays undefined and does not count
 * @returns in the order given
 */
export function holm(probabilities: readonly (number | undefined)[]): (number | undefined)[] {
  const order = probabilities
    .flatMap((p, at) => (p === undefined || Number.isNaN(p) ? [] : [{ p, at }]))
    .sort((a, b) => a.p - b.p);
  const adjusted: (number | undefined)[] = probabilities.map(() => undefined);
  let least = 0;
  order.forEach(({ p, at }, rank) => {
    least = Math.max(least, Math.min(1, p * (order.length - rank)));
    adjusted[at] = least;
  });
  return adjusted;
}
