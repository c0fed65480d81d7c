// The partner's script on real programmes, run as a partner runs it: built packages, plain Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { at } from '../../../scripts/lib/run.ts';

const script = at('examples', 'node-core', 'report.mjs');
const starter = (id: string): string => at('packages', 'starters', 'programmes', `${id}.json`);
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' });

describe('core in Node', () => {
  it('prints states and if-then sentences of the Duhok programme', () => {
    const report = run(starter('duhok-centre'), '2013-04-15', 'en');
    expect(report).to.match(/Children in institutional care.*: 40, 50/);
    expect(report).to.match(/^If /m);
    expect(report).to.match(/\d+ findings/);
  });

  it('speaks the language asked for', () => {
    expect(run(starter('child-centred-monitoring'), '2015-12-01', 'bg')).to.match(/^Ако /m);
  });

  it('says what is wrong with a file that is no programme, and ends with 1', () => {
    const result = spawnSync(process.execPath, [script, at('package.json')], { encoding: 'utf8' });
    expect(result.status).to.equal(1);
    expect(result.stderr.trim()).to.not.equal('');
  });
});
