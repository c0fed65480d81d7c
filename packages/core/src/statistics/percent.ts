/** Plain agreement, and what the ratings themselves look like. */
import { categoriesOf, type Ratings } from './gwet.js';
import { wilsonInterval } from './proportions.js';

/** How often raters agreed, by item and by pair of ratings; not corrected for chance. */
export interface PercentAgreement {
  /** Items with two ratings or more. */
  readonly items: number;
  /** Items on which all who rated it gave the same. */
  readonly agreeing: number;
  /** agreeing / items, 0 to 1. */
  readonly share: number;
  /** Wilson's interval for the share (Wilson 1927). */
  readonly interval: readonly [number, number];
  /** Share of agreeing pairs of ratings, the mean over items (Fleiss 1971). Equal to `share` for two raters. */
  readonly pairs: number;
}

/**
 * Share of items that all their raters judged the same. Nothing is taken off for chance.
 * @param confidence two-sided, 0.95 unless stated
 * @returns undefined when no item has two ratings
 */
export function percentAgreement(ratings: Ratings, confidence = 0.95): PercentAgreement | undefined {
  const several = ratings.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 1);
  const items = several.length;
  if (items === 0) return undefined;
  const agreeing = several.filter((row) => new Set(row).size === 1).length;
  const pairs =
    several.reduce((sum, row) => {
      const same = row.reduce((total, a) => total + row.filter((b) => b === a).length - 1, 0);
      return sum + same / (row.length * (row.length - 1));
    }, 0) / items;
  return {
    items,
    agreeing,
    share: agreeing / items,
    interval: wilsonInterval(agreeing, items, confidence),
    pairs,
  };
}

/**
 * Cross table of two raters for `cohenKappa`: rows are the first's categories, columns the second's.
 * @param categories of the scale, lowest first; those that occur unless stated
 */
export function crossTable(
  ratings: Ratings,
  categories: readonly number[] = categoriesOf(ratings),
): number[][] {
  const table = categories.map(() => categories.map(() => 0));
  for (const [first, second] of ratings) {
    const [row, column] = [categories.indexOf(first ?? NaN), categories.indexOf(second ?? NaN)];
    if (row >= 0 && column >= 0) table[row]![column]!++;
  }
  return table;
}

/** What to say about ratings before reading a coefficient. */
export type RatingNote =
  /** Nothing was rated twice. */
  | 'nothing-shared'
  /** All ratings are the same: agreement is full and no coefficient can tell it from habit. */
  | 'no-variation'
  /** A rater used one category only: kappa is 0 or less whatever the others did. */
  | 'constant-rater'
  /** One category holds 80 per cent or more: kappa and alpha are low even where raters agree (Feinstein & Cicchetti 1990). */
  | 'one-category-dominates'
  /** Fewer than 10 items: the differences say more than a coefficient. */
  | 'few-items';

/** Share of ratings in one category from which it dominates. */
export const DOMINANT_SHARE = 0.8;
const FEW_ITEMS = 10;

/** Notes on ratings, in the order they should be said. Columns are raters. */
export function ratingNotes(ratings: Ratings): RatingNote[] {
  const several = ratings.filter((row) => row.filter((value) => value !== null).length > 1);
  const values = several.flat().filter((value) => value !== null);
  if (values.length === 0) return ['nothing-shared'];
  const notes: RatingNote[] = several.length < FEW_ITEMS ? ['few-items'] : [];
  const categories = categoriesOf(several);
  if (categories.length === 1) return [...notes, 'no-variation'];
  const raters = Math.max(...several.map((row) => row.length));
  const ownOf = (rater: number) => several.flatMap((row) => row[rater] ?? []);
  if (
    Array.from({ length: raters }, (_, rater) => ownOf(rater)).some(
      (own) => own.length > 1 && new Set(own).size === 1,
    )
  )
    notes.push('constant-rater');
  const largest = Math.max(
    ...categories.map((category) => values.filter((value) => value === category).length),
  );
  if (largest / values.length >= DOMINANT_SHARE) notes.push('one-category-dominates');
  return notes;
}

/** Krippendorff's reading of alpha (Krippendorff 2004, "Content analysis", ch. 11): rely on .800 and more, tentative from .667. */
export function alphaReading(alpha: number): 'rely' | 'tentative' | 'do-not-rely' {
  return alpha >= 0.8 ? 'rely' : alpha >= 0.667 ? 'tentative' : 'do-not-rely';
}
