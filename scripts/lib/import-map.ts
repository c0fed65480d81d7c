// Integrity of files that load files: `integrity="…"` on a script covers that one file, an import map covers the rest.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the snippets say the files lie on the site. */
export const FOLDER = '/careframe/';

/** A value for `integrity="…"` or for an import map. */
export const sha384 = (bytes: Buffer | string): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** A value for `script-src`: what the policy allows an inline script by. */
export const policyHash = (inline: string): string =>
  `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

/** Files that a page names in a tag and gives an integrity value there. */
const isNamedByTags = (file: string): boolean => /^(?:care-[\w-]+|careframe|embed[\w-]*)\.js$/.test(file);

/** The values of `integrity.json` that no tag can hold, as the text of an import map for files in `folder`. */
export function importMap(integrity: Readonly<Record<string, string>>, folder = FOLDER): string {
  const covered = Object.entries(integrity).filter(([file]) => file.endsWith('.js') && !isNamedByTags(file));
  const values = Object.fromEntries(covered.map(([file, value]) => [`${folder}${file}`, value]));
  return JSON.stringify({ integrity: values });
}

/** Writes `integrity.json`, and `import-map.json` without any byte more: its hash is what a policy states. */
export function writeIntegrity(outDir: string): Record<string, string> {
  const files = globSync('**/*.{js,css}', { cwd: outDir }).map((file) => file.replaceAll('\\', '/'));
  const values = Object.fromEntries(
    files.sort().map((file) => [file, sha384(readFileSync(join(outDir, file)))]),
  );
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(values, undefined, 2)}\n`);
  writeFileSync(join(outDir, 'import-map.json'), importMap(values));
  return values;
}
