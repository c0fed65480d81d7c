// What the story site knows of the widgets and the documents, read from the build: one table of truth, nothing retyped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeManifests } from '../../scripts/build.ts';
import { widgetTable } from '../../scripts/lib/integrations.ts';
import { definitions, listPackages } from '../../scripts/lib/packages.ts';
import { sitePages } from './pages.ts';

const NAME = 'virtual:careframe/site';
const RESOLVED = `\0${NAME}`;

interface Member {
  kind: string;
  name: string;
  attribute?: string;
}

interface Declaration {
  tagName?: string;
  members?: Member[];
}

interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** For the browser or for us, not for a page. */
const NOT_SHOWN = new Set(['version', 'formResetCallback', 'formStateRestoreCallback']);

/** An attribute and its property are one row; methods and the rest stay. */
function shorten(declaration: Declaration): Declaration {
  const members = (declaration.members ?? []).filter(
    ({ attribute, name }) => attribute === undefined && !NOT_SHOWN.has(name),
  );
  return { ...declaration, members };
}

const packagesWithTags = () => listPackages().filter((item) => definitions(item).length > 0);
const manifestOf = (dir: string): string => join(dir, 'custom-elements.json');

/** One manifest of all packages, as Storybook's tables want it. */
function mergedManifest(): Manifest {
  const modules = packagesWithTags().flatMap(({ dir }) => {
    const { modules: own } = JSON.parse(readFileSync(manifestOf(dir), 'utf8')) as Manifest;
    return own.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).filter(({ tagName }) => tagName).map(shorten),
    }));
  });
  return { modules };
}

/** `virtual:careframe/site`: the manifest, the table of attributes, the pages. */
export function siteData(): Plugin {
  return {
    name: 'careframe:site-data',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      if (packagesWithTags().some(({ dir }) => !existsSync(manifestOf(dir)))) await writeManifests();
      return `export const manifest = ${JSON.stringify(mergedManifest())};
export const widgets = ${JSON.stringify(widgetTable())};
export const pages = ${JSON.stringify(sitePages())};`;
    },
  };
}
