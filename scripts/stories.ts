// Walks the built story site: every story renders, fires no error, is clean for axe and has an accessibility tree;
// every page is there and links to pages that are; controls and events work.
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from './browsers.ts';
import { at, count, isMain, isThere, one, sum, type Count } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { examineStory } from './lib/story-page.ts';
import { readEntries, siteChecks } from './lib/story-site.ts';

const PAGES_AT_ONCE = 2;

/** What to try, and how it is told. */
interface Job {
  readonly name: string;
  run(context: BrowserContext): Promise<string[]>;
}

/** One of the workers: takes the next job until none is left. */
async function work(browser: Browser, queue: Job[]): Promise<Count> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  let total = count(0, 0);
  for (let job = queue.shift(); job; job = queue.shift()) {
    const problems = await job.run(context).catch((error: Error) => [error.message.split('\n')[0]!]);
    if (problems.length > 0)
      console.log(`  FAILED ${job.name}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
    total = sum([total, one(problems.length === 0)]);
  }
  await context.close();
  return total;
}

async function workAll(queue: Job[]): Promise<Count> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
  try {
    return sum(await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => work(browser, queue))));
  } finally {
    await browser.close();
  }
}

const storyJobs = (folder: string, origin: string): Job[] =>
  readEntries(folder)
    .filter(({ type }) => type === 'story')
    .map((story) => ({
      name: `${story.title} / ${story.name}`,
      run: (context) => examineStory(context, origin, story),
    }));

const siteJobs = (folder: string, origin: string): Job[] =>
  siteChecks(folder).map(({ name, run }) => ({ name, run: (context) => run(context, origin) }));

/** @param folder the built site; `stories/dist` unless a test of this script says otherwise. */
export async function walkStories(folder: string): Promise<Count> {
  if (!readEntries(folder).some(({ type }) => type === 'story')) {
    console.log('  FAILED the story site has no story');
    return one(false);
  }
  const site = await serve(folder);
  try {
    return await workAll(storyJobs(folder, site.url));
  } finally {
    await site.close();
  }
}

/** Pages, links, controls and events of the whole site. */
async function walkSite(folder: string): Promise<Count> {
  const site = await serve(folder);
  try {
    return await workAll(siteJobs(folder, site.url));
  } finally {
    await site.close();
  }
}

export async function stories(): Promise<Count> {
  if (!isThere('stories', '.storybook', 'main.ts')) return count(0, 0);
  const folder = at('stories', 'dist');
  return sum([await walkStories(folder), await walkSite(folder)]);
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await stories();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
