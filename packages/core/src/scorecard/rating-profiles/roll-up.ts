/** Ratings over places: distribution and worst first. */
import { meanOf } from './facts.js';
import type { Programme } from '../../programme/programme.schema.js';
import { assessmentsBySite, placesUnder, rubricOf, type RollUpOptions } from '../rollup.js';
import { rankOf } from './rate-level.js';
import type { RatingProfile } from './profile.types.js';
import { rateAssessment } from './rate.js';
import type { AssessmentRating } from './rating.types.js';

/** Which assessments `rollUpRatings` counts, and whether service users weigh the mean. */
export interface RatingRollUpOptions extends RollUpOptions {
  /** Service users by place: the mean is then weighted by them. */
  readonly users?: Readonly<Record<string, number>>;
}

/** One place with the rating of its latest assessment; without an assessment the other fields are undefined. */
export interface PlaceRating {
  readonly site: string;
  readonly assessment: string | undefined;
  readonly date: string | undefined;
  readonly rating: AssessmentRating | undefined;
}

/** What `rollUpRatings` answers: how many places have which rating, and the places themselves. */
export interface RatingRollUp {
  readonly site: string | undefined;
  readonly rubric: string | undefined;
  readonly profile: string;
  /** Places with each rating of the profile, best first; with `unrated` they add up to `of`. */
  readonly distribution: readonly { readonly rating: string; readonly n: number }[];
  readonly unrated: number;
  /** Worst rating first, within a rating the lowest mean first; places without a rating last. */
  readonly sites: readonly PlaceRating[];
  /** Worst rating among the rated places. */
  readonly worst: string | undefined;
  /** Mean of the rated places' means, beside the distribution only. */
  readonly mean: number | undefined;
  /** What the mean is weighted by, always shown with it. */
  readonly weights: 'none' | 'users';
  /** Rated places that the mean leaves out because the number of their service users is not known. */
  readonly withoutUsers: readonly string[];
  /** Places with a rating, of all places under it. */
  readonly rated: number;
  readonly of: number;
}

/**
 * Ratings by a profile of the places under `siteId` (the whole programme when undefined), each by its latest assessment
 * in the period. A place without an assessment, or whose assessment has no rating, is unrated and stays in the count.
 */
export function rollUpRatings(
  profile: RatingProfile,
  programme: Programme,
  siteId?: string,
  options: RatingRollUpOptions = {},
): RatingRollUp {
  const rubric = rubricOf(programme, options.rubric);
  const bySite = assessmentsBySite(programme, rubric?.id, options.period);
  const { decisions } = programme;
  const sites = placesUnder(programme, siteId, new Set(bySite.keys())).map((site): PlaceRating => {
    const latest = bySite.get(site)?.[0];
    const rating = rubric && latest && rateAssessment(profile, rubric, latest, { decisions });
    return { site, assessment: latest?.id, date: latest?.date, rating };
  });
  const severity = ({ rating }: PlaceRating) =>
    rating?.rating === undefined || !profile.whole ? -1 : rankOf(profile.whole, rating.rating);
  const lowest = ({ rating }: PlaceRating) => rating?.mean ?? Infinity;
  sites.sort(
    (a, b) => severity(b) - severity(a) || (lowest(a) < lowest(b) ? -1 : Number(lowest(a) > lowest(b))),
  );
  const rated = sites.filter((place) => severity(place) >= 0);
  return {
    site: siteId,
    rubric: rubric?.id,
    profile: profile.id,
    distribution: (profile.whole?.ratings ?? []).map(({ id }) => ({
      rating: id,
      n: rated.filter(({ rating }) => rating?.rating === id).length,
    })),
    unrated: sites.length - rated.length,
    sites,
    worst: rated[0]?.rating?.rating,
    ...meanOver(rated, options.users),
    rated: rated.length,
    of: sites.length,
  };
}

function meanOver(
  rated: readonly PlaceRating[],
  users: RatingRollUpOptions['users'],
): Pick<RatingRollUp, 'mean' | 'weights' | 'withoutUsers'> {
  const parts = rated.map(({ site, rating }) => ({
    site,
    mean: rating!.mean!,
    weight: users ? (users[site] ?? 0) : 1,
  }));
  return {
    mean: meanOf(
      parts.map(({ mean, weight }) => ({ value: mean, weight })),
      'arithmetic',
    ),
    weights: users ? 'users' : 'none',
    withoutUsers: parts.filter(({ site }) => users && users[site] === undefined).map(({ site }) => site),
  };
}
