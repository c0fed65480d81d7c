/** A rating profile: the rule by which scores become ratings, as data. One engine reads all of them. */
import type { RatingState } from '../scorecard.types.js';

/** One rating and the colour it has. */
export interface RatingStep {
  /** Code, for example "requires-improvement"; words are given by the page. */
  readonly id: string;
  readonly state: RatingState;
}

/**
 * Something measured on the criteria of a node, and the marks it has to keep; those not given do not bind.
 * - `share`: what was reached of what could be reached, 0 to 1
 * - `criteria`: number of criteria with one of the ratings `rated`
 * - `areas`: number of areas with one of the ratings `rated`
 * - `part`: share of all applicable criteria, each counted once, with one of the ratings `rated`
 * - `failed`: number of critical criteria that failed
 * - `kinds`: number of different kinds of evidence
 */
export interface Condition {
  /** What is said of it when it stands in the way of a better rating, for example "mandatory-not-full". */
  readonly code: string;
  readonly measure: 'share' | 'criteria' | 'areas' | 'part' | 'failed' | 'kinds';
  /** Class of criteria that is measured: "critical", "non-critical" or a class of the rubric; all when absent. */
  readonly of?: string;
  /** Ratings that are counted, for `criteria`, `areas` and `part`. */
  readonly rated?: readonly string[];
  /** At least. */
  readonly from?: number;
  /** More than. */
  readonly above?: number;
  /** At most. */
  readonly upTo?: number;
  /** Holds too where there is nothing to measure. */
  readonly ifNone?: boolean;
}

/** A rating given when all conditions hold. */
export interface RatingRule {
  readonly code: string;
  readonly rating: string;
  readonly when: readonly Condition[];
}

/** Keeps a rating from being better than `atMost` when all conditions hold. */
export interface RatingLimit {
  readonly code: string;
  /** Best rating that is left. */
  readonly atMost: string;
  /** Only these ratings are lowered; all better ones when absent. */
  readonly lowers?: readonly string[];
  /** Not even a recorded decision may go beyond it. */
  readonly fixed?: boolean;
  readonly when: readonly Condition[];
}

/** Half-open bands: the rating with the highest start that is reached, the lowest one below all. */
export interface RatingBands {
  /** What is compared: the share of what could be reached (0 to 1), or the mean on the rubric's scale. */
  readonly on: 'share' | 'mean';
  /** Rounded to whole per cent, halves up, before it is compared. */
  readonly rounded?: 'percent';
  /** In any order; "rubric" takes the rubric's own bands, whose ratings are the states. */
  readonly steps: readonly { readonly rating: string; readonly from: number }[] | 'rubric';
}

/** How criteria, areas or the whole are rated: by bands, or by the first rule that holds, or else `otherwise`. */
export interface RatingLevel {
  /** Best first. */
  readonly ratings: readonly RatingStep[];
  /** With these the rules are not asked. */
  readonly bands?: RatingBands;
  /** In this order: the first that holds gives the rating. */
  readonly rules?: readonly RatingRule[];
  /** Rating when no rule holds; none when absent. */
  readonly otherwise?: string;
  /** Asked after bands or rules, in this order. */
  readonly limits?: readonly RatingLimit[];
}

/** A way from scores to ratings, to be given to `rateAssessment`: one of this package, or an organisation's own. */
export interface RatingProfile {
  /** Code with the edition, for example "cqc-2022": another edition is another profile. */
  readonly id: string;
  /** Author or standard, with year or edition. */
  readonly source: string;
  /** What the whole is the mean of: criteria unless stated, or areas, all with the same weight. */
  readonly meanOf?: 'criteria' | 'areas';
  /** Geometric: a strong criterion does not buy off a weak one. Arithmetic unless stated. */
  readonly mean?: 'arithmetic' | 'geometric';
  /** None: every criterion weighs 1, whatever the rubric says. */
  readonly weights?: 'rubric' | 'none';
  /** Class whose share is the score of the whole: the first that has criteria. All criteria unless stated. */
  readonly scoreOf?: readonly string[];
  /** Values that say "not applicable". */
  readonly notApplicable?: readonly number[];
  /** Classes whose applicable criteria must all be assessed; otherwise the whole has no rating. */
  readonly mustAssess?: readonly string[];
  /** Criteria whose rating needs a written reason. */
  readonly needsReason?: readonly { readonly of?: string; readonly rated: readonly string[] }[];
  /** Ratings of criteria that are looked at again on the next visit. Off track and needs attention unless stated. */
  readonly followUp?: readonly string[];
  /** How one criterion is rated; `area` and `whole` accordingly. */
  readonly criterion: RatingLevel;
  readonly area?: RatingLevel;
  /** Absent where the profile rates criteria only. */
  readonly whole?: RatingLevel;
}
