// Exactly which files a package publishes: made from its sources and its `files`, compared with what is in the tarball.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { definitions, listPackages, type Package } from './packages.ts';

const slashes = (path: string): string => path.split(sep).join('/');

/** Paths in a tarball, without the leading `package/`, in order. */
export function contents(tarball: string): string[] {
  const listing = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  return listing
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''))
    .sort();
}

/** What the compiler makes of each source. */
function compiled(dir: string): string[] {
  const sources = globSync('src/**/*.ts', { cwd: dir, exclude: ['**/*.d.ts'] });
  return sources.flatMap((file) => {
    const base = slashes(file).replace(/^src/, 'dist').replace(/\.ts$/, '');
    return [`${base}.d.ts`, `${base}.js`, `${base}.js.map`];
  });
}

/** What `files` names besides dist/: files, and folders with all that is in them. */
function named(dir: string, files: readonly string[]): string[] {
  const others = files.filter(
    (entry) => entry !== 'dist' && entry !== 'CHANGELOG.md' && !entry.startsWith('!'),
  );
  return others
    .filter((entry) => existsSync(join(dir, entry)))
    .flatMap((entry) =>
      statSync(join(dir, entry)).isDirectory()
        ? globSync(`${entry}/**/*.*`, { cwd: dir }).map(slashes)
        : [entry],
    );
}

/** The script-tag files by name; chunks are named by the bundler and told by their folder. */
function scriptTagFiles(): string[] {
  const tags = listPackages().flatMap((item) => definitions(item).map(({ tag }) => tag));
  const own = ['careframe', 'careframe-loader', 'embed', 'embed-host'].map((name) => `${name}.js`);
  const others = [
    'careframe.css',
    'embed.css',
    'embed.html',
    'importmap.json',
    'integrity.json',
    'snippets.md',
  ];
  const scripts = tags.flatMap((tag) => [`${tag}.js`, `split/${tag}.js`]);
  return [...own, ...others, ...scripts, 'sbom.cdx.json', 'LICENSES.txt'].map((file) => `dist/cdn/${file}`);
}

const isChunk = (path: string): boolean =>
  /^dist\/cdn\/(?:split\/)?chunks\/[\w-]+(?:\.[\w-]+)*\.js$/.test(path);

/** Files a package must publish. `CHANGELOG.md` is there from its first version on. */
export function expectedFiles({ dir, folder }: Package): string[] {
  const { files } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as { files: string[] };
  const log = existsSync(join(dir, 'CHANGELOG.md')) ? ['CHANGELOG.md'] : [];
  return [
    'package.json',
    'README.md',
    'LICENSE',
    ...log,
    ...compiled(dir),
    ...named(dir, files),
    ...(folder === 'careframe' ? scriptTagFiles() : []),
  ].sort();
}

/** Sentences about files that are missing, or that nobody expects. */
export function differences(expected: readonly string[], found: readonly string[]): string[] {
  const wanted = new Set(expected);
  const there = new Set(found);
  return [
    ...expected.filter((path) => !there.has(path)).map((path) => `no ${path}`),
    ...found.filter((path) => !wanted.has(path) && !isChunk(path)).map((path) => `ships ${path}`),
  ];
}

const readPacked = (tarball: string, path: string): string =>
  execFileSync('tar', ['-xzOf', tarball, `package/${path}`], { encoding: 'utf8', maxBuffer: 64_000_000 });

/** A map whose sources are not published has to hold them, or debuggers look for files that are not there. */
export function mapProblems(path: string, text: string): string[] {
  const { sources, sourcesContent = [] } = JSON.parse(text) as {
    sources: string[];
    sourcesContent?: (string | null)[];
  };
  return sources
    .filter((_, index) => typeof sourcesContent[index] !== 'string')
    .map((source) => `${path} leads to ${source}, which is not published`);
}

/** Each line of a concatenated output of maps is one JSON document: the compiler writes them so. */
function mapsOf(tarball: string, paths: readonly string[]): string[] {
  const maps = paths.filter((path) => path.endsWith('.map'));
  if (maps.length === 0) return [];
  const args = ['-xzOf', tarball, ...maps.map((path) => `package/${path}`)];
  const text = execFileSync('tar', args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  const documents = text.replaceAll('}{"version":3', '}\n{"version":3').split('\n').filter(Boolean);
  return documents.flatMap((document) =>
    mapProblems((JSON.parse(document) as { file: string }).file, document),
  );
}

/** What only the workspace understands must not be published. */
export function manifestProblems(text: string): string[] {
  const manifest = JSON.parse(text) as { publishConfig?: { access?: string; provenance?: boolean } };
  const ours = ['careframe-source', 'workspace:', 'catalog:'].filter((word) => text.includes(word));
  const { access, provenance } = manifest.publishConfig ?? {};
  return [
    ...ours.map((word) => `package.json holds ${word}`),
    ...(access === 'public' && provenance === true ? [] : ['publishConfig is not public with provenance']),
  ];
}

/** Everything that is wrong with one tarball. */
export function contentProblems(item: Package, tarball: string): string[] {
  const found = contents(tarball);
  return [
    ...differences(expectedFiles(item), found),
    ...mapsOf(tarball, found),
    ...manifestProblems(readPacked(tarball, 'package.json')),
  ];
}
