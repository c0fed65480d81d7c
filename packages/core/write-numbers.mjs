// Writes docs/numbers.md from the worked examples that the tests run. Run it after every change of one; a test says when.
// From the root: node --conditions=careframe-source --import ./scripts/ts-resolve.mjs packages/core/write-numbers.mjs
import { writeFileSync } from 'node:fs';
import { numbersPage } from './test/cases/page.ts';
import { topics } from './test/cases/topics.ts';

writeFileSync(new URL('../../docs/numbers.md', import.meta.url), numbersPage(topics));
