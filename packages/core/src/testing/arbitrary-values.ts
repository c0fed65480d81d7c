/** Random texts, numbers and data. */
import type { Arbitrary } from 'fast-check';

/** fast-check, as `import * as fc from 'fast-check'` or `import fc from 'fast-check'` gives it. */
export type FastCheck = Omit<typeof import('fast-check'), 'default'>;

/** Text in one to three languages, of any characters. */
export function arbitraryText(fc: FastCheck): Arbitrary<Record<string, string>> {
  return fc.dictionary(
    fc.constantFrom('en', 'bg', 'ar', 'ckb', 'zh-Hant'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    { minKeys: 1, maxKeys: 3, noNullPrototype: true },
  );
}

/** Any finite number but negative zero, which JSON does not have. */
export function arbitraryNumber(fc: FastCheck): Arbitrary<number> {
  return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
}

/** Any JSON data without the keys that are refused. */
export function arbitraryData(fc: FastCheck): Arbitrary<unknown> {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    arbitraryNumber(fc),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc
    .string({ maxLength: 5 })
    .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  return tree;
}
