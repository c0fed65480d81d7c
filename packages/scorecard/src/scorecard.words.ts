/** The scorecard's words: English here, other languages on demand. */
import type { WordSource } from '@careframe/i18n';
import { en } from './translations/en.js';

export const scorecardWords: WordSource<typeof en> = {
  scope: 'scorecard',
  en,
  load: {
    bg: () => import('./translations/bg.js'),
    ar: () => import('./translations/ar.js'),
    ckb: () => import('./translations/ckb.js'),
    ru: () => import('./translations/ru.js'),
    tk: () => import('./translations/tk.js'),
  },
};
