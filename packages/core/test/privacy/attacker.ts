/**
 * Somebody who has everything printed and all the time in the world: solves the sums exactly, in fractions of whole numbers, and
 * uses that people are whole and never fewer than none.
 */
import type { Count } from '@careframe/core';

/** Σ factor × unknown = value. */
export interface Equation {
  readonly factors: ReadonlyMap<string, bigint>;
  readonly value: bigint;
}

/** What is known of a count that is not printed: [lowest, highest]; no highest when it is open. */
export type Range = readonly [low: bigint, high: bigint | undefined];

export const rangeOf = (count: Count): Range =>
  count.kind === 'low' ? [1n, BigInt(count.under - 1)] : [0n, undefined];

/** The unknowns that can be found, with their values. */
export function recovered(
  equations: readonly Equation[],
  ranges: ReadonlyMap<string, Range>,
): Map<string, bigint> {
  const reduced = eliminate(equations);
  const known = narrow([...equations, ...reduced], ranges);
  return new Map(
    [...known].flatMap(([unknown, [low, high]]) => (low === high ? [[unknown, low] as const] : [])),
  );
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** Divides by the greatest common divisor, so that rows stay whole and small. */
function normal({ factors, value }: Equation): Equation {
  const common = [...factors.values()].reduce(gcd, value < 0n ? -value : value);
  if (common <= 1n) return { factors, value };
  return {
    factors: new Map([...factors].map(([unknown, factor]) => [unknown, factor / common])),
    value: value / common,
  };
}

/** row × own − pivot × other, without the pivot's unknown. */
function without(unknown: string, row: Equation, pivot: Equation): Equation {
  const [own, other] = [pivot.factors.get(unknown)!, row.factors.get(unknown)!];
  const factors = new Map<string, bigint>();
  for (const [name, factor] of row.factors) factors.set(name, factor * own);
  for (const [name, factor] of pivot.factors) factors.set(name, (factors.get(name) ?? 0n) - factor * other);
  for (const [name, factor] of factors) if (factor === 0n) factors.delete(name);
  return normal({ factors, value: row.value * own - pivot.value * other });
}

/** Gauss and Jordan's elimination in whole numbers: each pivot stands in one row only. */
export function eliminate(equations: readonly Equation[]): Equation[] {
  let rows: Equation[] = [];
  for (const equation of equations) {
    let row = normal(equation);
    for (const pivot of rows) {
      const [unknown] = pivot.factors.keys();
      if (row.factors.has(unknown!)) row = without(unknown!, row, pivot);
    }
    const [lead] = row.factors.keys();
    if (lead === undefined) {
      if (row.value !== 0n) throw new Error('What is printed contradicts itself');
      continue;
    }
    // The pivot's unknown is kept first, so that the next one to ask finds it there.
    const first = (own: Equation, name: string): Equation => ({
      ...own,
      factors: new Map([[name, own.factors.get(name)!], ...own.factors]),
    });
    rows = rows.map((own) => {
      const [name] = own.factors.keys();
      return own.factors.has(lead) ? first(without(lead, own, row), name!) : own;
    });
    rows.push(first(row, lead));
  }
  return rows;
}

const floorOf = (a: bigint, b: bigint): bigint => a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
const ceilOf = (a: bigint, b: bigint): bigint => -floorOf(-a, b);

type Bounds = Map<string, [low: bigint, high: bigint | undefined]>;

/** Narrows what is known of each unknown by each equation until nothing changes. */
function narrow(equations: readonly Equation[], ranges: ReadonlyMap<string, Range>): Bounds {
  const bounds: Bounds = new Map([...ranges].map(([unknown, [low, high]]) => [unknown, [low, high]]));
  for (let round = 0, changed = true; changed && round < 60; round++) {
    changed = false;
    for (const equation of equations)
      for (const unknown of equation.factors.keys()) if (tighten(equation, unknown, bounds)) changed = true;
  }
  return bounds;
}

function tighten({ factors, value }: Equation, unknown: string, bounds: Bounds): boolean {
  let [least, most]: [bigint | undefined, bigint | undefined] = [value, value];
  for (const [name, factor] of factors) {
    if (name === unknown) continue;
    const [low, high] = bounds.get(name)!;
    const [small, large] = factor > 0n ? [low, high] : [high, low];
    least = least === undefined || large === undefined ? undefined : least - factor * large;
    most = most === undefined || small === undefined ? undefined : most - factor * small;
  }
  const own = factors.get(unknown)!;
  if (own < 0n) [least, most] = [most, least];
  const before = bounds.get(unknown)!;
  const low = least === undefined ? before[0] : max(before[0], ceilOf(least, own));
  const high = most === undefined ? before[1] : min(before[1], floorOf(most, own));
  if (high !== undefined && low > high) throw new Error('What is printed contradicts itself');
  const changed = low !== before[0] || high !== before[1];
  bounds.set(unknown, [low, high]);
  return changed;
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const min = (a: bigint | undefined, b: bigint): bigint => (a !== undefined && a < b ? a : b);
