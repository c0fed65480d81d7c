/** What the schema says about a place in a document. */
import type { ProblemPath } from '../problems.js';
import { z } from '../zod.js';
import type { Collection } from './programme.schema.js';
import { COLLECTIONS, programmeSchema } from './programme.schema.js';

export type Schema = z.core.$ZodType;

/** The parts of a zod definition that lead further down. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
}

function definition(schema: Schema): Definition {
  const found = schema._zod.def as Definition;
  return found.type === 'optional' ? definition(found.innerType!) : found;
}

/** The schema without its "optional". */
export function required(schema: Schema): Schema {
  const { type, innerType } = schema._zod.def as Definition;
  return type === 'optional' ? required(innerType!) : schema;
}

/** Names of the fields that the schema knows, in its order; undefined for anything but an object with named fields. */
export function fieldNames(schema: Schema | undefined): readonly string[] | undefined {
  const shape = schema && definition(schema).shape;
  return shape && Object.keys(shape);
}

/** Schema of a field or an item; undefined where the schema says nothing. */
export function memberSchema(schema: Schema | undefined, key: string | number): Schema | undefined {
  if (!schema) return undefined;
  const { shape, element, valueType } = definition(schema);
  const member = shape ? (Object.hasOwn(shape, key) ? shape[key] : undefined) : (element ?? valueType);
  return member && required(member);
}

/** Schema at a place under `root`. */
export function schemaAt(root: Schema, path: ProblemPath): Schema | undefined {
  let found: Schema | undefined = root;
  for (const key of path) found = memberSchema(found, key);
  return found;
}

/** Schema of the entities of a collection. */
export function entitySchema(collection: Collection): Schema {
  return memberSchema(memberSchema(programmeSchema, collection), 0)!;
}

const heads = Object.fromEntries(
  Object.entries(programmeSchema.shape).filter(([name]) => !isCollection(name)),
);

/** The document's own fields, without the collections. */
export const headSchema: Schema = z.looseObject(heads);

/** Whether a name is that of a collection. */
export function isCollection(name: unknown): name is Collection {
  return (COLLECTIONS as readonly unknown[]).includes(name);
}
