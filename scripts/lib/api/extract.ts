// Reads the built declarations of all packages with the compiler, and the manifests of their elements.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript-6';
import { listPackages, type Package } from '../packages.ts';
import { textOf, typeNames, valuesOf } from './declarations.ts';
import { aboutFile, docOf } from './doc.ts';
import { valueNames } from './exports.ts';
import type { Doc, Entry, Home, Item, Kind, PackageApi } from './model.ts';
import { definedBy, tagsOf } from './tags.ts';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  stableTypeOrdering: true,
  noEmit: true,
  types: [],
};

interface Root {
  package: Package;
  specifier: string;
  file: string;
}

/** Entries of `exports` that have types. */
function typedEntries(item: Package): Root[] {
  return Object.entries(item.manifest.exports).flatMap(([path, target]) => {
    if (typeof target === 'string' || target['types'] === undefined) return [];
    const specifier = `${item.name}${path.slice(1)}`;
    return [{ package: item, specifier, file: join(item.dir, target['types']) }];
  });
}

function kindOf(nodes: readonly ts.Declaration[]): Kind {
  if (nodes.some(ts.isClassDeclaration)) return 'class';
  if (nodes.some(ts.isFunctionDeclaration)) return 'function';
  if (nodes.some(ts.isVariableDeclaration)) return 'constant';
  if (nodes.some(ts.isInterfaceDeclaration)) return 'interface';
  return nodes.some(ts.isTypeAliasDeclaration) ? 'type' : 'namespace';
}

const isType = (node: ts.Declaration): boolean =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

/** One reading of all packages; symbols are shared, so that a name is known wherever it is used. */
class Reader {
  readonly checker: ts.TypeChecker;
  private readonly program: ts.Program;
  private readonly homes = new Map<ts.Symbol, Home>();

  constructor(program: ts.Program, roots: readonly Root[]) {
    this.program = program;
    this.checker = program.getTypeChecker();
    for (const root of roots) {
      for (const { symbol, name } of this.exported(root)) {
        const home = { name, folder: root.package.folder, specifier: root.specifier };
        if (!this.homes.has(symbol)) this.homes.set(symbol, home);
      }
    }
  }

  private sourceOf({ file }: Root): ts.SourceFile {
    const source = this.program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not built: npm run build`);
    return source;
  }

  private real(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  exported(root: Root): { name: string; symbol: ts.Symbol; isValue: boolean }[] {
    const source = this.sourceOf(root);
    const module = this.checker.getSymbolAtLocation(source);
    const values = new Set(valueNames(source, this.checker));
    return (module ? this.checker.getExportsOfModule(module) : [])
      .map((symbol) => ({ name: symbol.name, symbol: this.real(symbol), isValue: values.has(symbol.name) }))
      .filter(({ symbol, isValue }) => isValue || (symbol.declarations ?? []).some(isType))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  }

  about(root: Root): string {
    return aboutFile(this.sourceOf(root).text);
  }

  /** Symbols of our own that the declarations of one mention. */
  used(symbol: ts.Symbol): ts.Symbol[] {
    const names = (symbol.declarations ?? []).flatMap((node) => typeNames(node, this.checker));
    const found = names.flatMap((name) => {
      const target = this.checker.getSymbolAtLocation(name);
      return target ? [this.real(target)] : [];
    });
    return [...new Set(found)].filter((next) => next !== symbol && this.isOurs(next));
  }

  private isOurs(symbol: ts.Symbol): boolean {
    const [node] = symbol.declarations ?? [];
    const isDeclared = symbol.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Value);
    if (!node || !isDeclared || symbol.flags & ts.SymbolFlags.TypeParameter) return false;
    return !ts.isSourceFile(node) && !node.getSourceFile().fileName.includes('/node_modules/');
  }

  home(symbol: ts.Symbol): Home | undefined {
    return this.homes.get(symbol);
  }

  /** The comment of a name; without one, that of the value its type is made of, or of the file that a class fills. */
  private doc(symbol: ts.Symbol, nodes: readonly ts.Declaration[]): Doc {
    const own = docOf(symbol, this.checker);
    const [node] = nodes;
    if (own.text !== '' || !node) return own;
    if (ts.isClassDeclaration(node)) return { ...own, text: aboutFile(node.getSourceFile().text) };
    const [value] = ts.isTypeAliasDeclaration(node) ? valuesOf(node.type) : [];
    const source = value && this.checker.getSymbolAtLocation(value);
    return source ? { ...own, text: docOf(this.real(source), this.checker).text } : own;
  }

  item(name: string, symbol: ts.Symbol, isValue: boolean): Item {
    const all = symbol.declarations ?? [];
    const nodes = isValue ? all : all.filter(isType);
    const texts = nodes.map((node) => textOf(node, this.checker));
    const mentions = this.used(symbol).flatMap((used) => this.home(used) ?? []);
    return {
      name,
      kind: kindOf(nodes),
      doc: this.doc(symbol, nodes),
      code: texts.map(({ code }) => code).join('\n'),
      told: texts.map(({ told }) => told).join('\n'),
      mentions: mentions.sort((a, b) => a.name.localeCompare(b.name, 'en')),
    };
  }
}

function readEntry(reader: Reader, root: Root): Entry {
  const entry: Entry = {
    specifier: root.specifier,
    about: reader.about(root),
    items: [],
    again: [],
    defines: definedBy(root.package, root.file),
  };
  for (const { name, symbol, isValue } of reader.exported(root)) {
    const home = reader.home(symbol)!;
    if (home.specifier === root.specifier && home.name === name)
      entry.items.push(reader.item(name, symbol, isValue));
    else entry.again.push({ name, home });
  }
  return entry;
}

/** Everything of the package that its exported declarations reach without being exported itself. */
function readUnexported(reader: Reader, roots: readonly Root[], dir: string): Item[] {
  const own = roots.flatMap((root) => reader.exported(root).map(({ symbol }) => symbol));
  const found = new Set(own);
  for (const symbol of found) for (const used of reader.used(symbol)) if (!reader.home(used)) found.add(used);
  return [...found]
    .filter((symbol) => !own.includes(symbol))
    .filter(({ declarations }) => declarations![0]!.getSourceFile().fileName.startsWith(`${dir}/`))
    .map((symbol) => reader.item(symbol.name, symbol, true))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Data in `exports`, and the script-tag files, whose names pages hold. */
function filesOf({ dir, manifest }: Package): string[] {
  const data = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'string');
  const cdn = globSync('dist/cdn/{*,split/*}.{js,css,html,json}', { cwd: dir }).sort();
  return [...data.map(([path]) => path.slice(2)), ...cdn.map((path) => path.split(sep).join('/'))];
}

async function tokensOf({ dir }: Package): Promise<string[]> {
  const file = join(dir, 'dist', 'styles', 'token-docs.js');
  if (!existsSync(file)) return [];
  const { TOKENS } = (await import(pathToFileURL(file).href)) as { TOKENS: readonly { name: string }[] };
  return TOKENS.map(({ name }) => `--care-${name}`).sort();
}

async function readPackage(reader: Reader, item: Package, roots: readonly Root[]): Promise<PackageApi> {
  const { description } = JSON.parse(readFileSync(join(item.dir, 'package.json'), 'utf8')) as {
    description: string;
  };
  const entries = roots.map((root) => readEntry(reader, root));
  return {
    folder: item.folder,
    name: item.name,
    description,
    entries,
    unexported: readUnexported(reader, roots, item.dir),
    tags: tagsOf(item),
    files: filesOf(item),
    tokens: await tokensOf(item),
  };
}

/** What every package gives. Needs built packages. @throws Error when an entry is not built. */
export async function readApi(packages: readonly Package[] = listPackages()): Promise<PackageApi[]> {
  const roots = packages.flatMap(typedEntries);
  const program = ts.createProgram(
    roots.map(({ file }) => file),
    OPTIONS,
  );
  const reader = new Reader(program, roots);
  const all: PackageApi[] = [];
  for (const item of packages)
    all.push(
      await readPackage(
        reader,
        item,
        roots.filter((root) => root.package === item),
      ),
    );
  return all;
}
