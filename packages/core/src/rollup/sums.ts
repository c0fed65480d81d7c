/**
 * The usual case, fast: all rows of an indicator are totals, or all are categories of one dimension. Then the rows are
 * added up in the order in which they stand, without chains. What is then said about a cell is said by the same
 * functions as for a chain.
 */
import { slotOf, stateOf, type Block } from './block.js';
import {
  FIRST_REASON,
  PARTIAL,
  ROW_FIRST_REASON,
  ROW_FRACTION,
  ROW_VALUE,
  SILENT,
  WHOLE,
  ZERO_SHARE,
} from './codes.js';
import { NO_RANK, TOTAL_RANK } from './rules.js';

/** Sums of every cell, and in one number: which slots it has, which reasons, how many figures and how many "not applicable". */
export interface Sums {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly seen: Uint32Array;
  readonly rank: number;
  readonly categories: number;
}

const MAX_SLOTS = 16;
const REASONS_AT = 16;
const GIVEN_AT = 21;
const INAPPLICABLE_AT = 26;
const ROW_INAPPLICABLE = ROW_FIRST_REASON + 1;

/** Adds up all rows into `a` and `b`; undefined, and both empty again, when the rows need chains. */
export function sumRows(block: Block, a: Float64Array, b: Float64Array): Sums | undefined {
  const bits = slotBits(block);
  if (!bits || block.hasGaps) return undefined;
  const rank = block.rankOfSlot[slotOf(block.rows.tag[0]!)]!;
  const seen = new Uint32Array(block.periods.length * block.size);
  if (!addRows(block, bits, a, b, seen)) {
    a.fill(0);
    b.fill(0);
    return undefined;
  }
  const categories = rank === TOTAL_RANK ? 1 : block.rules.addable[rank - 1]!.categories.length;
  return { a, b, seen, rank, categories };
}

/** A bit for every slot of the rows; undefined when there are too many, or slots of two ranks or of none. */
function slotBits({ rows, rankOfSlot }: Block): Uint32Array | undefined {
  const bits = new Uint32Array(rankOfSlot.length);
  let [count, rank] = [0, -1];
  for (let row = 0; row < rows.length; row++) {
    const slot = slotOf(rows.tag[row]!);
    if (bits[slot] !== 0) continue;
    const own = rankOfSlot[slot]!;
    if (own === NO_RANK || (rank >= 0 && own !== rank) || count === MAX_SLOTS) return undefined;
    rank = own;
    bits[slot] = 1 << count++;
  }
  return count > 0 ? bits : undefined;
}

/** False when a cell has two rows of one slot, or a figure is not of the kind that is added here. */
function addRows(
  { rows, rules, scaleA, scaleB }: Block,
  bits: Uint32Array,
  sumA: Float64Array,
  sumB: Float64Array,
  seen: Uint32Array,
): boolean {
  const { tag, a, b, cell, length } = rows;
  const pooled = rules.place === 'pooled';
  if (pooled !== (rules.category === 'pooled')) return false;
  const kind = pooled ? ROW_FRACTION : ROW_VALUE;
  for (let row = 0; row < length; row++) {
    const own = tag[row]!;
    const at = cell[row]!;
    const bit = bits[slotOf(own)]!;
    const before = seen[at]!;
    if ((before & bit) !== 0) return false;
    const state = stateOf(own);
    if (state >= ROW_FIRST_REASON) {
      const inapplicable = state === ROW_INAPPLICABLE ? 1 << INAPPLICABLE_AT : 0;
      seen[at] = (before | bit | (1 << (REASONS_AT + state - ROW_FIRST_REASON))) + inapplicable;
    } else if (state !== kind) return false;
    else {
      seen[at] = (before | bit) + (1 << GIVEN_AT);
      sumA[at]! += scaleA > 1 ? Math.round(a[row]! * scaleA) : a[row]!;
      if (pooled) sumB[at]! += scaleB > 1 ? Math.round(b[row]! * scaleB) : b[row]!;
    }
  }
  return true;
}

/**
 * Code of a cell's own figure, whose sums are in `a` and `b`. The same answer as that of its chain, which the tests see
 * to; a total of nobody adds nothing.
 */
export function codeOfSums({ a, b, seen, rank, categories }: Sums, cell: number): number {
  const own = seen[cell]!;
  if (own === 0) return SILENT;
  const given = (own >>> GIVEN_AT) & 31;
  if (given === 0) return reasonOf((own >>> REASONS_AT) & 31);
  if (b.length > 0 && b[cell] === 0) {
    if (rank !== TOTAL_RANK) a[cell] = 0;
    return ZERO_SHARE;
  }
  return given + ((own >>> INAPPLICABLE_AT) & 31) < categories ? PARTIAL : WHOLE;
}

/** The one reason of all parts, else "not reported". */
function reasonOf(reasons: number): number {
  return (reasons & (reasons - 1)) === 0 ? FIRST_REASON + 31 - Math.clz32(reasons) : FIRST_REASON;
}
