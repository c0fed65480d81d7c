/** Lines as SVG path data: straight parts, smooth curves, rounded corners, arrow heads. Coordinates are px with two decimals. */

export type Point = readonly [x: number, y: number];

/** A line: where it starts, and its parts, each the points of an `L` (1), `Q` (2) or `C` (3) command. */
export interface Stroke {
  readonly start: Point;
  readonly parts: readonly (readonly Point[])[];
}

const COMMANDS = ['', 'L', 'Q', 'C'] as const;
const CORNER = 10;
/** Length and half width of an arrow head. */
const HEAD = { length: 6, half: 4 };

export const round = (value: number): number => Math.round(value * 100) / 100;
const write = ([x, y]: Point): string => `${round(x)},${round(y)}`;

/** Smooth step from one point to another, level at both ends; it never leaves the strip between their x. */
export function swing([x1, y1]: Point, [x2, y2]: Point): readonly Point[] {
  const middle = (x1 + x2) / 2;
  return [
    [middle, y1],
    [middle, y2],
    [x2, y2],
  ];
}

/** Point of a `swing` at `t` from 0 to 1. */
export function onSwing(from: Point, to: Point, t: number): Point {
  const late = t * t * (3 - 2 * t);
  const early = 1.5 * t * (1 - t) + t ** 3;
  return [from[0] + (to[0] - from[0]) * early, from[1] + (to[1] - from[1]) * late];
}

/** Straight parts through the points, corners rounded. */
export function bent(points: readonly Point[]): Stroke {
  const parts: Point[][] = [];
  for (let at = 1; at < points.length - 1; at++) {
    const [before, corner, after] = [points[at - 1]!, points[at]!, points[at + 1]!];
    parts.push([towards(corner, before)], [corner, towards(corner, after)]);
  }
  return { start: points[0]!, parts: [...parts, [points.at(-1)!]] };
}

/** The point a corner's radius away on the way to another one, at most half the way. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The line seen in a mirror: x becomes `width − x`. */
export function mirrored({ start, parts }: Stroke, width: number): Stroke {
  const flip = ([x, y]: Point): Point => [width - x, y];
  return { start: flip(start), parts: parts.map((part) => part.map(flip)) };
}

/** Path data of a line and of the arrow head at its end, which points along the line's last, level stretch. */
export function drawn({ start, parts }: Stroke): { readonly d: string; readonly head: string } {
  const d = `M${write(start)}${parts.map((part) => COMMANDS[part.length] + part.map(write).join(' ')).join('')}`;
  const last = parts.at(-1)!;
  const [x, y] = last.at(-1)!;
  const from = last.length > 1 ? last.at(-2)! : (parts.at(-2)?.at(-1) ?? start);
  const back = x + (from[0] > x ? HEAD.length : -HEAD.length);
  return { d, head: `M${write([back, y - HEAD.half])}L${write([x, y])}L${write([back, y + HEAD.half])}` };
}
