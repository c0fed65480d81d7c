/** What may be said about a training from its survey, as codes; the sentences are in the words of the language. */
import { FULL_COUNT_FROM } from '../privacy/shares.js';
import type { Training } from './survey.schema.js';
import type { SurveyResult } from './survey.types.js';

/**
 * The strongest sentence a design allows. `level`: how people see themselves now. `groups-differ`: two groups answered differently, maybe different
 * people. `change-remembered`: the same people say now that they were lower or higher before. `change-rated`: the same people rated
 * themselves differently before and after. None of them says that the training is the cause.
 */
export type Claim = 'level' | 'groups-differ' | 'change-remembered' | 'change-rated';

/** What has to be said with a claim, as a code; the sentences are in `@careframe/i18n/judgements`. */
export type Caveat =
  /** The answers are made up to show how this works. */
  | 'illustrative'
  /** Asked after only: there is nothing to compare with. */
  | 'no-before'
  /** Anonymous waves: other people may have answered after than before. */
  | 'different-people'
  /** Before was asked afterwards: memory may be wrong, and people may be kind to the trainer (Nimon, Zigarmi & Allen 2011). */
  | 'look-back'
  /** Before was asked before: people may have judged themselves by another yardstick then (Howard 1980, response shift). */
  | 'response-shift'
  /** There is no group without training: the change may have other causes (Campbell & Stanley 1963). */
  | 'no-comparison-group'
  /** People judged themselves; nobody tested or watched them. */
  | 'self-rated'
  /** It is not known how many were to answer. */
  | 'response-unknown'
  /** Fewer than 80 per cent answered: who did may differ from who did not; the bounds say by how much at most. */
  | 'part-answered'
  /** More answers than people enrolled: some may have answered twice. */
  | 'more-than-enrolled'
  /** Some answers before or after could not be linked and are in no paired figure. */
  | 'unlinked'
  /** Fewer than 10 pairs. */
  | 'few-pairs'
  /** Half or more chose the two highest steps before in some topic: they had little room to rise. */
  | 'little-room'
  /** Several topics were compared: one small difference can be chance. */
  | 'many-comparisons'
  /** Some figures are left out to protect people. */
  | 'withheld';

const CLAIMS: Readonly<Record<SurveyResult['design'], Claim>> = {
  'after-only': 'level',
  unpaired: 'groups-differ',
  'look-back': 'change-remembered',
  paired: 'change-rated',
};

/** The strongest sentence that a survey of this design allows; `designOf` tells a training's design. */
export const claimOf = (design: SurveyResult['design']): Claim => CLAIMS[design];

const FEW_PAIRS = 10;
const LITTLE_ROOM = 0.5;

/** What has to be said with a claim, the weightiest first. */
export function caveatsOf(
  result: SurveyResult,
  { tested, withheld }: { readonly tested: number; readonly withheld: boolean },
): Caveat[] {
  const { design, enrolled, responded, responseRate, before, after, paired } = result;
  const isPaired = design === 'paired' || design === 'look-back';
  const asked: [Caveat, boolean][] = [
    ['illustrative', result.illustrative],
    ['no-before', design === 'after-only'],
    ['different-people', design === 'unpaired'],
    ['look-back', design === 'look-back'],
    ['no-comparison-group', design !== 'after-only'],
    ['self-rated', true],
    ['response-shift', design === 'paired'],
    ['response-unknown', enrolled === undefined],
    ['more-than-enrolled', enrolled !== undefined && responded > enrolled],
    ['part-answered', responseRate !== undefined && responseRate < FULL_COUNT_FROM],
    ['unlinked', isPaired && (before > paired || after > paired)],
    ['few-pairs', isPaired && paired > 0 && paired < FEW_PAIRS],
    ['little-room', result.topics.some(({ ceiling }) => ceiling !== undefined && ceiling >= LITTLE_ROOM)],
    ['many-comparisons', tested > 1],
    ['withheld', withheld || result.withheld],
  ];
  return asked.flatMap(([caveat, holds]) => (holds ? [caveat] : []));
}

/** From when on work tells of behaviour: six weeks after the course. */
const BEHAVIOUR_FROM_DAYS = 42;

/**
 * Kirkpatrick's levels (Kirkpatrick 1959) a survey can speak to: 2 learning when it asks at the end of the course, 3 behaviour when it asks six weeks later or
 * more, 4 results when an indicator is linked. 1, how people liked the course, is a matter of its questions.
 */
export function levelsOf({ waves, indicator }: Training): (2 | 3 | 4)[] {
  const end = waves.find(({ kind }) => kind === 'after' || kind === 'look-back');
  const isLater = waves.some(({ kind, opens }) => {
    const days = (Date.parse(opens ?? '') - Date.parse(end?.closes ?? end?.opens ?? '')) / 86_400_000;
    return kind === 'later' && !(days < BEHAVIOUR_FROM_DAYS);
  });
  return [
    ...(end ? [2 as const] : []),
    ...(isLater ? [3 as const] : []),
    ...(indicator === undefined ? [] : [4 as const]),
  ];
}
