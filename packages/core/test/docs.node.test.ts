/**
 * The pages in docs/. JavaScript whose first line is `// runs` is executed as a reader would run it, in one folder per
 * page and in the order of the page. `<!-- file: NAME -->` before a block puts it into that folder, `<!-- output -->`
 * says that the block is what the snippet before it prints.
 */
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = join(ROOT, '.cache/docs-snippets');
const RESOLVE = pathToFileURL(join(ROOT, 'scripts/ts-resolve.mjs')).href;

/** Written by the build and not part of the repository. */
const BUILT = new Set(['packages/core/programme.schema.json']);

interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  /** Name after `file:`, or `output`. */
  readonly file: string | undefined;
  readonly isOutput: boolean;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

function blocksOf(page: string): readonly Block[] {
  const markdown = read(page);
  const fences =
    /(?:^<!-- (file: (?<file>[\w.-]+)|(?<output>output)) -->\n+)?^```(?<language>\w*)\n(?<text>[^]*?)^```$/gm;
  return [...markdown.matchAll(fences)].map(({ index, groups }) => ({
    language: groups!['language']!,
    text: groups!['text']!,
    line: markdown.slice(0, index).split('\n').length,
    file: groups!['file'],
    isOutput: groups!['output'] !== undefined,
  }));
}

const isRun = ({ language, text }: Block): boolean => language === 'js' && text.startsWith('// runs\n');

const pages = globSync('docs/*.md', { cwd: ROOT }).sort();
const pagesThatRun = pages.filter((page) => blocksOf(page).some(isRun));

function execute(folder: string, block: Block): { code: number | null; stdout: string; stderr: string } {
  const file = join(folder, block.file ?? `line-${block.line}.mjs`);
  writeFileSync(file, block.text);
  const flags = ['--conditions=careframe-source', '--import', RESOLVE];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, file], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, stdout, stderr };
}

/** Runs a page from top to bottom. */
function runPage(page: string): void {
  const folder = join(CACHE, page.replace(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let printed = '';
  for (const block of blocksOf(page)) {
    const place = `${page}:${block.line}`;
    if (block.isOutput) expect(printed.trim(), `${place}: output`).to.equal(block.text.trim());
    else if (isRun(block)) {
      const { code, stdout, stderr } = execute(folder, block);
      expect(code, `${place}\n${stderr}`).to.equal(0);
      printed = stdout;
    } else if (block.file) writeFileSync(join(folder, block.file), block.text);
  }
}

describe('docs: snippets', function () {
  this.timeout(60_000);

  it('are found on the pages for people who write code', () => {
    expect(pagesThatRun).to.include.members([
      'docs/document-format.md',
      'docs/languages.md',
      'docs/quick-start.md',
      'docs/recipes.md',
    ]);
  });

  for (const page of pagesThatRun) it(`${page} runs as it is printed`, () => runPage(page));

  it('of the model, the words and the starters are all marked as run', () => {
    const ofNode = /from '(@careframe\/(core|i18n|starters)|node:)/;
    const left = pages.flatMap((page) =>
      blocksOf(page)
        .filter((block) => block.language === 'js' && ofNode.test(block.text) && !isRun(block))
        .map(({ line }) => `${page}:${line}`),
    );
    expect(left).to.deep.equal([]);
  });
});

/** Targets of the relative links of a page, from the root of the repository; code is no link. */
function linksOf(page: string): readonly string[] {
  const prose = read(page)
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/g)]
    .map(({ groups }) => groups!['target']!)
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => resolve(ROOT, dirname(page), target.replace(/#.*$/, '')).slice(ROOT.length));
}

describe('docs: links', () => {
  const all = ['README.md', ...pages, ...globSync('packages/*/README.md', { cwd: ROOT })];

  for (const page of all)
    it(`${page} leads to files that exist`, () => {
      const broken = linksOf(page).filter((file) => !BUILT.has(file) && !existsSync(join(ROOT, file)));
      expect(broken).to.deep.equal([]);
    });

  it('the README leads to every page', () => {
    expect(linksOf('README.md')).to.include.members(pages);
  });
});

describe('docs/theming.md', () => {
  it('has every token with its values', () => {
    const tokens = read('packages/element/src/styles/tokens.ts').matchAll(
      /^ {2}\['(?<name>[\w-]+)', '(?<light>[^']+)'(, '(?<dark>[^']+)')?\]/gm,
    );
    const rows = [...tokens].map(({ groups }) =>
      [`\`--care-${groups!['name']}\``, groups!['light'], groups!['dark'] ?? ''].join(' | '),
    );
    const page = read('docs/theming.md');
    expect(rows.length).to.be.above(20);
    expect(rows.filter((row) => !page.includes(row))).to.deep.equal([]);
  });
});
