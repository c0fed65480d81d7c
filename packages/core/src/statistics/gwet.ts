/** Agreement of any number of raters that stays steady when one category dominates. */
import type { KappaWeights } from './kappa.js';

/** One row per item; a cell is one rater's category, or null when this rater did not judge the item. */
export type Ratings = readonly (readonly (number | null)[])[];

/** Categories in the ratings, lowest first. */
export function categoriesOf(ratings: Ratings): number[] {
  const given = new Set(ratings.flat().filter((value) => value !== null && Number.isFinite(value)));
  return [...(given as Set<number>)].sort((a, b) => a - b);
}

/** How much two categories agree, 1 for the same: by their places in the list, as for weighted kappa (Cohen 1968). */
export function agreementWeight(
  a: number,
  b: number,
  categories: readonly number[],
  weights: KappaWeights,
): number {
  if (a === b) return 1;
  if (weights === 'none' || categories.length < 2) return 0;
  const distance = Math.abs(categories.indexOf(a) - categories.indexOf(b)) / (categories.length - 1);
  return 1 - (weights === 'linear' ? distance : distance ** 2);
}

/** Which of Gwet's coefficients, and over which scale. */
export interface GwetOptions {
  /** 'none' gives AC1, 'linear' and 'quadratic' give AC2. Default 'none'. */
  readonly weights?: KappaWeights;
  /** All categories of the scale, lowest first; those that occur unless stated. A category nobody used changes the result. */
  readonly categories?: readonly number[];
}

/** Gwet's coefficient with the two shares it is made of: (observed − chance) / (1 − chance). */
export interface GwetResult {
  /** AC1 or AC2, at most 1. */
  readonly coefficient: number;
  /** Weighted share of agreeing pairs of ratings, and what chance would give. */
  readonly observed: number;
  readonly chance: number;
  /** Items with two ratings or more. */
  readonly items: number;
}

/**
 * Gwet's AC1 and AC2 for two raters or more, with ratings missing (Gwet 2014, "Handbook of Inter-Rater Reliability", ch. 5): observed
 * agreement over the items rated twice or more, chance agreement from the shares of the categories over all rated items.
 * @returns undefined when no item has two ratings, a value is not among the categories, or the scale has fewer than two
 */
export function gwetAC(ratings: Ratings, options: GwetOptions = {}): GwetResult | undefined {
  const { weights = 'none', categories = categoriesOf(ratings) } = options;
  const rated = ratings.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 0);
  const several = rated.filter((row) => row.length > 1);
  const q = categories.length;
  if (several.length === 0 || q < 2 || rated.flat().some((value) => !categories.includes(value)))
    return undefined;
  const weight = (a: number, b: number) => agreementWeight(a, b, categories, weights);
  const observed =
    several.reduce((sum, row) => {
      const pairs = row.reduce((total, a) => total + row.reduce((own, b) => own + weight(a, b), 0) - 1, 0);
      return sum + pairs / (row.length * (row.length - 1));
    }, 0) / several.length;
  const shares = categories.map(
    (category) =>
      rated.reduce((sum, row) => sum + row.filter((value) => value === category).length / row.length, 0) /
      rated.length,
  );
  const total = categories.reduce((sum, a) => sum + categories.reduce((own, b) => own + weight(a, b), 0), 0);
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const chance = (total * spread) / (q * (q - 1));
  if (chance >= 1) return undefined;
  return { coefficient: (observed - chance) / (1 - chance), observed, chance, items: several.length };
}
