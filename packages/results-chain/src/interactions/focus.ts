/** Where the focus goes after a drawing: where the gesture wants it, and never to nowhere. */
import { activeIn } from '@careframe/element';

export class FocusKeeper {
  #next: readonly string[] | undefined;
  #had: HTMLElement | undefined;

  /** Focuses the first of these after the next drawing. */
  want(selectors: readonly string[]): void {
    this.#next = selectors;
  }

  /** Call before drawing: remembers what has the focus, also over two drawings in a row. */
  note(root: ShadowRoot | null): void {
    this.#had = activeIn(root) ?? this.#had;
  }

  /** Call after drawing. When what had the focus is gone, the nearest thing that is there gets it. */
  restore(root: ShadowRoot, selected: string | undefined): void {
    const wanted = this.#next;
    const isLost = this.#had?.isConnected === false && activeIn(root) === undefined;
    this.#next = undefined;
    this.#had = undefined;
    if (!wanted && !isLost) return;
    const near = [
      '[data-editor]',
      ...(selected === undefined ? [] : [`[data-result="${selected}"] [data-focus]`]),
      '[data-focus]',
      '[data-add]',
      '[data-view]',
    ];
    for (const selector of [...(wanted ?? []), ...near]) {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) continue;
      if (selector === '#title') found.tabIndex = -1;
      found.focus();
      found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return;
    }
  }
}

/** Opens the dialog that was drawn, and focuses its first field. */
export function openDialog(root: ParentNode): void {
  const dialog = root.querySelector('dialog');
  if (!dialog?.isConnected || dialog.matches(':modal')) return;
  // Moved in the page while open: it is no longer modal and must be opened anew.
  dialog.removeAttribute('open');
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-first]')?.focus();
}
