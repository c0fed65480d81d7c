// Every snippet that the build writes, pasted into an empty page under the policy that stands below it.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage } from '../../journeys.ts';
import { CDN, pageOf, serveSites, startBrowserForSites, type Sites } from '../site.ts';

interface Snippet {
  title: string;
  language: string;
  text: string;
  policy: string | undefined;
}

/** Blocks of code with the heading they stand under; a policy belongs to the block before it. */
function readSnippets(): Snippet[] {
  const text = readFileSync(join(CDN, 'snippets.md'), 'utf8');
  const found: Snippet[] = [];
  let title = '';
  for (const [, heading, language, code] of text.matchAll(/^#+ (.*)$|^```(\w+)\n([\s\S]*?)\n```$/gm)) {
    if (heading !== undefined) title = heading;
    else if (language === 'http') found.at(-1)!.policy = code!.replace('Content-Security-Policy: ', '');
    else found.push({ title, language: language!, text: code!, policy: undefined });
  }
  return found;
}

describe('Snippets', () => {
  const snippets = readSnippets();
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

  async function open(html: string, policy: string | undefined) {
    const headers: Record<string, string> = policy === undefined ? {} : { 'content-security-policy': policy };
    sites.own('portal', { '/': { body: pageOf(html), headers } });
    return openPage(browser, `${sites.origin('portal')}/`);
  }

  it('there is one for every widget, and for every way', () => {
    expect(snippets.filter(({ language }) => language === 'html')).to.have.lengthOf(16);
  });

  const plain = snippets.filter(({ language, text }) => language === 'html' && !text.includes('<iframe'));
  for (const { title, text, policy } of plain) {
    it(`${title}: every widget stands, and the console is empty under the policy`, async () => {
      const { page, noise } = await open(text, policy);
      const names = [...text.matchAll(/<(care-[a-z-]+)|data-care="([a-z-]+)"/g)].map(
        ([, tag, short]) => tag ?? `care-${short}`,
      );
      for (const name of names.filter((one) => one !== 'care-programme')) {
        await page.locator(`${name} section :is(h2, h3)`).first().waitFor();
        expect(await page.locator(`${name} [part~="state"]`).count(), name).to.equal(0);
      }
      expect(noise).to.deep.equal([]);
      await page.context().close();
    });
  }

  const named = plain.filter(({ text }) => text.includes('rel="modulepreload"'));
  for (const { title, text, policy } of named) {
    it(`${title}: all its files are asked for before anything is drawn, each once`, async () => {
      const { page } = await open(text, policy);
      const tag = /<(care-[a-z-]+)/.exec(text)![1]!;
      await page.locator(`${tag} section :is(h2, h3)`).first().waitFor();
      const fetched = await page.evaluate(() => {
        const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
        return performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => name.includes('/split/') && startTime < drawn)
          .map(({ name }) => new URL(name).pathname);
      });
      const names = [...text.matchAll(/rel="modulepreload" href="\.([^"]+)"/g)].map(([, path]) => path!);
      expect(names).to.have.length.above(4);
      expect(fetched.toSorted()).to.deep.equal(names.toSorted());
      await page.context().close();
    });
  }

  it('Each widget when it is needed: the script for a shadow root runs', async () => {
    const { text } = snippets.find(({ language, text }) => language === 'js' && text.includes('#panel'))!;
    const { page, noise } = await open(
      `<div id="panel"></div><script type="module">${text}</script>`,
      undefined,
    );
    await page.locator('#panel care-scorecard [data-state="empty"]').waitFor();
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('Each widget when it is needed: the name in the import map brings a widget', async () => {
    const { text } = snippets.find(
      ({ language, text }) => language === 'js' && text.startsWith("import 'careframe/"),
    )!;
    const map = /<script type="importmap">.*?<\/script>/.exec(
      snippets.find(({ text }) => text.includes('importmap'))!.text,
    )![0];
    const { page, noise } = await open(
      `${map}<care-scorecard></care-scorecard><script type="module">${text}</script>`,
      undefined,
    );
    await page.locator('care-scorecard [data-state="empty"]').waitFor();
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  const framed = snippets.filter(({ text }) => text.includes('<iframe'));
  for (const { text } of framed) {
    const widget = /widget=([a-z-]+)/.exec(text)![1]!;
    it(`Where only a frame is allowed: ${widget} stands in its frame, as high as it is`, async () => {
      const { page, noise } = await open(text, undefined);
      const inside = page.frameLocator('iframe');
      await inside.locator(`care-${widget} section :is(h2, h3)`).first().waitFor();
      await page.waitForFunction(() => {
        const frame = document.querySelector('iframe')!;
        return frame.clientHeight === Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height);
      });
      expect(noise).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('a file with one byte more is refused, and the content of the tag stays', async () => {
    const one = snippets.find(({ title }) => title === '`<care-scorecard>`')!;
    const changed = `${readFileSync(join(CDN, 'care-scorecard.js'), 'utf8')} `;
    sites.own('portal', {
      '/': { body: pageOf(one.text) },
      '/careframe/care-scorecard.js': { body: changed },
    });
    const { page, noise } = await openPage(browser, `${sites.origin('portal')}/`);
    await page.waitForTimeout(300);
    expect(noise.join()).to.contain('integrity');
    expect(await page.evaluate(() => customElements.get('care-scorecard') === undefined)).to.equal(true);
    expect(await page.getByText('The programme as text').isVisible()).to.equal(true);
    await page.context().close();
  });

  it('a file that the loader brings is refused by the import map when it has one byte more', async () => {
    const map = snippets.find(({ text }) => text.includes('importmap'))!;
    const changed = `${readFileSync(join(CDN, 'split', 'chunks', 'base.js'), 'utf8')} `;
    const answers = (html: string) => ({
      '/': { body: pageOf(html) },
      '/careframe/split/chunks/base.js': { body: changed },
    });
    sites.own('portal', answers(map.text));
    const { page, noise } = await openPage(browser, `${sites.origin('portal')}/`);
    await page.waitForTimeout(500);
    expect(noise.join()).to.contain('integrity').and.contain('<care-scorecard> was not loaded');
    expect(await page.getByText('The programme as text').isVisible()).to.equal(true);
    await page.context().close();
    // Without the map the same file is taken: it is the map that refused.
    sites.own('portal', answers(map.text.replace(/<script type="importmap">.*?<\/script>/, '')));
    const free = await openPage(browser, `${sites.origin('portal')}/`);
    await free.page.locator('care-scorecard section h2').first().waitFor();
    await free.page.context().close();
  });
});
