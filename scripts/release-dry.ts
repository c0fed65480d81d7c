// What a release would publish, without publishing: the changesets, each package's files, publint and attw.
import { buildPackages } from './build.ts';
import { packAll, scratch } from './lib/pack.ts';
import { run } from './lib/run.ts';
import { checkPacked, contents } from './steps/packages.ts';

async function releaseDry(): Promise<boolean> {
  const built = await buildPackages();
  if (built.failed > 0) return false;
  const status = await run('changeset', ['status', '--verbose']);
  const { dir, remove } = scratch('release');
  try {
    const packed = await packAll(dir);
    for (const { package: item, tarball } of packed) {
      console.log(`\n${item.name}@${item.manifest.version}`);
      for (const path of contents(tarball)) console.log(`  ${path}`);
    }
    const { failed } = await checkPacked(packed);
    return status.ok && failed === 0;
  } finally {
    remove();
  }
}

process.exitCode = (await releaseDry()) ? 0 : 1;
