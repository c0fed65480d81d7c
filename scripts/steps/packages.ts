// Each package as it would be published: publint --strict and attw on the tarball.
import { contentProblems } from '../lib/contents.ts';
import type { Packed } from '../lib/pack.ts';
import { check, one, sum, type Count } from '../lib/run.ts';

/** Exactly the files it should have, and a manifest that works outside the workspace. */
function checkContents({ package: item, tarball }: Packed): Count {
  const problems = contentProblems(item, tarball);
  console.log(`  ${problems.length === 0 ? 'ok    ' : 'FAILED'} ${item.name}: contents`);
  for (const problem of problems) console.log(`    ${problem}`);
  return one(problems.length === 0);
}

async function checkOne(packed: Packed): Promise<Count> {
  const { package: item, tarball } = packed;
  const publint = await check(`${item.name}: publint`, 'publint', ['run', tarball, '--strict']);
  // A JSON file has no types, so those entry points are left out by name.
  const data = Object.keys(item.manifest.exports).filter((entry) => entry.endsWith('.json'));
  const args = [tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...data];
  return sum([checkContents(packed), publint, await check(`${item.name}: attw`, 'attw', args)]);
}

/** Packages looked at side by side; attw needs a few hundred megabytes for each. */
const AT_ONCE = 3;

export async function checkPacked(packed: readonly Packed[]): Promise<Count> {
  const counts: Count[] = [];
  for (let next = 0; next < packed.length; next += AT_ONCE)
    counts.push(...(await Promise.all(packed.slice(next, next + AT_ONCE).map(checkOne))));
  return sum(counts);
}
