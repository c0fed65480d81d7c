/** Where links touch a card: spread over its edge in the order of their other ends, so that they do not cross there. */
import type { Link } from '../programme/entities.schema.js';
import type { ChainCard } from './chain.types.js';
import type { Placed } from './cards.js';

/** Widest distance of two links at a card's edge, and the space they keep from its corners. */
const STEP = 12;
const CORNER = 8;

export interface Ports {
  /** Height at which a link leaves its card, always at the card's end edge. */
  readonly out: ReadonlyMap<string, number>;
  /** Height at which it arrives: at the start edge, or at the end edge when it stays in its column. */
  readonly in: ReadonlyMap<string, number>;
}

interface Touch {
  readonly link: string;
  readonly way: 'out' | 'in';
  /** Height of the other end. */
  readonly towards: number;
}

export function portsOf(links: readonly Link[], { cards, columnOf }: Placed): Ports {
  const ends = new Map<string, Touch[]>();
  const starts = new Map<string, Touch[]>();
  for (const { id, from, to } of links) {
    const stays = columnOf.get(from) === columnOf.get(to);
    add(ends, from, { link: id, way: 'out', towards: cards.get(to)!.y });
    add(stays ? ends : starts, to, { link: id, way: 'in', towards: cards.get(from)!.y });
  }
  const ports = { out: new Map<string, number>(), in: new Map<string, number>() };
  for (const edges of [ends, starts]) {
    for (const [card, touches] of edges) spread(cards.get(card)!, touches, ports);
  }
  return ports;
}

function add(edges: Map<string, Touch[]>, card: string, touch: Touch): void {
  const own = edges.get(card);
  if (own) own.push(touch);
  else edges.set(card, [touch]);
}

function spread(
  card: ChainCard,
  touches: Touch[],
  ports: { readonly out: Map<string, number>; readonly in: Map<string, number> },
): void {
  touches.sort((a, b) => a.towards - b.towards);
  const step = Math.min(STEP, Math.max(0, card.height - 2 * CORNER) / touches.length);
  touches.forEach(({ link, way }, at) =>
    ports[way].set(link, card.y + card.height / 2 + (at - (touches.length - 1) / 2) * step),
  );
}
