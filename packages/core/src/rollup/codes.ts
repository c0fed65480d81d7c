/** What is known about a place in a period, as one small number. */

/** State of a row: a number, a numerator with its denominator, or FIRST_REASON + the place of the reason in MISSING_REASONS. */
export const ROW_VALUE = 0;
export const ROW_FRACTION = 1;
export const ROW_FIRST_REASON = 2;

/** Nothing was observed here, though it was in another period. */
export const SILENT = 0;
/** A value of the place's own, complete. */
export const WHOLE = 1;
/** A value added up from its categories, some of which are missing. */
export const PARTIAL = 2;
/** FIRST_REASON + the place of the reason in MISSING_REASONS: a reason and no value. */
export const FIRST_REASON = 3;
/** Withheld for a small group: the last of the reasons. */
export const SUPPRESSED = 7;
/** Combined from the places under it; its counts are kept apart. */
export const MERGED = 8;
/** A share without numerator and denominator where shares are pooled. */
export const BARE = 9;
export const BARE_PARTIAL = 10;
/** A share of a denominator of 0 where values are not pooled: reported, but no value. */
export const ZERO_DENOMINATOR = 11;
/** A share of a denominator of 0 where shares are pooled: reported, adds to the pool, but is no value. */
export const ZERO_SHARE = 12;
/** How many codes there are. */
export const CODES = 13;

/** Whether a figure has a value. */
export const isValued = (code: number): boolean =>
  code === WHOLE || code === PARTIAL || code === BARE || code === BARE_PARTIAL;

/** Whether the place's own figure stands for the places under it: a value, or one withheld, which stays withheld. */
export const stands = (code: number): boolean => code === SUPPRESSED || isValued(code);

/** Counts kept for a place combined from others, in this order; five reasons follow FIRST_COUNT. */
export const REPORTED = 0;
export const PARTIALS = 1;
export const SILENTS = 2;
export const FIRST_COUNT = 3;
export const BARES = 8;
/** Those of the reported ones that are ZERO_DENOMINATOR. */
export const ZEROS = 9;
export const COUNTS = 10;
