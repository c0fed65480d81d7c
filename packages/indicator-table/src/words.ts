import type { WordSource } from '@careframe/i18n';
import { en } from './translations/en.js';

export type TableEnglish = typeof en;

/** Words of the table; English is here, the others load on demand. */
export const tableWords: WordSource<TableEnglish> = {
  scope: 'indicator-table',
  en,
  load: {
    ar: () => import('./translations/ar.js'),
    bg: () => import('./translations/bg.js'),
    ckb: () => import('./translations/ckb.js'),
    ru: () => import('./translations/ru.js'),
    tk: () => import('./translations/tk.js'),
  },
};
