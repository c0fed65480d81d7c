// A copy of the repository that can be built and packed: what a release changes is tried there, not here.
import { cpSync, lstatSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { listPackages } from './packages.ts';
import { ROOT, run } from './run.ts';

/** Every file that git knows or would take in, by its path. */
async function ownFiles(): Promise<string[]> {
  const { ok, stdout, output } = await run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      quiet: true,
    },
  );
  if (!ok) throw new Error(`git could not list the files:\n${output}`);
  return stdout.split('\0').filter((path) => path !== '' && exists(join(ROOT, path)));
}

/** A file that was deleted and not committed is still listed. */
const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Installed packages as links to where they are; those of the workspace lead into the copy. */
function linkModules(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const source = join(from, name);
    if (name.startsWith('@')) linkModules(source, join(to, name));
    else link(source, join(to, name));
  }
}

function link(source: string, to: string): void {
  const real = realpathSync(source);
  const inside = relative(join(realpathSync(ROOT), 'packages'), real);
  const isOurs = !inside.startsWith('..') && !inside.includes('node_modules');
  const copied = join(copyRoot(to), 'packages', inside);
  symlinkSync(isOurs ? copied : real, to, 'junction');
}

/** The copy's folder, of a path in one of its `node_modules`. */
function copyRoot(path: string): string {
  const [outer] = path.split(`${sep}node_modules${sep}`);
  return dirname(outer!).endsWith(`${sep}packages`) ? dirname(dirname(outer!)) : outer!;
}

/** Copies the repository as it is now, uncommitted changes too, without what is built. `dir` is outside it. */
export async function copyRepository(dir: string): Promise<void> {
  for (const path of await ownFiles()) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    cpSync(join(ROOT, path), join(dir, path));
  }
  linkModules(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  for (const { folder, dir: own } of listPackages()) {
    const modules = join(own, 'node_modules');
    if (exists(modules)) linkModules(modules, join(dir, 'packages', folder, 'node_modules'));
  }
}
