/** Words, numbers, dates and direction for Careframe. No DOM, no Node; English is here, other locales load on demand. */
export type {
  DatePatterns,
  DateStyle,
  Direction,
  Format,
  ListPattern,
  LocaleData,
  NumberOptions,
  NumberSymbols,
  NumberingSystem,
  PeriodPatterns,
  PluralCategory,
} from './format.types.js';
export { LOCALES, directionOf, matchLocale, nativeName, resolveLocale } from './tags.js';
export { compareByAlphabet } from './collate.js';
export { createFormat } from './format.js';
export { parseNumber, type ParsedNumber } from './parse-number.js';
export { pickText, type PickedText } from './pick-text.js';
export { loadLocale, onWordsChange } from './registry.js';
export {
  fill,
  loadWords,
  overrideWords,
  registerLocale,
  wordsFor,
  type Dictionary,
  type HostLocale,
  type LoadedSource,
  type Params,
  type Translation,
  type Word,
  type WordSource,
  type Words,
} from './words.js';
export {
  commonWords,
  problemWords,
  problemWordsOnDemand,
  type CommonEnglish,
  type ProblemEnglish,
} from './words/index.js';
export type { ProblemWords } from './problem-sentences.js';
export { problemText } from './problem-text.js';
export { problemTextOnDemand } from './problem-text-on-demand.js';
export { languageName } from './language-name.js';
export { statementText } from './sentences.js';
export { useTerms } from './terms.js';
