/** Places for the numbered diamonds of assumptions, none touching another. */
import type { Point } from './strokes.js';

/** Closest two diamonds come, centre to centre, in x or in y; also the room one needs in a gutter. */
export const DIAMOND = 24;

/** Remembers the diamonds placed so far by squares of a diamond's size. */
export interface DiamondBoard {
  /** The first free one of the wanted points, else the nearest free height to the first, not above `top`. */
  place(wanted: readonly Point[], top: number): Point;
}

const square = (value: number): number => Math.floor(value / DIAMOND);

/** One number for a square: no picture is 2¹⁶ diamonds wide. */
const keyOf = (column: number, row: number): number => row * 65_536 + column;

export function createDiamondBoard(): DiamondBoard {
  const squares = new Map<number, Point[]>();
  const isFree = ([x, y]: Point): boolean => {
    for (let column = square(x) - 1; column <= square(x) + 1; column++) {
      for (let row = square(y) - 1; row <= square(y) + 1; row++) {
        const near = squares.get(keyOf(column, row));
        if (near?.some((other) => Math.abs(other[0] - x) < DIAMOND && Math.abs(other[1] - y) < DIAMOND))
          return false;
      }
    }
    return true;
  };
  const nudged = ([x, y]: Point, top: number): Point => {
    for (let step = 1; ; step++) {
      const distance = (step * DIAMOND) / 2;
      if (isFree([x, y + distance])) return [x, y + distance];
      if (y - distance >= top && isFree([x, y - distance])) return [x, y - distance];
    }
  };
  return {
    place(wanted, top) {
      const spot = wanted.find(isFree) ?? nudged(wanted[0]!, top);
      const key = keyOf(square(spot[0]), square(spot[1]));
      const own = squares.get(key);
      if (own) own.push(spot);
      else squares.set(key, [spot]);
      return spot;
    },
  };
}
