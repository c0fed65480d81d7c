/** What leads to what: reach, circles, and where a new link may go. Feedback links never count as causes. */
import type { Programme } from '../programme/programme.schema.js';

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Ends of the causal links by their start (`forward`), or starts by their end. */
function neighbours(programme: Programme, forward: boolean): Neighbours {
  const map = new Map<string, string[]>();
  for (const link of programme.links) {
    if (link.kind === 'feedback') continue;
    const [key, value] = forward ? [link.from, link.to] : [link.to, link.from];
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }
  return map;
}

/** Everything reached from `start`, nearest first, each with the result it was reached from. `start` itself is no key. */
function reach(map: Neighbours, start: string): Map<string, string> {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let at = 0; at < waiting.length; at++) {
    for (const next of map.get(waiting[at]!) ?? []) {
      if (next === start || cameFrom.has(next)) continue;
      cameFrom.set(next, waiting[at]!);
      waiting.push(next);
    }
  }
  return cameFrom;
}

/** Ids of all results that `from` leads to, directly or not, nearest first. */
export function pathsFrom(programme: Programme, from: string): readonly string[] {
  return [...reach(neighbours(programme, true), from).keys()];
}

/** Ids of all results that lead to `to`, directly or not, nearest first. */
export function causesOf(programme: Programme, to: string): readonly string[] {
  return [...reach(neighbours(programme, false), to).keys()];
}

/** The shortest way from `to` back to `from`, both included: the circle a link `from` → `to` would close. Undefined when it closes none. */
export function wouldCycle(programme: Programme, from: string, to: string): readonly string[] | undefined {
  if (from === to) return [from];
  return wayBack(reach(neighbours(programme, true), to), to, from);
}

function wayBack(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] | undefined {
  if (!cameFrom.has(end)) return undefined;
  const way = [end];
  while (way.at(-1) !== start) way.push(cameFrom.get(way.at(-1)!)!);
  return way.reverse();
}

/** Where a link may lead, and why not. */
export interface LinkTarget {
  /** Id of the result. */
  readonly id: string;
  readonly ok: boolean;
  /** Why not: the start itself, linked already, it would close a circle, or it stands in an earlier stage. */
  readonly reason?: 'self' | 'exists' | 'cycle' | 'backwards';
  /** Results that already lead from the target to the start, both included. */
  readonly path?: readonly string[];
}

/** Every result of the document as a possible end of a causal link that starts at `from`, in document order. */
export function linkTargets(programme: Programme, from: string): readonly LinkTarget[] {
  const columns = new Map(programme.stages.map((stage, index) => [stage.id, index]));
  const start = programme.results.find((result) => result.id === from);
  const existing = new Set(programme.links.filter((link) => link.from === from).map((link) => link.to));
  const before = reach(neighbours(programme, false), from);
  return programme.results.map(({ id, stage }): LinkTarget => {
    if (id === from) return { id, ok: false, reason: 'self' };
    if (existing.has(id)) return { id, ok: false, reason: 'exists' };
    const path = wayBack(before, from, id)?.reverse();
    if (path) return { id, ok: false, reason: 'cycle', path };
    const backwards = start !== undefined && (columns.get(stage) ?? 0) < (columns.get(start.stage) ?? 0);
    return backwards ? { id, ok: false, reason: 'backwards' } : { id, ok: true };
  });
}
