// The pages people read: every block of code is executed somewhere, here what runs in Node; every link leads somewhere.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readProgramme } from '@careframe/core';
import {
  blocksFor,
  blocksOf,
  commentsIn,
  fencesOf,
  PAGES,
  placeOf,
  readPage as read,
  type Block,
} from '../lib/doc-snippets.ts';
import { unclaimedSnippets } from '../lib/framework-snippets.ts';
import { listPackages } from '../lib/packages.ts';
import { at } from '../lib/run.ts';

const CACHE = at('.cache', 'docs-snippets');
const RESOLVE = pathToFileURL(at('scripts', 'ts-resolve.mjs')).href;

/** Written by the build and not part of the repository. */
const BUILT = new Set(['packages/core/programme.schema.json']);

/** `expression; // value` becomes a comparison. Marks of direction and kinds of spaces are not what a page shows. */
const withValues = (text: string): string =>
  text.replaceAll(
    /^((?:\w+\.)?\w+\(.*\)); \/\/ (.*)$/gm,
    (_, code: string, value: string) => `mustBe(${code}, ${JSON.stringify(value)});`,
  );

const MUST_BE = `const plain = (...[text]) => String(text).replace(/[\\u200e\\u200f\\u061c\\u2066-\\u2069]/g, '').replace(/\\s/g, ' ');
function mustBe(...[value, said]) {
  if (plain(value) !== plain(said)) throw new Error(\`The page says \${said}; it is \${value}\`);
}`;

function codeOf(block: Block): string {
  const text = block.hasValues ? `${MUST_BE}\n${withValues(block.text)}` : block.text;
  return [block.before ?? '', text, block.after ?? ''].join('\n');
}

function execute(folder: string, block: Block): { code: number | null; stdout: string; stderr: string } {
  const file = join(folder, block.file ?? `line-${block.line}.${block.language === 'ts' ? 'mts' : 'mjs'}`);
  writeFileSync(file, codeOf(block));
  const flags = ['--conditions=careframe-source', '--import', RESOLVE];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, file], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, stdout, stderr };
}

/** Runs a page from top to bottom, in a folder of its own. */
function runPage(page: string): void {
  const folder = join(CACHE, page.replace(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let printed = '';
  for (const block of blocksOf(page)) {
    if (block.isOutput) expect(printed.trim(), `${placeOf(block)}: output`).to.equal(block.text.trim());
    else if (block.runner === 'node') {
      const { code, stdout, stderr } = execute(folder, block);
      expect(code, `${placeOf(block)}\n${stderr}`).to.equal(0);
      printed = stdout;
    } else if (block.file) writeFileSync(join(folder, block.file), block.text);
  }
}

describe('docs: snippets', function () {
  this.timeout(60_000);

  it('each has somebody who executes it, or a reason why not', () => {
    const left = PAGES.flatMap(blocksOf).filter(({ runner }) => runner === undefined);
    expect(left.map(placeOf)).to.deep.equal([]);
  });

  it('none is overlooked, nor a comment that belongs to one', () => {
    for (const page of PAGES) {
      const blocks = blocksOf(page);
      expect(blocks, page).to.have.lengthOf(fencesOf(page));
      const comments = blocks.flatMap((block) => [
        ...[block.file, block.before, block.after, block.reason].filter((one) => one !== undefined),
        ...[block.isOutput, block.hasValues].filter(Boolean),
      ]);
      expect(comments, page).to.have.lengthOf(commentsIn(page));
    }
  });

  it('are found on the pages for people who write code', () => {
    const pages = new Set(blocksFor('node').map(({ page }) => page));
    for (const page of ['document-format', 'languages', 'quick-start', 'recipes'])
      expect([...pages]).to.include(`docs/${page}.md`);
    expect(blocksFor('browser').length).to.be.above(20);
    expect(blocksFor('framework').length).to.be.least(5);
    expect(unclaimedSnippets()).to.deep.equal([]);
  });

  for (const page of new Set(blocksFor('node').map((block) => block.page)))
    it(`${page} runs as it is printed`, () => runPage(page));

  it('JSON is JSON, and a whole document is one that can be read', () => {
    for (const block of blocksFor('json')) {
      const value = JSON.parse(block.text) as object;
      if ('formatVersion' in value && 'title' in value)
        expect(readProgramme(value).status, placeOf(block)).to.equal('ok');
      const files = JSON.stringify(value).match(/\.\/node_modules\/[^"]+/g) ?? [];
      for (const file of files) expect(existsInPackage(file), `${placeOf(block)}: ${file}`).to.equal(true);
    }
  });

  it('commands name scripts, files and packages that exist', () => {
    const faults = blocksFor('shell').flatMap((block) =>
      block.text
        .split('\n')
        .map((line) => line.replace(/\s#.*$/, '').trim())
        .filter((line) => line !== '' && !commandExists(line, dirname(block.page)))
        .map((line) => `${placeOf(block)}: ${line}`),
    );
    expect(faults).to.deep.equal([]);
  });
});

/** `./node_modules/careframe/…` in one of our packages: written by the build or in the sources. */
function existsInPackage(file: string): boolean {
  const item = listPackages().find(({ name }) => file.startsWith(`./node_modules/${name}/`));
  if (!item) return false;
  const path = file.slice(`./node_modules/${item.name}/`.length);
  const published = JSON.stringify(item.manifest.exports);
  return published.includes(`"./${path}"`);
}

interface Manifest {
  scripts?: Record<string, string>;
  packageManager?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8')) as Manifest;

/** Ours, and what our packages ask for. */
function knownPackages(): Set<string> {
  const ours = listPackages().map(({ name }) => name);
  const manifests = ['.', ...listPackages().map(({ folder }) => join('packages', folder))].map(manifestOf);
  const theirs = manifests.flatMap(({ dependencies, devDependencies, peerDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }),
  );
  return new Set([...ours, ...theirs]);
}

/** Whether a line of a shell snippet can be typed, in the root of the repository or in the folder of an example. */
function commandExists(line: string, folder: string): boolean {
  const { scripts = {}, packageManager } = manifestOf(existsSync(at(folder, 'package.json')) ? folder : '.');
  const has = (script = ''): boolean => script in scripts;
  const [tool, ...words] = line.split(/\s+/);
  const args = words.filter((word) => !word.startsWith('-'));
  if (tool === 'npx' && args[0] === packageManager) return args[1] === 'run' && has(args[2]);
  if (tool === 'npm' && args[0] === 'run') return has(args[1]);
  if (tool === 'npm' && ['start', 'test'].includes(args[0]!)) return has(args[0]);
  if (tool === 'npm' && args[0] === 'install')
    return args.slice(1).every((name) => knownPackages().has(name) || name.endsWith('.tgz'));
  if (tool === 'node') {
    const files = words.filter((word) => /\.(?:mjs|js|ts|json)$/.test(word));
    return files.length > 0 && files.every((file) => existsSync(at(file)));
  }
  return ['cd', 'mkdir', 'cp'].includes(tool!) ? args.length > 0 : false;
}

/** Targets of the relative links of a page, from the root of the repository; code is no link. */
function linksOf(page: string): readonly { file: string; anchor: string }[] {
  const prose = read(page)
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(({ groups }) => groups!['target']!);
  return inline
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#');
      const file = path === '' ? page : resolve(at(), dirname(page), path).slice(at().length + 1);
      return { file, anchor };
    });
}

/** Headings as GitHub makes addresses of them. */
const anchorsOf = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

describe('docs: links', () => {
  for (const page of PAGES)
    it(`${page} leads to files and headings that exist`, () => {
      const links = linksOf(page);
      const broken = links.filter(({ file }) => !BUILT.has(file) && !existsSync(at(file)));
      const lost = links.filter(
        ({ file, anchor }) => anchor !== '' && file.endsWith('.md') && !anchorsOf(file).includes(anchor),
      );
      expect([...broken, ...lost]).to.deep.equal([]);
    });

  it('the README leads to every page', () => {
    const files = linksOf('README.md').map(({ file }) => file);
    expect(files).to.include.members(PAGES.filter((page) => page.startsWith('docs/')));
  });
});

describe('docs/theming.md', () => {
  it('has every token with its values', () => {
    const tokens = read('packages/element/src/styles/token-values.ts').matchAll(
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
