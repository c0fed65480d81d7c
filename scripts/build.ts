// Builds what is published and what is served: packages, JSON Schema, custom-elements manifests, script-tag files,
// the portal and the stories. With --packages only what is under packages/.
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, bundleSplit, chartApart, problemWordsApart } from './lib/bundle.ts';
import { partsOf, writeEmbedding } from './lib/embedding.ts';
import { writeIntegrity } from './lib/import-map.ts';
import { widgetTable } from './lib/integrations.ts';
import { writeSnippets, type Parts } from './lib/snippets.ts';
import { writeFrameworkTypes } from './framework-types.ts';
import { allDefinitions, definitions, elementEntry, listPackages, type Package } from './lib/packages.ts';
import { bundledInto, bundledParts, licenceProblems, notices, readParts, type Bundled } from './lib/parts.ts';
import { at, check, count, isMain, isThere, one, sum, type Count } from './lib/run.ts';

const CDN = at('packages', 'careframe', 'dist', 'cdn');
const SPLIT = join(CDN, 'split');

/** Built files whose source is gone, or that are made no more, would be packed and published; the compiler leaves them. */
function removeOrphans({ dir }: Package): void {
  for (const file of globSync('dist/**/*.{js,d.ts,js.map,d.ts.map}', { cwd: dir })) {
    const source = file.replace(/^dist/, 'src').replace(/(?:\.d\.ts|\.js)(?:\.map)?$/, '.ts');
    const isMade = !file.endsWith('.d.ts.map') && existsSync(join(dir, source));
    if (!file.startsWith(join('dist', 'cdn')) && !isMade) rmSync(join(dir, file));
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

/** Whose code is in the script-tag files. */
const bundled: Bundled = new Map();

/** What loads on demand, bundled on its own: the chart with the parts of chart.js it uses, words for problems and explanations. */
async function writeChunk(name: string, file: string): Promise<void> {
  const path = JSON.stringify(file);
  const words = /^(?:problem|explanation)-words-/.test(name);
  const entry = words ? `export { default } from ${path};` : `export * from ${path};`;
  await bundle({ name, entry, outDir: join(CDN, 'chunks'), plugins: [bundledInto(bundled)] });
}

/** Several widgets share the words for problems and explanations. */
async function writeChunkOnce(name: string, file: string): Promise<void> {
  if (!existsSync(join(CDN, 'chunks', `${name}.js`))) await writeChunk(name, file);
}

async function tryToWrite(name: string, write: () => Promise<Count>): Promise<Count> {
  try {
    return await write();
  } catch (error) {
    console.log(`  FAILED dist/cdn: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return one(false);
  }
}

/** All in one file, save what is seldom needed: a page can state one integrity value for it. */
async function writeScriptTag(name: string, entry: string): Promise<Count> {
  const chunks = new Map<string, string>();
  const chart = 'care-scorecard-chart';
  const code = await bundle({
    name,
    entry,
    outDir: CDN,
    plugins: [
      bundledInto(bundled),
      chartApart((file) => chunks.set(chart, file), `./chunks/${chart}.js`),
      problemWordsApart((file, chunk) => chunks.set(chunk, file)),
    ],
  });
  for (const [chunk, file] of chunks) await writeChunkOnce(chunk, file);
  return judgeFile(`${name}.js`, name, code, chunks.size);
}

/**
 * The smallest first load, for pages with several elements too: what they share is one file, the rest comes when needed.
 * With the loader, which knows the files.
 */
async function writeSplit(): Promise<Count & { readonly parts: Parts }> {
  const entries = allDefinitions().map((element) => [element.tag, elementEntry(element)] as const);
  const plugins = [bundledInto(bundled)];
  const split = await bundleSplit({ entries: Object.fromEntries(entries), outDir: SPLIT, plugins });
  const all = [...split.code.values()].join('');
  const ok = all.includes('careframe-split-lit') && !/["'`]lit-html["'`]/.test(all);
  console.log(`  ${ok ? 'ok    ' : 'FAILED'} dist/cdn/split with ${split.code.size} files`);
  const counts = sum([one(ok), await writeEmbedding(CDN, { split, plugins })]);
  return { ...counts, parts: partsOf(split) };
}

function judgeFile(file: string, name: string, code: string, chunks: number): Count {
  const ok =
    code.includes('customElements') && code.includes(`${name}-lit`) && !/["'`]lit-html["'`]/.test(code);
  console.log(`  ${ok ? 'ok    ' : 'FAILED'} dist/cdn/${file}${chunks > 0 ? ` with ${chunks} chunks` : ''}`);
  return one(ok);
}

/** Every file that a script-tag file imports, now or later, is beside it. */
function nothingIsMissing(): Count {
  const missing = globSync('**/*.js', { cwd: CDN }).flatMap((file) => {
    const code = readFileSync(join(CDN, file), 'utf8');
    const imported = [...code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)];
    return imported
      .map(([, path]) => join(dirname(file), path!))
      .filter((path) => !existsSync(join(CDN, path)));
  });
  for (const path of new Set(missing)) console.log(`  FAILED dist/cdn/${path} is imported and was not built`);
  return count(0, new Set(missing).size);
}

/** Beside the files: the list of what is inside them, and the licences that have to go along. */
async function writePartsList(): Promise<Count> {
  const parts = (await readParts('careframe')).get('careframe')!;
  const bom = bundledParts(parts, new Set(bundled.keys()));
  writeFileSync(join(CDN, 'sbom.cdx.json'), `${JSON.stringify(bom, undefined, 2)}\n`);
  writeFileSync(join(CDN, 'LICENSES.txt'), notices(bom, bundled));
  const problems = licenceProblems(bom);
  for (const problem of problems) console.log(`  FAILED ${problem}`);
  if (problems.length === 0)
    console.log(`  ok     dist/cdn/sbom.cdx.json with ${bom.components.length} parts`);
  return count(problems.length === 0 ? 1 : 0, problems.length);
}

/** One self-contained file per element, `careframe.js` with everything, and the same elements split. */
async function writeScriptTags(): Promise<Count> {
  rmSync(CDN, { recursive: true, force: true });
  const counts: Count[] = [];
  for (const element of allDefinitions()) {
    counts.push(await tryToWrite(element.tag, () => writeScriptTag(element.tag, elementEntry(element))));
  }
  if (isThere('packages', 'careframe', 'src', 'define.ts'))
    counts.push(
      await tryToWrite('careframe', () => writeScriptTag('careframe', "import 'careframe/define.js';")),
    );
  let parts: Parts = {};
  const split = async (): Promise<Count> => {
    const written = await writeSplit();
    ({ parts } = written);
    return written;
  };
  counts.push(await tryToWrite('split', split));
  counts.push(nothingIsMissing(), await tryToWrite('sbom.cdx', writePartsList));
  const { manifest } = listPackages().find(({ name }) => name === 'careframe')!;
  writeSnippets(CDN, {
    integrity: writeIntegrity(CDN),
    version: manifest.version,
    widgets: widgetTable(),
    parts,
  });
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
    writeFrameworkTypes(),
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
  const { failed } = await (process.argv.includes('--packages') ? buildPackages() : buildAll());
  process.exitCode = failed > 0 ? 1 : 0;
}
