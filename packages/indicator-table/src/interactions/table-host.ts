/** What the interactions need of the element. */
import type { Act, Committed } from '@careframe/element';
import type { Edit, ProgrammeSession } from '@careframe/core';
import type { IndicatorRow } from '../indicator-table.model.js';
import type { TableView } from '../indicator-table.view.js';

export interface TableHost {
  readonly readOnly: boolean;
  readonly isRightToLeft: boolean;
  readonly session: ProgrammeSession | undefined;
  /** The table as it stands now, undefined while there is no programme. */
  readonly view: TableView | undefined;
  put(edits: readonly Edit[], act: Act): Committed;
  takeBack(which: 'undo' | 'redo'): void;
  say(text: string, politeness?: 'polite' | 'assertive'): void;
  /** Focuses the first of these that is there after the next drawing. */
  focus(...selectors: readonly string[]): void;
  redraw(): void;
  /** A button that says with `data-act` what it does. */
  press(button: HTMLElement): void;
  /** Opens the breakdowns of an indicator, or closes them. */
  breakDown(entry: IndicatorRow): void;
}
