// What frameworks and editors need to know of the tags, generated from the custom-elements manifests into
// packages/careframe/frameworks: types for React, Vue, Svelte and the DOM (Angular reads those), and HTML custom data.
//   node scripts/framework-types.ts   after the manifests are written; the build runs it
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { elementsModule, domModule, reactModule, svelteModule, vueModule } from './lib/framework-modules.ts';
import { htmlData } from './lib/html-data.ts';
import { allDefinitions, type Package } from './lib/packages.ts';
import { at, isMain, one, type Count } from './lib/run.ts';

const OUT = at('packages', 'careframe', 'frameworks');

export interface Described {
  name: string;
  description?: string;
}

interface Member extends Described {
  kind: string;
  static?: boolean;
  readonly?: boolean;
}

export interface Attribute extends Described {
  fieldName: string;
  type?: { text: string };
}

export interface CareEvent extends Described {
  type: { text: string };
}

interface Declaration extends Described {
  tagName?: string;
  members?: Member[];
  attributes?: Attribute[];
  events?: CareEvent[];
  slots?: Described[];
  cssParts?: Described[];
}

/** One tag as the manifests describe it. */
export interface Tag {
  tag: string;
  className: string;
  /** Package the class is imported from. */
  package: string;
  description: string;
  /** Names of properties a page may set. */
  properties: string[];
  attributes: Attribute[];
  events: CareEvent[];
  slots: Described[];
  cssParts: Described[];
}

function declarationsOf({ dir }: Package): Declaration[] {
  const { modules } = JSON.parse(readFileSync(`${dir}/custom-elements.json`, 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  return modules.flatMap(({ declarations = [] }) => declarations);
}

const isSettable = (member: Member): boolean =>
  member.kind === 'field' && member.static !== true && member.readonly !== true;

/** Every tag of the house. @throws Error when a manifest does not describe a tag that its package defines. */
export function readTags(): Tag[] {
  return allDefinitions().map(({ tag, className, package: item }) => {
    const found = declarationsOf(item).find(({ tagName }) => tagName === tag);
    if (!found) throw new Error(`${item.name}/custom-elements.json does not describe <${tag}>`);
    return {
      tag,
      className,
      package: item.name,
      description: found.description ?? '',
      properties: (found.members ?? []).filter(isSettable).map(({ name }) => name),
      attributes: found.attributes ?? [],
      events: found.events ?? [],
      slots: found.slots ?? [],
      cssParts: found.cssParts ?? [],
    };
  });
}

/** Writes packages/careframe/frameworks: a `.d.ts` and a `.js` for each entry, and `html-data.json`. */
export function writeFrameworkTypes(): Count {
  const tags = readTags();
  const files: Record<string, string> = {
    'elements.d.ts': elementsModule(tags),
    'elements.js': 'export {};\n',
    'html-data.json': `${JSON.stringify(htmlData(tags), undefined, 2)}\n`,
  };
  for (const make of [domModule, reactModule, svelteModule, vueModule]) {
    const { name, types, code } = make(tags);
    files[`${name}.d.ts`] = types;
    files[`${name}.js`] = code;
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${OUT}/${name}`, text);
  console.log(
    `  ok     packages/careframe/frameworks: ${tags.length} tags, ${Object.keys(files).length} files`,
  );
  return one(tags.length > 0);
}

if (isMain(import.meta.url)) writeFrameworkTypes();
