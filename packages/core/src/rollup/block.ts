/**
 * The observations of one indicator: rows, and for every period and place a chain of its rows. A cell is one period of
 * one place: `period * size + place`. Only places with an observation at or under them are here, a parent before its
 * children and the children of a place side by side.
 */
import type { Indicator, Observation } from '../programme/entities.schema.js';
import type { Layer } from './layer.js';
import type { Rules } from './rules.js';
import { ROW_FRACTION, ROW_VALUE } from './codes.js';
import { isExact, scaleFor } from './scale.js';
import type { SiteTree } from './tree.js';

/** Rows of observations. Beyond `length` there is room for more. */
export interface Rows {
  length: number;
  /** Cell of every row; before a block is laid out, period and place as `spotOf` puts them together. */
  cell: Uint32Array;
  /** `tagOf` its slot and its state. */
  tag: Uint32Array;
  /** Value or numerator; 0 for a reason. */
  a: Float64Array;
  /** Denominator; 0 for a value and for a reason. */
  b: Float64Array;
  /** Which observation every row is, where the latest of several places stands; else empty. */
  stamps: Stamp[];
}

/** What tells which of two observations is the newer one. */
export type Stamp = Pick<Observation, 'date' | 'id'>;

export const emptyRows = (room: number): Rows => ({
  length: 0,
  cell: new Uint32Array(room),
  tag: new Uint32Array(room),
  a: new Float64Array(room),
  b: new Float64Array(room),
  stamps: [],
});

/** The code of the categories (0 for a total) and ROW_VALUE, ROW_FRACTION or ROW_FIRST_REASON + reason, in one number. */
export const tagOf = (slot: number, state: number): number => slot * 8 + state;
export const slotOf = (tag: number): number => tag >>> 3;
export const stateOf = (tag: number): number => tag & 7;

export interface Block {
  readonly indicator: Indicator;
  readonly rules: Rules;
  readonly tree: SiteTree;
  /** Period keys, earliest first. */
  readonly periods: readonly string[];
  /** How many places there are. */
  readonly size: number;
  /** Number in the tree, of every place. */
  readonly places: Int32Array;
  readonly parent: Int32Array;
  /** First child of every place, -1 for none, and the place after its last child. */
  readonly firstChild: Int32Array;
  readonly endChild: Int32Array;
  /** Number among the places that have children, -1 for the others. */
  readonly innerOf: Int32Array;
  readonly inners: number;
  rows: Rows;
  /** Made when first asked for: `chainsOf`. */
  chains: Chains | undefined;
  /** Whether a row was taken out: it stands in no chain any more, but still among the rows. */
  hasGaps: boolean;
  readonly newer: Newer;
  /** Rank of every slot, see `rankOf`. */
  rankOfSlot: Uint8Array;
  /** What values and denominators are multiplied with to be whole numbers; 0 when they are added as they are. */
  scaleA: number;
  scaleB: number;
  /** Totals by slot; those over the categories under TOTALS. Made when first asked for. */
  readonly layers: Map<number, Layer>;
}

/** The rows of every cell: its first row, -1 for none, and the next row of every row. */
export interface Chains {
  readonly head: Int32Array;
  next: Int32Array;
}

/** Which of two rows with the same period, place and slot stands: true when the second does. */
export type Newer = (first: number, second: number) => boolean;

interface Shape {
  readonly places: Int32Array;
  readonly localOf: Int32Array;
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly endChild: Int32Array;
  readonly innerOf: Int32Array;
  readonly inners: number;
}

/** The part of the tree that has observations at or under it. */
function shapeOf(tree: SiteTree, used: Uint8Array): Shape {
  used[0] = 1;
  for (let at = used.length - 1; at > 0; at--) if (used[at]) used[tree.parent[at]!] = 1;
  const localOf = new Int32Array(used.length);
  const list: number[] = [];
  for (let at = 0; at < used.length; at++) if (used[at]) localOf[at] = list.push(at) - 1;
  const places = Int32Array.from(list);
  const parent = places.map((at) => localOf[tree.parent[at]!]!);
  const [firstChild, endChild] = [new Int32Array(list.length).fill(-1), new Int32Array(list.length)];
  for (let at = list.length - 1; at > 0; at--) {
    firstChild[parent[at]!] = at;
    if (endChild[parent[at]!] === 0) endChild[parent[at]!] = at + 1;
  }
  let inners = 0;
  const innerOf = firstChild.map((child) => (child < 0 ? -1 : inners++));
  return { places, localOf, parent, firstChild, endChild, innerOf, inners };
}

/** How many low bits of a spot hold the place. */
const placeBits = (tree: SiteTree): number => 32 - Math.clz32(tree.ids.length - 1);

/**
 * Puts the number of a period and of a place of the tree into one.
 *
 * @throws RangeError when there are too many of both: with 1,000,000 places there can be 4,096 periods.
 */
export function spotOf(tree: SiteTree, periods: number): (period: number, place: number) => number {
  const bits = placeBits(tree);
  if (periods > 2 ** (32 - bits))
    throw new RangeError(`${periods} periods × ${tree.ids.length} places are too many.`);
  return (period, place) => ((period << bits) | place) >>> 0;
}

/** Which places and which periods have rows. */
function usedBy(rows: Rows, tree: SiteTree, periods: number): [places: Uint8Array, periods: Uint8Array] {
  const used: [Uint8Array, Uint8Array] = [new Uint8Array(tree.ids.length), new Uint8Array(periods)];
  const bits = placeBits(tree);
  const mask = 2 ** bits - 1;
  for (let row = 0; row < rows.length; row++) {
    const spot = rows.cell[row]!;
    used[0][spot & mask] = 1;
    used[1][spot >>> bits] = 1;
  }
  return used;
}

/** What a block is made of; `keys` are the periods of the rows' spots, earliest first. */
export interface BlockParts extends Pick<
  Block,
  'indicator' | 'rules' | 'tree' | 'rankOfSlot' | 'rows' | 'newer'
> {
  readonly keys: readonly string[];
}

/** Lays out the rows of one indicator. Keeps the arrays of `rows` and writes into them. */
export function createBlock({ keys, rows, ...own }: BlockParts): Block {
  const [usedPlaces, usedPeriods] = usedBy(rows, own.tree, keys.length);
  const { localOf, ...shape } = shapeOf(own.tree, usedPlaces);
  const periods = keys.filter((_, n) => usedPeriods[n]);
  const size = shape.places.length;
  const firstCell = Uint32Array.from(keys, (key) => periods.indexOf(key) * size);
  toCells(rows, own.tree, firstCell, localOf);
  const block: Block = {
    ...own,
    ...shape,
    periods,
    size,
    rows,
    chains: undefined,
    hasGaps: false,
    scaleA: 1,
    scaleB: 1,
    layers: new Map(),
  };
  findScales(block);
  return block;
}

function toCells(rows: Rows, tree: SiteTree, firstCell: Uint32Array, localOf: Int32Array): void {
  const { cell, length } = rows;
  const bits = placeBits(tree);
  const mask = 2 ** bits - 1;
  for (let row = 0; row < length; row++) {
    const spot = cell[row]!;
    cell[row] = firstCell[spot >>> bits]! + localOf[spot & mask]!;
  }
}

/** The rows of every cell; of two with the same categories only the one that stands. */
export function chainsOf(block: Block): Chains {
  if (block.chains) return block.chains;
  const { rows, periods, size } = block;
  const head = new Int32Array(periods.length * size).fill(-1);
  const next = new Int32Array(rows.cell.length);
  const chains = { head, next };
  for (let row = 0; row < rows.length; row++) {
    const cell = rows.cell[row]!;
    const first = head[cell]!;
    if (first >= 0 && replaceSame(block, chains, cell, row)) continue;
    next[row] = first;
    head[cell] = row;
  }
  block.chains = chains;
  return chains;
}

/** Puts a row in the place of one with the same categories, unless that one stands; false when there is none. */
function replaceSame(
  { rows: { tag }, newer }: Block,
  { head, next }: Chains,
  cell: number,
  row: number,
): boolean {
  const slot = slotOf(tag[row]!);
  let before = -1;
  for (let other = head[cell]!; other >= 0; before = other, other = next[other]!) {
    if (slotOf(tag[other]!) !== slot) continue;
    if (!newer(other, row)) return true;
    next[row] = next[other]!;
    if (before < 0) head[cell] = row;
    else next[before] = row;
    return true;
  }
  return false;
}

/**
 * Finds the scales at which the rows' figures are whole numbers. Shares that are not pooled have too many decimals for
 * one. Rows that another one replaced count too: they do no harm.
 */
export function findScales(block: Block): void {
  const { tag, a, b, length } = block.rows;
  const pooled = block.rules.place === 'pooled';
  const counted = pooled ? ROW_FRACTION : ROW_VALUE;
  const mixed = !pooled && hasFraction(block.rows);
  block.scaleA = mixed ? 0 : scaleFor(a, tag, counted, length);
  block.scaleB = pooled ? scaleFor(b, tag, counted, length) : 1;
}

function hasFraction({ tag, length }: Rows): boolean {
  for (let row = 0; row < length; row++) if (stateOf(tag[row]!) === ROW_FRACTION) return true;
  return false;
}

/** Whether the figures of a row can join the sums of a block at its scales. */
export function fitsScales({ rows, rules, scaleA, scaleB }: Block, row: number): boolean {
  const { tag, a, b, length } = rows;
  const state = stateOf(tag[row]!);
  if (scaleA === 0 || scaleB === 0) return false;
  if (rules.place !== 'pooled')
    return state === ROW_VALUE ? isExact(a[row]!, scaleA, length) : state !== ROW_FRACTION;
  if (state !== ROW_FRACTION) return true;
  return isExact(a[row]!, scaleA, length) && isExact(b[row]!, scaleB, length);
}
