/** What the person is doing in the table: cursor, open editor, draft. Plain values, tested without a browser. */
import { comparePeriods } from '@careframe/core';
import type { Indicator, MissingReason, Observation } from '@careframe/core';
import type { IndicatorRow } from './indicator-table.model.js';
import { isPercent } from './indicator-table.ratio.js';

/** Fields of a value; a ratio is a part and a whole when the indicator counts both. */
export type EntryKind = 'number' | 'percent' | 'fraction' | 'yes-no' | 'none';

export interface Draft {
  readonly indicator: string;
  readonly period: string;
  /** `quick`: the value in its cell. `full`: all fields below the row or in the card. */
  readonly mode: 'quick' | 'full';
  readonly value: string;
  readonly denominator: string;
  readonly missing: MissingReason | '';
  readonly source: string;
  /** Ambiguous numbers that the person has settled, by their text. */
  readonly settled?: ReadonlyMap<string, number>;
}

export interface DraftProblem {
  readonly field: 'value' | 'denominator';
  readonly code: 'number' | 'ambiguous' | 'negative' | 'denominator' | 'needed' | 'scale' | 'refused';
  readonly params: Readonly<Record<string, unknown>>;
  /** Both readings of an ambiguous number. */
  readonly readings?: readonly [number, number];
}

/** The value of a draft as the document keeps it. */
export type Figure = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'missing'>;

export type Evaluated =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly problem: DraftProblem };

export function entryKind(indicator: Indicator): EntryKind {
  if (indicator.measure === 'qualitative') return 'none';
  if (indicator.measure === 'yes-no') return 'yes-no';
  if (indicator.measure !== 'ratio') return 'number';
  const counts =
    indicator.denominatorDefinition !== undefined || indicator.baseline?.denominator !== undefined;
  return counts ? 'fraction' : isPercent(indicator) ? 'percent' : 'number';
}

/** Columns before the periods: indicator, baseline, target. Behind them: progress and state. */
export const FIRST_PERIOD = 3;

/** Columns of a table that shows so many periods. */
export const columnsOf = (shown: number): number => FIRST_PERIOD + shown + 2;

/** A place in the grid: row of an indicator, column of the table. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'back'
  | 'forward'
  | 'home'
  | 'end'
  | 'first'
  | 'last'
  | 'next'
  | 'previous';

/** Size of a grid: rows of indicators and periods shown. */
export interface GridSize {
  readonly rows: number;
  readonly shown: number;
}

const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));

/** Moves within the grid; `next` and `previous` stay among the periods and run on over row ends. */
export function moveCursor({ row, column }: Cursor, move: Move, { rows, shown }: GridSize): Cursor {
  const columns = columnsOf(shown);
  switch (move) {
    case 'up':
      return { row: clamp(row - 1, rows), column };
    case 'down':
      return { row: clamp(row + 1, rows), column };
    case 'back':
      return { row, column: clamp(column - 1, columns) };
    case 'forward':
      return { row, column: clamp(column + 1, columns) };
    case 'home':
      return { row, column: 0 };
    case 'end':
      return { row, column: columns - 1 };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return { row: rows - 1, column: columns - 1 };
    case 'next':
      return runOn(row, column, 1, { rows, shown });
    case 'previous':
      return runOn(row, column, -1, { rows, shown });
  }
}

function runOn(row: number, column: number, step: 1 | -1, { rows, shown }: GridSize): Cursor {
  const at = clamp(row * shown + column - FIRST_PERIOD + step, rows * shown);
  return { row: Math.floor(at / shown), column: FIRST_PERIOD + (at % shown) };
}

/** Periods a card offers, latest first. */
export function periodsLatestFirst(entry: IndicatorRow): readonly string[] {
  return entry.cells
    .filter((candidate) => candidate.due)
    .map((candidate) => candidate.period)
    .toSorted((a, b) => comparePeriods(b, a));
}
