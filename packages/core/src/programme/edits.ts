/** Edits in the words of the task. Builders only look and answer; nothing happens before a change is applied. */
import type { Edit, PutEdit, RemoveEdit, SetEdit } from './change.types.js';
import type { Result } from './entities.schema.js';
import type { Collection, EntityOf, Programme } from './programme.schema.js';
import { findEntity, resultsOfStage } from './queries.js';
import { findReferences } from './references.js';
import { isRecord } from './adopt.js';

/** Adds an entity, or replaces the one with its id; see `PutEdit` for `index`. */
export function putEdit<C extends Collection>(collection: C, entity: EntityOf<C>, index?: number): PutEdit {
  return { op: 'put', collection, entity, ...(index !== undefined && { index }) } as PutEdit;
}

/** Sets one field of an entity, or removes it when `value` is undefined. */
export function setEdit(collection: Collection, id: string, path: SetEdit['path'], value?: unknown): SetEdit {
  return { op: 'set', collection, id, path, ...(value !== undefined && { value }) };
}

/** Sets one field of the document itself, for example `['title', 'bg']`, or removes it. */
export function setProgrammeEdit(path: SetEdit['path'], value?: unknown): SetEdit {
  return { op: 'set', collection: 'programme', path, ...(value !== undefined && { value }) };
}

/** Removes an entity. */
export function removeEdit(collection: Collection, id: string): RemoveEdit {
  return { op: 'remove', collection, id };
}

/**
 * Writes a text in one language. An empty one is taken out, and with the last language the whole field, so that an
 * optional text can be cleared (a required one is then refused by `applyChange`).
 */
export function textEdit(
  programme: Programme,
  collection: Collection,
  id: string,
  field: string,
  language: string,
  text: string,
): SetEdit {
  if (text !== '') return setEdit(collection, id, [field, language], text);
  const current = (findEntity(programme, collection, id) as Readonly<Record<string, unknown>> | undefined)?.[
    field
  ];
  const isLast = isRecord(current) && Object.keys(current).every((tag) => tag === language);
  return setEdit(collection, id, isLast ? [field] : [field, language]);
}

/**
 * Removes a result and its links, with what is said about those. Its indicators stay, with all their values, and
 * measure no result; actions and decisions about it stay, and are about nothing in particular.
 */
export function removeResultEdits(programme: Programme, id: string): Edit[] {
  const links = programme.links.filter((link) => link.from === id || link.to === id).map((link) => link.id);
  const gone = { results: new Set([id]), links: new Set(links) };
  const isGone = (target: Collection, one: string) =>
    (target === 'results' || target === 'links') && gone[target].has(one);
  const detached = findReferences(programme, isGone, ['results', 'links'])
    .filter(({ collection }) => collection !== 'links')
    .map(({ collection, entity, path }) => setEdit(collection, entity.id, path.slice(0, 1)));
  return [...links.map((link) => removeEdit('links', link)), ...detached, removeEdit('results', id)];
}

/**
 * Moves a result to a stage, to the place `index` among that stage's results (kept within them). Sets the stage, and
 * `order` where the new sequence needs it: of the result, and of those after it that would not come after it.
 */
export function moveResultEdits(programme: Programme, id: string, stage: string, index: number): Edit[] {
  const result = findEntity(programme, 'results', id);
  if (!result) return [];
  const current = resultsOfStage(programme, stage);
  const others = current.filter((other) => other.id !== id);
  const place = Math.min(Math.max(0, Math.trunc(index)), others.length);
  if (current[place]?.id === id) return [];
  const sequence = others.toSpliced(place, 0, result);
  const orders = ordersWith(sequence, place);
  const renumbered = sequence.flatMap((other, at) =>
    other.order === orders[at] ? [] : [setEdit('results', other.id, ['order'], orders[at])],
  );
  return [...(result.stage === stage ? [] : [setEdit('results', id, ['stage'], stage)]), ...renumbered];
}

/** Moves a result to the place `index` within its own stage. */
export function reorderResultEdits(programme: Programme, id: string, index: number): Edit[] {
  const result = findEntity(programme, 'results', id);
  return result ? moveResultEdits(programme, id, result.stage, index) : [];
}

/** `order` of each result of a sequence in which the one at `place` is new, with as few changes as this direction needs. */
function ordersWith(sequence: readonly Result[], place: number): readonly number[] {
  const orders = sequence.map(({ order }) => order);
  const previous = orders[place - 1];
  const next = orders[place + 1];
  if (previous !== undefined) orders[place] = previous + 1;
  else if (next !== undefined) orders[place] = next - 1;
  for (let at = place + 1; at < orders.length && orders[at]! <= orders[at - 1]!; at++)
    orders[at] = orders[at - 1]! + 1;
  // Beyond 2^53 one more is the same number: then the stage is numbered afresh.
  const isAscending = orders.every((order, at) => at < Math.max(1, place) || order > orders[at - 1]!);
  return isAscending ? orders : orders.map((_, at) => at + 1);
}
