// Every page of the portal in every language: the widgets show, nothing scrolls sideways, the console stays empty.
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { at } from '../../../scripts/lib/run.ts';
import { serve, type Served } from '../../../scripts/lib/serve.ts';
import { openPage, startBrowser, STRICT_POLICY } from '../../journeys.ts';

const PAGES = [
  'index',
  'duhok-centre',
  'child-centred-monitoring',
  'district-workforce',
  'turkmenistan-training',
  'deinstitutionalisation-training',
];
const LANGUAGES = ['en', 'bg', 'ar', 'ckb', 'ru', 'tk'];

describe('the portal', () => {
  let browser: Browser;
  let served: Served;

  before(async () => {
    browser = await startBrowser();
    served = await serve(at('examples', 'portal', 'dist'), {
      headers: { 'content-security-policy': `${STRICT_POLICY}; trusted-types lit-html` },
    });
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  for (const name of PAGES) {
    it(`${name}: six languages, a phone and a desktop`, async () => {
      for (const lang of LANGUAGES) {
        const { page, noise } = await openPage(browser, `${served.url}${name}.html?lang=${lang}`, {
          viewport: { width: 360, height: 740 },
        });
        await page.waitForFunction(() =>
          [...document.querySelectorAll('*')]
            .filter((element) => element.localName.startsWith('care-'))
            .every(
              (element) =>
                element.localName === 'care-programme' ||
                (element.shadowRoot?.querySelector('section .head, section .intro, [part~="state"]') ??
                  null) !== null,
            ),
        );
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${name} ${lang} at 360 px`,
        ).to.be.at.most(360);
        expect(await page.title()).to.not.equal('');
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.waitForTimeout(150);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${name} ${lang} at 1280 px`,
        ).to.be.at.most(1280);
        expect(noise, `${name} ${lang}`).to.deep.equal([]);
        await page.context().close();
      }
    });
  }

  it('a participant fills in the survey on a phone, in Turkmen, and the page receives the answers', async () => {
    const { page, noise } = await openPage(browser, `${served.url}turkmenistan-training.html?lang=tk`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    const survey = page.locator('care-training-survey');
    await survey.locator('[data-next]').waitFor();
    await page.evaluate(() =>
      addEventListener(
        'care-submit',
        (event) => ((window as unknown as { given: unknown }).given = (event as CustomEvent).detail.response),
      ),
    );
    for (let turn = 0; turn < 6 && (await survey.locator('[data-state="sent"]').count()) === 0; turn += 1) {
      for (const group of await survey.locator('[data-moment]').all())
        await group
          .locator('input')
          .nth((await group.getAttribute('data-moment')) === 'now' ? 3 : 1)
          .tap();
      await survey.locator('[data-next]').tap();
    }
    await survey.locator('[data-state="sent"]').waitFor();
    const given = await page.evaluate(
      () =>
        (window as unknown as { given: { now: Record<string, number>; before: Record<string, number> } })
          .given,
    );
    expect(Object.values(given.now)).to.deep.equal(Array(16).fill(4));
    expect(Object.values(given.before)).to.deep.equal(Array(16).fill(2));
    expect(noise).to.deep.equal([]);
  });
});
