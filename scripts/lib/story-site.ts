// The story site as a product: its pages and their links, a control for every attribute, the panel of events.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetTable, type Widget } from './integrations.ts';
import { anatomyChecks } from './story-anatomy.ts';
import { openStory, opened, same, type SiteCheck } from './story-check.ts';
import { watchBrowser } from './story-page.ts';
import { pairChecks } from './story-pairs.ts';

export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

export function readEntries(folder: string): Entry[] {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return Object.values(entries);
}

/** Runs in the page: where its links lead; those to a place in it that is there are left out. */
function linkedPages(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#storybook-docs a[href]')];
  const isHere = (href: string): boolean =>
    href.startsWith('#') && document.getElementById(href.slice(1)) !== null;
  return links.map((link) => link.getAttribute('href')!).filter((href) => !isHere(href));
}

function brokenLinks(links: readonly string[], entries: readonly Entry[]): string[] {
  return links.flatMap((href) => {
    if (/^(?:https?:|mailto:)/.test(href)) return [];
    if (href.startsWith('#')) return [`link to ${href}, which is no place in this page`];
    const id = /[?&]path=\/(?:docs|story)\/([^&#]+)/.exec(href)?.[1];
    return entries.some((entry) => entry.id === id) ? [] : [`link to ${href}, which is no page here`];
  });
}

/** A page of text is there, throws nothing, and its links lead to pages that exist. */
const docsPage = (entry: Entry, entries: readonly Entry[]): SiteCheck => ({
  name: `${entry.title} / ${entry.name}`,
  async run(context, origin) {
    return opened(context, 'about:blank', async (page) => {
      const problems = watchBrowser(page, origin);
      await page.goto(`${origin}iframe.html?id=${entry.id}&viewMode=docs`);
      await page.locator('#storybook-docs h1').first().waitFor({ timeout: 20_000 });
      const text = await page.locator('#storybook-docs').innerText();
      const empty = text.length < 200 ? [`only ${text.length} characters`] : [];
      return [...problems, ...empty, ...brokenLinks(await page.evaluate(linkedPages), entries)];
    });
  },
});

const SAMPLE: Readonly<Record<string, string | number | boolean>> = {
  address: 'missing.json',
  text: 'sample',
  number: 3,
  flag: true,
};

const sampleOf = ({ kind, values }: Widget['attributes'][string]): string | number | boolean =>
  values?.[0] ?? SAMPLE[kind]!;

/** Turns each control of a playground and reads the attribute from the element. */
const playgroundControls = (entry: Entry, widget: Widget): SiteCheck => ({
  name: `${entry.title}: a control for every attribute`,
  run: (context, origin) =>
    opened(context, `${origin}iframe.html?id=${entry.id}&viewMode=story`, async (page) => {
      await page.waitForFunction(() => window.storyWatch.finished, undefined, { timeout: 30_000 });
      const problems: string[] = [];
      for (const [name, attribute] of Object.entries(widget.attributes)) {
        const value = sampleOf(attribute);
        await page.evaluate(
          ([storyId, arg, given]) => {
            const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
              __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, payload: unknown): void };
            };
            channel.emit('updateStoryArgs', { storyId, updatedArgs: { [arg]: given } });
          },
          [entry.id, name, value] as const,
        );
        const wanted = value === true ? '' : String(value);
        const selector = `${widget.tag}[${name}=${JSON.stringify(wanted)}]`;
        await page
          .waitForSelector(selector, { state: 'attached', timeout: 5_000 })
          .catch(() => problems.push(`the control "${name}" does not reach the element`));
      }
      return problems;
    }),
});

/** In the whole site, as a designer sees it: a click in the widget shows its event in the panel. */
const eventsPanel: SiteCheck = {
  name: 'the panel shows an event of the scorecard with its detail',
  run: (context, origin) =>
    opened(context, `${origin}?path=/story/widgets-scorecard--playground`, async (page) => {
      const story = page.frameLocator('#storybook-preview-iframe');
      await story.locator('care-scorecard [data-cell]').first().click({ timeout: 30_000 });
      await page.getByRole('tab', { name: /^Actions/ }).click();
      const panel = page.locator('#storybook-panel-root');
      await panel.getByText('"criterion"').first().waitFor({ timeout: 10_000 });
      const text = await panel.innerText();
      return /care-cell-open/.test(text) ? [] : [`no such event in the panel: ${text.slice(0, 200)}`];
    }),
};

/** On the front page the widgets are alive: what somebody writes in the chain stands in the table at once. */
const frontPage: SiteCheck = {
  name: 'on the front page an edit in the chain shows in the table',
  run: (context, origin) =>
    opened(context, `${origin}iframe.html?id=start--welcome&viewMode=story`, async (page) => {
      await page.waitForFunction(() => window.storyWatch.finished, undefined, { timeout: 30_000 });
      const label = 'A result that somebody just wrote';
      const result = page.locator('care-results-chain').getByText('Managers can describe');
      await result.locator('visible=true').first().click();
      await page.keyboard.press('F2');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(label);
      await page.keyboard.press('Enter');
      const told = page.locator('care-indicator-table').getByText(label).first();
      return told.waitFor({ timeout: 5_000 }).then(
        () => [],
        () => ['the table does not show what was written in the chain'],
      );
    }),
};

const TOKENS_OF_A_DESIGNER: Readonly<Record<string, string>> = {
  brand: '#7a1f3d',
  'brand-ink': '#5c1530',
  'brand-weak': '#f7e8ed',
  'radius-l': '3px',
  font: 'Georgia, serif',
};

/** Runs in the page: what the tokens make of a widget. */
function lookOfScorecard(): Record<string, string> {
  const root = document.querySelector('care-scorecard')!.shadowRoot!;
  const sheet = getComputedStyle(root.querySelector('[part~="base"]')!);
  const pressed = getComputedStyle(root.querySelector('[aria-pressed="true"]')!);
  return {
    radius: sheet.borderStartStartRadius,
    font: sheet.fontFamily,
    ground: pressed.backgroundColor,
    ink: pressed.color,
  };
}

const LOOK_OF_A_DESIGNER = {
  radius: '3px',
  font: 'Georgia, serif',
  ground: 'rgb(247, 232, 237)',
  ink: 'rgb(92, 21, 48)',
};

/** A designer changes five tokens, sees a widget follow, copies the CSS; pasted into another page it does the same. */
const tokens: SiteCheck = {
  name: 'five tokens are changed, copied and pasted elsewhere',
  run: async (context, origin) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(origin).origin });
    return opened(context, 'about:blank', async (page) => {
      await openStory(page, origin, 'design-tokens--studio');
      for (const [name, value] of Object.entries(TOKENS_OF_A_DESIGNER)) {
        await page.locator(`#token-${name}`).fill(value);
        await page.locator(`#token-${name}`).press('Enter');
      }
      await page.locator('#token-brand').blur();
      const live = same('the widget beside', await page.evaluate(lookOfScorecard), LOOK_OF_A_DESIGNER);
      await page.getByRole('button', { name: 'Copy CSS' }).click();
      await page.getByText('CSS copied.').waitFor({ timeout: 5_000 });
      const css = await page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole('button', { name: 'Copy design tokens' }).click();
      await page.getByText('Design tokens copied.').waitFor({ timeout: 5_000 });
      const file = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as { care: object };
      await openStory(page, origin, 'widgets-scorecard--playground');
      await page.addStyleTag({ content: css });
      return [
        ...live,
        ...same('the page it is pasted into', await page.evaluate(lookOfScorecard), LOOK_OF_A_DESIGNER),
        ...same('the design tokens', Object.keys(file.care).sort(), Object.keys(TOKENS_OF_A_DESIGNER).sort()),
      ];
    });
  },
};

/** Everything to try in the built site. */
export function siteChecks(folder: string): SiteCheck[] {
  const entries = readEntries(folder);
  const widgets = Object.values(widgetTable()).filter(({ tag }) => tag !== 'care-programme');
  const names = widgets.map(({ tag }) => tag.replace('care-', ''));
  const playgrounds = widgets.map((widget, index) => {
    const entry = entries.find(({ id }) => id === `widgets-${names[index]}--playground`);
    if (!entry) throw new Error(`<${widget.tag}> has no playground`);
    return playgroundControls(entry, widget);
  });
  const design = [...anatomyChecks(names), ...pairChecks(names)];
  const pages = entries.filter(({ type }) => type === 'docs').map((entry) => docsPage(entry, entries));
  return [...playgrounds, eventsPanel, frontPage, tokens, ...design, ...pages];
}
