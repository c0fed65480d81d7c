/**
 * What ratings, assessors and surveys say, in words: `@careframe/i18n/judgements`. The sentences come when the first one
 * is asked for, in English too. Core answers with codes; every code has words here.
 */
import type { EvidenceConcerns, Measured, NodeRating, RatingOverride } from '@careframe/core/rating-profiles';
import type { CommonEnglish } from '../words/index.js';
import { loadWords, wordsFor, type LoadedSource, type Params, type Words } from '../words.js';
import type english from '../words/en.judgement-words.js';

/** Keys of the sentences on ratings, assessors and surveys, and the placeholders of each. */
export type JudgementEnglish = typeof english;

/** A kind and a code of core, as `caveat.look-back`, `note.few-items`, `total.pooled`. */
export type JudgementKey = keyof JudgementEnglish;

/** Await `loadWords(judgementWords, tag)` to have the words at hand. */
export const judgementWords: LoadedSource<JudgementEnglish> = {
  scope: 'judgement',
  load: {
    en: () => import('../words/en.judgement-words.js'),
    bg: () => import('../words/bg.judgement-words.js'),
    ar: () => import('../words/ar.judgement-words.js'),
    ckb: () => import('../words/ckb.judgement-words.js'),
    ru: () => import('../words/ru.judgement-words.js'),
    tk: () => import('../words/tk.judgement-words.js'),
  },
};

type Common = Words<CommonEnglish>;
/** What a criterion or an area is called on the page, by its id. */
type NameOf = (id: string) => string;

/** A key may be made of a profile's own code, which need not be ours: then the code itself is shown. */
function say(key: string, { format }: Common, params: Params = {}): string {
  void loadWords(judgementWords, format.tag);
  const words = wordsFor(judgementWords, format);
  return words.has(key) ? words(key as JudgementKey, params) : key.slice(key.indexOf('.') + 1);
}

/**
 * Any code with its kind in the language of `words`: `judgementText(`caveat.${caveat}`, words)`. Till the words have
 * come, the bare code stands for them; listen with `onWordsChange`.
 */
export function judgementText(key: JudgementKey, words: Common, params: Params = {}): string {
  return say(key, words, params);
}

/** What a rating is called; the id of a rating that is not among the published profiles'. */
export const ratingName = (rating: string, words: Common): string => say(`rating.${rating}`, words);

const quoted = (rating: string | undefined, words: Common): string =>
  words.format.quote(rating === undefined ? '…' : ratingName(rating, words));

const about = (ids: readonly string[], words: Common, nameOf: NameOf | undefined): string[] =>
  nameOf && ids.length > 0 ? [say('reason.items', words, { items: words.format.list(ids.map(nameOf)) })] : [];

/**
 * Why a rating is what it is, or why there is none, in one to three sentences: the band, the rule, or what a limit kept
 * it from; with `nameOf`, the criteria or areas it is about.
 */
export function ratingReasonTexts(
  { reason: { by, code, ids }, rating, byRule, coverage }: NodeRating,
  words: Common,
  nameOf?: NameOf,
): string[] {
  const items = about(ids, words, nameOf);
  if (by === 'none') return [say(`unrated.${code}`, words, { coverage }), ...items];
  if (by === 'rule') return [say(`because.${code}`, words), ...items];
  const before = by === 'limit' || by === 'decision';
  const first = say(`reason.${by}`, words, { rating: quoted(before ? byRule : rating, words) });
  return by === 'limit' ? [first, say(`because.${code}`, words), ...items] : [first, ...items];
}

/** What stands in the way of the next better rating, one or two sentences for each mark. */
export function unmetTexts(unmet: readonly Measured[], words: Common, nameOf?: NameOf): string[] {
  return unmet.flatMap(({ code, value, mark, ids }) => [
    say(`because.${code}`, words, { value, mark }),
    ...about(ids, words, nameOf),
  ]);
}

/** Whether a recorded decision counts, and why not. */
export function overrideText({ status, rating }: RatingOverride, words: Common): string {
  return say(`override.${status}`, words, { rating: quoted(rating, words) });
}

/** Whether scores are independent, declared, open, objective and transparent, and whether the service replied. */
export function concernTexts({ replied, ...shares }: EvidenceConcerns, words: Common): string[] {
  return [
    ...Object.entries(shares).map(([concern, { n, of }]) => say(`concern.${concern}`, words, { n, of })),
    say(replied ? 'concern.replied' : 'concern.silent', words),
  ];
}
