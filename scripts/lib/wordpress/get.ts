// Fetches what a WordPress needs into .cache/wordpress: WordPress itself, its SQLite drop-in, and PHP where it is missing.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { at } from '../run.ts';

const CACHE = at('.cache', 'wordpress');
const PHP_PACKAGES = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-curl', 'php-gd'];

/** Debian's WordPress 6.1 is small; the package of WordPress 6.5 for npm weighs 160 MB and is fetched once. */
export const VERSIONS = ['6.1', '6.5'] as const;
export type Version = (typeof VERSIONS)[number];

/** Runs a tool to its end; what it said is the error when it failed. */
export function tool(command: string, args: readonly string[], cwd = CACHE): string {
  mkdirSync(cwd, { recursive: true });
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}

/** PHP with SQLite, installed from Debian's packages when it is missing and we may. */
export function ensurePhp(): string {
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '';
  if (['pdo_sqlite', 'mbstring', 'dom'].some((name) => !modules.includes(name))) {
    if (process.getuid?.() !== 0) throw new Error('PHP with pdo_sqlite, mbstring and dom is needed');
    tool('apt-get', ['update', '-qq']);
    tool('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PHP_PACKAGES]);
  }
  return tool('php', ['-r', 'echo PHP_VERSION;']);
}

function unzip(file: string, to: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), bytes);
  }
}

const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const ZIPS = 'package/src/wordpress/wp-6.5.zip';
const SQLITE = 'package/src/sqlite-database-integration/sqlite-database-integration.zip';

/** WordPress 6.5 and the drop-in for SQLite, out of one package for npm, of which nothing is run. */
function builds(): { wordpress: string; dropIn: string } {
  const dir = join(CACHE, '6.5');
  const made = { wordpress: join(dir, 'wordpress'), dropIn: join(dir, 'sqlite-database-integration-main') };
  if (existsSync(join(dir, 'complete'))) return made;
  rmSync(dir, { recursive: true, force: true });
  tool('npm', ['pack', BUILDS, '--silent', '--pack-destination', dir], dir);
  const [archive] = globSync('*.tgz', { cwd: dir });
  tool('tar', ['xzf', archive!, ZIPS, SQLITE, 'package/public/wp-6.5'], dir);
  // The zip has the PHP, `public` the files that its makers serve from elsewhere.
  cpSync(join(dir, 'package', 'public', 'wp-6.5'), made.wordpress, { recursive: true });
  unzip(join(dir, ZIPS), made.wordpress);
  unzip(join(dir, SQLITE), dir);
  rmSync(join(made.wordpress, 'wp-content', 'database'), { recursive: true, force: true });
  rmSync(join(dir, 'package'), { recursive: true });
  rmSync(join(dir, archive!));
  writeFileSync(join(dir, 'complete'), '');
  return made;
}

const DEBS = ['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree'];
/** Libraries that Debian's WordPress links to. */
const LINKED = ['libjs-cropper', 'libjs-underscore', 'php-getid3'];

/** From Debian's packages, unpacked and not installed: no web server, no database server. */
function fromDebian(): string {
  const dir = join(CACHE, '6.1');
  const made = join(dir, 'usr', 'share', 'wordpress');
  if (!existsSync(join(made, 'wp-load.php'))) {
    const debs = join(dir, 'debs');
    rmSync(dir, { recursive: true, force: true });
    if (!tool('apt-cache', ['policy', 'wordpress']).includes('Candidate: 6'))
      tool('apt-get', ['update', '-qq']);
    tool('apt-get', ['download', '-qq', ...DEBS, ...LINKED], debs);
    for (const deb of globSync('*.deb', { cwd: debs })) tool('dpkg-deb', ['-x', deb, dir], debs);
    // These point into the system of an installed package.
    rmSync(join(made, '.htaccess'), { force: true });
    rmSync(join(made, 'wp-config.php'), { force: true });
  }
  return made;
}

/** A fresh copy of WordPress in `to`, with the drop-in and our configuration, not installed yet. */
export function getWordPress(version: Version, to: string): void {
  const { wordpress, dropIn } = builds();
  const source = version === '6.1' ? fromDebian() : wordpress;
  rmSync(to, { recursive: true, force: true });
  cpSync(source, to, { recursive: true, dereference: true });
  const plugins = join(to, 'wp-content', 'plugins');
  cpSync(dropIn, join(plugins, 'sqlite-database-integration'), { recursive: true });
  cpSync(join(dropIn, 'db.copy'), join(to, 'wp-content', 'db.php'));
  cpSync(at('scripts', 'lib', 'wordpress', 'wp-config.php'), join(to, 'wp-config.php'));
}
