// What people do in a WordPress, in a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { at } from '../../../scripts/lib/run.ts';
import { tool } from '../../../scripts/lib/wordpress/get.ts';
import type { WordPress } from '../../../scripts/lib/wordpress/start.ts';
import { openPage, type OpenPage } from '../../../examples/journeys.ts';

/** Where pictures go: `SHOTS=folder npm run test:integrations`. */
const SHOTS = process.env['SHOTS'] ?? at('test-results', 'integrations');

export async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

export const programmeFile = (name: string): string =>
  at('packages', 'starters', 'programmes', `${name}.json`);

/** Logs in by the form, as `admin`, `editor` or `author`. */
export async function logIn(browser: Browser, site: WordPress, name: string): Promise<OpenPage> {
  const open = await openPage(browser, `${site.url}/wp-login.php`);
  await open.page.fill('#user_login', name);
  await open.page.fill('#user_pass', `${name}-password`);
  await open.page.click('#wp-submit');
  await open.page.waitForURL(/wp-admin/);
  return open;
}

/** Plugins → Add new → Upload plugin → Install → Activate. */
export async function installPlugin(page: Page, site: WordPress, zip: string): Promise<void> {
  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  // The form is hidden behind its button when the page is opened without script; here it is open.
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.waitForURL(/plugins\.php/);
}

/** Media → Add new with the plain form; gives the file's address, or what WordPress said against it. */
export async function upload(
  page: Page,
  site: WordPress,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<string> {
  await page.goto(`${site.url}/wp-admin/media-new.php?browser-uploader`);
  await page.setInputFiles('#async-upload', file);
  await page.click('#html-upload');
  await page.waitForLoadState();
  const refused = page.locator('.error-div.error, .upload-errors, .media-upload-form .error');
  if (!page.url().includes('upload.php')) return (await refused.first().textContent()) ?? '';
  return php(
    site,
    "echo wp_get_attachment_url(get_posts(['post_type'=>'attachment','numberposts'=>1])[0]->ID);",
  );
}

export const json = (name: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: readFileSync(programmeFile(name)),
});

/** Saves and publishes a post as the person who is logged in, through the same filters as the editor's "Publish". */
export async function publish(
  page: Page,
  site: WordPress,
  title: string,
  content: string,
): Promise<{ id: number; link: string; saved: string }> {
  if (!page.url().includes('post-new.php')) await page.goto(`${site.url}/wp-admin/post-new.php`);
  return page.evaluate(
    async (data) => {
      const { wp } = window as unknown as {
        wp: { apiFetch: (o: object) => Promise<Record<string, unknown>> };
      };
      const post = await wp.apiFetch({ path: '/wp/v2/posts?context=edit', method: 'POST', data });
      const { raw } = post['content'] as { raw: string };
      return { id: post['id'] as number, link: post['link'] as string, saved: raw };
    },
    { title, content, status: 'publish' },
  );
}

/** Runs PHP inside the site, as its owner could on the server. */
export function php(site: WordPress, code: string): string {
  const address = new URL(site.url);
  const start = `$_SERVER['HTTP_HOST']='${address.host}';require '${site.folder}/wp-load.php';`;
  return tool('php', ['-d', 'display_errors=0', '-r', start + code], site.folder);
}

/** Gives every topic the step 4, before and now, page after page, and presses "Send". */
export async function answerSurvey(page: Page): Promise<void> {
  const survey = page.locator('care-training-survey');
  await survey.locator('[data-next]').waitFor();
  for (let steps = 0; steps < 12; steps++) {
    const choices = survey.locator('[data-moment] input[value="4"]');
    for (let n = 0; n < (await choices.count()); n++) await choices.nth(n).check({ force: true });
    await survey.locator('[data-next]').click();
    if ((await survey.locator('[data-thanks]').count()) > 0) return;
  }
  throw new Error('The survey did not come to its end');
}
