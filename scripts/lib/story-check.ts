// What the checks of the story site share: a page that is opened, watched and closed again.
import type { BrowserContext, Page } from 'playwright-core';
import { watchPage } from './story-page.ts';

/** One thing to try: what it is, and what is wrong with it. */
export interface SiteCheck {
  readonly name: string;
  run(context: BrowserContext, origin: string): Promise<string[]>;
}

export async function opened<Result>(
  context: BrowserContext,
  address: string,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  try {
    await page.addInitScript(watchPage);
    await page.goto(address);
    return await look(page);
  } finally {
    await page.close();
  }
}

/** A story by its id, on its own. */
export async function openStory(page: Page, origin: string, id: string): Promise<void> {
  await page.goto(`${origin}iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(() => window.storyWatch.finished, undefined, { timeout: 30_000 });
}

/** Says what was found when it is not what was wanted. */
export const same = (what: string, found: unknown, wanted: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${what}: ${JSON.stringify(found)}`];

/** Makes the open story as wide as a phone, in English and in Arabic: says by how many pixels it is wider. */
export async function beyondPhone(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  const problems: string[] = [];
  for (const locale of ['en', 'ar']) {
    await page.evaluate((wanted) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, payload: unknown): void };
      };
      channel.emit('updateGlobals', { globals: { locale: wanted } });
    }, locale);
    const translated = page.locator(`[part~="base"][lang|="${locale}"]`);
    await page.locator('[part~="base"]').first().and(translated).waitFor({ timeout: 10_000 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) problems.push(`${beyond} px wider than a phone, ${locale}`);
  }
  return problems;
}
