// How @web/test-runner starts each engine. The pitfalls behind every odd line are in docs/conventions.md, "Browsers".
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { CHROMIUM_ARGS } from './browsers.ts';

/** The launcher's label comes from its constructor or from initialize(); ours must be there after both. */
function named(launcher, name) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = name;
  };
  launcher.name = name;
  return launcher;
}

export function chromium(executablePath) {
  return named(chromeLauncher({ launchOptions: { executablePath, args: CHROMIUM_ARGS } }), 'Chromium');
}

/** Debian's Firefox through the same launcher, over WebDriver BiDi. */
export function firefox(executablePath) {
  return named(
    chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, headless: true } }),
    'Firefox',
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Xvfb picks its own display number and writes it to file descriptor 3. */
function startDisplay(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it gave a display`)));
    child.stdio[3].once('data', (data) => resolve({ child, display: `:${String(data).trim()}` }));
  });
}

async function waitUntilReady(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not become ready within 10 s');
}

async function startDriver({ driver, xvfb }, port, children) {
  const display = await startDisplay(xvfb);
  children.push(display.child);
  // Without a graphics card the compositor of WebKitGTK takes more time than the tests.
  const env = {
    ...process.env,
    DISPLAY: display.display,
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  children.push(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' }));
  await waitUntilReady(port);
}

function capabilities(miniBrowser) {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
  };
}

/** WebKitGTK on a display of its own. One page at a time: only then do real keys and the mouse work. */
export function webkit(tools) {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: capabilities(tools.miniBrowser),
  };
  const launcher = webdriverLauncher(options);
  const children = [];
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  const killAll = () => children.splice(0).forEach((child) => child.kill());
  launcher.initialize = async (config) => {
    options.port = await freePort();
    process.once('exit', killAll);
    await startDriver(tools, options.port, children);
    await initialize({ ...config, concurrency: 1 });
    launcher.name = 'WebKit';
  };
  launcher.stop = async () => {
    await stop();
    killAll();
  };
  launcher.name = 'WebKit';
  launcher.concurrency = 1;
  return launcher;
}
