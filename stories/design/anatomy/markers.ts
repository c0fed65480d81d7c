/** Where the numbers of the parts stand on the figure: before the first line of each, moved aside when one is there already. */

/** CSS offsets within the figure. */
export interface Marker {
  readonly left: string;
  readonly top: string;
}

const SIZE = 22;
const STEP = 26;
const GAP = 2;
/** A number stands beside the first line of its part. */
const LINE = 30;

type Point = readonly [x: number, y: number];

const near = ([x, y]: Point, [a, b]: Point): boolean => Math.abs(x - a) < STEP - 2 && Math.abs(y - b) < SIZE;

/** `undefined` for an element that is not there or not drawn. */
export function placeMarkers(
  figure: Element,
  elements: readonly (Element | undefined)[],
): (Marker | undefined)[] {
  const frame = figure.getBoundingClientRect();
  const rtl = getComputedStyle(figure).direction === 'rtl';
  const taken: Point[] = [];
  return elements.map((element) => {
    const box = element?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return undefined;
    const before = rtl ? box.right - frame.left + GAP : box.left - frame.left - SIZE - GAP;
    let x = Math.min(Math.max(before, 0), frame.width - SIZE);
    const top = box.top - frame.top;
    // The sheet itself has its number on the corner: its first line belongs to the heading.
    const y = top < 2 ? -SIZE / 2 : top + Math.max((Math.min(box.height, LINE) - SIZE) / 2, 0);
    while (taken.some((point) => near(point, [x, y]))) x += rtl ? -STEP : STEP;
    taken.push([x, y]);
    return { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` };
  });
}
