/** What scoring an assessment answers. */
import type { IndicatorState } from '../indicators/indicators.types.js';

/** State of a criterion, an area or a whole assessment. */
export type RatingState = Exclude<IndicatorState, 'not-due'>;

/** Score of a criterion, an area or a whole assessment; all figures are over criteria, weighted. */
export interface NodeScore {
  readonly id: string;
  /** Weighted mean on the rubric's scale, unrounded; undefined when nothing counts. */
  readonly mean: number | undefined;
  /** Share of what could be reached, 0 to 1. */
  readonly share: number | undefined;
  /** Assessed weight divided by applicable weight, 0 to 1; undefined when nothing applies. */
  readonly coverage: number | undefined;
  readonly state: RatingState;
}

/** Score of one criterion, with what it rests on. */
export interface CriterionScore extends NodeScore {
  /** Id of its area. */
  readonly area: string;
  /** Weight in the whole: its own times that of its area. */
  readonly weight: number;
  /** Agreed value, or the only assessor's. */
  readonly value: number | undefined;
  readonly answer: 'scored' | 'not-applicable' | 'not-assessed' | 'no-access';
  /** Pieces of evidence behind the value; a value without any is hollow and does not count. */
  readonly evidence: number;
  readonly hollow: boolean;
  /** A critical criterion that did not pass. */
  readonly failedCritical: boolean;
  /** Assessors' own values, by assessor id. */
  readonly originals: Readonly<Record<string, number>>;
}

/**
 * What `scoreAssessment` answers: the whole, whose `id` is that of the assessment, with its areas and criteria in the
 * order of the rubric.
 */
export interface AssessmentScores extends NodeScore {
  readonly rubric: string;
  readonly rubricVersion: number;
  readonly areas: readonly NodeScore[];
  readonly criteria: readonly CriterionScore[];
  /** Rating before caps, and the critical criteria that capped it. */
  readonly uncapped: RatingState;
  readonly cappedBy: readonly string[];
  /** Scores without evidence: n of all scored. */
  readonly unsupported: { readonly n: number; readonly of: number };
  /** Why there is no rating, when there is none. */
  readonly noRating: 'low-coverage' | 'nothing-assessed' | 'rubric-version' | undefined;
}

/** How far assessors agree on criteria that two or more of them scored. */
export interface Agreement {
  /** Criteria that two or more assessors scored. */
  readonly items: number;
  /** Share of identical scores, 0 to 1. */
  readonly percent: number | undefined;
  /** Krippendorff's alpha, ordinal; undefined without variation or with fewer than 10 items. */
  readonly alpha: number | undefined;
  /** All scores are the same, so that no coefficient can be told. */
  readonly noVariation: boolean;
  /** Criteria whose scores differ by two steps or more. */
  readonly differences: readonly {
    readonly criterion: string;
    readonly values: Readonly<Record<string, number>>;
  }[];
}

/** One place in a roll-up. */
export interface SiteRating {
  readonly site: string;
  /** Latest assessment; undefined when there is none. */
  readonly assessment: string | undefined;
  readonly date: string | undefined;
  readonly state: RatingState;
  readonly mean: number | undefined;
}

/** The places under a place: how many are in which state, worst first; the mean only beside them. */
export interface RollUp {
  readonly site: string | undefined;
  readonly rubric: string | undefined;
  /** Number of places in each state; they add up to `of`. */
  readonly distribution: Readonly<Record<RatingState, number>>;
  /** Off track first, then needs attention, on track, no data; within a state the lowest mean first. */
  readonly sites: readonly SiteRating[];
  /** Worst state among the rated places. */
  readonly worst: RatingState | undefined;
  /** Unweighted mean of the rated places' means on the rubric's scale. */
  readonly mean: number | undefined;
  /** Places with a rating, of all places under it. */
  readonly rated: number;
  readonly of: number;
}

/** One criterion at one place. */
export interface ScorecardCell {
  readonly site: string;
  readonly assessment: string | undefined;
  readonly score: CriterionScore | undefined;
  readonly state: RatingState;
  /** Against the previous assessment of this place with the same rubric version. */
  readonly trend: 'better' | 'worse' | 'same' | undefined;
  /** Score of the criterion in the assessment before, on the scale of the rubric. */
  readonly previous:
    | { readonly assessment: string; readonly date: string; readonly value: number }
    | undefined;
}

/** Criteria by places with the latest assessment of each place. */
export interface ScorecardMatrix {
  readonly rubric: string;
  /** Version of the rubric whose criteria are the rows: the present one. */
  readonly version: number;
  readonly sites: readonly {
    readonly site: string;
    readonly assessment: string | undefined;
    readonly date: string | undefined;
    readonly illustrative: boolean;
    readonly scores: AssessmentScores | undefined;
    readonly trend: 'better' | 'worse' | 'same' | undefined;
  }[];
  /** One row a criterion; its cells stand in the order of `sites`. */
  readonly rows: readonly {
    readonly area: string;
    readonly criterion: string;
    readonly cells: readonly ScorecardCell[];
  }[];
}
