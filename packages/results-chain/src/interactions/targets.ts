/** Which results a link may have at its other end, and why not the others. */
import {
  linkTargets,
  pathsFrom,
  wouldCycle,
  type Link,
  type LinkTarget,
  type Programme,
} from '@careframe/core';

/** Causes that may lead to `to`: `linkTargets` seen from the other end. */
function linkCauses(programme: Programme, to: string): readonly LinkTarget[] {
  const columns = new Map(programme.stages.map((stage, index) => [stage.id, index]));
  const end = programme.results.find((result) => result.id === to);
  const existing = new Set(programme.links.filter((link) => link.to === to).map((link) => link.from));
  const after = new Set(pathsFrom(programme, to));
  return programme.results.map(({ id, stage }): LinkTarget => {
    if (id === to) return { id, ok: false, reason: 'self' };
    if (existing.has(id)) return { id, ok: false, reason: 'exists' };
    if (after.has(id)) return { id, ok: false, reason: 'cycle', path: wouldCycle(programme, id, to) ?? [] };
    const isLater = end !== undefined && (columns.get(stage) ?? 0) > (columns.get(end.stage) ?? 0);
    return isLater ? { id, ok: false, reason: 'backwards' } : { id, ok: true };
  });
}

/** Every result as the other end of a link of this kind. A feedback link may run back and close a circle. */
export function otherEnds(
  programme: Programme,
  anchor: string,
  side: 'from' | 'to',
  kind: Link['kind'],
): readonly LinkTarget[] {
  const targets = side === 'from' ? linkTargets(programme, anchor) : linkCauses(programme, anchor);
  if (kind !== 'feedback') return targets;
  return targets.map((target) =>
    target.reason === 'cycle' || target.reason === 'backwards' ? { id: target.id, ok: true } : target,
  );
}

/** Why an existing feedback link cannot become a causal one; undefined when it can. */
export function causalRefusal(programme: Programme, link: Link): LinkTarget | undefined {
  const path = wouldCycle(programme, link.from, link.to);
  if (path) return { id: link.to, ok: false, reason: 'cycle', path };
  const column = (id: string): number =>
    programme.stages.findIndex(
      (stage) => stage.id === programme.results.find((result) => result.id === id)?.stage,
    );
  return column(link.to) < column(link.from) ? { id: link.to, ok: false, reason: 'backwards' } : undefined;
}
