/** A part of a widget in a file of its own, so that the rest stands sooner on a slow line. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Browsers that save data for their owner, where they say so. */
interface DataSaver {
  readonly connection?: { readonly saveData?: boolean };
}

const whenIdle = (task: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 5_000 });
  // oxlint-disable-next-line no-restricted-globals -- WebKit cannot say when it is idle
  else setTimeout(task, 1_000);
};

/** The part that `OnDemand` loads, and what to do with it. */
export interface OnDemandOptions<M> {
  /** Imports the part; called again after a failure, when it is asked for again. */
  readonly load: () => Promise<M>;
  /** Called once, when the part is there. */
  readonly arrived?: (module: M) => void;
  /** Whether the part will be needed at all; what is only shown needs no fields. */
  readonly isWanted?: () => boolean;
}

/**
 * Loads the part when the widget stands and the browser is idle, so that it is there when the connection is gone, or
 * when a person asks for it first. Data savers get it only when they ask.
 */
export class OnDemand<M> implements ReactiveController {
  module: M | undefined;
  /** The last attempt failed; asking again tries again. */
  failed = false;
  /** Settled when what is on its way has come or failed; undefined when nothing is. */
  pending: Promise<void> | undefined;
  #foreseen = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly isConnected: boolean },
    private readonly options: OnDemandOptions<M>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#foreseen || (globalThis.navigator as DataSaver | undefined)?.connection?.saveData) return;
    if (this.options.isWanted?.() === false) return;
    this.#foreseen = true;
    whenIdle(() => {
      if (this.host.isConnected) this.load();
    });
  }

  /** Starts loading unless the part is there or on its way. */
  load(): void {
    if (this.module || this.pending) return;
    this.failed = false;
    this.pending = this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.module = await this.options.load();
      this.options.arrived?.(this.module);
    } catch {
      this.failed = true;
    }
    this.pending = undefined;
    this.host.requestUpdate();
  }
}
