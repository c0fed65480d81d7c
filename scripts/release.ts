// Publishes what `npm run release:dry` shows. Run by .github/workflows/release.yml after the versions were raised; stops
// before publishing when a check fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages } from './build.ts';
import { pnpm } from './lib/pack.ts';
import { listPackages } from './lib/packages.ts';
import { at, isMain } from './lib/run.ts';
import { checkRelease } from './release-check.ts';

/** A manifest that says where its sources are: provenance is refused unless it is the repository that builds. */
export function withRepository(text: string, url: string, folder: string): string {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const repository = { type: 'git', url: `git+${url}.git`, directory: `packages/${folder}` };
  return `${JSON.stringify({ ...manifest, repository }, undefined, 2)}\n`;
}

/** The address of the repository that this workflow runs in; none outside a workflow. */
function repositoryUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: name,
}: NodeJS.ProcessEnv): string | undefined {
  return server !== undefined && name !== undefined ? `${server}/${name}` : undefined;
}

async function release(): Promise<boolean> {
  const url = repositoryUrl(process.env);
  if (url === undefined) {
    console.log(
      'Releases are published by .github/workflows/release.yml. To see what it would do: npm run release:dry',
    );
    return false;
  }
  for (const { dir, folder } of listPackages()) {
    const file = join(dir, 'package.json');
    writeFileSync(file, withRepository(readFileSync(file, 'utf8'), url, folder));
  }
  if ((await buildPackages()).failed > 0) return false;
  const { passed, failed } = await checkRelease(at('.cache', 'release'));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && (await pnpm(['exec', 'changeset', 'publish'])).ok;
}

if (isMain(import.meta.url)) process.exitCode = (await release()) ? 0 : 1;
