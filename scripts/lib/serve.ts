// A small static server for built sites: journeys, stories and the demo use the same one.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  /** `http://127.0.0.1:4173/`, with the closing slash. */
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** First port to try; 0 takes any free one. @default 0 */
  port?: number;
  /** Sent with every answer, for example a Content-Security-Policy. */
  headers?: Record<string, string>;
}

/** A path that is not well encoded stays as it is, and names no file. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The file behind a request path, or undefined when there is none or it lies outside the folder. */
export function fileFor(folder: string, pathname: string): string | undefined {
  const path = normalize(join(folder, decode(pathname)));
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

function answer(
  folder: string,
  url: string,
  headers: Record<string, string>,
  response: ServerResponse,
): void {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/favicon.ico' && !existsSync(join(folder, 'favicon.ico'))) {
    response.writeHead(204).end();
    return;
  }
  const file = fileFor(folder, pathname);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Not found: ${pathname}\n`);
    return;
  }
  if (file.endsWith('index.html') && !pathname.endsWith('/') && !pathname.endsWith('.html')) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers });
  createReadStream(file).pipe(response);
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const refuse = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' ? done(false) : fail(error);
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      done(true);
    });
  });
}

/** Serves a folder on 127.0.0.1; when the port is taken, on the next free one. */
export async function serve(folder: string, { port = 0, headers = {} }: ServeOptions = {}): Promise<Served> {
  const server = createServer((request, response) =>
    answer(normalize(folder), request.url ?? '/', headers, response),
  );
  let candidate = port;
  while (!(await listen(server, candidate))) candidate += 1;
  const { port: taken } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}/`, close };
}
