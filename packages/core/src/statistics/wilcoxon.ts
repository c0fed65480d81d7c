/** Wilcoxon's signed-rank test for paired ordinal answers (Wilcoxon 1945). */

/** How `wilcoxonSignedRank` treats zeros, finds the probability, and which way it looks. */
export interface WilcoxonOptions {
  /** Zero differences: left out (Wilcoxon), ranked and then left out (Pratt 1959), or half to each side. Default 'drop'. */
  readonly zeros?: 'drop' | 'pratt' | 'split';
  /**
   * 'auto': exact up to 25 differences without ties and zeros, else normal. 'exact': up to 200 differences, with ties too and with zeros
   * dropped or Pratt's; 'split' stays normal, as half ranks of zeros do not change sign. Default 'auto'.
   */
  readonly method?: 'auto' | 'exact' | 'normal';
  /** 'greater' asks for rises, 'less' for falls. Default 'two-sided'. */
  readonly alternative?: 'two-sided' | 'greater' | 'less';
}

/** What `wilcoxonSignedRank` answers, over the differences after − before. */
export interface WilcoxonResult {
  /** Rank sums of the rises and of the falls. */
  readonly wPlus: number;
  readonly wMinus: number;
  /** The smaller of the two. */
  readonly statistic: number;
  /** Probability of rank sums as extreme if signs were tossed, two-sided unless asked otherwise; undefined when no pair differs. */
  readonly p: number | undefined;
  /** Whether `p` is exact; otherwise it is normal with tie correction. */
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
 * Signed-rank test of after − before (Wilcoxon 1945). Exact probability by counting rank sums, with ties by the shift algorithm (Streitberg &
 * Röhmel 1986); else the normal approximation with tie correction and without continuity correction.
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
  const exact = n > 0 && isExact(ranked, zeros, zeroRule, options.method ?? 'auto');
  const alternative = options.alternative ?? 'two-sided';
  const tail = exact ? exactTail : normalTail;
  const p =
    n === 0 ? undefined : probability(alternative, (sum) => tail(sum, ranked, zeroRule), wPlus, wMinus);
  return { wPlus, wMinus, statistic, p, exact, n, zeros };
}

/** Differences up to which counting takes no time that anybody notices. */
const MOST_EXACT = 200;

type ZeroRule = NonNullable<WilcoxonOptions['zeros']>;

function isExact(
  ranked: readonly Ranked[],
  zeros: number,
  zeroRule: ZeroRule,
  method: NonNullable<WilcoxonOptions['method']>,
): boolean {
  if (method !== 'auto')
    return method === 'exact' && ranked.length <= MOST_EXACT && (zeroRule !== 'split' || zeros === 0);
  const ties = new Set(ranked.map((item) => item.rank)).size < ranked.length;
  return ranked.length <= 25 && !ties && (zeros === 0 || zeroRule === 'drop');
}

/** From the chance of a rank sum as small as one, which is the same for rises and falls. */
function probability(
  alternative: NonNullable<WilcoxonOptions['alternative']>,
  atMost: (sum: number) => number,
  wPlus: number,
  wMinus: number,
): number {
  if (alternative === 'greater') return atMost(wMinus);
  if (alternative === 'less') return atMost(wPlus);
  return Math.min(1, 2 * atMost(Math.min(wPlus, wMinus)));
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

/** Exact chance of a rank sum of at most `sum`: of all 2ⁿ sign patterns, how many give it. Ranks are doubled, as ties give halves. */
function exactTail(sum: number, ranked: readonly Ranked[]): number {
  const ranks = ranked.filter(({ difference }) => difference !== 0).map(({ rank: own }) => 2 * own);
  let chances = [1];
  let reach = 0;
  for (const own of ranks) {
    reach += own;
    const next = Array.from({ length: reach + 1 }, () => 0);
    chances.forEach((chance, total) => {
      next[total]! += chance / 2;
      next[total + own]! += chance / 2;
    });
    chances = next;
  }
  return Math.min(
    1,
    chances.slice(0, 2 * sum + 1).reduce((total, chance) => total + chance, 0),
  );
}

/** Normal chance of a rank sum of at most `sum`; the variance is Σ rank² / 4 over the pairs that can change sign, which corrects for ties. */
function normalTail(sum: number, ranked: readonly Ranked[], zeroRule: ZeroRule): number {
  const signed = zeroRule === 'split' ? ranked : ranked.filter(({ difference }) => difference !== 0);
  const mean = signed.reduce((total, item) => total + item.rank, 0) / 2;
  const variance = signed.reduce((total, item) => total + item.rank ** 2, 0) / 4;
  const z = (sum - mean) / Math.sqrt(2 * variance);
  return z < 0 ? erfc(-z) / 2 : 1 - erfc(z) / 2;
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
