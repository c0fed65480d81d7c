import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { numbersPage } from './cases/page.js';
import { topics } from './cases/topics.js';

describe('docs/numbers.md', () => {
  it('is what the worked examples say (packages/core/write-numbers.mjs writes it)', () => {
    const page = readFileSync(new URL('../../../docs/numbers.md', import.meta.url), 'utf8');
    expect(page).to.equal(numbersPage(topics));
  });
});
