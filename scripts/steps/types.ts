// Types: the packages as they are published, then tests, scripts, stories and examples against the sources.
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { compile } from '../build.ts';
import { at, check, isThere, sum, type Count } from '../lib/run.ts';

/** Projects that are checked and not published; each has a tsconfig.json. */
const CHECKED = '{scripts,stories,bench,integrations,examples/*}/tsconfig.json';

/** An app with dependencies of its own is checked where they are installed: framework-check.ts. */
const hasOwnDependencies = (project: string): boolean => isThere(dirname(project), 'package.json');

export async function types(): Promise<Count> {
  const counts = [await compile(), await check('tests', 'tsc', ['-p', 'tsconfig.tests.json'])];
  const projects = globSync(CHECKED, { cwd: at() }).filter((project) => !hasOwnDependencies(project));
  for (const project of projects.sort()) {
    counts.push(await check(project, 'tsc', ['-p', project, '--noEmit']));
  }
  return sum(counts);
}
