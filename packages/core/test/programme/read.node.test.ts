import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { readProgramme } from '@careframe/core';
import { findJsonFault } from '../../src/programme/json-text.js';
import { JSON_TEST_SUITE } from '../fixtures/json-test-suite.js';

describe('JSONTestSuite', () => {
  for (const [name, base64] of JSON_TEST_SUITE) {
    it(name, () => {
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
      const reading = readProgramme(bytes);
      expect(reading.status).to.equal('failure');
      const codes = name.startsWith('n_')
        ? ['read.not-json', 'read.empty']
        : ['read.not-json', 'read.not-object', 'read.not-a-programme', 'read.too-deep', 'read.empty'];
      expect(reading.problems[0]!.code).to.be.oneOf(codes);
    });
  }

  it('the fault is found at or before the place that V8 names', () => {
    for (const [name, base64] of JSON_TEST_SUITE) {
      const text = Buffer.from(base64, 'base64')
        .toString('utf8')
        .replace(/^\uFEFF/, '');
      const position = v8Position(text);
      if (position === undefined) continue;
      const { line, column } = findJsonFault(text);
      const lines = text.slice(0, position).split(/\r\n|[\r\n]/);
      const found = [line, column];
      const named = [lines.length, lines.at(-1)!.length + 1];
      expect(
        found[0]! < named[0]! || (found[0] === named[0] && found[1]! <= named[1]!),
        `${name}: ${found.join(':')} against ${named.join(':')}`,
      ).to.equal(true);
    }
  });
});

function v8Position(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const match = /at position (\d+)/.exec(String(error));
    return match ? Number(match[1]) : undefined;
  }
}

describe('core in bare Node', () => {
  it('has no module that needs a page', async () => {
    for (const name of ['document', 'window', 'HTMLElement', 'customElements'])
      expect(globalThis).to.not.have.property(name);
    const root = new URL('../../src/', import.meta.url);
    const modules = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(modules.length).to.be.greaterThan(20);
    for (const file of modules) await import(new URL(file, root).href);
  });
});
