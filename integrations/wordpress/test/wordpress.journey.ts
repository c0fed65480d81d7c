// A real WordPress: the plugin is installed from its zip, an editor without the right to post any HTML writes pages,
// visitors read and answer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openPage, startBrowser, type OpenPage } from '../../../examples/journeys.ts';
import { at } from '../../../scripts/lib/run.ts';
import { VERSIONS } from '../../../scripts/lib/wordpress/get.ts';
import { startWordPress, type WordPress } from '../../../scripts/lib/wordpress/start.ts';
import { answerSurvey, installPlugin, json, logIn, php, publish, shot, upload } from './people.ts';

const ZIP = at('integrations', 'wordpress', 'dist', 'careframe.zip');
const wanted = (process.env['WORDPRESS'] ?? VERSIONS.join(',')).split(',');

for (const version of VERSIONS.filter((item) => wanted.includes(item))) {
  describe(`WordPress ${version}`, () => {
    let site: WordPress;
    let browser: Browser;
    let admin: OpenPage;
    let editor: OpenPage;
    let monitoring: string;
    let training: string;

    before(async function () {
      this.timeout(240_000);
      site = await startWordPress(version);
      browser = await startBrowser();
      admin = await logIn(browser, site, 'admin');
      await installPlugin(admin.page, site, ZIP);
      editor = await logIn(browser, site, 'editor');
      monitoring = await upload(editor.page, site, json('child-centred-monitoring'));
      training = await upload(editor.page, site, json('turkmenistan-training'));
    });

    after(async () => {
      await browser?.close();
      site?.stop();
    });

    const visit = (url: string): Promise<OpenPage> => openPage(browser, url);
    const scorecard = (page: Page) => page.locator('care-scorecard').getByRole('table').first();

    /** Our script tags on a page as the server sent them. */
    const scripts = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLScriptElement>('script[src*="/plugins/careframe/"]')].map(
          ({ src, integrity, crossOrigin, type }) => ({
            file: src.split('/').at(-1),
            integrity,
            crossOrigin,
            type,
          }),
        ),
      );

    it('is the version it says, and the plugin is active', async () => {
      expect(site.version).to.match(new RegExp(`^${version.replace('.', '\\.')}\\.`));
      await admin.page.goto(`${site.url}/wp-admin/plugins.php`);
      await admin.page.locator('tr.active[data-slug="careframe"]').waitFor();
    });

    it('takes a programme file into the media library, and refuses one that is not JSON', async () => {
      expect(monitoring).to.match(/child-centred-monitoring.*\.json$/);
      const broken = {
        name: 'broken.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{ "title": '),
      };
      expect(await upload(editor.page, site, broken)).to.contain('not valid JSON');
    });

    it('shows a visitor the scorecard that an editor put into a post with the block', async () => {
      const { page } = editor;
      const link = await publishBlock(page, site, monitoring, version);
      const visitor = await visit(link);
      await scorecard(visitor.page).waitFor();
      expect(await scripts(visitor.page)).to.deep.equal([
        {
          file: 'care-scorecard.js',
          integrity: integrityOf('care-scorecard.js'),
          crossOrigin: 'anonymous',
          type: 'module',
        },
      ]);
      await shot(visitor.page, `wordpress-${version}-scorecard`);
      expect(visitor.noise).to.deep.equal([]);
    });

    it('shows it by shortcode, by tag and by placeholder too, saved by an editor', async () => {
      const ways = {
        shortcode: `[careframe widget="scorecard" src="${monitoring}" content_language="en" readonly]`,
        tag: `<care-scorecard src="${monitoring}" content-language="en" readonly></care-scorecard>`,
        placeholder: `<div data-care="scorecard" data-src="${monitoring}" data-content-language="en" data-readonly=""></div>`,
      };
      for (const [name, content] of Object.entries(ways)) {
        const { link } = await publish(editor.page, site, `Scorecard by ${name}`, content);
        const visitor = await visit(link);
        await scorecard(visitor.page).waitFor();
        const found = visitor.page.locator('care-scorecard');
        expect(await found.getAttribute('content-language'), name).to.equal('en');
        expect(await found.getAttribute('readonly'), name).to.not.equal(null);
        expect(
          (await scripts(visitor.page)).map(({ file }) => file),
          name,
        ).to.deep.equal(['care-scorecard.js']);
        expect(visitor.noise, name).to.deep.equal([]);
        await visitor.page.context().close();
      }
    });

    it('lets several widgets share one programme and one file', async () => {
      const { link } = await publish(
        editor.page,
        site,
        'Programme',
        `[careframe_programme src="${training}"] [careframe widget="results-chain"] [careframe widget="indicator-table"] [/careframe_programme]`,
      );
      const visitor = await visit(link);
      await visitor.page.locator('care-programme care-indicator-table').getByRole('table').first().waitFor();
      expect((await scripts(visitor.page)).map(({ file }) => file)).to.deep.equal(['careframe.js']);
      expect(visitor.noise).to.deep.equal([]);
      await shot(visitor.page, `wordpress-${version}-programme`);
    });

    it('keeps what an editor may not write out of the post, and a wrong word away from visitors', async () => {
      const bad = `<care-scorecard src="javascript:alert(1)" onclick="alert(2)" style="color:red"><script>alert(3)</script></care-scorecard>
[careframe widget="scorecard" src="javascript:alert(4)"]
[careframe widget="speedometer" src="${monitoring}"]
<div data-care="scorecard" data-src="javascript:alert(5)" data-onclick="alert(6)"></div>`;
      const { link, saved } = await publish(editor.page, site, 'Bad', bad);
      expect(saved.split('\n')[0])
        .to.contain('<care-scorecard')
        .and.not.match(/onclick|style|<script|javascript:/);
      const visitor = await visit(link);
      const html = await visitor.page.locator('body').innerHTML();
      expect(html).to.not.match(/src="javascript:|\sonclick="alert|speedometer/);
      await editor.page.goto(link);
      await editor.page.getByText('Careframe has no widget “speedometer”').waitFor();
      expect(await editor.page.getByText('cannot use this address').count()).to.equal(2);
    });

    it('leaves pages without a widget alone', async () => {
      const { link } = await publish(editor.page, site, 'Plain', 'We care about words.');
      const visitor = await visit(link);
      expect(await visitor.page.content()).to.not.contain('plugins/careframe');
    });

    it('keeps the answers of visitors, one without connection too, each once', async () => {
      const survey = await publish(
        editor.page,
        site,
        'Training survey',
        `<!-- wp:careframe/widget {"widget":"training-survey","src":"${training}"} /-->`,
      );
      const visitor = await visit(survey.link);
      await answerSurvey(visitor.page);
      await visitor.page.getByText('Your answers have arrived.').waitFor();
      await shot(visitor.page, `wordpress-${version}-survey`);
      expect(visitor.noise).to.deep.equal([]);

      const offline = await visit(survey.link);
      await offline.page.locator('care-training-survey [data-next]').waitFor();
      await offline.page.context().setOffline(true);
      await answerSurvey(offline.page);
      await offline.page.getByText('No connection. Your answers are kept').waitFor();
      await offline.page.context().setOffline(false);
      await offline.page.getByText('Your answers have arrived.').waitFor();
      expect(await offline.page.evaluate(() => localStorage.length)).to.equal(0);

      const sheets = await download(admin.page, site);
      expect(sheets.map(({ training: id }) => id)).to.deep.equal(Array(2).fill('managers-online-training'));
      expect(Object.values(sheets[0]!.now)).to.deep.equal(Array(16).fill(4));
      const again = { page: String(survey.id), response: sheets[0] };
      expect(await send(site, again)).to.equal(200);
      expect(await download(admin.page, site)).to.have.length(2);
    });

    it('takes answers only for a published page with a survey, and only answers', async () => {
      const plain = await publish(editor.page, site, 'No survey', 'Nothing here');
      const survey = await publish(
        editor.page,
        site,
        'Second survey',
        `[careframe widget="training-survey" src="${training}"]`,
      );
      const response = { id: 'sheet-1', training: 't', wave: 'w', now: { a: 3 } };
      expect(await send(site, { page: String(plain.id), response })).to.equal(404);
      expect(
        await send(site, { page: String(survey.id), response: { ...response, now: { a: '<b>' } } }),
      ).to.equal(400);
      expect(await send(site, { page: String(survey.id), response: { ...response, id: 'a/b' } })).to.equal(
        400,
      );
      const long = { ...response, answers: { q: 'x'.repeat(70_000) } };
      expect(await send(site, { page: String(survey.id), response: long })).to.equal(413);
      const words = 'Здравей <b>"all"</b> & \\ \' الكل';
      expect(
        await send(site, { page: String(survey.id), response: { ...response, answers: { q: words } } }),
      ).to.equal(201);
      expect((await download(admin.page, site)).find(({ id }) => id === 'sheet-1')?.answers).to.deep.equal({
        q: words,
      });
    });

    it('shows no answers to people who may not edit others’ pages', async () => {
      const author = await logIn(browser, site, 'author');
      await author.page.goto(`${site.url}/wp-admin/tools.php?page=careframe-answers`);
      expect(await author.page.locator('body').textContent()).to.match(/not allowed/);
      const { status } = await fetch(`${site.url}/?rest_route=/wp/v2/careframe_answer`);
      expect(status).to.equal(404);
    });

    it('speaks the language of the site', async () => {
      for (const [locale, sentence] of Object.entries(SENTENCES)) {
        php(site, `update_option('WPLANG', '${locale}');`);
        const { link } = await publish(editor.page, site, locale, `[careframe src="${monitoring}"]`);
        expect(await (await fetch(link)).text(), locale).to.contain(sentence);
      }
      php(site, `update_option('WPLANG', '');`);
    });

    it('makes the browser refuse a widget file that somebody changed', async () => {
      const { link } = await publish(editor.page, site, 'Changed', `[careframe src="${monitoring}"]`);
      const path = (await fetch(link).then((answer) => answer.text())).match(
        /plugins\/(careframe\/widgets\/[^"]+)"/,
      )![1]!;
      const file = join(site.folder, 'wp-content', 'plugins', path);
      const before = readFileSync(file);
      writeFileSync(file, Buffer.concat([before, Buffer.from('\n// changed')]));
      const visitor = await visit(link);
      await visitor.page.locator('.careframe-fallback a').waitFor();
      expect(visitor.noise.join('\n')).to.match(/integrity/);
      expect(await visitor.page.evaluate(() => customElements.get('care-scorecard') === undefined)).to.equal(
        true,
      );
      writeFileSync(file, before);
    });

    it('leaves nothing behind when it is deleted, and no complaint of PHP', async () => {
      expect(site.complaints()).to.deep.equal([]);
      const { page } = admin;
      await page.goto(`${site.url}/wp-admin/plugins.php`);
      await page.locator('tr[data-slug="careframe"] .deactivate a').click();
      await page.locator('tr.inactive[data-slug="careframe"]').waitFor();
      page.once('dialog', (dialog) => void dialog.accept());
      await page.locator('tr[data-slug="careframe"] .delete a').click();
      await page.getByText('was successfully deleted').waitFor();
      const left = `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'careframe_answer'") + $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%careframe%' AND option_name NOT LIKE 'recently%'");`;
      expect(php(site, left)).to.equal('0');
    });
  });
}

/** The sentence inside a tag before its widget stands. */
const SENTENCES = {
  '': 'This part of the page needs JavaScript.',
  bg_BG: 'Тази част от страницата изисква JavaScript.',
  ar: 'يحتاج هذا الجزء من الصفحة إلى JavaScript.',
  ckb: 'ئەم بەشەی پەڕەکە پێویستی بە JavaScript هەیە.',
  ru_RU: 'Для этой части страницы нужен JavaScript.',
  tuk: 'Sahypanyň bu bölegi üçin JavaScript gerek.',
};

function integrityOf(file: string): string {
  const known = JSON.parse(
    readFileSync(at('packages', 'careframe', 'dist', 'cdn', 'integrity.json'), 'utf8'),
  ) as Record<string, string>;
  return known[file]!;
}

interface Sheet {
  id: string;
  training: string;
  now: Record<string, unknown>;
  answers?: Record<string, unknown>;
}

async function send(site: WordPress, body: object): Promise<number> {
  const { status } = await fetch(`${site.url}/?rest_route=/careframe/v1/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return status;
}

/** Tools → Careframe answers → Download, over all pages. */
async function download(page: Page, site: WordPress): Promise<Sheet[]> {
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
async function publishBlock(page: Page, site: WordPress, src: string, version: string): Promise<string> {
  await page.goto(`${site.url}/wp-admin/post-new.php`);
  await page.evaluate(() => {
    const { wp } = window as unknown as {
      wp: { data: { dispatch: (s: string) => { set: (a: string, b: string, c: boolean) => void } } };
    };
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  const frame = page.frameLocator('iframe[name="editor-canvas"]');
  const framed = (await page.locator('iframe[name="editor-canvas"]').count()) > 0;
  const canvas = framed ? frame.locator('body') : page.locator('.editor-styles-wrapper');
  await canvas.getByRole('textbox', { name: 'Add title' }).fill('Monitoring visits');
  await canvas.getByRole('button', { name: 'Add default block' }).click();
  await page.keyboard.type('/careframe widget', { delay: 30 });
  await page.getByRole('option', { name: 'Careframe widget' }).click();
  await canvas.getByLabel('Address of the programme file').fill(src);
  await shot(page, `wordpress-${version}-editor`);
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await page.locator('.editor-post-publish-button').last().click();
  const link = page.locator('.post-publish-panel__postpublish-buttons a, .components-snackbar a').first();
  await link.waitFor();
  return (await link.getAttribute('href'))!;
}
