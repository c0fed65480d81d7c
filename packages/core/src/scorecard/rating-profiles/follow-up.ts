/** What a visit leaves to be done: red and yellow criteria, their actions, and the visit that looks at them again. */
import type { Action } from '../../programme/entities.schema.js';
import type { Programme } from '../../programme/programme.schema.js';
import type { Assessment, Rubric, Score } from '../scorecard.schema.js';
import type { RatingProfile } from './profile.types.js';
import { rateAssessment } from './rate.js';

/** A criterion to be looked at again. */
export interface FollowUp {
  readonly criterion: string;
  readonly rating: string;
  /** Actions that are about it, or about the visit as a whole. */
  readonly actions: readonly string[];
  /** What is still missing: an action, somebody who does it, a date. Empty when one action has it all. */
  readonly lacks: readonly ('action' | 'who' | 'due')[];
}

const has = (text: Readonly<Record<string, string>> | undefined): boolean =>
  Object.values(text ?? {}).some((one) => one.trim() !== '');

/**
 * The criteria that a follow-up visit scores: those rated red or yellow (SIMS: "follow-up assessment"), each with its
 * actions, which need an owner and a date. Dropped actions do not count.
 */
export function followUps(
  profile: RatingProfile,
  rubric: Rubric,
  assessment: Assessment,
  actions: readonly Action[] = [],
): FollowUp[] {
  const about = actions.filter(
    (action) =>
      action.status !== 'dropped' &&
      action.about?.collection === 'assessments' &&
      action.about.id === assessment.id,
  );
  return rateAssessment(profile, rubric, assessment).criteria.flatMap(({ id, rating, state }) => {
    const isOpen = profile.followUp
      ? profile.followUp.includes(rating ?? '')
      : state === 'off-track' || state === 'needs-attention';
    if (!isOpen || rating === undefined) return [];
    const own = about.filter((action) => (action.about?.criterion ?? id) === id);
    return [{ criterion: id, rating, actions: own.map((action) => action.id), lacks: lacksOf(own) }];
  });
}

function lacksOf(actions: readonly Action[]): FollowUp['lacks'] {
  if (actions.length === 0) return ['action'];
  const gaps = actions.map(({ who, due }) => [
    ...(has(who) ? [] : ['who' as const]),
    ...(due === undefined ? ['due' as const] : []),
  ]);
  return gaps.sort((a, b) => a.length - b.length)[0]!;
}

/**
 * The programme with every follow-up visit completed: what it did not score again is carried over from the visit it
 * follows, when both were made with the same version of the rubric. Give it to `rollUp`, `scorecardMatrix` or `rollUpRatings`;
 * the document itself keeps what was recorded.
 */
export function completeFollowUps(programme: Programme): Programme {
  const byId = new Map(programme.assessments.map((assessment) => [assessment.id, assessment]));
  const completed = (assessment: Assessment, seen: ReadonlySet<string>): Assessment => {
    const before = byId.get(assessment.followUpOf ?? '');
    if (!before || seen.has(before.id) || !isSameRubric(before, assessment)) return assessment;
    return carriedOver(completed(before, new Set([...seen, before.id])), assessment);
  };
  const assessments = programme.assessments.map((one) => completed(one, new Set([one.id])));
  return { ...programme, assessments };
}

const isSameRubric = (a: Assessment, b: Assessment): boolean =>
  a.rubric === b.rubric && a.rubricVersion === b.rubricVersion && a.site === b.site;

/** Everything said of a criterion comes from one visit, so that an old agreed score never hides a new one. */
function carriedOver(before: Assessment, now: Assessment): Assessment {
  const isScored = ({ answer }: Score) => answer !== 'not-assessed' && answer !== 'no-access';
  const again = new Set([...now.scores, ...now.agreed].filter(isScored).map(({ criterion }) => criterion));
  const join = (old: readonly Score[], own: readonly Score[]): Score[] => [
    ...own.filter(({ criterion }) => again.has(criterion)),
    ...old.filter(({ criterion }) => !again.has(criterion)),
  ];
  const team = [...now.team, ...before.team.filter(({ id }) => !now.team.some((one) => one.id === id))];
  return { ...now, team, scores: join(before.scores, now.scores), agreed: join(before.agreed, now.agreed) };
}
