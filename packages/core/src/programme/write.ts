/** Writing a document: equal documents are equal bytes. */
import { isRecord } from './adopt.js';
import type { Programme } from './programme.schema.js';
import { programmeSchema } from './programme.schema.js';
import type { Schema } from './schema-walk.js';
import { fieldNames, memberSchema } from './schema-walk.js';

/**
 * Canonical JSON: two spaces, a newline at the end; fields in the order of the schema, then unknown ones by code
 * unit, as are languages. Texts are written as they are, without normalisation.
 */
export function writeProgramme(programme: Programme): string {
  return `${JSON.stringify(inOrder(programme, programmeSchema), undefined, 2)}\n`;
}

function inOrder(value: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(value)) {
    const itemSchema = memberSchema(schema, 0);
    return value.map((item) => inOrder(item, itemSchema));
  }
  if (!isRecord(value)) return value;
  const known = fieldNames(schema) ?? [];
  const unknown = Object.keys(value).filter((key) => !known.includes(key)).toSorted();
  const ordered: Record<string, unknown> = {};
  for (const key of [...known, ...unknown]) {
    if (Object.hasOwn(value, key)) ordered[key] = inOrder(value[key], memberSchema(schema, key));
  }
  return ordered;
}
