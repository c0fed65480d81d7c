/**
 * Where the latest of several places stands. There is no sum to keep for it: whoever asks goes through the parts under
 * the place, which costs as much as there are places.
 */
import type { Observation } from '../programme/entities.schema.js';
import { isNewer } from '../indicators/aggregate.js';
import type { Amount } from '../indicators/indicators.types.js';
import type { Block, Stamp } from './block.js';
import { isValued, MERGED } from './codes.js';
import type { Layer } from './layer.js';
import { ownTotal, rowsOfTotal } from './own-total.js';

interface Found {
  readonly cell: number;
  readonly stamp: Stamp;
}

/** The amount of the newest part with a value under a place; at least one has one. */
export function latestAmount(block: Block, layer: Layer, period: number, place: number): Amount {
  const found = latestUnder(block, layer, period, place, undefined);
  return found ? ownTotal(block, layer, found.cell).amount : { kind: 'none', reason: 'not-reported' };
}

/** Of the parts under a place and the one found before, the newest; of two as new the first. */
function latestUnder(
  block: Block,
  layer: Layer,
  period: number,
  place: number,
  before: Found | undefined,
): Found | undefined {
  let found = before;
  for (let child = block.firstChild[place]!; child < block.endChild[place]!; child++) {
    const cell = period * block.size + child;
    const code = layer.code[cell]!;
    if (code === MERGED) found = latestUnder(block, layer, period, child, found);
    else if (isValued(code)) {
      const stamp = stampOf(block, layer, cell);
      if (!found || isLater(stamp, found.stamp)) found = { cell, stamp };
    }
  }
  return found;
}

/** When the own value of a place was given: with its total, else with the newest of its categories. */
function stampOf(block: Block, layer: Layer, cell: number): Stamp {
  return rowsOfTotal(block, layer, cell)
    .map((row) => block.rows.stamps[row]!)
    .reduce((a, b) => (isLater(b, a) ? b : a));
}

const isLater = (a: Stamp, b: Stamp): boolean => isNewer(a as Observation, b as Observation);
