// Writes docs/reference, docs/parts.md and packages/*/api.md from what is built, or says which of them are out of date.
//   node scripts/api.ts           builds the packages and writes
//   node scripts/api.ts --check   compares with what is built
// Both fail for an export that no sentence explains.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildPackages } from './build.ts';
import { readApi } from './lib/api/extract.ts';
import type { PackageApi } from './lib/api/model.ts';
import { referenceOf } from './lib/api/reference.ts';
import { reportOf } from './lib/api/report.ts';
import { withoutSentence } from './lib/api/sentences.ts';
import { partsPage } from './lib/parts-page.ts';
import { at, count, isMain, type Count } from './lib/run.ts';

const REFERENCE = 'docs/reference';

/** Every generated page by its path in the repository. */
export async function apiPages(all: readonly PackageApi[]): Promise<Map<string, string>> {
  return new Map([
    ...[...referenceOf(all)].map(([file, text]) => [`${REFERENCE}/${file}`, text] as const),
    ...all.map((api) => [`packages/${api.folder}/api.md`, reportOf(api)] as const),
    ['docs/parts.md', await partsPage()],
  ]);
}

/** What lies there and would no longer be written. */
function leftOver(pages: ReadonlyMap<string, string>): string[] {
  return globSync(['docs/reference/*.md', 'packages/*/api.md'], { cwd: at() }).filter(
    (path) => !pages.has(path),
  );
}

/** Paths whose text is not the given one. */
export function outOfDate(
  pages: ReadonlyMap<string, string>,
  read: (path: string) => string | undefined,
): string[] {
  return [...pages].filter(([path, text]) => read(path) !== text).map(([path]) => path);
}

const readHere = (path: string): string | undefined =>
  existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined;

/** Tells each export without a sentence, and how many there are. */
function tellSilent(all: readonly PackageApi[]): number {
  const silent = withoutSentence(all);
  for (const name of silent)
    console.log(`  FAILED ${name} has no sentence: write a doc comment where it is declared`);
  return silent.length;
}

/** Needs built packages. Fails for each page that is not what the packages are now, and each export without a sentence. */
export async function checkApi(): Promise<Count> {
  const all = await readApi();
  const pages = await apiPages(all);
  const stale = [...outOfDate(pages, readHere), ...leftOver(pages)];
  for (const path of stale) {
    const isReport = path.startsWith('packages/');
    const meaning = isReport ? 'the public API is not the one committed: ' : 'out of date: ';
    console.log(`  FAILED ${path}: ${meaning}run \`npm run api\` and read its diff`);
  }
  return count(pages.size - stale.length, stale.length + tellSilent(all));
}

async function writeApi(): Promise<Count> {
  const built = await buildPackages();
  if (built.failed > 0) return built;
  const all = await readApi();
  const pages = await apiPages(all);
  for (const path of leftOver(pages)) rmSync(at(path));
  for (const [path, text] of pages) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  console.log(`  ok     ${pages.size} pages`);
  return count(pages.size, tellSilent(all));
}

if (isMain(import.meta.url)) {
  const { failed } = await (process.argv.includes('--check') ? checkApi() : writeApi());
  process.exitCode = failed > 0 ? 1 : 0;
}
