/** What a roll-up takes and answers. */
import type { Dimension, Indicator, MissingReason, Observation, Site } from '../programme/entities.schema.js';
import type { Aggregate } from '../indicators/indicators.types.js';
import type { ObservationColumns } from './columns.js';

/** What is rolled up. Nothing of it is changed, and columns are copied: they may be reused afterwards. */
export interface RollupInput {
  readonly indicators: Iterable<Indicator>;
  /** The site tree, of any depth; a site whose parent is unknown counts as one at the top. */
  readonly sites: readonly Site[];
  /** Breakdowns; categories are added up only over one that is exclusive and exhaustive. None when absent. */
  readonly dimensions?: Iterable<Dimension> | undefined;
  readonly observations: Iterable<Observation> | ObservationColumns;
}

/** The total asked for. */
export interface RollupQuery {
  /** Indicator id. */
  readonly indicator: string;
  /** Site id; the whole programme when absent. */
  readonly site?: string | undefined;
  /** One period key. Without it the total is over `periods`. */
  readonly period?: string | undefined;
  /** Period keys to combine over time; every period with an observation of the indicator when absent. */
  readonly periods?: readonly string[] | undefined;
  /** Only observations with exactly these categories: dimension id to category id. */
  readonly categories?: Readonly<Record<string, string>> | undefined;
  /** Total over the categories of this dimension, each rolled up over places first. */
  readonly dimension?: string | undefined;
}

/** A total with "k of n reported": `reported` of `expected` parts. Parts are places, or periods over time, or categories. */
export interface RollupTotal extends Aggregate {
  /** How many of the reported parts are themselves totals with something missing below them. */
  readonly partial: number;
}

/** What an observation is about: indicator × period × site × categories. */
export type ObservationKey = Pick<Observation, 'indicator' | 'period' | 'site' | 'categories'>;

/** Numbers of parts; 16 bits wide as long as there are fewer than 65,536 places and periods. */
export type Counts = Uint16Array | Uint32Array;

/**
 * Every total of one indicator as columns. Entry `row * sites.length + at` belongs to `sites[at]` and to
 * `periods[row]`; the last row, after those of the periods, is over all periods.
 */
export interface RollupTable {
  readonly indicator: string;
  /** Period keys, earliest first. */
  readonly periods: readonly string[];
  /** Site ids, a parent before its children; `undefined` is the whole programme and comes first. Only places with an observation at or under them. */
  readonly sites: readonly (string | undefined)[];
  /** In the unit of the indicator, a share as a ratio (0.52 is 52 %); NaN where there is no number: `at` says why. */
  readonly value: Float64Array;
  /** Parts with a value. */
  readonly reported: Counts;
  /** Parts that should have reported. */
  readonly expected: Counts;
  /** Reported parts that are themselves totals with something missing. */
  readonly partial: Counts;
  /** Parts that gave a reason instead of a value, by reason. */
  readonly missing: Readonly<Record<MissingReason, Counts>>;
}

/** Observations that belong to no total, counted by what is unknown about them. */
export interface LeftOut {
  readonly indicator: number;
  readonly site: number;
}

/** Totals over places, periods and categories that stay right while values change. */
export interface Rollup {
  /** Observations left out because their indicator or site is not in the input. */
  readonly leftOut: LeftOut;
  /**
   * One total, by the rules of `aggregate`: categories are combined at a place, places in a period, then periods.
   * A place's own reported value stands for the places under it; `difference` is given when those do not add up to it.
   * A value withheld for a small group stands too: what is under it is not added up in its place, nor further above.
   *
   * Totals over places are kept in columns, except where the latest of several places stands: then the places under
   * the one asked for are gone through. Totals over time and over categories are `aggregate` itself over the totals of
   * the periods or categories, so that a year with its quarters is counted once. A `table` adds up periods in columns
   * only when they do not overlap, the rule is a sum, pooled or the latest, and nothing special was met on the way (a
   * share of nobody, a withheld total or a value beside those under it); else it asks `aggregate` as well.
   *
   * An indicator or site that is not there answers "not reported", 0 of 0. Cost: the first question about an indicator
   * rolls up its observations; after that it does not depend on their number.
   */
  at(query: RollupQuery): RollupTotal;
  /** Every total of one indicator; undefined when it has no observations. The arrays are copies. */
  table(indicator: string): RollupTable | undefined;
  /**
   * Takes an observation in place of those with the same indicator, period, site and categories, or adds it. Only
   * the totals above its place in its period are worked out again. False when its indicator or site is unknown.
   */
  set(observation: Observation): boolean;
  /** Takes out the observation of an indicator, period, site and categories. False when there is none. */
  remove(key: ObservationKey): boolean;
  /** The roll-up as it would be with these observations set; this one stays as it is. Shares what does not change. */
  whatIf(changes: Observation | readonly Observation[]): Rollup;
}
