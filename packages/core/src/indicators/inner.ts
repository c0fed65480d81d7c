/** Periods within periods: the year holds its quarters, so that adding both would count the same people twice. */
import { compareText, parsePeriod } from '../programme/periods.js';

interface Timed {
  readonly period: string;
  readonly site?: string | undefined;
}

/** Leaves out what belongs to a period within a longer one of the same place, if that one has a value. */
export function withoutInner<T extends Timed>(parts: readonly T[], hasValue: (part: T) => boolean): T[] {
  const starts = new Map<string | undefined, string>();
  return parts
    .map((part) => ({ part, start: '', end: '', ...parsePeriod(part.period) }))
    .sort(
      (a, b) =>
        compareText(b.end, a.end) ||
        compareText(a.start, b.start) ||
        compareText(a.part.period, b.part.period),
    )
    .filter(({ part, start }) => {
      const before = starts.get(part.site);
      if (before !== undefined && before <= start) return false;
      if (hasValue(part)) starts.set(part.site, start);
      return true;
    })
    .map(({ part }) => part);
}
