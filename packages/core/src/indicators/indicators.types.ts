/** What the arithmetic of indicators answers: a number, a state, or the reason why there is no number. */
import type { MissingReason } from '../programme/entities.schema.js';

/**
 * Which way is better. `increase` and `decrease`: a higher or a lower value. `maintain`: the value is held at or
 * above its target (its baseline without one), or within `min`…`max`. `range`: within `min`…`max`, both included.
 */
export type Direction = 'increase' | 'decrease' | 'maintain' | 'range';

/** Formula used; see `achievement` for each one's source. */
export type AchievementMethod = 'simple' | 'gap' | 'mirror' | 'basis' | 'expected';

/** Why a share cannot be computed. */
export type NoAchievementReason =
  | 'missing-actual'
  | 'missing-target'
  | 'missing-baseline'
  | 'target-zero'
  | 'direction-contradicts-target'
  | 'no-source'
  | 'zero-denominator'
  | 'mixed-units'
  | 'not-added-up' // the parts overlap, or the document says that they stand each for itself
  | 'no-target-here' // a place whose target is only set for all places together
  | 'missing-worst' // the method "basis" without a stated worst value
  | MissingReason;

/** States without a percentage: "maintain" and "range" indicators, and targets equal to the baseline. */
export type AchievementState = 'kept' | 'worse' | 'in-range' | 'out-of-range';

/** `value` is the raw share: 0.5 is half the way, it may be under 0 or over 1; only a bar is clipped. */
export type Achievement =
  | {
      readonly kind: 'ratio';
      readonly value: number;
      readonly method: AchievementMethod;
      readonly input: AchievementInput;
    }
  | { readonly kind: 'state'; readonly state: AchievementState; readonly input: AchievementInput }
  | { readonly kind: 'none'; readonly reason: NoAchievementReason; readonly input: AchievementInput };

/**
 * Figures that `achievement` reckons with, all in the unit of the indicator. What is not known is left out, never 0;
 * a `NaN` or an infinity counts as not known.
 */
export interface AchievementInput {
  /** Value to start from. */
  readonly baseline?: number | undefined;
  /** Value to reach, or to hold for the direction `maintain`. */
  readonly target?: number | undefined;
  readonly actual?: number | undefined;
  readonly direction: Direction;
  /** Formula asked for; `achievement` says which one is taken when absent. */
  readonly method?: AchievementMethod | undefined;
  /** Stated worst value, for the method "basis". */
  readonly worst?: number | undefined;
  /** Bounds of a range indicator. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Value planned for now, for the method "expected". */
  readonly expected?: number | undefined;
}

/** What one step of an explanation says; the words are in `@careframe/i18n/explanations`. */
export type ExplanationCode =
  | 'gap' // from the baseline: `done` of `way`
  | 'basis' // from the worst value: `done` of `way`
  | 'simple'
  | 'mirror'
  | 'expected'
  | 'expected-gap' // from the baseline towards what was planned by now: `done` of `way`
  | 'expected-mirror'
  | 'beyond' // after a share over 1 of the target
  | 'away' // after a share under 0: the value has moved against the way
  | AchievementState
  | 'none'; // params: reason

/** One step of an explanation as values: the figures that went in, `percent` (0 to 1) that came out. */
export interface ExplanationStep {
  readonly code: ExplanationCode;
  readonly params: Readonly<Record<string, number | string>>;
}

/** A number with its parts, or the typed reason for none. */
export type Amount =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly numerator?: number;
      readonly denominator?: number;
    }
  | { readonly kind: 'none'; readonly reason: MissingReason | NoAchievementReason };

/** How parts make a total; `pooled` adds numerators and denominators and divides once. */
export type AggregateRule = 'sum' | 'latest' | 'pooled' | 'mean' | 'max' | 'min' | 'none';

/** A total over periods, places or categories. */
export interface Aggregate {
  /** What was done with the parts. */
  readonly rule: AggregateRule;
  readonly amount: Amount;
  /** How many of the expected parts reported a value. */
  readonly reported: number;
  /** How many parts there should be. */
  readonly expected: number;
  /** Parts that were left out, by reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** Given when a reported total and the sum of its parts differ: total minus parts. */
  readonly difference?: number;
}

/** The five states of the scorecard. */
export type IndicatorState = 'on-track' | 'needs-attention' | 'off-track' | 'no-data' | 'not-due';

/** Everything a row says about where an indicator stands, computed from unrounded values. */
export interface IndicatorStatus {
  readonly indicator: string;
  /** Period of the latest value, or the one asked for. */
  readonly period: string | undefined;
  readonly actual: Amount;
  /** Target that applies: of the period, else overall. */
  readonly target: Amount;
  readonly baseline: Amount;
  /** Progress from baseline to the final target. */
  readonly achievement: Achievement;
  /** Share of what was expected by this period, the base of the colour. */
  readonly expected: Achievement;
  readonly state: IndicatorState;
  /** Why this state: the bound that was met or missed, as values for the words. */
  readonly rule:
    | { readonly code: 'at-least' | 'under'; readonly share: number; readonly bound: number }
    | { readonly code: 'kept' | 'worse' | 'in-range' | 'out-of-range' }
    | { readonly code: 'none'; readonly reason: NoAchievementReason | MissingReason };
  /** Compared with the value of the period before, seen in the wanted direction. */
  readonly trend: 'better' | 'worse' | 'same' | undefined;
  /** The latest value before the one judged. */
  readonly previous: { readonly period: string; readonly amount: Amount } | undefined;
  /** The value has a source (or is a baseline); without one it is shown hollow and the state is no-data. */
  readonly sourced: boolean;
  /** Some figure behind it is marked illustrative in the document. */
  readonly illustrative: boolean;
  /** Given when the value was added up from places: how many of them reported. */
  readonly parts?: { readonly reported: number; readonly expected: number };
}
