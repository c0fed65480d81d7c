// Writes the packages as they would be published to tarballs/, for those who want to install them from a clone.
import { rmSync } from 'node:fs';
import { buildPackages } from './build.ts';
import { packAll } from './lib/pack.ts';
import { at } from './lib/run.ts';

const { failed } = await buildPackages();
if (failed > 0) process.exitCode = 1;
else {
  rmSync(at('tarballs'), { recursive: true, force: true });
  for (const { package: item } of await packAll(at('tarballs'))) console.log(`  tarballs/${item.folder}.tgz`);
}
