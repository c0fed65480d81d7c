// Walks the built story site: every story renders, fires no error, is clean for axe and has an accessibility tree.
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from './browsers.ts';
import { at, count, isMain, isThere, one, sum, type Count } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { examineStory, type Story } from './lib/story-page.ts';

const PAGES_AT_ONCE = 2;

function readStories(folder: string): Story[] {
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
    entries: Record<string, Story & { type: string }>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** One of the workers: takes the next story until none is left. */
async function walk(browser: Browser, origin: string, queue: Story[]): Promise<Count> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  let total = count(0, 0);
  for (let story = queue.shift(); story; story = queue.shift()) {
    const problems = await examineStory(context, origin, story);
    if (problems.length > 0)
      console.log(
        `  FAILED ${story.title} / ${story.name}\n${problems.map((problem) => `    ${problem}`).join('\n')}`,
      );
    total = sum([total, one(problems.length === 0)]);
  }
  await context.close();
  return total;
}

/** @param folder the built site; `stories/dist` unless a test of this script says otherwise. */
export async function walkStories(folder: string): Promise<Count> {
  const queue = readStories(folder);
  if (queue.length === 0) {
    console.log('  FAILED the story site has no story');
    return one(false);
  }
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
  try {
    return sum(
      await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => walk(browser, site.url, queue))),
    );
  } finally {
    await browser.close();
    await site.close();
  }
}

export function stories(): Promise<Count> {
  if (!isThere('stories', '.storybook', 'main.ts')) return Promise.resolve(count(0, 0));
  return walkStories(at('stories', 'dist'));
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await stories();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
