/**
 * Live regions of a widget: one polite and one assertive element, rendered empty at first paint and never
 * re-created. At most one polite message per 500 ms; the same text again is told by a zero-width toggle.
 */

/** Milliseconds between two polite messages of an `Announcer`. */
export const ANNOUNCE_INTERVAL = 500;

/**
 * Tells screen readers what happened, through the live regions that the widget draws (`data-live`). Polite messages
 * wait for one another; the same text twice is told twice.
 */
export class Announcer {
  #queue: string[] = [];
  // oxlint-disable-next-line no-restricted-globals -- only its type
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly root: () => ParentNode | null | undefined) {}

  /** A full sentence with the thing's name. Assertive only for refusals. */
  say(text: string, politeness: 'polite' | 'assertive' = 'polite'): void {
    if (!text) return;
    if (politeness === 'assertive') {
      this.#write('assertive', text);
      return;
    }
    this.#queue.push(text);
    if (this.#timer === undefined) this.#next();
  }

  /** Drops what is still waiting. */
  clear(): void {
    this.#queue = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #next(): void {
    const text = this.#queue.shift();
    if (text === undefined) {
      this.#timer = undefined;
      return;
    }
    this.#write('polite', text);
    // oxlint-disable-next-line no-restricted-globals -- the pace of speech is time itself
    this.#timer = setTimeout(() => this.#next(), ANNOUNCE_INTERVAL);
  }

  #write(politeness: 'polite' | 'assertive', text: string): void {
    const region = this.root()?.querySelector(`[data-live="${politeness}"]`);
    if (region) region.textContent = region.textContent === text ? `${text}\u200B` : text;
  }
}
