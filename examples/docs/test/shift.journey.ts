// What the README and the quick start tell people to paste, over a slow line, between a page's own header and text:
// nothing that is seen moves when the widgets come.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { blocksFor, placeOf } from '../../../scripts/lib/doc-snippets.ts';
import { at } from '../../../scripts/lib/run.ts';
import { CDN, pageOf, serveSites, startBrowserForSites, type Answer, type Sites } from '../../embed/site.ts';
import { snippetPages } from '../pages.ts';

const SCREENS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
] as const;

const PASTED = ['README.md', 'docs/quick-start.md'];
const pages = (await snippetPages()).filter(
  ({ title, html }) => PASTED.includes(title.split(':')[0]!) && html.includes('careframe.css'),
);

/** Long enough after each other that every stage is painted. */
const LATE: Readonly<Record<string, number>> = { 'careframe-loader.js': 200, 'split/care-scorecard.js': 300 };
const programme = (after: number): Answer => ({
  body: readFileSync(at('packages', 'starters', 'programmes', 'duhok-centre.json')),
  after,
});
const slow = (): Record<string, Answer> => ({
  ...Object.fromEntries(
    Object.entries(LATE).map(([file, after]) => [
      `/careframe/${file}`,
      { body: readFileSync(join(CDN, file)), after },
    ]),
  ),
  '/programme.json': programme(700),
});

const AFTER = '<p>After it comes the news of the ministry.</p>'.repeat(20);
const HEADER = '<h1>Quality of care</h1><p>How the people of the district live, place by place.</p>';

/** Layout shift as browsers define it, summed from the start of the visit. */
function watch(): void {
  const seen = { shift: 0, moved: [] as string[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as unknown as { value: number; sources: { node?: Node }[] };
      seen.shift += value;
      seen.moved.push(`${value.toFixed(3)}: ${sources.map(({ node }) => node?.nodeName ?? '?').join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('What the documentation tells people to paste', () => {
  let browser: Browser;
  let sites: Sites;

  before(async () => {
    browser = await startBrowserForSites();
    sites = await serveSites();
  });

  after(async () => {
    await browser.close();
    await sites.close();
  });

  async function visit(
    html: string,
    tags: readonly string[],
    screen: (typeof SCREENS)[number],
  ): Promise<Page> {
    const head = '<meta name="viewport" content="width=device-width">';
    sites.own('shift', { ...slow(), '/': { body: pageOf(`${HEADER}${html}${AFTER}`, head) } });
    const page = await browser.newPage({ viewport: screen });
    await page.addInitScript(watch);
    await page.goto(`${sites.origin('shift')}/`);
    for (const tag of tags) await page.locator(`${tag} section :is(h2, h3)`).first().waitFor();
    await page.waitForTimeout(400);
    return page;
  }

  const seenBy = async (page: Page): Promise<{ shift: number; moved: string[] }> => {
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { shift: number; moved: string[] } }).seen,
    );
    await page.close();
    return seen;
  };

  it('is there, in both', () => {
    const found = new Set(pages.map(({ title }) => title.split(':')[0]!));
    expect([...found]).to.deep.equal(PASTED);
    expect(blocksFor('browser').map(placeOf)).to.include.members(pages.map(({ title }) => title));
  });

  for (const { title, html, tags } of pages)
    for (const screen of SCREENS)
      it(`${title} moves nothing at ${screen.width} × ${screen.height}`, async () => {
        const { shift, moved } = await seenBy(await visit(html, tags, screen));
        expect(shift, moved.join('\n')).to.equal(0);
      });

  it('would move things without its stylesheet: what is measured here can be seen', async () => {
    const { html, tags } = pages[0]!;
    const { shift } = await seenBy(
      await visit(html.replace(/<link rel="stylesheet"[^>]*>/, ''), tags, SCREENS[0]),
    );
    expect(shift).to.be.above(0.05);
  });
});
