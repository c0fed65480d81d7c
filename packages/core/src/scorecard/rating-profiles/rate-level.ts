/** Rates one node by a level of a profile: band or rule first, then the limits. */
import { tidy } from '../../indicators/decimal.js';
import type { RubricVersion } from '../scorecard.schema.js';
import { holds, measure, type Facts } from './facts.js';
import type { RatingBands, RatingLevel, RatingLimit, RatingRule } from './profile.types.js';
import type { LimitHeld, Measured, NodeRating, NoRating, RatingReason } from './rating.types.js';

/** Place of a rating from best to worst; an unknown one is worst of all. */
export function rankOf({ ratings }: Pick<RatingLevel, 'ratings'>, rating: string): number {
  const at = ratings.findIndex(({ id }) => id === rating);
  return at < 0 ? ratings.length : at;
}

export const stateOf = ({ ratings }: RatingLevel, rating: string | undefined): NodeRating['state'] =>
  ratings.find(({ id }) => id === rating)?.state ?? 'no-data';

type Outcome = Pick<NodeRating, 'rating' | 'reason' | 'unmet'>;

/** A node that has no rating, and why. */
export function unrated(
  id: string,
  code: NoRating,
  { means }: Facts,
  ids: readonly string[] = [],
): NodeRating {
  const reason: RatingReason = { by: 'none', code, ids };
  return {
    id,
    rating: undefined,
    state: 'no-data',
    byRule: undefined,
    reason,
    limits: [],
    unmet: [],
    ...means,
  };
}

/** Rating of a node with enough assessed. */
export function rateLevel(id: string, level: RatingLevel, facts: Facts, rubric: RubricVersion): NodeRating {
  const first = level.bands
    ? byBand(level.bands, facts, rubric)
    : byRules(level, level.rules ?? [], level.otherwise, facts);
  if (first.rating === undefined) return unrated(id, 'no-rule', facts);
  const { rating, limits } = limited(level, level.limits ?? [], first.rating, facts);
  const decisive = limits.findLast(({ lowered }) => lowered);
  return {
    id,
    rating,
    state: stateOf(level, rating),
    byRule: first.rating,
    reason: decisive ? { by: 'limit', code: decisive.code, ids: decisive.ids } : first.reason,
    limits,
    unmet: first.unmet,
    ...facts.means,
  };
}

function byBand({ on, rounded, steps }: RatingBands, { means }: Facts, rubric: RubricVersion): Outcome {
  const raw = means[on];
  const bands = steps === 'rubric' ? rubric.bands.map(({ state, from }) => ({ rating: state, from })) : steps;
  const value = raw === undefined || !rounded ? raw : Math.round(tidy(raw * 100)) / 100;
  const falling = [...bands].sort((a, b) => b.from - a.from);
  const band =
    value === undefined ? undefined : (falling.find(({ from }) => value >= from) ?? falling.at(-1));
  return {
    rating: band?.rating,
    reason: { by: 'band', code: band?.rating ?? '', ids: [] },
    unmet: [],
  };
}

function byRules(
  level: RatingLevel,
  rules: readonly RatingRule[],
  otherwise: string | undefined,
  facts: Facts,
): Outcome {
  const tried = rules.map((rule) => ({ rule, ...tryRule(rule, facts) }));
  const at = tried.findIndex(({ unmet }) => unmet.length === 0);
  const found = tried[at];
  const rating = found?.rule.rating ?? otherwise;
  const reason: RatingReason = found
    ? { by: 'rule', code: found.rule.code, ids: found.ids }
    : { by: 'otherwise', code: rating ?? '', ids: [] };
  const rank = rating === undefined ? Infinity : rankOf(level, rating);
  const better = (found ? tried.slice(0, at) : tried)
    .filter(({ rule }) => rankOf(level, rule.rating) < rank)
    .sort((a, b) => rankOf(level, b.rule.rating) - rankOf(level, a.rule.rating));
  // Rules after the one that holds were not reached: then it is this rule that stands in the way.
  const inTheWay = rank > 0 ? found?.measured : undefined;
  return { rating, reason, unmet: better[0]?.unmet ?? inTheWay ?? [] };
}

function tryRule(
  { when }: RatingRule,
  facts: Facts,
): { measured: Measured[]; unmet: Measured[]; ids: string[] } {
  const tried = when.map((condition) => ({ condition, measured: measure(condition, facts) }));
  const unmet = tried.filter(({ condition, measured }) => !holds(condition, measured));
  const measured = tried.map((one) => one.measured);
  const ids = new Set(measured.flatMap((one) => one.ids));
  return { measured, unmet: unmet.map((one) => one.measured), ids: [...ids] };
}

function limited(
  level: RatingLevel,
  limits: readonly RatingLimit[],
  start: string,
  facts: Facts,
): { rating: string; limits: LimitHeld[] } {
  let rating = start;
  const held = limits.flatMap((limit): LimitHeld[] => {
    const { unmet, ids } = tryRule({ ...limit, rating: limit.atMost }, facts);
    if (unmet.length > 0) return [];
    const mayLower = limit.lowers?.includes(rating) ?? true;
    const lowered = mayLower && rankOf(level, rating) < rankOf(level, limit.atMost);
    if (lowered) rating = limit.atMost;
    return [{ code: limit.code, atMost: limit.atMost, lowered, ids }];
  });
  return { rating, limits: held };
}
