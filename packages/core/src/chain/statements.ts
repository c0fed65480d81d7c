/** The chain in if-then form. */
import type { Programme } from '../programme/programme.schema.js';
import type { ChainStatement } from './chain.types.js';
import { readingOrder } from './order.js';

/**
 * One statement per link, in reading order: if the result at its start comes about and its assumptions hold, then the
 * one at its end follows, because of its reason. Vertical logic of the logical framework (4 × 4 grid).
 */
export function chainStatements(programme: Programme): readonly ChainStatement[] {
  const { place, links } = readingOrder(programme);
  const end = (id: string) => {
    const { result } = place.get(id)!;
    return { id, stage: result.stage, label: result.label };
  };
  return links.map((link) => ({
    link: link.id,
    kind: link.kind,
    from: end(link.from),
    to: end(link.to),
    assumptions: (link.assumptions ?? []).map((assumption) => assumption.text),
    reason: link.reason,
  }));
}
