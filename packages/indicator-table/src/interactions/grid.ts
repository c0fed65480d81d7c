/** Keys and pointer on the table: one listener for all cells. */
import { hasCommandKey, isTyping } from '@careframe/element';
import { FIRST_PERIOD, moveCursor, type Cursor, type Move } from '../indicator-table.session.js';
import type { TableView } from '../indicator-table.view.js';
import type { EnteringSlot } from './entering-slot.js';
import { editorAct, gridAct, type GridAct } from './grid-keys.js';
import type { TableHost } from './table-host.js';

const closest = (event: Event, selector: string): HTMLElement | null => {
  const target = event.composedPath()[0];
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
};

const textOf = (event: ClipboardEvent): string => event.clipboardData?.getData('text/plain').trimEnd() ?? '';

export class Grid {
  /** Where the one tab stop of the table is. */
  cursor: Cursor = { row: 0, column: FIRST_PERIOD };
  /** Cell that had the focus when the pointer went down on it. */
  #chosen: HTMLElement | undefined;

  constructor(
    private readonly host: TableHost,
    private readonly entering: EnteringSlot,
  ) {}

  readonly onFocusIn = (event: Event): void => {
    const cell = closest(event, '[data-col]');
    const row = Number(cell?.closest<HTMLElement>('tr')?.dataset['row']);
    const column = Number(cell?.dataset['col']);
    if (!cell || (row === this.cursor.row && column === this.cursor.column)) return;
    this.cursor = { row, column };
    this.host.redraw();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (this.entering.draft && closest(event, '[data-editor]')) this.#onEditorKey(event);
    else if (!isTyping(event)) this.#onGridKey(event);
  };

  /** Chosen from a menu, or typed in an open field: there only a block of several cells is ours. */
  readonly onPaste = (event: ClipboardEvent): void => {
    const isField = closest(event, 'input, select, textarea') !== null;
    const isBlock = closest(event, '[data-value]') !== null && /[\t\n]/.test(textOf(event));
    if (isField && !(isBlock && this.entering.draft?.mode === 'quick')) return;
    if (event.defaultPrevented || !closest(event, '[data-col]')) return;
    this.onFocusIn(event);
    if (this.#paste(textOf(event))) event.preventDefault();
  };

  /** Everything pasted on the cell of a period is a value. */
  #paste(text: string): boolean {
    const { view } = this.host;
    if (!view || this.host.readOnly || text === '') return false;
    const { row, column } = view.cursor;
    if (column < FIRST_PERIOD || column >= FIRST_PERIOD + view.shown.length) return false;
    this.entering.paste({ row, period: view.from + column - FIRST_PERIOD }, text);
    return true;
  }

  /**
   * Ctrl+V on a cell. Safari and Firefox send what is pasted to where the selection is, which does not follow the focus
   * and is never within a shadow root: a field that has the focus for this moment is the one place that all agree on.
   */
  #awaitPaste(cell: HTMLElement): void {
    const field = cell.ownerDocument.createElement('textarea');
    const leave = (): void => {
      // Giving the focus back comes here again, by `blur`.
      if ((field.getRootNode() as ShadowRoot).activeElement === field) cell.focus({ preventScroll: true });
      field.remove();
    };
    field.className = 'visually-hidden';
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      leave();
      this.#paste(textOf(event));
    });
    field.addEventListener('keyup', leave);
    field.addEventListener('blur', leave);
    cell.append(field);
    field.focus({ preventScroll: true });
  }

  readonly onMousedown = (event: MouseEvent): void => {
    const cell = closest(event, 'td.cell');
    this.#chosen = cell && (cell.getRootNode() as ShadowRoot).activeElement === cell ? cell : undefined;
  };

  /** A first click chooses the cell, a second one opens it: no double tap is needed. */
  readonly onClick = (event: Event): void => {
    const button = closest(event, '[data-act]');
    if (button) {
      this.host.press(button);
      return;
    }
    const cell = closest(event, 'td.cell[tabindex]');
    if (!cell) return;
    if (cell === this.#chosen) this.#act({ act: 'edit', mode: 'full' });
    else if (this.entering.draft && !closest(event, '[data-editor]')) this.entering.leave();
  };

  /** Moves the cursor and the focus with it. */
  move(move: Move): void {
    const { view } = this.host;
    if (!view) return;
    this.cursor = moveCursor(view.cursor, move, { rows: view.model.rows.length, shown: view.shown.length });
    this.host.redraw();
    this.host.focus(`tr[data-row="${this.cursor.row}"] [data-col="${this.cursor.column}"]`);
  }

  #onEditorKey(event: KeyboardEvent): void {
    const act = editorAct(event, this.entering.draft!.mode);
    if (!act) return;
    event.preventDefault();
    const { move } = act.act === 'commit' ? act : { move: undefined };
    if (act.act === 'cancel') this.entering.cancel(true);
    else this.entering.commit(move && (() => this.move(move)));
  }

  #onGridKey(event: KeyboardEvent): void {
    if (hasCommandKey(event) && event.code === 'KeyV') {
      const cell = this.host.readOnly ? null : closest(event, 'td[data-col]');
      if (!cell) return;
      this.onFocusIn(event);
      this.#awaitPaste(cell);
      return;
    }
    const act = gridAct(event, this.host.isRightToLeft);
    if (!act) return;
    const cell = closest(event, '[data-col]');
    const isHistory = act.act === 'undo' || act.act === 'redo';
    // A button in a cell keeps its own Enter and Space; everywhere else only undo and redo are ours.
    const isOurs = isHistory
      ? !this.host.readOnly
      : cell !== null && (act.act === 'move' || cell.localName !== 'button');
    if (!isOurs) return;
    event.preventDefault();
    // A frame that the browser holds for inactive gets keys without having heard of the focus.
    this.onFocusIn(event);
    this.#act(act);
  }

  #act(act: GridAct): void {
    const { view } = this.host;
    if (!view) return;
    if (act.act === 'undo' || act.act === 'redo') this.host.takeBack(act.act);
    else if (act.act === 'move') this.move(act.move);
    else this.#onCell(act, view);
  }

  #onCell(act: GridAct, view: TableView): void {
    const entry = view.model.rows[view.cursor.row];
    const period = view.shown[view.cursor.column - FIRST_PERIOD];
    if (!entry) return;
    if (act.act === 'breakdown') this.host.breakDown(entry);
    else if (period === undefined) return;
    else if (act.act === 'clear') this.entering.clear(entry, period);
    else if (act.act === 'edit')
      this.entering.open(entry, period, act.mode, act.typed === undefined ? {} : { typed: act.typed });
  }
}
