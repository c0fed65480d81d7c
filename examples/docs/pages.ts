// Pages made of the snippets of one documentation page: each block of HTML is a page of its own, with the styles and
// scripts of its section.
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { bundle } from '../../scripts/lib/bundle.ts';
import { blocksFor, placeOf, type Block } from '../../scripts/lib/doc-snippets.ts';
import { at } from '../../scripts/lib/run.ts';
import type { Answer, Own } from '../embed/site.ts';

/** A page to open, and what its site answers besides built files and documents. */
export interface SnippetPage {
  readonly title: string;
  readonly html: string;
  readonly own: Own;
  /** Tags that must stand. */
  readonly tags: readonly string[];
  readonly styles: readonly Block[];
}

const LOADER = '<script type="module" src="/careframe/careframe-loader.js"></script>';

const ALL_WIDGETS = `<care-programme src="/programme.json"><care-results-chain></care-results-chain>
<care-indicator-table></care-indicator-table><care-scorecard></care-scorecard>
<care-training-survey></care-training-survey></care-programme>`;

interface Group {
  html?: Block;
  styles: Block[];
  scripts: Block[];
}

/** Blocks of a section: the first group has what stands before any HTML. */
function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  let last: Group = { styles: [], scripts: [] };
  for (const block of blocks) {
    if (block.language === 'html') {
      // What stands before the first HTML belongs to it.
      last =
        last.html || groups.length > 0 ? { html: block, styles: [], scripts: [] } : { ...last, html: block };
      groups.push(last);
    } else (block.language === 'css' ? last.styles : last.scripts).push(block);
  }
  return groups.length > 0 ? groups : [last];
}

const isBare = (code: string): boolean => /(?:from|import)\s*\(?\s*['"](?![./])/.test(code);

let bundled = 0;

/** As a bundler of the reader's own would: packages are found, addresses of the site stay. */
async function bundleFor(code: string): Promise<string> {
  bundled += 1;
  const siteFiles = {
    name: 'site-files',
    resolveId: (id: string) => (/^\.?\/careframe\//.test(id) ? { id, external: true } : null),
  };
  return bundle({ name: `docs-snippet-${bundled}`, entry: code, plugins: [siteFiles] });
}

const wrapped = ({ text, before = '', after = '' }: Block): string => `${before}\n${text}\n${after}`;

async function scriptOf(block: Block): Promise<string> {
  const code = wrapped(block);
  return isBare(code) ? bundleFor(code) : code;
}

/** Scripts inside the HTML that import packages are for pages that a bundler builds. */
async function buildInline(html: string, own: Record<string, Answer>): Promise<string> {
  let built = html;
  for (const [whole, code] of html.matchAll(/<script type="module">([^]*?)<\/script>/g))
    if (isBare(code!)) {
      const path = `/built-${Object.keys(own).length}.js`;
      own[path] = { body: await bundleFor(code!) };
      built = built.replace(whole, `<script type="module" src="${path}"></script>`);
    }
  return built;
}

const STARTERS = at('packages', 'starters', 'programmes');
const starter = (name: string): Answer => ({ body: readFileSync(join(STARTERS, name)) });

function documentsFor(html: string): Record<string, Answer> {
  return {
    '/api/programme': starter('duhok-centre.json'),
    '/programmes/duhok-centre.json': starter('duhok-centre.json'),
    // Answers belong to the training that they were given in.
    ...(html.includes('responses.json') && { '/programme.json': starter('turkmenistan-training.json') }),
  };
}

async function pageOf({ html, styles, scripts }: Group): Promise<SnippetPage> {
  const first = (html ?? styles[0] ?? scripts[0])!;
  const text = html ? wrapped(html) : styles.length > 0 ? ALL_WIDGETS : '';
  const own: Record<string, Answer> = documentsFor(text);
  const body = await buildInline(text, own);
  const inline: string[] = [];
  for (const [place, block] of scripts.entries()) {
    const path = `/${block.file ?? `script-${place}.js`}`;
    own[path] = { body: await scriptOf(block) };
    if (!block.file) inline.push(`<script type="module" src="${path}"></script>`);
  }
  const css = styles.map(({ text: rules }) => `<style>${rules}</style>`).join('');
  const loads = /careframe/.test(`${text.replaceAll(/<care-.*/g, '')} ${scripts.map(wrapped).join(' ')}`);
  const needed = loads ? '' : LOADER;
  const names = [...body.matchAll(/<(care-[a-z-]+)|data-care="([a-z-]+)"|widget=([a-z-]+)/g)].map(
    ([, tag, short, framed]) => tag ?? `care-${short ?? framed}`,
  );
  return {
    title: placeOf(first),
    html: `${css}${body}${needed}${inline.join('')}`,
    own,
    tags: [...new Set(names)].filter((tag) => tag !== 'care-programme'),
    styles,
  };
}

/** Every page that the documentation's snippets make. */
export async function snippetPages(): Promise<SnippetPage[]> {
  const sections = new Map<string, Block[]>();
  for (const block of blocksFor('browser')) {
    const key = `${block.page} ${block.section}`;
    sections.set(key, [...(sections.get(key) ?? []), block]);
  }
  const pages: SnippetPage[] = [];
  for (const blocks of sections.values())
    for (const group of groupsOf(blocks)) pages.push(await pageOf(group));
  return pages;
}
