// Makes the standard tree of a widget package:  npm run create-widget site-list
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at, isMain, run } from './lib/run.ts';

const TEMPLATES = at('scripts', 'templates', 'widget');
/** The package whose settings a new one shares. */
const MODEL = 'indicator-table';

/** How one name is written in each place: `site-list`, `care-site-list`, `SiteList`, `siteList`, `Site list`. */
export function spellings(name: string): Record<string, string> {
  const parts = name.split('-');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const pascal = parts.map(capital).join('');
  const camel = parts[0]! + parts.slice(1).map(capital).join('');
  return { name, tag: `care-${name}`, Class: pascal, camel, Title: capital(parts.join(' ')) };
}

function fill(text: string, words: Record<string, string>): string {
  return Object.entries(words).reduce((filled, [key, word]) => filled.replaceAll(`__${key}__`, word), text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Settings are copied from a widget that is there, so that they cannot grow apart from it. */
function writeSettings(target: string, name: string): void {
  const model = JSON.parse(readFileSync(at('packages', MODEL, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const manifest = { ...model, name: `@careframe/${name}`, version: '0.0.0', description: `<care-${name}>` };
  write(join(target, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  write(join(target, 'tsconfig.json'), readFileSync(at('packages', MODEL, 'tsconfig.json'), 'utf8'));
}

/**
 * Writes packages/<name>.
 * @returns the files written, relative to the package. @throws Error when the name is not kebab-case or is taken.
 */
export function createWidget(name: string, packages: string = at('packages')): string[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name))
    throw new Error('The name is kebab-case without "care-": site-list');
  const target = join(packages, name);
  if (existsSync(target)) throw new Error(`packages/${name} is there already`);
  writeSettings(target, name);
  const words = spellings(name);
  const files = globSync('**/*.tmpl', { cwd: TEMPLATES }).map(
    (file) => [file, fill(file, words).replace(/\.tmpl$/, '')] as const,
  );
  for (const [file, path] of files)
    write(join(target, path), fill(readFileSync(join(TEMPLATES, file), 'utf8'), words));
  return ['package.json', 'tsconfig.json', ...files.map(([, path]) => path)];
}

const nextSteps = (name: string): string => `
Then, by hand, because each is a decision:
  1. tsconfig.json: a reference to packages/${name}; package.json: "@careframe/${name}": "workspace:^"; pnpm install
  2. packages/careframe: dependency, reference in tsconfig.json, and a line in src/define.ts and src/index.ts
  3. scripts/sizes.ts: the byte budget of <care-${name}>
  4. src/translations: the other languages; stories/${name}: empty, typical, large, broken, read-only, RTL, dark, print;
     its states in stories/design/anatomy and its pairs in stories/design/pairs
  5. npx changeset: what a user gets`;

if (isMain(import.meta.url)) {
  const name = process.argv[2];
  if (!name) throw new Error('Which name? npm run create-widget site-list');
  for (const file of createWidget(name)) console.log(`packages/${name}/${file}`);
  await run('oxfmt', [`packages/${name}`], { quiet: true });
  console.log(nextSteps(name));
}
