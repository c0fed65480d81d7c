/** Ids of one collection, for looking each of them up once. */
export interface IdTable {
  has(id: string): boolean;
}

/**
 * A hash table of ids; undefined when one of them comes twice, or when too many fall on the same place, as they would
 * in a document made to be slow. A `Map` says the same and takes ten times as long: engines intern every text that is
 * used as a key, a third of a microsecond each, and documents have tens of thousands that are looked up once or twice.
 */
export function createIdTable(entities: readonly { readonly id: string }[]): IdTable | undefined {
  const mask = 2 ** (33 - Math.clz32(entities.length)) - 1;
  /** Index of an entity and 1; 0 where there is none. */
  const slots = new Int32Array(mask + 1);
  let collisions = 0;
  const slotOf = (id: string): number => {
    // FNV-1a, its high bits mixed into the low ones.
    let hash = 0;
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x1000193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] && entities[slots[slot]! - 1]!.id !== id) {
      slot = (slot + 1) & mask;
      collisions++;
    }
    return slot;
  };
  for (let index = 0; index < entities.length; index++) {
    const slot = slotOf(entities[index]!.id);
    if (slots[slot] || collisions > 9 * entities.length) return undefined;
    slots[slot] = index + 1;
  }
  return { has: (id) => slots[slotOf(id)]! > 0 };
}
