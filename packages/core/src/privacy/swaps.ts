/**
 * Likely moves in tables by categories: people exchanged between two categories of each dimension a figure stands in, so that
 * the corners of a hypercube change by +1 and −1 in turn and every total stays (Giessing & Repsilber 2002, "Tools and
 * strategies to protect multiple tables with the GHQUAR cell suppression engine").
 */
import { keyOf, type Categories, type Cube, type Hierarchies } from './cube.js';

/** Figures by key, each with the change it takes. */
export type Swap = readonly (readonly [key: string, by: 1 | -1])[];
/** What a change of a figure costs; infinite when it cannot be or there is no such figure. */
export type CostOf = (key: string, by: 1 | -1) => number;

/** Change of each category of one dimension; `undefined` is all of it. An exchange leaves all of it as it is. */
type Factor = readonly (readonly [category: string | undefined, by: 1 | -1])[];

const isExchange = (factor: Factor): boolean => factor.some(([, by]) => by === -1);

/** Ways looked at per dimension, the cheapest first: of the figure's own, of one beside it, of others; and how many moves are handed on. */
const TRIED = { own: 5, beside: 3, other: 1 };
const KEPT = 4;

interface Tree {
  readonly above: Readonly<Record<string, string>>;
  /** Categories by the one above them; the highest under `undefined`. */
  readonly below: ReadonlyMap<string | undefined, readonly string[]>;
}

/** Finds likely moves for the figures of a cube, the cheapest first. */
export function swapsOf(cube: Cube, hierarchies: Hierarchies): (key: string, cost: CostOf) => Swap[] {
  const trees = treesOf(cube, hierarchies);
  const tables = tablesOf(cube);
  return (key, cost) => {
    const categories = cube.get(key)?.categories;
    if (!categories) return [];
    const own = Object.keys(categories);
    const beside = new Set(
      tables.filter((table) => own.every((one) => table.has(one))).flatMap((table) => [...table]),
    );
    const factors = [...trees].map(([dimension, tree]): [string, Factor[]] => {
      const category = categories[dimension];
      const price = (other: string) => costAt(cube, { ...categories, [dimension]: other }, cost);
      if (category !== undefined)
        return [
          dimension,
          [...exchanges(tree, category, price), chain(tree, down(tree, category, price).at(-1)!)],
        ];
      return [dimension, chains(tree, price).slice(0, beside.has(dimension) ? TRIED.beside : TRIED.other)];
    });
    return cheapest(combinations(factors), tables, cost);
  };
}

function costAt(cube: Cube, categories: Categories, cost: CostOf): number {
  const key = keyOf(categories);
  return cube.has(key) ? Math.min(cost(key, 1), cost(key, -1)) : Infinity;
}

function treesOf(cube: Cube, hierarchies: Hierarchies): Map<string, Tree> {
  const found = new Map<string, Map<string | undefined, Set<string>>>();
  for (const { categories } of cube.values()) {
    for (const [dimension, category] of Object.entries(categories)) {
      const below = found.get(dimension) ?? new Map<string | undefined, Set<string>>();
      const above = hierarchies[dimension]?.[category];
      below.set(above, (below.get(above) ?? new Set()).add(category));
      found.set(dimension, below);
    }
  }
  return new Map(
    [...found].map(([dimension, below]) => [
      dimension,
      {
        above: hierarchies[dimension] ?? {},
        below: new Map([...below].map(([above, own]) => [above, [...own]])),
      },
    ]),
  );
}

/** Dimensions of each table; a table whose dimensions are all in another one is among its totals. */
function tablesOf(cube: Cube): ReadonlySet<string>[] {
  const all = new Map<string, ReadonlySet<string>>();
  for (const { categories } of cube.values()) {
    const dimensions = Object.keys(categories).sort();
    all.set(JSON.stringify(dimensions), new Set(dimensions));
  }
  return [...all.values()].filter(
    (table) =>
      ![...all.values()].some(
        (other) => other.size > table.size && [...table].every((own) => other.has(own)),
      ),
  );
}

/** From a category down to a finest one, always by the cheapest. */
function down({ below }: Tree, from: string, price: (category: string) => number): string[] {
  const chain = [from];
  for (let next = below.get(from); next && !chain.includes(next[0]!);) {
    const [best] = sortBy(next, price);
    chain.push(best!);
    next = below.get(best);
  }
  return chain;
}

/** From a category up to the highest. */
function up({ above }: Tree, from: string): string[] {
  const chain = [from];
  for (let next = above[from]; next !== undefined && !chain.includes(next); next = above[next])
    chain.push(next);
  return chain;
}

/** Another category that takes what this one gives, next to it or next to one above it. */
function exchanges(tree: Tree, category: string, price: (category: string) => number): Factor[] {
  const found: { factor: Factor; cost: number }[] = [];
  const own = down(tree, category, price);
  for (const level of up(tree, category)) {
    if (level !== category) own.push(level);
    for (const other of tree.below.get(tree.above[level]) ?? []) {
      if (other === level) continue;
      const factor: Factor = [
        ...own.map((one) => [one, 1] as const),
        ...down(tree, other, price).map((one) => [one, -1] as const),
      ];
      found.push({ factor, cost: price(other) + (level === category ? 0 : price(level)) });
    }
  }
  return sortBy(found, ({ cost }) => cost)
    .slice(0, TRIED.own)
    .map(({ factor }) => factor);
}

/** A finest category and all above it. */
const chain = (tree: Tree, category: string): Factor =>
  [...up(tree, category), undefined].map((one) => [one, 1] as const);

/** The finest categories of a dimension, each with all above it. */
function chains(tree: Tree, price: (category: string) => number): Factor[] {
  const finest = [...tree.below.values()].flat().filter((category) => !tree.below.has(category));
  return sortBy(finest, price).map((category) => chain(tree, category));
}

type Choice = readonly (readonly [dimension: string, factor: Factor])[];

function combinations(factors: readonly (readonly [string, readonly Factor[]])[]): Choice[] {
  return factors.reduce<Choice[]>(
    (found, [dimension, own]) =>
      found.flatMap((choice) => own.map((factor) => [...choice, [dimension, factor] as const])),
    [[]],
  );
}

function cheapest(choices: readonly Choice[], tables: readonly ReadonlySet<string>[], cost: CostOf): Swap[] {
  const found: { swap: Swap; price: number }[] = [];
  for (const choice of choices) {
    const changes = new Map<string, 1 | -1>();
    // Where an exchanged dimension is not told apart, nothing changes.
    const covering = tables.filter((table) =>
      choice.every(([dimension, factor]) => !isExchange(factor) || table.has(dimension)),
    );
    for (const table of covering)
      for (const [key, by] of product(choice.filter(([dimension]) => table.has(dimension))))
        changes.set(key, by);
    for (const turn of [1, -1] as const) {
      const swap = [...changes].map(([key, by]) => [key, by === turn ? 1 : -1] as const);
      const price = swap.reduce((sum, [key, by]) => sum + cost(key, by), 0);
      if (price < Infinity) found.push({ swap, price });
    }
  }
  return sortBy(found, ({ price }) => price)
    .slice(0, KEPT)
    .map(({ swap }) => swap);
}

/** The figures of one table that a choice changes. */
function product(choice: Choice): [string, 1 | -1][] {
  let found: [Categories, 1 | -1][] = [[{}, 1]];
  for (const [dimension, factor] of choice) {
    found = found.flatMap(([categories, by]) =>
      factor.map(([category, own]): [Categories, 1 | -1] => [
        category === undefined ? categories : { ...categories, [dimension]: category },
        by === own ? 1 : -1,
      ]),
    );
  }
  return found.map(([categories, by]) => [keyOf(categories), by]);
}

const sortBy = <T>(items: readonly T[], rank: (item: T) => number): T[] =>
  items
    .map((item) => [item, rank(item)] as const)
    .sort(([, a], [, b]) => (a === b ? 0 : a < b ? -1 : 1))
    .map(([item]) => item);
