/** Keys of the grid in, acts out. Arrows are visual: in right-to-left, "left" goes forward. */
import { hasCommandKey } from '@careframe/element';
import type { Move } from '../indicator-table.session.js';

export type GridAct =
  | { readonly act: 'move'; readonly move: Move }
  | { readonly act: 'edit'; readonly mode: 'quick' | 'full'; readonly typed?: string }
  | { readonly act: 'clear' | 'undo' | 'redo' | 'breakdown' };

export type EditorAct =
  | { readonly act: 'commit'; readonly move: Move | undefined }
  | { readonly act: 'cancel' };

const ARROWS: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', Home: 'home', End: 'end' };

/** Reading mode: what a key on a cell means. */
export function gridAct(event: KeyboardEvent, rtl: boolean): GridAct | undefined {
  const command = hasCommandKey(event);
  if (event.altKey || event.isComposing) return undefined;
  if (command) return commandAct(event);
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    return { act: 'move', move: (event.key === 'ArrowRight') === rtl ? 'back' : 'forward' };
  const move = ARROWS[event.key];
  if (move) return { act: 'move', move };
  if (event.key === 'Enter') return { act: 'edit', mode: 'quick' };
  if (event.key === 'F2') return { act: 'edit', mode: 'full' };
  if (event.key === 'Delete' || event.key === 'Backspace') return { act: 'clear' };
  if (event.key === ' ') return { act: 'breakdown' };
  return /^[-−+.,0-9٠-٩۰-۹]$/.test(event.key) ? { act: 'edit', mode: 'quick', typed: event.key } : undefined;
}

function commandAct(event: KeyboardEvent): GridAct | undefined {
  if (event.key === 'Home') return { act: 'move', move: 'first' };
  if (event.key === 'End') return { act: 'move', move: 'last' };
  if (event.code === 'KeyZ') return { act: event.shiftKey ? 'redo' : 'undo' };
  return event.code === 'KeyY' ? { act: 'redo' } : undefined;
}

/**
 * While editing in the cell: Enter goes down, Tab goes on, Escape restores. Between the two fields of a ratio, on the
 * buttons of a question and among all fields Tab is the browser's own.
 */
export function editorAct(event: KeyboardEvent, mode: 'quick' | 'full'): EditorAct | undefined {
  if (event.isComposing) return undefined;
  if (event.key === 'Escape') return { act: 'cancel' };
  const target = event.composedPath()[0];
  if (target instanceof HTMLButtonElement) return undefined;
  if (event.key === 'Enter') return { act: 'commit', move: mode === 'quick' ? 'down' : undefined };
  if (event.key !== 'Tab' || mode === 'full' || hasField(target, event.shiftKey)) return undefined;
  return { act: 'commit', move: event.shiftKey ? 'previous' : 'next' };
}

/** Whether Tab finds another field of the same value. */
function hasField(target: EventTarget | undefined, backwards: boolean): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  const fields = [...(target.closest('[data-editor]')?.querySelectorAll('input') ?? [])];
  return fields[fields.indexOf(target) + (backwards ? -1 : 1)] !== undefined;
}
