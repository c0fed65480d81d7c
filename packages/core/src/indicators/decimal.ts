/**
 * Decimal arithmetic on doubles: people enter decimal figures, so 0.3 − 0.1 has to be 0.2. Differences and sums are
 * taken on scaled integers where both figures have at most 12 decimals; quotients are rounded to 12 significant
 * digits. Display rounding is never done here.
 */

const MAX_SCALE = 1e12;

/** Rounds to 12 significant digits, which removes the noise of binary fractions. */
export function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

/** Power of ten that makes `value` a whole number; undefined when it needs more than 12 decimals. */
function scaleOf(value: number): number | undefined {
  for (let scale = 1; scale <= MAX_SCALE; scale *= 10) {
    if (Math.round(value * scale) / scale === value) return scale;
  }
  return undefined;
}

/** Sum without binary noise, whatever the order. */
export function sumOf(values: readonly number[]): number {
  const sum = createSum();
  for (const value of values) sum.add(value);
  return sum.total();
}

/** `a − b` without binary noise. */
export function subtract(a: number, b: number): number {
  return sumOf([a, -b]);
}

/** `a ÷ b`, rounded to 12 significant digits. The caller sees to it that `b` is not 0. */
export function divide(a: number, b: number): number {
  return tidy(a / b);
}

/** A running sum whose result does not depend on the order, as long as the scaled total stays a safe integer. */
export interface Sum {
  add(value: number): void;
  total(): number;
}

export function createSum(): Sum {
  let scale = 1;
  let scaled = 0;
  let rest = 0;
  return {
    add(value) {
      const own = Number.isInteger(value) ? 1 : scaleOf(value);
      if (own === undefined || !Number.isSafeInteger(Math.round(value * Math.max(own, scale)))) {
        rest += value;
        return;
      }
      if (own > scale) {
        scaled *= own / scale;
        scale = own;
      }
      scaled += Math.round(value * scale);
    },
    total: () => tidy(scaled / scale + rest),
  };
}

/** A number that can be calculated with: finite, and neither null nor NaN. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
