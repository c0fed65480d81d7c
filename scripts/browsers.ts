// Finds the browsers the tests need: Chromium, Firefox and WebKitGTK. `ensureBrowsers()` installs the missing ones
// where that needs no question (root on Debian); elsewhere it says plainly which engines will not run.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** Switches that keep Chromium quiet, off the network, and alive when run by root in a container. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What WebKitGTK needs to be driven: the WebDriver, the small browser it opens, and a display to open it on. */
export interface WebKit {
  driver: string;
  miniBrowser: string;
  xvfb: string;
}

/** Paths of executables; an engine that is not on this computer is absent. */
export interface Browsers {
  chromium?: string;
  firefox?: string;
  webkit?: WebKit;
}

const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core'];

const PLACES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) =>
    /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name)),
  );
  return candidates.find(isExecutable);
}

/** Debian keeps MiniBrowser out of PATH, in a folder named after the machine and the API version. */
function findMiniBrowser(): string | undefined {
  const lib = '/usr/lib';
  const machines = existsSync(lib) ? readdirSync(lib).filter((name) => name.endsWith('-linux-gnu')) : [];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  return find(
    machines.flatMap((machine) => versions.map((version) => join(lib, machine, version, 'MiniBrowser'))),
  );
}

function findWebKit(): WebKit | undefined {
  const driver = find(['WebKitWebDriver']);
  const miniBrowser = findMiniBrowser();
  const xvfb = find(['Xvfb']);
  return driver && miniBrowser && xvfb ? { driver, miniBrowser, xvfb } : undefined;
}

/**
 * Looks for the three engines. `CAREFRAME_CHROMIUM` names another Chromium (it must exist).
 * @throws Error when CAREFRAME_CHROMIUM is set to something that cannot be run.
 */
export function findBrowsers(): Browsers {
  const override = process.env['CAREFRAME_CHROMIUM'];
  if (override && !isExecutable(override))
    throw new Error(`CAREFRAME_CHROMIUM is not executable: ${override}`);
  const chromium = override ?? find(PLACES.chromium);
  const firefox = find(PLACES.firefox);
  const webkit = findWebKit();
  return { ...(chromium && { chromium }), ...(firefox && { firefox }), ...(webkit && { webkit }) };
}

/** The engines asked for by `BROWSERS=chromium,firefox` (default: all three), in our order. */
export function wantedEngines(): Engine[] {
  const asked = (process.env['BROWSERS'] ?? ENGINES.join(',')).split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !ENGINES.includes(name as Engine));
  if (unknown.length > 0) throw new Error(`BROWSERS knows ${ENGINES.join(', ')}; not ${unknown.join(', ')}`);
  return ENGINES.filter((engine) => asked.includes(engine));
}

/** The Chromium that journeys, stories and the packed check use. @throws Error when there is none. */
export function requireChromium(): string {
  const { chromium } = findBrowsers();
  if (!chromium)
    throw new Error('No Chromium or Chrome found. Install one or set CAREFRAME_CHROMIUM to its path.');
  return chromium;
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && find(['apt-get']) !== undefined;
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES], quiet);
}

/**
 * Makes the wanted engines ready and says what will run.
 * @returns the engines that will run and those that cannot, in our order.
 * @throws Error when none is there: then nothing that draws could be tested.
 */
export function ensureBrowsers(): { ready: Engine[]; missing: Engine[] } {
  const absent = (): Engine[] => {
    const found = findBrowsers();
    return wantedEngines().filter((engine) => found[engine] === undefined);
  };
  if (absent().length > 0 && canInstall()) {
    console.log(
      `Installing what is missing for ${absent().join(', ')} (apt-get install ${DEBIAN_PACKAGES.join(' ')})`,
    );
    try {
      install();
    } catch (error) {
      console.log(`The installation did not succeed: ${(error as Error).message}`);
    }
  }
  const missing = absent();
  const ready = wantedEngines().filter((engine) => !missing.includes(engine));
  if (ready.length === 0) {
    throw new Error(
      `None of ${wantedEngines().join(', ')} is on this computer. Install Chromium, or set CAREFRAME_CHROMIUM to its path.`,
    );
  }
  return { ready, missing };
}

function version(path: string): string {
  const run = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return (run.stdout ?? '').trim().split('\n')[0] || path;
}

/** Prints one line an engine, as the first step of `npm test` does. */
export function describeBrowsers(missing: readonly Engine[]): void {
  const found = findBrowsers();
  for (const engine of wantedEngines()) {
    if (missing.includes(engine)) console.log(`  ${engine}: not on this computer, its tests will NOT run`);
    else
      console.log(
        `  ${engine}: ${engine === 'webkit' ? version(found.webkit!.driver) : version(found[engine]!)}`,
      );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  describeBrowsers(ensureBrowsers().missing);
}
