// Packs every package as it would be published. The tarballs are what publint, attw and the scratch consumers look at.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackages, type Package } from './packages.ts';
import { at, run, type RunOptions, type RunResult } from './run.ts';

/** pnpm as package.json pins it: the one on PATH when it is that one (it is under `npm test`), else through npx. */
export async function pnpm(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { packageManager } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
    packageManager: string;
  };
  const found = await run('pnpm', ['--version'], { quiet: true });
  const isPinned = found.ok && packageManager === `pnpm@${found.stdout.trim()}`;
  return isPinned ? run('pnpm', args, options) : run('npx', ['-y', packageManager, ...args], options);
}

/** A folder outside the repository, so that nothing resolves by accident; `remove` deletes it. */
export function scratch(name: string): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), `careframe-${name}-`));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export interface Packed {
  package: Package;
  /** Absolute path of the .tgz. */
  tarball: string;
}

/** @throws Error when a package cannot be packed, with what pnpm said. */
export async function packAll(folder: string): Promise<Packed[]> {
  mkdirSync(folder, { recursive: true });
  const packed: Packed[] = [];
  for (const item of listPackages()) {
    const tarball = join(folder, `${item.folder}.tgz`);
    const { ok, output } = await pnpm(['pack', '--out', tarball], { cwd: item.dir, quiet: true });
    if (!ok) throw new Error(`${item.name} could not be packed:\n${output}`);
    packed.push({ package: item, tarball });
  }
  return packed;
}
