/**
 * Picture of the chain as pure geometry: stages are columns, results are cards in the order the people gave them,
 * links run in the gutters between. Same model, same picture; nothing is stored and nothing is moved to please the
 * lines. Measures are px; right-to-left is the exact mirror.
 */
import type { Programme } from '../programme/programme.schema.js';
import { placeCards, type Sizes } from './cards.js';
import type { ChainLayout, ChainLayoutOptions, ChainPath } from './chain.types.js';
import { readingOrder } from './order.js';
import { routeLinks, type Route } from './routes.js';
import { drawn, mirrored, round } from './strokes.js';

const DEFAULTS: Sizes = { columnWidth: 240, columnGap: 84, rowGap: 14, padding: 20, headerHeight: 44 };
const CARD_HEIGHT = 72;

/** Lays a programme's chain out. Results of unknown stages and links to unknown results are left out. */
export function layoutChain(programme: Programme, options: ChainLayoutOptions = {}): ChainLayout {
  const { cardHeight = () => CARD_HEIGHT, direction = 'ltr', ...given } = options;
  const sizes: Sizes = { ...DEFAULTS, ...given };
  const order = readingOrder(programme);
  const placed = placeCards(order, sizes, cardHeight);
  const { routes, right, bottom } = routeLinks(order, placed, sizes);
  const lastColumn = placed.columns.at(-1);
  const width = lastColumn ? lastColumn.x + lastColumn.width + right : sizes.padding * 2;
  const height = bottom + sizes.padding;
  const cards = [...placed.cards.values()];
  if (direction === 'ltr')
    return { width, height, columns: placed.columns, cards, paths: routes.map((route) => pathOf(route)) };
  const flip = <T extends { readonly x: number; readonly width: number }>(box: T): T => ({
    ...box,
    x: width - box.x - box.width,
  });
  return {
    width,
    height,
    columns: placed.columns.map(flip),
    cards: cards.map(flip),
    paths: routes.map((route) => pathOf(route, width)),
  };
}

/** `mirrorWidth` is the width of the picture when it is drawn right to left. */
function pathOf({ link, stroke, label, assumptionNumber }: Route, mirrorWidth?: number): ChainPath {
  const [x, y] = label;
  return {
    id: link.id,
    from: link.from,
    to: link.to,
    ...drawn(mirrorWidth === undefined ? stroke : mirrored(stroke, mirrorWidth)),
    label: { x: round(mirrorWidth === undefined ? x : mirrorWidth - x), y: round(y) },
    ...(assumptionNumber !== undefined && { assumptionNumber }),
  };
}
