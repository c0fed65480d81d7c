// Sites with names of their own on this computer: real answers with real headers, so that policies, origins and
// integrity values are the browser's business and nobody else's.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, requireChromium } from '../../scripts/browsers.ts';
import { at } from '../../scripts/lib/run.ts';

export const CDN = at('packages', 'careframe', 'dist', 'cdn');
const STARTERS = at('packages', 'starters', 'programmes');

/** Files that every site has, by their address. */
const DATA: Readonly<Record<string, string>> = {
  '/programme.json': 'duhok-centre.json',
  '/visits.json': 'child-centred-monitoring.json',
  '/training.json': 'turkmenistan-training.json',
  '/responses.json': 'turkmenistan-training.responses.json',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Answer {
  body: string | Buffer;
  headers?: Record<string, string>;
  /** Milliseconds to wait before answering. */
  after?: number;
}

/** What one site says itself; everything else is a built file, a document or nothing. */
export type Own = Readonly<Record<string, Answer>>;

export interface Sites {
  /** Address of a site by its name, without a closing slash: `http://portal.test:4173`. */
  origin(name: string): string;
  /** What a site answers from now on, by path. */
  own(name: string, answers: Own): void;
  close(): Promise<void>;
}

function fromFolder(path: string): Answer | undefined {
  const file = DATA[path]
    ? join(STARTERS, DATA[path])
    : path.startsWith('/careframe/')
      ? normalize(join(CDN, path.slice('/careframe/'.length)))
      : undefined;
  return file !== undefined && existsSync(file) && statSync(file).isFile()
    ? { body: readFileSync(file) }
    : undefined;
}

/** Serves any number of `*.test` names from one port. */
export async function serveSites(): Promise<Sites> {
  const sites = new Map<string, Own>();
  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(
      request.url ?? '/',
      `http://${request.headers.host ?? 'none.test'}`,
    );
    const answer = sites.get(hostname.replace('.test', ''))?.[pathname] ?? fromFolder(pathname);
    if (!answer) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const type = TYPES[extname(pathname)] ?? TYPES['.html']!;
    setTimeout(() => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...answer.headers });
      response.end(answer.body);
    }, answer.after ?? 0);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: (name) => `http://${name}.test:${port}`,
    own: (name, answers) => void sites.set(name, answers),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Chromium that finds every `*.test` name on this computer. */
export function startBrowserForSites(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireChromium(),
    args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP *.test 127.0.0.1'],
  });
}

/** A whole page around a piece of HTML. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title>${head}</head><body>${body}</body></html>`;
