/** Simple first picture. */
import type { Programme } from '../programme/programme.schema.js';
import type { ChainCard, ChainLayout, ChainLayoutOptions } from './chain.types.js';
import { readingOrder } from './order.js';
export function layoutChain(programme: Programme, options: ChainLayoutOptions = {}): ChainLayout {
  const { columnWidth = 240, columnGap = 84, rowGap = 14, padding = 20, headerHeight = 44, cardHeight = () => 72 } = options;
  const order = readingOrder(programme);
  const cards: ChainCard[] = [];
  let height = 0;
  const columns = order.columns.map(({ stage, results }, at) => {
    const x = padding + at * (columnWidth + columnGap);
    let y = padding + headerHeight;
    results.forEach((result, row) => {
      const h = cardHeight(result.id);
      cards.push({ id: result.id, stage, row, x, y, width: columnWidth, height: h });
      y += h + rowGap;
    });
    height = Math.max(height, y);
    return { stage, x, width: columnWidth, bottom: y, results: results.map((result) => result.id) };
  });
  const byId = new Map(cards.map((card) => [card.id, card]));
  const paths = order.links.map((link) => {
    const [a, b] = [byId.get(link.from)!, byId.get(link.to)!];
    const [x1, y1, x2, y2] = [a.x + a.width, a.y + a.height / 2, b.x, b.y + b.height / 2];
    return { id: link.id, from: link.from, to: link.to, d: `M${x1},${y1}C${(x1 + x2) / 2},${y1} ${(x1 + x2) / 2},${y2} ${x2},${y2}`, head: `M${x2 - 8},${y2 - 4}L${x2},${y2}L${x2 - 8},${y2 + 4}`, label: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } };
  });
  return { width: padding * 2 + columns.length * (columnWidth + columnGap) - columnGap, height: height + padding, columns, cards, paths };
}
