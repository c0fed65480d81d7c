// Self-contained files for script tags, and the same with one locale for the byte budgets. Built from the sources.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import {
  build,
  defaultClientConditions,
  type InlineConfig,
  type Plugin,
  type PluginOption,
  type Rollup,
} from 'vite';
import { at } from './run.ts';

export interface BundleOptions {
  /** File name without `.js`; also the root of the Trusted Types policy name. */
  name: string;
  /** Source of the entry module; bare imports resolve as for the root of the workspace. */
  entry: string;
  /** Where to write; nothing is written when absent. */
  outDir?: string;
  plugins?: Plugin[];
}

/**
 * Every copy of lit-html makes a Trusted Types policy called `lit-html`; a site's policy list allows a name once.
 * Each file gets a name of its own: `care-scorecard-lit`.
 */
export function ownPolicyName(name: string): Plugin {
  const policy = /createPolicy\((["'`])lit-html\1/;
  return {
    name: 'careframe:policy-name',
    transform: {
      filter: { code: policy },
      handler: (code) => ({ code: code.replace(policy, `createPolicy("${name}-lit"`), map: null }),
    },
  };
}

/** The module that draws with chart.js (`…chart….ts`, loaded by a dynamic import) stays a file of its own. */
const CHART = /(?:^|\/)[\w.-]*chart[\w.-]*(?:\.js)?$/;

/** Leaves dynamic imports of a chart module to the page: `import('./chunks/care-scorecard-chart.js')`. */
export function chartApart(found: (file: string) => void, chunk: string): Plugin {
  return {
    name: 'careframe:chart-apart',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !CHART.test(specifier)) return null;
      const target = await this.resolve(specifier, importer);
      if (!target) return null;
      found(target.id);
      return { id: chunk, external: true };
    },
  };
}

/** Sentences about problems and explanations, by language: plain data that a page loads with the first one it has to tell. */
const PROBLEM_WORDS = /(?:^|\/)([\w-]+)\.((?:problem|explanation)-words)(?:\.[jt]s)?$/;

/** Leaves them to the page too, one file a language for all widgets: `import('./chunks/problem-words-bg.js')`. */
export function problemWordsApart(found: (file: string, chunk: string) => void): Plugin {
  return {
    name: 'careframe:problem-words-apart',
    async resolveDynamicImport(specifier, importer) {
      const words = typeof specifier === 'string' && PROBLEM_WORDS.exec(specifier);
      const target = words && (await this.resolve(specifier, importer));
      if (!target) return null;
      const chunk = `${words[2]}-${words[1]}`;
      found(target.id, chunk);
      return { id: `./chunks/${chunk}.js`, external: true };
    },
  };
}

/**
 * Shortens html`` and css`` without changing what they mean: the plugin's own settings drop the closing slash of
 * `<path/>` in an svg`` fragment, so that paths nest, and the space between two words of a sentence.
 */
function shorterTemplates(): PluginOption {
  return minifyTemplateLiterals({
    failOnError: true,
    filter: (id) => !id.includes('/node_modules/'),
    options: {
      minifyOptions: {
        keepClosingSlash: true,
        conservativeCollapse: true,
        removeEmptyAttributes: false,
        decodeEntities: false,
        minifyJS: false,
      },
    },
  });
}

/** Tells what the entry of a bundle is made of: bytes before minification, by module path. */
export function contentsOf(tell: (module: string, bytes: number) => void): Plugin {
  return {
    name: 'careframe:contents',
    generateBundle(_, files) {
      const chunks = Object.values(files).flatMap((file) =>
        file.type === 'chunk' && file.isEntry ? [file] : [],
      );
      for (const { modules } of chunks) {
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const path = id.replace(at('/'), '').replace(/^node_modules\/\.pnpm\/.*\/node_modules\//, '');
          if (renderedLength > 0) tell(path, renderedLength);
        }
      }
    },
  };
}

function writeEntry(name: string, source: string): string {
  const folder = at('.cache', 'bundle');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.entry.js`);
  writeFileSync(file, source);
  return file;
}

/** All that is said in one language, whatever part of the sources it comes from, is one file. */
const LANGUAGE = /\/(?:i18n\/src\/(?:locales|words)|translations)\/(?!en\b|index\b)(\w+)\.[jt]s$/;

/** Entries that share what they have in common: other languages and rarer parts are files of their own. */
export interface SplitOptions {
  /** Source of each entry module by its name. */
  entries: Readonly<Record<string, string>>;
  outDir?: string;
  plugins?: Plugin[];
}

/** The built files by name, and what each imports before it can run. */
export interface SplitFiles {
  readonly code: ReadonlyMap<string, string>;
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** Files that must be there before one can run, itself first. */
export function closureOf(file: string, { imports }: SplitFiles): string[] {
  const found = [file];
  for (const one of found)
    for (const next of imports.get(one) ?? []) if (!found.includes(next)) found.push(next);
  return found;
}

const sharedSettings = {
  root: at(),
  configFile: false as const,
  logLevel: 'warn' as const,
  resolve: { conditions: ['careframe-source', ...defaultClientConditions] },
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies InlineConfig;

const sharedOutput = { minify: true, comments: { legal: true, annotation: false } } as const;

function chunksOf(result: Awaited<ReturnType<typeof build>>): Rollup.OutputChunk[] {
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RolldownOutput[];
  return outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
}

/** Bundles several entries into minified ES modules with common chunks. @throws Error when they do not build. */
export async function bundleSplit({ entries, outDir, plugins = [] }: SplitOptions): Promise<SplitFiles> {
  const names = Object.keys(entries);
  const result = await build({
    ...sharedSettings,
    plugins: [...plugins, ownPolicyName('careframe-split'), shorterTemplates()],
    build: {
      target: 'es2022',
      lib: {
        entry: Object.fromEntries(names.map((name) => [name, writeEntry(name, entries[name]!)])),
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
      write: outDir !== undefined,
      ...(outDir !== undefined && { outDir }),
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        // What a part shares with its entry stays in it: the part imports it from there.
        preserveEntrySignatures: 'allow-extension',
        output: {
          ...sharedOutput,
          chunkFileNames: 'chunks/[name].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: (id) => LANGUAGE.exec(id)?.[1] ?? null, test: LANGUAGE, debugName: 'language' },
              ...(names.length > 1 ? [{ name: 'base', minShareCount: names.length }] : []),
            ],
          },
        },
      },
    },
  });
  const files = chunksOf(result);
  return {
    code: new Map(files.map(({ fileName, code }) => [fileName, code])),
    imports: new Map(files.map(({ fileName, imports }) => [fileName, imports])),
  };
}

/** Bundles one entry into one minified ES module and returns its text. @throws Error when it does not build. */
export async function bundle({ name, entry, outDir, plugins = [] }: BundleOptions): Promise<string> {
  const result = await build({
    ...sharedSettings,
    plugins: [...plugins, ownPolicyName(name), shorterTemplates()],
    build: {
      target: 'es2022',
      lib: { entry: writeEntry(name, entry), formats: ['es'], fileName: () => `${name}.js` },
      write: outDir !== undefined,
      ...(outDir !== undefined && { outDir }),
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { ...sharedOutput, codeSplitting: false } },
    },
  });
  const chunks = chunksOf(result);
  if (chunks.length !== 1) throw new Error(`${name} is ${chunks.length} files, not one self-contained file`);
  return chunks[0]!.code;
}
