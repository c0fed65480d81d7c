// Writes docs/pictures/ from the built portal: `npm run build`, then `npm run pictures`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from './browsers.ts';
import { at } from './lib/run.ts';
import { serve } from './lib/serve.ts';

/** More is not worth a reader's data. */
const LIMIT = 150_000;

/** Chromium encodes WebP; Playwright's own screenshots are PNG or JPEG only. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  return Buffer.from(data, 'base64');
}

async function portal(page: Page, url: string): Promise<void> {
  await page.goto(`${url}duhok-centre.html?lang=en`, { waitUntil: 'networkidle' });
  await page.locator('care-results-chain [data-result]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // As much of the page as the chain needs.
  const { y, height } = (await page.locator('care-results-chain').boundingBox())!;
  await page.setViewportSize({ width: 1280, height: Math.ceil(y + height + 24) });
}

const site = await serve(at('examples', 'portal', 'dist'));
const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 } });
  await portal(page, site.url);
  const picture = await webp(page);
  if (picture.length > LIMIT) throw new Error(`${picture.length} bytes, more than ${LIMIT}`);
  mkdirSync(at('docs', 'pictures'), { recursive: true });
  writeFileSync(at('docs', 'pictures', 'portal.webp'), picture);
  console.log(`  docs/pictures/portal.webp: ${picture.length} bytes`);
} finally {
  await browser.close();
  await site.close();
}
