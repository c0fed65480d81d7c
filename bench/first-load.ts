// How soon a visitor on a slow phone and line reads the scorecard of a portal page, by the way it is embedded.
import { availableParallelism, loadavg } from 'node:os';
import { host, variants } from './first-load/site.ts';
import { visit, type Conditions, type Sample } from './first-load/sample.ts';

const ROUNDS = 5;
const PHONE: Conditions = { bytesPerSecond: 50_000, latency: 400, slowdown: 6, width: 360, height: 640 };

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Visits every page in rounds, each round starting with another. */
async function samples(pages: ReturnType<typeof variants>, conditions: Conditions): Promise<Sample[][]> {
  const found = pages.map((): Sample[] => []);
  const served = await host(pages);
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const n of pages.keys()) {
        const place = (n + round) % pages.length;
        found[place]!.push(await visit(served.address(place), conditions, pages[place]!.isFloor ?? false));
      }
  } finally {
    served.close();
  }
  return found;
}

type Column = readonly [title: string, read: (sample: Sample) => number | undefined, digits: number];

const COLUMNS: readonly Column[] = [
  ['first content s', ({ firstContent }) => firstContent / 1000, 2],
  ['largest content s', ({ largestContent }) => largestContent / 1000, 2],
  ['layout shift', ({ layoutShift }) => layoutShift, 3],
  ['scorecard readable s', ({ readable }) => readable && readable / 1000, 2],
  ['reacts s', ({ reacts }) => reacts && reacts / 1000, 2],
  ['blocked ms', ({ blocking }) => blocking, 0],
  ['KB sent', ({ bytes }) => bytes / 1000, 1],
  ['requests', ({ requests }) => requests, 0],
];

function row(name: string, own: readonly Sample[]): string {
  const cells = COLUMNS.map(([, read, digits]) => {
    const values = own.map(read).filter((value) => value !== undefined);
    return values.length === 0 ? '–' : median(values).toFixed(digits);
  });
  return `| ${[name, ...cells].join(' | ')} |`;
}

async function table(title: string, conditions: Conditions, pages = variants()): Promise<string[]> {
  const found = await samples(pages, conditions);
  return [
    '',
    `## ${title}`,
    '',
    `| | ${COLUMNS.map(([name]) => name).join(' | ')} |`,
    `| --- |${' --: |'.repeat(COLUMNS.length)}`,
    ...pages.map(({ name }, place) => row(name, found[place]!)),
  ];
}

/** Others who work on this computer slow the samples down, and not all alike. */
const loadNow = (): string =>
  `Load of this computer at the end: ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores. Above one a core, the rows with a slower processor differ more by chance than by what they measure; the table of the line alone holds.`;

/** The lines of bench/results/first-load.md below its heading. */
export async function report(): Promise<string[]> {
  const documented = variants().filter(({ isFloor, isDocumented }) => isFloor ?? isDocumented);
  const lines = [
    `Chromium, a fresh browser for every visit, median of ${ROUNDS}, order rotated. Brotli, HTTP/1.1, 400 kbit/s both ways,`,
    '400 ms to the first byte of every answer. The page: own stylesheet, menu, text before and after one scorecard of three',
    'sites and eight areas. "Reacts": a key pressed on a cell, when it is readable, is acknowledged.',
    ...(await table('Phone, 360 × 640, processor 6 times slower', PHONE)),
    ...(await table('Phone, this processor: what the line alone costs', { ...PHONE, slowdown: 1 })),
    ...(await table(
      'Desktop, 1280 × 800, processor 6 times slower',
      { ...PHONE, width: 1280, height: 800 },
      documented,
    )),
  ];
  return [...lines, '', loadNow()];
}
