// A reporter that counts, so that `npm test` can close with numbers and no engine can fall silent unnoticed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function allTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : [];
}

/** A file that did not load or ran nothing counts as one failure: it would otherwise vanish from the sum. */
function countSession(session) {
  const tests = allTests(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => !test.skipped && test.passed).length;
  const failed = tests.length - skipped - passed;
  const broken = tests.length === 0 || (!session.passed && failed === 0);
  return { passed, failed: broken ? failed + 1 : failed, skipped };
}

/** Writes `{ "Chromium": { passed, failed, skipped }, … }` to `file` when the run ends. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      for (const session of sessions) {
        const sum = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        const { passed, failed, skipped } = countSession(session);
        Object.assign(sum, {
          passed: sum.passed + passed,
          failed: sum.failed + failed,
          skipped: sum.skipped + skipped,
        });
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(counts, undefined, 2)}\n`);
    },
  };
}
