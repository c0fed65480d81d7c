/** One changed observation: its row is written, and only the cells above it are worked out again. */
import { comparePeriods } from '../programme/periods.js';
import {
  chainsOf,
  createBlock,
  emptyRows,
  findScales,
  fitsScales,
  slotOf,
  spotOf,
  tagOf,
  type Block,
  type Chains,
  type Rows,
  type Stamp,
} from './block.js';
import { rollUpFrom, TOTALS } from './layer.js';

/** A row to write, with its place in the tree and its period as a key. */
export interface RowEdit {
  readonly place: number;
  readonly period: string;
  readonly slot: number;
  readonly state: number;
  readonly a: number;
  readonly b: number;
  readonly stamp: Stamp;
}

/** Writes a row; answers the block that holds it now: a new one when the place or the period is new to the indicator. */
export function setRow(block: Block, edit: RowEdit): Block {
  const place = placeIn(block, edit.place);
  const period = block.periods.indexOf(edit.period);
  if (place < 0 || period < 0) return rebuild(block, edit);
  const cell = period * block.size + place;
  let row = findRow(block, cell, edit.slot);
  if (row < 0) row = append(block, cell);
  block.rows.tag[row] = tagOf(edit.slot, edit.state);
  block.rows.a[row] = edit.a;
  block.rows.b[row] = edit.b;
  if (block.rules.place === 'latest') block.rows.stamps[row] = edit.stamp;
  if (fitsScales(block, row)) update(block, period, place, edit.slot);
  else rescale(block);
  return block;
}

/** Takes a row out; undefined when there is none, else the block that holds the others. */
export function removeRow(block: Block, edit: Pick<RowEdit, 'place' | 'period' | 'slot'>): Block | undefined {
  const place = placeIn(block, edit.place);
  const period = block.periods.indexOf(edit.period);
  if (place < 0 || period < 0) return undefined;
  const cell = period * block.size + place;
  const row = findRow(block, cell, edit.slot);
  if (row < 0) return undefined;
  unchain(chainsOf(block), cell, row);
  block.hasGaps = true;
  if (!isKnown(block, period, place)) return rebuild(block);
  if (block.scaleA === 0 || block.scaleB === 0) return rebuild(block);
  update(block, period, place, edit.slot);
  return block;
}

/** A block of its own with the same rows and totals. */
export function copyBlock(block: Block): Block {
  const { rows } = block;
  const layers = [...block.layers].map(([slot, layer]) => {
    const { code, a, b, counts } = layer;
    return [slot, { slot, code: code.slice(), a: a.slice(), b: b.slice(), counts: counts.slice() }] as const;
  });
  return {
    ...block,
    rows: resized(rows, rows.cell.length),
    chains: block.chains && { head: block.chains.head.slice(), next: block.chains.next.slice() },
    layers: new Map(layers),
  };
}

/** Number in a block of a place of the tree, −1 when it is not there. */
export function placeIn({ places }: Block, place: number): number {
  let [low, high] = [0, places.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (places[middle] === place) return middle;
    if (places[middle]! < place) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function findRow(block: Block, cell: number, slot: number): number {
  const { head, next } = chainsOf(block);
  const { rows } = block;
  let row = head[cell]!;
  while (row >= 0 && slotOf(rows.tag[row]!) !== slot) row = next[row]!;
  return row;
}

function unchain({ head, next }: Chains, cell: number, row: number): void {
  if (head[cell] === row) {
    head[cell] = next[row]!;
    return;
  }
  let before = head[cell]!;
  while (next[before] !== row) before = next[before]!;
  next[before] = next[row]!;
}

/** Whether a place and a period still have an observation. */
function isKnown(block: Block, period: number, place: number): boolean {
  const { periods, size } = block;
  const { head } = chainsOf(block);
  const inPlace = periods.some((_, n) => head[n * size + place]! >= 0);
  return inPlace && head.subarray(period * size, (period + 1) * size).some((row) => row >= 0);
}

/** A new row at the head of a cell's chain. */
function append(block: Block, cell: number): number {
  const chains = chainsOf(block);
  const row = block.rows.length;
  if (row >= block.rows.tag.length) {
    const room = Math.max(16, row * 2);
    block.rows = resized(block.rows, room);
    const next = new Int32Array(room);
    next.set(chains.next);
    chains.next = next;
  }
  block.rows.length = row + 1;
  block.rows.cell[row] = cell;
  chains.next[row] = chains.head[cell]!;
  chains.head[cell] = row;
  return row;
}

/** A copy of the rows with room for as many as said. */
function resized(rows: Rows, room: number): Rows {
  const copy = emptyRows(room);
  copy.length = rows.length;
  copy.cell.set(rows.cell.subarray(0, rows.length));
  copy.tag.set(rows.tag.subarray(0, rows.length));
  copy.a.set(rows.a.subarray(0, rows.length));
  copy.b.set(rows.b.subarray(0, rows.length));
  copy.stamps = rows.stamps.slice();
  return copy;
}

function update(block: Block, period: number, place: number, slot: number): void {
  for (const layer of block.layers.values()) {
    if (layer.slot === TOTALS || layer.slot === slot) rollUpFrom(block, layer, period, place);
  }
}

/** Sums at another scale are other sums: they are made again when they are asked for. */
function rescale(block: Block): void {
  findScales(block);
  block.layers.clear();
}

/** The block laid out anew, with one row more or those taken out gone. */
function rebuild(block: Block, edit?: RowEdit): Block {
  const live = liveRows(block);
  const keys = [...new Set([...block.periods, ...(edit ? [edit.period] : [])])].sort(comparePeriods);
  const at = block.periods.map((key) => keys.indexOf(key));
  const { indicator, rules, tree, rankOfSlot, size, places } = block;
  const spot = spotOf(tree, keys.length);
  const rows = emptyRows(live.length + 1);
  const put = (own: number, tag: number, a: number, b: number, stamp: Stamp | undefined): void => {
    const row = rows.length++;
    if (stamp && rules.place === 'latest') rows.stamps[row] = stamp;
    rows.cell[row] = own;
    rows.tag[row] = tag;
    rows.a[row] = a;
    rows.b[row] = b;
  };
  for (const row of live) {
    const { cell, tag, a, b, stamps } = block.rows;
    const period = at[Math.floor(cell[row]! / size)]!;
    put(spot(period, places[cell[row]! % size]!), tag[row]!, a[row]!, b[row]!, stamps[row]);
  }
  if (edit) {
    const own = spot(keys.indexOf(edit.period), edit.place);
    put(own, tagOf(edit.slot, edit.state), edit.a, edit.b, edit.stamp);
  }
  return createBlock({ indicator, rules, tree, rankOfSlot, keys, rows, newer: () => true });
}

/** Rows that stand, in their order. */
function liveRows(block: Block): number[] {
  const { head, next } = chainsOf(block);
  const rows: number[] = [];
  for (const first of head) for (let row = first; row >= 0; row = next[row]!) rows.push(row);
  return rows.sort((a, b) => a - b);
}
