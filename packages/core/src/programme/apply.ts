/**
 * Applying changes. A change is applied whole or not at all; what it does not touch is shared with the programme it
 * was applied to. Pure: the same programme and change give the same answer.
 */
import type { Problem, ProblemPath } from '../problems.js';
import { adopt, isForbiddenKey, isRecord, own, READ_LIMITS } from './adopt.js';
import type { Applied, Change, Edit, PutEdit, RemoveEdit, SetEdit } from './change.types.js';
import type { Entity } from './draft.js';
import { CollectionDraft } from './draft.js';
import { deepFreeze } from './freeze.js';
import { findProblems } from './issues.js';
import type { Collection, Programme } from './programme.schema.js';
import { findReferences } from './references.js';
import { Refusal, refuse } from './refusal.js';
import { setField } from './set-field.js';
import { entityShape, headShape, isCollection } from './shape.js';
import type { Shape } from './shape.types.js';

/**
 * Applies a change: the new frozen programme, the change that undoes it exactly (its id is the change's with `~`),
 * and problems. Refused whole, with a "must": unknown collections and entities, entities and fields that do not fit
 * the schema, keys that name a prototype, and removing what something else still refers to.
 */
export function applyChange(programme: Programme, change: Change): Applied {
  return applyEdits(programme, change, true);
}

/** As `applyChange`; `checkUse: false` is for taking back a change, where the state before was good enough. */
export function applyEdits(programme: Programme, change: Change, checkUse: boolean): Applied {
  const { id, at, by, edits } = isRecord(change) ? change : NO_CHANGE;
  try {
    const work = new Work(own(programme));
    const undo = edits.map((edit) => work.apply(edit));
    const next = work.finish(checkUse);
    return deepFreeze({
      programme: next,
      inverse: { id: `${id}~`, at, by, edits: undo.toReversed() },
      problems: [],
    });
  } catch (fault) {
    return refusedChange(programme, change, fault);
  }
}

/** The answer to a change that cannot be applied. */
export function refusedChange(programme: Programme, change: Change, fault: unknown): Applied {
  const { id, at, by } = isRecord(change) ? change : NO_CHANGE;
  const problems = fault instanceof Refusal ? fault.problems : [UNREADABLE];
  return Object.freeze({
    programme,
    inverse: deepFreeze({ id: `${id}~`, at, by, edits: [] }),
    problems: deepFreeze(problems),
  });
}

/** For what is no change at all, or throws when it is looked at. */
const NO_CHANGE: Change = { id: '', at: '', by: '', edits: [{ op: 'none' } as unknown as Edit] };
const UNREADABLE: Problem = {
  code: 'change.bad-entity',
  severity: 'must',
  path: [],
  params: { collection: 'programme' },
};

class Work {
  readonly #programme: Programme;
  readonly #drafts = new Map<Collection, CollectionDraft>();
  readonly #removed = new Map<Collection, Set<string>>();
  /** The document's own fields, once one of them has changed. */
  #head: Record<string, unknown> | undefined;

  constructor(programme: Programme) {
    this.#programme = programme;
  }

  /** Applies one edit and answers the one that undoes it. */
  apply(edit: Edit): Edit {
    switch (edit.op) {
      case 'put':
        return this.#put(edit);
      case 'set':
        return edit.collection === 'programme' ? this.#setHead(edit) : this.#set(edit, edit.collection);
      case 'remove':
        return this.#remove(edit);
      default:
        return refuse('change.bad-entity', [], { collection: 'programme' });
    }
  }

  finish(checkUse: boolean): Programme {
    if (this.#drafts.size === 0 && !this.#head) return this.#programme;
    const next = { ...(this.#head ?? this.#programme) } as Programme;
    for (const [collection, draft] of this.#drafts) Object.assign(next, { [collection]: draft.items });
    if (checkUse) this.#refuseIfUsed(next);
    return deepFreeze(next);
  }

  #draft(collection: Collection): CollectionDraft {
    if (!isCollection(collection)) refuse('change.unknown-collection', [], { collection });
    const known = this.#drafts.get(collection);
    if (known) return known;
    const draft = new CollectionDraft(this.#programme[collection]);
    this.#drafts.set(collection, draft);
    return draft;
  }

  #put({ collection, entity, index }: PutEdit): Edit {
    const draft = this.#draft(collection);
    const own = take(entity, [collection]);
    check(entityShape(collection), own, collection, isRecord(own) ? [own['id']] : []);
    const added = own as Entity;
    const place = draft.indexOf(added.id);
    this.#removed.get(collection)?.delete(added.id);
    if (place < 0) {
      draft.insert(added, index);
      return { op: 'remove', collection, id: added.id };
    }
    const before = draft.items[place]!;
    if (index === undefined || index === place) {
      draft.replace(place, added);
    } else {
      draft.remove(place);
      draft.insert(added, index);
    }
    return putBack(collection, before, place);
  }

  #set(edit: SetEdit, collection: Collection): Edit {
    const draft = this.#draft(collection);
    const { id = '' } = edit;
    const place = draft.indexOf(id);
    if (place < 0) refuse('change.unknown-entity', [collection, id], { id, collection });
    const { next, undo } = setChecked(draft.items[place]!, edit, entityShape(collection), [id]);
    draft.replace(place, next as Entity);
    return { op: 'set', collection, id, ...undo };
  }

  #setHead(edit: SetEdit): Edit {
    const head = this.#head ?? this.#programme;
    if (isCollection(edit.path[0])) refuse('change.bad-entity', edit.path, { collection: 'programme' });
    const { next, undo } = setChecked(head, edit, headShape, []);
    this.#head = next as Record<string, unknown>;
    return { op: 'set', collection: 'programme', ...undo };
  }

  #remove({ collection, id }: RemoveEdit): Edit {
    const draft = this.#draft(collection);
    const place = draft.indexOf(id);
    if (place < 0) refuse('change.unknown-entity', [collection, id], { id, collection });
    const before = draft.items[place]!;
    draft.remove(place);
    const removed = this.#removed.get(collection) ?? new Set();
    this.#removed.set(collection, removed.add(id));
    return putBack(collection, before, place);
  }

  #refuseIfUsed(next: Programme): void {
    if (this.#removed.size === 0) return;
    const isRemoved = (target: Collection, id: string) => this.#removed.get(target)?.has(id) ?? false;
    const used = findReferences(next, isRemoved, [...this.#removed.keys()]);
    if (used.length === 0) return;
    throw new Refusal(
      used.map(({ target, id, collection, entity }) => ({
        code: 'change.still-used',
        severity: 'must',
        path: [target, id],
        params: { id, by: entity.id, collection },
      })),
    );
  }
}

function putBack(collection: Collection, entity: Entity, index: number): Edit {
  return { op: 'put', collection, entity, index } as PutEdit;
}

/** Our own copy of a value from a change. */
function take(value: unknown, path: ProblemPath): unknown {
  if (value === undefined) return undefined;
  const adopted = adopt(value, READ_LIMITS);
  const [problem] = adopted.problems;
  if (!problem) return adopted.value;
  const place = [...path, ...problem.path];
  if (problem.code === 'read.forbidden-key') refuse('change.forbidden-key', place, problem.params);
  return refuse('change.bad-entity', place, { collection: path[0], reason: problem.code, ...problem.params });
}

function check(
  shape: Shape,
  value: unknown,
  collection: Collection | 'programme',
  place: readonly unknown[],
): void {
  const found = findProblems(shape, value);
  if (found.length === 0) return;
  throw new Refusal(
    found.map(({ code, path, params }) => ({
      code: 'change.bad-entity',
      severity: 'must',
      path: [collection, ...(place as string[]), ...path],
      params: { ...params, collection, reason: code },
    })),
  );
}

function setChecked(
  target: object,
  { collection, path, value }: SetEdit,
  shape: Shape,
  place: readonly string[],
) {
  const fullPath: ProblemPath = [collection, ...place, ...path];
  const forbidden = path.find(isForbiddenKey);
  if (forbidden !== undefined) refuse('change.forbidden-key', fullPath, { key: forbidden });
  const set = setField(target, path, take(value, fullPath));
  // An entity keeps its id for life: others refer to it.
  if (!set || (path[0] === 'id' && collection !== 'programme'))
    return refuse('change.bad-entity', fullPath, { collection });
  check(shape, set.value, collection, place);
  return { next: set.value, undo: set.undo };
}
