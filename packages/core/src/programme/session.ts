/** Editing one programme: the document, its history, and those who want to know. */
import { reportFault, systemClock, systemRandom } from '../platform.js';
import { own } from './adopt.js';
import { applyChange, applyEdits, refusedChange } from './apply.js';
import type {
  Applied,
  Change,
  Edit,
  ProgrammeSession,
  SessionOptions,
  SessionState,
} from './change.types.js';
import { createId } from './ids.js';
import type { Collection, Programme } from './programme.schema.js';
import { findEntity } from './queries.js';

/** What was done, and how to take it back. */
interface Step {
  readonly change: Change;
  readonly inverse: Change;
}

type Listener = (state: SessionState) => void;

const HISTORY_LIMIT = 200;

/**
 * Starts editing a programme. One `dispatch` is one gesture: one undo step and one notification. A change that is
 * refused, or that has no edits, alters nothing and tells nobody. Undoing applies the inverse of the last change;
 * a new change ends what could be done again.
 */
export function createSession(programme: Programme, options: SessionOptions = {}): ProgrammeSession {
  return new Session(own(programme), options);
}

class Session implements ProgrammeSession {
  readonly #options: Required<SessionOptions>;
  readonly #listeners = new Set<{ readonly listen: Listener }>();
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  #state: SessionState;

  constructor(programme: Programme, options: SessionOptions) {
    const {
      by = '',
      now = systemClock,
      random = systemRandom,
      historyLimit = HISTORY_LIMIT,
      onFault = reportFault,
    } = options;
    this.#options = { by, now, random, historyLimit, onFault };
    this.#state = Object.freeze({
      programme,
      undo: undefined,
      redo: undefined,
      changes: Object.freeze([]),
      revision: 0,
    });
  }

  readonly getState = (): SessionState => this.#state;

  readonly dispatch = (given: Change): Applied => {
    const { programme } = this.#state;
    const change = ownChange(given);
    if (!change) return refusedChange(programme, given, undefined);
    const applied = applyChange(programme, change);
    if (applied.inverse.edits.length === 0) return applied;
    this.#remember({ change, inverse: applied.inverse });
    this.#undone = [];
    this.#move(applied.programme, [...this.#state.changes, change]);
    return applied;
  };

  readonly undo = (): Change | undefined => {
    const step = this.#done.at(-1);
    if (!step) return undefined;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    const { programme } = applyEdits(this.#state.programme, step.inverse, false);
    this.#move(programme, this.#state.changes.slice(0, -1));
    return step.inverse;
  };

  readonly redo = (): Change | undefined => {
    const step = this.#undone.at(-1);
    if (!step) return undefined;
    this.#undone = this.#undone.slice(0, -1);
    this.#remember(step);
    const { programme } = applyEdits(this.#state.programme, step.change, false);
    this.#move(programme, [...this.#state.changes, step.change]);
    return step.change;
  };

  readonly subscribe = (listener: Listener): (() => void) => {
    // The same function may subscribe twice; each subscription stops alone.
    const entry = { listen: listener };
    this.#listeners.add(entry);
    this.#tell(entry);
    return () => void this.#listeners.delete(entry);
  };

  readonly createChange = (edits: readonly Edit[], about: Pick<Change, 'act' | 'why'> = {}): Change => {
    const { by, now, random } = this.#options;
    return { id: createId('change', random), at: new Date(now()).toISOString(), by, ...about, edits };
  };

  readonly createId = (kind: Collection | 'assumption'): string => {
    const { programme } = this.#state;
    const isTaken = (id: string) => kind !== 'assumption' && findEntity(programme, kind, id) !== undefined;
    let id = createId(kind, this.#options.random);
    // A random source that repeats itself must not keep us here for ever.
    for (let tries = 0; isTaken(id) && tries < 8; tries++) id = createId(kind, this.#options.random);
    for (let n = 2; isTaken(id); n++) id = `${id.replace(/\.\d+$/, '')}.${n}`;
    return id;
  };

  #remember(step: Step): void {
    const { historyLimit } = this.#options;
    this.#done = historyLimit > 0 ? [...this.#done, step].slice(-historyLimit) : [];
  }

  #move(programme: Programme, changes: readonly Change[]): void {
    this.#state = Object.freeze({
      programme,
      undo: this.#done.at(-1)?.change,
      redo: this.#undone.at(-1)?.change,
      changes: Object.freeze(changes),
      revision: this.#state.revision + 1,
    });
    const { revision } = this.#state;
    // Those who subscribe meanwhile have just been told.
    const present = [...this.#listeners];
    for (const entry of present) {
      // A listener may have dispatched a change itself: then everyone knows a newer state already.
      if (this.#state.revision !== revision) return;
      if (this.#listeners.has(entry)) this.#tell(entry);
    }
  }

  #tell({ listen }: { readonly listen: Listener }): void {
    try {
      listen(this.#state);
    } catch (fault) {
      this.#options.onFault(fault);
    }
  }
}

/** The change as we keep it for doing it again; undefined when it is no plain data. */
function ownChange(change: Change): Change | undefined {
  try {
    return own(change);
  } catch {
    return undefined;
  }
}
