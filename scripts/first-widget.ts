// From the documentation to a widget of one's own, as four kinds of reader do it: their blocks of code are followed letter
// by letter in empty folders, with the packed packages in place of the registry. Part of the step `packed`.
//   node scripts/first-widget.ts     prints the seconds of each step (needs `npm run build` before)
import { mkdirSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from './browsers.ts';
import { blocksOf } from './lib/doc-snippets.ts';
import { packAll, scratch, type Packed } from './lib/pack.ts';
import { at, isMain, one, run, sum, type Count } from './lib/run.ts';
import { serve } from './lib/serve.ts';

const QUICK_START = 'docs/quick-start.md';

/** The blocks of a section in one language, as the page prints them. */
function said(page: string, section: string, language: string): string[] {
  const found = blocksOf(page).filter((block) => block.section === section && block.language === language);
  if (found.length === 0) throw new Error(`${page} has no ${language} under "${section}"`);
  return found.map(({ text }) => text);
}

interface Reader {
  browser: Browser;
  dir: string;
  packed: readonly Packed[];
}

/** Types the lines of a shell block; the tarballs stand for what the registry will have. */
async function type(block: string, { dir, packed }: Reader): Promise<void> {
  const tarballs = packed.map(({ tarball }) => tarball).join(' ');
  const lines = block.replaceAll(/^npm install (?:@?careframe\S* ?)+$/gm, `npm install ${tarballs}`);
  const { ok, output } = await run('sh', ['-ec', lines], { cwd: dir, quiet: true });
  if (!ok) throw new Error(output);
}

/** A page as a person has it: the lines before the empty one go into the head. */
function pasted(html: string, styles = ''): string {
  const [head, body] = html.split(/\n\n/);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Own page</title>${styles}${head}</head><body><h1>Own page</h1>${body}</body></html>`;
}

/** Opens a folder as a site; its console must stay empty. */
async function open({ browser }: Reader, folder: string, look: (page: Page) => Promise<void>): Promise<void> {
  const site = await serve(folder);
  const page = await browser.newPage();
  const noise: string[] = [];
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text());
  });
  try {
    await page.goto(site.url);
    await look(page);
  } finally {
    await page.close();
    await site.close();
  }
  if (noise.length > 0) throw new Error(noise.join('\n'));
}

const scorecardStands = (page: Page): Promise<void> =>
  page.locator('care-scorecard [data-cell]').first().waitFor({ timeout: 10_000 });

type Step = readonly [what: string, act: (reader: Reader) => Promise<void>];

const PAGE: readonly Step[] = [
  [
    'type the three lines of the README',
    (reader) => type(said('README.md', 'Put it on a page', 'sh')[0]!, reader),
  ],
  [
    'paste the tag, open the page',
    async (reader) => {
      const [html] = said('README.md', 'Put it on a page', 'html');
      writeFileSync(join(reader.dir, 'index.html'), pasted(html!));
      await open(reader, reader.dir, scorecardStands);
    },
  ],
];

const DESIGN: readonly Step[] = [
  [
    'the page, as the quick start says',
    (reader) => type(said(QUICK_START, 'You have a page', 'sh')[0]!, reader),
  ],
  [
    'paste five tokens, open the page',
    async (reader) => {
      const [html] = said(QUICK_START, 'You have a page', 'html');
      const [css] = said(QUICK_START, 'You design', 'css');
      writeFileSync(join(reader.dir, 'index.html'), pasted(html!, `<style>${css}</style>`));
      await open(reader, reader.dir, async (page) => {
        await scorecardStands(page);
        const font = await page
          .locator('care-scorecard h2')
          .first()
          .evaluate((heading) => getComputedStyle(heading).fontFamily);
        if (!font.includes('Georgia')) throw new Error(`The heading is set in ${font}`);
      });
    },
  ],
];

const PORTAL: readonly Step[] = [
  ['npm install', (reader) => type(said(QUICK_START, 'You build a portal', 'sh')[0]!, reader)],
  [
    'paste the tags and the script, build, open',
    async (reader) => {
      const { dir } = reader;
      const [html] = said(QUICK_START, 'You build a portal', 'html');
      writeFileSync(
        join(dir, 'index.html'),
        pasted(`<script type="module" src="/main.js"></script>\n\n${html!}`),
      );
      writeFileSync(join(dir, 'main.js'), said(QUICK_START, 'You build a portal', 'js').join('\n'));
      // What the reader's own server would answer.
      mkdirSync(join(dir, 'public', 'api'), { recursive: true });
      cpSync(
        at('packages', 'starters', 'programmes', 'duhok-centre.json'),
        join(dir, 'public', 'api', 'programme'),
      );
      const { ok, output } = await run('vite', ['build', '--logLevel', 'warn'], { cwd: dir, quiet: true });
      if (!ok) throw new Error(output);
      await open(reader, join(dir, 'dist'), scorecardStands);
    },
  ],
];

const NODE: readonly Step[] = [
  ['npm install', (reader) => type(said(QUICK_START, 'You work with the data', 'sh')[0]!, reader)],
  [
    'paste the script, run it',
    async (reader) => {
      const [script] = said(QUICK_START, 'You work with the data', 'js');
      writeFileSync(join(reader.dir, 'report.mjs'), script!);
      const { ok, output } = await run(process.execPath, ['report.mjs'], { cwd: reader.dir, quiet: true });
      if (!ok || !/^\d+ findings$/m.test(output)) throw new Error(output);
    },
  ],
];

const READERS: Readonly<Record<string, readonly Step[]>> = {
  'web developer of a ministry': PAGE,
  'developer of a portal': PORTAL,
  designer: DESIGN,
  'partner with Node': NODE,
};

async function follow(who: string, steps: readonly Step[], reader: Reader): Promise<Count> {
  mkdirSync(reader.dir, { recursive: true });
  for (const [what, act] of steps) {
    const start = performance.now();
    const problem = await act(reader).then(
      () => undefined,
      (error: unknown) => (error as Error).message,
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`  ${problem === undefined ? 'ok    ' : 'FAILED'} ${who}: ${what}: ${seconds} s`);
    if (problem === undefined) continue;
    console.log(problem.trimEnd().replace(/^/gm, '    '));
    return one(false);
  }
  return one(true);
}

/** Follows the documentation in folders under `dir`. */
export async function firstWidgets(dir: string, packed: readonly Packed[]): Promise<Count> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
  try {
    const counts: Count[] = [];
    for (const [who, steps] of Object.entries(READERS))
      counts.push(await follow(who, steps, { browser, packed, dir: join(dir, who.replaceAll(' ', '-')) }));
    return sum(counts);
  } finally {
    await browser.close();
  }
}

if (isMain(import.meta.url)) {
  const { dir, remove } = scratch('first-widget');
  try {
    const { failed } = await firstWidgets(dir, await packAll(join(dir, 'tarballs')));
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    remove();
  }
}
