// The list of parts (SBOM): what the packages depend on at run time, and what is inside the script-tag files, with
// licences. pnpm reads the dependencies; the bundler tells what it took. CycloneDX 1.6, the same bytes for the same parts.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { pnpm, scratch } from './pack.ts';
import { at } from './run.ts';

export interface Component {
  type: string;
  'bom-ref': string;
  name: string;
  group?: string;
  version?: string;
  description?: string;
  purl?: string;
  licenses?: ({ license: { id?: string; name?: string } } | { expression: string })[];
  hashes?: { alg: string; content: string }[];
  externalReferences?: { type: string; url: string; hashes?: { alg: string; content: string }[] }[];
}

export interface Bom {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  serialNumber?: string;
  version: number;
  metadata: { timestamp?: string; component: Component; [more: string]: unknown };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** Data that is copied into our sources, which no package manager knows of. */
const CLDR: Component = {
  type: 'data',
  'bom-ref': 'data:unicode-cldr',
  name: 'Unicode CLDR',
  description: 'Names of months, separators, patterns and plural rules, in the locales of @careframe/i18n',
  licenses: [{ license: { id: 'Unicode-3.0' } }],
  externalReferences: [{ type: 'website', url: 'https://cldr.unicode.org' }],
};

/** Name as it is imported. */
export const partName = ({ group, name }: Component): string =>
  group === undefined ? name : `${group}/${name}`;

export const isOurs = (part: Component): boolean => /^(?:@careframe\/.+|careframe)$/.test(partName(part));

const byRef = (a: Component, b: Component): number => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);

/** The address something was fetched from is no part of it; its hash is. */
function withoutOrigin(part: Component): Component {
  const { externalReferences = [], ...rest } = part;
  const hashes = externalReferences.find(({ type }) => type === 'distribution')?.hashes;
  const others = externalReferences.filter(({ type }) => type !== 'distribution');
  return { ...rest, ...(hashes && { hashes }), ...(others.length > 0 && { externalReferences: others }) };
}

/** The list without what differs from run to run; its number is made of its content. */
function settled(bom: Bom): Bom {
  const { timestamp: _, ...metadata } = bom.metadata;
  const { serialNumber: __, ...rest } = bom;
  const same = {
    ...rest,
    metadata,
    components: bom.components.map(withoutOrigin).sort(byRef),
    dependencies: bom.dependencies
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  const hex = createHash('sha256').update(JSON.stringify(same)).digest('hex');
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { ...same, serialNumber: `urn:uuid:${uuid}` };
}

/** The data goes where the locales go. */
function withData(bom: Bom): Bom {
  const locales = [bom.metadata.component, ...bom.components].find(
    (part) => partName(part) === '@careframe/i18n',
  );
  if (!locales) return bom;
  const dependencies = bom.dependencies.map(({ ref, dependsOn }) =>
    ref === locales['bom-ref'] ? { ref, dependsOn: [...dependsOn, CLDR['bom-ref']] } : { ref, dependsOn },
  );
  const data = { ref: CLDR['bom-ref'], dependsOn: [] };
  return { ...bom, components: [...bom.components, CLDR], dependencies: [...dependencies, data] };
}

/** One list a package, by its name. @throws Error with what pnpm said when it cannot make them. */
export async function readParts(filter = './packages/*'): Promise<Map<string, Bom>> {
  const { dir, remove } = scratch('parts');
  try {
    const out = ['--split', '--out', join(dir, '%s.json')];
    const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--prod'];
    const { ok, output } = await pnpm(['--filter', filter, 'sbom', ...format, ...out], { quiet: true });
    if (!ok) throw new Error(`The list of parts could not be made:\n${output}`);
    const boms = readdirSync(dir)
      .sort()
      .map((file) => settled(withData(JSON.parse(readFileSync(join(dir, file), 'utf8')) as Bom)));
    return new Map(boms.map((bom) => [partName(bom.metadata.component), bom]));
  } finally {
    remove();
  }
}

/** Packages that a bundle holds code of, with their folders. */
export type Bundled = Map<string, string>;

function packageOf(id: string): [string, string] | undefined {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const [, dir, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) ?? [];
  if (dir !== undefined && name !== undefined && !name.startsWith('.')) return [name, dir];
  const [, own, folder] = /^(.*\/packages\/([\w-]+))\/src\//.exec(path) ?? [];
  if (own === undefined) return undefined;
  return [folder === 'careframe' ? folder : `@careframe/${folder}`, own];
}

/** Notes whose code goes into the built files. */
export function bundledInto(found: Bundled): Plugin {
  return {
    name: 'careframe:parts',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const part = renderedLength > 0 ? packageOf(id) : undefined;
          if (part) found.set(...part);
        }
      }
    },
  };
}

/** What of a package's parts is inside its script-tag files. @throws Error for code of a package that is no dependency. */
export function bundledParts(bom: Bom, bundled: ReadonlySet<string>): Bom {
  const root = bom.metadata.component;
  const known = new Set([root, ...bom.components].map(partName));
  const strays = [...bundled].filter((name) => !known.has(name));
  if (strays.length > 0)
    throw new Error(`Bundled, but no dependency of ${partName(root)}: ${strays.join(', ')}`);
  const hasLocales = bundled.has('@careframe/i18n');
  const components = bom.components.filter(
    (part) => bundled.has(partName(part)) || (part.type === 'data' && hasLocales),
  );
  const refs = new Set(components.map((part) => part['bom-ref']));
  const own = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((next) => refs.has(next)) }));
  const description = 'The script-tag files of Careframe: everything that is inside them';
  return settled({
    ...bom,
    metadata: { ...bom.metadata, component: { ...root, description } },
    components,
    dependencies: [{ ref: root['bom-ref'], dependsOn: [...refs] }, ...own],
  });
}

/** SPDX identifiers of a part's licence, as an expression. */
export function licenceOf({ licenses = [] }: Component): string {
  const names = licenses.map((one) =>
    'expression' in one ? one.expression : (one.license.id ?? one.license.name ?? ''),
  );
  return names.join(' AND ');
}

/** Licences under which parts may be given on inside a work under Apache-2.0, when their notices go along. */
const COMPATIBLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unicode-3.0',
  'Unlicense',
]);

/** Every licence of an AND and one of an OR has to fit. A form that is not understood does not fit. */
export function isCompatible(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1').trim();
  if (plain.includes('(')) return false;
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isCompatible);
  return plain.split(' AND ').every((id) => COMPATIBLE.has(id.trim()));
}

/** Sentences about parts whose licence is unknown or does not fit. */
export function licenceProblems({ components }: Bom): string[] {
  return components
    .filter((part) => !isCompatible(licenceOf(part)))
    .map((part) => `${partName(part)}: ${licenceOf(part) || 'no licence'} does not go with Apache-2.0`);
}

function licenceText(name: string, dir: string): string {
  const [file] = globSync('{LICENSE,LICENCE,license}{,.md,.txt}', { cwd: dir }).sort();
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file to give on`);
  return readFileSync(join(dir, file), 'utf8').trim();
}

/** The notices that have to go with the built files. @throws Error for a part without one. */
export function notices({ components }: Bom, folders: Bundled): string {
  const packages = components.filter((part) => !isOurs(part) && part.type !== 'data');
  const texts = Map.groupBy(packages, (part) =>
    licenceText(partName(part), folders.get(partName(part)) ?? ''),
  );
  const sections = [...texts].map(
    ([text, parts]) =>
      `${parts.map((part) => `${partName(part)} ${part.version} (${licenceOf(part)})`).join('\n')}\n\n${text}`,
  );
  const locales = folders.get('@careframe/i18n');
  const data =
    locales !== undefined && existsSync(join(locales, 'NOTICE'))
      ? [readFileSync(join(locales, 'NOTICE'), 'utf8').trim()]
      : [];
  const own = readFileSync(at('LICENSE'), 'utf8').trimEnd();
  return `${[
    'Careframe (Apache-2.0): the licence stands at the end. The files beside this one hold code and data of others, under these licences.',
    ...sections,
    ...data,
    own,
  ].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
