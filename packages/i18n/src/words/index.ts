/** The word source that all widgets share. */
import type { WordSource } from '../words.js';
import { commonEn } from './en.js';

export type CommonEnglish = typeof commonEn;

/** States, reasons, verbs, problems and the names of a document's parts, scope `common`. */
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
