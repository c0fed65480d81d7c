// Each package as it would be published: publint --strict and attw on the tarball.
import { execFileSync } from 'node:child_process';
import { packAll, scratch, type Packed } from '../lib/pack.ts';
import { check, one, sum, type Count } from '../lib/run.ts';

/** Paths in a tarball, without the leading `package/`, in order. */
export function contents(tarball: string): string[] {
  const listing = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  return listing
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''))
    .sort();
}

/** Files a reader of the package needs, and files nobody outside needs. */
function checkContents({ package: item, tarball }: Packed): Count {
  const paths = contents(tarball);
  const missing = ['README.md', 'LICENSE']
    .filter((path) => !paths.includes(path))
    .map((path) => `no ${path}`);
  const stray = paths
    .filter((path) => /^(?:src|test)\/|\.tsbuildinfo$/.test(path))
    .map((path) => `ships ${path}`);
  const found = [...missing, ...stray];
  console.log(
    `  ${found.length === 0 ? 'ok    ' : 'FAILED'} ${item.name}: contents${found.length > 0 ? `: ${found.join(', ')}` : ''}`,
  );
  return one(found.length === 0);
}

async function checkOne(packed: Packed): Promise<Count> {
  const { package: item, tarball } = packed;
  const publint = await check(`${item.name}: publint`, 'publint', ['run', tarball, '--strict']);
  // A JSON file has no types, so those entry points are left out by name.
  const data = Object.keys(item.manifest.exports).filter((entry) => entry.endsWith('.json'));
  const args = [tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...data];
  return sum([checkContents(packed), publint, await check(`${item.name}: attw`, 'attw', args)]);
}

export async function checkPacked(packed: readonly Packed[]): Promise<Count> {
  const counts: Count[] = [];
  for (const item of packed) counts.push(await checkOne(item));
  return sum(counts);
}

export async function packages(): Promise<Count> {
  const { dir, remove } = scratch('publish');
  try {
    return await checkPacked(await packAll(dir));
  } finally {
    remove();
  }
}
