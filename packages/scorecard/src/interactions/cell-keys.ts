/** Keys on the cells: arrows, Home, End, Ctrl+Home, Ctrl+End, P. Enter and Space are the button's own. */
import { hasCommandKey, isTyping, shortcutKey } from '@careframe/element';
import type { Direction } from '@careframe/i18n';
import type { Move } from '../scorecard.session.js';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
};

/** What a key press asks for: a move, the next problem, or nothing of ours. */
export function cellKey(event: KeyboardEvent, direction: Direction): Move | 'problem' | undefined {
  if (event.defaultPrevented || event.altKey || event.shiftKey || isTyping(event)) return undefined;
  if (hasCommandKey(event)) return event.key === 'Home' ? 'first' : event.key === 'End' ? 'last' : undefined;
  if (event.key === 'ArrowLeft') return direction === 'rtl' ? 'next' : 'previous';
  if (event.key === 'ArrowRight') return direction === 'rtl' ? 'previous' : 'next';
  return MOVES[event.key] ?? (shortcutKey(event) === 'p' ? 'problem' : undefined);
}
