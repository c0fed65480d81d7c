/**
 * Ratings, agreement of assessors and evaluations of trainings, in English: the type source of the translations. Keys
 * are a kind and a code of `@careframe/core`; `because` says what a rule, a limit or a mark rests on. Whole sentences
 * end in a full stop, names do not. `{rating}` comes in quotation marks.
 */
import type { AggregateRule } from '@careframe/core';
import type { Caveat, Claim, TrainingEvaluation } from '@careframe/core/evaluation';
import type { EvidenceConcerns, FollowUp, NoRating, RatingOverride } from '@careframe/core/rating-profiles';
import type { alphaReading, gainReading, RatingNote } from '@careframe/core/statistics';
import type { Dictionary } from '../words.js';

/** Codes that core lists: one without words does not compile. */
type Told =
  | `unrated.${NoRating}`
  | `override.${RatingOverride['status']}`
  | `lacks.${FollowUp['lacks'][number]}`
  | `concern.${keyof EvidenceConcerns}`
  | `claim.${Claim}`
  | `caveat.${Caveat}`
  | `learning.${TrainingEvaluation['levels'][number]}`
  | `coverage.${NonNullable<TrainingEvaluation['coverage']>}`
  | `note.${RatingNote}`
  | `alpha.${ReturnType<typeof alphaReading>}`
  | `gain.${ReturnType<typeof gainReading>}`
  | `total.${AggregateRule}`;

const words = {
  'rating.outstanding': 'Outstanding',
  'rating.good': 'Good',
  'rating.requires-improvement': 'Requires improvement',
  'rating.inadequate': 'Inadequate',
  'rating.competent': 'Competent',
  'rating.competent-needs-improvement': 'Competent, needs improvement',
  'rating.not-competent': 'Not competent',
  'rating.met': 'Met',
  'rating.partly-met': 'Partly met',
  'rating.not-met': 'Not met',
  'rating.full': 'Met in full',
  'rating.substantial': 'Met in substance',
  'rating.partial': 'Met in part',
  'rating.none': 'Not met at all',
  'rating.pass': 'Passed',
  'rating.fail': 'Not passed',
  'rating.dark-green': 'Dark green: more than expected',
  'rating.light-green': 'Light green: as expected',
  'rating.yellow': 'Yellow: needs improvement',
  'rating.green': 'Green',
  'rating.amber': 'Amber',
  'rating.red': 'Red',
  'rating.on-track': 'On track',
  'rating.needs-attention': 'Needs attention',
  'rating.off-track': 'Off track',

  'reason.band': 'The score lies in the band of {rating}.',
  'reason.otherwise': 'No better rating is reached.',
  'reason.limit': 'By the score alone it would be {rating}.',
  'reason.decision': 'A recorded decision replaces what the rule gives, {rating}.',
  'reason.items': 'This is about: {items}.',

  'because.two-inadequate': 'Two or more areas are inadequate.',
  'because.one-inadequate': 'One area is inadequate.',
  'because.inadequate': 'An area is inadequate.',
  'because.two-require-improvement': 'Two or more areas require improvement.',
  'because.requires-improvement': 'More than one area requires improvement.',
  'because.two-outstanding': 'Two or more areas are outstanding, and all others are good.',
  'because.fewer-than-two-outstanding': 'Fewer than two areas are outstanding.',
  'because.not-all-others-good': 'Not all other areas are good.',
  'because.no-inadequate-at-most-one-requires-improvement':
    'No area is inadequate, and at most one requires improvement.',
  'because.statement-scored-1': 'A statement was given the lowest score.',
  'because.statement-scored-1-or-2': 'A statement was given one of the two lowest scores.',
  'because.breach': 'A requirement of the law is not met.',
  'because.competent': 'All critical questions are met in full, and enough of the others.',
  'because.competent-needs-improvement':
    'All critical questions are met in full, but not enough of the others.',
  'because.critical-not-full': 'Not all critical questions are met in full: {value%} is reached.',
  'because.non-critical-not-over-89.9':
    'Of the other questions {value%} is reached, and more than {mark%} is needed.',
  'because.non-critical-under-79.9':
    'Of the other questions {value%} is reached, and at least {mark%} is needed.',
  'because.substantial-compliance':
    'Mandatory, critical and foundational standards keep their marks, and enough of all standards are met.',
  'because.mandatory-not-full': 'A mandatory standard is not met in full.',
  'because.critical-under-substantial': 'A critical standard is met in part only, or not at all.',
  'because.foundational-not-met': 'A foundational standard is not met at all.',
  'because.under-85-percent':
    'Of the standards that apply {value%} are met in full or in substance, and at least {mark%} is needed.',
  'because.critical-failed': 'A critical criterion was not passed.',
  'because.one-kind-of-evidence': 'It rests on one kind of evidence only.',

  'unrated.rubric-version': 'There is no rating: the version of the rubric that was used has not been kept.',
  'unrated.nothing-applies': 'There is no rating: nothing of this applies here.',
  'unrated.nothing-assessed': 'There is no rating: nothing was assessed.',
  'unrated.low-coverage': 'There is no rating: too little was assessed ({coverage%}).',
  'unrated.not-assessed': 'There is no rating: a criterion that has to be assessed was not.',
  'unrated.area-unrated': 'There is no rating: an area that the rule counts has none.',
  'unrated.criteria-only': 'There is no rating of the whole: only the criteria are rated.',
  'unrated.no-rule': 'There is no rating: no rule fits.',

  'override.counts': 'A recorded decision gives the rating {rating}.',
  'override.beyond-limit': 'The decision for {rating} does not count: it goes beyond a fixed limit.',
  'override.no-reason': 'The decision for {rating} does not count: it gives no reason.',
  'override.unknown-rating': 'The decision for {rating} does not count: there is no such rating.',
  'override.nothing-rated': 'The decision for {rating} does not count: there is no rating to replace.',

  'lacks.action': 'No action has been agreed.',
  'lacks.who': 'The action names nobody who does it.',
  'lacks.due': 'The action has no date.',

  'concern.independent': '{n} of {of} criteria were scored by somebody who does not work for the service.',
  'concern.declared': '{n} of {of} assessors have said whether they work for the service.',
  'concern.open': '{n} of {of} assessors come from outside the service.',
  'concern.objective': '{n} of {of} criteria rest on two kinds of evidence and on two assessors.',
  'concern.transparent': '{n} of {of} criteria rest on evidence that can be found again.',
  'concern.replied': 'The service has replied.',
  'concern.silent': 'The service has not replied.',

  'claim.level': 'This shows how participants see themselves now.',
  'claim.groups-differ':
    'This shows whether the answers before and after differ, not whether people changed.',
  'claim.change-remembered': 'This shows how participants, looking back, see their own change.',
  'claim.change-rated': 'This shows how the same people rated themselves before and after.',

  'caveat.illustrative': 'The answers are invented to show how this works.',
  'caveat.no-before': 'Nobody was asked about the time before, so there is nothing to compare with.',
  'caveat.different-people': 'Other people may have answered after the course than before it.',
  'caveat.look-back':
    'The time before was asked about afterwards: memory may be wrong, and people may be kind to the trainer.',
  'caveat.response-shift': 'People may have judged themselves by another yardstick before the course.',
  'caveat.no-comparison-group':
    'There is no group without training to compare with, so the change may have other causes.',
  'caveat.self-rated': 'People judged themselves; nobody tested or observed them.',
  'caveat.response-unknown': 'It is not known how many people were to answer.',
  'caveat.part-answered': 'Only a part answered, and those who did may differ from those who did not.',
  'caveat.more-than-enrolled': 'There are more answers than participants; some may have answered twice.',
  'caveat.unlinked': 'Some answers could not be linked and are in no figure about change.',
  'caveat.few-pairs': 'Fewer than ten people answered both before and now, so chance weighs heavily.',
  'caveat.little-room':
    'In some topic half or more chose the two highest steps already before, so they had little room to rise.',
  'caveat.many-comparisons': 'Several topics were compared, so one small difference can be chance.',
  'caveat.withheld': 'Some figures are left out to protect people.',

  'learning.2': 'Learning: what people know and can do',
  'learning.3': 'Behaviour: what people do at work',
  'learning.4': 'Results: what came of it for others',
  'coverage.full-count': 'Nearly all answered, so that the answers can stand for all.',
  'coverage.part': 'A part of the participants answered.',
  'change.distinct': 'The change is larger than chance alone would make likely.',
  'change.not-distinct': 'The change may be chance.',

  'note.nothing-shared': 'No two assessors scored the same criterion.',
  'note.no-variation': 'No variation: all scores are the same, so that nobody can tell agreement from habit.',
  'note.constant-rater': 'One assessor gave the same score everywhere.',
  'note.one-category-dominates':
    'One score was given nearly everywhere; coefficients are then low even where assessors agree.',
  'note.few-items': 'Fewer than ten criteria were scored twice: the differences say more than a coefficient.',
  'alpha.rely': 'The scores agree well enough to be relied on.',
  'alpha.tentative': 'The scores agree well enough for tentative conclusions only.',
  'alpha.do-not-rely': 'The scores do not agree well enough to be relied on.',
  'gain.low': 'Low gain',
  'gain.medium': 'Medium gain',
  'gain.high': 'High gain',

  'total.sum': 'Added up',
  'total.latest': 'The latest value',
  'total.pooled': 'Numerators and denominators added up, and divided once',
  'total.mean': 'The mean',
  'total.max': 'The highest value',
  'total.min': 'The lowest value',
  'total.none': 'Not added up',
} as const satisfies Dictionary & Readonly<Record<Told, string>>;
export default words;
