// The page of this example, as a person opens it.
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { at } from '../../../scripts/lib/run.ts';
import { serve, type Served } from '../../../scripts/lib/serve.ts';
import { openPage, startBrowser, STRICT_POLICY } from '../../journeys.ts';

describe('Embedding example', () => {
  let browser: Browser;
  let served: Served;

  before(async () => {
    browser = await startBrowser();
    served = await serve(at(), {
      headers: { 'content-security-policy': `${STRICT_POLICY}; trusted-types careframe-split-lit` },
    });
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  it('shows a tag, a placeholder and a frame, each in its language, under a strict policy', async () => {
    const { page, noise } = await openPage(browser, `${served.url}examples/embed/`);
    await page.locator('care-indicator-table section h2').first().waitFor();
    expect(await page.locator('care-scorecard section').first().getAttribute('lang')).to.equal('bg');
    const results = page.frameLocator('iframe').locator('care-survey-results section').first();
    await results.locator('h2').first().waitFor();
    expect(await results.getAttribute('lang')).to.equal('tk');
    await page.waitForFunction(() => {
      const frame = document.querySelector('iframe')!;
      return frame.clientHeight === Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height);
    });
    expect(noise).to.deep.equal([]);
  });
});
