/**
 * Totals of one block over places, for every period. A place's own value, or that it was withheld, stands; else what
 * is under it is combined.
 * One function works out a cell from its rows and its children, so that a whole roll-up and the way up from one changed
 * value cannot differ.
 */
import { chainsOf, type Block } from './block.js';
import {
  BARE,
  BARE_PARTIAL,
  BARES,
  CODES,
  COUNTS,
  FIRST_COUNT,
  FIRST_REASON,
  MERGED,
  PARTIAL,
  PARTIALS,
  REPORTED,
  SILENT,
  SILENTS,
  stands,
  WHOLE,
  ZERO_DENOMINATOR,
  ZERO_SHARE,
  ZEROS,
} from './codes.js';
import { figure, readFigure, readSlot, setFigure } from './figure.js';
import { codeOfSums, sumRows, type Sums } from './sums.js';

/** Slot of the layer in which a place without a reported total gets one from its categories. */
export const TOTALS = -1;
/** Slot of categories that no observation has. */
export const UNSEEN = -2;

export interface Layer {
  readonly slot: number;
  /** Of every cell: SILENT, WHOLE, …, MERGED. */
  readonly code: Uint8Array;
  /** Of every cell: sum, greatest or least value, or sum of numerators, at the block's scale. Not read where the latest stands. */
  readonly a: Float64Array;
  /** Of every cell, where places are pooled: sum of denominators. */
  readonly b: Float64Array;
  /** Of every cell whose place has children, if it is MERGED: COUNTS figures. */
  readonly counts: Uint32Array;
}

/** The layer of a slot, rolled up when it is asked for the first time. */
export function layerOf(block: Block, slot: number): Layer {
  const known = block.layers.get(slot);
  if (known) return known;
  const { periods, size, inners, rules } = block;
  const cells = periods.length * size;
  const layer: Layer = {
    slot,
    code: new Uint8Array(cells),
    a: new Float64Array(cells),
    b: new Float64Array(rules.place === 'pooled' ? cells : 0),
    counts: new Uint32Array(periods.length * inners * COUNTS),
  };
  const sums = slot === TOTALS ? sumRows(block, layer.a, layer.b) : undefined;
  for (let period = 0; period < periods.length; period++) {
    if (sums) rollUpSums(block, layer, sums, period);
    else rollUpRows(block, layer, period);
  }
  block.layers.set(slot, layer);
  return layer;
}

function rollUpRows(block: Block, layer: Layer, period: number): void {
  for (let place = block.size - 1; place >= 0; place--) {
    readCell(block, layer.slot, period * block.size + place);
    rollUpCell(block, layer, period, place);
  }
}

/** The sums of the rows are in the layer already: a place without children only gets its code. */
function rollUpSums(block: Block, layer: Layer, sums: Sums, period: number): void {
  const { firstChild, size } = block;
  for (let place = size - 1; place >= 0; place--) {
    const cell = period * size + place;
    const code = codeOfSums(sums, cell);
    if (firstChild[place]! < 0) layer.code[cell] = code;
    else {
      setFigure(code, layer.a[cell]!, layer.b.length > 0 ? layer.b[cell]! : 0);
      rollUpCell(block, layer, period, place);
    }
  }
}

/** Works out again what depends on one cell: the cell and the places above it, in its period. */
export function rollUpFrom(block: Block, layer: Layer, period: number, place: number): void {
  for (let at = place; ; at = block.parent[at]!) {
    readCell(block, layer.slot, period * block.size + at);
    rollUpCell(block, layer, period, at);
    if (at === 0) return;
  }
}

/** Sets the figure to the cell's own. */
function readCell(block: Block, slot: number, cell: number): void {
  const chains = chainsOf(block);
  const row = chains.head[cell]!;
  if (slot === TOTALS && row >= 0) readFigure(block, chains, row);
  else readSlot(block, chains, row, slot);
}

/** Writes a cell from its own figure, the one read last, and from its children. */
function rollUpCell(block: Block, layer: Layer, period: number, place: number): void {
  const { code, a, b } = figure;
  if (block.firstChild[place]! >= 0 && !stands(code)) {
    const given = combine(block, layer, period, place);
    // A reason given for the place itself counts only when nothing is known from under it.
    if (given > 0 || code === SILENT) return;
  }
  const cell = period * block.size + place;
  layer.code[cell] = code;
  layer.a[cell] = a;
  if (layer.b.length > 0) layer.b[cell] = b;
}

/** How many children have each code, then the counts of those that are combined themselves. */
const tally = new Uint32Array(CODES);
const inherited = new Uint32Array(COUNTS);

/** Combines the children of a place into its cell; answers how many parts gave a value or a reason. */
export function combine(block: Block, layer: Layer, period: number, place: number): number {
  const { size, inners, innerOf } = block;
  const first = block.firstChild[place]!;
  count(block, layer, period, first, block.endChild[place]!);
  const from = period * size + first;
  const to = period * size + block.endChild[place]!;
  const cell = period * size + place;
  layer.code[cell] = MERGED;
  amounts(block, layer, cell, from, to);
  const at = (period * inners + innerOf[place]!) * COUNTS;
  let given = 0;
  for (let n = 0; n < COUNTS; n++) {
    layer.counts[at + n] = inherited[n]!;
    if (n === REPORTED || (n >= FIRST_COUNT && n < BARES)) given += inherited[n]!;
  }
  return given;
}

function count(block: Block, layer: Layer, period: number, first: number, end: number): void {
  tally.fill(0);
  inherited.fill(0);
  const { code: codes, counts } = layer;
  const cell = period * block.size;
  let [silent, whole, partial] = [0, 0, 0];
  for (let child = first; child < end; child++) {
    const code = codes[cell + child]!;
    // These three are nearly all there are.
    if (code === WHOLE) whole++;
    else if (code === PARTIAL) partial++;
    else if (code === SILENT) silent++;
    else if (code !== MERGED) tally[code]!++;
    else {
      const at = (period * block.inners + block.innerOf[child]!) * COUNTS;
      for (let n = 0; n < COUNTS; n++) inherited[n]! += counts[at + n]!;
    }
  }
  const bare = tally[BARE]! + tally[BARE_PARTIAL]!;
  inherited[REPORTED]! += whole + partial + tally[ZERO_SHARE]! + tally[ZERO_DENOMINATOR]! + bare;
  inherited[PARTIALS]! += partial + tally[BARE_PARTIAL]!;
  inherited[SILENTS]! += silent;
  for (let n = FIRST_COUNT; n < BARES; n++) inherited[n]! += tally[FIRST_REASON + n - FIRST_COUNT]!;
  inherited[BARES]! += bare;
  inherited[ZEROS]! += tally[ZERO_DENOMINATOR]!;
}

/** Sums or extremes of the cells from `from` up to `to`. Cells without a figure hold 0. */
function amounts({ rules }: Block, layer: Layer, cell: number, from: number, to: number): void {
  if (rules.place === 'max' || rules.place === 'min') {
    extreme(layer, cell, from, to, rules.place === 'max' ? 1 : -1);
    return;
  }
  layer.a[cell] = sum(layer.a, from, to);
  if (layer.b.length > 0) layer.b[cell] = sum(layer.b, from, to);
}

function sum(figures: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += figures[at]!;
  return total;
}

/** Greatest (`sign` 1) or least (−1) figure of the cells that have one; −∞ or ∞ when none has. */
function extreme(layer: Layer, cell: number, from: number, to: number, sign: number): void {
  let best = -Infinity;
  for (let at = from; at < to; at++) {
    const code = layer.code[at]!;
    if (code === WHOLE || code === PARTIAL || code === MERGED) best = Math.max(best, sign * layer.a[at]!);
  }
  layer.a[cell] = sign * best;
}
