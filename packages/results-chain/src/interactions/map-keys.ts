/** Keys on the map. Letters work only while a card has the focus, never while somebody types. */
import { hasCommandKey, isTyping, shortcutKey } from '@careframe/element';
import { at, type ChainContext } from '../results-chain.context.js';
import type { Step } from './navigate.js';

type Keys = Pick<ChainContext, 'direction' | 'view' | 'readOnly' | 'results' | 'links'>;

/** Card that has the focus. */
function cardOf(event: KeyboardEvent): string | undefined {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.classList.contains('card')
    ? (target.closest<HTMLElement>('[data-result]')?.dataset['result'] ?? undefined)
    : undefined;
}

/** Arrows are visual: towards the impact is right, or left in a right-to-left page. */
function stepOf(key: string, isCommand: boolean, direction: 'ltr' | 'rtl'): Step | undefined {
  switch (key) {
    case 'ArrowRight':
      return direction === 'ltr' ? 'forward' : 'back';
    case 'ArrowLeft':
      return direction === 'ltr' ? 'back' : 'forward';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Home':
      return isCommand ? 'chain-first' : 'first';
    case 'End':
      return isCommand ? 'chain-last' : 'last';
    default:
      return undefined;
  }
}

/** Ctrl+Shift+arrow: another place for the card. */
function moveCard(c: Keys, id: string, step: Step): void {
  if (step === 'up' || step === 'down') c.results.reorder(id, step === 'up' ? -1 : 1);
  else if (step === 'forward' || step === 'back') c.results.shiftStage(id, step === 'forward' ? 1 : -1);
}

function edit(c: Keys, id: string, key: string, event: KeyboardEvent): boolean {
  const isCommand = hasCommandKey(event);
  if (key === 'Enter' && isCommand) c.results.startNext(id, !event.shiftKey);
  else if (isCommand || event.altKey) return false;
  else if (key === 'Enter' || key === 'F2') c.results.startRename(id);
  else if (key === 'Insert' || key === 'n') c.results.startAdd(c.view.results.get(id)?.stage.id ?? '', id);
  else if (key === 'c') c.links.open(id);
  else if (key === 'Delete' || key === 'Backspace') c.results.remove(id);
  else return false;
  return true;
}

function navigate(c: Keys, id: string, key: string, event: KeyboardEvent): boolean {
  const step = stepOf(key, hasCommandKey(event), c.direction);
  if (!step || event.altKey) return false;
  const isMoving = hasCommandKey(event) && event.shiftKey;
  if (isMoving && !c.readOnly) moveCard(c, id, step);
  else if (!isMoving && (!hasCommandKey(event) || step.startsWith('chain'))) c.results.go(id, step);
  else return false;
  return true;
}

export function onMapKeydown(c: ChainContext, event: KeyboardEvent): void {
  const id = cardOf(event);
  if (id === undefined || isTyping(event) || event.defaultPrevented) return;
  const key = shortcutKey(event);
  const isDone =
    navigate(c, id, key, event) || (!c.readOnly && edit(c, id, key, event)) || toLinks(c, id, key, event);
  if (isDone) event.preventDefault();
}

/** E: to the first link of the card, in the details. */
function toLinks(c: ChainContext, id: string, key: string, event: KeyboardEvent): boolean {
  const first = c.view.results.get(id)?.out[0];
  if (key !== 'e' || hasCommandKey(event) || event.altKey || !first) return false;
  c.focus(at.link(first.link.id));
  return true;
}

/** Keys of the whole widget: undo, redo, the other view, help. */
export function onWidgetKeydown(c: ChainContext, event: KeyboardEvent): void {
  if (isTyping(event) || event.defaultPrevented || event.altKey || c.ui.dialog) return;
  const key = shortcutKey(event);
  if (hasCommandKey(event)) {
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key === '/') c.setUi({ dialog: { kind: 'keys' } });
    else if (!c.readOnly && (key === 'z' || isRedo)) c.results.takeBack(isRedo ? 'redo' : 'undo');
    else return;
  } else if (key === 'o') {
    c.setView(c.mode === 'map' ? 'list' : 'map');
  } else if (key === 'Escape' && c.ui.wordsOpen) {
    c.setUi({ wordsOpen: false });
    c.focus('[data-do="words"]');
  } else return;
  event.preventDefault();
}
