// Every snippet of the documentation that is for a browser, opened in one, on the built files.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { blocksFor, placeOf, readPage, type Block } from '../../../scripts/lib/doc-snippets.ts';
import { at } from '../../../scripts/lib/run.ts';
import { pageOf, serveSites, startBrowserForSites, type Sites } from '../../embed/site.ts';
import { openPage } from '../../journeys.ts';
import { snippetPages, type SnippetPage } from '../pages.ts';

const pages = await snippetPages();

/** A heading that is not the heading of a fault, in the tag itself or in the frame that shows it. */
async function stands(page: Page, tag: string): Promise<void> {
  const framed = (await page.locator('iframe').count()) > 0;
  const place = framed ? page.frameLocator('iframe') : page;
  await place.locator(`${tag} section :is(h2, h3)`).first().waitFor();
  const faults = place.locator(
    `${tag} :is([data-state="error"], [data-state="too-new"], [data-state="offline"])`,
  );
  expect(await faults.count(), `${tag} shows a fault`).to.equal(0);
}

/** Names of custom properties that the documentation describes. */
const KNOWN = new Set(
  [...readPage('docs/theming.md').matchAll(/`(--care-[\w-]+)`/g)].map(([, name]) => name!),
);

async function checkStyles(page: Page, styles: readonly Block[]): Promise<void> {
  for (const block of styles) {
    const unknown = [...block.text.matchAll(/--care-[\w-]+/g)].filter(([name]) => !KNOWN.has(name));
    expect(
      unknown.map(([name]) => name),
      placeOf(block),
    ).to.deep.equal([]);
    for (const [, tag, part] of block.text.matchAll(/(care-[\w-]+)::part\(([\w-]+)\)/g))
      expect(await page.locator(`${tag} [part~="${part}"]`).count(), `${tag}::part(${part})`).to.be.above(0);
  }
  // What a browser does not understand it drops.
  const kept = await page.evaluate(() =>
    [...document.querySelectorAll('style')].map(({ sheet, textContent }) => [
      [...sheet!.cssRules].reduce((total, rule) => total + (rule as CSSStyleRule).style.length, 0),
      (textContent.match(/[\w-]+\s*:(?!:)[^;{}]+[;}]/g) ?? []).length,
    ]),
  );
  for (const [rules, written] of kept.slice(0, styles.length)) expect(rules).to.be.least(written!);
}

describe('Snippets of the documentation', () => {
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

  async function open({ html, own }: SnippetPage): Promise<{ page: Page; noise: string[] }> {
    const whole = /^\s*<(?:!doctype|html)/i.test(html) ? html : pageOf(html);
    sites.own('docs', { ...own, '/': { body: whole } });
    return openPage(browser, `${sites.origin('docs')}/`);
  }

  for (const one of pages)
    it(`${one.title}: ${one.tags.length > 0 ? `${one.tags.length} widgets stand` : 'runs'}, and the console is empty`, async () => {
      const { page, noise } = await open(one);
      for (const tag of one.tags) await stands(page, tag);
      await checkStyles(page, one.styles);
      await page.waitForTimeout(200);
      expect(noise).to.deep.equal([]);
      await page.context().close();
    });

  for (const block of blocksFor('built'))
    it(`${placeOf(block)}: runs in Node, on the built files`, () => {
      const folder = at('.cache', 'docs-snippets');
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `built-${block.line}.mjs`);
      writeFileSync(file, [block.before, block.text, block.after].join('\n'));
      const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
      expect(status, stderr).to.equal(0);
    });
});
