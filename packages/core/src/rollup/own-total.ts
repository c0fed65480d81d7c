/** A place's own total in one period, from its rows and by the rules of `aggregate`. */
import type { Dimension, Observation } from '../programme/entities.schema.js';
import { aggregate } from '../indicators/aggregate.js';
import { amountOf } from '../indicators/amount.js';
import type { Aggregate, Amount } from '../indicators/indicators.types.js';
import { chainsOf, slotOf, stateOf, type Block } from './block.js';
import { ROW_FIRST_REASON, ROW_FRACTION, ROW_VALUE } from './codes.js';
import { MISSING_REASONS } from './columns.js';
import { TOTALS, type Layer } from './layer.js';
import type { RollupTotal } from './rollup.types.js';
import { NO_RANK, TOTAL_RANK } from './rules.js';

type Figures = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'missing'>;

/** The figures of a row. */
function figuresOf({ rows: { tag, a, b } }: Block, row: number): Figures {
  const kind = stateOf(tag[row]!);
  if (kind === ROW_VALUE) return { value: a[row]! };
  if (kind === ROW_FRACTION) return { numerator: a[row]!, denominator: b[row]! };
  return { missing: MISSING_REASONS[kind - ROW_FIRST_REASON]! };
}

function rowsOf(block: Block, cell: number): number[] {
  const { head, next } = chainsOf(block);
  const rows: number[] = [];
  for (let row = head[cell]!; row >= 0; row = next[row]!) rows.push(row);
  return rows;
}

/** The rows of a cell that say something about its total: the reported one, and those of the dimension added up. */
interface OwnRows {
  readonly total: number | undefined;
  readonly dimension: Dimension | undefined;
  readonly parts: readonly number[];
}

function ownRows(block: Block, layer: Layer, cell: number): OwnRows {
  const rows = rowsOf(block, cell);
  const slot = (row: number): number => slotOf(block.rows.tag[row]!);
  if (layer.slot !== TOTALS)
    return { total: rows.find((row) => slot(row) === layer.slot), dimension: undefined, parts: [] };
  const rank = (row: number): number => block.rankOfSlot[slot(row)]!;
  const first = Math.min(NO_RANK, ...rows.map(rank).filter((own) => own > 0));
  return {
    total: rows.find((row) => rank(row) === TOTAL_RANK),
    dimension: first === NO_RANK ? undefined : block.rules.addable[first - 1]!,
    parts: first === NO_RANK ? [] : rows.filter((row) => rank(row) === first),
  };
}

/** The figures of a place alone: as reported for the layer's slot, or of all its categories. */
export function ownTotal(block: Block, layer: Layer, cell: number): RollupTotal {
  const { total, dimension, parts } = ownRows(block, layer, cell);
  const reported = total === undefined ? undefined : figuresOf(block, total);
  if (!dimension) return single(block, reported ?? {});
  const figures = parts.map((row) => figuresOf(block, row));
  return split(block, dimension, figures, reported);
}

/** The rows whose values make the value of a place alone: that of its total, else those of its categories. */
export function rowsOfTotal(block: Block, layer: Layer, cell: number): number[] {
  const { total, parts } = ownRows(block, layer, cell);
  const hasValue = (row: number): boolean => amountOf(figuresOf(block, row)).kind === 'value';
  return total !== undefined && hasValue(total) ? [total] : parts.filter(hasValue);
}

/** A total with its categories: the reported one stands if it is a number, and what it differs by is said. */
function split(
  block: Block,
  dimension: Dimension,
  parts: readonly Figures[],
  reported: Figures | undefined,
): RollupTotal {
  const about = { indicator: block.indicator.id, period: '' };
  const observations: Observation[] = parts.map((figures, n) => ({
    ...about,
    ...figures,
    id: String(n),
    categories: { [dimension.id]: String(n) },
  }));
  if (reported) observations.push({ ...about, ...reported, id: '' });
  const total = aggregate(block.indicator, observations, { over: 'category', dimension });
  const partial = total.reported < total.expected;
  if (reported && amountOf(reported).kind === 'value')
    return { ...single(block, reported), ...(!partial && differenceOf(total)) };
  // Categories that give no total leave the reason given for the total; a share of nobody is an answer.
  const nobody = total.amount.kind === 'none' && total.amount.reason === 'zero-denominator';
  if (reported && total.amount.kind === 'none' && !nobody) return single(block, reported);
  const own = single(block, figuresOfAmount(total.amount), total.amount);
  return { ...own, partial: Number(partial && total.amount.kind === 'value') };
}

export const differenceOf = ({ difference }: Aggregate): Pick<Aggregate, 'difference'> =>
  difference === undefined ? {} : { difference };

/** A total as the figures it would be reported with. A share of nobody stays one; what is no reason of a part is none. */
export function figuresOfAmount(amount: Amount): Figures {
  if (amount.kind === 'value')
    return amount.denominator === undefined
      ? { value: amount.value }
      : { numerator: amount.numerator!, denominator: amount.denominator };
  if (amount.reason === 'zero-denominator') return { numerator: 0, denominator: 0 };
  const missing = MISSING_REASONS.find((reason) => reason === amount.reason);
  return missing ? { missing } : {};
}

/** One part: its amount, counted as `aggregate` counts it. */
function single(block: Block, figures: Figures, amount: Amount = amountOf(figures)): RollupTotal {
  const { indicator } = block;
  const part = { ...figures, id: '', indicator: indicator.id, period: '', site: '-' };
  const counted = aggregate(indicator, [part], { over: 'place' });
  return { ...counted, amount, partial: 0 };
}
