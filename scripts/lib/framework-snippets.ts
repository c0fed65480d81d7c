// The snippets of docs/frameworks.md, each in the example app of its framework: type-checked, built and mounted.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { blocksFor, placeOf, type Block } from './doc-snippets.ts';
import { check, count, one, sum, type Count } from './run.ts';
import { serve } from './serve.ts';

interface Mount {
  /** Language and words by which the snippet is known. */
  is: (block: Block) => boolean;
  /** Where it goes. */
  file: string;
  /** The app's entry in its place. */
  main: string;
  entry: string;
  /** What else the page says for this framework, by file. */
  settings?: (block: Block) => string | undefined;
}

const DOCUMENT = `import 'careframe/define.js';
import { documents } from './programmes';
`;

const MOUNTS: Readonly<Record<string, Mount>> = {
  react: {
    is: ({ language }) => language === 'tsx',
    file: 'src/Portal.tsx',
    main: 'src/main.tsx',
    entry: `${DOCUMENT}import { createRoot } from 'react-dom/client';
import { Portal } from './Portal';
createRoot(document.querySelector('#app')!).render(
  <Portal document={documents['duhok-centre']} mayEdit save={() => undefined} />,
);
`,
  },
  vue: {
    is: ({ language }) => language === 'vue',
    file: 'src/Portal.vue',
    main: 'src/main.ts',
    entry: `${DOCUMENT}import { createApp } from 'vue';
import Portal from './Portal.vue';
createApp(Portal, { document: documents['duhok-centre'], save: () => undefined }).mount('#app');
`,
    settings: ({ language, text }) =>
      language === 'ts' && text.includes('careframe/vue') ? 'vite.config.ts' : undefined,
  },
  svelte: {
    is: ({ language }) => language === 'svelte',
    file: 'src/Portal.svelte',
    main: 'src/main.ts',
    entry: `${DOCUMENT}import { mount } from 'svelte';
import Portal from './Portal.svelte';
mount(Portal, { target: document.querySelector('#app')!, props: { document: documents['duhok-centre'], save: () => undefined } });
`,
  },
  angular: {
    is: ({ language, text }) => language === 'ts' && text.includes('@angular/core'),
    file: 'src/portal.ts',
    main: 'src/main.ts',
    entry: `import 'careframe/define.js';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Portal } from './portal';
import { loadDocuments } from './programmes';

const documents = await loadDocuments();
@Component({ selector: 'app-root', imports: [Portal], template: '<app-portal [document]="document" />' })
class App {
  document = documents['duhok-centre'];
}
await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
`,
  },
};

/** Every snippet for a framework belongs to one of them. */
export function unclaimedSnippets(): string[] {
  const mounts = Object.values(MOUNTS);
  return blocksFor('framework')
    .filter((block) => !mounts.some(({ is, settings }) => is(block) || settings?.(block) !== undefined))
    .map(placeOf);
}

async function standsIn(browser: Browser, folder: string): Promise<string[]> {
  const site = await serve(folder);
  const page = await browser.newPage();
  const noise: string[] = [];
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text());
  });
  try {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await page.locator('care-scorecard h3', { hasText: 'Where we stand' }).waitFor({ timeout: 10_000 });
    await page.locator('care-scorecard [data-cell]').first().waitFor({ timeout: 10_000 });
  } catch (error) {
    noise.push((error as Error).message);
  } finally {
    await page.close();
    await site.close();
  }
  return noise;
}

/** Puts the snippets into an app that has passed its own checks; `folder` is what its build writes. */
export async function mountSnippets(
  name: string,
  dir: string,
  folder: string,
  browser: Browser,
): Promise<Count> {
  const mount = MOUNTS[name]!;
  const blocks = blocksFor('framework');
  const snippet = blocks.find(mount.is);
  if (!snippet) return one(false);
  writeFileSync(join(dir, mount.file), snippet.text);
  writeFileSync(join(dir, mount.main), mount.entry);
  for (const block of blocks) {
    const file = mount.settings?.(block);
    // The example is served from a folder, which is no matter of the snippet.
    if (file !== undefined)
      writeFileSync(
        join(dir, file),
        block.text.replace('plugins:', "base: './', build: { target: 'es2022' }, plugins:"),
      );
  }
  const here = { cwd: dir };
  const place = `${name}: ${placeOf(snippet)}`;
  const types = await check(`${place}: types`, 'npm', ['run', 'types'], here);
  const built = await check(`${place}: build`, 'npm', ['run', 'build'], here);
  if (built.failed > 0) return sum([types, count(0, 1)]);
  const noise = await standsIn(browser, folder);
  console.log(`  ${noise.length === 0 ? 'ok    ' : 'FAILED'} ${place}: stands in Chromium`);
  for (const line of noise) console.log(`    ${line}`);
  return sum([types, built, one(noise.length === 0)]);
}
