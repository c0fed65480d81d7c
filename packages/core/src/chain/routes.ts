/**
 * The way of every link, left to right. Between neighbouring columns one curve in the gutter does it. A link that
 * skips columns passes each of them in the gap between two cards nearest to its way, or below the last one. A link
 * that stays in its column makes a bow in the gutter behind it. Feedback, and whatever leads back, goes down its
 * gutter, along a corridor below all cards and up to its target. So no line ever crosses a card.
 */
import type { Link } from '../programme/entities.schema.js';
import type { ChainCard } from './chain.types.js';
import type { Placed, Sizes } from './cards.js';
import { createDiamondBoard, DIAMOND } from './diamonds.js';
import type { ReadingOrder } from './order.js';
import { portsOf, type Ports } from './ports.js';
import { bent, onSwing, swing, type Point, type Stroke } from './strokes.js';

export interface Route {
  readonly link: Link;
  readonly stroke: Stroke;
  readonly label: Point;
  readonly assumptionNumber: number | undefined;
}

export interface Routes {
  readonly routes: readonly Route[];
  /** Room the lines need beside the last column and down to their lowest point. */
  readonly right: number;
  readonly bottom: number;
}

/** A line and the points where its diamond may sit, the best one first. */
interface Way {
  readonly stroke: Stroke;
  readonly spots: readonly Point[];
}

interface Ground {
  readonly placed: Placed;
  readonly sizes: Sizes;
  readonly ports: Ports;
  /** Width of the strip behind the last column. */
  readonly right: number;
  /** How many lines have been laid in a gap, gutter or other strip so far. */
  readonly lane: (strip: string) => number;
  /** Heights of the corridors below all cards. */
  readonly corridor: (height: number) => number;
}

/** Height of a corridor below the cards without and with a diamond; distance of neighbouring lines in one gap. */
const CORRIDOR = 16;
const BESIDE = 3;
/** Shares of a curve where a diamond may sit. */
const SPOTS = [0.5, 0.4, 0.6, 0.32, 0.68] as const;

export function routeLinks({ links }: ReadingOrder, placed: Placed, sizes: Sizes): Routes {
  const last = placed.columns.length - 1;
  const leavesLast = links.some((link) => placed.columnOf.get(link.from) === last);
  const right = leavesLast ? Math.max(sizes.padding, DIAMOND * 2) : sizes.padding;
  let bottom = placed.bottom;
  const used = new Map<string, number>();
  const ground: Ground = {
    placed,
    sizes,
    right,
    ports: portsOf(links, placed),
    lane: (strip) => {
      const count = used.get(strip) ?? 0;
      used.set(strip, count + 1);
      return count;
    },
    corridor: (height) => (bottom += height) - height / 2,
  };
  const board = createDiamondBoard();
  let lowest = 0;
  let count = 0;
  const routes = links.map((link): Route => {
    const told = (link.assumptions?.length ?? 0) > 0;
    const { stroke, spots } = wayOf(ground, link, told);
    const label = told ? board.place(spots, sizes.padding + sizes.headerHeight) : spots[0]!;
    if (told) lowest = Math.max(lowest, label[1] + DIAMOND / 2);
    return { link, stroke, label, assumptionNumber: told ? (count += 1) : undefined };
  });
  return { routes, right, bottom: Math.max(bottom, lowest) };
}

function wayOf(ground: Ground, link: Link, told: boolean): Way {
  const { cards, columnOf } = ground.placed;
  const [from, to] = [cards.get(link.from)!, cards.get(link.to)!];
  const [first, last] = [columnOf.get(link.from)!, columnOf.get(link.to)!];
  const start: Point = [from.x + from.width, ground.ports.out.get(link.id)!];
  const height = ground.ports.in.get(link.id)!;
  if (first === last) return bow(ground, start, height, first, Math.abs(from.row - to.row));
  const end: Point = [to.x, height];
  return link.kind === 'feedback' || last < first
    ? below(ground, start, end, first, last, told)
    : across(ground, start, end, first, last);
}

/** From gutter to gutter, through the gaps of the columns in between. */
function across(ground: Ground, start: Point, end: Point, first: number, last: number): Way {
  const parts: (readonly Point[])[] = [];
  let at = start;
  let next = end;
  for (let column = first + 1; column < last; column++) {
    const { x, width } = ground.placed.columns[column]!;
    const wanted = at[1] + (end[1] - at[1]) / (last - column + 1);
    next = [x, passage(ground, column, wanted)];
    parts.push(swing(at, next), [[x + width, next[1]]]);
    at = [x + width, next[1]];
  }
  parts.push(swing(at, end));
  return { stroke: { start, parts }, spots: spotsOn(at, end) };
}

/** The diamond of a link sits where the link arrives, with room to the cards on both sides. */
function spotsOn(from: Point, to: Point): readonly Point[] {
  const spots = SPOTS.map((share) => onSwing(from, to, share));
  return spots.filter(([x], at) => at === 0 || (x - from[0] >= DIAMOND / 2 && to[0] - x >= DIAMOND / 2));
}

/** Height at which a line passes a column: in the nearest gap between two cards, or below the last; anywhere when it is empty. */
function passage({ placed, sizes, lane }: Ground, column: number, wanted: number): number {
  const cards = placed.stacks[column]!;
  if (cards.length === 0) return wanted;
  const beside = Math.min(BESIDE, sizes.rowGap / 4);
  const row = sizes.rowGap < 4 ? cards.length - 1 : nearestGap(cards, wanted);
  const shift = ((lane(`gap ${column} ${row}`) + 1) % 3) - 1;
  const card = cards[row]!;
  const middle = row === cards.length - 1 ? Math.max(8, sizes.rowGap / 2) : sizes.rowGap / 2;
  return card.y + card.height + middle + shift * beside;
}

/** Row after which the gap nearest to a height lies; the last row stands for the space below. */
function nearestGap(cards: readonly ChainCard[], wanted: number): number {
  let [low, high] = [0, cards.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { y, height } = cards[middle]!;
    if (y + height < wanted) low = middle + 1;
    else high = middle;
  }
  const edge = (row: number): number => Math.abs(cards[row]!.y + cards[row]!.height - wanted);
  return low > 0 && edge(low - 1) < edge(low) ? low - 1 : low;
}

/** A bow behind the column, wider the more rows it spans. */
function bow(ground: Ground, start: Point, height: number, column: number, rows: number): Way {
  const { placed, sizes, right } = ground;
  const room = column === placed.columns.length - 1 ? right : sizes.columnGap;
  const widest = Math.max(room / 2, room - DIAMOND / 2);
  const reach = Math.min(widest, room / 3 + rows * 6);
  // A cubic with both control points at one x comes three quarters of the way there.
  const control = start[0] + (reach * 4) / 3;
  const spot: Point = [start[0] + reach, (start[1] + height) / 2];
  return {
    stroke: {
      start,
      parts: [
        [
          [control, start[1]],
          [control, height],
          [start[0], height],
        ],
      ],
    },
    spots: [spot],
  };
}

/** Down the gutter behind the card, along below all cards, up the gutter before the target. */
function below(ground: Ground, start: Point, end: Point, first: number, last: number, told: boolean): Way {
  const { placed, sizes, right, lane, corridor } = ground;
  const behind = first === placed.columns.length - 1 ? right : sizes.columnGap;
  const before = last === 0 ? sizes.padding : sizes.columnGap;
  const down = start[0] + track(behind, lane(`down ${first}`));
  const up = end[0] - track(before, lane(`up ${last}`));
  const level = corridor(told ? DIAMOND + 2 : CORRIDOR);
  return {
    stroke: bent([start, [down, start[1]], [down, level], [up, level], [up, end[1]], end]),
    spots: [[(down + up) / 2, level]],
  };
}

/** Distance from a card of the nth vertical line in a strip: in its first half, side by side. */
function track(room: number, count: number): number {
  return room * 0.24 + ((count * 5) % (room * 0.24));
}
