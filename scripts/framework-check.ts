// As a web team does it: the packed packages installed into the example apps of React, Vue, Svelte and Angular, outside
// the workspace; types checked (and a wrong one refused), built, opened in Chromium and asked what a framework must do.
// Then the same with the snippets of docs/frameworks.md.
//   node scripts/framework-check.ts          all (needs `npm run build` before)
//   FRAMEWORKS=vue,react npm run test:frameworks
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from './browsers.ts';
import { FRAMEWORK_CHECKS } from './lib/framework-page.ts';
import { mountSnippets } from './lib/framework-snippets.ts';
import { packAll, scratch, type Packed } from './lib/pack.ts';
import { at, check, count, isMain, one, run, sum, type Count } from './lib/run.ts';
import { serve } from './lib/serve.ts';

interface Framework {
  name: string;
  /** A change that makes a binding wrong: the type check must refuse it. */
  wrong: { file: string; from: string; to: string };
}

const FRAMEWORKS: readonly Framework[] = [
  { name: 'react', wrong: { file: 'src/App.tsx', from: 'periods={periods}', to: 'periods="many"' } },
  { name: 'vue', wrong: { file: 'src/App.vue', from: ':periods="periods"', to: ':periods="[periods]"' } },
  { name: 'svelte', wrong: { file: 'src/App.svelte', from: '{periods} {readOnly}', to: 'periods="many"' } },
  // Angular does not check properties under CUSTOM_ELEMENTS_SCHEMA; events it does.
  {
    name: 'angular',
    wrong: { file: 'src/app.html', from: '$event.detail.response', to: '$event.detail.answers' },
  },
];

const TYPES_AND_TOOLS = ['node_modules', 'dist', 'out', '.angular', 'package-lock.json'];

/** The app as it stands in examples/, with the tarballs in place of our packages. */
function copyApp(name: string, dir: string, packed: readonly Packed[]): void {
  cpSync(at('examples', name), dir, {
    recursive: true,
    filter: (source) => !TYPES_AND_TOOLS.includes(basename(source)),
  });
  const file = join(dir, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  const ours = Object.fromEntries(packed.map(({ package: item, tarball }) => [item.name, `file:${tarball}`]));
  const overrides = Object.fromEntries(Object.keys(ours).map((key) => [key, `$${key}`]));
  const dependencies = { ...manifest.dependencies, ...ours };
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies, overrides }, undefined, 2));
}

/** A type check that accepts everything would pass as well: here it must fail, and name the place. */
async function refusesWrongType({ name, wrong }: Framework, dir: string): Promise<Count> {
  const file = join(dir, wrong.file);
  const source = readFileSync(file, 'utf8');
  if (!source.includes(wrong.from)) throw new Error(`${wrong.file} has no ${wrong.from}`);
  writeFileSync(file, source.replace(wrong.from, wrong.to));
  const { ok, output } = await run('npm', ['run', 'types'], { cwd: dir, quiet: true });
  writeFileSync(file, source);
  const passed = !ok && output.includes(basename(wrong.file));
  console.log(`  ${passed ? 'ok    ' : 'FAILED'} ${name}: ${wrong.to} is refused by the type check`);
  if (!passed) console.log(output.trimEnd().replace(/^/gm, '    '));
  return one(passed);
}

/** Runs the list of checks on the built app; noise of the console is one more check. */
async function openApp(browser: Browser, name: string, folder: string): Promise<Count> {
  const site = await serve(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text());
  });
  page.setDefaultTimeout(10_000);
  const counts: Count[] = [];
  try {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    for (const { group, title, run: perform } of FRAMEWORK_CHECKS) {
      const problem = await perform(page).then(
        () => undefined,
        (error: unknown) => (error as Error).message.split('\n')[0],
      );
      if (problem !== undefined) console.log(`  FAILED ${name}: ${group}: ${title}: ${problem}`);
      counts.push(one(problem === undefined));
    }
  } finally {
    await page.close();
    await site.close();
  }
  for (const line of noise) console.log(`  FAILED ${name}: console: ${line}`);
  const total = sum([...counts, one(noise.length === 0)]);
  console.log(
    `  ${total.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${total.passed} of ${total.passed + total.failed} checks in Chromium`,
  );
  return total;
}

async function tryFramework(framework: Framework, dir: string, browser: Browser): Promise<Count> {
  const { name } = framework;
  const here = { cwd: dir };
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const installed = await check(`${name}: npm install of the tarballs`, 'npm', ['install', ...quiet], here);
  if (installed.failed > 0) return installed;
  const types = await check(`${name}: types`, 'npm', ['run', 'types'], here);
  const refused = await refusesWrongType(framework, dir);
  const built = await check(`${name}: build`, 'npm', ['run', 'build'], here);
  const folder = join(dir, 'dist');
  const opened = built.failed > 0 ? count(0, 1) : await openApp(browser, name, folder);
  const snippets = await mountSnippets(name, dir, folder, browser);
  return sum([installed, types, refused, built, opened, snippets]);
}

function wanted(): readonly Framework[] {
  const names = process.env['FRAMEWORKS']?.split(',').map((name) => name.trim());
  const unknown = names?.filter((name) => !FRAMEWORKS.some((framework) => framework.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`FRAMEWORKS does not know ${unknown.join(', ')}`);
  return FRAMEWORKS.filter(({ name }) => names?.includes(name) ?? true);
}

export async function frameworks(): Promise<Count> {
  if (!existsSync(at('packages', 'careframe', 'frameworks')))
    throw new Error('The packages are not built: npm run build');
  const { dir, remove } = scratch('frameworks');
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
  try {
    const packed = await packAll(join(dir, 'tarballs'));
    const counts: Count[] = [];
    for (const framework of wanted()) {
      const app = join(dir, framework.name);
      copyApp(framework.name, app, packed);
      counts.push(await tryFramework(framework, app, browser));
      // Four sets of tools side by side fill a small disk.
      if (process.env['KEEP'] === undefined) rmSync(app, { recursive: true, force: true });
    }
    return sum(counts);
  } finally {
    await browser.close();
    if (process.env['KEEP'] === undefined) remove();
    else console.log(`  kept in ${dir}`);
  }
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await frameworks();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
