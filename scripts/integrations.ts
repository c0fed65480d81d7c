// Writes the WordPress plugin and the Drupal module, ready to install, to integrations/*/dist: our PHP, the built widget
// files with their hashes, and the table of attributes.
//   npm run build && npm run integrations
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { mo, po } from 'gettext-parser';
import { CDN, scriptTagFiles, toPhp, widgetTable } from './lib/integrations.ts';
import { at, isMain } from './lib/run.ts';

/** What both adapters carry: files under a folder named after their content, so that no cache mixes two releases. */
interface Shipment {
  version: string;
  /** Folder inside the adapter. */
  folder: string;
  /** File name to `sha384-…`. */
  integrity: Record<string, string>;
  /** A stylesheet that reserves space before definition, when the build makes one. */
  stylesheet: string;
  widgets: ReturnType<typeof widgetTable>;
}

function shipment(): Shipment {
  const integrity = scriptTagFiles();
  const { version } = JSON.parse(readFileSync(at('packages', 'careframe', 'package.json'), 'utf8')) as {
    version: string;
  };
  const digest = createHash('sha256').update(JSON.stringify(integrity)).digest('hex').slice(0, 12);
  const stylesheet = existsSync(join(CDN, 'careframe.css')) ? 'careframe.css' : '';
  return { version, folder: `widgets/${digest}`, integrity, stylesheet, widgets: widgetTable() };
}

/** Licences of what is inside the widgets, which go along with them, and the list of it. */
const NOTICES = ['LICENSES.txt', 'sbom.cdx.json'];

function copyWidgets(to: string, { integrity, stylesheet }: Shipment): void {
  for (const file of [...Object.keys(integrity), ...(stylesheet ? [stylesheet] : []), ...NOTICES]) {
    cpSync(join(CDN, file), join(to, file));
  }
}

const sha384 = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Hashes of the adapter's own scripts, by name. */
function ownScripts(dir: string): Record<string, string> {
  const files = globSync('*.js', { cwd: join(dir, 'assets') }).sort();
  return Object.fromEntries(files.map((file) => [file, sha384(join(dir, 'assets', file))]));
}

function writeTable(file: string, table: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<?php\n// Written by scripts/integrations.ts; do not edit.\nreturn ${toPhp(table)};\n`,
  );
}

/** `.po` is what translators edit, `.mo` what WordPress reads. */
function compileWords(dir: string): void {
  for (const file of globSync('languages/*.po', { cwd: dir })) {
    const words = po.parse(readFileSync(join(dir, file)));
    writeFileSync(join(dir, file.replace(/\.po$/, '.mo')), mo.compile(words));
  }
}

function writeZip(dir: string, name: string): string {
  const files = globSync('**/*', { cwd: dir, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [`${name}${file.slice(dir.length)}`.replaceAll('\\', '/'), readFileSync(file)] as const;
  });
  const zip = join(dirname(dir), `${name}.zip`);
  // A fixed day: the same sources give the same bytes.
  writeFileSync(zip, zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2020, 0, 1) }));
  return zip;
}

/** The page for frames, which the block shows in the editor, and the files it loads. */
function copyFramePage(to: string): void {
  for (const file of ['embed.html', 'embed.css', 'embed.js', 'split'])
    cpSync(join(CDN, file), join(to, file), { recursive: true });
}

/** A fresh copy of the adapter's sources with the widget files in it. */
function start(system: string, made: Shipment): string {
  const dir = at('integrations', system, 'dist', 'careframe');
  rmSync(dirname(dir), { recursive: true, force: true });
  cpSync(at('integrations', system, 'careframe'), dir, { recursive: true });
  cpSync(at('integrations', 'shared', 'answers.js'), join(dir, 'assets', 'answers.js'));
  cpSync(at('LICENSE'), join(dir, 'LICENSE.txt'));
  copyWidgets(join(dir, made.folder), made);
  return dir;
}

function stamp(file: string, version: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll('{version}', version));
}

/** The plugin, as a folder and as the zip that "Upload plugin" takes. */
export function writeWordPress(made: Shipment = shipment()): string {
  const dir = start('wordpress', made);
  copyFramePage(join(dir, made.folder));
  stamp(join(dir, 'careframe.php'), made.version);
  stamp(join(dir, 'readme.txt'), made.version);
  writeTable(join(dir, 'generated', 'widgets.php'), { ...made, own: ownScripts(dir) });
  compileWords(dir);
  return writeZip(dir, 'careframe');
}

/** One Drupal library per file; Drupal adds no query that would matter to the hash. */
function librariesYaml({ version, folder, integrity, stylesheet }: Shipment, own: Record<string, string>) {
  const library = (name: string, path: string, hash: string): string => `${name}:
  version: '${version}'
${stylesheet ? `  css:\n    component:\n      ${folder}/${stylesheet}: {}\n` : ''}  js:
    ${path}:
      preprocess: false
      minified: true
      attributes:
        type: module
        crossorigin: anonymous
        integrity: '${hash}'
`;
  const files = Object.entries(integrity).filter(([file]) => !file.includes('/'));
  const widgets = files.map(([file, hash]) => library(file.replace(/\.js$/, ''), `${folder}/${file}`, hash));
  const scripts = Object.entries(own).map(([file, hash]) =>
    library(file.replace(/\.js$/, ''), `assets/${file}`, hash),
  );
  return `# Written by scripts/integrations.ts; do not edit.\n${[...widgets, ...scripts].join('\n')}`;
}

/** The module, as a folder and as a zip. */
export function writeDrupal(made: Shipment = shipment()): string {
  const dir = start('drupal', made);
  const own = ownScripts(dir);
  stamp(join(dir, 'careframe.info.yml'), made.version);
  writeTable(join(dir, 'generated', 'widgets.php'), made);
  writeFileSync(join(dir, 'careframe.libraries.yml'), librariesYaml(made, own));
  return writeZip(dir, 'careframe');
}

if (isMain(import.meta.url)) {
  const made = shipment();
  for (const zip of [writeWordPress(made), writeDrupal(made)])
    console.log(`  ok     ${zip.slice(at().length)}`);
}
