// What `npm test` runs: every check of the repository, one step after the other, closing with `N passed, N failed`.
//   STEPS=lint,types node scripts/verify.ts   runs some of them
import { describeBrowsers, ensureBrowsers } from './browsers.ts';
import { buildAll } from './build.ts';
import { consumers } from './consumer-check.ts';
import { count, sum, type Count } from './lib/run.ts';
import { releaseDry } from './release-dry.ts';
import { sizes } from './sizes.ts';
import { lint } from './steps/lint.ts';
import { browserTests, hostLab, journeys, nodeTests } from './steps/tests.ts';
import { types } from './steps/types.ts';
import { stories } from './stories.ts';

function browsers(): Promise<Count> {
  const { ready, missing } = ensureBrowsers();
  describeBrowsers(missing);
  return Promise.resolve(count(ready.length, 0));
}

/** In this order: what is quick and tells most comes first; what needs built files comes after `build`. */
const STEPS: Record<string, () => Promise<Count>> = {
  browsers,
  // Before lint: its rules on imports read the compiled packages.
  types,
  lint,
  node: nodeTests,
  browser: browserTests,
  build: buildAll,
  packages: releaseDry,
  sizes,
  packed: consumers,
  stories,
  journeys,
  hostlab: hostLab,
};

interface Outcome extends Count {
  name: string;
  seconds: number;
}

/** A step that throws is one failure with its reason; the steps after it still run. */
async function perform(name: string, step: () => Promise<Count>): Promise<Outcome> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const result = await step().catch((error: unknown) => {
    console.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return count(0, 1);
  });
  return { name, ...result, seconds: (performance.now() - start) / 1000 };
}

function chosenSteps(): string[] {
  const asked = process.env['STEPS']?.split(',').map((name) => name.trim());
  const unknown = asked?.filter((name) => !(name in STEPS)) ?? [];
  if (unknown.length > 0)
    throw new Error(`STEPS knows ${Object.keys(STEPS).join(', ')}; not ${unknown.join(', ')}`);
  return Object.keys(STEPS).filter((name) => asked?.includes(name) ?? true);
}

function line({ name, passed, failed, seconds }: Outcome): string {
  return `${name.padEnd(10)}${`${passed} passed`.padStart(14)}${`${failed} failed`.padStart(12)}${`${seconds.toFixed(1)} s`.padStart(10)}`;
}

const outcomes: Outcome[] = [];
for (const name of chosenSteps()) {
  const outcome = await perform(name, STEPS[name]!);
  console.log(line(outcome));
  outcomes.push(outcome);
}
const total = sum(outcomes);
// Nothing checked is not success.
const failed = total.failed + (total.passed + total.failed === 0 ? 1 : 0);
console.log(`\n${outcomes.map(line).join('\n')}\n`);
console.log(`${total.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
