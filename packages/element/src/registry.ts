/** Guarded definition: a page may load us twice, in two versions, and must live. */

/** A class that carries its package version, so that two versions can be told apart without `instanceof`. */
export interface VersionedElementClass extends CustomElementConstructor {
  readonly version?: string;
}

const warned = new Set<string>();

/**
 * Defines a tag once. The same version again is silent; another version keeps the first and warns once, naming
 * both. The class stays exported, so a host can still register it under a tag of its own. Does nothing where there
 * are no custom elements (Node).
 */
export function define(tag: string, elementClass: VersionedElementClass): void {
  if (typeof customElements === 'undefined') return;
  const present: VersionedElementClass | undefined = customElements.get(tag);
  if (!present) {
    customElements.define(tag, elementClass);
    return;
  }
  if (present === elementClass || present.version === elementClass.version || warned.has(tag)) return;
  warned.add(tag);
  console.warn(
    `<${tag}> ${present.version ?? '(unknown version)'} is already defined; version ${elementClass.version ?? '(unknown)'} is not used.`,
  );
}
