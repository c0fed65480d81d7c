/** Tables that share totals: sex by site, age by site, sites in districts, this release and the one before. */
import type { Count } from '../survey/survey.types.js';
import {
  cubeOf,
  isRing,
  keyOf,
  valuesOf,
  type Categories,
  type CountedCell,
  type Cube,
  type Hierarchies,
} from './cube.js';
import type { Figure, Sum } from './figures.js';
import { protectFigures } from './protect.js';
import { swapsOf, type CostOf, type Swap } from './swaps.js';

/** A table by its finest cells; reported totals may stand beside them and are believed. All its totals are taken to be printed. */
export type LinkedTable = readonly CountedCell[];

/** What is small, how categories lie within others, and what was printed before. */
export interface LinkedOptions {
  /** Counts under this are small: 5, or 10 where the host says so. */
  readonly threshold: number;
  /** Dimension to category to the category above it: `{ site: { ruse: 'north', north: 'country' } }`. */
  readonly hierarchies?: Hierarchies;
  /** Dimensions that tell something private: a group under `smallGroup` that is all in one category is not shown to be. */
  readonly sensitive?: readonly string[];
  /** Groups under this are small for a sensitive dimension; twice the threshold unless stated. */
  readonly smallGroup?: number;
  /**
   * The people by all dimensions at once, never printed. Needed when tables close a ring (sex by site, site by age, age by
   * sex): only then can it be told what a reader may conclude from there being no fewer than 0 people of each kind.
   */
  readonly behind?: LinkedTable;
  /** The same tables as they were before people were added, and what was printed of them then. */
  readonly previous?: {
    readonly tables: readonly LinkedTable[];
    readonly behind?: LinkedTable;
    readonly printed: LinkedSuppression;
  };
}

/** One group and what may be printed of it. */
export interface LinkedFigure {
  /** Without a dimension: its total over it. */
  readonly categories: Categories;
  readonly count: Count;
}

/** Parts that add up to more than their total: reported, and not used as a sum. */
export interface Disagreement {
  /** The group whose total it is. */
  readonly categories: Categories;
  /** The dimension whose categories are the parts. */
  readonly dimension: string;
  readonly total: number;
  readonly parts: number;
}

/** What `suppressLinkedTables` answers: every figure of the tables and of their totals, each one once. */
export interface LinkedSuppression {
  readonly figures: readonly LinkedFigure[];
  readonly disagreements: readonly Disagreement[];
  /** Figures that can be found, now or in the previous release, because what gives them away is printed already. */
  readonly unprotected: readonly Categories[];
  /** The tables close a ring and nothing is known of the people behind them: sums are safe, but see `behind`. */
  readonly ring: boolean;
}

/**
 * Every figure of tables that share totals, safe to print: cells, totals over each dimension and each level of a hierarchy.
 * A figure that stands in several tables is one figure and is shown or hidden in all of them. Where a table's parts fall short of
 * the total, the rest is guarded like a cell of its own. With `previous`, people added since then are guarded too: neither
 * the new figure nor the difference to the old one gives away a small group.
 */
export function suppressLinkedTables(
  tables: readonly LinkedTable[],
  options: LinkedOptions,
): LinkedSuppression {
  const now = systemOf(tables, options.behind, options);
  const before = options.previous && growthOf(now, options.previous, options);
  const { counts, unprotected } = protectFigures(
    [...now.figures, ...(before?.figures ?? [])],
    [...now.sums, ...(before?.sums ?? [])],
    { threshold: options.threshold, propose: proposals(now.cube, options) },
  );
  const open = new Set(unprotected.map(keyIn));
  return {
    figures: [...now.cube].flatMap(([key, { categories }]) => {
      const count = counts.get(key);
      return count ? [{ categories, count }] : [];
    }),
    disagreements: now.disagreements,
    unprotected: [...now.cube].filter(([key]) => open.has(key)).map(([, { categories }]) => categories),
    ring: options.behind === undefined && isRing(tables),
  };
}

/** Likely moves for a figure; of an old one and of what was added, for the figure they belong to. */
function proposals(cube: Cube, options: LinkedOptions): (id: string, cost: CostOf) => Swap[] {
  const swaps = swapsOf(cube, options.hierarchies ?? {});
  return (id, cost) => {
    if (!id.startsWith(OLD)) return swaps(keyIn(id), cost);
    const old = swaps(keyIn(id), (other, by) => cost(OLD + other, by));
    return old.map((swap) => swap.map(([other, by]) => [OLD + other, by] as const));
  };
}
const OLD = 'old ';
const ADDED = 'added ';

/** Key of the figure that an id belongs to, also that of an old one or of what was added. */
const keyIn = (id: string): string => {
  const prefix = [OLD, ADDED].find((own) => id.startsWith(own)) ?? '';
  return id.slice(prefix.length);
};

/** What may be printed for a group; undefined when no table has it. */
export function printedCount({ figures }: LinkedSuppression, categories: Categories): Count | undefined {
  const key = keyOf(categories);
  return figures.find((figure) => keyOf(figure.categories) === key)?.count;
}

interface System {
  readonly cube: Cube;
  readonly values: ReadonlyMap<string, number>;
  readonly figures: readonly Figure[];
  readonly sums: readonly Sum[];
  readonly disagreements: readonly Disagreement[];
}

function systemOf(
  tables: readonly LinkedTable[],
  behind: LinkedTable | undefined,
  options: LinkedOptions,
): System {
  const hierarchies = options.hierarchies ?? {};
  const printed = cubeOf(tables.flat(), hierarchies);
  const cube = behind ? cubeOf([...tables.flat(), ...behind], hierarchies) : printed;
  const values = valuesOf(cube);
  const { sums, rests, disagreements } = sumsOf(cube, values);
  const sensitive = homogeneous(printed, values, options);
  const own = [...cube.keys()].map((id): Figure => ({
    id,
    n: values.get(id)!,
    role: printed.has(id) ? 'print' : 'implied',
    sensitive: sensitive.has(id),
  }));
  return { cube, values, figures: [...own, ...rests], sums, disagreements };
}

function sumsOf(
  cube: Cube,
  values: ReadonlyMap<string, number>,
): { sums: Sum[]; rests: Figure[]; disagreements: Disagreement[] } {
  const sums: Sum[] = [];
  const rests: Figure[] = [];
  const disagreements: Disagreement[] = [];
  for (const [total, { categories, parts }] of cube) {
    for (const [dimension, keys] of parts) {
      const whole = values.get(total)!;
      const sum = [...keys].reduce((all, key) => all + values.get(key)!, 0);
      const rest = `rest ${dimension} ${total}`;
      if (whole > sum) rests.push({ id: rest, n: whole - sum, role: 'implied' });
      if (whole >= sum) sums.push({ total, parts: whole > sum ? [...keys, rest] : [...keys] });
      else disagreements.push({ categories, dimension, total: whole, parts: sum });
    }
  }
  return { sums, rests, disagreements };
}

/** Cells that hold the whole of a small group in a sensitive dimension: showing 0 or 100 per cent tells of every member. */
function homogeneous(cube: Cube, values: ReadonlyMap<string, number>, options: LinkedOptions): Set<string> {
  const { threshold, smallGroup = 2 * threshold, sensitive = [] } = options;
  const found = new Set<string>();
  for (const [key, { parts }] of cube) {
    const n = values.get(key)!;
    if (n >= smallGroup) continue;
    for (const dimension of sensitive) {
      const own = [...(parts.get(dimension) ?? [])];
      if (own.length > 1) for (const part of own) if (n > 0 && values.get(part) === n) found.add(part);
    }
  }
  return found;
}

/**
 * Old figures and the people added since, as figures of their own: new = old + added. What was corrected downwards is
 * guarded the same way, old = new + taken away.
 */
function growthOf(
  now: System,
  { tables, behind, printed }: NonNullable<LinkedOptions['previous']>,
  options: LinkedOptions,
): { figures: Figure[]; sums: Sum[] } {
  const old = systemOf(tables, behind, options);
  const counts = new Map(printed.figures.map(({ categories, count }) => [keyOf(categories), count]));
  const id = (key: string) => OLD + key;
  const figures = old.figures.map(({ id: key, n, role }): Figure => {
    if (role === 'implied') return { id: id(key), n, role };
    const kind = counts.get(key)?.kind;
    const before =
      kind === 'count' ? 'public' : kind === 'low' ? 'withheld-low' : kind ? 'withheld' : 'implied';
    return { id: id(key), n, role: before };
  });
  const sums = old.sums.map(({ total, parts }): Sum => ({ total: id(total), parts: parts.map(id) }));
  for (const [key, n] of old.values) {
    const present = now.values.get(key);
    if (present === undefined) continue;
    const changed = ADDED + key;
    figures.push({ id: changed, n: Math.abs(present - n), role: 'implied' });
    sums.push(
      present >= n ? { total: key, parts: [id(key), changed] } : { total: id(key), parts: [key, changed] },
    );
  }
  return { figures, sums };
}
