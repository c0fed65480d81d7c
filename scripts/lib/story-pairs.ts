// The pages of right and wrong use: both sides of each pair are drawn, and what the sentence says differs really differs.
import type { Page } from 'playwright-core';
import { beyondPhone, openStory, opened, type SiteCheck } from './story-check.ts';
import { watchBrowser } from './story-page.ts';

/** How to tell the sides of a pair apart. */
interface Probe {
  readonly pair: string;
  /** Runs in the page, on the widget of one side. */
  look(widget: HTMLElement): string | number | boolean;
  readonly right: string | number | boolean;
  readonly wrong: string | number | boolean;
}

const ofChain: readonly Probe[] = [
  {
    pair: 'chain-view',
    look({ shadowRoot }) {
      const map = shadowRoot!.querySelector('[part~="map"]');
      if (map) return map.scrollWidth > map.clientWidth ? 'map that scrolls sideways' : 'map';
      return shadowRoot!.querySelector('[part~="list"]') ? 'list' : 'nothing';
    },
    right: 'list',
    wrong: 'map that scrolls sideways',
  },
  {
    pair: 'chain-reasons',
    look: ({ shadowRoot }) => shadowRoot!.querySelectorAll('[part~="map"] .on-link').length,
    right: 5,
    wrong: 0,
  },
  {
    pair: 'chain-problems',
    look: ({ shadowRoot }) => shadowRoot!.querySelector('[part~="problems"]')!.getClientRects().length > 0,
    right: true,
    wrong: false,
  },
];

const ofTable: readonly Probe[] = [
  {
    pair: 'table-view',
    look({ shadowRoot }) {
      if (shadowRoot!.querySelector('[part~="card"]')) return 'cards';
      const area = shadowRoot!.querySelector('.scroll')!;
      return area.scrollWidth > area.clientWidth ? 'table that scrolls sideways' : 'table';
    },
    right: 'cards',
    wrong: 'table that scrolls sideways',
  },
  {
    pair: 'table-zero',
    look: ({ shadowRoot }) => shadowRoot!.querySelector('.state')!.textContent.trim(),
    right: 'No data',
    wrong: 'Off track',
  },
  {
    pair: 'table-readonly',
    look: ({ shadowRoot }) => shadowRoot!.querySelectorAll('[data-act="edit"]').length > 0,
    right: false,
    wrong: true,
  },
];

const ofScorecard: readonly Probe[] = [
  {
    pair: 'scorecard-legend',
    look: ({ shadowRoot }) => shadowRoot!.querySelector('[part~="legend"]')!.getClientRects().length > 0,
    right: true,
    wrong: false,
  },
  {
    pair: 'scorecard-today',
    look: ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('[part~="badge"]')].some(({ textContent }) =>
        / days old/.test(textContent),
      ),
    right: false,
    wrong: true,
  },
  {
    pair: 'scorecard-colours',
    look: ({ shadowRoot }) => getComputedStyle(shadowRoot!.querySelector('.shape-on')!).fill,
    right: 'rgb(15, 111, 180)',
    wrong: 'rgb(46, 125, 50)',
  },
];

const ofSurvey: readonly Probe[] = [
  {
    pair: 'survey-height',
    look(widget) {
      const box = widget.parentElement!;
      return box.clientHeight >= widget.offsetHeight ? 'whole' : `box of ${box.offsetHeight} px`;
    },
    right: 'whole',
    wrong: 'box of 150 px',
  },
  {
    pair: 'survey-language',
    look: ({ shadowRoot }) => shadowRoot!.querySelectorAll('[part~="topic"] .language-tag').length,
    right: 0,
    wrong: 4,
  },
];

const ofResults: readonly Probe[] = [
  {
    pair: 'results-asked',
    look: ({ shadowRoot }) => shadowRoot!.querySelector('.honest')!.textContent.includes('73 of 102'),
    right: true,
    wrong: false,
  },
  {
    pair: 'results-small',
    look: ({ shadowRoot }) => shadowRoot!.querySelectorAll('[part~="topic"]').length,
    right: 0,
    wrong: 5,
  },
];

const PROBES: Readonly<Record<string, readonly Probe[]>> = {
  'results-chain': ofChain,
  'indicator-table': ofTable,
  scorecard: ofScorecard,
  'training-survey': ofSurvey,
  'survey-results': ofResults,
};

const LONGEST = 5_000;

/** What a side shows; words and parts load on demand, so it is looked at until it is as wanted. */
async function shown(page: Page, widget: string, side: 'do' | 'dont', probe: Probe): Promise<unknown> {
  const wanted = side === 'do' ? probe.right : probe.wrong;
  const place = page.locator(`[data-pair="${probe.pair}"] [data-side="${side}"] care-${widget}`);
  await place.locator('[part~="base"]').waitFor({ timeout: LONGEST });
  const end = Date.now() + LONGEST;
  for (;;) {
    const found = await place.evaluate(probe.look);
    if (found === wanted || Date.now() > end) return found;
    await page.waitForTimeout(50);
  }
}

async function compare(page: Page, widget: string, probe: Probe): Promise<string[]> {
  const right = await shown(page, widget, 'do', probe);
  const wrong = await shown(page, widget, 'dont', probe);
  return [
    ...(right === probe.right ? [] : [`${probe.pair}, right: ${String(right)}`]),
    ...(wrong === probe.wrong ? [] : [`${probe.pair}, wrong: ${String(wrong)}`]),
  ];
}

const pairs = (widget: string, probes: readonly Probe[]): SiteCheck => ({
  name: `right and wrong use of <care-${widget}> differ in what the sentence says; a phone is enough`,
  run: (context, origin) =>
    opened(context, 'about:blank', async (page) => {
      const problems = watchBrowser(page, origin);
      await openStory(page, origin, `design-do-and-don-t--${widget}`);
      const there = await page
        .locator('[data-pair]')
        .evaluateAll((all: HTMLElement[]) => all.map((pair) => pair.dataset['pair']!));
      if (there.length < 2) problems.push(`only ${there.length} pairs`);
      const untried = there.filter((pair) => !probes.some((probe) => probe.pair === pair));
      for (const probe of probes) problems.push(...(await compare(page, widget, probe)));
      problems.push(...untried.map((pair) => `nothing tries the pair ${pair}`));
      return [...problems, ...(await beyondPhone(page))];
    }),
});

/** One check for each widget; `names` are tags without `care-`. */
export const pairChecks = (names: readonly string[]): SiteCheck[] =>
  names.map((name) => pairs(name, PROBES[name] ?? []));
