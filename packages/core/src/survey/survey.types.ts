/** What analysing a survey answers: counts with suppression applied, paired change, bounds for the silent. */

/** A count, or the word that it is too small to show. `low` means 1 to threshold − 1; `hidden` protects another cell. */
export type Count =
  | { readonly kind: 'count'; readonly n: number }
  | { readonly kind: 'low'; readonly under: number }
  | { readonly kind: 'hidden' };

/**
 * What people said of one topic. A count under the threshold is hidden, and more with it where it could be found by
 * subtraction.
 */
export interface TopicResult {
  readonly topic: string;
  /** People with an answer before, now, and both. */
  readonly before: Count;
  readonly now: Count;
  readonly paired: Count;
  /** Answers per step of the scale, lowest first. */
  readonly distributionBefore: readonly Count[];
  readonly distributionNow: readonly Count[];
  /** Of the paired: how many chose a higher, the same, a lower step now. */
  readonly improved: Count;
  readonly same: Count;
  readonly lower: Count;
  /** Median of now − before among the paired; undefined when suppressed or nobody is paired. */
  readonly medianChange: number | undefined;
  /** Share of the paired who already chose the two highest steps before, 0 to 1. */
  readonly ceiling: number | undefined;
  /** Share of all enrolled that improved, whatever the silent would say: [lowest, highest]. */
  readonly bounds: readonly [number, number] | undefined;
}

/**
 * What `analyseSurvey` answers for one training. How many took part is told as it is; small counts are hidden topic
 * by topic.
 */
export interface SurveyResult {
  readonly training: string;
  /** People the plan counted on. */
  readonly planned: number | undefined;
  /** People who took part in the training. */
  readonly enrolled: number | undefined;
  /** People who answered anything, and of the waves before and after. */
  readonly responded: number;
  readonly before: number;
  readonly after: number;
  readonly paired: number;
  /** responded / enrolled, 0 to 1. */
  readonly responseRate: number | undefined;
  /** enrolled / planned, 0 to … */
  readonly planRate: number | undefined;
  /** Enrolled people who did not answer, 0 or more. */
  readonly silent: number | undefined;
  /** How before and now were asked; see `designOf`. */
  readonly design: 'look-back' | 'paired' | 'unpaired' | 'after-only';
  /** Threshold used; `withheld` when the whole survey has fewer answers. */
  readonly threshold: number;
  readonly withheld: boolean;
  /** Only totals were published; there are no answers to analyse. */
  readonly totalsOnly: boolean;
  readonly illustrative: boolean;
  readonly topics: readonly TopicResult[];
}
