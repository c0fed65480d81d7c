/** From columns to blocks: one pass that puts the rows of every indicator together. */
import type { Dimension, Indicator, Observation } from '../programme/entities.schema.js';
import { isNewer } from '../indicators/aggregate.js';
import { comparePeriods } from '../programme/periods.js';
import {
  createBlock,
  emptyRows,
  spotOf,
  tagOf,
  type Block,
  type Newer,
  type Rows,
  type Stamp,
} from './block.js';
import { ROW_FIRST_REASON, ROW_FRACTION, ROW_VALUE } from './codes.js';
import { MISSING_REASONS, type Coded, type ObservationColumns, type RecordedColumns } from './columns.js';
import { rankOf, rulesOf } from './rules.js';
import type { Slots } from './slots.js';
import type { SiteTree } from './tree.js';

export interface Loaded {
  readonly blocks: Map<string, Block>;
  readonly leftOut: { indicator: number; site: number };
}

export interface LoadInput {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly dimensions: readonly Dimension[];
  readonly tree: SiteTree;
  readonly slots: Slots;
  readonly columns: ObservationColumns | RecordedColumns;
}

/** What the codes of a column stand for here; −1 for what is unknown. */
interface Codes {
  readonly indicator: Int32Array;
  readonly place: Int32Array;
  /** The spot of the period's first place. */
  readonly period: Int32Array;
  readonly slot: Int32Array;
}

/** Reads columns into a block for every indicator that has observations. */
export function loadBlocks(input: LoadInput): Loaded {
  const { columns, slots, tree } = input;
  checkLengths(columns);
  const ids = [...new Set(columns.indicator.values)].filter((id) => input.indicators.has(id));
  const keys = [...new Set(columns.period.values)].sort(comparePeriods);
  const keyNumber = numbered(keys);
  const spot = spotOf(tree, keys.length);
  const codes: Codes = {
    indicator: translate(columns.indicator, numbered(ids)),
    place: translate(columns.site, (id) => tree.placeOf.get(id ?? '') ?? -1),
    period: translate(columns.period, (key) => spot(keyNumber(key), 0)),
    slot: columns.categories ? translate(columns.categories, (own) => slots.codeOf(own)) : new Int32Array(0),
  };
  const leftOut = { indicator: 0, site: 0 };
  const starts = countRows(columns, codes, ids.length, leftOut);
  const { rows, source } = partition(columns, codes, starts);
  const blocks = new Map<string, Block>();
  ids.forEach((id, n) => {
    const [from, to] = [starts[n]!, starts[n + 1]!];
    if (from === to) return;
    const indicator = input.indicators.get(id)!;
    const rules = rulesOf(indicator, input.dimensions);
    const rankOfSlot = Uint8Array.from(slots.values, (own) => rankOf(rules, own));
    const stamps = rules.place === 'latest' ? stampsOf(columns, source.subarray(from, to), to - from) : [];
    const own = { ...sliceRows(rows, from, to), stamps };
    const newer = newerIn(columns, source, from);
    blocks.set(id, createBlock({ indicator, rules, tree, rankOfSlot, keys, rows: own, newer }));
  });
  return { blocks, leftOut };
}

function checkLengths(columns: ObservationColumns): void {
  const { length, value, numerator, denominator, missing, indicator, period, site, categories } = columns;
  const codes = Object.entries({ indicator, period, site, categories }).map(
    ([name, column]) => [name, column?.codes] as const,
  );
  for (const [name, column] of [...Object.entries({ value, numerator, denominator, missing }), ...codes])
    if (column && column.length < length)
      throw new RangeError(`Column "${name}" has ${column.length} entries for ${length} observations.`);
}

/** Columns come from outside: a code that stands for nothing would make a wrong total. */
function unknownCode(name: 'indicator' | 'period' | 'site' | 'categories' | 'missing', row: number): never {
  throw new RangeError(`Column "${name}" has a code in row ${row} that stands for nothing.`);
}

const numbered = (keys: readonly string[]): ((key: string) => number) => {
  const known = new Map(keys.map((key, n) => [key, n]));
  return (key) => known.get(key) ?? -1;
};

function translate<T>({ values }: Coded<T>, numberOf: (value: T) => number): Int32Array {
  return Int32Array.from(values, numberOf);
}

/** Where the rows of every indicator start once they stand together, and the end of the last. Counts what is left out. */
function countRows(
  columns: ObservationColumns,
  codes: Codes,
  indicators: number,
  leftOut: Loaded['leftOut'],
): Uint32Array {
  const [indicator, site] = [columns.indicator.codes, columns.site.codes];
  const { indicator: indicatorOf, place: placeOf } = codes;
  const starts = new Uint32Array(indicators + 1);
  for (let row = 0; row < columns.length; row++) {
    const own = indicatorOf[indicator[row]!];
    const place = placeOf[site[row]!];
    if (own === undefined || place === undefined) unknownCode(own === undefined ? 'indicator' : 'site', row);
    if (own < 0) leftOut.indicator++;
    else if (place < 0) leftOut.site++;
    else starts[own + 1]!++;
  }
  for (let n = 0; n < indicators; n++) starts[n + 1]! += starts[n]!;
  return starts;
}

/** Copies the rows, those of an indicator together and in their order; answers where each came from if that matters. */
function partition(
  columns: ObservationColumns | RecordedColumns,
  codes: Codes,
  starts: Uint32Array,
): { rows: Rows; source: Uint32Array } {
  const [indicator, site, period] = [columns.indicator.codes, columns.site.codes, columns.period.codes];
  const { indicator: indicatorOf, place: placeOf, period: spotOfPeriod } = codes;
  const next = starts.slice();
  const rows = emptyRows(starts[starts.length - 1]!);
  const source = new Uint32Array('records' in columns ? rows.cell.length : 0);
  const { cell } = rows;
  const copy = amountCopier(columns, codes.slot, rows);
  for (let row = 0; row < columns.length; row++) {
    const own = indicatorOf[indicator[row]!]!;
    const place = placeOf[site[row]!]!;
    if (own < 0 || place < 0) continue;
    const at = next[own]!++;
    const spot = spotOfPeriod[period[row]!] ?? unknownCode('period', row);
    cell[at] = spot | place;
    copy(row, at);
    if (source.length > 0) source[at] = row;
  }
  return { rows, source };
}

/** Copies the amount of a row by the rules of `amountOf`: a reason wins over numbers, a fraction over a value. */
function amountCopier(
  columns: ObservationColumns,
  slots: Int32Array,
  { tag, a, b }: Rows,
): (row: number, at: number) => void {
  const { value, numerator, denominator, missing } = columns;
  const categories = columns.categories?.codes;
  return (row, at) => {
    const slot = categories === undefined ? 0 : (slots[categories[row]!] ?? unknownCode('categories', row));
    const reason = missing === undefined ? 0 : missing[row]!;
    const own = numerator === undefined ? NaN : numerator[row]!;
    const of = denominator === undefined ? NaN : denominator[row]!;
    if (reason > MISSING_REASONS.length) unknownCode('missing', row);
    if (reason > 0) tag[at] = tagOf(slot, ROW_FIRST_REASON + reason - 1);
    else if (Number.isFinite(own) && Number.isFinite(of)) {
      tag[at] = tagOf(slot, ROW_FRACTION);
      a[at] = own;
      b[at] = of;
    } else if (Number.isFinite(value[row]!)) {
      tag[at] = tagOf(slot, ROW_VALUE);
      a[at] = value[row]!;
    } else tag[at] = tagOf(slot, ROW_FIRST_REASON);
  };
}

function sliceRows(rows: Rows, from: number, to: number): Rows {
  return {
    length: to - from,
    cell: rows.cell.subarray(from, to),
    tag: rows.tag.subarray(from, to),
    a: rows.a.subarray(from, to),
    b: rows.b.subarray(from, to),
    stamps: [],
  };
}

/** Which observations rows are; of columns the later row is the newer one, and older than every dated or named one. */
function stampsOf(
  columns: ObservationColumns | RecordedColumns,
  source: Uint32Array,
  length: number,
): Stamp[] {
  if ('records' in columns) return Array.from(source, (row) => columns.records[row]!);
  return Array.from({ length }, (_, row) => ({ id: `\0${String(row).padStart(10, '0')}` }));
}

/** Of two observations the later dated one stands, of two rows of columns the later row. Rows are those of one indicator, the first of them at `from`. */
function newerIn(columns: ObservationColumns | RecordedColumns, source: Uint32Array, from: number): Newer {
  if (!('records' in columns)) return (first, second) => second > first;
  const recordOf = (row: number): Observation => columns.records[source[from + row]!]!;
  return (first, second) => isNewer(recordOf(second), recordOf(first));
}
