/** Bringing together two copies of one programme that were changed apart. */
import { own } from './adopt.js';
import type { Conflict } from './change.types.js';
import { deepFreeze } from './freeze.js';
import type { FieldConflict } from './merge-values.js';
import { mergeLists, mergeValues } from './merge-values.js';
import type { Collection, Programme } from './programme.schema.js';
import { COLLECTIONS } from './format.js';
import { findEntity } from './queries.js';
import { findReferences } from './references.js';
import { headShape, memberShape } from './shape.js';
import { programmeShape } from './shapes.generated.js';

/** The merged programme, deeply frozen, and what a person has to decide. */
export interface Merge {
  readonly programme: Programme;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges `mine` and `theirs`, which both come from `base`, by entity and field: texts by language, lists of things
 * with ids by id, other lists and the figures of an observation as one value. Whatever only one side changed is
 * taken. What both changed differently is a conflict with both values; `mine` stands, except that an entity which
 * one side removed stays when the other side changed it or refers to it.
 */
export function mergeProgrammes(base: Programme, mine: Programme, theirs: Programme): Merge {
  const sides = { base: own(base), mine: own(mine), theirs: own(theirs) };
  const conflicts: Conflict[] = [];
  const head = mergeHead(sides);
  conflicts.push(...head.conflicts);
  const programme = head.value as Programme;
  for (const collection of COLLECTIONS) {
    const merged = mergeCollection(sides, collection);
    Object.assign(programme, { [collection]: merged.items });
    conflicts.push(...merged.conflicts);
  }
  conflicts.push(...restoreReferred(programme, sides));
  return deepFreeze({ programme, conflicts });
}

interface Sides {
  readonly base: Programme;
  readonly mine: Programme;
  readonly theirs: Programme;
}

function mergeHead({ base, mine, theirs }: Sides): {
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
} {
  const merged = mergeValues({ base: headOf(base), mine: headOf(mine), theirs: headOf(theirs) }, headShape);
  return {
    value: { ...(merged.value as object) },
    conflicts: merged.conflicts.map((one) => ({ collection: 'programme', ...one })),
  };
}

function headOf(programme: Programme): Record<string, unknown> {
  const head: Record<string, unknown> = { ...programme };
  for (const collection of COLLECTIONS) delete head[collection];
  return head;
}

function mergeCollection(
  sides: Sides,
  collection: Collection,
): { readonly items: { readonly id: string }[]; readonly conflicts: readonly Conflict[] } {
  const { base, mine, theirs } = sides;
  // Untouched collections, which are most of them, are not looked at.
  if (base[collection] === mine[collection]) return { items: theirs[collection], conflicts: [] };
  if (base[collection] === theirs[collection] || mine[collection] === theirs[collection])
    return { items: mine[collection], conflicts: [] };
  const three = { base: base[collection], mine: mine[collection], theirs: theirs[collection] };
  const merged = mergeLists(three, memberShape(programmeShape, collection));
  const items = merged.value as { readonly id: string }[];
  return { items, conflicts: merged.conflicts.map((one) => named(collection, items, one)) };
}

/** A conflict in a collection is named by id: the index in the array means nothing to a person. */
function named(
  collection: Collection,
  items: readonly { readonly id: string }[],
  conflict: FieldConflict,
): Conflict {
  const [index, ...path] = conflict.path;
  return { collection, id: items[index as number]!.id, ...conflict, path };
}

/** Brings back what one side removed while the other came to refer to it, and what that refers to in turn. */
function restoreReferred(programme: Programme, sides: Sides): Conflict[] {
  const conflicts: Conflict[] = [];
  const isLost = (collection: Collection, id: string) =>
    !findIn(programme, collection, id) &&
    Boolean(findEntity(sides.mine, collection, id)) !== Boolean(findEntity(sides.theirs, collection, id));
  for (
    let lost = findReferences(programme, isLost);
    lost.length > 0;
    lost = findReferences(programme, isLost)
  ) {
    for (const { target, id } of lost) {
      if (findIn(programme, target, id)) continue;
      const [base, mine, theirs] = [
        findEntity(sides.base, target, id),
        findEntity(sides.mine, target, id),
        findEntity(sides.theirs, target, id),
      ];
      conflicts.push({ collection: target, id, path: [], base, mine, theirs });
      const place = (mine ? sides.mine : sides.theirs)[target].findIndex((entity) => entity.id === id);
      Object.assign(programme, {
        [target]: (programme[target] as unknown[]).toSpliced(place, 0, mine ?? theirs),
      });
    }
  }
  return conflicts;
}

function findIn(programme: Programme, collection: Collection, id: string): boolean {
  return findEntity(programme, collection, id) !== undefined;
}
