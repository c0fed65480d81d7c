// Embedding in sites that are not ours: loader, placeholders, frame, integrity, and every snippet as it is copied.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { at } from '../../../scripts/lib/run.ts';
import { serve, type Served } from '../../../scripts/lib/serve.ts';
import { openPage, startBrowser, STRICT_POLICY } from '../../journeys.ts';

const CDN = at('packages', 'careframe', 'dist', 'cdn');
const POLICY = `${STRICT_POLICY}; trusted-types careframe-lit`;

describe('embedding', () => {
  let browser: Browser;
  let strict: Served;
  let open: Served;

  before(async () => {
    browser = await startBrowser();
    strict = await serve(at(), { headers: { 'content-security-policy': POLICY } });
    open = await serve(at());
  });

  after(async () => {
    await browser.close();
    await strict.close();
    await open.close();
  });

  describe('the loader', () => {
    let page: Page;
    let noise: string[];

    before(async () => {
      ({ page, noise } = await openPage(browser, `${strict.url}examples/embed/loader.html`));
    });

    it('brings the widget of a tag', async () => {
      await page.locator('care-scorecard table').first().waitFor();
      expect(await page.locator('care-scorecard h3').first().textContent()).to.equal('Monitoring scorecard');
    });

    it('makes a widget of a placeholder, with the attributes of the tag', async () => {
      const table = page.locator('care-indicator-table#table.wide');
      await table.locator('table').first().waitFor();
      expect(await table.getAttribute('heading-level')).to.equal('3');
      expect(
        await table.evaluate((element) => {
          const { readOnly, today, headingLevel } = element as HTMLElement & Record<string, unknown>;
          return { readOnly, today, headingLevel };
        }),
      ).to.deep.equal({ readOnly: true, today: '2013-04-15', headingLevel: 3 });
    });

    it('brings only what the page uses, and what they share once', async () => {
      const files = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()!),
      );
      expect(files).to.include('care-scorecard.js').and.to.include('base.js');
      expect(files).to.not.include('care-results-chain.js');
      expect(files.filter((file) => file === 'base.js')).to.have.lengthOf(1);
    });

    it('finds what is added later, tag and placeholder', async () => {
      await page.locator('#later').evaluate((element) => {
        const src = '../../packages/starters/programmes/turkmenistan-training.json';
        const survey = document.createElement('care-training-survey');
        survey.setAttribute('src', src);
        const placeholder = document.createElement('div');
        placeholder.dataset['care'] = 'results-chain';
        placeholder.dataset['src'] = src;
        element.append(survey, placeholder);
      });
      await page.locator('care-training-survey fieldset').first().waitFor();
      await page.locator('care-results-chain [part~="base"]').first().waitFor();
    });

    it('says what is no widget of ours, and nothing else', () => {
      expect(noise).to.have.lengthOf(1);
      expect(noise[0]).to.contain('data-care="weather"').and.to.contain('scorecard');
    });

    it('gives every widget the same attributes as a tag and as a placeholder', async () => {
      const table = await page.evaluate(() =>
        ['care-scorecard', 'care-indicator-table', 'care-results-chain', 'care-training-survey'].map(
          (tag) => {
            const { observedAttributes } = customElements.get(tag) as unknown as {
              observedAttributes: string[];
            };
            return [tag.slice(5), observedAttributes] as const;
          },
        ),
      );
      for (const [name, attributes] of table) {
        expect(attributes).to.include('src').and.to.include('heading-level');
        const made = await page.evaluate(
          ([care, names]) => {
            const placeholder = document.createElement('div');
            placeholder.dataset['care'] = care;
            for (const attribute of names) placeholder.setAttribute(`data-${attribute}`, '2');
            document.querySelector('#later')!.replaceChildren(placeholder);
            return new Promise<string[]>((resolve) => {
              new MutationObserver((_, observer) => {
                const element = document.querySelector(`#later > care-${care}`);
                if (!element) return;
                observer.disconnect();
                resolve(names.filter((attribute) => element.hasAttribute(attribute)));
              }).observe(document.querySelector('#later')!, { childList: true });
            });
          },
          [name, [...attributes]] as const,
        );
        expect(made).to.deep.equal([...attributes]);
      }
    });
  });

  describe('the frame', () => {
    it('shows the widget, and gets the height that it needs', async () => {
      const { page, noise } = await openPage(browser, `${open.url}examples/embed/frame.html`);
      await page
        .frameLocator('iframe')
        .locator('care-scorecard')
        .getByText('Работа по случай')
        .first()
        .waitFor();
      await page.waitForFunction(
        () => document.querySelector('iframe')!.getBoundingClientRect().height > 500,
      );
      const inside = await page
        .frameLocator('iframe')
        .locator('care-scorecard')
        .evaluate((element) => element.getBoundingClientRect().height);
      const outside = await page.locator('iframe').evaluate((element) => element.clientHeight);
      expect(Math.abs(outside - inside)).to.be.below(6);
      expect(noise).to.deep.equal([]);
    });

    it('believes no other frame and no other site', async () => {
      const { page } = await openPage(browser, `${open.url}examples/embed/frame.html`);
      await page.waitForFunction(
        () => document.querySelector('iframe')!.getBoundingClientRect().height > 500,
      );
      const before = await page.locator('iframe').evaluate((element) => element.clientHeight);
      await page.evaluate(() => postMessage({ type: 'care-height', height: 50 }, '*'));
      await page.waitForTimeout(100);
      expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).to.equal(before);
    });

    it('shows no document of another site, and says so in the language of the frame', async () => {
      const src = encodeURIComponent(`${strict.url}packages/starters/programmes/duhok-centre.json`);
      const address = `${open.url}packages/careframe/dist/cdn/embed.html?widget=scorecard&lang=ru&src=${src}`;
      const { page, noise } = await openPage(browser, address);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).to.match(/^Документ находится на другом сайте/);
      expect(await page.locator('care-scorecard').count()).to.equal(0);
      expect(noise).to.deep.equal([]);
    });

    it('says when the address names no widget', async () => {
      const { page } = await openPage(
        browser,
        `${open.url}packages/careframe/dist/cdn/embed.html?widget=weather&lang=ar`,
      );
      expect(await page.getByRole('alert').textContent()).to.contain('لا يسمّي أداة');
    });
  });

  describe('integrity', () => {
    const snippets = readFileSync(`${CDN}/snippets.md`, 'utf8');
    const html = [...snippets.matchAll(/```html\n([\s\S]*?)```/g)].map(([, text]) => text!);
    const map = readFileSync(`${CDN}/importmap.json`, 'utf8');

    /** A page of the reader's own, with the folder beside it as `careframe/`. */
    async function pageWith(head: string, body: string): Promise<{ page: Page; noise: string[] }> {
      const context = await browser.newContext();
      await context.route('**/snippet/**', async (route) => {
        const path = new URL(route.request().url()).pathname.replace('/snippet/', '');
        if (path === '') {
          await route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
          });
        } else {
          const file = path.startsWith('careframe/')
            ? `${CDN}/${path.slice(10)}`
            : at('packages', 'starters', 'programmes', 'turkmenistan-training.json');
          await route.fulfill({ path: file });
        }
      });
      const page = await context.newPage();
      const noise: string[] = [];
      page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
      page.on('pageerror', (error) => noise.push(error.message));
      await page.goto(`${open.url}snippet/`);
      return { page, noise };
    }

    it('there are snippets for every element', () => expect(html.length).to.be.above(12));

    for (const [index, snippet] of html.entries()) {
      const first = snippet.trim().split('\n').pop()!.slice(0, 60);
      it(`snippet ${index + 1} works as it is copied: ${first}`, async () => {
        const loader = snippet.includes('data-care') ? html[0]! : '';
        const tags = snippet.includes('careframe-loader')
          ? '<care-survey-results src="programme.json"></care-survey-results>'
          : '';
        const { page, noise } = await pageWith(loader, snippet + tags);
        const tag =
          /<(care-[a-z-]+)/.exec(snippet + tags)?.[1] ?? `care-${/data-care="([a-z-]+)"/.exec(snippet)![1]}`;
        await page.waitForFunction(
          (name) =>
            customElements.get(name) !== undefined && document.querySelector(`${name}:defined`) !== null,
          tag,
        );
        expect(noise).to.deep.equal([]);
        await page.context().close();
      });
    }

    it('the import map covers every split file: one changed byte and the browser refuses it', async () => {
      const { page, noise } = await pageWith(
        `<script type="importmap">${map}</script>`,
        '<care-scorecard src="programme.json"></care-scorecard><script type="module">import "careframe/care-scorecard";</script>',
      );
      await page.waitForFunction(() => customElements.get('care-scorecard') !== undefined);
      expect(noise).to.deep.equal([]);
      const wrong = map.replace(/("\.\/careframe\/split\/chunks\/base\.js": "sha384-)..../, '$1AAAA');
      expect(wrong).to.not.equal(map);
      const refused = await pageWith(
        `<script type="importmap">${wrong}</script>`,
        '<p>Text of the page.</p><care-scorecard src="programme.json"></care-scorecard><script type="module">import "careframe/care-scorecard";</script>',
      );
      await refused.page.waitForTimeout(500);
      expect(await refused.page.evaluate(() => customElements.get('care-scorecard'))).to.equal(undefined);
      expect(refused.noise.join()).to.match(/integrity/i);
    });
  });
});
