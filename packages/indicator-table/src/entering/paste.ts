/** A block of cells from a spreadsheet, laid over the table. Plain values, tested without a browser. */
import type { IndicatorRow } from '../indicator-table.model.js';
import { entryKind, type Draft, type DraftProblem, type Figure } from '../indicator-table.session.js';
import type { TableView } from '../indicator-table.view.js';
import { evaluate, startDraft } from './draft.js';

/** A pasted text that became no value; `problem` is absent where the indicator is told in words. */
export interface RefusedCell {
  readonly indicator: string;
  readonly period: string;
  readonly text: string;
  readonly problem?: DraftProblem;
}

/** A pasted text that became a value. */
export interface ReadCell {
  readonly entry: IndicatorRow;
  readonly draft: Draft;
  readonly figure: Figure;
}

export interface ReadBlock {
  readonly read: readonly ReadCell[];
  readonly refused: readonly RefusedCell[];
  /** Texts that fell beside the table. */
  readonly outside: number;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;

/** Rows of cells as spreadsheets copy them: tab-separated, quoted where a cell holds a tab, a quote or a line break. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const end = text.replace(/(\r?\n|\r)$/, '');
  CELL.lastIndex = 0;
  for (let found = CELL.exec(end); found; found = CELL.exec(end)) {
    const [, quoted, plain = '', separator] = found;
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (!separator) break;
    if (separator !== '\t') rows.push([]);
  }
  return rows;
}

/** Yes and no in the six languages, as people write them. */
const YES = new Set(['1', 'yes', 'да', 'نعم', 'بەڵێ', 'hawa', 'true']);
const NO = new Set(['0', 'no', 'не', 'нет', 'لا', 'نەخێر', 'ýok', 'false']);

function yesOrNo(text: string): string {
  const word = text.toLowerCase();
  return YES.has(word) ? '1' : NO.has(word) ? '0' : '';
}

/** `12/20` gives both counts of a ratio; a single number is the part of the whole that was last counted. */
function asDraft(view: TableView, entry: IndicatorRow, period: string, text: string): Draft {
  const fresh = { mode: 'quick', language: view.contentTag } as const;
  const kind = entryKind(entry.indicator);
  const draft = startDraft(entry, period, view.format, { ...fresh, typed: text });
  if (kind === 'yes-no') return { ...draft, value: yesOrNo(text), missing: '' };
  const [part = '', whole, ...more] = text.split(/[/∕⁄]/);
  return kind === 'fraction' && whole !== undefined && more.length === 0
    ? { ...draft, value: part.trim(), denominator: whole.trim() }
    : draft;
}

/** Reads a block from a cell on: rows are indicators as shown, columns are periods. Empty texts change nothing. */
export function readBlock(view: TableView, from: { row: number; period: number }, text: string): ReadBlock {
  const read: ReadCell[] = [];
  const refused: RefusedCell[] = [];
  let outside = 0;
  for (const [down, cells] of cellsOf(text).entries())
    for (const [on, cell] of cells.entries()) {
      if (cell === '') continue;
      const entry = view.model.rows[from.row + down];
      const period = view.model.periods[from.period + on];
      if (!entry || period === undefined) {
        outside += 1;
        continue;
      }
      const place = { indicator: entry.indicator.id, period, text: cell };
      if (entryKind(entry.indicator) === 'none') {
        refused.push(place);
        continue;
      }
      const draft = asDraft(view, entry, period, cell);
      const evaluated = evaluate(draft, entry, view.format);
      if (evaluated.ok) read.push({ entry, draft, figure: evaluated.figure });
      else refused.push({ ...place, problem: problemOf(evaluated.problem, cell, view) });
    }
  return { read, refused, outside };
}

/** A word that is neither yes nor no is told as what it is, not as a missing answer. */
function problemOf(problem: DraftProblem, text: string, view: TableView): DraftProblem {
  return problem.code === 'needed'
    ? { ...problem, code: 'number', params: { text, example: view.words('value.yes') } }
    : problem;
}
