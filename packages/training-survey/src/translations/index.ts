import type { WordSource } from '@careframe/i18n';
import { en } from './en.js';

export type SurveyEnglish = typeof en;

/** Words of the survey widgets; English is here, the others load on demand. */
export const surveyWords: WordSource<SurveyEnglish> = {
  scope: 'training-survey',
  en,
  load: {
    ar: () => import('./ar.js'),
    bg: () => import('./bg.js'),
    ckb: () => import('./ckb.js'),
    ru: () => import('./ru.js'),
    tk: () => import('./tk.js'),
  },
};
