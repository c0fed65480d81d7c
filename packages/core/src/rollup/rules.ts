/** How one indicator combines, read from the same rules as `aggregate`. */
import type { Dimension, Indicator } from '../programme/entities.schema.js';
import { ruleOf, type Rule } from '../indicators/aggregate.js';

export interface Rules {
  /** Over places. */
  readonly place: Rule;
  /** Over the categories of a dimension that may be added up. */
  readonly category: Rule;
  readonly time: Rule;
  /** Dimensions that may be added up, in the indicator's order; the first with an observation is taken. */
  readonly addable: readonly Dimension[];
}

/** Rules of an indicator among the dimensions of a document. */
export function rulesOf(indicator: Indicator, dimensions: readonly Dimension[]): Rules {
  const own = indicator.dimensions;
  const named = own
    ? own.flatMap((id) => dimensions.find((dimension) => dimension.id === id) ?? [])
    : dimensions;
  const addable = named.filter((dimension) => ruleOf(indicator, { over: 'category', dimension }) !== 'none');
  return {
    place: ruleOf(indicator, { over: 'place' }),
    category: ruleOf(indicator, { over: 'category', dimension: addable[0] }),
    time: ruleOf(indicator, { over: 'time' }),
    addable,
  };
}

/** Rank of the categories of totals, and of those that are never added up. */
export const TOTAL_RANK = 0;
export const NO_RANK = 255;

/** 0 for a total, else 1 + the place of its one dimension among those that may be added up. */
export function rankOf(rules: Rules, categories: Readonly<Record<string, string>> | undefined): number {
  const names = Object.keys(categories ?? {});
  if (names.length === 0) return TOTAL_RANK;
  const at = names.length === 1 ? rules.addable.findIndex(({ id }) => id === names[0]) : -1;
  return at < 0 || at > 200 ? NO_RANK : at + 1;
}
