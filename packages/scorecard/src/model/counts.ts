/** Counting of cells, the same for visits and for indicators. */
import type { Bucket, Cell, ScorecardModel } from './model.types.js';

export function emptyCounts(): Record<Bucket, number> {
  return {
    'on-track': 0,
    'needs-attention': 0,
    'off-track': 0,
    'no-evidence': 0,
    'no-data': 0,
    'not-assessed': 0,
    'not-due': 0,
    'not-applicable': 0,
    'not-coloured': 0,
  };
}

/** Whether all figures shown are invented, some, or none. */
export function illustrativeOf(cells: readonly Cell[]): ScorecardModel['illustrative'] {
  const shown = cells.filter((cell) => cell.value !== undefined);
  const invented = shown.filter((cell) => cell.illustrative).length;
  return invented === 0 ? 'none' : invented === shown.length ? 'all' : 'some';
}
