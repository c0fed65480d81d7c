import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { labPage } from '../../examples/host-lab/pages.ts';
import { ACTS, PAGES, TAGS } from '../../examples/host-lab/list.ts';
import { labTable, TABLE_FILE } from '../../examples/host-lab/table.ts';

/** As served; the values of the built files do not matter here, and there may be none yet. */
const lab = (path: string): ReturnType<typeof labPage> =>
  labPage(new URL(path, 'http://lab'), (file) => `sha384-of-${file}`);

describe('host lab', () => {
  it('docs/host-lab.md is the table of the list that the tests run over: node examples/host-lab/table.ts', () => {
    expect(readFileSync(TABLE_FILE, 'utf8')).to.equal(labTable());
  });

  it('names each page and each act of a widget once', () => {
    for (const names of [PAGES, ...Object.values(ACTS)].map((list) => list.map(({ name }) => name)))
      expect(new Set<string>(names).size).to.equal(names.length);
  });

  it('serves no page with an inline script or style: the policies would have nothing to refuse otherwise', () => {
    for (const { name } of PAGES)
      for (const tag of TAGS) {
        const { html } = lab(`/host-lab/${name}/${tag}.html`) ?? { html: '' };
        expect(html).to.contain(tag.replace('care-', ''));
        expect(html).to.not.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
      }
  });

  it('states the integrity of the one file on the page for that', () => {
    expect(lab('/host-lab/integrity/care-scorecard.html')?.html).to.contain(
      'integrity="sha384-of-care-scorecard.js"',
    );
  });

  it('sends the policies as headers, with the names of the files that the page loads', () => {
    const policy = (name: string): string =>
      lab(`/host-lab/${name}/care-scorecard.html`)?.headers['content-security-policy'] ?? '';
    expect(policy('plain')).to.equal('');
    for (const name of ['strict-policy', 'trusted-types', 'two-lits', 'loader', 'placeholder'])
      expect(policy(name)).to.contain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy('trusted-types')).to.contain('trusted-types care-scorecard-lit care-scorecard-chart-lit;');
    expect(policy('two-lits')).to.contain('trusted-types lit-html care-scorecard-lit care-results-chain-lit');
    expect(policy('loader')).to.contain('trusted-types careframe-split-lit;');
  });

  it('knows no other addresses', () => {
    expect(lab('/host-lab/nowhere/care-scorecard.html')).to.equal(undefined);
    expect(lab('/host-lab/plain/care-nothing.html')).to.equal(undefined);
  });
});
