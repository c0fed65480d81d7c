/** A place's own figure in one period, from the rows of its cell. */
import { slotOf, stateOf, type Block, type Chains } from './block.js';
import {
  BARE,
  BARE_PARTIAL,
  FIRST_REASON,
  isValued,
  PARTIAL,
  ROW_FIRST_REASON,
  ROW_FRACTION,
  ROW_VALUE,
  SILENT,
  stands,
  WHOLE,
  ZERO_DENOMINATOR,
  ZERO_SHARE,
} from './codes.js';
import { NO_RANK, TOTAL_RANK } from './rules.js';
import { scaled, share } from './scale.js';

const INAPPLICABLE = FIRST_REASON + 1;

/**
 * The figure read last. One for all, so that a million of them cost no memory: read it before the next one.
 * `a` is a value or a numerator, `b` a denominator, at the block's scales; both are 0 without a figure.
 */
export const figure = { code: SILENT, a: 0.5, b: 0.5 };

export function setFigure(code: number, a: number, b: number): void {
  figure.code = code;
  figure.a = a;
  figure.b = b;
}

/** Sets the figure to one row's. */
function readRow(block: Block, row: number): void {
  const { tag, a, b } = block.rows;
  const state = stateOf(tag[row]!);
  if (state >= ROW_FIRST_REASON) setFigure(state - ROW_FIRST_REASON + FIRST_REASON, 0, 0);
  else if (block.rules.place === 'pooled') {
    if (state === ROW_FRACTION)
      setFigure(
        b[row] === 0 ? ZERO_SHARE : WHOLE,
        scaled(a[row]!, block.scaleA),
        scaled(b[row]!, block.scaleB),
      );
    // A share without its parts adds nothing to a pool; who asks for it alone reads the row.
    else setFigure(BARE, 0, 0);
  } else if (state === ROW_VALUE) setFigure(WHOLE, scaled(a[row]!, block.scaleA), 0);
  else if (b[row] === 0) setFigure(ZERO_DENOMINATOR, 0, 0);
  else setFigure(WHOLE, share(a[row]!, b[row]!), 0);
}

/** Sets the figure to that of the chain's row with one slot; SILENT when there is none. */
export function readSlot(block: Block, { next }: Chains, first: number, slot: number): void {
  for (let row = first; row >= 0; row = next[row]!) {
    if (slotOf(block.rows.tag[row]!) === slot) {
      readRow(block, row);
      return;
    }
  }
  setFigure(SILENT, 0, 0);
}

/** Sets the figure to the reported total of the chain, else to the total of its categories, else to the reason for neither. */
export function readFigure(block: Block, { next }: Chains, first: number): void {
  const { rankOfSlot, rows } = block;
  let total = -1;
  let rank = NO_RANK;
  for (let row = first; row >= 0; row = next[row]!) {
    const own = rankOfSlot[slotOf(rows.tag[row]!)]!;
    if (own === TOTAL_RANK) total = row;
    else if (own < rank) rank = own;
  }
  if (total >= 0) {
    readRow(block, total);
    if (rank === NO_RANK || stands(figure.code)) return;
  }
  if (rank === NO_RANK) {
    // Categories that overlap give no total, and none was reported.
    if (total < 0) setFigure(FIRST_REASON, 0, 0);
    return;
  }
  addCategories(block, next, first, rank);
  const nobody = figure.code === ZERO_SHARE || figure.code === ZERO_DENOMINATOR;
  if (total >= 0 && !nobody && !isValued(figure.code)) readRow(block, total);
}

/** Sets the figure to the total of the chain's rows of one rank. */
function addCategories(block: Block, next: Int32Array, first: number, rank: number): void {
  const { rankOfSlot, rows, rules, scaleA, scaleB } = block;
  const { tag, a, b } = rows;
  const pooled = rules.category === 'pooled';
  let [values, fractions, zeros, inapplicable, reason, sumA, sumB] = [0, 0, 0, 0, SILENT, 0, 0];
  for (let row = first; row >= 0; row = next[row]!) {
    const own = tag[row]!;
    if (rankOfSlot[slotOf(own)] !== rank) continue;
    const state = stateOf(own);
    if (state === ROW_VALUE) {
      values++;
      sumA += scaled(a[row]!, scaleA);
    } else if (state === ROW_FRACTION) {
      fractions++;
      if (pooled) {
        sumA += scaled(a[row]!, scaleA);
        sumB += scaled(b[row]!, scaleB);
      } else if (b[row] === 0) zeros++;
      else sumA += share(a[row]!, b[row]!);
    } else {
      const why = state - ROW_FIRST_REASON + FIRST_REASON;
      if (why === INAPPLICABLE) inapplicable++;
      // Two different reasons together say no more than "not reported".
      reason = reason === SILENT || reason === why ? why : FIRST_REASON;
    }
  }
  const given = values + fractions - zeros;
  const partial = values + fractions + inapplicable < rules.addable[rank - 1]!.categories.length;
  if (pooled) judgePool(block, values, fractions, partial, reason, sumA, sumB);
  else judgeSum(block, given, zeros, partial, reason, sumA);
}

/** Sets the figure to a sum of categories: `given` have a value, `zeros` are shares of nobody, `reason` is all others'. */
function judgeSum(
  { rules }: Block,
  given: number,
  zeros: number,
  partial: boolean,
  reason: number,
  sum: number,
): void {
  const pooled = rules.place === 'pooled';
  if (given === 0 && zeros > 0) setFigure(pooled ? ZERO_SHARE : ZERO_DENOMINATOR, 0, 0);
  else if (given === 0) setFigure(reason, 0, 0);
  else if (pooled) setFigure(partial ? BARE_PARTIAL : BARE, 0, 0);
  else setFigure(partial ? PARTIAL : WHOLE, sum, 0);
}

/** Sets the figure to pooled categories: `bare` shares came without their parts. */
function judgePool(
  { rules }: Block,
  bare: number,
  fractions: number,
  partial: boolean,
  reason: number,
  a: number,
  b: number,
): void {
  const pooled = rules.place === 'pooled';
  const code = partial ? PARTIAL : WHOLE;
  if (bare === 1 && fractions === 0) {
    if (pooled) setFigure(partial ? BARE_PARTIAL : BARE, 0, 0);
    else setFigure(code, a, 0);
  } else if (bare > 0) setFigure(FIRST_REASON, 0, 0); // Shares without their parts cannot be pooled.
  else if (fractions === 0) setFigure(reason, 0, 0);
  else if (b === 0) setFigure(pooled ? ZERO_SHARE : ZERO_DENOMINATOR, 0, 0);
  else if (pooled) setFigure(code, a, b);
  else setFigure(code, share(a, b), 0);
}
