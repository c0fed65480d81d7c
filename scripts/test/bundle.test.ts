import { expect } from 'chai';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundle, bundleSplit, chartApart, contentsOf, problemWordsApart } from '../lib/bundle.ts';
import { at } from '../lib/run.ts';

const FIXTURE = '.cache/bundle/fixture';

function fixture(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(FIXTURE, path)), { recursive: true });
    writeFileSync(at(FIXTURE, path), text);
  }
  return `export * from ${JSON.stringify(at(FIXTURE, 'entry.js'))};`;
}

describe('Bundling', function () {
  this.timeout(30_000);

  it('shortens templates without changing what they mean', async () => {
    const entry = fixture({
      'entry.js': `import { html, svg } from 'lit';
        export const arrows = (d) => svg\`<path   d=\${d} /><path d="\${d}"/><g><circle r="1"/></g>\`;
        export const words = (a, b) => html\`\${a} <b>\${b}</b>
            <i>x</i> \`;`,
    });
    const code = await bundle({ name: 'templates', entry });
    expect(code).to.match(/`<path d="\$\{\w\}"\/><path d="\$\{\w\}"\/><g><circle r="1"\/><\/g>`/);
    expect(code).to.match(/`\$\{\w\} <b>\$\{\w\}<\/b> <i>x<\/i> `/);
  });

  it('gives the Trusted Types policy the name of the file', async () => {
    const code = await bundle({ name: 'care-x', entry: "export { html } from 'lit';" });
    expect(code)
      .to.contain('care-x-lit')
      .and.not.to.match(/["'`]lit-html["'`]/);
  });

  const loader = {
    'entry.js': `export const bg = () => import('./translations/bg.js');
      export const en = () => import('./translations/en.js');
      export const chart = () => import('./trend-chart.js');
      export const problems = () => import('./words/bg.problem-words.js');`,
    'words/bg.problem-words.js': "export default 'PROBLEMS';",
    'translations/bg.js': "export default 'BULGARIAN';",
    'translations/en.js': "export default 'ENGLISH';",
    'trend-chart.js': "export default 'CHART';",
  };

  it('puts every locale into the file, the chart and the words for problems beside it', async () => {
    const charts: string[] = [];
    const words: string[][] = [];
    const plugins = [
      chartApart((file) => charts.push(file), './chunks/x.js'),
      problemWordsApart((file, chunk) => words.push([chunk, file])),
    ];
    const code = await bundle({ name: 'all', entry: fixture(loader), plugins });
    expect(code)
      .to.contain('BULGARIAN')
      .and.to.contain('ENGLISH')
      .and.to.contain('./chunks/x.js')
      .and.to.contain('./chunks/problem-words-bg.js')
      .and.not.to.match(/CHART|PROBLEMS/);
    expect(words).to.deep.equal([['problem-words-bg', at(FIXTURE, 'words/bg.problem-words.js')]]);
    expect(charts).to.deep.equal([at(FIXTURE, 'trend-chart.js')]);
  });

  it('a split file holds English; another language is one file beside it, and a part imports from the file', async () => {
    const modules: string[] = [];
    const entry = fixture({
      ...loader,
      'entry.js': `${loader['entry.js']}
        import { shared } from './shared.js';
        export const more = () => import('./details.js');
        export const moreBg = () => import('./i18n/src/words/bg.js');
        export const own = shared();`,
      'shared.js': "export const shared = () => 'SHARED' + globalThis.name;",
      'details.js': "import { shared } from './shared.js'; export default 'DETAILS' + shared();",
      'i18n/src/words/bg.js': "export default 'ALSO BULGARIAN';",
    });
    const plugins = [contentsOf((path) => modules.push(path))];
    const { code: files } = await bundleSplit({ entries: { one: entry }, plugins });
    const code = files.get('one.js')!;
    expect(code)
      .to.contain('SHARED')
      .and.not.to.match(/BULGARIAN|DETAILS/);
    expect(files.get('chunks/bg.js'))
      .to.contain('ALSO BULGARIAN')
      .and.to.match(/.BULGARIAN.*ALSO|ALSO.*.BULGARIAN/s);
    expect(files.get('chunks/details.js')).to.contain('DETAILS').and.to.contain('from"../one.js"');
    expect(modules).to.include(`${FIXTURE}/shared.js`).and.not.to.include(`${FIXTURE}/details.js`);
  });
});
