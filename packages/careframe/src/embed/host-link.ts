/** Messages between the embed page and the page around it. Each goes to one exact origin and is taken from one only. */
import type { Host } from './rules.js';

/** What the page around says: which events it takes. */
interface Greeting {
  readonly type: 'care-host';
  readonly takes: readonly string[];
}

const isGreeting = (data: unknown): data is Greeting =>
  typeof data === 'object' &&
  data !== null &&
  (data as Greeting).type === 'care-host' &&
  Array.isArray((data as Greeting).takes);

/** Attempts until the page around answers, in ms; its script may come later than ours. */
const AGAIN = [250, 500, 1_000, 2_000, 4_000, 8_000];

export class HostLink {
  /** Called when the page around has said what it takes. */
  onGreeting: () => void = () => {};
  readonly #page: Window;
  readonly #host: Host | undefined;
  #takes: readonly string[] = [];
  #heard = false;
  #height = 0;

  constructor(page: Window, host: Host | undefined) {
    this.#page = page;
    this.#host = host;
    if (!host || page.parent === page) return;
    page.addEventListener('message', (event) => this.#receive(event));
    const { body } = page.document;
    new ResizeObserver(() => this.#tellHeight()).observe(body);
    // oxlint-disable-next-line no-restricted-globals -- nothing else tells when the script around has come
    for (const wait of AGAIN) setTimeout(() => this.#heard || this.#tellHeight(true), wait);
  }

  /** Whether the page around may know of such an event and wants to. */
  takes(name: string): boolean {
    return this.#host?.isTrusted === true && this.#takes.includes(name);
  }

  /** Hands an event to the page around. */
  tell(name: string, detail: unknown): void {
    if (this.takes(name)) this.#post({ type: 'care-event', name, detail });
  }

  #receive({ source, origin, data }: MessageEvent<unknown>): void {
    if (source !== this.#page.parent || origin !== this.#host?.origin || !isGreeting(data)) return;
    this.#heard = true;
    this.#takes = data.takes.filter((name) => typeof name === 'string');
    this.#tellHeight(true);
    this.onGreeting();
  }

  #tellHeight(again = false): void {
    const height = Math.ceil(this.#page.document.body.getBoundingClientRect().height);
    if (height === 0 || (height === this.#height && !again)) return;
    this.#height = height;
    this.#post({ type: 'care-height', height, heard: this.#heard });
  }

  #post(message: object): void {
    this.#page.parent.postMessage(message, this.#host!.origin);
  }
}
