/** Sorting by a stated alphabet, for languages that engines do not know. */

import { toAsciiDigits } from './numbers.js';

/** Rank of one character: punctuation and spaces, digits, letters of the alphabet, all others. */
function rank(character: string, order: ReadonlyMap<string, number>): number {
  const known = order.get(character);
  if (known !== undefined) return 0x1000 + known;
  return /[\p{L}\p{M}]/u.test(character)
    ? 0x2000 + (character.codePointAt(0) ?? 0)
    : (character.codePointAt(0) ?? 0) % 0x1000;
}

/** One spelling for what Arabic keyboards write in several: kaf, ye, figures, joiners, stretching. */
function spelled(text: string): string {
  const letters = text.normalize('NFC').toLowerCase().replaceAll('ك', 'ک').replace(/[يى]/g, 'ی');
  return toAsciiDigits(letters.replaceAll(/\u200c|\u200d|\u0640/g, ''));
}

/**
 * Compares by the letters of `alphabet`, in that order; numbers by their value; capitals after small letters when
 * nothing else differs.
 */
export function compareByAlphabet(alphabet: string): (a: string, b: string) => number {
  const order = new Map([...alphabet].map((letter, index) => [letter, index]));
  const keys = (text: string): string[] => spelled(text).match(/\d+|./gsu) ?? [];
  return (a, b) => {
    const [left, right] = [keys(a), keys(b)];
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
      const [one, other] = [left[at]!, right[at]!];
      const difference =
        /^\d/.test(one) && /^\d/.test(other)
          ? Number(one) - Number(other)
          : rank(one, order) - rank(other, order);
      if (difference !== 0) return Math.sign(difference);
    }
    return Math.sign(left.length - right.length) || (a === b ? 0 : a > b ? -1 : 1);
  };
}
