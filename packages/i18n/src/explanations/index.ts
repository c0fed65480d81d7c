/**
 * How a figure came about, in words: `@careframe/i18n/explanations`. Its sentences are a source of their own, so that
 * only what explains pays for them; English is here, other languages load on demand.
 */
import type { ExplanationStep } from '@careframe/core';
import type { CommonEnglish } from '../words/index.js';
import { loadWords, wordsFor, type Words, type WordSource } from '../words.js';
import { explanations } from './words/en.js';

export type ExplanationEnglish = typeof explanations;

export const explanationWords: WordSource<ExplanationEnglish> = {
  scope: 'explanation',
  en: explanations,
  load: {
    bg: () => import('./words/bg.js'),
    ar: () => import('./words/ar.js'),
    ckb: () => import('./words/ckb.js'),
    ru: () => import('./words/ru.js'),
    tk: () => import('./words/tk.js'),
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
 * the step's parameters. Another language than English is asked for at the first call; till it has come, English stands in.
 */
export function explainText(
  step: ExplanationStep,
  words: Words<CommonEnglish>,
  values: Readonly<Record<string, string>> = {},
): string {
  const { format } = words;
  void loadWords(explanationWords, format.tag);
  const say = wordsFor(explanationWords, format);
  const { reason, percent } = step.params;
  const known = `share.${percent}`;
  return say(keyOf(step), {
    ...step.params,
    ...(reason !== undefined && { reason: words(`reason.${reason}` as keyof CommonEnglish) }),
    share: say(say.has(known) ? (known as 'share.1') : 'share', { percent }),
    ...values,
  });
}
