// Serves the page with a strict policy: a fresh nonce allows the widgets' styles, and nothing inline besides.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { page } from './page.mjs';

const LANGUAGES = ['en', 'ar', 'ckb'];

export const policyOf = (nonce) =>
  `default-src 'self'; img-src 'self' data:; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; ` +
  "object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export async function answer(request, response, head = () => '') {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (/^\/[\w.-]+\.js$/.test(pathname)) {
    const code = await readFile(new URL(`dist${pathname}`, import.meta.url)).catch(() => undefined);
    response.writeHead(code ? 200 : 404, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
    return;
  }
  const lang = LANGUAGES.find((tag) => tag === searchParams.get('lang')) ?? LANGUAGES[0];
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policyOf(nonce),
  };
  response.writeHead(200, headers).end(await page({ lang, nonce, head: head(nonce) }));
}

if (process.argv[1]?.endsWith('server.mjs')) {
  const port = Number(process.env.PORT ?? 8080);
  const server = createServer((request, response) => void answer(request, response));
  server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
}
