// The anatomy pages: every part that a widget documents is drawn in one of its states and can be outlined from outside,
// no state draws a part that nobody documented, and the page fits a phone in both directions.
import type { Page } from 'playwright-core';
import { beyondPhone, openStory, opened, same, type SiteCheck } from './story-check.ts';
import { watchBrowser } from './story-page.ts';

const READY = 'anatomy-view[data-ready]';

/** Runs in the page: outlines of the places of a part that are drawn, and how many there are. */
function outlinesOf([tag, part]: readonly [tag: string, part: string]): string[] {
  const places = document.querySelector(tag)!.shadowRoot!.querySelectorAll(`[part~="${part}"]`);
  const drawn = [...places].filter((place) => place.getClientRects().length > 0);
  return drawn.map((place) => getComputedStyle(place).outlineStyle);
}

/** Runs in the page: names of all parts that stand in the widget, and of those that are drawn. */
function partsOf(tag: string): { standing: string[]; drawn: string[] } {
  const places = [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('[part]')];
  const names = (some: readonly Element[]): string[] => [...new Set(some.flatMap(({ part }) => [...part]))];
  return {
    standing: names(places),
    drawn: names(places.filter((place) => place.getClientRects().length > 0)),
  };
}

const documentedParts = (page: Page): Promise<string[]> =>
  page
    .locator('[data-part]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-part')!));

/** A real press; a dialog that is open covers the page, as it should, and is left first. */
async function press(page: Page, tag: string, selector: string): Promise<void> {
  const isCovered = await page.evaluate(
    (name) => document.querySelector(name)!.shadowRoot!.querySelector('dialog:modal') !== null,
    tag,
  );
  if (isCovered) await page.keyboard.press('Escape');
  await page.locator(selector).click({ timeout: 5_000 });
  // What is under the mouse is outlined before what was chosen.
  await page.mouse.move(1, 1);
  await page.locator(`${selector}[aria-pressed="true"]`).waitFor({ timeout: 5_000 });
  await page.locator(READY).waitFor({ timeout: 10_000 });
}

async function openAnatomy(page: Page, origin: string, widget: string): Promise<void> {
  await openStory(page, origin, `design-anatomy--${widget}`);
  await page.locator(READY).waitFor({ timeout: 10_000 });
}

/** A law of the anatomy page of a widget; `judge` says what is wrong, given the page and the parts it documents. */
const anatomyCheck = (
  widget: string,
  law: string,
  judge: (page: Page, tag: string, parts: readonly string[]) => Promise<string[]>,
): SiteCheck => ({
  name: `anatomy of <care-${widget}>: ${law}`,
  run: (context, origin) =>
    opened(context, 'about:blank', async (page) => {
      const problems = watchBrowser(page, origin);
      await openAnatomy(page, origin, widget);
      const wrong = await judge(page, `care-${widget}`, await documentedParts(page));
      return [...problems, ...wrong];
    }),
});

async function judgeOutlines(page: Page, tag: string, parts: readonly string[]): Promise<string[]> {
  const wrong = parts.length < 5 ? [`only ${parts.length} parts`] : [];
  for (const part of parts) {
    await press(page, tag, `[data-part="${part}"]`);
    const found = await page.evaluate(outlinesOf, [tag, part] as const);
    if (found.length === 0) wrong.push(`${part} is drawn in no state`);
    wrong.push(...same(`outline of ${part}`, [...new Set(found)].join(' ') || 'solid', 'solid'));
  }
  return wrong;
}

async function judgeStates(page: Page, tag: string, parts: readonly string[]): Promise<string[]> {
  const all = await page
    .locator('button[data-brings]')
    .evaluateAll((buttons: HTMLElement[]) =>
      buttons.map((button) => [button.dataset['state'], button.dataset['brings']] as [string, string]),
    );
  const wrong = all.length < 5 ? [`only ${all.length} states`] : [];
  for (const [state, brings] of all) {
    await press(page, tag, `button[data-brings][data-state="${state}"]`);
    const { standing, drawn } = await page.evaluate(partsOf, tag);
    const promised = ['base', ...brings.split(' ').filter(Boolean)];
    const lacking = promised.filter((part) => !drawn.includes(part));
    const unknown = standing.filter((part) => !parts.includes(part));
    if (lacking.length > 0) wrong.push(`“${state}” does not draw ${lacking.join(', ')}`);
    if (unknown.length > 0) wrong.push(`“${state}” has undocumented ${unknown.join(', ')}`);
  }
  await press(page, tag, `button[data-brings][data-state="${all[0]![0]}"]`);
  return [...wrong, ...(await beyondPhone(page))];
}

/** One check for each widget and law; `names` are tags without `care-`. */
export const anatomyChecks = (names: readonly string[]): SiteCheck[] =>
  names.flatMap((name) => [
    anatomyCheck(name, 'each documented part is drawn in a state and outlined from outside', judgeOutlines),
    anatomyCheck(
      name,
      'each state brings what it says, and no part without a description; a phone is enough',
      judgeStates,
    ),
  ]);
