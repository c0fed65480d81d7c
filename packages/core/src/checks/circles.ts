/** Circles in a directed graph. */
import { groupBy } from './finding.js';

/** A step that closes a circle, and the way round: from its end back to its start. */
export interface Circle<T> {
  readonly step: T;
  readonly path: readonly string[];
}

/**
 * One circle for every step that leads back to a node on the way to it, found depth first in the order given (no
 * recursion: a chain may be long). Without the steps found nothing runs in a circle.
 */
export function circles<T>(
  steps: readonly T[],
  from: (step: T) => string,
  to: (step: T) => string,
): Circle<T>[] {
  const next = groupBy(steps, from);
  const found: Circle<T>[] = [];
  const seen = new Set<string>();
  for (const start of next.keys()) if (!seen.has(start)) found.push(...walk(start, next, to, seen));
  return found;
}

function walk<T>(
  start: string,
  next: ReadonlyMap<string, readonly T[]>,
  to: (step: T) => string,
  seen: Set<string>,
): Circle<T>[] {
  const found: Circle<T>[] = [];
  const way: string[] = [start];
  const open = [0];
  seen.add(start);
  while (way.length > 0) {
    const step = next.get(way.at(-1)!)?.[open[open.length - 1]!++];
    if (step === undefined) {
      way.pop();
      open.pop();
      continue;
    }
    const node = to(step);
    if (seen.has(node)) {
      const at = way.indexOf(node);
      if (at >= 0) found.push({ step, path: way.slice(at) });
      continue;
    }
    seen.add(node);
    way.push(node);
    open.push(0);
  }
  return found;
}
