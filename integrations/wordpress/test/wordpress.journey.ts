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
import {
  answerSurvey,
  download,
  installPlugin,
  json,
  logIn,
  php,
  publish,
  publishBlock,
  send,
  setLanguage,
  shot,
  upload,
} from './people.ts';

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

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await shot(editor.page, `failed-${version}`);
    });

    const visit = (url: string): Promise<OpenPage> => openPage(browser, url);
    // A table, or a list where the theme's column is narrow.
    const scorecard = (page: Page) =>
      page
        .locator('care-scorecard')
        .getByText('The child takes part in the plan')
        .locator('visible=true')
        .first();

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
      // Wide, so that even a narrow theme shows the table.
      await visitor.page.locator('.alignwide care-scorecard').getByRole('table').first().waitFor();
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
      await visitor.page
        .locator('care-programme care-indicator-table')
        .getByText('Service plans written')
        .locator('visible=true')
        .first()
        .waitFor();
      await visitor.page
        .locator('care-programme care-results-chain')
        .getByText('Review of legislation')
        .locator('visible=true')
        .first()
        .waitFor();
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
      expect(await editor.page.getByText('cannot use this address').count()).to.equal(1);
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
        setLanguage(site, locale);
        const { link } = await publish(editor.page, site, locale, `[careframe src="${monitoring}"]`);
        expect(await (await fetch(link)).text(), locale).to.contain(sentence);
      }
      setLanguage(site, '');
    });

    it('makes the browser refuse a widget file that somebody changed', async () => {
      const { link } = await publish(editor.page, site, 'Changed', `[careframe src="${monitoring}"]`);
      const path = (await fetch(link).then((answer) => answer.text())).match(
        /plugins\/(careframe\/widgets\/[^"]+\.js)"/,
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
