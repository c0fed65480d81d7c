// How custom-elements.json is made: public members only, with what the shared base gives, the tags that the define
// files give, and paths as a consumer of the package sees them.
import { existsSync, readFileSync } from 'node:fs';

const BASE_PACKAGE = '@careframe/element';
const BASE_MANIFEST = '../element/custom-elements.json';

const isPublic = ({ privacy, name }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name ?? '');

/** Lit's own hooks are public in TypeScript but are nothing a page may call. */
const HOOKS = new Set(['render', 'createRenderRoot', 'styles', 'shadowRootOptions']);

/** `src/x.ts` is what we wrote; `dist/x.js` is what is installed. */
const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

function repoint(node) {
  if (Array.isArray(node)) node.forEach(repoint);
  else if (node && typeof node === 'object') {
    if (typeof node.module === 'string') node.module = published(node.module);
    Object.values(node).forEach(repoint);
  }
}

/** The analyzer follows a superclass within one package only; every widget extends the base of another. */
function baseClasses() {
  if (!existsSync(BASE_MANIFEST)) return new Map();
  const { modules } = JSON.parse(readFileSync(BASE_MANIFEST, 'utf8'));
  const classes = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ kind }) => kind === 'class');
  return new Map(classes.map((declaration) => [declaration.name, declaration]));
}

function inherit(declaration, bases) {
  const base =
    declaration.superclass?.package === BASE_PACKAGE ? bases.get(declaration.superclass.name) : undefined;
  if (base) takeFrom(base, declaration);
}

/** A widget may extend a class of its own package that extends the base: the analyzer passes on only what it saw there. */
function inheritWithin(declarations) {
  const classes = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  for (const declaration of declarations) {
    const parent = declaration.superclass?.module ? classes.get(declaration.superclass.name) : undefined;
    if (parent && classes.get(parent.name)?.superclass?.package === BASE_PACKAGE)
      takeFrom(parent, declaration);
  }
}

function takeFrom(base, declaration) {
  for (const list of ['members', 'attributes', 'events', 'cssParts', 'cssProperties', 'slots']) {
    const own = declaration[list] ?? [];
    const names = new Set(own.map(({ name }) => name));
    const inherited = (base[list] ?? []).filter(({ name }) => !names.has(name));
    const inheritedFrom = { name: base.name, package: BASE_PACKAGE };
    if (own.length + inherited.length > 0) {
      declaration[list] = [...own, ...inherited.map((item) => ({ inheritedFrom, ...item }))];
    }
  }
}

/** `define('care-x', X)` in a define file: the analyzer knows `customElements.define` only. */
function tags() {
  const found = new Map();
  return {
    name: 'careframe-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, made] = node.arguments;
      if (tag && made && ts.isStringLiteral(tag))
        found.set(made.getText(), { tag: tag.text, path: moduleDoc.path });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        module.exports = module.exports?.filter(({ kind }) => kind !== 'custom-element-definition');
        for (const declaration of module.declarations ?? []) {
          const definition = found.get(declaration.name);
          if (!definition || declaration.kind !== 'class') continue;
          Object.assign(declaration, { tagName: definition.tag, customElement: true });
          const definedIn = modules.find(({ path }) => path === definition.path);
          definedIn?.exports?.push({
            kind: 'custom-element-definition',
            name: definition.tag,
            declaration: { name: declaration.name, module: module.path },
          });
        }
      }
    },
  };
}

function publishedView() {
  return {
    name: 'careframe-published-view',
    packageLinkPhase({ customElementsManifest }) {
      const bases = baseClasses();
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(
            (member) => isPublic(member) && !HOOKS.has(member.name),
          );
          inherit(declaration, bases);
        }
        module.path = published(module.path);
        repoint(module);
      }
      inheritWithin(customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations));
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/testing/**', 'src/translations/**'],
  litelement: true,
  packagejson: false,
  outdir: '.',
  plugins: [tags(), publishedView()],
};
