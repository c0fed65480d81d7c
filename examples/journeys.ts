// What the journeys share: a browser, a page whose noise is kept, a policy as strict ministries have it.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from '../scripts/browsers.ts';

/** No inline script or style, no eval, no HTML sink. */
export const STRICT_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'";

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_ARGS] });
}

export interface OpenPage {
  page: Page;
  /** Console warnings and errors, page errors, policy violations, failed requests and `care-error` events. */
  noise: string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => noise.push(`request failed: ${request.url()}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
    addEventListener('care-error', (event) =>
      console.error(`care-error: ${JSON.stringify((event as CustomEvent).detail)}`),
    );
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, noise };
}
