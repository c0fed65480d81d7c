/**
 * The schema as plain data: what the code that reads, checks, writes and merges documents works from. Made from the
 * zod schema (`write-shapes.mjs`), so that a page does not load zod to read a document.
 */
import type { ProblemPath } from '../problems.js';
import type { Collection } from './format.js';
import { COLLECTIONS } from './format.js';
import type { Fields, Shape } from './shape.types.js';
import { programmeShape } from './shapes.generated.js';

/** Whether a shape is one with fields. */
export function isFields(shape: Shape): shape is Fields {
  return typeof shape === 'object' && !Array.isArray(shape);
}

function required(shape: Shape): Shape {
  return shape[0] === 'optional' ? (shape[1] as Shape) : shape;
}

/** Names of the fields that are known, in the order of the schema; undefined for anything but an object with named fields. */
export function fieldNames(shape: Shape | undefined): readonly string[] | undefined {
  return shape && isFields(shape) ? Object.keys(shape) : undefined;
}

/** Shape of a field or an item; undefined where nothing is said about it. */
export function memberShape(shape: Shape | undefined, key: string | number): Shape | undefined {
  if (shape === 'texts') return 'text';
  if (!shape || typeof shape === 'string') return undefined;
  if (isFields(shape)) return Object.hasOwn(shape, key) ? required(shape[key]!) : undefined;
  return shape[0] === 'list' ? shape[1] : shape[0] === 'map' ? shape[2] : undefined;
}

/** Shape at a place under `root`. */
export function shapeAt(root: Shape, path: ProblemPath): Shape | undefined {
  let found: Shape | undefined = root;
  for (const key of path) found = memberShape(found, key);
  return found;
}

/** Shape of the entities of a collection. */
export function entityShape(collection: Collection): Shape {
  return shapeAt(programmeShape, [collection, 0])!;
}

/** The document's own fields, without the collections. */
export const headShape: Shape = /* @__PURE__ */ withoutCollections();

function withoutCollections(): Shape {
  return Object.fromEntries(Object.entries(programmeShape).filter(([name]) => !isCollection(name)));
}

/** Whether a name is that of a collection. */
export function isCollection(name: unknown): name is Collection {
  return (COLLECTIONS as readonly unknown[]).includes(name);
}
