/** What deserves a look in values that stand in the document. Accepted all the same: a person decides. */
import { aggregate, parsePeriod } from '@careframe/core';
import type { Dimension, Indicator, Observation } from '@careframe/core';
import type { PeriodCell } from './indicator-table.model.js';
import { isOverWhole, isPercent } from './indicator-table.ratio.js';

export type FindingCode = 'future' | 'falling' | 'hundred' | 'negative' | 'parts' | 'source';

/** `previous`, `sum` and `total` are values of the indicator, `period` a period key; words are the table's. */
export interface Finding {
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a finding is judged by. */
export interface FindingContext {
  readonly indicator: Indicator;
  readonly today: string;
  /** Last value before this period. */
  readonly previous: PeriodCell | undefined;
  /** Values by category of this period, without a place. */
  readonly parts: readonly Observation[];
  readonly dimensions: readonly Dimension[];
}

/** Findings of one value, the one that matters most first; none for a reason instead of a value. */
export function findingsOf(cell: PeriodCell, context: FindingContext): readonly Finding[] {
  if (cell.amount.kind === 'none') return [];
  const { value } = cell.amount;
  const { indicator, previous, today } = context;
  const found: Finding[] = [];
  if ((parsePeriod(cell.period)?.start ?? '') > today) found.push({ code: 'future', params: {} });
  if (isPercent(indicator) && value > 1 && !isOverWhole(indicator))
    found.push({ code: 'hundred', params: {} });
  if (indicator.measure === 'number' && value < 0 && !isEverNegative(indicator))
    found.push({ code: 'negative', params: {} });
  if (
    indicator.accumulation === 'cumulative' &&
    previous?.amount.kind === 'value' &&
    value < previous.amount.value
  ) {
    found.push({ code: 'falling', params: { previous: previous.amount.value, period: previous.period } });
  }
  if (cell.observation) found.push(...partFindings(value, context));
  if (cell.observation && !cell.sourced) found.push({ code: 'source', params: { value } });
  return found;
}

function isEverNegative({ baseline, targets = [] }: Indicator): boolean {
  return [baseline, ...targets].some((figure) => (figure?.value ?? 0) < 0);
}

/** Parts that leave nobody out and count nobody twice must add up to the reported total. */
function partFindings(total: number, { indicator, parts, dimensions }: FindingContext): Finding[] {
  return dimensions
    .filter((dimension) => dimension.exclusive && dimension.exhaustive)
    .flatMap((dimension) => {
      const { difference } = aggregate(indicator, parts, { over: 'category', dimension, total });
      return difference === undefined
        ? []
        : [{ code: 'parts' as const, params: { sum: total - difference, total } }];
    });
}
