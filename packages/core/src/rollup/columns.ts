/** Observations as columns: typed arrays with dictionaries, the way large data sets are kept and sent. */
import type { MissingReason, Observation } from '../programme/entities.schema.js';
import { isNumber } from '../indicators/decimal.js';

/** A column of codes: row `r` has `values[codes[r]]`. */
export interface Coded<T> {
  readonly values: readonly T[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/**
 * Observations as a columnar view; every column has `length` rows. Of rows with the same indicator, period, site and
 * categories the last one stands. A row without a number and without a reason is "not reported".
 */
export interface ObservationColumns {
  readonly length: number;
  /** Indicator ids. */
  readonly indicator: Coded<string>;
  /** Period keys. */
  readonly period: Coded<string>;
  /** Site ids; `undefined` or `''` for the whole programme. */
  readonly site: Coded<string | undefined>;
  /** Dimension id to category id; `undefined` or `{}` for a total. All rows are totals when absent. */
  readonly categories?: Coded<Readonly<Record<string, string>> | undefined> | undefined;
  /** In the unit of the indicator; NaN where there is no number. */
  readonly value: Float64Array;
  /** Numerators, NaN where there is none; with a denominator it wins over `value`. */
  readonly numerator?: Float64Array | undefined;
  readonly denominator?: Float64Array | undefined;
  /** 0, or 1 + the place of the reason in `MISSING_REASONS`. A reason wins over a number. */
  readonly missing?: Uint8Array | undefined;
}

/** Reasons in the order of their codes. */
export const MISSING_REASONS: readonly MissingReason[] = [
  'not-reported',
  'not-applicable',
  'not-due',
  'not-collected',
  'suppressed',
];

/** Columns of an iterable of observations, with the observations themselves to tell which of two is newer. */
export interface RecordedColumns extends ObservationColumns {
  readonly records: readonly Observation[];
}

/** Reads observations once and in order. Nothing is dropped: later readers decide which of two observations stands. */
export function columnsOf(observations: Iterable<Observation>): RecordedColumns {
  const records = [...observations];
  const { length } = records;
  const amounts = () => new Float64Array(length).fill(NaN);
  const [value, numerator, denominator] = [amounts(), amounts(), amounts()];
  const missing = new Uint8Array(length);
  const [indicator, period, site] = [coder<string>(length), coder<string>(length), coder<string>(length)];
  const categories = coder<Readonly<Record<string, string>> | undefined>(length);
  records.forEach((record, row) => {
    indicator.put(row, record.indicator, record.indicator);
    period.put(row, record.period, record.period);
    site.put(row, record.site ?? '', record.site ?? '');
    categories.put(row, categoriesKey(record.categories), record.categories);
    if (isNumber(record.value)) value[row] = record.value;
    if (isNumber(record.numerator)) numerator[row] = record.numerator;
    if (isNumber(record.denominator)) denominator[row] = record.denominator;
    missing[row] = 1 + MISSING_REASONS.indexOf(record.missing!);
  });
  return {
    length,
    records,
    value,
    numerator,
    denominator,
    missing,
    indicator: indicator.column,
    period: period.column,
    site: site.column,
    categories: categories.column,
  };
}

/** One text for the same categories in any order; '' for none. */
export function categoriesKey(categories: Readonly<Record<string, string>> | undefined): string {
  if (!categories) return '';
  const entries = Object.entries(categories);
  if (entries.length > 1) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  // Ids hold no line breaks.
  return entries.map(([dimension, category]) => `${dimension}\n${category}`).join('\n');
}

/** Gives every key seen a code, in order of appearance. */
function coder<T>(length: number): { column: Coded<T>; put(row: number, key: string, value: T): void } {
  const known = new Map<string, number>();
  const values: T[] = [];
  const codes = new Uint32Array(length);
  return {
    column: { values, codes },
    put(row, key, value) {
      let code = known.get(key);
      if (code === undefined) {
        code = values.push(value) - 1;
        known.set(key, code);
      }
      codes[row] = code;
    },
  };
}
