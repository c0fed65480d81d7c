/** Serves the lab's pages and the built files as they are, as any web server would. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labPage } from './pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

async function answer(path: string, response: ServerResponse): Promise<void> {
  // The sandboxed frame has no origin of its own.
  response.setHeader('access-control-allow-origin', '*');
  const page = labPage(path);
  if (page) {
    response.writeHead(200, { ...page.headers, 'content-type': 'text/html; charset=utf-8' });
    response.end(page.html);
    return;
  }
  const file = normalize(join(ROOT, path));
  const type = TYPES[extname(file)];
  const content = type && file.startsWith(ROOT) ? await readFile(file).catch(() => undefined) : undefined;
  response.writeHead(content ? 200 : 404, { 'content-type': type ?? 'text/plain' });
  response.end(content);
}

/** Starts on a free port and answers its origin. It does not keep the process alive. */
export async function serveLab(): Promise<string> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://lab').pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
