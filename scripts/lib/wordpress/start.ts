// Starts a real WordPress on this computer and stops it again.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { at } from '../run.ts';
import { getWordPress, tool, type Version } from './get.ts';

export interface WordPress {
  /** `http://127.0.0.1:4173`, without a closing slash. */
  url: string;
  folder: string;
  version: string;
  php: string;
  /** Notices, warnings and errors of PHP that name our plugin. */
  complaints: () => string[];
  stop: () => void;
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((done) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

function serve(folder: string, port: number): ChildProcess {
  const args = ['-d', 'upload_max_filesize=64M', '-d', 'post_max_size=64M', '-d', 'memory_limit=512M'];
  return spawn('php', [...args, '-S', `127.0.0.1:${port}`, '-t', folder], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    // Its workers go with it.
    detached: true,
  });
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const { ok } = await fetch(url).catch(() => ({ ok: false }));
    if (ok) return;
    if (Date.now() > end) throw new Error(`WordPress does not answer at ${url}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Installs and serves a fresh WordPress; with users `admin`, `editor`, `author`, each with password `NAME-password`. */
export async function startWordPress(wanted: Version): Promise<WordPress> {
  const folder = at('.cache', 'wordpress', `run-${wanted}`);
  getWordPress(wanted, folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const said = tool('php', [at('scripts', 'lib', 'wordpress', 'setup.php'), folder, url], folder);
  const { version, php } = JSON.parse(said.slice(said.lastIndexOf('{'))) as { version: string; php: string };
  const server = serve(folder, port);
  const log = join(folder, 'debug.log');
  rmSync(log, { force: true });
  await answers(`${url}/wp-login.php`);
  return {
    url,
    folder,
    version,
    php,
    complaints: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line.includes('plugins/careframe'))
        : [],
    stop: () => {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    },
  };
}
