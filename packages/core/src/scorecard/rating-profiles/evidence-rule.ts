/** The rule of two kinds of evidence, as limits that any profile can take on. */
import type { RatingLevel, RatingLimit, RatingProfile } from './profile.types.js';

/** Best rating that one kind of evidence is enough for, by level. */
export interface OneKindAtMost {
  readonly criterion?: string;
  readonly area?: string;
  readonly whole?: string;
}

/** The profile in which a better rating than those named needs evidence of at least two kinds, such as a document and an interview. */
export function withTwoKinds(profile: RatingProfile, most: OneKindAtMost): RatingProfile {
  const limitedBy = (level: RatingLevel, atMost: string | undefined): RatingLevel =>
    atMost === undefined ? level : { ...level, limits: [...(level.limits ?? []), oneKind(atMost)] };
  return {
    ...profile,
    criterion: limitedBy(profile.criterion, most.criterion),
    ...(profile.area && { area: limitedBy(profile.area, most.area) }),
    ...(profile.whole && { whole: limitedBy(profile.whole, most.whole) }),
  };
}

const oneKind = (atMost: string): RatingLimit => ({
  code: 'one-kind-of-evidence',
  atMost,
  when: [{ code: 'one-kind-of-evidence', measure: 'kinds', upTo: 1 }],
});
