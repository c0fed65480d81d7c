/** Serves the lab's pages and the built files as they are, as any web server would. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../packages/element/src/version.ts';
import { labPage, OTHER_VERSION, OWN_LIT } from './pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** The page's own copy of Lit: the one file that draws, as an npm CDN gives it out. */
function ownLit(): Promise<Buffer> {
  const lit = createRequire(join(ROOT, 'package.json')).resolve('lit');
  // lit-html stands beside lit, wherever the package manager keeps the two.
  const beside = createRequire(lit).resolve('lit-html');
  return readFile(join(beside.slice(0, beside.indexOf('/lit-html/')), 'lit-html', 'lit-html.js'));
}

/** The same files as a release of another version would be. */
async function otherVersion(path: string): Promise<string> {
  const code = await readFile(join(ROOT, path), 'utf8');
  return code.replaceAll(
    new RegExp(`([\`'"])${VERSION.replaceAll('.', String.raw`\.`)}\\1`, 'g'),
    `$1${VERSION}-other$1`,
  );
}

async function fileAt(path: string): Promise<Buffer | string | undefined> {
  const type = TYPES[extname(path)];
  const file = normalize(join(ROOT, path));
  if (!type || !file.startsWith(ROOT)) return undefined;
  if (path === OWN_LIT) return ownLit();
  if (path.startsWith(`${OTHER_VERSION}/`)) return otherVersion(path.slice(OTHER_VERSION.length));
  return readFile(file);
}

async function answer(url: URL, response: ServerResponse): Promise<void> {
  // The sandboxed frame has no origin of its own.
  response.setHeader('access-control-allow-origin', '*');
  const page = labPage(url);
  if (page) {
    response.writeHead(200, { ...page.headers, 'content-type': 'text/html; charset=utf-8' });
    response.end(page.html);
    return;
  }
  const content = await fileAt(url.pathname).catch(() => undefined);
  response.writeHead(content === undefined ? 404 : 200, {
    'content-type': TYPES[extname(url.pathname)] ?? 'text/plain',
  });
  response.end(content);
}

/** Starts on a free port and answers its origin. It does not keep the process alive. */
export async function serveLab(): Promise<string> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://lab'), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
