// What `npm start` runs: builds the portal when its sources are newer than the built files, serves it, prints the address.
import { existsSync, globSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { buildPortal, compile } from './build.ts';
import { at } from './lib/run.ts';
import { serve } from './lib/serve.ts';

const SITE = at('examples', 'portal', 'dist');
const STAMP = at('examples', 'portal', 'dist', '.built');

/** Everything the portal is made of: its own files, the packages, the pinned tools. */
const INPUTS = [
  'packages/*/{src,programmes}/**/*',
  'packages/*/{package,tsconfig}.json',
  'examples/portal/**/*',
  'tsconfig*.json',
  'pnpm-lock.yaml',
];

function newestInput(): number {
  const files = globSync(INPUTS, {
    cwd: at(),
    exclude: (path) => /(?:^|\/)(?:dist|node_modules)(?:\/|$)/.test(path),
  });
  return Math.max(...files.map((file) => statSync(at(file)).mtimeMs));
}

const isFresh = (): boolean => existsSync(STAMP) && statSync(STAMP).mtimeMs >= newestInput();

/** The stamp carries the time before the build: what was edited while it ran is built next time. */
async function build(): Promise<void> {
  const start = new Date();
  for (const step of [compile, buildPortal]) {
    const { failed } = await step();
    if (failed > 0) process.exit(1);
  }
  writeFileSync(STAMP, '');
  utimesSync(STAMP, start, start);
}

if (!isFresh()) await build();
const { url, close } = await serve(SITE, { port: Number(process.env['PORT'] ?? 4173) });
console.log(url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
