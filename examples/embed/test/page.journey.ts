// What a page meets on the way: before the script, without it, with what comes later, and with a second copy.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { widgetTable } from '../../../scripts/lib/integrations.ts';
import { openPage, STRICT_POLICY } from '../../journeys.ts';
import { CDN, pageOf, serveSites, startBrowserForSites, type Answer, type Sites } from '../site.ts';

const CSS = '<link rel="stylesheet" href="/careframe/careframe.css">';
const LOADER = '<script type="module" src="/careframe/careframe-loader.js"></script>';
const LOADER_POLICY = `${STRICT_POLICY}; trusted-types careframe-split-lit`;
const module = (file: string): string => `<script type="module" src="/careframe/${file}"></script>`;
const built = (file: string): string => readFileSync(join(CDN, file), 'utf8');

const TABLE =
  '<care-indicator-table src="/programme.json"><table><caption>Indicators</caption><tr><th>Children</th><td>41</td></tr></table></care-indicator-table>';

describe('A page with widgets', () => {
  let browser: Browser;
  let sites: Sites;

  before(async () => {
    browser = await startBrowserForSites();
    sites = await serveSites();
  });

  after(async () => {
    await browser.close();
    await sites.close();
  });

  async function open(
    body: string,
    {
      policy,
      more = {},
      options = {},
    }: { policy?: string; more?: Record<string, Answer>; options?: BrowserContextOptions } = {},
  ) {
    const headers: Record<string, string> = policy === undefined ? {} : { 'content-security-policy': policy };
    sites.own('portal', { '/': { body: pageOf(body, CSS), headers }, ...more });
    return openPage(browser, `${sites.origin('portal')}/`, options);
  }

  it('shows the author’s table until the widget stands, then the widget', async () => {
    const slow = {
      '/careframe/care-indicator-table.js': { body: built('care-indicator-table.js'), after: 800 },
    };
    sites.own('portal', { '/': { body: pageOf(TABLE + module('care-indicator-table.js'), CSS) }, ...slow });
    const page = await browser.newPage();
    await page.goto(`${sites.origin('portal')}/`, { waitUntil: 'commit' });
    const own = page.locator('care-indicator-table > table');
    await own.waitFor();
    expect(
      await page.locator('care-indicator-table').evaluate((element) => element.clientHeight),
    ).to.be.least(420);
    await page.locator('care-indicator-table section h2').first().waitFor();
    expect(await own.isVisible()).to.equal(false);
    await page.close();
  });

  it('shows the author’s table where scripts are off, and no empty hole', async () => {
    const { page, noise } = await open(TABLE + LOADER, { options: { javaScriptEnabled: false } });
    expect(await page.locator('care-indicator-table > table').isVisible()).to.equal(true);
    const { height } = (await page.locator('care-indicator-table').boundingBox())!;
    const own = (await page.locator('care-indicator-table > table').boundingBox())!;
    expect(height).to.equal(own.height);
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('a widget whose space is reserved moves nothing, on a slow line', async () => {
    const after = 250;
    const more = {
      '/careframe/care-scorecard.js': { body: built('care-scorecard.js'), after },
      '/visits.json': {
        body: readFileSync(join(CDN, '../../../starters/programmes/child-centred-monitoring.json')),
        after,
      },
      '/reserve.css': { body: '#card { --care-reserve: 1200px }' },
    };
    const card = '<care-scorecard id="card" src="/visits.json" lang="bg">Мониторинг</care-scorecard>';
    const body = (css: string): string =>
      `${css}<h1>Before</h1>${card}${'<p>After it comes the news of the ministry.</p>'.repeat(12)}${module('care-scorecard.js')}`;
    const shift = async (css: string): Promise<number> => {
      const { page } = await open(body(css), { more });
      await page.locator('care-scorecard section h2').first().waitFor();
      await page.waitForTimeout(400);
      const sum = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) =>
              done(
                list
                  .getEntries()
                  .reduce((total, entry) => total + (entry as unknown as { value: number }).value, 0),
              ),
            ).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(0), 300);
          }),
      );
      await page.context().close();
      return sum;
    };
    expect(await shift('<link rel="stylesheet" href="/reserve.css">'), 'with its own height').to.equal(0);
    const nothing = await shift('<style>#card { --care-reserve: 0px }</style>');
    expect(nothing, 'nothing reserved').to.be.above(0.05);
    const all = await shift('');
    console.log('      layout shift: %s without, %s with the height for all, 0 with its own', nothing, all);
    expect(all, 'the height that is reserved for all').to.be.below(nothing);
  });

  it('loads one file a tag, what they share once, and nothing for a tag that is not there', async () => {
    const { page, noise } = await open(`<care-scorecard src="/visits.json"></care-scorecard>${LOADER}`, {
      policy: LOADER_POLICY,
    });
    await page.locator('care-scorecard section h2').first().waitFor();
    await page.evaluate(() => {
      const survey = document.createElement('care-survey-results');
      survey.setAttribute('src', '/training.json');
      document.body.append(survey, survey.cloneNode());
    });
    await page.locator('care-survey-results section h2').first().waitFor();
    const requests = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    for (const file of ['care-scorecard.js', 'care-survey-results.js', 'base.js'])
      expect(
        requests.filter((path) => path.endsWith(file)),
        file,
      ).to.have.lengthOf(1);
    expect(requests.join()).not.to.contain('results-chain').and.not.to.contain('training-survey.js');
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('asks for all files of a widget, and for the words of its language, before the first of them has come', async () => {
    const after = 600;
    const slow = Object.fromEntries(
      ['care-scorecard.js', 'chunks/base.js', 'chunks/view-element.js'].map((file) => [
        `/careframe/split/${file}`,
        { body: built(`split/${file}`), after },
      ]),
    );
    const { page, noise } = await open(
      `<div data-care="scorecard" data-src="/visits.json" data-lang="bg-BG"></div>${LOADER}`,
      { policy: LOADER_POLICY, more: slow },
    );
    await page.locator('care-scorecard section[lang^="bg"] h2').first().waitFor();
    const files = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes('/split/'))
        .map(({ name, startTime, responseEnd }) => ({
          name: name.split('/split/')[1]!,
          startTime,
          responseEnd,
        })),
    );
    const first = files.find(({ name }) => name === 'care-scorecard.js')!;
    const needed = files.filter(({ name }) => built('split/care-scorecard.js').includes(`./${name}"`));
    expect(needed.length, 'files that it imports').to.be.above(3);
    const words = files.filter(({ name }) => name === 'chunks/bg.js');
    expect(words).to.have.lengthOf(1);
    for (const { name, startTime } of [...needed, ...words])
      expect(startTime, name).to.be.below(first.responseEnd - after / 2);
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('tags and placeholders take the attributes that the manifests describe, so adapters in other languages agree', async () => {
    const { page } = await open(module('careframe.js'));
    const table = Object.values(widgetTable());
    expect(table).to.have.lengthOf(6);
    for (const { tag, attributes } of table) {
      const observed = await page.evaluate(
        (name) =>
          (customElements.get(name) as unknown as { observedAttributes: string[] }).observedAttributes,
        tag,
      );
      expect([...observed].sort(), tag).to.deep.equal(Object.keys(attributes).sort());
    }
    await page.context().close();
  });

  it('tries again what did not come while the line was down', async () => {
    const { page } = await open(`<p>Here</p>${LOADER}`);
    await page.context().setOffline(true);
    await page.evaluate(() => {
      const card = document.createElement('div');
      card.dataset['care'] = 'scorecard';
      card.dataset['src'] = '/visits.json';
      card.textContent = 'The scorecard needs a connection.';
      document.body.append(card);
    });
    await page.waitForTimeout(300);
    expect(await page.getByText('The scorecard needs a connection.').isVisible()).to.equal(true);
    await page.context().setOffline(false);
    await page.locator('care-scorecard section h2').first().waitFor();
    await page.context().close();
  });

  it('a policy that names the file’s hash and no host lets it in', async () => {
    const { 'care-survey-results.js': hash } = JSON.parse(built('integrity.json')) as Record<string, string>;
    const tag = `<script type="module" src="/careframe/care-survey-results.js" integrity="${hash}"></script>`;
    const { page, noise } = await open(
      `<care-survey-results src="/training.json"></care-survey-results>${tag}`,
      {
        policy: `default-src 'self'; script-src '${hash}'; require-trusted-types-for 'script'; trusted-types care-survey-results-lit`,
      },
    );
    await page.locator('care-survey-results section h2').first().waitFor();
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('a policy list without the file’s name is what stops it: the names in the snippets are needed', async () => {
    const { page, noise } = await open(
      `<care-scorecard src="/visits.json">Kept</care-scorecard>${module('care-scorecard.js')}`,
      {
        policy: `${STRICT_POLICY}; trusted-types lit-html`,
      },
    );
    await page.waitForTimeout(400);
    expect(noise.join()).to.contain('care-scorecard-lit');
    expect(await page.getByText('Kept').isVisible()).to.equal(true);
    await page.context().close();
  });

  it('all script-tag files on one page have names that do not clash', async () => {
    const files = [
      'care-programme',
      'care-results-chain',
      'care-indicator-table',
      'care-scorecard',
      'care-training-survey',
      'care-survey-results',
      'careframe',
    ];
    const names = [...files.map((file) => `${file}-lit`), 'careframe-split-lit'];
    const tags = ['results-chain', 'indicator-table', 'scorecard'].map(
      (name) => `<care-${name}></care-${name}>`,
    );
    const { page, noise } = await open(
      `<care-programme src="/programme.json">${tags.join('')}</care-programme>${files.map((file) => module(`${file}.js`)).join('')}${LOADER}`,
      { policy: `${STRICT_POLICY}; trusted-types ${names.join(' ')}` },
    );
    for (const tag of ['care-results-chain', 'care-indicator-table', 'care-scorecard'])
      await page.locator(`${tag} section h2`).first().waitFor();
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  describe('with a second copy of another version', () => {
    /** The built file as a later release would have it. */
    const later = (file: string): Answer => {
      const now = (JSON.parse(readFileSync(join(CDN, '../../package.json'), 'utf8')) as { version: string })
        .version;
      const code = built(file);
      const quoted = new RegExp(`(["'\`])${now.replaceAll('.', '\\.')}\\1`, 'g');
      expect(code.match(quoted), `${file} states its version`).to.not.equal(null);
      return { body: code.replace(quoted, '"9.9.9"') };
    };
    const all =
      '<care-programme src="/programme.json"><care-results-chain></care-results-chain><care-indicator-table></care-indicator-table><care-scorecard></care-scorecard></care-programme>';
    const second = {
      '/later/careframe.js': later('careframe.js'),
      '/later/care-scorecard.js': later('care-scorecard.js'),
      '/later/care-programme.js': later('care-programme.js'),
    };
    const other = (file: string): string => `<script type="module" src="/later/${file}"></script>`;

    it('one warning names both, the first copy stays, and an edit still shows everywhere', async () => {
      const { page, noise } = await open(
        all + module('careframe.js') + other('careframe.js') + other('care-scorecard.js'),
        {
          more: second,
        },
      );
      await page.locator('care-scorecard section h2').first().waitFor();
      await page.locator('care-results-chain [data-result]').first().waitFor();
      expect(noise).to.have.lengthOf(1);
      expect(noise[0])
        .to.contain('0.0.0')
        .and.contain('9.9.9')
        .and.match(/^warning/);
      const versions = await page.evaluate(() =>
        ['care-programme', 'care-results-chain', 'care-scorecard'].map(
          (tag) => (customElements.get(tag) as unknown as { version: string }).version,
        ),
      );
      expect([...new Set(versions)]).to.deep.equal(['0.0.0']);
      const chain = page.locator('care-results-chain');
      await chain.locator('[data-view="list"]').click();
      await chain.locator('[data-level="output"] [data-add]').click();
      await chain.locator('[data-editor]').fill('Written into the first copy');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        JSON.stringify(
          (document.querySelector('care-scorecard') as unknown as { currentProgramme: unknown })
            .currentProgramme,
        ).includes('Written into the first copy'),
      );
      await page.context().close();
    });

    it('a list of policy names stops the second copy, or lets it in: the first works on either way', async () => {
      for (const [list, told] of [
        ['careframe-lit', 'policy'],
        ["careframe-lit 'allow-duplicates'", '9.9.9'],
      ] as const) {
        const { page, noise } = await open(all + module('careframe.js') + other('careframe.js'), {
          more: second,
          policy: `${STRICT_POLICY}; trusted-types ${list}`,
        });
        await page.locator('care-scorecard section h2').first().waitFor();
        await page.locator('care-results-chain [data-result]').first().waitFor();
        await page.waitForTimeout(200);
        expect(noise.join(), list).to.contain(told);
        await page.context().close();
      }
    });

    it('widgets of one version inside a programme of another meet in it', async () => {
      const { page, noise } = await open(
        all +
          module('care-programme.js') +
          module('care-results-chain.js') +
          other('care-scorecard.js') +
          module('care-indicator-table.js'),
        {
          more: second,
        },
      );
      for (const tag of ['care-results-chain', 'care-indicator-table', 'care-scorecard'])
        await page.locator(`${tag} section h2`).first().waitFor();
      const same = await page.evaluate(() => {
        const documents = [
          'care-programme',
          'care-results-chain',
          'care-scorecard',
          'care-indicator-table',
        ].map(
          (tag) => (document.querySelector(tag) as unknown as { currentProgramme: unknown }).currentProgramme,
        );
        return documents.every((one) => one !== undefined && one === documents[0]);
      });
      expect(same).to.equal(true);
      expect(noise).to.deep.equal([]);
      await page.context().close();
    });
  });
});
