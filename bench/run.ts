// Side-by-side measurements: npm run bench, or npm run bench -- core.
// Ratios hold, milliseconds do not: every job interleaves ours with the floor and prints the median of each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as core from './core.ts';

export interface Contestant {
  readonly name: string;
  /** Answers a checksum; all contestants of a job must agree on it. */
  readonly run: () => string | number;
}

export interface Job {
  readonly title: string;
  /** The first contestant is what the others are divided by. */
  readonly contestants: readonly Contestant[];
}

const ROUNDS = 9;
const JOBS: Readonly<Record<string, () => readonly Job[]>> = { core: core.jobs };

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function measure(job: Job): string[] {
  const times = job.contestants.map((): number[] => []);
  const sums = job.contestants.map((contestant) => String(contestant.run()));
  if (new Set(sums).size > 1) throw new Error(`${job.title}: the contestants disagree (${sums.join(', ')})`);
  for (let round = 0; round < ROUNDS; round += 1) {
    job.contestants.forEach((_, n) => {
      const at = (n + round) % job.contestants.length;
      const start = performance.now();
      job.contestants[at]!.run();
      times[at]!.push(performance.now() - start);
    });
  }
  const floor = median(times[0]!);
  return job.contestants.map((contestant, n) => {
    const own = times[n]!;
    return `| ${contestant.name} | ${median(own).toFixed(1)} | ${Math.min(...own).toFixed(1)}–${Math.max(...own).toFixed(1)} | ${(median(own) / floor).toFixed(2)} × |`;
  });
}

const { positionals } = parseArgs({ allowPositionals: true });
const names = positionals.length > 0 ? positionals : Object.keys(JOBS);
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
for (const name of names) {
  const jobs = JOBS[name];
  if (!jobs) throw new Error(`No benchmark "${name}". There are: ${Object.keys(JOBS).join(', ')}`);
  const lines = [
    `# ${name}`,
    '',
    `Node ${process.versions.node}, ${process.platform}-${process.arch}, median of ${ROUNDS}, ${new Date().toISOString().slice(0, 10)}.`,
  ];
  for (const job of jobs())
    lines.push(
      '',
      `## ${job.title}`,
      '',
      '| | median ms | min–max | ratio |',
      '| --- | --: | --: | --: |',
      ...measure(job),
    );
  console.log(lines.join('\n'));
  writeFileSync(new URL(`results/${name}.md`, import.meta.url), `${lines.join('\n')}\n`);
}
