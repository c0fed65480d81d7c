// As a partner does it: the packed packages installed into a scratch Vite app and a scratch Node script, type-checked
// under both module resolutions, built, opened in a browser and run. Then as a new reader follows the documentation.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from './browsers.ts';
import { firstWidgets } from './first-widget.ts';
import { entriesLoadInNode } from './lib/entries.ts';
import { packAll, scratch, type Packed } from './lib/pack.ts';
import { allDefinitions } from './lib/packages.ts';
import { at, check, count, isMain, one, sum, type Count } from './lib/run.ts';
import { serve } from './lib/serve.ts';

const installedVersion = (name: string): string =>
  (JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** The tarballs as direct dependencies, and as overrides so that ours never come from the registry. */
function manifest(packed: readonly Packed[]): string {
  const ours = Object.fromEntries(packed.map(({ package: item, tarball }) => [item.name, `file:${tarball}`]));
  const overrides = Object.fromEntries(packed.map(({ package: item }) => [item.name, `$${item.name}`]));
  const tools = Object.fromEntries(['vite', 'typescript'].map((name) => [name, installedVersion(name)]));
  return JSON.stringify(
    { name: 'consumer', private: true, type: 'module', dependencies: { ...ours, ...tools }, overrides },
    undefined,
    2,
  );
}

function tsconfig(module: 'nodenext' | 'bundler'): string {
  const resolution =
    module === 'nodenext'
      ? { module, moduleResolution: module }
      : { module: 'esnext', moduleResolution: module };
  const lib = ['ES2022', 'DOM', 'DOM.Iterable'];
  const compilerOptions = {
    ...resolution,
    target: 'es2022',
    lib,
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  };
  return JSON.stringify({ compilerOptions, include: ['app.ts', 'script.ts'] }, undefined, 2);
}

/** Each class must match the type its tag has in `HTMLElementTagNameMap`, or frameworks and editors know nothing of it. */
function appSource(): string {
  const elements = allDefinitions();
  const imports = elements.map(
    ({ className, package: item }) => `import { ${className} } from '${item.name}';`,
  );
  const typed = elements.map(({ tag, className }) => `  '${tag}': ${className},`);
  return `import 'careframe/define.js';
${imports.join('\n')}

const classes: { [Tag in keyof HTMLElementTagNameMap & \`care-\${string}\`]?: new () => HTMLElementTagNameMap[Tag] } = {
${typed.join('\n')}
};
const made = Object.entries(classes).map(([tag, made]) => document.createElement(tag) instanceof made);
document.documentElement.dataset['careframe'] = made.every(Boolean) ? String(made.length) : 'no';
for (const tag of Object.keys(classes)) document.querySelector('main')!.append(document.createElement(tag));
`;
}

function writeConsumer(dir: string, packed: readonly Packed[]): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), manifest(packed));
  writeFileSync(join(dir, 'app.ts'), appSource());
  writeFileSync(
    join(dir, 'index.html'),
    '<!doctype html><html lang="en"><title>Consumer</title><main></main><script type="module" src="./app.ts"></script>',
  );
  writeFileSync(join(dir, 'tsconfig.nodenext.json'), tsconfig('nodenext'));
  writeFileSync(join(dir, 'tsconfig.bundler.json'), tsconfig('bundler'));
  cpSync(at('scripts', 'lib', 'consumer-script.ts'), join(dir, 'script.ts'));
}

/** Opens the consumer's built app: every tag is upgraded and drawn, and the console stays silent. */
async function openApp(folder: string): Promise<Count> {
  const problems: string[] = [];
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const made = await page.evaluate(() => document.documentElement.dataset['careframe']);
    const expected = String(allDefinitions().length);
    if (made !== expected) problems.push(`${made ?? 'no'} of ${expected} elements came alive`);
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`  ${problems.length === 0 ? 'ok    ' : 'FAILED'} Vite app in the browser`);
  for (const problem of problems) console.log(`    ${problem}`);
  return one(problems.length === 0);
}

/** Everything a partner does after the installation. */
async function useConsumer(app: string): Promise<Count> {
  const here = { cwd: app };
  const tool = (name: string): string => join(app, 'node_modules', '.bin', name);
  const counts = [
    await check('types under nodenext', tool('tsc'), ['-p', 'tsconfig.nodenext.json'], here),
    await check('types under bundler', tool('tsc'), ['-p', 'tsconfig.bundler.json'], here),
    await check('Node script', process.execPath, ['script.ts'], here),
  ];
  const built = await check(
    'Vite build',
    tool('vite'),
    ['build', '--base', './', '--logLevel', 'warn'],
    here,
  );
  return sum([...counts, built, built.failed === 0 ? await openApp(join(app, 'dist')) : count(0, 0)]);
}

export async function consumers(): Promise<Count> {
  const { dir, remove } = scratch('consumer');
  try {
    const app = join(dir, 'app');
    const packed = await packAll(join(dir, 'tarballs'));
    writeConsumer(app, packed);
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    const installed = await check('npm install of the tarballs', 'npm', ['install', ...quiet], { cwd: app });
    if (installed.failed > 0) return installed;
    // Both need packages of the Lit team that a page without a server does not install; server-check.ts has them.
    const loaded = await entriesLoadInNode(app, packed, ['careframe/server', 'careframe/hydrate.js']);
    return sum([installed, loaded, await useConsumer(app), await firstWidgets(join(dir, 'readers'), packed)]);
  } finally {
    remove();
  }
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await consumers();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
