// Everything a release would do, without publishing and without changing this checkout: in a copy the changesets are
// applied, the packages built, packed and checked. The tarballs, lists of parts and the report stay in .cache/release.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyRepository } from './lib/copy.ts';
import { scratch } from './lib/pack.ts';
import { listPackages } from './lib/packages.ts';
import { at, check, count, isMain, one, run, sum, type Count } from './lib/run.ts';

const OUT = at('.cache', 'release');

const versionsNow = (): Record<string, string> =>
  Object.fromEntries(listPackages().map(({ name, manifest }) => [name, manifest.version]));

/** The checks of the copy, which counts them itself. */
async function checkCopy(dir: string): Promise<Count> {
  const args = [join('scripts', 'release-check.ts'), OUT, JSON.stringify(versionsNow())];
  const { ok } = await run(process.execPath, args, { cwd: dir });
  const file = join(OUT, 'counts.json');
  if (!existsSync(file)) return one(false);
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Count;
  return ok || counts.failed > 0 ? counts : count(counts.passed, 1);
}

/** Releases a copy up to the point where it would be published. */
export async function releaseDry(): Promise<Count> {
  const { dir, remove } = scratch('release');
  rmSync(OUT, { recursive: true, force: true });
  const node = (label: string, ...args: string[]): Promise<Count> =>
    check(label, process.execPath, args, { cwd: dir });
  try {
    await copyRepository(dir);
    const versioned = await node('versions and changelogs', join('scripts', 'version.ts'));
    const built = await node('build of the release', join('scripts', 'build.ts'), '--packages');
    if (built.failed > 0) return sum([versioned, built]);
    return sum([versioned, built, await checkCopy(dir)]);
  } finally {
    remove();
  }
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await releaseDry();
  if (existsSync(join(OUT, 'report.md'))) console.log(`\n${readFileSync(join(OUT, 'report.md'), 'utf8')}`);
  console.log(
    `Tarballs, lists of parts and this report: .cache/release\n\n${passed} passed, ${failed} failed`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}
