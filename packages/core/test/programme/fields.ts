import { COLLECTIONS } from '@careframe/core';
import type { Conflict, Programme } from '@careframe/core';

/** What is there, by collection, id and field: `results/r1/label` to its value. */
export function fieldsOf(programme: Programme): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  const head = Object.entries(programme).filter(
    ([name]) => !(COLLECTIONS as readonly string[]).includes(name),
  );
  for (const [name, value] of head) fields.set(`programme//${name}`, value);
  for (const collection of COLLECTIONS) {
    for (const entity of programme[collection]) {
      for (const [name, value] of Object.entries(entity))
        fields.set(`${collection}/${entity.id}/${name}`, value);
    }
  }
  return fields;
}

/** Whether two values are the same data. Not core's own answer, since that is what is tested. */
export const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Whether a conflict speaks of a field. */
export const isNamed = (conflicts: readonly Conflict[], key: string) =>
  conflicts.some(
    ({ collection, id = '', path }) =>
      key.startsWith(`${collection}/${id}/`) && (path.length === 0 || key.endsWith(`/${path[0]}`)),
  );
