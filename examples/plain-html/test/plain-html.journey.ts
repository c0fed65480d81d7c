// The script-tag files on a page with a strict policy: no build, no own script, no report.
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { at } from '../../../scripts/lib/run.ts';
import { serve, type Served } from '../../../scripts/lib/serve.ts';
import { openPage, startBrowser, STRICT_POLICY } from '../../journeys.ts';

const POLICY = `${STRICT_POLICY}; trusted-types care-scorecard-lit care-results-chain-lit`;

describe('plain HTML', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  let noise: string[];

  before(async () => {
    browser = await startBrowser();
    served = await serve(at(), { headers: { 'content-security-policy': POLICY } });
    ({ page, noise } = await openPage(browser, `${served.url}examples/plain-html/`));
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  it('shows the scorecard in the language of the page', async () => {
    const card = page.locator('care-scorecard');
    await card.locator('table, [data-state]').first().waitFor();
    expect(await card.locator('section').first().textContent()).to.match(/Работа по случай/);
    expect(await card.locator('section').first().getAttribute('lang')).to.match(/^bg/);
  });

  it('reads the document inside the tag, in its own language, without controls that do nothing', async () => {
    const chain = page.locator('care-results-chain');
    await chain.getByText('Families visited every month').first().waitFor();
    expect(await chain.locator('section').first().getAttribute('lang')).to.equal('en');
    expect(await chain.getByRole('button', { name: 'Delete' }).count()).to.equal(0);
  });

  it('takes its colour from the page', async () => {
    const colour = await page
      .locator('care-results-chain')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--_brand').trim());
    expect(colour).to.equal('#7a3b00');
  });

  it('leaves the console empty under a strict policy with Trusted Types', () => {
    expect(noise).to.deep.equal([]);
  });
});
