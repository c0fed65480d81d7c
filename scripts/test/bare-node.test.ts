import { expect } from 'chai';
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at } from '../lib/run.ts';

// The law, from the other side: nothing in these packages may need a page, so each module alone must load in Node.
describe('Every module of core, i18n and starters loads in bare Node', () => {
  for (const file of globSync('packages/{core,i18n,starters}/src/**/*.ts', { cwd: at() }).sort()) {
    it(file, async () => expect(await import(pathToFileURL(at(file)).href)).to.be.a('module'));
  }
});
