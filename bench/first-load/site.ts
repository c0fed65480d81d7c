// The portal page that is measured, and a host that answers as a real one does: compressed, with a type and an age.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { at } from '../../scripts/lib/run.ts';

const CDN = at('packages', 'careframe', 'dist', 'cdn');
const PROGRAMME = at('packages', 'starters', 'programmes', 'child-centred-monitoring.json');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What a page author writes: in the head, and in place of the scorecard. */
export interface Variant {
  readonly name: string;
  readonly head: string;
  readonly widget: string;
  /** The page without a widget: what no way of embedding can be faster than. */
  readonly isFloor?: true;
  /** What the README and the quick start say. */
  readonly isDocumented?: true;
}

/** What people read until the widget stands, and where scripts are off. */
const CONTENT = `<p>In December 2015 the visitors rated eight areas of life of the children in family-type centres.</p>
<p><a href="ratings.html">All ratings as text</a></p>`;

const STYLESHEET = '<link rel="stylesheet" href="careframe/careframe.css">';
const script = (file: string): string => `<script type="module" src="careframe/${file}"></script>`;
const tag = (content: string): string =>
  `<care-scorecard src="programme.json" today="2015-12-01">${content}</care-scorecard>`;
const frame = `<script src="careframe/embed-host.js" async></script>
<iframe data-careframe src="careframe/embed.html?widget=scorecard&amp;src=../programme.json&amp;today=2015-12-01"
  title="Scorecard" width="100%" height="480"></iframe>`;

/** Files the scorecard needs before it can draw, as the build wrote them; nested ones come last. */
function filesOfScorecard(file = 'split/care-scorecard.js', found = new Set<string>()): string[] {
  found.add(file);
  for (const [, path] of readFileSync(join(CDN, file), 'utf8').matchAll(/from\s*"(\.[^"]+\.js)"/g)) {
    const next = join(file, '..', path!);
    if (!found.has(next)) filesOfScorecard(next, found);
  }
  return [...found];
}

const preloads = (): string =>
  filesOfScorecard()
    .map((file) => `<link rel="modulepreload" href="careframe/${file}">`)
    .join('\n');
const DATA_PRELOAD = '<link rel="preload" as="fetch" href="programme.json" crossorigin>';

/** One page each; the first is the floor. */
export function variants(): readonly Variant[] {
  const loader = script('careframe-loader.js');
  const own = script('care-scorecard.js');
  const inline = `<style>${readFileSync(join(CDN, 'careframe.css'), 'utf8').trim()}</style>`;
  return [
    { name: 'page without a widget (floor)', head: '', widget: CONTENT, isFloor: true },
    {
      name: 'loader, careframe.css, content',
      head: STYLESHEET + loader,
      widget: tag(CONTENT),
      isDocumented: true,
    },
    {
      name: 'the same, data named in the head (as the docs say)',
      head: STYLESHEET + DATA_PRELOAD + loader,
      widget: tag(CONTENT),
      isDocumented: true,
    },
    {
      name: 'the same, files named in the head too (snippets.md, “Soonest”)',
      head: STYLESHEET + loader + preloads() + DATA_PRELOAD,
      widget: tag(CONTENT),
      isDocumented: true,
    },
    { name: 'loader alone: no careframe.css, no content', head: loader, widget: tag('') },
    { name: 'loader, careframe.css inline, content', head: inline + loader, widget: tag(CONTENT) },
    {
      name: 'split import, careframe.css, content',
      head: STYLESHEET + script('split/care-scorecard.js'),
      widget: tag(CONTENT),
    },
    { name: 'one file, careframe.css, content', head: STYLESHEET + own, widget: tag(CONTENT) },
    { name: 'one file alone', head: own, widget: tag('') },
    { name: 'one file, data named in the head', head: STYLESHEET + own + DATA_PRELOAD, widget: tag(CONTENT) },
    { name: 'all widgets in one file', head: STYLESHEET + script('careframe.js'), widget: tag(CONTENT) },
    { name: 'frame', head: '', widget: frame, isDocumented: true },
  ];
}

/** A page as a ministry has it: its own stylesheet, a menu, text before and after. */
function pageOf({ head, widget }: Variant): string {
  const news =
    '<p>The department publishes the ratings twice a year, after the visits in June and December.</p>\n';
  const menu = ['Home', 'Services', 'Programmes', 'Laws', 'Contact'].map(
    (name) => `<li><a href="/">${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quality of care</title><link rel="icon" href="data:,"><link rel="stylesheet" href="portal.css">${head}</head>
<body><header class="site-header"><div class="wrap"><a class="site-name" href="/">Department of Social Care</a></div>
<nav class="menu"><ul class="wrap">${menu.join('')}</ul></nav></header>
<main class="wrap"><h1>Quality of care</h1><p class="lead">How the children in family-type centres live, area by area.</p>
${widget}
<h2>Next visits</h2>
${news.repeat(12)}</main><footer class="site-footer"><div class="wrap">Department of Social Care</div></footer></body></html>`;
}

function bodyOf(path: string, pages: readonly Variant[]): Buffer | undefined {
  const page = /^\/page-(\d+)\.html$/.exec(path);
  if (page) return Buffer.from(pageOf(pages[Number(page[1])]!));
  if (path === '/programme.json') return readFileSync(PROGRAMME);
  if (path === '/portal.css') return readFileSync(at('examples', 'portal', 'src', 'portal.css'));
  const file = normalize(join(CDN, path.replace(/^\/careframe\//, '')));
  return path.startsWith('/careframe/') && existsSync(file) && statSync(file).isFile()
    ? readFileSync(file)
    : undefined;
}

export interface Host {
  /** Address of the page of a variant, by its place in the list. */
  address(place: number): string;
  close(): void;
}

/** Every address that a page can ask for. */
function addresses(pages: readonly Variant[]): string[] {
  const files = globSync('**/*.{js,css,html}', { cwd: CDN }).map(
    (file) => `/careframe/${file.replaceAll('\\', '/')}`,
  );
  return [...pages.map((_, place) => `/page-${place}.html`), '/programme.json', '/portal.css', ...files];
}

/** Serves every variant; all is compressed before anybody asks, as a host's cache has it. */
export async function host(pages: readonly Variant[]): Promise<Host> {
  const ready = new Map(addresses(pages).map((path) => [path, brotliCompressSync(bodyOf(path, pages)!)]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = ready.get(path);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'text/plain',
      'content-length': body.length,
      'content-encoding': 'br',
      'cache-control': 'max-age=3600',
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: (place) => `http://127.0.0.1:${port}/page-${place}.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
