/** How far the assessors of one visit agree before they talk. */
import { divide, isNumber } from '../indicators/decimal.js';
import { krippendorffAlpha } from '../statistics/krippendorff.js';
import type { Assessment } from './scorecard.schema.js';
import type { Agreement } from './scorecard.types.js';

/** Double-scored criteria under which no coefficient is given, only the differences. */
export const MINIMUM_AGREEMENT_ITEMS = 10;

/**
 * Agreement on the criteria that two or more assessors scored, from their own scores, not the agreed ones. `percent` is the share of
 * criteria on which all gave the same score; `alpha` is Krippendorff's, for ordinal values.
 */
export function agreement(assessment: Assessment): Agreement {
  const values = new Map<string, Record<string, number>>();
  for (const { criterion, assessor, answer, value } of assessment.scores) {
    if (assessor === undefined || answer !== 'scored' || !isNumber(value)) continue;
    values.set(criterion, { ...values.get(criterion), [assessor]: value });
  }
  const items = [...values].filter(([, own]) => Object.keys(own).length > 1);
  const units = items.map(([, own]) => Object.values(own));
  const spread = units.map((unit) => Math.max(...unit) - Math.min(...unit));
  return {
    items: items.length,
    percent:
      items.length > 0 ? divide(spread.filter((width) => width === 0).length, items.length) : undefined,
    alpha: items.length >= MINIMUM_AGREEMENT_ITEMS ? krippendorffAlpha(units, 'ordinal') : undefined,
    noVariation: items.length > 0 && new Set(units.flat()).size === 1,
    differences: items
      .filter((_, at) => spread[at]! >= 2)
      .map(([criterion, own]) => ({ criterion, values: own })),
  };
}
