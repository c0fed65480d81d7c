/** Small cells in tables that hang together, loaded only where used. One table: `suppressSmallCells` in `@careframe/core`. */
export { protectFigures, type Protection } from './protect.js';
export type { Categories, CountedCell, Hierarchies } from './cube.js';
export type { Figure, Sum } from './figures.js';
export {
  printedCount,
  suppressLinkedTables,
  type Disagreement,
  type LinkedFigure,
  type LinkedOptions,
  type LinkedSuppression,
  type LinkedTable,
} from './linked.js';
export {
  FULL_COUNT_FROM,
  printFigure,
  printShare,
  surveyCoverage,
  type PrintedShare,
  type ShareOptions,
} from './shares.js';
