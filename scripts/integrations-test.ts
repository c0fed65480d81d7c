// Tests the WordPress plugin and the Drupal module: what can be read without a system, then a real WordPress.
//   npm run build && npm run test:integrations
//   WORDPRESS=6.1 npm run test:integrations     one version only
// Apart from `npm test`: it needs PHP (installed from Debian's packages when missing), fetches two WordPress releases
// once, and takes some minutes.
import { globSync, readFileSync } from 'node:fs';
import { requireChromium } from './browsers.ts';
import { writeDrupal, writeWordPress } from './integrations.ts';
import { at, count, isMain, one, run, sum, type Count } from './lib/run.ts';
import { ensurePhp } from './lib/wordpress/get.ts';

/** Every PHP file of both adapters as they are installed. */
async function phpReads(): Promise<Count> {
  const files = globSync('integrations/*/dist/careframe/**/*.{php,module}', { cwd: at() }).sort();
  const counts: Count[] = [];
  for (const file of files) {
    const { ok, output } = await run('php', ['-l', file], { quiet: true });
    if (!ok) console.log(`  FAILED ${file}\n${output}`);
    counts.push(one(ok));
  }
  console.log(`  ${files.length} PHP files read`);
  return files.length === 0 ? one(false) : sum(counts);
}

async function realWordPress(): Promise<Count> {
  const file = at('test-results', 'integrations.json');
  const node = ['--conditions=careframe-source', '--import', './scripts/ts-resolve.mjs'];
  const mocha = ['node_modules/mocha/bin/mocha.js', '--timeout', '120000'];
  const reporter = ['--reporter', './scripts/lib/mocha-counts.cjs', '--reporter-option', `output=${file}`];
  const { ok } = await run(process.execPath, [
    ...node,
    ...mocha,
    ...reporter,
    'integrations/*/test/**/*.journey.ts',
  ]);
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8')) as Count;
  return count(passed, ok && passed > 0 ? failed : Math.max(1, failed));
}

export async function integrations(): Promise<Count> {
  console.log(`  PHP ${ensurePhp()}, ${requireChromium()}`);
  for (const zip of [writeWordPress(), writeDrupal()]) console.log(`  ok     ${zip.slice(at().length + 1)}`);
  return sum([await phpReads(), await realWordPress()]);
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await integrations();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
