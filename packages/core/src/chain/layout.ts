/**
 * Picture of the chain as pure geometry: stages are columns, results are cards in the order the people gave them,
 * links run in the gutters between. Same model, same picture; nothing is stored and nothing is moved to please the
 * lines. Measures are px; right-to-left is the exact mirror.
 *
 * A link is drawn left to right in three parts: out of its card, along, into the next. Between neighbouring columns
 * one curve in the gutter does it. A link that skips columns, stays in its column or leads back takes a lane: it goes
 * down (or up) its own gutter, along a corridor below all cards, and up the gutter of its target.
 */
import type { Link } from '../programme/entities.schema.js';
import type { Programme } from '../programme/programme.schema.js';
import type { ChainCard, ChainLayout, ChainLayoutOptions, ChainPath } from './chain.types.js';
import { readingOrder, type ReadingOrder } from './order.js';

type Sizes = Required<Omit<ChainLayoutOptions, 'cardHeight' | 'direction'>>;

const DEFAULTS: Sizes = { columnWidth: 240, columnGap: 84, rowGap: 14, padding: 20, headerHeight: 44 };
const CARD_HEIGHT = 72;
/** Space between two corridors below the cards, and of the first one from the cards. */
const LANE = 16;
/** Length and half width of an arrow head. */
const HEAD = { length: 6, half: 4 };
/** Closest two diamonds come, centre to centre. */
const LABEL_GAP = 24;

interface Placed {
  readonly cards: readonly ChainCard[];
  readonly columns: ChainLayout['columns'];
  readonly byId: ReadonlyMap<string, ChainCard>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Lowest edge of all columns. */
  readonly bottom: number;
}

/** Lays a programme's chain out. Results of unknown stages and links to unknown results are left out. */
export function layoutChain(programme: Programme, options: ChainLayoutOptions = {}): ChainLayout {
  const { cardHeight = () => CARD_HEIGHT, direction = 'ltr', ...given } = options;
  const sizes: Sizes = { ...DEFAULTS, ...given };
  const order = readingOrder(programme);
  const placed = placeCards(order, sizes, cardHeight);
  const { paths, corridors } = routeLinks(order, placed, sizes);
  const width = sizes.padding * 2 + Math.max(0, order.columns.length * (sizes.columnWidth + sizes.columnGap) - sizes.columnGap);
  const height = placed.bottom + corridors * LANE + sizes.padding;
  const layout = { width, height, columns: placed.columns, cards: placed.cards, paths: paths.map((path) => draw(path)) };
  return direction === 'rtl' ? { ...layout, ...mirror(placed, paths, width) } : layout;
}

function placeCards(order: ReadingOrder, sizes: Sizes, cardHeight: (id: string) => number): Placed {
  const cards: ChainCard[] = [];
  const columnOf = new Map<string, number>();
  const columns = order.columns.map(({ stage, results }, at) => {
    const x = sizes.padding + at * (sizes.columnWidth + sizes.columnGap);
    let y = sizes.padding + sizes.headerHeight;
    results.forEach((result, row) => {
      const height = cardHeight(result.id);
      cards.push({ id: result.id, stage, row, x, y, width: sizes.columnWidth, height });
      columnOf.set(result.id, at);
      y += height + sizes.rowGap;
    });
    return { stage, x, width: sizes.columnWidth, bottom: y, results: results.map((result) => result.id) };
  });
  const bottom = Math.max(sizes.padding + sizes.headerHeight, ...columns.map((column) => column.bottom));
  return { cards, columns, columnOf, bottom, byId: new Map(cards.map((card) => [card.id, card])) };
}

/** A link before it is drawn: points of its line, and where its diamond sits. `curve` joins its two points by one curve. */
interface Route {
  readonly link: Link;
  readonly points: readonly (readonly [number, number])[];
  readonly curve: boolean;
  readonly label: { readonly x: number; readonly y: number };
  readonly assumptionNumber: number | undefined;
}

function routeLinks(order: ReadingOrder, placed: Placed, sizes: Sizes): { paths: Route[]; corridors: number } {
  const out = ports(order.links, placed, 'from');
  const into = ports(order.links, placed, 'to');
  const tracks = new Map<number, number>();
  const taken: { x: number; y: number }[] = [];
  let corridors = 0;
  let number = 0;
  const paths = order.links.map((link): Route => {
    const [y1, y2] = [out.get(link.id)!, into.get(link.id)!];
    const [from, to] = [placed.byId.get(link.from)!, placed.byId.get(link.to)!];
    const [x1, x2] = [from.x + from.width, to.x];
    const direct = placed.columnOf.get(link.to)! - placed.columnOf.get(link.from)! === 1;
    const points = direct ? [[x1, y1], [x2, y2]] as const
      : detour(x1, y1, x2, y2, placed.bottom + (corridors += 1) * LANE - LANE / 2, (gutter) => nextTrack(tracks, gutter, sizes.columnGap));
    const told = (link.assumptions ?? []).length > 0;
    const label = told ? freeSpot(middle(points, direct), taken) : middle(points, direct);
    return { link, points, curve: direct, label, assumptionNumber: told ? (number += 1) : undefined };
  });
  return { paths, corridors };
}

/** Heights at which links leave or enter a card: spread evenly, in the order of their other ends, so they do not cross at the card. */
function ports(links: readonly Link[], placed: Placed, end: 'from' | 'to'): ReadonlyMap<string, number> {
  const other = end === 'from' ? 'to' : 'from';
  const byCard = new Map<string, Link[]>();
  for (const link of links) byCard.set(link[end], [...(byCard.get(link[end]) ?? []), link]);
  const heights = new Map<string, number>();
  for (const [id, own] of byCard) {
    const card = placed.byId.get(id)!;
    const sorted = own.toSorted((a, b) => placed.byId.get(a[other])!.y - placed.byId.get(b[other])!.y);
    const step = Math.min(12, (card.height - 16) / Math.max(1, own.length));
    sorted.forEach((link, at) => heights.set(link.id, card.y + card.height / 2 + (at - (own.length - 1) / 2) * step));
  }
  return heights;
}

/** Distance from the card's edge of the next vertical track in a gutter; several links share it side by side. */
function nextTrack(tracks: Map<number, number>, gutter: number, gap: number): number {
  const used = tracks.get(gutter) ?? 0;
  tracks.set(gutter, used + 1);
  return gap / 4 + ((used * 7) % (gap / 2));
}

/** Out of the card, down its gutter, along below all cards, up the gutter of the target, in. */
function detour(x1: number, y1: number, x2: number, y2: number, lane: number, track: (gutter: number) => number): readonly (readonly [number, number])[] {
  const down = x1 + track(x1);
  const up = x2 - track(x2);
  return [[x1, y1], [down, y1], [down, lane], [up, lane], [up, y2], [x2, y2]];
}

function middle(points: Route['points'], direct: boolean): { x: number; y: number } {
  const [a, b] = direct ? [points[0]!, points[1]!] : [points[2]!, points[3]!];
  return { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2 };
}

/** The nearest height, in steps down and up, where a diamond touches no other one. */
function freeSpot(wanted: { x: number; y: number }, taken: { x: number; y: number }[]): { x: number; y: number } {
  const free = (y: number): boolean => taken.every((spot) => Math.abs(spot.x - wanted.x) >= LABEL_GAP || Math.abs(spot.y - y) >= LABEL_GAP);
  let y = wanted.y;
  for (let step = 1; !free(y); step += 1) y = wanted.y + (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * (LABEL_GAP / 2);
  const spot = { x: wanted.x, y };
  taken.push(spot);
  return spot;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const at = (x: number, y: number): string => `${round(x)},${round(y)}`;

/** Path data; `flip` maps an x to the mirrored one. */
function draw({ link, points, curve, label, assumptionNumber }: Route, flip: (x: number) => number = (x) => x): ChainPath {
  const [x1, y1] = points[0]!;
  const [x2, y2] = points.at(-1)!;
  const half = (x2 - x1) / 2;
  const d = curve
    ? `M${at(flip(x1), y1)}C${at(flip(x1 + half), y1)} ${at(flip(x2 - half), y2)} ${at(flip(x2), y2)}`
    : rounded(points.map(([x, y]) => [flip(x), y] as const));
  const tip = x2 - HEAD.length;
  const head = `M${at(flip(tip), y2 - HEAD.half)}L${at(flip(x2), y2)}L${at(flip(tip), y2 + HEAD.half)}`;
  return { id: link.id, from: link.from, to: link.to, d, head, label: { x: round(flip(label.x)), y: round(label.y) }, ...(assumptionNumber !== undefined && { assumptionNumber }) };
}

/** Straight parts with rounded corners. */
function rounded(points: readonly (readonly [number, number])[]): string {
  const toward = (from: readonly [number, number], to: readonly [number, number]): string => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const share = length === 0 ? 0 : Math.min(10, length / 2) / length;
    return at(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
  };
  const corners = points.slice(1, -1).map((corner, index) => `L${toward(corner, points[index]!)}Q${at(...corner)} ${toward(corner, points[index + 2]!)}`);
  return `M${at(...points[0]!)}${corners.join('')}L${at(...points.at(-1)!)}`;
}

function mirror(placed: Placed, paths: readonly Route[], width: number): Pick<ChainLayout, 'cards' | 'columns' | 'paths'> {
  return {
    cards: placed.cards.map((card) => ({ ...card, x: width - card.x - card.width })),
    columns: placed.columns.map((column) => ({ ...column, x: width - column.x - column.width })),
    paths: paths.map((path) => draw(path, (x) => width - x)),
  };
}
