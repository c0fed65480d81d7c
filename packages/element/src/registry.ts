/** Guarded definition: a page may load us twice, in two versions, and must live. */

/** A class that carries its package version, so that two versions can be told apart without `instanceof`. */
export interface VersionedElementClass extends CustomElementConstructor {
  readonly version?: string;
}

/** In the global registry of symbols, so that separately bundled copies warn once together. */
const TOLD = Symbol.for('careframe/versions-told');
const page = globalThis as typeof globalThis & { [TOLD]?: Set<string> };

function tellOnce(tag: string, first = '(unknown)', second = '(unknown)'): void {
  const told = (page[TOLD] ??= new Set());
  const pair = `${first} ${second}`;
  if (told.has(pair)) return;
  told.add(pair);
  console.warn(
    `Careframe is on this page twice: version ${first} defined <${tag}> first and stays; version ${second} does not replace it. Load one version.`,
  );
}

/**
 * Defines a tag once. The same version again is silent; another version keeps what is there and warns once a page,
 * naming both, however many tags and files it brings. The class stays exported, so a host can still register it under
 * a tag of its own. Does nothing where there are no custom elements (Node).
 */
export function define(tag: string, elementClass: VersionedElementClass): void {
  if (typeof customElements === 'undefined') return;
  const present: VersionedElementClass | undefined = customElements.get(tag);
  if (!present) customElements.define(tag, elementClass);
  else if (present !== elementClass && present.version !== elementClass.version)
    tellOnce(tag, present.version, elementClass.version);
}
