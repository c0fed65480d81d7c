import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../lib/pack.ts';
// @ts-expect-error a plain module, read by @web/test-runner as it is
import { countReporter } from '../wtr-counts.js';

const test = (passed: boolean, skipped = false): object => ({ name: 't', passed, skipped });
const session = (name: string, passed: boolean, tests: object[]): object => ({
  browser: { name },
  passed,
  testResults: { tests: [], suites: [{ tests, suites: [] }] },
});

describe('Counting reporter', () => {
  const { dir, remove } = scratch('counts');
  after(remove);

  function countOf(sessions: object[]): unknown {
    const file = join(dir, 'out', 'wtr.json');
    countReporter(file).onTestRunFinished({ sessions });
    return JSON.parse(readFileSync(file, 'utf8'));
  }

  it('adds up per browser', () => {
    const sessions = [
      session('A', true, [test(true), test(true, true)]),
      session('A', false, [test(false)]),
      session('B', true, [test(true)]),
    ];
    expect(countOf(sessions)).to.deep.equal({
      A: { passed: 1, failed: 1, skipped: 1 },
      B: { passed: 1, failed: 0, skipped: 0 },
    });
  });

  it('counts a file that ran nothing as a failure', () => {
    expect(countOf([session('A', true, [])])).to.deep.equal({ A: { passed: 0, failed: 1, skipped: 0 } });
  });

  it('counts a file that passed its tests and then broke as a failure', () => {
    expect(countOf([session('A', false, [test(true)])])).to.deep.equal({
      A: { passed: 1, failed: 1, skipped: 0 },
    });
  });
});
