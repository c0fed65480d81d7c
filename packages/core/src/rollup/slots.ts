/** Codes of category combinations; 0 is "no categories", a total. Codes are only ever added. */
import { categoriesKey } from './columns.js';

type Categories = Readonly<Record<string, string>> | undefined;

export interface Slots {
  readonly values: readonly Categories[];
  /** The code of a combination, a new one if it was not seen before. */
  codeOf(categories: Categories): number;
  /** The code of a combination, undefined if it was not seen before. */
  find(categories: Categories): number | undefined;
}

export function createSlots(): Slots {
  const values: Categories[] = [undefined];
  const codes = new Map([['', 0]]);
  const find = (categories: Categories): number | undefined => codes.get(categoriesKey(categories));
  return {
    values,
    find,
    codeOf(categories) {
      const known = find(categories);
      if (known !== undefined) return known;
      const code = values.push(categories) - 1;
      codes.set(categoriesKey(categories), code);
      return code;
    },
  };
}
