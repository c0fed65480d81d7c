// A manager in Duhok at work, in Arabic: adds an output, links it with an assumption, enters a value, sees the scorecard
// and the words change, takes everything back, reloads. On the built site, under a strict policy with Trusted Types.
import { expect } from 'chai';
import type { Browser, Locator, Page } from 'playwright-core';
import { at } from '../../../scripts/lib/run.ts';
import { serve, type Served } from '../../../scripts/lib/serve.ts';
import { openPage, startBrowser, STRICT_POLICY } from '../../journeys.ts';

const OUTPUT = 'دليل للأسر عن حقوقها في المركز';
const REASON = 'الدليل يشرح للأسر ما يمكن أن تتوقعه';
const ASSUMPTION = 'الدليل مكتوب بلغة تفهمها الأسر';
const SOURCE = 'محاضر زيارات المراكز';

/** The document as a host would read it, without what the session adds. */
const documentOf = (page: Page): Promise<string> =>
  page
    .locator('care-programme')
    .evaluate((element) =>
      JSON.stringify((element as HTMLElement & { currentProgramme: unknown }).currentProgramme),
    );

describe('Duhok, in Arabic', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  let noise: string[];
  let chain: Locator;
  let table: Locator;
  let card: Locator;
  let original: string;
  let summaryBefore: string;

  before(async () => {
    browser = await startBrowser();
    served = await serve(at('examples', 'portal', 'dist'), {
      headers: { 'content-security-policy': `${STRICT_POLICY}; trusted-types lit-html` },
    });
    ({ page, noise } = await openPage(browser, `${served.url}duhok-centre.html?lang=ar`));
    [chain, table, card] = [
      page.locator('care-results-chain'),
      page.locator('care-indicator-table'),
      page.locator('care-scorecard'),
    ];
    await chain.locator('[data-result]').first().waitFor();
    await table.locator('td.cell').first().waitFor();
    await card.locator('table, [part~="summary"]').first().waitFor();
    await page.waitForTimeout(300);
    original = await documentOf(page);
    summaryBefore = (await card.locator('.summary').textContent()) ?? '';
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  it('opens right to left, in Arabic', async () => {
    expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
    expect(await chain.locator('section').first().getAttribute('dir')).to.equal('rtl');
    expect(await chain.locator('section').first().textContent()).to.contain('سلسلة النتائج');
  });

  it('adds an output in the list', async () => {
    await chain.locator('[data-view="list"]').click();
    await chain.locator('[data-level="output"] [data-add]').click();
    await chain.locator('[data-editor]').fill(OUTPUT);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await chain.locator('[data-result]', { hasText: OUTPUT }).first().waitFor();
  });

  it('links it to an outcome with a reason and an assumption', async () => {
    const item = chain.locator('li[data-result]', { hasText: OUTPUT }).first();
    await item.locator('[data-do="link"]').first().click();
    const dialog = chain.locator('dialog[open]');
    await dialog.locator('label.choice', { hasText: 'الأسر أكثر معرفة بما تتوقعه' }).click();
    await dialog.locator('#link-reason').fill(REASON);
    await dialog.locator('#assumption-0').fill(ASSUMPTION);
    await dialog.locator('[data-do="save"]').click();
    await chain.locator('li[data-result]', { hasText: OUTPUT }).getByText(ASSUMPTION).first().waitFor();
  });

  it('says the new link in words', async () => {
    await chain.locator('[data-do="words"]').click();
    const words = (await chain.locator('[data-sentences]').textContent()) ?? '';
    for (const part of [OUTPUT, REASON, ASSUMPTION]) expect(words).to.contain(part);
  });

  it('enters a value with its source, in Arabic-Indic digits, and the scorecard follows', async () => {
    const row = table.locator('tr[data-indicator="children-in-institutions"]');
    const cell = row.locator('td.cell').last();
    await cell.focus();
    await page.keyboard.press('F2');
    await table.locator('#f-value').fill('٢٠');
    await table.locator('#f-source').fill(SOURCE);
    await table.locator('[data-save]').click();
    await page.waitForTimeout(300);
    expect(await row.textContent()).to.match(/100/);
    expect(await card.locator('.summary').textContent()).to.not.equal(summaryBefore);
  });

  it('takes everything back, step by step', async () => {
    const undo = chain.locator('[data-do="undo"]');
    for (
      let step = 0;
      step < 10 && (await undo.getAttribute('aria-disabled')) !== 'true' && (await undo.isEnabled());
      step += 1
    )
      await undo.click();
    await page.waitForTimeout(300);
    expect(await documentOf(page)).to.equal(original);
    expect(await card.locator('.summary').textContent()).to.equal(summaryBefore);
  });

  it('reloads with nothing odd in the console', async () => {
    await page.reload();
    await chain.locator('[data-result]').first().waitFor();
    await page.waitForTimeout(300);
    expect(noise).to.deep.equal([]);
  });
});
