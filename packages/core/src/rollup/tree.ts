/** The site tree as numbers: level by level, so that the children of a place stand side by side after it. */
import type { Site } from '../programme/entities.schema.js';
import { childrenOf } from '../indicators/series.js';

export interface SiteTree {
  /** Site id of every place; place 0 is the whole programme and has ''. */
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Number of the parent; always smaller than the place's own. */
  readonly parent: Int32Array;
}

/** Numbers the places. Sites that name each other as parents in a circle count from the first of them as one at the top. */
export function siteTree(sites: readonly Site[]): SiteTree {
  const children = childrenOf(sites);
  const ids = [''];
  const parents = [0];
  const placeOf = new Map([['', 0]]);
  const add = (id: string, parent: number): void => {
    if (placeOf.has(id)) return;
    placeOf.set(id, ids.push(id) - 1);
    parents.push(parent);
  };
  for (const top of topsOf(sites, children)) add(top, 0);
  for (let place = 1; place < ids.length; place++) {
    for (const child of children.get(ids[place]!) ?? []) add(child, place);
  }
  return { ids, placeOf, parent: Int32Array.from(parents) };
}

/** Places directly under the whole programme, and one of every circle. */
function topsOf(sites: readonly Site[], children: ReadonlyMap<string, readonly string[]>): string[] {
  const tops = [...(children.get('') ?? [])];
  const reached = new Set<string>();
  const reach = (from: string): void => {
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      waiting.push(...(children.get(id) ?? []));
    }
  };
  tops.forEach(reach);
  for (const { id } of sites) {
    if (reached.has(id)) continue;
    tops.push(id);
    reach(id);
  }
  return tops;
}
