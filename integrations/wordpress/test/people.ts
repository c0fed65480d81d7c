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
  if (!page.url().includes('upload.php')) return (await page.locator('body').textContent()) ?? '';
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

/** Past the check that WordPress' own words for the language are installed: ours must not need them. */
export function setLanguage(site: WordPress, locale: string): void {
  php(
    site,
    `global $wpdb; $wpdb->delete($wpdb->options, ['option_name' => 'WPLANG']); $wpdb->insert($wpdb->options, ['option_name' => 'WPLANG', 'option_value' => '${locale}', 'autoload' => 'yes']);`,
  );
}

export interface Sheet {
  id: string;
  training: string;
  now: Record<string, unknown>;
  answers?: Record<string, unknown>;
}

/** What the script of the page sends, sent by hand. */
export async function send(site: WordPress, body: object): Promise<number> {
  const { status } = await fetch(`${site.url}/?rest_route=/careframe/v1/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return status;
}

/** Tools → Careframe answers → Download, over all pages. */
export async function download(page: Page, site: WordPress): Promise<Sheet[]> {
  await page.goto(`${site.url}/wp-admin/tools.php?page=careframe-answers`);
  const buttons = page.getByRole('button', { name: 'Download' });
  const sheets: Sheet[] = [];
  for (let n = 0; n < (await buttons.count()); n++) {
    const [file] = await Promise.all([page.waitForEvent('download'), buttons.nth(n).click()]);
    sheets.push(...(JSON.parse(readFileSync(await file.path(), 'utf8')) as Sheet[]));
  }
  return sheets;
}

/** In the block editor: find the block, choose the file's address, publish. Gives the post's address. */
export async function publishBlock(
  page: Page,
  site: WordPress,
  src: string,
  version: string,
): Promise<string> {
  await page.goto(`${site.url}/wp-admin/post-new.php`);
  // The text stands in the page itself in one version, in a frame in another.
  const frame = page.locator('iframe[name="editor-canvas"]');
  await frame.or(page.locator('h1.editor-post-title')).first().waitFor();
  const framed = (await frame.count()) > 0;
  const canvas = framed ? frame.contentFrame().locator('body') : page.locator('.editor-styles-wrapper');
  await canvas.getByRole('textbox', { name: 'Add title' }).fill('Monitoring visits');
  await canvas.getByRole('button', { name: 'Add default block' }).click();
  await page.keyboard.type('/careframe widget', { delay: 30 });
  await page.getByRole('option', { name: 'Careframe widget' }).click();
  await canvas.getByLabel('Address of the programme file').fill(src);
  const preview = canvas.frameLocator('iframe.careframe-preview').locator('care-scorecard');
  await preview.getByText('The child takes part in the plan').locator('visible=true').first().waitFor();
  await shot(page, `wordpress-${version}-editor`);
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await page.locator('.editor-post-publish-button').last().click();
  const link = page.locator('.post-publish-panel__postpublish-buttons a, .components-snackbar a').first();
  await link.waitFor();
  return (await link.getAttribute('href'))!;
}
