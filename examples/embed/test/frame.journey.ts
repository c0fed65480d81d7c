// The page for frames: heights and answers go to exactly one origin, and what cannot be done is said in the page's language.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openPage } from '../../journeys.ts';
import { CDN, pageOf, serveSites, startBrowserForSites, type Answer, type Sites } from '../site.ts';

/** Collects every message that reaches the page around, whoever sent it. */
const EAR =
  '<script>globalThis.heard = []; addEventListener("message", ({ data, origin }) => heard.push({ ...data, origin }));</script>';
const HOST_SCRIPT = '<script src="/careframe/embed-host.js"></script>';
const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };

/** embed.html as the site's owner would have edited it. */
const edited = (name: string, content: string): Answer => ({
  body: readFileSync(join(CDN, 'embed.html'), 'utf8').replace(
    `name="${name}" content=""`,
    `name="${name}" content="${content}"`,
  ),
});

interface Heard {
  type: string;
  height?: number;
  name?: string;
  detail?: { response: { answers: unknown } };
  origin: string;
}

const heard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

describe('A widget in a frame', () => {
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

  const embed = (query: string, site = 'ministry'): string =>
    `${sites.origin(site)}/careframe/embed.html?${query}`;

  interface Around {
    /** Attributes of the frame. */
    frame?: string;
    head?: string;
    headers?: Record<string, string>;
    /** Answers of the site that the frame is from. */
    embedded?: Record<string, Answer>;
    from?: string;
  }

  /** A page of `portal.test` with a frame from `ministry.test`, unless said otherwise. */
  async function open(
    query: string,
    { frame = '', head = HOST_SCRIPT, headers = {}, embedded = {}, from = 'ministry' }: Around = {},
  ) {
    if (from !== 'portal') sites.own(from, embedded);
    const html = `<p>Before</p><iframe data-careframe ${frame} title="Widget" src="${embed(query, from)}" width="700" height="150"></iframe><p>After</p>`;
    sites.own('portal', {
      ...(from === 'portal' ? embedded : {}),
      '/': { body: pageOf(html, EAR + head), headers },
    });
    const { page, noise } = await openPage(browser, `${sites.origin('portal')}/`);
    return { page, noise, inside: page.frameLocator('iframe') };
  }

  const stands = (inside: FrameLocator, tag: string): Promise<void> =>
    inside.locator(`${tag} section :is(h2, h3)`).first().waitFor();

  /** Answers the first page and goes through to the end, leaving the rest open. */
  async function answerAndSend(inside: FrameLocator): Promise<void> {
    await inside.locator('care-training-survey input[type="radio"]').first().press('Space');
    const next = inside.locator('care-training-survey [data-next]');
    for (let page = 0; page < 8; page += 1) {
      if (await inside.locator('care-training-survey [data-gaps-continue]').isVisible()) break;
      await next.click();
      await next.page().waitForTimeout(60);
    }
    await inside.locator('care-training-survey [data-gaps-continue]').click();
  }

  it('a page of another site gives it the height it has, and again when it grows', async () => {
    const { page, noise, inside } = await open('widget=scorecard&src=/visits.json&lang=bg&today=2015-12-01');
    await stands(inside, 'care-scorecard');
    const height = (): Promise<number> => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    const content = (): Promise<number> =>
      inside.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await page.waitForTimeout(600);
    const before = await height();
    expect(before).to.equal(await content());
    expect(before).to.be.above(200);
    await inside.locator('care-scorecard [data-cell]').first().click();
    await page.waitForTimeout(300);
    expect(await height()).to.equal(await content());
    expect(await height()).to.be.above(before);
    expect(await inside.locator('html').getAttribute('lang')).to.equal('bg');
    expect(await inside.locator('html').evaluate(() => document.title)).to.match(/Дете-центриран/);
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('a page that says it is another origin hears nothing', async () => {
    const { page, inside } = await open('widget=scorecard&src=/visits.json&origin=https://elsewhere.example');
    await stands(inside, 'care-scorecard');
    await page.waitForTimeout(500);
    expect(await heard(page)).to.deep.equal([]);
    await page.context().close();
  });

  it('a page that tells nobody its address hears nothing, until it names its origin', async () => {
    const headers = { 'referrer-policy': 'no-referrer' };
    const silent = await open('widget=scorecard&src=/visits.json', { headers });
    await stands(silent.inside, 'care-scorecard');
    await silent.page.waitForTimeout(500);
    expect(await heard(silent.page)).to.deep.equal([]);
    await silent.page.context().close();
    const origin = encodeURIComponent(sites.origin('portal'));
    const named = await open(`widget=scorecard&src=/visits.json&origin=${origin}`, { headers });
    await stands(named.inside, 'care-scorecard');
    await named.page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 200);
    await named.page.context().close();
  });

  it('a site that is not on the owner’s list hears nothing', async () => {
    const embedded = { '/careframe/embed.html': edited('careframe-hosts', 'https://friend.example') };
    const { page, inside } = await open('widget=scorecard&src=/visits.json', { embedded });
    await stands(inside, 'care-scorecard');
    await page.waitForTimeout(500);
    expect(await heard(page)).to.deep.equal([]);
    await page.context().close();
  });

  it('the host script takes heights from the frame’s own origin only', async () => {
    const { page, inside } = await open('widget=scorecard&src=/visits.json');
    await stands(inside, 'care-scorecard');
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 200);
    const before = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
    // The page itself, and a frame of another origin, say a height: neither is the frame.
    await page.evaluate(() => postMessage({ type: 'care-height', height: 77 }, location.origin));
    await page.evaluate(
      (address) => {
        const liar = document.createElement('iframe');
        liar.src = address;
        document.body.append(liar);
      },
      `${sites.origin('liar')}/`,
    );
    sites.own('liar', {
      '/': {
        body: pageOf(
          `<script>parent.postMessage({ type: 'care-height', height: 78 }, '${sites.origin('portal')}')</script>`,
        ),
      },
    });
    await page.waitForTimeout(400);
    expect(
      await page
        .locator('iframe')
        .first()
        .evaluate((frame) => frame.clientHeight),
    ).to.equal(before);
    await page.context().close();
  });

  it('answers that nobody takes are not sent: the survey keeps them and the page says so, in Russian', async () => {
    const { page, inside } = await open('widget=training-survey&src=/training.json&lang=ru');
    await stands(inside, 'care-training-survey');
    expect(await inside.locator('[data-note="noDrafts"]').textContent()).to.contain(
      'не может хранить черновики',
    );
    await answerAndSend(inside);
    expect(await inside.locator('[data-note="notTaken"][role="alert"]').textContent()).to.contain(
      'не отправлены',
    );
    expect(await inside.locator('care-training-survey [data-state="sent"]').count()).to.equal(0);
    expect((await heard(page)).filter(({ type }) => type === 'care-event')).to.deep.equal([]);
    await page.context().close();
  });

  it('another site that asks for the answers does not get them', async () => {
    const { page, inside } = await open('widget=training-survey&src=/training.json', {
      frame: 'data-careframe-takes="care-submit care-input"',
    });
    await stands(inside, 'care-training-survey');
    await page.waitForTimeout(400);
    await answerAndSend(inside);
    await inside.locator('[data-note="notTaken"]').waitFor();
    expect((await heard(page)).filter(({ type }) => type === 'care-event')).to.deep.equal([]);
    await page.context().close();
  });

  it('a site on the owner’s list that takes them gets the answers once, as an event of the frame', async () => {
    const { page, noise, inside } = await open('widget=training-survey&src=/training.json', {
      frame: 'data-careframe-takes="care-submit"',
      embedded: { '/careframe/embed.html': edited('careframe-hosts', sites.origin('portal')) },
    });
    await page.evaluate(() =>
      document.querySelector('iframe')!.addEventListener('care-submit', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail.response);
      }),
    );
    await stands(inside, 'care-training-survey');
    await page.waitForTimeout(400);
    await answerAndSend(inside);
    await inside.locator('care-training-survey [data-state="sent"]').waitFor();
    const response = JSON.parse(await page.title()) as { id: string; now: object };
    expect(response.id).to.be.a('string');
    const events = (await heard(page)).filter(({ type }) => type === 'care-event');
    expect(events.map(({ name }) => name)).to.deep.equal(['care-submit']);
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  it('a table can be edited only where its changes are taken', async () => {
    const query = 'widget=indicator-table&src=/programme.json';
    const shown = await open(query, { from: 'portal' });
    await stands(shown.inside, 'care-indicator-table');
    await shown.page.waitForTimeout(400);
    expect(await shown.inside.locator('care-indicator-table').getAttribute('readonly')).to.equal('');
    await shown.page.context().close();
    const taken = await open(query, { from: 'portal', frame: 'data-careframe-takes="care-change"' });
    await stands(taken.inside, 'care-indicator-table');
    await taken.inside.locator('care-indicator-table:not([readonly])').waitFor();
    await taken.page.context().close();
    const reader = await open(`${query}&readonly=`, {
      from: 'portal',
      frame: 'data-careframe-takes="care-change"',
    });
    await stands(reader.inside, 'care-indicator-table');
    await reader.page.waitForTimeout(400);
    expect(await reader.inside.locator('care-indicator-table').getAttribute('readonly')).to.equal('');
    await reader.page.context().close();
  });

  it('shows documents of its own site only, until the owner lists another', async () => {
    const foreign = encodeURIComponent(`${sites.origin('stranger')}/visits.json`);
    sites.own('stranger', {
      '/visits.json': {
        body: readFileSync(join(CDN, '../../../starters/programmes/child-centred-monitoring.json')),
        headers: OPEN_TO_ALL,
      },
    });
    const query = `widget=scorecard&src=${foreign}&lang=ckb`;
    const refused = await open(query);
    const note = refused.inside.locator('[data-note="refused"]');
    expect(await note.textContent())
      .to.contain(sites.origin('stranger'))
      .and.contain('ناکرێت');
    expect(await refused.inside.locator('html').getAttribute('dir')).to.equal('rtl');
    expect(await refused.inside.locator('care-scorecard').count()).to.equal(0);
    await refused.page.context().close();
    const allowed = await open(query, {
      embedded: { '/careframe/embed.html': edited('careframe-sources', sites.origin('stranger')) },
    });
    await stands(allowed.inside, 'care-scorecard');
    await allowed.page.context().close();
  });

  for (const [query, word] of [
    ['widget=dashboard&lang=tk', 'dashboard'],
    ['widget=programme&src=/visits.json', 'programme'],
    ['widget=constructor', 'constructor'],
    ['', ''],
    ['widget=scorecard&src=javascript:alert(1)', 'javascript:alert(1)'],
    [
      'widget=survey-results&src=/training.json&responses-src=data:application/json,[]',
      'data:application/json,[]',
    ],
  ] as const) {
    it(`says what is wrong with "?${query}"`, async () => {
      const { page, noise, inside } = await open(query);
      expect(await inside.locator('[data-note][role="alert"]').textContent()).to.contain(word);
      expect(noise).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('in a sandboxed frame without an origin it works where the server lets it, and hears of no storage', async () => {
    const files = ['split/care-training-survey.js', ...readSplit()];
    const embedded = Object.fromEntries([
      ...files.map(
        (file) =>
          [`/careframe/${file}`, { body: readFileSync(join(CDN, file)), headers: OPEN_TO_ALL }] as const,
      ),
      [
        '/training.json',
        {
          body: readFileSync(join(CDN, '../../../starters/programmes/turkmenistan-training.json')),
          headers: OPEN_TO_ALL,
        },
      ] as const,
    ]);
    const { page, noise, inside } = await open('widget=training-survey&src=/training.json', {
      frame: 'sandbox="allow-scripts" data-careframe-takes="care-submit"',
      embedded,
    });
    await stands(inside, 'care-training-survey');
    expect(await inside.locator('[data-note="noDrafts"]').isVisible()).to.equal(true);
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 200);
    expect(noise).to.deep.equal([]);
    expect([...new Set((await heard(page)).map(({ origin }) => origin))]).to.deep.equal(['null']);
    await answerAndSend(inside);
    await inside.locator('[data-note="notTaken"]').waitFor();
    await page.context().close();
  });

  it('in a sandboxed frame whose server lets nothing, it says so and offers a way out', async () => {
    const { page, inside } = await open('widget=scorecard&src=/visits.json&lang=ar', {
      frame: 'sandbox="allow-scripts allow-popups"',
    });
    const note = inside.locator('[data-note="failed"]');
    expect(await note.textContent()).to.contain('تعذّر تحميل الأداة');
    expect(await note.locator('a').getAttribute('href')).to.equal(
      embed('widget=scorecard&src=/visits.json&lang=ar'),
    );
    await page.context().close();
  });

  it('runs under a strict policy with Trusted Types, and in a page that has one', async () => {
    const strict =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types careframe-split-lit";
    const { page, noise, inside } = await open('widget=results-chain&src=/programme.json&lang=ar', {
      head: HOST_SCRIPT,
      embedded: {
        '/careframe/embed.html': {
          body: readFileSync(join(CDN, 'embed.html')),
          headers: { 'content-security-policy': strict },
        },
      },
    });
    await stands(inside, 'care-results-chain');
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 200);
    expect(noise).to.deep.equal([]);
    await page.context().close();
    sites.own('portal', {
      '/': {
        body: pageOf(
          `<iframe data-careframe title="W" src="${embed('widget=scorecard&src=/visits.json')}" height="150"></iframe>${HOST_SCRIPT}`,
        ),
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'self'; frame-src ${sites.origin('ministry')}; require-trusted-types-for 'script'; trusted-types 'none'`,
        },
      },
    });
    const around = await openPage(browser, `${sites.origin('portal')}/`);
    await around.page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 200);
    expect(around.noise).to.deep.equal([]);
    await around.page.context().close();
  });

  it('opened by itself it is a page with the widget', async () => {
    sites.own('ministry', {});
    const { page, noise } = await openPage(
      browser,
      embed('widget=survey-results&src=/training.json&responses-src=/responses.json'),
    );
    await page.locator('care-survey-results section h2').first().waitFor();
    expect(noise).to.deep.equal([]);
    await page.context().close();
  });

  function readSplit(): string[] {
    const integrity = JSON.parse(readFileSync(join(CDN, 'integrity.json'), 'utf8')) as Record<string, string>;
    return Object.keys(integrity).filter((file) => file.startsWith('split/chunks/'));
  }
});
