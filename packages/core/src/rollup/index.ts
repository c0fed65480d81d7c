/** Roll-ups of many observations over places, periods and categories, loaded only where they are used. */
export { createRollup } from './rollup.js';
export type {
  Counts,
  LeftOut,
  ObservationKey,
  Rollup,
  RollupInput,
  RollupQuery,
  RollupTable,
  RollupTotal,
} from './rollup.types.js';
export { MISSING_REASONS, type Coded, type ObservationColumns } from './columns.js';
