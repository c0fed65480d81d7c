/** One way to read a figure of the document: baseline, target, observation, revision. */
import type { MissingReason } from '../programme/entities.schema.js';
import { divide, isNumber, sumOf } from './decimal.js';
import type { Amount } from './indicators.types.js';

/** Anything that holds a number, a numerator with its denominator, or the reason for neither. */
export interface AmountLike {
  readonly value?: number | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly missing?: MissingReason | undefined;
}

/**
 * The amount of a figure, or why there is none. A stated reason wins over a number (a suppressed value stays hidden);
 * numerator and denominator win over the value computed from them elsewhere. A denominator of 0 gives no share,
 * not 0 per cent. Zero is a value.
 */
export function amountOf(figure: AmountLike | undefined): Amount {
  if (!figure) return { kind: 'none', reason: 'not-reported' };
  const { value, numerator, denominator, missing } = figure;
  if (missing) return { kind: 'none', reason: missing };
  if (isNumber(numerator) && isNumber(denominator)) {
    if (denominator === 0) return { kind: 'none', reason: 'zero-denominator' };
    return { kind: 'value', value: divide(numerator, denominator), numerator, denominator };
  }
  return isNumber(value) ? { kind: 'value', value } : { kind: 'none', reason: 'not-reported' };
}

/** The number of an amount, undefined when there is none. */
export function numberOf(amount: Amount): number | undefined {
  return amount.kind === 'value' ? amount.value : undefined;
}

/** The number of a figure, undefined when there is none. */
export function figureOf(figure: AmountLike | undefined): number | undefined {
  return numberOf(amountOf(figure));
}

/** One share of several: numerators and denominators are added, and divided once. Every part has both. */
export function pooled(parts: readonly AmountLike[]): Amount {
  return amountOf({
    numerator: sumOf(parts.map(({ numerator }) => numerator!)),
    denominator: sumOf(parts.map(({ denominator }) => denominator!)),
  });
}
