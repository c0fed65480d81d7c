/** The widget's words; English is here, other languages load on demand. */
import type { Words, WordSource } from '@careframe/i18n';
import { en } from './translations/en.js';

export type ChainWords = Words<typeof en>;

/** Words of `<care-results-chain>`, scope `results-chain`. */
export const chainWords: WordSource<typeof en> = {
  scope: 'results-chain',
  en,
  load: {
    bg: () => import('./translations/bg.js'),
    ar: () => import('./translations/ar.js'),
    ckb: () => import('./translations/ckb.js'),
    ru: () => import('./translations/ru.js'),
    tk: () => import('./translations/tk.js'),
  },
};
