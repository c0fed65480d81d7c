/**
 * How a figure came about, in words: `@careframe/i18n/explanations`. The sentences are asked for when the first figure is
 * explained, in English too: nobody pays for them before somebody asks why.
 */
import type { ExplanationStep } from '@careframe/core';
import type { CommonEnglish } from '../words/index.js';
import { loadWords, wordsFor, type LoadedSource, type Words } from '../words.js';
import type english from '../words/en.explanation-words.js';

/** Keys of the sentences that explain a figure, and the placeholders of each. */
export type ExplanationEnglish = typeof english;

/** Words for the steps of `explain`. Await `loadWords(explanationWords, tag)` to have them at hand. */
export const explanationWords: LoadedSource<ExplanationEnglish> = {
  scope: 'explanation',
  load: {
    en: () => import('../words/en.explanation-words.js'),
    bg: () => import('../words/bg.explanation-words.js'),
    ar: () => import('../words/ar.explanation-words.js'),
    ckb: () => import('../words/ckb.explanation-words.js'),
    ru: () => import('../words/ru.explanation-words.js'),
    tk: () => import('../words/tk.explanation-words.js'),
  },
};

/** A range may be open to one side. */
function keyOf({ code, params }: ExplanationStep): keyof ExplanationEnglish {
  if (code !== 'in-range' && code !== 'out-of-range') return code;
  if (params['max'] === undefined) return `${code}.from`;
  return params['min'] === undefined ? `${code}.to` : code;
}

/**
 * One step of `explain(achievement)` as a sentence in the language of `words`: "From 60 to 40 on the way to 20: 20 of 40,
 * that is half the way." To show values with their own decimals or unit, give them as text in `values`, by the names of
 * the step's parameters. Till the words have come, the bare reason or figure stands for them; listen with
 * `onWordsChange`.
 */
export function explainText(
  step: ExplanationStep,
  words: Words<CommonEnglish>,
  values: Readonly<Record<string, string>> = {},
): string {
  const { format } = words;
  void loadWords(explanationWords, format.tag);
  const say = wordsFor(explanationWords, format);
  const params: Record<string, unknown> = { ...step.params, ...values };
  const { percent } = step.params;
  if (params['reason'] !== undefined)
    params['reason'] = words(`reason.${step.params['reason']}` as keyof CommonEnglish);
  const key = keyOf(step);
  if (!say.has(key)) return String(params['reason'] ?? params['actual']);
  const part = `share.${percent}`;
  params['share'] = say(say.has(part) ? (part as 'share.1') : 'share', { percent });
  return say(key, params);
}
