// What a release would do, as Markdown: versions, changelogs, bytes, parts.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { code, table } from './api/markdown.ts';
import { contents } from './contents.ts';
import type { Packed } from './pack.ts';
import { isOurs, licenceOf, partName, type Bom } from './parts.ts';

export interface Versions {
  name: string;
  before: string;
  after: string;
}

const number = (value: number): string => value.toLocaleString('en');

/** The newest section of a changelog, without its heading. */
export function newest(changelog: string): string {
  const [, section = ''] = /^## [^\n]+\n([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  return section.trim();
}

/**
 * Sentences about versions that do not fit together. The script-tag files hold all widgets: without a release of
 * `careframe` a repair of one would never reach pages that use them.
 */
export function versionProblems(versions: readonly Versions[], inside: ReadonlySet<string>): string[] {
  const released = versions.filter(({ before, after }) => before !== after);
  const files = released.find(({ name }) => name === 'careframe');
  const numbers = new Set(released.map(({ after }) => after));
  const missing = files ? [] : released.filter(({ name }) => inside.has(name));
  return [
    ...missing.map(({ name }) => `${name} is inside the script-tag files: add careframe to its changeset`),
    ...(numbers.size > 1
      ? [`Packages released together have one number, not ${[...numbers].join(' and ')}`]
      : []),
  ];
}

function versionsTable(versions: readonly Versions[]): string {
  return table(
    ['package', 'now', 'released as'],
    versions.map(({ name, before, after }) => [
      code(name),
      before,
      before === after ? 'not released' : after,
    ]),
  );
}

/** Packages with the same text stand together. */
function changelogs(packed: readonly Packed[], versions: readonly Versions[]): string {
  const released = packed.filter(({ package: item }) =>
    versions.some(({ name, before, after }) => name === item.name && before !== after),
  );
  const texts = Map.groupBy(released, ({ package: { dir } }) => {
    const file = join(dir, 'CHANGELOG.md');
    const text = existsSync(file) ? newest(readFileSync(file, 'utf8')) : '';
    return text
      .replace(/^- Updated dependencies.*(?:\n {2}- .*)*/gm, '')
      .replace(/### Patch Changes\s*$/, '')
      .trim();
  });
  const sections = [...texts].map(
    ([text, items]) =>
      `${items.map(({ package: item }) => code(item.name)).join(', ')}\n\n${text.replace(/^### /gm, '#### ')}`,
  );
  return sections.length > 0 ? sections.join('\n\n') : 'No changeset: nothing would be released.';
}

function packedTable(packed: readonly Packed[]): string {
  const rows = packed.map(({ package: item, tarball }) => {
    const paths = contents(tarball);
    const unpacked = paths
      .filter((path) => existsSync(join(item.dir, path)))
      .map((path) => statSync(join(item.dir, path)).size);
    return [
      code(item.name),
      number(paths.length),
      number(statSync(tarball).size),
      number(unpacked.reduce((a, b) => a + b, 0)),
    ];
  });
  return table(['package', 'files', 'packed', 'unpacked'], rows);
}

function fileRows(folder: string): string[][] {
  const files = globSync('{*,split/*}.{js,css,html}', { cwd: folder }).sort();
  return files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    return [code(file.split(sep).join('/')), ...sizes.map(number)];
  });
}

function partsTable(bom: Bom): string {
  const parts = bom.components.filter((part) => !isOurs(part));
  return table(
    ['part', 'version', 'licence'],
    parts.map((part) => [code(partName(part)), part.version ?? '', licenceOf(part)]),
  );
}

const section = (title: string, ...paragraphs: string[]): string =>
  `## ${title}\n\n${paragraphs.join('\n\n')}\n`;

/** The report. `cdn` is the folder of the script-tag files, `bom` the list of what is inside them. */
export function releaseReport(
  versions: readonly Versions[],
  packed: readonly Packed[],
  cdn: string,
  bom: Bom,
): string {
  const loaded = 'In bytes. What a page loads with one locale, and the budgets: `STEPS=sizes npm test`.';
  return [
    '# What this release does\n',
    section('Versions', versionsTable(versions)),
    section('Changelogs', changelogs(packed, versions)),
    section('Packages', 'In bytes; what each holds is checked file by file.', packedTable(packed)),
    section('Script-tag files', loaded, table(['file', 'raw', 'gzip -9', 'brotli'], fileRows(cdn))),
    section('Parts of others inside them', partsTable(bom)),
  ].join('\n');
}
