// Integrity of files that load files: `integrity="…"` on a script covers that one file, an import map covers the rest.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the snippets say the files lie, from the page. */
export const FOLDER = './careframe/';

/** A value for `integrity="…"` or for an import map. */
export const sha384 = (bytes: Buffer | string): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** A value for `script-src`: what the policy allows an inline script by. */
export const policyHash = (inline: string): string =>
  `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

/** Files in folders are brought by other files; a page names the rest in tags, with an integrity value there. */
const isBrought = (file: string): boolean => file.endsWith('.js') && file.includes('/');

/**
 * The values of `integrity.json` that no tag can hold, as the text of an import map for files in `folder`, and a name for
 * each widget: `careframe/care-scorecard`.
 */
export function importMap(integrity: Readonly<Record<string, string>>, folder = FOLDER): string {
  const files = Object.keys(integrity).filter(isBrought);
  const widgets = files.flatMap((file) => /^split\/(care-[\w-]+)\.js$/.exec(file)?.[1] ?? []);
  return JSON.stringify({
    imports: Object.fromEntries(widgets.map((tag) => [`careframe/${tag}`, `${folder}split/${tag}.js`])),
    integrity: Object.fromEntries(files.map((file) => [`${folder}${file}`, integrity[file]])),
  });
}

/** Writes `integrity.json`, and `importmap.json` without any byte more: its hash is what a policy states. */
export function writeIntegrity(outDir: string): Record<string, string> {
  const files = globSync('**/*.{js,css}', { cwd: outDir }).map((file) => file.replaceAll('\\', '/'));
  const values = Object.fromEntries(
    files.sort().map((file) => [file, sha384(readFileSync(join(outDir, file)))]),
  );
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(values, undefined, 2)}\n`);
  writeFileSync(join(outDir, 'importmap.json'), importMap(values));
  return values;
}
