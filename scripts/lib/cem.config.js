// How custom-elements.json is made: public members only, with what the shared base gives, the tags that the define
// files give, and paths as a consumer of the package sees them.
import { existsSync, readFileSync } from 'node:fs';

const BASE_PACKAGE = '@careframe/element';
const BASE_MANIFEST = '../element/custom-elements.json';

const isPublic = ({ privacy, name }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name ?? '');

/** `this.source.onState = …` in a constructor looks like a field of the class to the analyzer; it declares nothing. */
const isDeclared = ({ kind, type, description, default: initial }) =>
  kind !== 'field' || type !== undefined || description !== undefined || initial !== undefined;

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

/** The class of the shared base that a class extends, directly or through classes of its own package. */
function baseOf(declaration, own, bases) {
  const { superclass } = declaration;
  if (superclass?.package === BASE_PACKAGE) return bases.get(superclass.name);
  const next = superclass && own.get(superclass.name);
  return next && baseOf(next, own, bases);
}

function inherit(declaration, own, bases) {
  const base = baseOf(declaration, own, bases);
  if (!base) return;
  for (const list of ['members', 'attributes', 'events', 'cssParts', 'cssProperties', 'slots']) {
    const given = declaration[list] ?? [];
    const names = new Set(given.map(({ name }) => name));
    const inherited = (base[list] ?? []).filter(({ name }) => !names.has(name));
    const inheritedFrom = { name: base.name, package: BASE_PACKAGE };
    if (given.length + inherited.length > 0) {
      declaration[list] = [...given, ...inherited.map((item) => ({ ...item, inheritedFrom }))];
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
      const declared = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
      const own = new Map(declared.map((declaration) => [declaration.name, declaration]));
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(
            (member) => isPublic(member) && isDeclared(member) && !HOOKS.has(member.name),
          );
          inherit(declaration, own, bases);
        }
        module.path = published(module.path);
        repoint(module);
      }
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
