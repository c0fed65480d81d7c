// The one table of what a widget takes, read from the custom-elements manifests, for adapters in other languages.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions, listPackages } from './packages.ts';
import { at } from './run.ts';

/** How an adapter checks and prints an attribute. */
export type AttributeKind = 'address' | 'text' | 'number' | 'choice' | 'flag';

export interface WidgetAttribute {
  kind: AttributeKind;
  /** The values of a choice. */
  values?: string[];
  /** One sentence in English, from the property's doc comment. */
  description: string;
}

export interface Widget {
  tag: string;
  /** Script-tag file that defines this tag alone. */
  file: string;
  attributes: Record<string, WidgetAttribute>;
}

interface ManifestAttribute {
  name: string;
  type?: { text: string };
  default?: string;
  description?: string;
}

interface Declaration {
  tagName?: string;
  attributes?: ManifestAttribute[];
}

const QUOTED = /'([^']*)'/g;

/** `export type Subject = 'assessments' | 'indicators'`: the manifest gives the name only. */
function namedChoices(dir: string): Map<string, string> {
  const found = globSync('src/**/*.ts', { cwd: dir }).flatMap((file) => [
    ...readFileSync(join(dir, file), 'utf8').matchAll(/export type (\w+) = ((?:\| )?'[^;]*');/g),
  ]);
  return new Map(found.map(([, name, type]) => [name!, type!]));
}

function kindOf({ name, type, default: value }: ManifestAttribute, text: string): AttributeKind {
  if (name === 'src' || name.endsWith('-src')) return 'address';
  if (type?.text === 'boolean') return 'flag';
  // A number whose default is a named constant has no type in the manifest.
  if (type?.text === 'number' || (!type && value !== undefined)) return 'number';
  return /^(?:'[^']*'|undefined|\s|\|)+$/.test(text) && text.includes("'") ? 'choice' : 'text';
}

function describe(attribute: ManifestAttribute, choices: Map<string, string>): WidgetAttribute {
  const written = attribute.type?.text ?? '';
  const text = written.replace(/\w+/, (name) => choices.get(name) ?? name);
  const kind = kindOf(attribute, text);
  const values = [...text.matchAll(QUOTED)].map(([, value]) => value!);
  const description = (attribute.description ?? '').replaceAll(/\s+/g, ' ').replaceAll('`', '');
  return kind === 'choice' ? { kind, values, description } : { kind, description };
}

function declarationsOf(dir: string): Declaration[] {
  const file = join(dir, 'custom-elements.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  return modules.flatMap(({ declarations = [] }) => declarations);
}

/**
 * Every widget by its short name (`scorecard` for `<care-scorecard>`), with the attributes a page may write.
 *
 * @throws when a manifest is missing or knows no attribute of a tag that is defined
 */
export function widgetTable(): Record<string, Widget> {
  const widgets = listPackages().flatMap((item) => {
    const tags = definitions(item).map(({ tag }) => tag);
    if (tags.length === 0) return [];
    const choices = namedChoices(item.dir);
    const declarations = declarationsOf(item.dir);
    return tags.map((tag): [string, Widget] => {
      const attributes = declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];
      if (attributes.length === 0) throw new Error(`custom-elements.json gives no attribute of <${tag}>`);
      const described = attributes.map(
        (attribute) => [attribute.name, describe(attribute, choices)] as const,
      );
      return [
        tag.replace(/^care-/, ''),
        { tag, file: `${tag}.js`, attributes: Object.fromEntries(described) },
      ];
    });
  });
  return Object.fromEntries(widgets);
}

/** A value as a PHP literal in short array syntax; strings hold no variables. */
export function toPhp(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}\t`;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${toPhp(item, inner)},\n`)
    : Object.entries(value).map(([key, item]) => `${inner}${toPhp(key)} => ${toPhp(item, inner)},\n`);
  return lines.length === 0 ? '[]' : `[\n${lines.join('')}${indent}]`;
}

/** Folder of the script-tag files that `npm run build` writes. */
export const CDN = at('packages', 'careframe', 'dist', 'cdn');

/** Script-tag files with their hashes, as `integrity.json` lists them. */
export function scriptTagFiles(): Record<string, string> {
  const file = join(CDN, 'integrity.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
