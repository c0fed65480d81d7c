/**
 * All locales at once, without further loading: for single-file builds, servers and tests.
 * Importing changes nothing; `registerAllLocales` does.
 */
import { announceChange, storeLocaleData } from '../registry.js';
import { registerLoaded } from '../words.js';
import { explanationWords } from '../explanations/index.js';
import { sentencesOf } from '../problem-sentences.js';
import { useTerms } from '../terms.js';
import { useSentences } from '../problem-text-on-demand.js';
import { commonWords, problemWordsOnDemand } from '../words/index.js';
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
import enExplanations from '../words/en.explanation-words.js';
import bgExplanations from '../words/bg.explanation-words.js';
import arExplanations from '../words/ar.explanation-words.js';
import ckbExplanations from '../words/ckb.explanation-words.js';
import ruExplanations from '../words/ru.explanation-words.js';
import tkExplanations from '../words/tk.explanation-words.js';
import enProblems from '../words/en.problem-words.js';
import bgProblems from '../words/bg.problem-words.js';
import arProblems from '../words/ar.problem-words.js';
import ckbProblems from '../words/ckb.problem-words.js';
import ruProblems from '../words/ru.problem-words.js';
import tkProblems from '../words/tk.problem-words.js';

/** Numbers, dates, lists and plurals of every locale, by tag. */
export const localeData: Readonly<Record<'en' | 'bg' | 'ar' | 'ckb' | 'ru' | 'tk', LocaleData>> = {
  en,
  bg,
  ar,
  ckb,
  ru,
  tk,
};

/** Makes all locales, the common words, those for problems and for explanations available at once, so that nothing of them is loaded later. */
export function registerAllLocales(): void {
  for (const [tag, data] of Object.entries(localeData)) storeLocaleData(tag, data);
  const words = { bg: bgWords, ar: arWords, ckb: ckbWords, ru: ruWords, tk: tkWords };
  for (const [tag, dictionary] of Object.entries(words)) registerLoaded(commonWords, tag, dictionary);
  const explanations = {
    en: enExplanations,
    bg: bgExplanations,
    ar: arExplanations,
    ckb: ckbExplanations,
    ru: ruExplanations,
    tk: tkExplanations,
  };
  for (const [tag, dictionary] of Object.entries(explanations))
    registerLoaded(explanationWords, tag, dictionary);
  const problems = {
    en: enProblems,
    bg: bgProblems,
    ar: arProblems,
    ckb: ckbProblems,
    ru: ruProblems,
    tk: tkProblems,
  };
  for (const [tag, dictionary] of Object.entries(problems))
    registerLoaded(problemWordsOnDemand, tag, dictionary);
  useSentences({ sentencesOf });
  useTerms();
  announceChange();
}
