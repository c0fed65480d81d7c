/** Roll-ups of many observations that stay right while single values change. */
import type { Dimension, Indicator, Observation } from '../programme/entities.schema.js';
import { ruleOf } from '../indicators/aggregate.js';
import { isNumber } from '../indicators/decimal.js';
import { nothing, totalAt } from './answer.js';
import { createBlock, emptyRows, type Block } from './block.js';
import { ROW_FIRST_REASON, ROW_FRACTION, ROW_VALUE } from './codes.js';
import { columnsOf, MISSING_REASONS } from './columns.js';
import { copyBlock, placeIn, removeRow, setRow, type RowEdit } from './edit.js';
import { layerOf, TOTALS, UNSEEN } from './layer.js';
import { loadBlocks } from './load.js';
import { overCategories, overTime } from './query.js';
import type { LeftOut, Rollup, RollupInput, RollupQuery, RollupTotal } from './rollup.types.js';
import { rankOf, rulesOf } from './rules.js';
import { createSlots, type Slots } from './slots.js';
import { tableOf } from './table.js';
import { siteTree, type SiteTree } from './tree.js';

/** What all roll-ups of one origin share, and what is this one's own. */
interface State {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly dimensions: readonly Dimension[];
  readonly tree: SiteTree;
  readonly slots: Slots;
  readonly leftOut: LeftOut;
  readonly blocks: Map<string, Block>;
  /** Indicators whose block is shared with another roll-up: copied before it is changed. */
  readonly shared: Set<string>;
}

/**
 * Rolls up observations over the site tree, time and categories, by the rules of `aggregate`.
 *
 * @example
 * const rollup = createRollup({ indicators, sites, dimensions, observations });
 * rollup.at({ indicator: 'families', site: 'north', period: '2026-03' }); // { amount, reported, expected, … }
 * rollup.at({ indicator: 'families' }); // whole programme, all periods
 * rollup.set({ ...observation, value: 60 });
 * rollup.whatIf({ ...observation, value: 80 }).at({ indicator: 'families' });
 *
 * @throws RangeError when a column has fewer entries than the columns' `length`, or a code that stands for nothing.
 */
export function createRollup({ indicators, sites, dimensions = [], observations }: RollupInput): Rollup {
  const columns = Symbol.iterator in observations ? columnsOf(observations) : observations;
  const own = {
    indicators: new Map([...indicators].map((indicator) => [indicator.id, indicator])),
    dimensions: [...dimensions],
    tree: siteTree(sites),
    slots: createSlots(),
  };
  return rollupOf({ ...own, ...loadBlocks({ ...own, columns }), shared: new Set() });
}

function rollupOf(state: State): Rollup {
  const rollup: Rollup = {
    leftOut: state.leftOut,
    at: (query) => totalOf(state, query) ?? nothingOf(state, query),
    table(indicator) {
      const block = state.blocks.get(indicator);
      return block && tableOf(block, (query) => rollup.at({ ...query, indicator }));
    },
    set: (observation) => write(state, observation),
    remove: (key) => take(state, key),
    whatIf(changes) {
      const then = fork(state);
      for (const change of Array.isArray(changes) ? (changes as Observation[]) : [changes as Observation])
        write(then, change);
      return rollupOf(then);
    },
  };
  return rollup;
}

/** A state with the same blocks; from now on both copy a block before they change it. */
function fork(state: State): State {
  for (const id of state.blocks.keys()) state.shared.add(id);
  return { ...state, blocks: new Map(state.blocks), shared: new Set(state.shared) };
}

function totalOf(state: State, query: RollupQuery): RollupTotal | undefined {
  const block = state.blocks.get(query.indicator);
  const place = block ? placeIn(block, state.tree.placeOf.get(query.site ?? '') ?? -1) : -1;
  if (!block || place < 0) return undefined;
  const { period, dimension } = query;
  if (period === undefined) {
    const periods = query.periods ? [...new Set(query.periods)] : block.periods;
    return overTime(block.indicator, periods, (key) => totalOf(state, { ...query, period: key }));
  }
  if (dimension === undefined) return placeTotal(state, block, place, query.categories, period);
  const split = state.dimensions.find(({ id }) => id === dimension);
  if (!split) return undefined;
  return overCategories(block.indicator, split, period, (category) =>
    placeTotal(state, block, place, { ...query.categories, [dimension]: category }, period),
  );
}

/** What is answered about an indicator, place or period without observations. */
function nothingOf(
  { indicators, dimensions }: State,
  { indicator: id, period, dimension }: RollupQuery,
): RollupTotal {
  const indicator = indicators.get(id);
  if (!indicator) return nothing('none');
  const over = period === undefined ? 'time' : dimension === undefined ? 'place' : 'category';
  return nothing(ruleOf(indicator, { over, dimension: dimensions.find(({ id }) => id === dimension) }));
}

/** The total of one period over places; undefined when nothing was observed in that period anywhere. */
function placeTotal(
  { slots }: State,
  block: Block,
  place: number,
  categories: RollupQuery['categories'],
  key: string,
): RollupTotal | undefined {
  const period = block.periods.indexOf(key);
  if (period < 0) return undefined;
  const slot = categories ? (slots.find(categories) ?? UNSEEN) : TOTALS;
  return totalAt(block, layerOf(block, slot), period, place);
}

function rowOf({ tree, slots }: State, observation: Observation): RowEdit | undefined {
  const place = tree.placeOf.get(observation.site ?? '');
  if (place === undefined) return undefined;
  const { value, numerator, denominator, missing, period, categories, date, id } = observation;
  const about = { place, period, slot: slots.codeOf(categories), stamp: { date, id } };
  if (!missing && isNumber(numerator) && isNumber(denominator))
    return { ...about, state: ROW_FRACTION, a: numerator, b: denominator };
  if (!missing && isNumber(value)) return { ...about, state: ROW_VALUE, a: value, b: 0 };
  const reason = MISSING_REASONS.indexOf(missing ?? 'not-reported');
  return { ...about, state: ROW_FIRST_REASON + reason, a: 0, b: 0 };
}

/** The block of an indicator as one that may be changed. */
function ownBlock({ blocks, shared, slots }: State, id: string): Block | undefined {
  const block = blocks.get(id);
  if (!block) return undefined;
  const own = shared.delete(id) ? copyBlock(block) : block;
  if (own.rankOfSlot.length < slots.values.length)
    own.rankOfSlot = Uint8Array.from(slots.values, (categories) => rankOf(own.rules, categories));
  blocks.set(id, own);
  return own;
}

function write(state: State, observation: Observation): boolean {
  const indicator = state.indicators.get(observation.indicator);
  const edit = rowOf(state, observation);
  if (!indicator || !edit) return false;
  const block = ownBlock(state, indicator.id) ?? emptyBlock(state, indicator);
  state.blocks.set(indicator.id, setRow(block, edit));
  return true;
}

function take(state: State, key: Parameters<Rollup['remove']>[0]): boolean {
  const edit = rowOf(state, { ...key, id: '' });
  const block = edit && ownBlock(state, key.indicator);
  const changed = block && removeRow(block, edit);
  if (!changed) return false;
  if (changed.periods.length === 0) state.blocks.delete(key.indicator);
  else state.blocks.set(key.indicator, changed);
  return true;
}

function emptyBlock({ tree, dimensions, slots }: State, indicator: Indicator): Block {
  const rules = rulesOf(indicator, dimensions);
  const rankOfSlot = Uint8Array.from(slots.values, (categories) => rankOf(rules, categories));
  return createBlock({ indicator, rules, tree, rankOfSlot, keys: [], rows: emptyRows(0), newer: () => true });
}
