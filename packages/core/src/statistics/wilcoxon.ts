/** Wilcoxon's signed-rank test for paired ordinal answers (Wilcoxon 1945). */

export interface WilcoxonOptions {
  /** Zero differences: left out (Wilcoxon), ranked and then left out (Pratt 1959), or half to each side. Default 'drop'. */
  readonly zeros?: 'drop' | 'pratt' | 'split';
}

export interface WilcoxonResult {
  /** Rank sums of the rises and of the falls. */
  readonly wPlus: number;
  readonly wMinus: number;
  /** The smaller of the two. */
  readonly statistic: number;
  /** Two-sided probability; undefined when no pair differs. */
  readonly p: number | undefined;
  /** Whether `p` is exact: at most 25 differences, without ties and zeros. Otherwise normal with tie correction. */
  readonly exact: boolean;
  /** Pairs that differ. */
  readonly n: number;
  /** Pairs without a difference. */
  readonly zeros: number;
}

interface Ranked {
  readonly difference: number;
  readonly rank: number;
}

/**
 * Signed-rank test of after − before. Exact probability by counting rank sums when there are at most 25 differences
 * and no ties; else the normal approximation with tie correction and without continuity correction (as SciPy's default).
 * @param before values of each pair; @param after values of the same pairs in the same order; surplus values are left out
 */
export function wilcoxonSignedRank(
  before: number[],
  after: number[],
  options: WilcoxonOptions = {},
): WilcoxonResult {
  const differences = before
    .slice(0, after.length)
    .map((value, at) => Number((after[at]! - value).toPrecision(12)));
  const zeroRule = options.zeros ?? 'drop';
  const zeros = differences.filter((difference) => difference === 0).length;
  const ranked = rank(
    zeroRule === 'drop' ? differences.filter((difference) => difference !== 0) : differences,
  );
  let [wPlus, wMinus] = [0, 0];
  for (const { difference, rank: own } of ranked) {
    if (difference > 0) wPlus += own;
    else if (difference < 0) wMinus += own;
    else if (zeroRule === 'split') [wPlus, wMinus] = [wPlus + own / 2, wMinus + own / 2];
  }
  const n = differences.length - zeros;
  const statistic = Math.min(wPlus, wMinus);
  const ties = new Set(ranked.map((item) => item.rank)).size < ranked.length;
  const exact = n > 0 && n <= 25 && !ties && (zeros === 0 || zeroRule === 'drop');
  const p = n === 0 ? undefined : exact ? exactP(statistic, n) : normalP(wPlus, ranked, zeroRule);
  return { wPlus, wMinus, statistic, p, exact, n, zeros };
}

/** Mid-ranks of the absolute differences, 1 for the smallest. */
function rank(differences: readonly number[]): Ranked[] {
  const sorted = [...differences].sort((a, b) => Math.abs(a) - Math.abs(b));
  const ranked: Ranked[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && Math.abs(sorted[to]!) === Math.abs(sorted[from]!)) to++;
    for (let at = from; at < to; at++) ranked.push({ difference: sorted[at]!, rank: (from + 1 + to) / 2 });
    from = to;
  }
  return ranked;
}

/** Two-sided exact probability: of all 2ⁿ sign patterns, how many give a rank sum as small, doubled. */
function exactP(statistic: number, n: number): number {
  const ways = Array.from({ length: (n * (n + 1)) / 2 + 1 }, () => 0);
  ways[0] = 1;
  for (let own = 1; own <= n; own++)
    for (let total = ways.length - 1; total >= own; total--) ways[total]! += ways[total - own]!;
  const tail = ways.slice(0, statistic + 1).reduce((sum, count) => sum + count, 0);
  return Math.min(1, (2 * tail) / 2 ** n);
}

/** Two-sided normal approximation; the variance is Σ rank² / 4 over the pairs that can change sign, which corrects for ties. */
function normalP(wPlus: number, ranked: readonly Ranked[], zeroRule: 'drop' | 'pratt' | 'split'): number {
  const signed = zeroRule === 'split' ? ranked : ranked.filter(({ difference }) => difference !== 0);
  const mean = signed.reduce((sum, item) => sum + item.rank, 0) / 2;
  const variance = signed.reduce((sum, item) => sum + item.rank ** 2, 0) / 4;
  return Math.min(1, erfc(Math.abs(wPlus - mean) / Math.sqrt(2 * variance)));
}

/** Complementary error function for x ≥ 0: series below 2.5, continued fraction above (Abramowitz & Stegun 7.1.5, 7.1.14). */
function erfc(x: number): number {
  if (x < 2.5) {
    let [term, sum] = [x, x];
    for (let k = 1; Math.abs(term) > 1e-17; k++) {
      term *= -(x * x) / k;
      sum += term / (2 * k + 1);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = 0;
  for (let k = 60; k >= 1; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/**
 * Matched-pairs rank-biserial correlation (W⁺ − W⁻) / (W⁺ + W⁻) (Kerby 2014): 1 when all rise, −1 when all fall;
 * 0 when nothing changed.
 */
export function rankBiserial(wPlus: number, wMinus: number): number {
  return wPlus + wMinus === 0 ? 0 : (wPlus - wMinus) / (wPlus + wMinus);
}
