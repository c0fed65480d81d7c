/** Calendar arithmetic on `YYYY-MM-DD`. */
import type { Subject } from './model.types.js';

const DAY = 86_400_000;

/** Days after which figures are called old: indicators are reported quarterly at least, services visited yearly. */
export const STALE_AFTER: Readonly<Record<Subject, number>> = { indicators: 92, assessments: 366 };

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY,
  );
}
