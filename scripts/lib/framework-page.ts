// What a framework must be able to do with custom elements, after the list of custom-elements-everywhere.com, asked of
// an example app in a browser: attributes, properties, events, children, methods, and the whole way of a value.
import type { Locator, Page } from 'playwright-core';

export interface FrameworkCheck {
  group: 'attributes' | 'properties' | 'events' | 'children' | 'methods' | 'programme';
  title: string;
  run: (page: Page) => Promise<void>;
}

/** Waits until a value read from the page is the wanted one. @throws Error that tells both when it never is. */
async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  const end = performance.now() + 5_000;
  for (;;) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(wanted)) return;
    if (performance.now() > end)
      throw new Error(`is ${JSON.stringify(value)}, should be ${JSON.stringify(wanted)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const property = (page: Page, tag: string, name: string): Promise<unknown> =>
  page.locator(tag).evaluate((element, key) => (element as unknown as Record<string, unknown>)[key], name);
const attribute = (page: Page, tag: string, name: string): Promise<string | null> =>
  page.locator(tag).getAttribute(name);
const text = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

const isProgramme = (page: Page, id: string): Promise<boolean> =>
  page
    .locator('care-programme')
    .evaluate(
      (element, wanted) =>
        (element as unknown as { currentProgramme?: { id: string } }).currentProgramme?.id === wanted,
      id,
    );

const INDICATOR = 'people-trained-count';
const row = (page: Page): Locator =>
  page.locator(`care-indicator-table tr[data-indicator="${INDICATOR}"][data-row]`);
const scored = (page: Page): Promise<string> =>
  page
    .locator(`care-scorecard [data-cell*="${INDICATOR}"] .face`)
    .evaluate((face) => (face.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

/** Enters a value in the last period shown, with real keys. */
async function enter(page: Page, value: string): Promise<void> {
  await row(page).locator('td.cell').last().click();
  await page.keyboard.press('F2');
  const field = page.locator('care-indicator-table #f-value');
  await field.fill(value);
  await page.locator('care-indicator-table [data-save]').click();
  await field.waitFor({ state: 'detached' });
}

async function answerSurvey(page: Page): Promise<void> {
  const survey = page.locator('care-training-survey');
  while ((await survey.locator('[data-state="sent"]').count()) === 0) {
    for (const group of await survey.locator('[role="radiogroup"]').all())
      await group.locator('input[value="4"]').check({ force: true });
    const before = await survey.locator('.page-title').textContent();
    await survey.locator('[data-next]').click();
    await becomes(
      () =>
        survey.evaluate(
          (element, title) => element.shadowRoot!.querySelector('.page-title')?.textContent !== title,
          before,
        ),
      true,
    );
  }
}

const ATTRIBUTES: FrameworkCheck[] = [
  {
    group: 'attributes',
    title: 'a string attribute',
    run: (page) => becomes(() => property(page, 'care-scorecard', 'contentLanguage'), 'en'),
  },
  {
    group: 'attributes',
    title: 'a number attribute in kebab-case',
    run: async (page) => {
      await becomes(() => property(page, 'care-scorecard', 'headingLevel'), 3);
      await page.locator('care-scorecard h3[part="heading"]').waitFor();
    },
  },
  {
    group: 'attributes',
    title: 'a boolean attribute comes and goes',
    run: async (page) => {
      // Svelte writes "true", the others nothing: a boolean attribute is its presence.
      const isThere = async (): Promise<boolean> =>
        (await attribute(page, 'care-survey-results', 'readonly')) !== null;
      await becomes(isThere, false);
      await page.locator('#read-only').check();
      await becomes(isThere, true);
      await becomes(() => property(page, 'care-survey-results', 'readOnly'), true);
      await page.locator('#read-only').uncheck();
      await becomes(isThere, false);
      await becomes(() => property(page, 'care-survey-results', 'readOnly'), false);
    },
  },
  {
    group: 'attributes',
    title: 'class and lang, as on any element',
    run: async (page) => {
      await becomes(() => attribute(page, 'care-scorecard', 'class'), 'card');
      await page.locator('#language').selectOption('ar');
      await page.locator('care-scorecard section[lang="ar"][dir="rtl"]').waitFor();
      await page.locator('#language').selectOption('en');
      await page.locator('care-scorecard section[lang="en"][dir="ltr"]').waitFor();
    },
  },
];

const PROPERTIES: FrameworkCheck[] = [
  {
    group: 'properties',
    title: 'a boolean property',
    run: async (page) => {
      await page.locator('#read-only').check();
      await becomes(() => property(page, 'care-indicator-table', 'readOnly'), true);
      await page.locator('#read-only').uncheck();
      await becomes(() => property(page, 'care-indicator-table', 'readOnly'), false);
    },
  },
  {
    group: 'properties',
    title: 'a number property stays a number',
    run: async (page) => {
      await becomes(() => property(page, 'care-indicator-table', 'periods'), 2);
      await page.locator('#periods').fill('3');
      await becomes(() => property(page, 'care-indicator-table', 'periods'), 3);
      await becomes(() => row(page).locator('td.cell').count(), 3);
      await page.locator('#periods').fill('2');
      await becomes(() => row(page).locator('td.cell').count(), 2);
    },
  },
  {
    group: 'properties',
    title: 'a string property',
    run: async (page) => {
      await page.locator('#heading').fill('Trained people');
      await becomes(() => text(page, 'care-scorecard [part="heading"]'), 'Trained people');
    },
  },
  {
    group: 'properties',
    title: 'an object with a function in it, as it is',
    run: async (page) => {
      const kind = (): Promise<string> =>
        page
          .locator('care-indicator-table')
          .evaluate(
            (element) => typeof (element as unknown as { overrides: { title: unknown } }).overrides.title,
          );
      await becomes(kind, 'function');
      await becomes(() => text(page, 'care-indicator-table [part="heading"]'), 'Where we stand');
    },
  },
  {
    group: 'properties',
    title: 'an object that changes',
    run: async (page) => {
      await becomes(() => isProgramme(page, 'deinstitutionalisation-training'), true);
      await page.locator('#programme').selectOption('duhok-centre');
      await becomes(() => isProgramme(page, 'duhok-centre'), true);
      await page.locator('#programme').selectOption('deinstitutionalisation-training');
      await row(page).waitFor();
    },
  },
  {
    group: 'properties',
    title: 'an array, empty',
    run: (page) => becomes(() => property(page, 'care-survey-results', 'responses'), []),
  },
];

const EVENTS: FrameworkCheck[] = [
  {
    group: 'events',
    title: 'heard by a listener added in code',
    run: async (page) => {
      // Set before the listener was there for some frameworks: another document makes the event come once more.
      await page.locator('#programme').selectOption('duhok-centre');
      await becomes(() => text(page, '#ready'), 'true');
      await page.locator('#programme').selectOption('deinstitutionalisation-training');
      await row(page).waitFor();
    },
  },
  {
    group: 'events',
    title: 'a kebab-case event bound in the template, with its detail, on an ancestor',
    run: async (page) => {
      await enter(page, '41');
      await becomes(() => text(page, '#changes'), 'put');
    },
  },
  {
    group: 'events',
    title: 'refused by preventDefault() in a bound handler',
    run: async (page) => {
      const before = await scored(page);
      await page.locator('#locked').check();
      await row(page).locator('td.cell').last().click();
      await page.keyboard.press('F2');
      await page.locator('care-indicator-table #f-value').fill('99');
      await page.locator('care-indicator-table [data-save]').click();
      await becomes(() => text(page, '#refused'), '1');
      await becomes(() => text(page, '#changes'), 'put');
      await becomes(() => scored(page), before);
      await page.locator('#locked').uncheck();
      await page.keyboard.press('Escape');
    },
  },
];

const CHILDREN: FrameworkCheck[] = [
  {
    group: 'children',
    title: 'an element without children draws itself',
    run: (page) => page.locator('care-scorecard [part~="summary"]').waitFor(),
  },
  {
    group: 'children',
    title: 'children of a slot are shown, and change',
    run: async (page) => {
      await becomes(() => text(page, '#slotted'), 'deinstitutionalisation-training: 1 changes');
      const assigned = await page.locator('care-programme').evaluate((element) =>
        element
          .shadowRoot!.querySelector('slot')!
          .assignedElements()
          .map(({ localName }) => localName),
      );
      if (!assigned.includes('h1') || !assigned.includes('care-scorecard'))
        throw new Error(`slotted: ${assigned.join(', ')}`);
    },
  },
  {
    group: 'children',
    title: 'an element is removed and comes back with the programme',
    run: async (page) => {
      const before = await scored(page);
      await page.locator('#hidden').check();
      await page.locator('care-scorecard').waitFor({ state: 'detached' });
      await page.locator('#hidden').uncheck();
      await becomes(() => scored(page), before);
    },
  },
];

const PROGRAMME: FrameworkCheck[] = [
  {
    group: 'methods',
    title: 'a method called on a reference',
    run: async (page) => {
      const before = await scored(page);
      await enter(page, '60');
      if ((await scored(page)) === before) throw new Error(`the scorecard still says ${before}`);
      await page.locator('#undo').click();
      await becomes(() => scored(page), before);
    },
  },
  {
    group: 'programme',
    title: 'a value entered in the table shows in the scorecard',
    run: async (page) => {
      // 119 people in the periods before.
      await enter(page, '60');
      await becomes(async () => (await scored(page)).includes('179'), true);
    },
  },
  {
    group: 'programme',
    title: 'a survey sent reaches the page, and an array property the results',
    run: async (page) => {
      await page.locator('care-survey-results [data-state="nobody"]').waitFor();
      await answerSurvey(page);
      await becomes(() => text(page, '#answers'), '1');
      await page.locator('care-survey-results .honest').waitFor();
      await becomes(
        async () => ((await property(page, 'care-survey-results', 'responses')) as unknown[]).length,
        1,
      );
    },
  },
];

/** In this order: later ones build on what earlier ones did. */
export const FRAMEWORK_CHECKS: readonly FrameworkCheck[] = [
  ...ATTRIBUTES,
  ...PROPERTIES,
  ...EVENTS,
  ...CHILDREN,
  ...PROGRAMME,
];
