/** Texts as the rules read them. */
import type { LocalizedText } from '../programme/values.schema.js';
import { ar } from './words/ar.js';
import { bg } from './words/bg.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';
import type { CheckWords } from './words/words.types.js';

const WORDS: Readonly<Record<string, CheckWords>> = { ar, bg, en, ru };

/** One language of a text, ready for the patterns of that language. */
export interface Reading {
  readonly language: string;
  readonly words: readonly string[];
  /** The words in one line, a space before and after each. */
  readonly line: string;
  readonly say: CheckWords;
}

/** Arabic vowel signs and the stretching stroke: people leave them out or put them in as they please. */
const SIGNS = /[\u064B-\u0652\u0670\u0640]/gu;

/** Many write alif without its hamza. */
const HAMZA = /[أإآ]/gu;
const HYPHENS = /[\u2010\u2011]/gu;

/** Words in lower case, without punctuation; hyphens within a word stay. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(SIGNS, '')
      .replace(HYPHENS, '-')
      .replace(HAMZA, 'ا')
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu) ?? []
  );
}

/** The languages of a text that have word lists, the programme's first one first. */
export function readingsOf(text: LocalizedText, languages: readonly string[]): Reading[] {
  const tags = [...new Set([...languages, ...Object.keys(text)])];
  return tags.flatMap((language) => {
    const base = language.split('-', 1)[0]!;
    const words = wordsOf(text[language] ?? '');
    return Object.hasOwn(WORDS, base) && words.length > 0
      ? [{ language, words, line: ` ${words.join(' ')} `, say: WORDS[base]! }]
      : [];
  });
}

/** A text in one language as the set of its words; short ones (of, in, the …) say nothing about sameness. */
export interface WordSet {
  readonly language: string;
  readonly set: ReadonlySet<string>;
}

export function wordSetsOf(text: LocalizedText): WordSet[] {
  return Object.entries(text).map(([language, value]) => ({
    language,
    set: new Set(wordsOf(value).filter((word) => word.length > 2)),
  }));
}

/** Tenths of common words (Jaccard) above which two texts say nearly the same. */
const NEARLY = 7;

/** The rarest words of a text; one that says nearly the same has one of them, too. */
export function rarest(set: ReadonlySet<string>, uses: (word: string) => number): string[] {
  const kept = set.size - Math.floor((set.size * NEARLY) / 10);
  return [...set].sort((a, b) => uses(a) - uses(b)).slice(0, kept);
}

/** Whether two texts say nearly the same in a language both have. */
export function isNearlySame(a: readonly WordSet[], b: readonly WordSet[]): boolean {
  return a.some(({ language, set }) =>
    b.some((other) => other.language === language && sharesMost(set, other.set)),
  );
}

/** In whole numbers: common ÷ all > 7 ÷ 10 is common × 17 > 7 × (both sizes); every word not found takes 17. */
function sharesMost(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let left = small.size * (10 + NEARLY) - NEARLY * (a.size + b.size);
  for (const word of small) {
    if (left <= 0) return false;
    if (!large.has(word)) left -= 10 + NEARLY;
  }
  return left > 0;
}
