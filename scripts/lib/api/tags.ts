// The tags of a package, from its custom-elements manifest.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { definitions, type Package } from '../packages.ts';
import type { Attribute, Named, Property, TagApi, TypedName } from './model.ts';

interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  /** What to use instead, or only that it is so. */
  deprecated?: string | boolean;
}

interface Member extends Described {
  kind: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  parameters?: Described[];
  return?: { type?: { text: string } };
}

interface Declaration extends Described {
  tagName?: string;
  members?: Member[];
  attributes?: (Described & { fieldName?: string })[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

function named({ name, description = '', deprecated = false }: Described): Named {
  if (deprecated === false) return { name, description };
  const instead = typeof deprecated === 'string' ? ` ${deprecated}` : '';
  return { name, description: `**Deprecated.**${instead} ${description}`.trim() };
}

const typed = (item: Described): TypedName => ({ ...named(item), type: item.type?.text ?? '' });

const attribute = (item: Described & { fieldName?: string }): Attribute => ({
  ...typed(item),
  property: item.fieldName ?? '',
  initial: item.default ?? '',
});

const property = (item: Member): Property => ({
  ...typed(item),
  attribute: item.attribute ?? '',
  initial: item.default ?? '',
  readonly: item.readonly === true,
});

function method(item: Member): TypedName {
  const params = (item.parameters ?? []).map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`);
  return { ...named(item), type: `(${params.join(', ')}) => ${item.return?.type?.text ?? 'void'}` };
}

function tagApi(found: Declaration): TagApi {
  const members = (found.members ?? []).filter((member) => member.static !== true);
  return {
    tag: found.tagName!,
    className: found.name,
    description: found.description ?? '',
    attributes: (found.attributes ?? []).map(attribute),
    properties: members.filter(({ kind }) => kind === 'field').map(property),
    methods: members.filter(({ kind }) => kind === 'method').map(method),
    events: (found.events ?? []).map(typed),
    slots: (found.slots ?? []).map(named),
    parts: (found.cssParts ?? []).map(named),
    cssProperties: (found.cssProperties ?? []).map(named),
  };
}

/** In the order of their names. @throws Error when the manifest is not built. */
export function tagsOf(item: Package): TagApi[] {
  if (definitions(item).length === 0 || !('./custom-elements.json' in item.manifest.exports)) return [];
  const file = join(item.dir, 'custom-elements.json');
  if (!existsSync(file)) throw new Error(`${file} is not built: npm run build`);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .map(tagApi)
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Tags that the source of a built define file defines itself. */
export function definedBy(item: Package, built: string): string[] {
  const source = join(item.dir, 'src', basename(built).replace(/\.d\.ts$/, '.ts'));
  if (!basename(source).startsWith('define') || !existsSync(source)) return [];
  const text = readFileSync(source, 'utf8');
  return [...text.matchAll(/\bdefine\(\s*'(care-[a-z-]+)'/g)].map(([, tag]) => tag!);
}
