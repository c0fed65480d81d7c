/**
 * All locales at once, without further loading: for single-file builds, servers and tests.
 * Importing changes nothing; `registerAllLocales` does.
 */
import { announceChange, storeLocaleData } from '../registry.js';
import { registerLoaded } from '../words.js';
import { commonWords } from '../words/index.js';
import type { LocaleData } from '../format.types.js';
import bg from './bg.js';
import ar from './ar.js';
import ckb from './ckb.js';
import en from './en.js';
import ru from './ru.js';
import tk from './tk.js';
import bgWords from '../words/bg.js';
import arWords from '../words/ar.js';
import ckbWords from '../words/ckb.js';
import ruWords from '../words/ru.js';
import tkWords from '../words/tk.js';

/** Numbers, dates, lists and plurals of every locale, by tag. */
export const localeData: Readonly<Record<'en' | 'bg' | 'ar' | 'ckb' | 'ru' | 'tk', LocaleData>> = { en, bg, ar, ckb, ru, tk };

/** Makes all locales and the common words available at once, so that nothing of them is loaded later. */
export function registerAllLocales(): void {
  for (const [tag, data] of Object.entries(localeData)) storeLocaleData(tag, data);
  const words = { bg: bgWords, ar: arWords, ckb: ckbWords, ru: ruWords, tk: tkWords };
  for (const [tag, dictionary] of Object.entries(words)) registerLoaded(commonWords, tag, dictionary);
  announceChange();
}
