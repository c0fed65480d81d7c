// Writes src/programme/shapes.generated.ts from the zod schemas. Run it after every change of a schema; a test says when.
// From the root: node --conditions=careframe-source --import ./scripts/ts-resolve.mjs packages/core/write-shapes.mjs
import { writeFileSync } from 'node:fs';
import { sourceOfShapes } from './test/programme/shape-of-schema.ts';

writeFileSync(new URL('src/programme/shapes.generated.ts', import.meta.url), sourceOfShapes());
