/** The figures of tables by categories, each one once, with the sums that join them. */

/** Dimension to category: `{ sex: 'female', site: 'ruse' }`. A dimension that is left out means all of it. */
export type Categories = Readonly<Record<string, string>>;

/** Dimension to category to the category above it. */
export type Hierarchies = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A count of people in one group. Without categories it is the count of all. */
export interface CountedCell {
  readonly categories: Categories;
  /** People, a whole number of 0 or more. */
  readonly n: number;
}

/** A figure of any table, with the figures that make it up, by dimension. */
export interface Cell {
  readonly categories: Categories;
  readonly parts: Map<string, Set<string>>;
  given: number | undefined;
}

/** Figures by key. */
export type Cube = Map<string, Cell>;

export const keyOf = (categories: Categories): string =>
  JSON.stringify(Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1)));

/** All figures of a set of tables; reported counts of the same group are taken to be the larger one. */
export function cubeOf(cells: Iterable<CountedCell>, hierarchies: Hierarchies): Cube {
  const cube: Cube = new Map();
  for (const { categories, n } of cells) {
    const own = enter(cube, categories, hierarchies);
    own.given = Math.max(own.given ?? 0, Math.round(n));
  }
  return cube;
}

/** Puts a figure and every total above it into the cube. */
function enter(cube: Cube, categories: Categories, hierarchies: Hierarchies): Cell {
  const key = keyOf(categories);
  const known = cube.get(key);
  if (known) return known;
  const own: Cell = { categories, parts: new Map(), given: undefined };
  cube.set(key, own);
  for (const [dimension, category] of Object.entries(categories)) {
    const { [dimension]: _, ...rest } = categories;
    const above = hierarchies[dimension]?.[category];
    const total = enter(cube, above === undefined ? rest : { ...rest, [dimension]: above }, hierarchies);
    const parts = total.parts.get(dimension) ?? new Set();
    total.parts.set(dimension, parts.add(key));
  }
  return own;
}

/** Values by key: what was given, or else the largest sum of parts, as a table that leaves people out cannot make the others wrong. */
export function valuesOf(cube: Cube): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const key of cube.keys()) value(cube, key, values);
  return values;
}

function value(cube: Cube, key: string, values: Map<string, number>): number {
  const known = values.get(key);
  if (known !== undefined) return known;
  const { given, parts } = cube.get(key)!;
  // A hierarchy that goes in a circle has to end somewhere.
  values.set(key, given ?? 0);
  const sums = [...parts.values()].map((own) =>
    [...own].reduce((sum, part) => sum + value(cube, part, values), 0),
  );
  const found = given ?? Math.max(0, ...sums);
  values.set(key, found);
  return found;
}

/**
 * Whether tables share dimensions in a ring, so that they do not follow from one another in a row: left over when what
 * stands in one table only, and tables within others, are taken away in turn (Graham 1979; Yu & Özsoyoğlu 1979).
 */
export function isRing(tables: readonly (readonly CountedCell[])[]): boolean {
  let left = tables.map((table) => new Set(table.flatMap(({ categories }) => Object.keys(categories))));
  for (let size = -1; size !== sizeOf(left);) {
    size = sizeOf(left);
    left = left.map(
      (own, at) => new Set([...own].filter((one) => left.some((other, i) => i !== at && other.has(one)))),
    );
    left = left.filter(
      (own, at) =>
        !left.some(
          (other, i) =>
            i !== at && [...own].every((one) => other.has(one)) && (other.size > own.size || i < at),
        ),
    );
  }
  return left.some((own) => own.size > 0);
}

const sizeOf = (sets: readonly ReadonlySet<string>[]): number =>
  sets.reduce((sum, { size }) => sum + size, sets.length);
