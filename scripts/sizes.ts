// Byte budgets: what a page with one widget and one locale loads, everything included. Over budget fails.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundle, chartApart, englishOnly } from './lib/bundle.ts';
import { allDefinitions, elementEntry } from './lib/packages.ts';
import { count, isMain, sum, type Count } from './lib/run.ts';

/** Kilobytes (1,000 bytes) after gzip -9, by tag. A new widget gets its budget here before it is built. */
const BUDGETS: Record<string, number> = {
  'care-training-survey': 40,
  'care-survey-results': 60,
  'care-results-chain': 90,
  'care-indicator-table': 50,
  'care-scorecard': 35,
};
const CORE_BUDGET = 25;

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
}

function measure(name: string, code: string, budget: number | undefined): Measured {
  const bytes = Buffer.from(code);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  return { name, raw: bytes.length, gzip, brotli: brotliCompressSync(bytes).length, budget };
}

async function measureElement(element: ReturnType<typeof allDefinitions>[number]): Promise<Measured> {
  const { tag } = element;
  const plugins = [chartApart(() => undefined, './chart.js'), englishOnly()];
  return measure(tag, await bundle({ name: tag, entry: elementEntry(element), plugins }), BUDGETS[tag]);
}

const bytes = (value: number): string => value.toLocaleString('en').padStart(10);

function row({ name, raw, gzip, brotli, budget }: Measured): string {
  const limit = budget === undefined ? 'none' : `${budget},000`;
  const verdict = budget === undefined || gzip <= budget * 1000 ? '' : '  OVER';
  return `  ${name.padEnd(24)}${bytes(raw)}${bytes(gzip)}${bytes(brotli)}${limit.padStart(10)}${verdict}`;
}

/** An element without a budget fails too, save the provider, which draws nothing of its own. */
function judge({ name, gzip, budget }: Measured): Count {
  if (name === 'care-programme') return count(0, 0);
  const ok = budget !== undefined && gzip <= budget * 1000;
  return count(ok ? 1 : 0, ok ? 0 : 1);
}

export async function sizes(): Promise<Count> {
  const measured = [
    measure(
      '@careframe/core',
      await bundle({ name: 'core', entry: CORE_ENTRY, plugins: [englishOnly()] }),
      CORE_BUDGET,
    ),
  ];
  const all = allDefinitions();
  for (const element of all) measured.push(await measureElement(element));
  console.log(
    `  ${'bytes, one locale'.padEnd(24)}${['raw', 'gzip -9', 'brotli', 'budget'].map((head) => head.padStart(10)).join('')}`,
  );
  for (const one of measured) console.log(row(one));
  const missing = Object.keys(BUDGETS).filter((tag) => !all.some((one) => one.tag === tag));
  for (const tag of missing) console.log(`  FAILED <${tag}> has a budget and is not defined by any package`);
  return sum([...measured.map(judge), count(0, missing.length)]);
}

if (isMain(import.meta.url)) {
  const { failed } = await sizes();
  process.exitCode = failed > 0 ? 1 : 0;
}
