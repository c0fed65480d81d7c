// Drawn on a server, as a web team does it: the packed packages installed outside the workspace, every entry point
// loaded in Node, the example page served under a strict policy and opened in each engine of this computer.
//   npm run test:server            BROWSERS=chromium,firefox chooses engines (needs `npm run build` before)
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGS, ensureBrowsers, findBrowsers, type Engine } from './browsers.ts';
import { entriesLoadInNode } from './lib/entries.ts';
import { packAll, scratch, type Packed } from './lib/pack.ts';
import { at, check, count, isMain, run, sum, type Count } from './lib/run.ts';

const LANGUAGES = ['en', 'ar', 'ckb'];
const LIMIT = 60_000;

interface Found {
  title: string;
  passed: boolean;
  seen: string;
}

interface Example {
  answer: (
    request: IncomingMessage,
    response: ServerResponse,
    head: (nonce: string) => string,
  ) => Promise<void>;
}

function copyExample(dir: string, packed: readonly Packed[]): void {
  cpSync(at('examples', 'ssr'), dir, {
    recursive: true,
    filter: (source) => !['node_modules', 'dist'].includes(basename(source)),
  });
  const file = join(dir, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  const ours = Object.fromEntries(packed.map(({ package: item, tarball }) => [item.name, `file:${tarball}`]));
  const overrides = Object.fromEntries(Object.keys(ours).map((key) => [key, `$${key}`]));
  const dependencies = { ...manifest.dependencies, ...ours };
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies, overrides }, undefined, 2));
}

/** What `renderToHtml` answers, asked in Node: one line a check. */
async function drawsInNode(dir: string): Promise<Count> {
  cpSync(at('scripts', 'lib', 'server-script.mjs'), join(dir, 'server-script.mjs'));
  const { output } = await run(process.execPath, ['server-script.mjs'], { cwd: dir, quiet: true });
  const lines = output.trim().split('\n');
  const passed = lines.filter((line) => line.startsWith('ok ')).length;
  const failed = lines.filter((line) => !line.startsWith('ok '));
  for (const line of failed) console.log(`  FAILED renderToHtml: ${line}`);
  console.log(`  ${failed.length === 0 ? 'ok    ' : 'FAILED'} renderToHtml in Node: ${passed} checks`);
  return count(passed, failed.length);
}

interface Site {
  url: string;
  /** What the page posts; undefined when it does not in time. */
  found: () => Promise<Found[] | undefined>;
  close: () => void;
}

/** The example's own server, with the script that looks at the page in front of the page's own. */
async function start(example: Example): Promise<Site> {
  const script = readFileSync(at('scripts', 'lib', 'server-page.js'));
  let tell: (found: Found[]) => void = () => {};
  const receive = (request: IncomingMessage, response: ServerResponse): void => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      response.writeHead(204).end();
      tell(JSON.parse(body) as Found[]);
    });
  };
  const server: Server = createServer((request, response) => {
    if (request.url === '/found') receive(request, response);
    else if (request.url === '/look.js')
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    else void example.answer(request, response, () => '<script type="module" src="/look.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    found: () =>
      new Promise((done) => {
        const timer = setTimeout(() => done(undefined), LIMIT);
        tell = (found) => {
          clearTimeout(timer);
          done(found);
        };
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** How wide the window is; Chromium makes none narrower than 500 px. */
const WIDTHS = { desk: 1280, phone: 500 };
type Screen = keyof typeof WIDTHS;

/** The command that opens an address in an engine, with a profile of its own. */
function command(engine: Engine, url: string, profile: string, screen: Screen): [string, string[]] {
  const found = findBrowsers();
  const size = { width: WIDTHS[screen], height: 1600 };
  if (engine === 'chromium') {
    const own = [
      `--user-data-dir=${profile}`,
      '--headless=new',
      `--window-size=${size.width},${size.height}`,
    ];
    return [found.chromium!, [...CHROMIUM_ARGS, ...own, url]];
  }
  if (engine === 'firefox') {
    const own = ['--headless', '--profile', profile, '--no-remote'];
    return [found.firefox!, [...own, '--width', `${size.width}`, '--height', `${size.height}`, url]];
  }
  const { miniBrowser } = found.webkit!;
  const display = ['-a', '-s', `-screen 0 ${size.width}x${size.height}x24`];
  const own = ['--private', `--geometry=${size.width}x${size.height}`, url];
  return ['xvfb-run', [...display, miniBrowser, ...own]];
}

/** What a browser started belongs to its own group, so that all of it ends. */
function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

interface Visit {
  engine: Engine;
  lang: string;
  screen: Screen;
}

async function look({ engine, lang, screen }: Visit, site: Site, profile: string): Promise<Count> {
  const name = `${engine}, ${lang}, ${screen}`;
  mkdirSync(profile, { recursive: true });
  const posted = site.found();
  const [path, args] = command(engine, `${site.url}?lang=${lang}`, profile, screen);
  const child = spawn(path, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, NO_AT_BRIDGE: '1' },
  });
  const found = await posted;
  end(child);
  const failed = found?.filter(({ passed }) => !passed) ?? [
    { title: 'the page told nothing', passed: false, seen: '' },
  ];
  for (const { title, seen } of failed) console.log(`  FAILED ${name}: ${title}${seen ? `: ${seen}` : ''}`);
  const total = count((found?.length ?? 1) - failed.length, failed.length);
  console.log(
    `  ${total.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${total.passed} of ${total.passed + total.failed} checks`,
  );
  return total;
}

export async function openEverywhere(dir: string): Promise<Count> {
  const example = (await import(pathToFileURL(join(dir, 'server.mjs')).href)) as Example;
  const site = await start(example);
  const counts: Count[] = [];
  try {
    const desk = ensureBrowsers().ready.flatMap((engine) =>
      LANGUAGES.map((lang): Visit => ({ engine, lang, screen: 'desk' })),
    );
    const phone = desk
      .filter(({ engine, lang }) => engine === 'chromium' && lang === 'ckb')
      .map((visit): Visit => ({ ...visit, screen: 'phone' }));
    for (const [at, visit] of [...desk, ...phone].entries())
      counts.push(await look(visit, site, join(dir, 'profiles', String(at))));
  } finally {
    site.close();
  }
  return sum(counts);
}

export async function serverSide(): Promise<Count> {
  const { dir, remove } = scratch('server');
  try {
    const packed = await packAll(join(dir, 'tarballs'));
    const app = join(dir, 'app');
    copyExample(app, packed);
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    const installed = await check('npm install of the tarballs', 'npm', ['install', ...quiet], { cwd: app });
    if (installed.failed > 0) return installed;
    const loaded = await entriesLoadInNode(app, packed, ['careframe/hydrate.js']);
    const built = await check('build of the page’s script', 'npm', ['run', 'build'], { cwd: app });
    const drawn = await drawsInNode(app);
    return sum([installed, loaded, drawn, built, built.failed > 0 ? count(0, 1) : await openEverywhere(app)]);
  } finally {
    if (process.env['KEEP'] === undefined) remove();
    else console.log(`  kept in ${dir}`);
  }
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await serverSide();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
