/** Table or list: by the width of the widget itself, whatever the page around it has. */
import type { LitElement, ReactiveController } from 'lit';

/** Widest container, in px, that gets the list instead of the table. */
const NARROW = 640;

export class Narrow implements ReactiveController {
  /** Whether the list is due. */
  now = false;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    // What a server drew is taken over as it stands; the observer tells the width after that.
    if (host.hasUpdated || !host.renderRoot.firstChild) this.#measure(host.getBoundingClientRect().width);
    // In the next frame: another layout has another height, which must not come back as a notification of this one.
    this.#observer = new ResizeObserver(([entry]) =>
      requestAnimationFrame(() => this.#measure(entry?.contentRect.width ?? 0)),
    );
    this.#observer.observe(host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** A hidden widget keeps what it had. */
  #measure(width: number): void {
    if (width === 0 || width <= NARROW === this.now) return;
    this.now = width <= NARROW;
    this.host.requestUpdate();
  }
}
