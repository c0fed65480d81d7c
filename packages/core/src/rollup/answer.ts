/** From the cells of a block to totals as `aggregate` gives them. */
import { amountOf } from '../indicators/amount.js';
import { divide, subtract } from '../indicators/decimal.js';
import type { AggregateRule, Amount } from '../indicators/indicators.types.js';
import type { MissingReason } from '../programme/entities.schema.js';
import type { Block } from './block.js';
import {
  BARE,
  BARE_PARTIAL,
  BARES,
  COUNTS,
  FIRST_COUNT,
  MERGED,
  PARTIALS,
  REPORTED,
  SILENT,
  SILENTS,
  stands,
  ZEROS,
} from './codes.js';
import { MISSING_REASONS } from './columns.js';
import { combine, type Layer } from './layer.js';
import { latestAmount } from './latest.js';
import { ownTotal } from './own-total.js';
import type { RollupTotal } from './rollup.types.js';
import { unscaled } from './scale.js';

/** What is answered where nothing is known; `rule` is how parts would have been combined. */
export const nothing = (rule: AggregateRule, expected = 0): RollupTotal => ({
  rule,
  amount: { kind: 'none', reason: 'not-reported' },
  reported: 0,
  expected,
  missing: {},
  partial: 0,
});

/** Whether something below a total is missing. */
export const isPartial = ({ reported, expected, partial }: RollupTotal): boolean =>
  reported < expected || partial > 0;

/** The total of one period and place. */
export function totalAt(block: Block, layer: Layer, period: number, place: number): RollupTotal {
  const cell = period * block.size + place;
  const code = layer.code[cell]!;
  if (code === MERGED) return merged(block, layer, period, place);
  if (code === SILENT) return nothing(block.rules.place, 1);
  const own = ownTotal(block, layer, cell);
  return block.firstChild[place]! >= 0 && stands(code) ? withParts(block, layer, period, place, own) : own;
}

/** A place's own total beside what was given under it; without anything from there it is the one part. */
function withParts(block: Block, layer: Layer, period: number, place: number, own: RollupTotal): RollupTotal {
  const cell = period * block.size + place;
  const kept = [layer.code[cell]!, layer.a[cell]!, layer.b[cell]!] as const;
  const given = combine(block, layer, period, place);
  const parts = merged(block, layer, period, place);
  [layer.code[cell], layer.a[cell]] = kept;
  if (layer.b.length > 0) layer.b[cell] = kept[2];
  if (given === 0) return own;
  const { amount, ...counts } = parts;
  const known = own.amount.kind === 'value' && amount.kind === 'value' && !isPartial(parts);
  const difference = known ? subtract(own.amount.value, amount.value) : 0;
  return { ...counts, amount: own.amount, ...(difference !== 0 && { difference }) };
}

function merged(block: Block, layer: Layer, period: number, place: number): RollupTotal {
  const at = (period * block.inners + block.innerOf[place]!) * COUNTS;
  const counts = layer.counts.subarray(at, at + COUNTS);
  const reported = counts[REPORTED]!;
  const missing: Partial<Record<MissingReason, number>> = {};
  let expected = reported + counts[SILENTS]!;
  MISSING_REASONS.forEach((reason, n) => {
    const given = counts[FIRST_COUNT + n]!;
    if (given > 0) missing[reason] = given;
    if (reason !== 'not-applicable') expected += given;
  });
  const amount = mergedAmount(block, layer, period, place, counts, missing);
  return { rule: block.rules.place, amount, reported, expected, missing, partial: counts[PARTIALS]! };
}

function mergedAmount(
  block: Block,
  layer: Layer,
  period: number,
  place: number,
  counts: Uint32Array,
  missing: Partial<Record<MissingReason, number>>,
): Amount {
  const { rules, scaleA, scaleB } = block;
  const [reported, bares, zeros] = [counts[REPORTED]!, counts[BARES]!, counts[ZEROS]!];
  if (rules.place === 'none') return { kind: 'none', reason: 'not-added-up' };
  if (reported === zeros)
    return { kind: 'none', reason: zeros > 0 ? 'zero-denominator' : soleReason(missing) };
  if (rules.place === 'latest') return latestAmount(block, layer, period, place);
  const cell = period * block.size + place;
  const a = unscaled(layer.a[cell]!, scaleA);
  if (rules.place === 'mean') return { kind: 'value', value: divide(a, reported - zeros) };
  if (rules.place !== 'pooled') return { kind: 'value', value: a };
  if (bares === 1 && reported === 1) return bareAmount(block, layer, period, place);
  if (bares > 0) return { kind: 'none', reason: 'mixed-units' };
  return amountOf({ numerator: a, denominator: unscaled(layer.b[cell]!, scaleB) });
}

/** The one share that was given without its parts, wherever under the place it is. */
function bareAmount(block: Block, layer: Layer, period: number, place: number): Amount {
  const first = period * block.size;
  for (let child = block.firstChild[place]!; child < block.endChild[place]!; child++) {
    const code = layer.code[first + child]!;
    if (code === BARE || code === BARE_PARTIAL) return ownTotal(block, layer, first + child).amount;
    if (code !== MERGED) continue;
    const counts = (period * block.inners + block.innerOf[child]!) * COUNTS;
    if (layer.counts[counts + BARES]! > 0) return bareAmount(block, layer, period, child);
  }
  return { kind: 'none', reason: 'mixed-units' };
}

/** The one reason all missing parts share, else "not reported". */
function soleReason(missing: Partial<Record<MissingReason, number>>): MissingReason {
  const reasons = Object.keys(missing) as MissingReason[];
  return reasons.length === 1 ? reasons[0]! : 'not-reported';
}
