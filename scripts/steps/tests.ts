// The steps that run tests: core, i18n and starters in bare Node, everything in three browsers, journeys on built files.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from '../browsers.ts';
import { listPackages } from '../lib/packages.ts';
import { at, count, isThere, one, run, sum, type Count } from '../lib/run.ts';

const LABELS = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

interface TestCount extends Count {
  skipped: number;
}

/** What a reporter wrote, or undefined when the run ended before it could. */
function readCounts(file: string): unknown {
  return existsSync(at(file)) ? JSON.parse(readFileSync(at(file), 'utf8')) : undefined;
}

async function mocha(name: string, globs: readonly string[], extra: readonly string[] = []): Promise<Count> {
  const file = `test-results/${name}.json`;
  rmSync(at(file), { force: true });
  const node = [
    '--conditions=careframe-source',
    '--import',
    './scripts/ts-resolve.mjs',
    'node_modules/mocha/bin/mocha.js',
  ];
  const reporter = ['--reporter', './scripts/lib/mocha-counts.cjs', '--reporter-option', `output=${file}`];
  const { ok } = await run(process.execPath, [...node, ...reporter, ...extra, ...globs]);
  const counts = readCounts(file) as TestCount | undefined;
  if (!counts) return one(false);
  if (counts.skipped > 0) console.log(`  ${counts.skipped} skipped`);
  // A file that cannot be loaded ends the run without a failed test.
  return count(counts.passed, Math.max(counts.failed, ok && counts.passed > 0 ? 0 : 1));
}

/** Every package that has sources has tests: an empty folder must not look like success. */
function everyPackageIsTested(): Count {
  const bare = listPackages()
    .filter(({ folder }) => globSync(`packages/${folder}/src/**/*.ts`, { cwd: at() }).length > 0)
    .filter(({ folder }) => globSync(`packages/${folder}/test/**/*.test.ts`, { cwd: at() }).length === 0);
  for (const { folder } of bare) console.log(`  FAILED packages/${folder} has sources and no test`);
  return bare.length === 0 ? one(true) : count(0, bare.length);
}

/** Core, i18n and starters, every `*.node.test.ts`, and the tests of these scripts, in Node without a DOM. */
export async function nodeTests(): Promise<Count> {
  const globs = [
    'packages/{core,i18n,starters}/test/**/!(*.browser).test.ts',
    'packages/*/test/**/*.node.test.ts',
    'scripts/test/**/*.test.ts',
  ];
  return sum([everyPackageIsTested(), await mocha('node', globs, ['--timeout', '20000'])]);
}

/** All widget tests, and again those of core, i18n and starters, in every engine of this computer. */
export function browserTests(): Promise<Count> {
  return inEveryEngine('web-test-runner.config.js', 'test-results/wtr.json');
}

/** `examples/host-lab`: the built files on difficult pages, in every engine. */
export async function hostLab(): Promise<Count> {
  const file = 'test-results/host-lab-acts.json';
  rmSync(at(file), { force: true });
  const counts = await inEveryEngine('web-test-runner.host-lab.config.js', 'test-results/host-lab.json');
  tellActs((readCounts(file) ?? {}) as Record<string, readonly ToldPage[]>);
  return counts;
}

/** What a page of the lab told: what went well on it, and what its browser does not have. */
interface ToldPage {
  readonly page: string;
  readonly tag: string;
  readonly passed: readonly string[];
  readonly lacks: readonly string[];
}

/** What a page tells beside acts. */
const NO_ACTS = ['stands', 'page', 'afterwards', 'content'];

function tellActs(told: Record<string, readonly ToldPage[]>): void {
  const size = (items: readonly string[]): number => new Set(items).size;
  for (const [engine, pages] of Object.entries(told)) {
    const acts = pages.flatMap(({ passed }) => passed).filter((name) => !NO_ACTS.includes(name));
    const lacks = [...new Set(pages.flatMap((page) => page.lacks))];
    console.log(
      `  ${engine}: ${size(pages.map(({ page }) => page))} pages × ${size(pages.map(({ tag }) => tag))} widgets, ${acts.length} acts${lacks.length > 0 ? `; it has no ${lacks.join(', ')}` : ''}`,
    );
  }
}

async function inEveryEngine(config: string, file: string): Promise<Count> {
  rmSync(at(file), { force: true });
  const { ready } = ensureBrowsers();
  const { ok } = await run('wtr', ['--config', config]);
  const counts = (readCounts(file) ?? {}) as Partial<Record<string, TestCount>>;
  const engines = ready.map((engine): Count => {
    const own = counts[LABELS[engine]];
    if (!own || own.passed === 0) {
      console.log(`  ${engine}: no test passed`);
      return count(0, Math.max(1, own?.failed ?? 1));
    }
    console.log(`  ${engine}: ${own.passed} passed, ${own.failed} failed, ${own.skipped} skipped`);
    return own;
  });
  const total = sum(engines);
  return ok || total.failed > 0 ? total : count(total.passed, 1);
}

/** `examples/<name>/test/*.journey.ts`: whole tasks in a real browser on the built files. */
export async function journeys(): Promise<Count> {
  if (!isThere('examples')) return count(0, 0);
  const files = globSync('examples/*/test/**/*.journey.ts', { cwd: at() });
  if (files.length === 0) {
    console.log('  FAILED examples/ is there and has no journey');
    return one(false);
  }
  return mocha('journeys', files, ['--timeout', '120000']);
}
