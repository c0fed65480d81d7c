/** The scorecard's words: English of the sheet here, that of the details with them, other languages on demand. */
import type { WordSource } from '@careframe/i18n';
import type { detailsEn } from './translations/en.details.js';
import { en } from './translations/en.js';

/** Keys of the scorecard's words, and the placeholders of each. */
export type ScorecardEnglish = typeof en & typeof detailsEn;

/**
 * Words of `<care-scorecard>`, scope `scorecard`. English of the sheet is here; that of the details and other
 * languages load on demand.
 */
export const scorecardWords: WordSource<ScorecardEnglish> = {
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
