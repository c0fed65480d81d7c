/** What a ratio says: a share of a whole, or how many of one thing for each of another. */
import { amountOf, numberOf } from '@careframe/core';
import type { Indicator } from '@careframe/core';

/** A baseline or target over 1, as for "families per social worker": such a ratio is no share of a whole. */
export function isOverWhole({ measure, baseline, targets = [] }: Indicator): boolean {
  if (measure !== 'ratio') return false;
  const bounds = targets.flatMap(({ min, max }) => [min, max]);
  const figures = [baseline, ...targets].map((figure) => figure && numberOf(amountOf(figure)));
  return [...figures, ...bounds].some((figure) => (figure ?? 0) > 1);
}

/** Whether a ratio is shown as per cent: as the document says, else where it can be a share. */
export function isPercent(indicator: Indicator): boolean {
  return indicator.measure === 'ratio' && (indicator.percent ?? !isOverWhole(indicator));
}
