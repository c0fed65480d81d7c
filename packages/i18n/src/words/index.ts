/**
 * The word sources that all widgets share. The sentences for problems are a source of their own, so that a page
 * without problems need not carry them in English; a translation holds both in one module, under one scope.
 */
import type { Translation, WordSource } from '../words.js';
import { commonEn } from './en.js';
import { places } from './en.places.js';
import { problems } from './en.problems.js';

export type CommonEnglish = typeof commonEn;
export type ProblemEnglish = typeof problems & typeof places;
/** What a translation module has words for. */
export type AllEnglish = CommonEnglish & ProblemEnglish;

const load: Readonly<Record<'bg' | 'ar' | 'ckb' | 'ru' | 'tk', () => Promise<{ default: Translation<AllEnglish> }>>> = {
  bg: () => import('./bg.js'),
  ar: () => import('./ar.js'),
  ckb: () => import('./ckb.js'),
  ru: () => import('./ru.js'),
  tk: () => import('./tk.js'),
};

/** States, reasons, verbs, levels, explanations and if-then sentences. */
export const commonWords: WordSource<CommonEnglish> = { scope: 'common', en: commonEn, load };

/** What is wrong and what to do, and the names of a document's parts; loading `commonWords` loads these too. */
export const problemWords: WordSource<ProblemEnglish> = /* @__PURE__ */ problemSource();

function problemSource(): WordSource<ProblemEnglish> {
  return { scope: 'common', en: { ...problems, ...places }, load };
}
