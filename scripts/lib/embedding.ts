// What a page without a build needs beside the script-tag files: the loader, the page for frames with its host script,
// and the stylesheet that keeps space.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { bundle, closureOf, type SplitFiles } from './bundle.ts';
import { at, one, sum, type Count } from './run.ts';

const ASSETS = at('packages', 'careframe', 'assets');
const SOURCES = at('packages', 'careframe', 'src');

/** Bytes as they are sent: the loader and the embed page's script after gzip -9, the stylesheet plain. */
const LIMITS = { 'careframe-loader.js': 3_000, 'embed.js': 8_000, 'careframe.css': 1_000 } as const;

/** The one tag that a define module defines. */
function tagOf(file: string): string | undefined {
  return /\bdefine\(\s*'(care-[a-z-]+)'/.exec(readFileSync(file, 'utf8'))?.[1];
}

/** Leaves the import of a widget to the page: `import('./split/care-scorecard.js')`. */
function widgetsApart(): Plugin {
  return {
    name: 'careframe:widgets-apart',
    async resolveDynamicImport(specifier, importer) {
      const target = typeof specifier === 'string' && (await this.resolve(specifier, importer));
      const tag = target ? tagOf(target.id) : undefined;
      return tag === undefined ? null : { id: `./split/${tag}.js`, external: true };
    },
  };
}

export interface EmbeddingOptions {
  /** The files that the loader and the page for frames bring. */
  readonly split: SplitFiles;
  /** See what goes into the files. */
  readonly plugins: readonly Plugin[];
}

const source = (...parts: string[]): string => JSON.stringify(join(SOURCES, ...parts));

/**
 * What each widget, and each language, is made of, from the folder `split`:
 * `{ "care-scorecard": ["care-scorecard.js", "chunks/base.js", …] }`.
 */
export function partsOf(split: SplitFiles): Record<string, string[]> {
  const named = [...split.code.keys()].flatMap((file) => {
    const name = /^(care-[\w-]+)\.js$/.exec(file)?.[1] ?? /^chunks\/(\w{2,3})\.js$/.exec(file)?.[1];
    return name === undefined ? [] : [[name, closureOf(file, split)] as const];
  });
  return Object.fromEntries(named);
}

const TOGETHER = 'careframe:together';

/** A module that tells the loader, before it starts, which files belong together. */
function filesTogether(split: SplitFiles): Plugin {
  const code = `import { loadTogether } from ${source('loading', 'files.ts')};
loadTogether(${JSON.stringify(partsOf(split))}, (file) => import(/* @vite-ignore */ './split/' + file));`;
  return {
    name: TOGETHER,
    resolveId: (id) => (id === TOGETHER ? TOGETHER : null),
    load: (id) => (id === TOGETHER ? { code, moduleSideEffects: true } : null),
  };
}

async function writeLoader(outDir: string, { split, plugins }: EmbeddingOptions): Promise<void> {
  const entry = `import '${TOGETHER}'; export * from ${source('loading', 'start.ts')};`;
  const all = [filesTogether(split), widgetsApart(), ...plugins];
  await bundle({ name: 'careframe-loader', entry, outDir, plugins: all });
}

/**
 * A classic script: a sandboxed frame has no origin and gets modules only when the server allows it, but even then it
 * must be able to say so.
 */
async function writeEmbedScript(outDir: string, { split, plugins }: EmbeddingOptions): Promise<void> {
  const entry = `import '${TOGETHER}'; import ${source('embed', 'start.ts')};`;
  const all = [filesTogether(split), widgetsApart(), ...plugins];
  const code = await bundle({ name: 'embed', entry, plugins: all });
  if (/^\s*(?:import|export)\b(?!\()/m.test(code)) throw new Error('embed.js is not a classic script');
  // There the script's own address counts for nothing; that of the page does, and the two lie side by side.
  const from = code.replace(/import\((["'`]\.\/split\/[^)]*)\)/g, 'import(new URL($1,location.href))');
  writeFileSync(join(outDir, 'embed.js'), `(()=>{${from.trim()}})();\n`);
}

/** Comments and line breaks are for those who read the source. */
function writeStylesheet(outDir: string): void {
  const css = readFileSync(join(ASSETS, 'careframe.css'), 'utf8');
  const short = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{}:;,])\s*/g, (_, sign: string) => sign)
    .replaceAll(';}', '}')
    .trim();
  writeFileSync(join(outDir, 'careframe.css'), `${short}\n`);
}

function judge(outDir: string, file: keyof typeof LIMITS): Count {
  const bytes = readFileSync(join(outDir, file));
  const size = file.endsWith('.css') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  const ok = size <= LIMITS[file];
  console.log(`  ${ok ? 'ok    ' : 'FAILED'} dist/cdn/${file}: ${size} of ${LIMITS[file]} bytes`);
  return one(ok);
}

/** Writes them beside the script-tag files. */
export async function writeEmbedding(outDir: string, options: EmbeddingOptions): Promise<Count> {
  cpSync(ASSETS, outDir, { recursive: true });
  writeStylesheet(outDir);
  await writeLoader(outDir, options);
  await writeEmbedScript(outDir, options);
  return sum((Object.keys(LIMITS) as (keyof typeof LIMITS)[]).map((file) => judge(outDir, file)));
}
