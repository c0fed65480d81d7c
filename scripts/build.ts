// Builds what is published and what is served: packages, JSON Schema, custom-elements manifests, script-tag files,
// the portal and the stories.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, chartApart, problemWordsApart } from './lib/bundle.ts';
import { allDefinitions, definitions, elementEntry, listPackages, type Package } from './lib/packages.ts';
import { at, check, count, isMain, isThere, one, sum, type Count } from './lib/run.ts';

const CDN = at('packages', 'careframe', 'dist', 'cdn');

/** Built files whose source is gone would be packed and published; the compiler leaves them. */
function removeOrphans({ dir }: Package): void {
  for (const file of globSync('dist/**/*.{js,d.ts,js.map,d.ts.map}', { cwd: dir })) {
    const source = file.replace(/^dist/, 'src').replace(/(?:\.d\.ts|\.js)(?:\.map)?$/, '.ts');
    if (!file.startsWith(join('dist', 'cdn')) && !existsSync(join(dir, source))) rmSync(join(dir, file));
  }
}

/** `tsc -b` keeps cached errors, and misses deleted output, when only options or built files changed. */
function isStale({ dir }: Package): boolean {
  const info = join(dir, 'dist', '.tsbuildinfo');
  if (!existsSync(info)) return false;
  const built = statSync(info).mtimeMs;
  const settings = [join(dir, 'tsconfig.json'), at('tsconfig.base.json')];
  const missing = globSync('src/**/*.ts', { cwd: dir }).some(
    (file) => !existsSync(join(dir, file.replace(/^src/, 'dist').replace(/\.ts$/, '.js'))),
  );
  return missing || settings.some((file) => statSync(file).mtimeMs > built);
}

/** Compiles every package to dist/. */
export function compile(): Promise<Count> {
  const packages = listPackages();
  packages.forEach(removeOrphans);
  return check('compile', 'tsc', ['-b', ...(packages.some(isStale) ? ['--force'] : [])]);
}

/** Writes packages/core/programme.schema.json from the schema that reads documents. */
async function writeJsonSchema(): Promise<Count> {
  const built = at('packages', 'core', 'dist', 'json-schema.js');
  if (!isThere('packages', 'core', 'src', 'json-schema.ts')) return count(0, 0);
  const { programmeJsonSchema } = (await import(pathToFileURL(built).href)) as {
    programmeJsonSchema: () => object;
  };
  writeFileSync(
    at('packages', 'core', 'programme.schema.json'),
    `${JSON.stringify(programmeJsonSchema(), undefined, 2)}\n`,
  );
  console.log('  ok     packages/core/programme.schema.json');
  return one(true);
}

/** Tags that a written manifest describes. */
function describedTags(dir: string): string[] {
  const { modules } = JSON.parse(readFileSync(join(dir, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  return modules
    .flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName ?? ''))
    .filter(Boolean);
}

/** custom-elements.json for every package that publishes one; it must describe every tag the package defines. */
export async function writeManifests(): Promise<Count> {
  const counts: Count[] = [];
  for (const item of listPackages().filter(({ manifest }) => './custom-elements.json' in manifest.exports)) {
    const args = ['analyze', '--config', at('scripts', 'lib', 'cem.config.js'), '--quiet'];
    counts.push(await check(`${item.name}: custom-elements.json`, 'cem', args, { cwd: item.dir }));
    const described = describedTags(item.dir);
    const missing = definitions(item).filter(({ tag }) => !described.includes(tag));
    for (const { tag } of missing) console.log(`  FAILED <${tag}> is not in custom-elements.json`);
    counts.push(count(0, missing.length));
  }
  return sum(counts);
}

/** What loads on demand, bundled on its own: the chart with the parts of chart.js it uses, words for problems. */
async function writeChunk(name: string, file: string): Promise<void> {
  const path = JSON.stringify(file);
  const words = name.startsWith('problem-words-');
  const entry = words ? `export { default } from ${path};` : `export * from ${path};`;
  await bundle({ name, entry, outDir: join(CDN, 'chunks') });
}

/** Several widgets share the words for problems. */
async function writeChunkOnce(name: string, file: string): Promise<void> {
  if (!existsSync(join(CDN, 'chunks', `${name}.js`))) await writeChunk(name, file);
}

async function tryScriptTag(name: string, entry: string): Promise<Count> {
  try {
    return await writeScriptTag(name, entry);
  } catch (error) {
    console.log(`  FAILED dist/cdn/${name}.js: ${error instanceof Error ? error.message : String(error)}`);
    return one(false);
  }
}

async function writeScriptTag(name: string, entry: string): Promise<Count> {
  const chunks = new Map<string, string>();
  const chart = 'care-scorecard-chart';
  const code = await bundle({
    name,
    entry,
    outDir: CDN,
    plugins: [
      chartApart((file) => chunks.set(chart, file), `./chunks/${chart}.js`),
      problemWordsApart((file, chunk) => chunks.set(chunk, file)),
    ],
  });
  for (const [chunk, file] of chunks) await writeChunkOnce(chunk, file);
  const ok =
    code.includes('customElements') && code.includes(`${name}-lit`) && !/["'`]lit-html["'`]/.test(code);
  console.log(
    `  ${ok ? 'ok    ' : 'FAILED'} dist/cdn/${name}.js${chunks.size > 0 ? ` with ${chunks.size} chunks` : ''}`,
  );
  return one(ok);
}

/** Subresource-integrity values, as a page writes them into `integrity="…"`. */
function writeIntegrity(): void {
  const files = globSync('**/*.js', { cwd: CDN }).sort();
  const digest = (file: string): string =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(CDN, file)))
      .digest('base64')}`;
  const values = Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), digest(file)]));
  writeFileSync(join(CDN, 'integrity.json'), `${JSON.stringify(values, undefined, 2)}\n`);
}

/** One self-contained file per element, and `careframe.js` with everything. */
async function writeScriptTags(): Promise<Count> {
  rmSync(CDN, { recursive: true, force: true });
  const counts: Count[] = [];
  for (const element of allDefinitions()) counts.push(await tryScriptTag(element.tag, elementEntry(element)));
  if (isThere('packages', 'careframe', 'src', 'define.ts')) {
    counts.push(await tryScriptTag('careframe', "import 'careframe/define.js';"));
  }
  if (counts.length > 0) writeIntegrity();
  return sum(counts);
}

/** A package without sources publishes nothing that works; this is a failure as soon as anything is built. */
function everyPackageHasSources(): Count {
  const empty = listPackages().filter(({ dir }) => !existsSync(join(dir, 'src', 'index.ts')));
  for (const { folder } of empty) console.log(`  FAILED packages/${folder} has no src/index.ts`);
  return count(0, empty.length);
}

/** Everything under packages/. */
export async function buildPackages(): Promise<Count> {
  const compiled = await compile();
  if (compiled.failed > 0) return compiled;
  return sum([
    everyPackageHasSources(),
    compiled,
    await writeJsonSchema(),
    await writeManifests(),
    await writeScriptTags(),
  ]);
}

/** The demo site, to examples/portal/dist. */
export function buildPortal(): Promise<Count> {
  if (!isThere('examples', 'portal')) return Promise.resolve(count(0, 0));
  return check('examples/portal', 'vite', ['build', 'examples/portal', '--logLevel', 'warn']);
}

/** The story site, to stories/dist. */
export function buildStories(): Promise<Count> {
  if (!isThere('stories', '.storybook', 'main.ts')) return Promise.resolve(count(0, 0));
  return check('stories', 'storybook', [
    'build',
    '-c',
    'stories/.storybook',
    '-o',
    'stories/dist',
    '--quiet',
  ]);
}

export async function buildAll(): Promise<Count> {
  const packages = await buildPackages();
  return sum([packages, await buildPortal(), await buildStories()]);
}

if (isMain(import.meta.url)) {
  const { failed } = await buildAll();
  process.exitCode = failed > 0 ? 1 : 0;
}
