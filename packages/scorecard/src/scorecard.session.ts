/** What the reader is doing: what is shown, where the cursor stands, what is open. Plain values, no DOM. */
import type { Cell, Order, ScorecardModel, Subject } from './model/model.types.js';

export interface ScorecardSession {
  /** Chosen by the reader; the host's attributes and the content decide while undefined. */
  readonly subject: Subject | undefined;
  readonly rubric: string | undefined;
  /** Empty for the latest values. */
  readonly period: string | undefined;
  readonly order: Order;
  /** Column shown in the narrow list, or all of them; see `shownPlace`. */
  readonly place: string | undefined;
  /** Cell that holds the one tab stop of the table. */
  readonly current: string | undefined;
  /** Cell whose details are open. */
  readonly open: string | undefined;
  readonly chart: boolean;
}

export const initialSession: ScorecardSession = {
  subject: undefined,
  rubric: undefined,
  period: undefined,
  order: 'need',
  place: undefined,
  current: undefined,
  open: undefined,
  chart: false,
};

/** Where a key press leads; `next` and `previous` are in reading direction. */
export type Move = 'previous' | 'next' | 'up' | 'down' | 'row-start' | 'row-end' | 'first' | 'last';

/** Choice of the narrow list that shows every place. */
export const ALL_PLACES = '*';

/**
 * Column the narrow list shows; undefined for all. Without a choice: visits of all places, worst first; of indicators
 * the whole programme, as it is counted in the summary.
 */
export function shownPlace({ place }: ScorecardSession, model: ScorecardModel): string | undefined {
  if (place !== undefined) return place === ALL_PLACES ? undefined : place;
  const isWhole = model.groups.every((group) => group.rows.every((row) => row.cells[0] !== undefined));
  return model.subject === 'indicators' && isWhole ? model.columns[0]?.id : undefined;
}

/** All cells in reading order. */
export function cellsOf(model: ScorecardModel): readonly Cell[] {
  return model.groups
    .flatMap((group) => group.rows.flatMap((row) => row.cells))
    .filter((cell) => cell !== undefined);
}

export function findCell(model: ScorecardModel, key: string | undefined): Cell | undefined {
  return key === undefined ? undefined : cellsOf(model).find((cell) => cell.key === key);
}

/** The cell a key press goes to; the same one at an edge. */
export function moveFrom(model: ScorecardModel, key: string | undefined, move: Move): string | undefined {
  const cells = cellsOf(model);
  const from = cells.find((cell) => cell.key === key) ?? cells[0];
  if (!from) return undefined;
  return target(cells, from, move)?.key ?? from.key;
}

function target(cells: readonly Cell[], from: Cell, move: Move): Cell | undefined {
  const row = cells.filter((cell) => cell.row === from.row);
  const column = cells.filter((cell) => cell.column === from.column);
  switch (move) {
    case 'previous':
      return row[row.indexOf(from) - 1];
    case 'next':
      return row[row.indexOf(from) + 1];
    case 'up':
      return column[column.indexOf(from) - 1];
    case 'down':
      return column[column.indexOf(from) + 1];
    case 'row-start':
      return row[0];
    case 'row-end':
      return row.at(-1);
    case 'first':
      return cells[0];
    case 'last':
      return cells.at(-1);
  }
}

const isProblem = (cell: Cell): boolean => cell.state === 'off-track' || cell.state === 'needs-attention';

/** Next of the cells shown that is off track or needs attention, round the end; undefined when there is none. */
export function nextProblem(cells: readonly Cell[], key: string | undefined): string | undefined {
  const at = cells.findIndex((cell) => cell.key === key);
  return [...cells.slice(at + 1), ...cells.slice(0, at + 1)].find(isProblem)?.key;
}

/** Drops what no longer exists: the cursor goes to the first cell, an open cell that is gone is closed. */
export function settle(session: ScorecardSession, model: ScorecardModel): ScorecardSession {
  const current = findCell(model, session.current)?.key ?? cellsOf(model)[0]?.key;
  const open = findCell(model, session.open)?.key;
  const isKnown = session.place === ALL_PLACES || model.columns.some((column) => column.id === session.place);
  const place = isKnown ? session.place : undefined;
  const chart = session.chart && open !== undefined;
  if (
    current === session.current &&
    open === session.open &&
    place === session.place &&
    chart === session.chart
  )
    return session;
  return { ...session, current, open, place, chart };
}
