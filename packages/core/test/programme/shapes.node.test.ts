import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { sourceOfShapes } from './shape-of-schema.js';

describe('the shapes of documents', () => {
  it('are those of the zod schemas; if not, run write-shapes.mjs', async () => {
    const file = new URL('../../src/programme/shapes.generated.ts', import.meta.url);
    expect(await readFile(file, 'utf8')).to.equal(sourceOfShapes());
  });
});
