// One story in one page: opened, watched for every kind of failure the browser or Storybook can report, and examined.
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

export interface Story {
  id: string;
  title: string;
  name: string;
  tags?: string[];
}

/** What the page collects about itself while a story runs. */
interface Watch {
  finished: boolean;
  problems: string[];
  careErrors: string[];
}

declare global {
  interface Window {
    storyWatch: Watch;
  }
}

/**
 * Runs in the page before anything else. `storyFinished` alone is not trusted: it says "success" even when the play
 * function threw, so the failure events are collected too.
 */
export function watchPage(): void {
  const watch: Watch = (window.storyWatch = { finished: false, problems: [], careErrors: [] });
  const failures = [
    'playFunctionThrewException',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'unhandledErrorsWhilePlaying',
  ];
  const describe = (value: unknown): string =>
    value instanceof Error || (typeof value === 'object' && value !== null && 'message' in value)
      ? String(value.message)
      : JSON.stringify(value);
  const listen = (channel: { on: (event: string, listener: (payload: unknown) => void) => void }): void => {
    for (const event of failures)
      channel.on(event, (payload) => watch.problems.push(`${event}: ${describe(payload)}`));
    for (const event of ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing']) {
      channel.on(event, () => (watch.finished = true));
    }
  };
  let channel: unknown;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(next: Parameters<typeof listen>[0]) {
      if (next !== channel) listen(next);
      channel = next;
    },
  });
  window.addEventListener('care-error', (event) =>
    watch.careErrors.push(describe((event as CustomEvent).detail)),
  );
}

/**
 * Runs in the page: elements of ours that are not there. A build that dropped `customElements.define` draws nothing,
 * and nothing is without fault for axe, so this comes first.
 */
function findHollow(): string[] {
  const root = document.querySelector('#storybook-root');
  const ours = [...(root?.querySelectorAll('*') ?? [])].filter(({ localName }) =>
    localName.startsWith('care-'),
  );
  if (ours.length === 0) return ['the story shows no element of ours'];
  return ours.flatMap((element) => {
    const tag = element.localName;
    if (!customElements.get(tag)) return [`<${tag}> is not defined`];
    // The provider draws nothing of its own; what it provides to is checked instead.
    if (tag === 'care-programme') return [];
    const { shadowRoot } = element;
    const drawn = shadowRoot && [...shadowRoot.children].some((child) => child.localName !== 'style');
    return drawn ? [] : [`<${tag}> has drawn nothing`];
  });
}

async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('#storybook-root');
    return violations.map(
      ({ id, help, nodes }) =>
        `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
    );
  });
}

export function watchBrowser(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      problems.push(`request to ${request.url()}`);
  });
  return problems;
}

/** A story tagged `broken` shows a broken document: it must say so; every other story must not. */
function careErrorProblems(story: Story, careErrors: readonly string[]): string[] {
  if (!story.tags?.includes('broken')) return careErrors.map((error) => `care-error: ${error}`);
  return careErrors.length > 0 ? [] : ['tagged "broken" and fired no care-error'];
}

/** Opens one story and returns everything that is wrong with it; empty means it passed. */
export async function examineStory(context: BrowserContext, origin: string, story: Story): Promise<string[]> {
  const page = await context.newPage();
  try {
    const problems = watchBrowser(page, origin);
    await page.addInitScript(watchPage);
    await page.goto(`${origin}iframe.html?id=${story.id}&viewMode=story`);
    await page.waitForFunction(() => window.storyWatch.finished, undefined, { timeout: 30_000 });
    const hollow = await page.evaluate(findHollow);
    const tree = (await page.locator('#storybook-root').ariaSnapshot()).trim();
    if (tree === '') hollow.push('the accessibility tree is empty');
    const violations = await axeViolations(page);
    const watch = await page.evaluate(() => window.storyWatch);
    return [
      ...problems,
      ...watch.problems,
      ...hollow,
      ...violations,
      ...careErrorProblems(story, watch.careErrors),
    ];
  } catch (error) {
    return [`could not be examined: ${(error as Error).message.split('\n')[0]}`];
  } finally {
    await page.close();
  }
}
