// Byte budgets: what a page with one widget and one locale loads, everything included. Over budget fails.
//   node scripts/sizes.ts                  the table
//   node scripts/sizes.ts care-scorecard   what one element is made of
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { bundle, bundleSplit, closureOf, contentsOf, problemWordsApart } from './lib/bundle.ts';
import { allDefinitions, elementEntry } from './lib/packages.ts';
import { at, count, isMain, sum, type Count } from './lib/run.ts';

/** Kilobytes (1,000 bytes) after gzip -9, by tag. A new widget gets its budget here before it is built. */
const BUDGETS: Record<string, number> = {
  'care-training-survey': 40,
  'care-survey-results': 60,
  'care-results-chain': 90,
  'care-indicator-table': 50,
  'care-scorecard': 35,
};
const CORE_BUDGET = 25;
/**
 * Budgets that are not reached yet, with the size they are held at, in kilobytes. Each is told as missed on every run,
 * fails as soon as it grows, and fails too once its budget is met: then its line goes.
 */
const NOT_REACHED: Record<string, number> = {
  'care-scorecard': 49.1,
};
const PROBLEM_WORDS = 'words for problems';

/** What a page that works with documents and draws nothing imports from core. */
const CORE_ENTRY = `export {
  readProgramme, writeProgramme, createSession, checkProgramme, layoutChain, achievement,
  aggregate, scoreAssessment, analyseSurvey, mergeProgrammes, chainStatements,
} from '@careframe/core';`;

interface Measured {
  name: string;
  raw: number;
  gzip: number;
  brotli: number;
  budget: number | undefined;
  /** Parts that come when a person asks for them, with their bytes. */
  later?: readonly string[];
}

/** Chunks that are no language and no shared helper. */
const PART = /\/(details|trend-chart|entering)\.js$/;
const gzip = (code: string | Buffer): number => gzipSync(code, { level: 9 }).length;

/** Files travel one by one, so each is compressed by itself. */
function measureParts(name: string, parts: readonly string[], budget: number | undefined): Measured {
  const total = (size: (code: string) => number): number => parts.reduce((sum, code) => sum + size(code), 0);
  return {
    name,
    raw: total((code) => Buffer.byteLength(code)),
    gzip: total(gzip),
    brotli: total((code) => brotliCompressSync(Buffer.from(code)).length),
    budget,
  };
}

/** What the script-tag files share with each other: the words for problems. */
function apart(): Plugin[] {
  return [problemWordsApart(() => undefined)];
}

/** What a page loads that has this widget alone and one locale; what comes later is told beside it. */
async function measureElement(element: ReturnType<typeof allDefinitions>[number]): Promise<Measured> {
  const { tag } = element;
  const files = await bundleSplit({ entries: { [tag]: elementEntry(element) }, plugins: apart() });
  const first = closureOf(`${tag}.js`, files);
  const later = [...files.code.keys()].filter((file) => PART.test(file) && !first.includes(file));
  return {
    ...measureParts(
      tag,
      first.map((file) => files.code.get(file)!),
      BUDGETS[tag],
    ),
    later: later.map((file) => `${PART.exec(file)![1]} ${gzip(files.code.get(file)!)}`),
  };
}

/** Told for whoever weighs it: it comes on top when a document has a problem. */
async function measureProblemWords(): Promise<Measured> {
  const file = at('packages', 'i18n', 'src', 'words', 'en.problem-words.ts');
  const entry = `export { default } from ${JSON.stringify(file)};`;
  return measureParts(PROBLEM_WORDS, [await bundle({ name: 'problem-words-en', entry })], undefined);
}

const bytes = (value: number): string => value.toLocaleString('en').padStart(10);

function row({ name, raw, gzip, brotli, budget, later = [] }: Measured): string {
  const limit = budget === undefined ? 'none' : `${budget},000`;
  const held = NOT_REACHED[name];
  const verdict =
    budget === undefined || gzip <= budget * 1000
      ? ''
      : held === undefined
        ? '  OVER'
        : `  NOT REACHED, held at ${held}`;
  return `  ${name.padEnd(24)}${bytes(raw)}${bytes(gzip)}${bytes(brotli)}${limit.padStart(10)}${verdict}${later.length > 0 ? `  later: ${later.join(', ')}` : ''}`;
}

/** An element without a budget fails too, save the provider, which draws nothing of its own; words come on demand. */
function judge({ name, gzip, budget }: Measured): Count {
  if (name === 'care-programme' || name === PROBLEM_WORDS) return count(0, 0);
  const held = NOT_REACHED[name];
  const ok =
    budget !== undefined &&
    (held === undefined ? gzip <= budget * 1000 : gzip > budget * 1000 && gzip <= held * 1000);
  return count(ok ? 1 : 0, ok ? 0 : 1);
}

/** An entry that does not build is one failure and leaves the others to be measured. */
async function tryToMeasure(name: string, measuring: Promise<Measured>): Promise<Count> {
  try {
    const measured = await measuring;
    console.log(row(measured));
    return judge(measured);
  } catch (error) {
    console.log(`  FAILED ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return count(0, 1);
  }
}

async function measureCore(): Promise<Measured> {
  const files = await bundleSplit({ entries: { core: CORE_ENTRY } });
  const parts = closureOf('core.js', files).map((file) => files.code.get(file)!);
  return measureParts('@careframe/core', parts, CORE_BUDGET);
}

export async function sizes(): Promise<Count> {
  const heads = ['raw', 'gzip -9', 'brotli', 'budget'].map((head) => head.padStart(10)).join('');
  console.log(`  ${'bytes, one locale'.padEnd(24)}${heads}`);
  const counts = [await tryToMeasure('@careframe/core', measureCore())];
  const all = allDefinitions();
  for (const element of all) counts.push(await tryToMeasure(element.tag, measureElement(element)));
  counts.push(await tryToMeasure(PROBLEM_WORDS, measureProblemWords()));
  const missing = Object.keys(BUDGETS).filter((tag) => !all.some((element) => element.tag === tag));
  for (const tag of missing) console.log(`  FAILED <${tag}> has a budget and is not defined by any package`);
  return sum([...counts, count(0, missing.length)]);
}

/** Sums by the first two folders of a path, the largest first. */
function bySource(modules: ReadonlyMap<string, number>): [string, number][] {
  const sums = new Map<string, number>();
  for (const [path, size] of modules) {
    const source = path.split('/').slice(0, 2).join('/');
    sums.set(source, (sums.get(source) ?? 0) + size);
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}

async function explain(tag: string): Promise<void> {
  const element = allDefinitions().find((one) => one.tag === tag);
  if (!element) throw new Error(`No package defines <${tag}>`);
  const modules = new Map<string, number>();
  const plugins = [...apart(), contentsOf((path, size) => modules.set(path, size))];
  await bundleSplit({ entries: { [tag]: elementEntry(element) }, plugins });
  console.log('Bytes before minification, by source, then the 40 largest modules');
  for (const [source, size] of bySource(modules)) console.log(`${bytes(size)}  ${source}`);
  console.log('');
  const largest = [...modules].sort(([, a], [, b]) => b - a).slice(0, 40);
  for (const [path, size] of largest) console.log(`${bytes(size)}  ${path}`);
}

const [asked] = process.argv.slice(2);
if (isMain(import.meta.url) && asked !== undefined) await explain(asked);
else if (isMain(import.meta.url)) {
  const { failed } = await sizes();
  process.exitCode = failed > 0 ? 1 : 0;
}
