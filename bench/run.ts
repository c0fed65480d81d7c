// Side-by-side measurements: npm run bench, or npm run bench -- core.
// Ratios hold, milliseconds do not: every job interleaves ours with the floor and prints the median of each.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Contestant {
  readonly name: string;
  /** What is measured. Answers a checksum, or what `check` makes one of; all contestants of a job must agree on it. */
  readonly run: () => unknown;
  /** Makes the checksum of an answer, outside the measurement. */
  readonly check?: (answer: unknown) => string | number;
  /** How often `run` does the thing; its time is divided by it. 1 when absent. */
  readonly times?: number;
  /** Milliseconds it took to bring the data into the form `run` starts from, once. */
  readonly prepared?: number;
}

export interface Job {
  readonly title: string;
  /** The first contestant is what the others are divided by. */
  readonly contestants: readonly Contestant[];
  /** How often each contestant runs; 9 when absent. */
  readonly rounds?: number;
}

const ROUNDS = 9;

/** The tools we are measured beside have a package of their own; nothing else needs them. */
function installTools(): void {
  if (existsSync(new URL('node_modules/', import.meta.url))) return;
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const install = ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile'];
  execFileSync('npx', install, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** `npm test` does not look here: the tools are not there. */
function checkTypes(): void {
  const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  execFileSync(process.execPath, [tsc, '-p', fileURLToPath(new URL('.', import.meta.url))], {
    stdio: 'inherit',
  });
}

const JOBS: Readonly<Record<string, () => Promise<readonly Job[]>>> = {
  core: async () => (await import('./core.ts')).jobs(),
};

/** Measured by a browser: their lines come ready. */
const REPORTS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'first-load': async () => (await import('./first-load.ts')).report(),
};

// Every run starts with a clean heap, so that none pays for what another left behind.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Runs every contestant once for its checksum, then in rounds, each round starting with another. */
async function measure({ title, contestants, rounds = ROUNDS }: Job): Promise<string[]> {
  const times = contestants.map((): number[] => []);
  const sums: string[] = [];
  for (const { run, check = String } of contestants) sums.push(String(check(await run())));
  if (new Set(sums).size > 1) throw new Error(`${title}: the contestants disagree (${sums.join(', ')})`);
  for (let round = 0; round < rounds; round += 1) {
    for (const n of contestants.keys()) {
      const at = (n + round) % contestants.length;
      collectGarbage();
      const start = performance.now();
      await contestants[at]!.run();
      times[at]!.push((performance.now() - start) / (contestants[at]!.times ?? 1));
    }
  }
  const floor = median(times[0]!);
  return contestants.map(({ name, prepared }, n) => row(name, times[n]!, floor, prepared));
}

function row(name: string, own: readonly number[], floor: number, prepared = 0): string {
  const digits = median(own) < 1 ? 4 : 1;
  const range = `${Math.min(...own).toFixed(digits)}–${Math.max(...own).toFixed(digits)}`;
  const ratio = median(own) / floor;
  const cells = [name, median(own).toFixed(digits), range, `${ratio.toFixed(ratio < 0.1 ? 5 : 2)} ×`];
  return `| ${[...cells, prepared > 0 ? prepared.toFixed(0) : ''].join(' | ')} |`;
}

const { positionals } = parseArgs({ allowPositionals: true });
const all = [...Object.keys(JOBS), ...Object.keys(REPORTS)];
const names = positionals.length > 0 ? positionals : all;
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
if (names.some((name) => name in JOBS)) {
  installTools();
  checkTypes();
}
for (const name of names) {
  const lines = [
    `# ${name}`,
    '',
    `Node ${process.versions.node}, ${process.platform}-${process.arch}, median of ${ROUNDS} where nothing else is said, ${new Date().toISOString().slice(0, 10)}.`,
  ];
  const [jobs, report] = [JOBS[name], REPORTS[name]];
  if (!jobs && !report) throw new Error(`No benchmark "${name}". There are: ${all.join(', ')}`);
  if (report) lines.push('', ...(await report()));
  for (const job of (await jobs?.()) ?? [])
    lines.push(
      '',
      `## ${job.title}${job.rounds === undefined ? '' : `, median of ${job.rounds}`}`,
      '',
      '| | median ms | min–max | ratio | preparation ms |',
      '| --- | --: | --: | --: | --: |',
      ...(await measure(job)),
    );
  console.log(lines.join('\n'));
  writeFileSync(new URL(`results/${name}.md`, import.meta.url), `${lines.join('\n')}\n`);
}
