/**
 * Entities that cannot be used do not spoil the document when nothing else rests on them: they are set aside in the
 * field `$setAside`, named by a problem, and written back with the document. When they can be used again (a newer
 * version of this code, a hand that corrected the file) they return to their collection.
 */
import type { Problem } from '../problems.js';
import { isRecord } from './adopt.js';
import type { OldDocument } from './migrations/index.js';
import type { Collection } from './programme.schema.js';
import { findProblems } from './issues.js';
import { entityShape } from './shape.js';

/** Field of the document that keeps what was set aside. */
export const SET_ASIDE = '$setAside';

/** One entity that could not be used, and where it stood. */
export interface SetAside {
  readonly collection: Collection;
  /** Its place in the array of the collection, 0 first. */
  readonly index: number;
  /** As it was read. */
  readonly entity: unknown;
}

const TOLERANT: readonly unknown[] = ['links', 'observations', 'actions', 'decisions'] satisfies Collection[];

/** Whether a problem lies inside one entity that the rest of the document can do without. */
export function isInsideTolerated({ path }: Problem): boolean {
  return TOLERANT.includes(path[0]) && typeof path[1] === 'number';
}

/** Moves the entities that `problems` speak of to `$setAside`. Changes the document, which must be our own copy. */
export function setAside(document: OldDocument, problems: readonly Problem[]): void {
  // A document without problems is frozen already.
  if (problems.length === 0) return;
  const moved: SetAside[] = [];
  for (const collection of TOLERANT as readonly Collection[]) {
    const indexes = new Set(problems.flatMap(({ path }) => (path[0] === collection ? [path[1]] : [])));
    const items = document[collection] as unknown[];
    document[collection] = items.filter((entity, index) => {
      const isUsable = !indexes.has(index);
      if (!isUsable) moved.push({ collection, index, entity });
      return isUsable;
    });
  }
  document[SET_ASIDE] = [...earlier(document), ...moved];
}

function earlier(document: OldDocument): unknown[] {
  const found = document[SET_ASIDE];
  return Array.isArray(found) ? found : found === undefined ? [] : [found];
}

function asSetAside(entry: unknown): SetAside | undefined {
  const isOne =
    isRecord(entry) &&
    TOLERANT.includes(entry['collection']) &&
    Number.isInteger(entry['index']) &&
    'entity' in entry;
  return isOne ? (entry as unknown as SetAside) : undefined;
}

/**
 * Looks again at what an earlier reading set aside: returns what has become usable to its place, and answers the
 * problems of the rest. Changes the document, which must be our own copy.
 */
export function takeBack(document: OldDocument): Problem[] {
  const problems: Problem[] = [];
  const rest: unknown[] = [];
  for (const entry of earlier(document)) {
    const found = takeOneBack(document, entry);
    if (!found) continue;
    problems.push(...found.map((one) => ({ ...one, path: [SET_ASIDE, rest.length, 'entity', ...one.path] })));
    rest.push(entry);
  }
  if (rest.length > 0) document[SET_ASIDE] = rest;
  else delete document[SET_ASIDE];
  return problems;
}

/** What still speaks against an entry; undefined when it went back to its collection. */
function takeOneBack(document: OldDocument, entry: unknown): readonly Problem[] | undefined {
  const aside = asSetAside(entry);
  const items = aside && document[aside.collection];
  if (!aside || !Array.isArray(items)) return [];
  const found = findProblems(entityShape(aside.collection), aside.entity);
  if (found.length > 0) return found;
  const { id } = aside.entity as { id: string };
  const first = items.findIndex((item) => isRecord(item) && item['id'] === id);
  if (first >= 0)
    return [{ code: 'read.duplicate-id', severity: 'must', path: ['id'], params: { id, first } }];
  items.splice(aside.index, 0, aside.entity);
  return undefined;
}
