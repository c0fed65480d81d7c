// Widget tests (and the core, i18n and starters tests) in three real browsers.
//   BROWSERS=chromium   picks engines (default: chromium,firefox,webkit)
//   PACKAGES=core,i18n  picks packages (default: all)
// Counts per browser are written to test-results/wtr.json.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { findBrowsers, wantedEngines } from './scripts/browsers.ts';
import { chromium, firefox, webkit } from './scripts/wtr-launchers.js';
import { countReporter } from './scripts/wtr-counts.js';

const LAUNCHERS = { chromium, firefox, webkit };
const found = findBrowsers();
const engines = wantedEngines().filter((engine) => found[engine] !== undefined);
if (engines.length === 0)
  throw new Error('None of the wanted browsers is here. Run: node scripts/browsers.ts');

const packages = process.env.PACKAGES ? `{${process.env.PACKAGES},}` : '*';

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: [
    `packages/${packages}/test/**/*.test.ts`,
    `!packages/*/test/**/*.node.test.ts`,
    '!**/node_modules/**',
  ],
  browsers: engines.map((engine) => LAUNCHERS[engine](found[engine])),
  nodeResolve: { exportConditions: ['careframe-source', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // The decorators are the experimental ones, as in every element's own tsconfig.
      tsconfig: fileURLToPath(new URL('packages/element/tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY ?? false }),
    countReporter('test-results/wtr.json'),
  ],
  // WebKit, one page at a time, would otherwise be alone for half of the time.
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 20_000 } },
  // Lit's development build says so in every page; it is used on purpose, for its warnings.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  browserStartTimeout: 60_000,
};
