/** Terms of the field: levels, directions, measures; explanations and if-then sentences. */
import { registerLoaded, type Translation } from './words.js';
import { termsEn } from './words/en.terms.js';
import { commonWords, type CommonEnglish } from './words/index.js';

let used = false;

/** Puts the English terms beside the other common words; other languages hold them anyway. Call it before they are needed. */
export function useTerms(): void {
  if (used) return;
  used = true;
  // The same scope: what the common words lack in English is found here.
  registerLoaded(commonWords, 'en', termsEn as unknown as Translation<CommonEnglish>);
}
