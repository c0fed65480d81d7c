// The packages of the workspace, read from their own package.json files.
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { at } from './run.ts';

export interface Package {
  /** Folder under packages/. */
  folder: string;
  /** Name on the registry. */
  name: string;
  dir: string;
  manifest: Manifest;
}

export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | Record<string, string>>;
  dependencies?: Record<string, string>;
}

/** The order in which the law of imports allows packages to lean on each other; a new folder comes after these. */
const LAW = ['core', 'i18n', 'starters', 'element'];

function rank({ folder }: Package): number {
  if (folder === 'careframe') return LAW.length + 1;
  return LAW.includes(folder) ? LAW.indexOf(folder) : LAW.length;
}

/** Every package, dependencies first. */
export function listPackages(): Package[] {
  return readdirSync(at('packages'))
    .filter((folder) => existsSync(at('packages', folder, 'package.json')))
    .map((folder): Package => {
      const dir = at('packages', folder);
      const manifest = JSON.parse(readFileSync(`${dir}/package.json`, 'utf8')) as Manifest;
      return { folder, name: manifest.name, dir, manifest };
    })
    .sort((a, b) => rank(a) - rank(b) || a.folder.localeCompare(b.folder));
}

export interface Definition {
  tag: string;
  className: string;
}

/** The elements a package defines, read from its define files: `define('care-scorecard', CareScorecard)`. */
export function definitions({ dir }: Package): Definition[] {
  const sources = globSync('src/define*.ts', { cwd: dir }).map((file) =>
    readFileSync(`${dir}/${file}`, 'utf8'),
  );
  const calls = sources.flatMap((source) => [...source.matchAll(/\bdefine\(\s*'(care-[a-z-]+)',\s*(\w+)/g)]);
  return calls.map(([, tag, className]) => ({ tag: tag!, className: className! }));
}

/** Every element of the house with the package it comes from, dependencies first. */
export function allDefinitions(): (Definition & { package: Package })[] {
  return listPackages().flatMap((item) =>
    definitions(item).map((definition) => ({ ...definition, package: item })),
  );
}

/** The module of one element alone: what a page loads that uses nothing else of ours. */
export function elementEntry({
  tag,
  className,
  package: { name },
}: Definition & { package: Package }): string {
  return `import { define } from '@careframe/element';
import { ${className} } from '${name}';
define('${tag}', ${className});`;
}
