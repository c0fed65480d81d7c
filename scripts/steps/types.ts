// Types: the packages as they are published, then tests, scripts, stories and examples against the sources.
import { globSync } from 'node:fs';
import { compile } from '../build.ts';
import { at, check, sum, type Count } from '../lib/run.ts';

/** Projects that are checked and not published; each has a tsconfig.json. */
const CHECKED = '{scripts,stories,bench,integrations,examples/*}/tsconfig.json';

export async function types(): Promise<Count> {
  const counts = [await compile(), await check('tests', 'tsc', ['-p', 'tsconfig.tests.json'])];
  for (const project of globSync(CHECKED, { cwd: at() }).sort()) {
    counts.push(await check(project, 'tsc', ['-p', project, '--noEmit']));
  }
  return sum(counts);
}
