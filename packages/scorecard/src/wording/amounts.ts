/** Numbers as they are shown. A state is computed from the unrounded value, so a number near a limit gets more decimals. */
import type { Amount, Indicator, Rubric } from '@careframe/core';
import type { Speech } from './speech.js';

/** Decimals past which nobody can tell two values apart. */
const MOST_DECIMALS = 6;

/**
 * Decimals with which `value` stands on the right side of every limit when rounded: 2.96 is "2.96" beside the limit
 * 3, not "3.0". At least `decimals`.
 */
export function decimalsNear(value: number, limits: readonly number[], decimals: number): number {
  for (let more = decimals; more < MOST_DECIMALS; more += 1) {
    const shown = Math.round(value * 10 ** more) / 10 ** more;
    if (limits.every((limit) => value < limit === shown < limit)) return more;
  }
  return MOST_DECIMALS;
}

/** A share as per cent, on the right side of its limits. */
export function shareText(share: number, limits: readonly number[], { format }: Speech): string {
  return format.percent(share, {
    decimals: decimalsNear(
      share * 100,
      limits.map((limit) => limit * 100),
      0,
    ),
  });
}

/** Lower bounds of the bands that have a lower one under them, ascending. */
export function bandLimits(rubric: Rubric): readonly number[] {
  return rubric.bands
    .map((band) => band.from)
    .sort((a, b) => a - b)
    .slice(1);
}

/** A score or a mean on the rubric's scale, with one decimal: `3.0`. */
export function scoreText(value: number, rubric: Rubric, { format }: Speech): string {
  return format.number(value, { decimals: decimalsNear(value, bandLimits(rubric), 1) });
}

/** A number in the indicator's own way: per cent, yes or no, or with its decimals. */
export function valueText(value: number, indicator: Indicator, { format, words }: Speech): string {
  if (indicator.measure === 'yes-no' && (value === 0 || value === 1))
    return words(value === 1 ? 'value.yes' : 'value.no');
  if (indicator.measure === 'ratio' && indicator.percent)
    return format.percent(value, indicator.decimals === undefined ? {} : { decimals: indicator.decimals });
  return format.number(
    value,
    indicator.decimals === undefined ? { maxDecimals: 2 } : { decimals: indicator.decimals },
  );
}

/** An amount: `9 of 14` for a part of a whole that is not shown as per cent, else its value; empty when there is none. */
export function amountText(amount: Amount, indicator: Indicator, speech: Speech): string {
  if (amount.kind === 'none') return '';
  const { numerator, denominator } = amount;
  if (
    indicator.measure === 'ratio' &&
    !indicator.percent &&
    numerator !== undefined &&
    denominator !== undefined &&
    numerator <= denominator
  ) {
    return speech.common('count.of', {
      a: speech.format.number(numerator),
      b: speech.format.number(denominator),
    });
  }
  return valueText(amount.value, indicator, speech);
}
