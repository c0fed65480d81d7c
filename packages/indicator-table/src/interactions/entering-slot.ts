/** Where entering values goes on: at once when its part is there, else as soon as it has come. */
import { OnDemand } from '@careframe/element';
import type { Entering } from '../entering/entering.js';
import type { IndicatorRow } from '../indicator-table.model.js';
import type { Draft, DraftProblem } from '../indicator-table.session.js';
import type { TableHost } from './table-host.js';

export type EnteringModule = typeof import('../entering/index.js');

/** What was asked for while the part was on its way; `cell` and `typed` so that fast typing adds up. */
interface Waiting {
  readonly act: (entering: Entering) => void;
  readonly cell?: string;
  readonly typed?: string;
}

type OpenOptions = NonNullable<Parameters<Entering['open']>[3]>;

export class EnteringSlot {
  readonly part: OnDemand<EnteringModule>;
  #entering: Entering | undefined;
  #waiting: Waiting | undefined;

  constructor(
    host: ConstructorParameters<typeof OnDemand>[0],
    private readonly table: TableHost,
  ) {
    this.part = new OnDemand<EnteringModule>(host, {
      load: () => import('../entering/index.js'),
      // Not beside the document: on a slow line the two would share it.
      isWanted: () => !table.readOnly && table.session !== undefined,
      arrived: (module) => {
        this.#entering = new module.Entering(table);
        this.#waiting?.act(this.#entering);
        this.#waiting = undefined;
      },
    });
  }

  /** A person asked for it and it could not be loaded. */
  get isMissed(): boolean {
    return this.part.failed && this.#waiting !== undefined;
  }

  get draft(): Draft | undefined {
    return this.#entering?.draft;
  }

  get pasted(): Entering['pasted'] {
    return this.#entering?.pasted;
  }

  get problem(): DraftProblem | undefined {
    return this.#entering?.problem;
  }

  open(entry: IndicatorRow, period: string, mode: Draft['mode'], options: OpenOptions = {}): void {
    const cell = `${entry.indicator.id} ${period}`;
    const before = this.#waiting?.cell === cell ? (this.#waiting.typed ?? '') : '';
    const typed = options.typed === undefined ? undefined : before + options.typed;
    const told = typed === undefined ? options : { ...options, typed };
    this.#when({
      act: (entering) => entering.open(entry, period, mode, told),
      cell,
      ...(typed !== undefined && { typed }),
    });
  }

  clear(entry: IndicatorRow, period: string): void {
    this.#when({ act: (entering) => entering.clear(entry, period) });
  }

  paste(from: { readonly row: number; readonly period: number }, text: string): void {
    this.#when({ act: (entering) => entering.paste(from, text) });
  }

  /** The list of what was not taken over is no longer wanted. */
  forgetPasted(): void {
    if (this.#entering) this.#entering.pasted = undefined;
    this.table.redraw();
  }

  change(fields: Partial<Draft>): void {
    this.#entering?.change(fields);
  }

  settle(value: number): void {
    this.#entering?.settle(value);
  }

  commit(after?: () => void): void {
    this.#entering?.commit(after);
  }

  leave(): boolean {
    return this.#entering?.leave() ?? true;
  }

  cancel(keep: boolean): void {
    this.#entering?.cancel(keep);
  }

  #when(waiting: Waiting): void {
    if (this.#entering) return waiting.act(this.#entering);
    if (this.table.readOnly) return;
    this.#waiting = waiting;
    this.part.load();
  }
}
