/** Every total of one indicator as columns, read from the layer without an object per total. */
import type { MissingReason } from '../programme/entities.schema.js';
import { totalAt } from './answer.js';
import type { Block } from './block.js';
import {
  BARES,
  COUNTS,
  FIRST_COUNT,
  FIRST_REASON,
  MERGED,
  PARTIAL,
  PARTIALS,
  REPORTED,
  SILENT,
  SILENTS,
  SUPPRESSED,
  WHOLE,
  ZEROS,
} from './codes.js';
import { MISSING_REASONS } from './columns.js';
import { layerOf, TOTALS, type Layer } from './layer.js';
import { overlap } from './query.js';
import type { Counts, RollupQuery, RollupTable, RollupTotal } from './rollup.types.js';
import { share, unscaled } from './scale.js';

type TotalOf = (query: Omit<RollupQuery, 'indicator'>) => RollupTotal;

const INAPPLICABLE = 1;

/** What is being written. */
interface Writing {
  readonly block: Block;
  readonly layer: Layer;
  readonly table: RollupTable;
  /** Columns of `table.missing` in the order of MISSING_REASONS. */
  readonly missing: readonly Counts[];
  /** First entry of the last row. */
  readonly time: number;
  /** Sums over the periods of every place, at the scales of the block. */
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** The table of a block; `totalOf` is asked where the usual sums are not enough. */
export function tableOf(block: Block, totalOf: TotalOf): RollupTable {
  const { periods, size } = block;
  const writing = createTable(block);
  const { table, time } = writing;
  let usual = addsUp(block);
  for (let period = 0; period < periods.length; period++) usual = writePeriod(writing, period) && usual;
  if (usual) writeTime(writing);
  else {
    for (const column of writing.missing) column.fill(0, time);
    for (let place = 0; place < size; place++)
      write(table, time + place, totalOf({ site: table.sites[place] }));
  }
  return table;
}

function createTable(block: Block): Writing {
  const { periods, size, tree } = block;
  const time = periods.length * size;
  const length = time + size;
  // One piece of memory for all counts: many small ones cost more than what is written into them.
  const room = length * (3 + MISSING_REASONS.length);
  const memory = Math.max(size, periods.length) < 2 ** 16 ? new Uint16Array(room) : new Uint32Array(room);
  const counts = (n: number): Counts => memory.subarray(n * length, (n + 1) * length);
  const missing = MISSING_REASONS.map((_, n) => counts(3 + n));
  const table: RollupTable = {
    indicator: block.indicator.id,
    periods,
    sites: Array.from(block.places, (place) => tree.ids[place] || undefined),
    value: new Float64Array(length),
    reported: counts(0),
    expected: counts(1),
    partial: counts(2),
    missing: Object.fromEntries(
      MISSING_REASONS.map((reason, n) => [reason, missing[n]!]),
    ) as RollupTable['missing'],
  };
  const sums = { a: new Float64Array(size), b: new Float64Array(size) };
  return { block, layer: layerOf(block, TOTALS), table, missing, time, ...sums };
}

/** Whether totals over time follow from the sums of the layer. */
function addsUp({ rules, periods, scaleA, scaleB }: Block): boolean {
  if (rules.time === 'latest') return true;
  if (overlap(periods) || scaleA === 0 || scaleB === 0) return false;
  if (rules.time === 'pooled') return rules.place === 'pooled';
  return rules.time === 'sum' && (rules.place === 'sum' || rules.place === 'max' || rules.place === 'min');
}

/** Writes the totals of one period and what they add to those over time; false when some were not of the usual kind. */
function writePeriod(writing: Writing, period: number): boolean {
  const { block, layer, table } = writing;
  let usual = true;
  for (let place = 0; place < block.size; place++) {
    const at = period * block.size + place;
    const code = layer.code[at]!;
    if (block.firstChild[place]! < 0 && code < MERGED) writeOne(writing, at, place, code);
    else if (code !== MERGED || !writeMerged(writing, period, place)) {
      // Values beside their parts, shares that cannot be pooled.
      write(table, at, totalAt(block, layer, period, place));
      // A withheld total hides what its parts say: its reason cannot be told from their counts.
      usual = usual && code < MERGED && code !== SUPPRESSED;
      addToTime(writing, at, place, isPartialAt(table, at));
    }
  }
  return usual;
}

const isPartialAt = ({ reported, expected, partial }: RollupTable, at: number): boolean =>
  reported[at]! < expected[at]! || partial[at]! > 0;

/** Writes the one figure of a place without children. */
function writeOne(writing: Writing, at: number, place: number, code: number): void {
  const { table, missing, time } = writing;
  if (code === WHOLE || code === PARTIAL) {
    table.value[at] = valueAt(writing, at);
    table.reported[at] = 1;
    table.expected[at] = 1;
    if (code === PARTIAL) table.partial[at] = 1;
    addToTime(writing, at, place, code === PARTIAL);
    return;
  }
  table.value[at] = NaN;
  if (code !== FIRST_REASON + INAPPLICABLE) table.expected[at] = 1;
  if (code === SILENT) return;
  missing[code - FIRST_REASON]![at] = 1;
  missing[code - FIRST_REASON]![time + place]!++;
}

/** The sum of a cell as a value: a share where shares are pooled. */
function valueAt({ block: { rules, scaleA, scaleB }, layer }: Writing, at: number): number {
  const a = unscaled(layer.a[at]!, scaleA);
  return rules.place === 'pooled' ? share(a, unscaled(layer.b[at]!, scaleB)) : a;
}

/** Writes a total of several places; false when it takes more than its sums. */
function writeMerged(writing: Writing, period: number, place: number): boolean {
  const { block, layer, table, missing } = writing;
  const { counts } = layer;
  const rule = block.rules.place;
  const first = (period * block.inners + block.innerOf[place]!) * COUNTS;
  const at = period * block.size + place;
  const reported = counts[first + REPORTED]!;
  const odd = counts[first + BARES]! + counts[first + ZEROS]!;
  if (
    odd > 0 ||
    rule === 'none' ||
    rule === 'latest' ||
    (rule === 'pooled' && reported > 0 && layer.b[at] === 0)
  )
    return false;
  let expected = reported + counts[first + SILENTS]!;
  for (let n = 0; n < missing.length; n++) {
    const own = counts[first + FIRST_COUNT + n]!;
    missing[n]![at] = own;
    if (n !== INAPPLICABLE) expected += own;
  }
  table.reported[at] = reported;
  table.expected[at] = expected;
  table.partial[at] = counts[first + PARTIALS]!;
  if (reported === 0) table.value[at] = NaN;
  else if (rule === 'mean') table.value[at] = share(unscaled(layer.a[at]!, block.scaleA), reported);
  else table.value[at] = valueAt(writing, at);
  addToTime(writing, at, place, isPartialAt(table, at));
  return true;
}

/** Counts a total of a period in that over time. */
function addToTime(
  { block, layer, table, missing, time, a, b }: Writing,
  at: number,
  place: number,
  partial: boolean,
): void {
  const value = table.value[at]!;
  const to = time + place;
  if (Number.isNaN(value)) {
    const reason = soleReason(missing, at);
    if (reason >= 0) missing[reason]![to]!++;
    return;
  }
  table.reported[to]!++;
  if (partial) table.partial[to]!++;
  if (block.rules.time === 'latest') table.value[to] = value;
  else {
    a[place]! += layer.a[at]!;
    if (layer.b.length > 0) b[place]! += layer.b[at]!;
  }
}

/** Finishes the totals over time. */
function writeTime({ block, table, missing, time, a, b }: Writing): void {
  const { periods, size, rules, scaleA, scaleB } = block;
  for (let place = 0; place < size; place++) {
    const to = time + place;
    table.expected[to] = periods.length - missing[INAPPLICABLE]![to]!;
    if (table.reported[to] === 0) table.value[to] = NaN;
    else if (rules.time === 'sum') table.value[to] = unscaled(a[place]!, scaleA);
    else if (rules.time === 'pooled')
      table.value[to] = share(unscaled(a[place]!, scaleA), unscaled(b[place]!, scaleB));
  }
}

/** The reason all parts share, 0 ("not reported") for several, −1 for none. */
function soleReason(missing: readonly Counts[], at: number): number {
  let sole = -1;
  for (let n = 0; n < missing.length; n++) if (missing[n]![at]! > 0) sole = sole < 0 ? n : 0;
  return sole;
}

function write(table: RollupTable, at: number, total: RollupTotal): void {
  const { amount, reported, expected, partial, missing } = total;
  table.value[at] = amount.kind === 'value' ? amount.value : NaN;
  table.reported[at] = reported;
  table.expected[at] = expected;
  table.partial[at] = partial;
  for (const reason of Object.keys(missing) as MissingReason[]) table.missing[reason][at] = missing[reason]!;
}
