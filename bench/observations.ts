// A million observations to roll up, made from a seed: 500 sites × 100 indicators × 12 months × 6 categories, of which
// a little over a quarter were reported, in the order in which they happened to come in.
import type { Dimension, Indicator, Site } from '@careframe/core';
import { MISSING_REASONS, type ObservationColumns } from '@careframe/core/rollup';
import { seeded } from './documents.ts';

export const SITES = 500;
export const INDICATORS = 100;
export const PERIODS = 12;
export const CATEGORIES = 6;
const ROWS = 1_000_000;

const name = (en: string) => ({ name: { en } });

/** Four levels: one country, 5 regions, 25 districts, 500 centres. */
export const sites: readonly Site[] = [
  { id: 'country', level: 'country', ...name('Country') },
  ...Array.from({ length: 5 }, (_, n): Site => ({
    id: `r${n}`,
    parent: 'country',
    level: 'region',
    ...name(`Region ${n}`),
  })),
  ...Array.from({ length: 25 }, (_, n): Site => ({
    id: `d${n}`,
    parent: `r${n % 5}`,
    level: 'district',
    ...name(`District ${n}`),
  })),
  ...Array.from({ length: SITES }, (_, n): Site => ({
    id: `s${n}`,
    parent: `d${n % 25}`,
    level: 'centre',
    ...name(`Centre ${n}`),
  })),
];

export const age: Dimension = {
  id: 'age',
  ...name('Age'),
  exclusive: true,
  exhaustive: true,
  categories: Array.from({ length: CATEGORIES }, (_, n) => ({ id: `a${n}`, ...name(`Age group ${n}`) })),
};

/** 40 increments, 20 running totals, 20 levels, 20 shares. */
export type Kind = 'increment' | 'cumulative' | 'level' | 'ratio';
const KINDS: readonly Kind[] = ['increment', 'increment', 'cumulative', 'level', 'ratio'];
export const kindOf = (indicator: number): Kind => KINDS[indicator % KINDS.length]!;

export const indicators: readonly Indicator[] = Array.from({ length: INDICATORS }, (_, n) => {
  const kind = kindOf(n);
  return {
    id: `i${n}`,
    ...name(`Indicator ${n}`),
    measure: kind === 'ratio' ? 'ratio' : 'number',
    accumulation: kind === 'ratio' ? 'increment' : kind,
    direction: 'increase',
    dimensions: ['age'],
  };
});

export const periods: readonly string[] = Array.from(
  { length: PERIODS },
  (_, n) => `2026-${String(n + 1).padStart(2, '0')}`,
);

/** Every tool starts from these columns. Codes are the numbers in the ids: site 7 is `s7`. */
export interface Columns {
  readonly length: number;
  readonly indicator: Uint8Array;
  readonly period: Uint8Array;
  readonly site: Uint16Array;
  readonly category: Uint8Array;
  /** Value; NaN for shares and where there is a reason. */
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** 0, or 1 + the place in MISSING_REASONS. */
  readonly missing: Uint8Array;
}

/** One reason in twenty observations: mostly not reported, the rest in equal parts. */
function reasonOf(chance: number): number {
  return chance >= 0.05
    ? 0
    : chance >= 0.025
      ? 1
      : 2 + Math.floor((chance / 0.025) * (MISSING_REASONS.length - 1));
}

function emptyColumns(): Columns {
  return {
    length: ROWS,
    indicator: new Uint8Array(ROWS),
    period: new Uint8Array(ROWS),
    site: new Uint16Array(ROWS),
    category: new Uint8Array(ROWS),
    value: new Float64Array(ROWS).fill(NaN),
    numerator: new Float64Array(ROWS).fill(NaN),
    denominator: new Float64Array(ROWS).fill(NaN),
    missing: new Uint8Array(ROWS),
  };
}

/** Distinct cells drawn at random (the head of a Fisher-Yates shuffle). `sorted` orders them by month, site, indicator. */
export function millionObservations(sorted = false): Columns {
  const random = seeded(5);
  const cells = new Uint32Array(SITES * INDICATORS * PERIODS * CATEGORIES);
  cells.forEach((_, n) => (cells[n] = n));
  for (let n = 0; n < ROWS; n++) {
    const other = n + Math.floor(random() * (cells.length - n));
    [cells[n], cells[other]] = [cells[other]!, cells[n]!];
  }
  const drawn = cells.subarray(0, ROWS);
  if (sorted) drawn.sort();
  const columns = emptyColumns();
  drawn.forEach((cell, row) => {
    columns.category[row] = cell % CATEGORIES;
    columns.indicator[row] = Math.floor(cell / CATEGORIES) % INDICATORS;
    columns.site[row] = Math.floor(cell / (CATEGORIES * INDICATORS)) % SITES;
    columns.period[row] = Math.floor(cell / (CATEGORIES * INDICATORS * SITES));
    writeAmount(columns, row, random);
  });
  return columns;
}

/** Counts of people, levels with one decimal, or a share of up to 200 people. */
function writeAmount(columns: Columns, row: number, random: () => number): void {
  const kind = kindOf(columns.indicator[row]!);
  const [chance, size] = [random(), random()];
  columns.missing[row] = reasonOf(chance);
  if (columns.missing[row]! > 0) return;
  if (kind === 'ratio') {
    const of = 1 + Math.floor(size * 200);
    columns.denominator[row] = of;
    columns.numerator[row] = Math.floor(random() * (of + 1));
  } else columns.value[row] = kind === 'level' ? Math.round(size * 5000) / 10 : Math.floor(size * 900);
}

/** The same columns with dictionaries, as a roll-up takes them. */
export function asObservationColumns(columns: Columns): ObservationColumns {
  return {
    ...columns,
    indicator: { values: indicators.map(({ id }) => id), codes: columns.indicator },
    period: { values: periods, codes: columns.period },
    site: { values: Array.from({ length: SITES }, (_, n) => `s${n}`), codes: columns.site },
    categories: { values: age.categories.map(({ id }) => ({ age: id })), codes: columns.category },
  };
}
