/** Writing a document: equal documents are equal bytes. */
import { isRecord } from './adopt.js';
import type { Programme } from './programme.schema.js';
import { fieldNames, memberShape } from './shape.js';
import type { Shape } from './shape.types.js';
import { programmeShape } from './shapes.generated.js';

/**
 * Canonical JSON: two spaces, a newline at the end; fields in the order of the schema, then unknown ones by code
 * unit, as are languages. Texts are written as they are, without normalisation.
 */
export function writeProgramme(programme: Programme): string {
  return `${JSON.stringify(inOrder(programme, programmeShape), undefined, 2)}\n`;
}

function inOrder(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) {
    const itemShape = memberShape(shape, 0);
    return value.map((item) => inOrder(item, itemShape));
  }
  if (!isRecord(value)) return value;
  const known = fieldNames(shape) ?? [];
  const unknown = Object.keys(value)
    .filter((key) => !known.includes(key))
    .toSorted();
  const ordered: Record<string, unknown> = {};
  for (const key of [...known, ...unknown]) {
    if (Object.hasOwn(value, key)) ordered[key] = inOrder(value[key], memberShape(shape, key));
  }
  return ordered;
}
