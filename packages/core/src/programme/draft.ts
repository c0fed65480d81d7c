/** One collection while a change is applied: a copy of the array that finds its entities by id. */
export interface Entity {
  readonly id: string;
}

/** Searches after which an index of the whole collection is cheaper than further ones. */
const SEARCHES = 8;

export class CollectionDraft {
  readonly items: Entity[];
  /** Where an entity was last seen; only a hint, insertions and removals move the others. */
  readonly #places = new Map<string, number>();
  #searches = 0;
  /** How far the last one found had moved from its hint: neighbours have moved as far, or one further. */
  #moved = 0;

  constructor(items: readonly Entity[]) {
    this.items = [...items];
  }

  /** Index of the entity with this id, or −1. */
  indexOf(id: string): number {
    const hint = this.#places.get(id);
    const near =
      hint === undefined
        ? undefined
        : [hint, hint + this.#moved, hint + this.#moved - 1].find((at) => this.items[at]?.id === id);
    const index = near ?? this.#search(id);
    if (hint !== undefined && index >= 0) this.#moved = index - hint;
    return index;
  }

  #search(id: string): number {
    if (this.#searches < SEARCHES && ++this.#searches === SEARCHES)
      this.items.forEach((item, index) => this.#places.set(item.id, index));
    if (this.#searches === SEARCHES && !this.#places.has(id)) return -1;
    // From the end: what was added last is what is undone first.
    const index = this.items.findLastIndex((item) => item.id === id);
    if (index >= 0) this.#places.set(id, index);
    return index;
  }

  replace(index: number, entity: Entity): void {
    this.items[index] = entity;
  }

  /** Puts a new entity at `index`, kept within the array; at the end when undefined. */
  insert(entity: Entity, index: number | undefined): void {
    const place = Math.min(Math.max(0, Math.trunc(index ?? this.items.length)), this.items.length);
    if (place === this.items.length) this.items.push(entity);
    else this.items.splice(place, 0, entity);
    this.#places.set(entity.id, place);
  }

  remove(index: number): void {
    this.#places.delete(this.items[index]!.id);
    this.items.splice(index, 1);
  }
}
