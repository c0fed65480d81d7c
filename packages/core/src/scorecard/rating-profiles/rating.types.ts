/** What rating an assessment by a profile answers. */
import type { RatingState } from '../scorecard.types.js';

/** A condition with what was measured. */
export interface Measured {
  /** Code of the condition. */
  readonly code: string;
  /** Undefined where there was nothing to measure. */
  readonly value: number | undefined;
  /** The mark it is held against: at least, more than, or at most so much. */
  readonly mark: number | undefined;
  /** Criteria or areas it speaks of: those counted, or those that fall short. */
  readonly ids: readonly string[];
}

/** Why there is no rating. */
export type NoRating =
  /** The rubric does not keep the version the assessment was made with. */
  | 'rubric-version'
  | 'nothing-applies'
  | 'nothing-assessed'
  | 'low-coverage'
  /** Criteria that the profile wants assessed are not. */
  | 'not-assessed'
  /** Areas that the rule counts have no rating. */
  | 'area-unrated'
  /** The profile rates criteria, not the whole. */
  | 'criteria-only'
  | 'no-rule';

/** What the rating rests on: the code of the band, the rule, the limit or the decision, and whom it speaks of. */
export interface RatingReason {
  readonly by: 'band' | 'rule' | 'otherwise' | 'limit' | 'decision' | 'none';
  readonly code: string;
  readonly ids: readonly string[];
}

/** A limit whose conditions hold. */
export interface LimitHeld {
  readonly code: string;
  /** Best rating it allows. */
  readonly atMost: string;
  /** Whether it lowered the rating. */
  readonly lowered: boolean;
  readonly ids: readonly string[];
}

/** Rating of a criterion, an area or a whole assessment, with why it is this one. */
export interface NodeRating {
  readonly id: string;
  /** Undefined when there is none; `reason` says why. */
  readonly rating: string | undefined;
  /** Colour of the rating; `no-data` without one. */
  readonly state: RatingState;
  /** Before limits and decisions. */
  readonly byRule: string | undefined;
  readonly reason: RatingReason;
  /** All whose conditions hold, also those that lowered nothing. */
  readonly limits: readonly LimitHeld[];
  /** What stands in the way of the next better rating: what it asks for and is not so, else what holds and gives the lower one. */
  readonly unmet: readonly Measured[];
  /** On the rubric's scale, unrounded. */
  readonly mean: number | undefined;
  /** Of what could be reached, 0 to 1. */
  readonly share: number | undefined;
  /** Assessed of applicable weight, 0 to 1. */
  readonly coverage: number | undefined;
}

/** A recorded decision that gives another rating than the rule. */
export interface RatingOverride {
  /** Id of the decision. */
  readonly decision: string;
  readonly rating: string;
  /** Whether it counts, or why it does not. */
  readonly status: 'counts' | 'beyond-limit' | 'no-reason' | 'unknown-rating' | 'nothing-rated';
}

/**
 * What `rateAssessment` answers: the whole, whose `id` is that of the assessment, with its areas and criteria in the
 * order of the rubric.
 */
export interface AssessmentRating extends NodeRating {
  /** Id of the profile. */
  readonly profile: string;
  readonly rubric: string;
  readonly rubricVersion: number;
  readonly areas: readonly NodeRating[];
  readonly criteria: readonly NodeRating[];
  /** Number of criteria with each rating; those without one are not in it. */
  readonly distribution: Readonly<Record<string, number>>;
  /** The latest decision with a rating for this assessment, whether it counts or not. */
  readonly override: RatingOverride | undefined;
  /** Criteria whose rating needs a written reason and has none. */
  readonly reasonMissing: readonly string[];
}
