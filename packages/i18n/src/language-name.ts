/** Names of languages. */
import type { CommonEnglish } from './words/index.js';
import type { Words } from './words.js';
import { engineKnows, nativeName, parseTag } from './tags.js';

const NAMED = ['en', 'bg', 'ar', 'ckb', 'ku', 'ru', 'tk', 'fr'] as const;

/** Name of a language in the language of `words`; its own name for itself when nobody knows another. */
export function languageName(tag: string, words: Words<CommonEnglish>): string {
  const { language } = parseTag(tag) ?? {};
  const named = NAMED.find((known) => known === (language === 'kmr' ? 'ku' : language));
  if (named) return words(`language.name.${named}`);
  try {
    const names = engineKnows(words.tag)
      ? new Intl.DisplayNames([words.tag], { type: 'language', fallback: 'none' })
      : undefined;
    return names?.of(tag) ?? nativeName(tag);
  } catch {
    return nativeName(tag);
  }
}
