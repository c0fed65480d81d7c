/** A recorded decision in place of the rating by rule. */
import type { Decision } from '../../programme/entities.schema.js';
import type { RatingLevel, RatingProfile } from './profile.types.js';
import { rankOf, stateOf } from './rate-level.js';
import type { AssessmentRating, NodeRating, RatingOverride } from './rating.types.js';

/**
 * The rating with the latest decision about the assessment applied. It counts when it names a rating of the profile and
 * says why, where there is a rating to replace, and within limits that are fixed.
 */
export function overruled(
  whole: NodeRating,
  profile: RatingProfile,
  decisions: readonly Decision[],
  assessment: string,
): NodeRating & Pick<AssessmentRating, 'override'> {
  const decision = [...decisions]
    .reverse()
    .filter(
      ({ about, rating }) =>
        about?.collection === 'assessments' && about.id === assessment && rating !== undefined,
    )
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))[0];
  if (!decision) return { ...whole, override: undefined };
  const status = statusOf(whole, profile.whole, decision);
  const override = { decision: decision.id, rating: decision.rating!, status };
  if (status !== 'counts' || !profile.whole) return { ...whole, override };
  return {
    ...whole,
    rating: override.rating,
    state: stateOf(profile.whole, override.rating),
    reason: { by: 'decision', code: decision.id, ids: [] },
    override,
  };
}

function statusOf(
  whole: NodeRating,
  level: RatingLevel | undefined,
  { rating, why }: Decision,
): RatingOverride['status'] {
  if (!level || whole.rating === undefined) return 'nothing-rated';
  const rank = rankOf(level, rating!);
  if (rank === level.ratings.length) return 'unknown-rating';
  if (!Object.values(why ?? {}).some((text) => text.trim() !== '')) return 'no-reason';
  const fixed = new Set(level.limits?.flatMap((limit) => (limit.fixed ? [limit.code] : [])));
  const isBeyond = whole.limits.some(({ code, atMost }) => fixed.has(code) && rank < rankOf(level, atMost));
  return isBeyond ? 'beyond-limit' : 'counts';
}
