/** Brings the details: soon after the sheet stands, so that they open offline too, or when a cell is opened first. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type DetailsModule = typeof import('../details/index.js');

/** Browsers that save data for their owner, where they say so. */
interface DataSaver {
  readonly connection?: { readonly saveData?: boolean };
}

const whenIdle = (task: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 5_000 });
  // oxlint-disable-next-line no-restricted-globals -- WebKit cannot say when it is idle
  else setTimeout(task, 1_000);
};

export class DetailsLoader implements ReactiveController {
  module: DetailsModule | undefined;
  failed = false;
  #pending: Promise<void> | undefined;
  #foreseen = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly isConnected: boolean },
    private readonly arrived: (module: DetailsModule) => void,
    private readonly fetch: () => Promise<DetailsModule> = () => import('../details/index.js'),
  ) {
    host.addController(this);
  }

  /** Settled once nothing is on its way. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  hostUpdated(): void {
    if (this.#foreseen || (globalThis.navigator as DataSaver | undefined)?.connection?.saveData) return;
    this.#foreseen = true;
    whenIdle(() => {
      if (this.host.isConnected) this.load();
    });
  }

  /** Starts loading unless it is there or under way; a load that failed is tried again. */
  load(): void {
    if (this.module || this.#pending) return;
    this.failed = false;
    this.#pending = this.#load();
  }

  async #load(): Promise<void> {
    try {
      const module = await this.fetch();
      await module.loadDetailWords();
      this.module = module;
      this.arrived(module);
    } catch {
      this.failed = true;
    }
    this.#pending = undefined;
    this.host.requestUpdate();
  }
}
