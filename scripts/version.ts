// What the changesets say, applied: versions, changelogs, and the version that the elements tell of themselves.
//   node scripts/version.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { at, isMain, run } from './lib/run.ts';

const FILE = at('packages', 'element', 'src', 'version.ts');

/** The version of the package that holds all widgets: two copies on one page name themselves by it. */
export function widgetVersion(): string {
  const text = readFileSync(at('packages', 'careframe', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** What `version.ts` says now. @throws Error when the line is not there. */
export function toldVersion(text: string = readFileSync(FILE, 'utf8')): string {
  const [, version] = /^export const VERSION: string = '([^']+)';$/m.exec(text) ?? [];
  if (version === undefined) throw new Error('packages/element/src/version.ts has no line with VERSION');
  return version;
}

/** The text with another version. */
export function withVersion(text: string, version: string): string {
  toldVersion(text);
  return text.replace(/^(export const VERSION: string = )'[^']+';$/m, `$1'${version}';`);
}

async function applyVersions(): Promise<boolean> {
  const { ok } = await run('changeset', ['version']);
  if (ok) writeFileSync(FILE, withVersion(readFileSync(FILE, 'utf8'), widgetVersion()));
  return ok;
}

if (isMain(import.meta.url)) process.exitCode = (await applyVersions()) ? 0 : 1;
