/** Everything that is only needed once a cell is opened. Loads by itself, so that the table stands sooner. */
import { loadWords, type LoadedSource } from '@careframe/i18n';
import type { ScorecardEnglish } from '../scorecard.words.js';
import { detailsEn } from '../translations/en.details.js';

export { ChartController, type ChartHost } from './chart-controller.js';
export { detailOf } from './detail.model.js';
export { detailStyles } from './detail.styles.js';
export { detailTemplate } from './detail.js';
export { trendDataOf } from './trend-data.js';

/** The same scope as the words of the sheet: what they lack in English is found here. */
const source: LoadedSource<ScorecardEnglish> = {
  scope: 'scorecard',
  load: { en: () => Promise.resolve({ default: detailsEn as unknown as ScorecardEnglish }) },
};

/** Puts the English words of the details beside those of the sheet. */
export async function loadDetailWords(): Promise<void> {
  await loadWords(source, 'en');
}
