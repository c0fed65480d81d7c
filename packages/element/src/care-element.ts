/** Base of widgets that change the document: `ViewElement` with an editing session. */
import { createSession } from '@careframe/core';
import type { Change, Edit, Programme, ProgrammeSession } from '@careframe/core';
import type { Dictionary } from '@careframe/i18n';
import { emit, type Committed } from './events.js';
import { ViewElement } from './view-element.js';

/** What a gesture did, for the audit trail and for the words of undo. */
export type Act = NonNullable<Change['act']>;

/**
 * Base of widgets that change the document: a `ViewElement` with an editing session, undo, and the events around a
 * change.
 */
export abstract class CareElement<D extends Dictionary = Dictionary> extends ViewElement<D> {
  protected override openProgramme(programme: Programme): ProgrammeSession {
    return createSession(programme);
  }

  protected get session(): ProgrammeSession | undefined {
    // Ours was opened above; the one of a `<care-programme>` is always an editing one.
    return this.source.session as ProgrammeSession | undefined;
  }

  /** Asks (`care-before-change`), commits as one undo step, tells (`care-change`). */
  protected commit(edits: readonly Edit[], act: Act): Committed {
    const { session } = this;
    if (!session || this.readOnly || edits.length === 0) return { done: false, problems: [] };
    const change = session.createChange(edits, { act });
    const { programme } = session.getState();
    if (!emit(this, 'care-before-change', { change, programme }, { cancelable: true }))
      return { done: false, problems: [] };
    const applied = session.dispatch(change);
    if (applied.problems.some((problem) => problem.severity === 'must'))
      return { done: false, problems: applied.problems };
    emit(this, 'care-change', { change, programme: applied.programme });
    return { done: true, applied };
  }

  /** Takes back the last change, whichever widget of this programme made it. */
  undo(): Change | undefined {
    return this.#step('undo');
  }

  redo(): Change | undefined {
    return this.#step('redo');
  }

  #step(which: 'undo' | 'redo'): Change | undefined {
    const { session } = this;
    if (!session || this.readOnly) return undefined;
    const change = session[which]();
    if (change) emit(this, 'care-change', { change, programme: session.getState().programme });
    return change;
  }
}
