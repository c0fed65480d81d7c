/** A change is a value: undo, audit trail, autosave, sending and merging all use this one shape. */
import type { Problem } from '../problems.js';
import type { Collection, EntityOf, Programme } from './programme.schema.js';

/** Puts, sets or removes one entity in one collection; `programme` reaches the document's own fields. */
export type Edit = PutEdit | SetEdit | RemoveEdit;

/** Adds an entity, or replaces the one with the same id. `index` is its place in the array; at the end when absent. */
export type PutEdit = {
  [C in Collection]: {
    readonly op: 'put';
    readonly collection: C;
    readonly entity: EntityOf<C>;
    readonly index?: number;
  };
}[Collection];

/** Sets one field of an entity, or removes it when `value` is absent. `path` is for example `['label', 'ar']`. */
export interface SetEdit {
  readonly op: 'set';
  readonly collection: Collection | 'programme';
  /** Absent for `programme`. */
  readonly id?: string;
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** Removes an entity. The caller removes what refers to it in the same change. */
export interface RemoveEdit {
  readonly op: 'remove';
  readonly collection: Collection;
  readonly id: string;
}

/** One act of one person. */
export interface Change {
  readonly id: string;
  /** Instant, ISO 8601, as the author's device claims it. */
  readonly at: string;
  /** Who made it, as the host named its author; see `SessionOptions`. */
  readonly by: string;
  readonly why?: string;
  /** What was done, as a code with parameters; words are the widget's (`{ code: 'result.added', params: { label } }`). */
  readonly act?: { readonly code: string; readonly params?: Readonly<Record<string, unknown>> };
  /** In this order; all of them apply or none does. */
  readonly edits: readonly Edit[];
}

/** Result of applying a change. When `problems` holds a "must", nothing was applied and `programme` is the one given. */
export interface Applied {
  readonly programme: Programme;
  /** Change that takes this one back; without edits when nothing was applied. */
  readonly inverse: Change;
  readonly problems: readonly Problem[];
}

/** Something two people changed differently. Both values are kept for a person to choose; `mine` stands meanwhile. */
export interface Conflict {
  readonly collection: Collection | 'programme';
  readonly id?: string;
  /** Empty when the whole entity is concerned (one side removed it, the other changed it). */
  readonly path: readonly (string | number)[];
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What a session is in. A new frozen object after every change. */
export interface SessionState {
  readonly programme: Programme;
  /** Change that `undo` would take back, and `redo` would do again. */
  readonly undo: Change | undefined;
  readonly redo: Change | undefined;
  /** All changes since the session began, in order, undone ones left out. */
  readonly changes: readonly Change[];
  /** Counts every state, so that a view can tell whether it is up to date. */
  readonly revision: number;
}

/** Editing of one programme: document, history, subscribers. No DOM. */
export interface ProgrammeSession {
  getState(): SessionState;
  /** Applies one gesture as one undo step. */
  dispatch(change: Change): Applied;
  undo(): Change | undefined;
  redo(): Change | undefined;
  /** Called with the current state at once and after every change; returns the way to stop. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** A change ready for `dispatch`: id, time and author from the session's own sources. */
  createChange(edits: readonly Edit[], about?: Pick<Change, 'act' | 'why'>): Change;
  /** A fresh id for a collection, language-neutral, for example `result-7f3k`. */
  createId(collection: Collection | 'assumption'): string;
}

/** Everything the session takes from outside. */
export interface SessionOptions {
  /** Author of the changes that `createChange` makes. */
  readonly by?: string;
  /** Milliseconds since 1970; the one clock. */
  readonly now?: () => number;
  /** Number in [0, 1); the one random source. */
  readonly random?: () => number;
  /** Longest undo history, in steps. Default 200. */
  readonly historyLimit?: number;
  /** Told of what a listener throws; the other listeners are called all the same. */
  readonly onFault?: (error: unknown) => void;
}
