/** People by categories, the tables counted from them, and what can be said against what is printed of those. */
import type { Count } from '@careframe/core';
import type { Categories, CountedCell, LinkedFigure } from '@careframe/core/privacy';
import { rangeOf, recovered, type Equation, type Range } from './attacker.js';

/** How many people share all categories. */
export interface Group {
  readonly categories: Categories;
  readonly n: number;
}

export type Above = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A table: the groups counted by some dimensions. */
export function tableOf(groups: readonly Group[], dimensions: readonly string[]): CountedCell[] {
  const cells = new Map<string, { categories: Record<string, string>; n: number }>();
  for (const { categories, n } of groups) {
    const own = Object.fromEntries(dimensions.map((dimension) => [dimension, categories[dimension]!]));
    const cell = cells.get(JSON.stringify(own)) ?? { categories: own, n: 0 };
    cell.n += n;
    cells.set(JSON.stringify(own), cell);
  }
  return [...cells.values()];
}

/** Whether a group is counted in a figure, also through the levels above its categories. */
export function isIn(group: Group, figure: Categories, above: Above): boolean {
  return Object.entries(figure).every(([dimension, wanted]) => {
    for (let own = group.categories[dimension]; own !== undefined; own = above[dimension]?.[own])
      if (own === wanted) return true;
    return false;
  });
}

/** The true count of a figure. */
export const trueCount = (groups: readonly Group[], figure: Categories, above: Above): number =>
  groups.filter((group) => isIn(group, figure, above)).reduce((sum, { n }) => sum + n, 0);

export interface Known {
  readonly name: string;
  readonly count: Count;
  /** Names of the unknown groups it counts. */
  readonly groups: readonly string[];
}

/** Each figure is the sum of groups nobody sees: everything that links tables is in that. */
export function attack(known: readonly Known[]): Map<string, bigint> {
  const ranges = new Map<string, Range>();
  const equations = known.map(({ name, count, groups }): Equation => {
    const factors = new Map(groups.map((group) => [group, 1n]));
    for (const group of groups) ranges.set(group, [0n, undefined]);
    if (count.kind === 'count') return { factors, value: BigInt(count.n) };
    ranges.set(name, rangeOf(count));
    return { factors: factors.set(name, -1n), value: 0n };
  });
  const found = recovered(equations, ranges);
  const hidden = new Set(known.filter(({ count }) => count.kind !== 'count').map(({ name }) => name));
  return new Map([...found].filter(([name]) => hidden.has(name)));
}

export const knownOf = (
  figures: readonly LinkedFigure[],
  groups: readonly Group[],
  above: Above,
  prefix = '',
): Known[] =>
  figures.map(({ categories, count }) => ({
    name: `${prefix}figure ${JSON.stringify(categories)}`,
    count,
    groups: groups.flatMap((group, at) => (isIn(group, categories, above) ? [`${prefix}group ${at}`] : [])),
  }));
