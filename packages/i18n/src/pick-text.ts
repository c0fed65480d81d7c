/** Choosing one language of a text that people wrote in several. */
import { matchLocale, parseTag } from './tags.js';

/** The text to show, the tag it is in, and whether that is the language asked for first. */
export interface PickedText {
  readonly text: string;
  readonly tag: string;
  readonly exact: boolean;
}

/**
 * First preferred language that has a text, else English, else the first text there is. When `exact` is false the
 * widget marks the text with its language. Undefined when there is no text at all.
 */
export function pickText(
  text: Readonly<Record<string, string>> | undefined,
  preferences: readonly string[],
): PickedText | undefined {
  if (!text) return undefined;
  const written = Object.keys(text).filter((tag) => typeof text[tag] === 'string' && text[tag].trim() !== '');
  for (const wanted of [...preferences, 'en', ...written]) {
    const tag = matchLocale(wanted, written);
    if (tag === undefined) continue;
    const first = preferences[0];
    return {
      text: text[tag]!,
      tag,
      exact:
        first !== undefined &&
        parseTag(tag)?.language === parseTag(first)?.language &&
        matchLocale(first, [tag]) !== undefined,
    };
  }
  return undefined;
}
