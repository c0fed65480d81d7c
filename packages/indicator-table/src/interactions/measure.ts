/** Width of the widget, and whether the table is wider than its sheet. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Measure implements ReactiveController {
  #observer: ResizeObserver | undefined;
  #ruler: Element | null = null;
  #table: Element | null = null;

  /** `onWidth` is told the width in px: of a line without height, because the widget's own height follows from it. */
  constructor(
    host: ReactiveControllerHost,
    private readonly onWidth: (width: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => this.#measured(entries));
    for (const element of [this.#ruler, this.#table]) if (element) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Call after drawing. What is watched already is left alone: watching it anew would measure it once more. */
  observe(root: ParentNode): void {
    this.#ruler = this.#exchange(this.#ruler, root.querySelector('.ruler'));
    this.#table = this.#exchange(this.#table, root.querySelector('table'));
  }

  #exchange(before: Element | null, now: Element | null): Element | null {
    if (before === now) return now;
    if (before) this.#observer?.unobserve(before);
    if (now) this.#observer?.observe(now);
    return now;
  }

  #measured(entries: readonly ResizeObserverEntry[]): void {
    // After this round of measuring: a scroll area may change the very sizes that are observed.
    requestAnimationFrame(() => this.#mark());
    const width = entries.find((entry) => entry.target === this.#ruler)?.contentRect.width;
    if (width !== undefined && width > 0) this.onWidth(width);
  }

  /** Only a table that does not fit becomes a scroll area: in one that fits the header can stick to the page. */
  #mark(): void {
    const frame = this.#table?.parentElement;
    frame?.classList.toggle('over', frame.scrollWidth > frame.clientWidth + 1);
  }
}
