// Lint: rules of the language and of Lit, format, the laws of the house, and the size of files and functions.
import { globSync, readFileSync } from 'node:fs';
import { findOffences } from '../lib/laws.ts';
import { listPackages } from '../lib/packages.ts';
import { at, check, count, one, run, sum, type Count } from '../lib/run.ts';

function laws(): Count {
  const found = findOffences();
  for (const offence of found) console.log(`  FAILED ${offence}`);
  if (found.length === 0) console.log('  ok     laws of the house');
  return found.length === 0 ? one(true) : count(0, found.length);
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Lines per file for one package: a house whose rooms grow is seen here first. */
function fileSizes(folder: string): string {
  const lines = globSync(`packages/${folder}/src/**/*.ts`, { cwd: at() })
    .map((path) => readFileSync(at(path), 'utf8').split('\n').length - 1)
    .sort((a, b) => a - b);
  const cells = [lines.length, percentile(lines, 0.5), percentile(lines, 0.9), lines.at(-1) ?? 0];
  return `  ${folder.padEnd(20)}${cells.map((cell) => String(cell).padStart(8)).join('')}`;
}

/** Reports, never fails: the upper bounds (450 and 80 lines) are lint rules. */
async function sizeTable(): Promise<void> {
  console.log(
    `  ${'lines a file'.padEnd(20)}${['files', 'median', 'p90', 'max'].map((head) => head.padStart(8)).join('')}`,
  );
  for (const { folder } of listPackages()) console.log(fileSizes(folder));
  const config = ['-c', 'scripts/lib/size-report.oxlintrc.json', '-f', 'unix'];
  const { stdout } = await run('oxlint', [...config, 'packages', 'scripts'], { quiet: true });
  const long = stdout.split('\n').filter((line) => line.includes('max-lines') && !line.includes('/test/'));
  console.log(
    `  ${long.length} places over 300 lines a file or 30 a function${long.length > 0 ? ', the first ten:' : ''}`,
  );
  for (const line of long.slice(0, 10)) console.log(`    ${line.replace(/ \[.*$/, '')}`);
}

export async function lint(): Promise<Count> {
  const counts = [
    await check('oxlint', 'oxlint', ['--type-aware', '--deny-warnings']),
    await check('oxfmt', 'oxfmt', ['--check']),
    laws(),
  ];
  await sizeTable();
  return sum(counts);
}
