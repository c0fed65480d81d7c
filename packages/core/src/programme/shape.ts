/** Finding one's way in the shapes of documents. */
import type { Collection } from './format.js';
import { COLLECTIONS } from './format.js';
import { object } from './issues.js';
import type { Shape } from './shape.types.js';
import { programmeShape } from './shapes.generated.js';

/** Names of the fields that are known, in the order of the schema; undefined for anything but an object with named fields. */
export function fieldNames(shape: Shape | undefined): readonly string[] | undefined {
  return shape?.fields && Object.keys(shape.fields);
}

/** Shape of a field or an item; undefined where nothing is said about it. */
export function memberShape(shape: Shape | undefined, key: string | number): Shape | undefined {
  if (!shape?.fields) return shape?.item;
  return Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
}

/** Shape of the entities of a collection. */
export function entityShape(collection: Collection): Shape {
  return programmeShape.fields![collection]!.item!;
}

/** The document's own fields, without the collections. */
export const headShape: Shape = /* @__PURE__ */ withoutCollections();

function withoutCollections(): Shape {
  return object(
    Object.fromEntries(Object.entries(programmeShape.fields!).filter(([name]) => !isCollection(name))),
  );
}

/** Whether a name is that of a collection. */
export function isCollection(name: unknown): name is Collection {
  return (COLLECTIONS as readonly unknown[]).includes(name);
}
