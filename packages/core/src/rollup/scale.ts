/** Exact sums of decimal figures: figures that become whole numbers at one scale are added as whole numbers. */
import { tidy } from '../indicators/decimal.js';

const MAX_SCALE = 1e12;

/**
 * Smallest power of ten at which the figures of all rows in a given state are whole numbers whose sum is exact whatever the
 * order; 0 when there is none up to 12 decimals, and then figures are added as they are.
 */
export function scaleFor(figures: Float64Array, tags: Uint32Array, state: number, length: number): number {
  let scale = 1;
  let greatest = 0;
  for (let row = 0; row < length; row++) {
    if ((tags[row]! & 7) !== state) continue;
    const figure = figures[row]!;
    while (!isWhole(figure, scale)) {
      scale *= 10;
      if (scale > MAX_SCALE) return 0;
    }
    const size = Math.abs(figure);
    if (size > greatest) greatest = size;
  }
  return greatest * scale * length <= Number.MAX_SAFE_INTEGER ? scale : 0;
}

/** Most figures are whole numbers, and a division is dear. */
const isWhole = (figure: number, scale: number): boolean =>
  scale === 1 ? Math.round(figure) === figure : Math.round(figure * scale) / scale === figure;

/** Whether a figure is a whole number at a scale (never at 0), and small enough for an exact sum of `count` like it. */
export function isExact(figure: number, scale: number, count: number): boolean {
  return isWhole(figure, scale) && Math.abs(figure) * scale * count <= Number.MAX_SAFE_INTEGER;
}

/** A figure as it is added at a scale. */
export const scaled = (figure: number, scale: number): number =>
  scale > 1 ? Math.round(figure * scale) : figure;

/** The figure behind a sum at a scale, to 12 significant digits. */
export function unscaled(sum: number, scale: number): number {
  // The quotient of a whole number under 1e12 and a power of ten has no noise to remove.
  if (scale > 0 && sum < 1e12 && sum > -1e12) return scale === 1 ? sum : sum / scale;
  return tidy(sum / (scale || 1));
}

/** `a ÷ b` to 12 significant digits, the same as `divide` but without going through text where that is safe. */
export function share(a: number, b: number): number {
  const exact = a / b;
  const size = Math.abs(exact);
  if (size >= 1e-3 && size < 10) {
    const places = size >= 1 ? 1e11 : size >= 0.1 ? 1e12 : size >= 0.01 ? 1e13 : 1e14;
    const digits = exact * places;
    const rounded = Math.round(digits);
    // Near the middle between two figures the product's own error could decide.
    if (Math.abs(Math.abs(digits - rounded) - 0.5) > 1e-3) return rounded / places;
  }
  return tidy(exact);
}
