/**
 * The word sources that all widgets share. The sentences for problems are a source of their own, because most pages
 * never have a problem to tell.
 */
import type { LoadedSource, Translation, WordSource } from '../words.js';
import { commonEn } from './en.js';
import type { termsEn } from './en.terms.js';
import { places } from './en.places.js';
import { problems } from './en.problems.js';

/** Keys of the words that all widgets share, and the placeholders of each. */
export type CommonEnglish = typeof commonEn & typeof termsEn;
/** Keys of the sentences for problems and of the names of a document's parts, and the placeholders of each. */
export type ProblemEnglish = typeof problems & typeof places;

/** States, reasons, verbs; terms and if-then sentences in English come with `useTerms`. */
export const commonWords: WordSource<CommonEnglish> = {
  scope: 'common',
  en: commonEn,
  load: {
    bg: () => import('./bg.js'),
    ar: () => import('./ar.js'),
    ckb: () => import('./ckb.js'),
    ru: () => import('./ru.js'),
    tk: () => import('./tk.js'),
  },
};

const loadProblems: Readonly<
  Record<'bg' | 'ar' | 'ckb' | 'ru' | 'tk', () => Promise<{ default: Translation<ProblemEnglish> }>>
> = {
  bg: () => import('./bg.problem-words.js'),
  ar: () => import('./ar.problem-words.js'),
  ckb: () => import('./ckb.problem-words.js'),
  ru: () => import('./ru.problem-words.js'),
  tk: () => import('./tk.problem-words.js'),
};

/** What is wrong and what to do, and the names of a document's parts; with English at hand. */
export const problemWords: WordSource<ProblemEnglish> = /* @__PURE__ */ withEnglish();

function withEnglish(): WordSource<ProblemEnglish> {
  return { scope: 'problem', en: { ...problems, ...places }, load: loadProblems };
}

/** The same words, English loaded on demand too: for what shows problems only when there are any. */
export const problemWordsOnDemand: LoadedSource<ProblemEnglish> = {
  scope: 'problem',
  load: { ...loadProblems, en: () => import('./en.problem-words.js') },
};
