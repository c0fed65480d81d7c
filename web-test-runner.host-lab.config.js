// The host lab: built files on difficult pages, in three engines. Needs `npm run build` first.
import { defaultReporter } from '@web/test-runner';
import { handPlugin } from './examples/host-lab/hand-plugin.js';
import { toldPlugin } from './examples/host-lab/told-plugin.js';
import { serveLab } from './examples/host-lab/server.ts';
import { countReporter } from './scripts/wtr-counts.js';
import shared from './web-test-runner.config.js';

const origin = await serveLab();

/** Tests ask where the lab is: the runner's own server rewrites what it serves, and integrity values would not hold. */
function whereIsTheLab(context, next) {
  if (context.path !== '/host-lab-origin') return next();
  context.body = { origin, only: process.env.PAGES?.split(',') };
  return undefined;
}

export default {
  ...shared,
  files: ['examples/host-lab/test/*.browser.test.ts'],
  middleware: [whereIsTheLab],
  plugins: [...shared.plugins, handPlugin(), toldPlugin('test-results/host-lab-acts.json')],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter('test-results/host-lab.json'),
  ],
  testsFinishTimeout: 1_200_000,
};
