/** Putting wrong values into documents. */

/** Every place in a document, as paths. */
export function placesOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[key], ...placesOf(inner).map((place) => [key, ...place])]);
}

/** The document with another value in one place; without it when the value is undefined. */
export function withValue(document: unknown, place: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(document) as Record<string | number, unknown>;
  let parent = copy;
  for (const key of place.slice(0, -1)) parent = parent[key] as typeof parent;
  if (value === undefined && !Array.isArray(parent)) delete parent[place.at(-1)!];
  else parent[place.at(-1)!] = value === undefined ? null : value;
  return copy;
}

/** As `withValue`; leaves the document alone when an earlier fault has taken the place away. */
export function withValueIfThere(
  document: unknown,
  place: readonly (string | number)[],
  value: unknown,
): unknown {
  let parent = document;
  for (const key of place.slice(0, -1))
    parent = (parent as Record<string | number, unknown> | null | undefined)?.[key];
  return typeof parent === 'object' && parent !== null ? withValue(document, place, value) : document;
}

/** Values that are wrong in most places. */
export const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  7,
  101,
  NaN,
  Infinity,
  '12,5',
  '٣٥',
  '',
  'x',
  'a b',
  '2021',
  '2021-02-30',
  '2021-Q5',
  'en',
  {},
  { en: 'x' },
  { english: 'x' },
  { en: 1 },
  [],
  ['en'],
  [1],
  [{}],
  'increase',
  'x'.repeat(100_001),
];
