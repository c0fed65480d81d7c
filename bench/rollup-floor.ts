// The floor: the roll-up of this one data set written by hand over typed arrays. Knows its sizes, its rules and that no
// observation comes twice; knows no other.
import { CATEGORIES, INDICATORS, kindOf, PERIODS, SITES, type Columns, type Kind } from './observations.ts';

/** Country, 5 regions, 25 districts, 500 centres, in this order. */
export const PLACES = 1 + 5 + 25 + SITES;
/** Twelve months, then the year. */
export const SPANS = PERIODS + 1;
const FIRST_DISTRICT = 6;
const FIRST_SITE = 31;
const REASONS = 5;
const INAPPLICABLE = 1;

/** Every total, at `(indicator * SPANS + span) * PLACES + place`. */
export interface Totals {
  /** Value, or share; anything where nothing was reported. */
  readonly value: Float64Array;
  readonly reported: Uint16Array;
  /** Reported parts with something missing. */
  readonly partial: Uint16Array;
  /** Parts without a value, by reason: five a total. */
  readonly missing: Uint16Array;
}

interface Sums extends Totals {
  /** Denominators; `value` holds the numerators until the end. */
  readonly denominator: Float64Array;
}

const PARENT = Int32Array.from({ length: PLACES }, (_, place) => {
  if (place >= FIRST_SITE) return FIRST_DISTRICT + ((place - FIRST_SITE) % 25);
  return place >= FIRST_DISTRICT ? 1 + ((place - FIRST_DISTRICT) % 5) : 0;
});

/** How many centres a place waits for. */
export const centresOf = (place: number): number =>
  place >= FIRST_SITE ? 1 : place >= FIRST_DISTRICT ? SITES / 25 : place > 0 ? SITES / 5 : SITES;

const CELLS = INDICATORS * SPANS * PLACES;

export const emptyTotals = (): Totals => ({
  value: new Float64Array(CELLS),
  reported: new Uint16Array(CELLS),
  partial: new Uint16Array(CELLS),
  missing: new Uint16Array(CELLS * REASONS),
});

export function floor(columns: Columns): Totals {
  const sums: Sums = { ...emptyTotals(), denominator: new Float64Array(CELLS) };
  addCategories(columns, sums);
  for (let i = 0; i < INDICATORS; i++) {
    const first = i * SPANS * PLACES;
    for (let p = 0; p < PERIODS; p++) addPlaces(first + p * PLACES, sums);
    addPeriods(first, kindOf(i), sums);
    if (kindOf(i) === 'ratio')
      for (let cell = first; cell < first + SPANS * PLACES; cell++)
        sums.value[cell]! /= sums.denominator[cell]!;
  }
  return sums;
}

/** Of every centre in every month: what its categories add up to, and how many were reported. */
function addCategories(columns: Columns, { value: sum, denominator: of, reported, missing }: Sums): void {
  const { length, indicator, period, site, value, numerator, denominator, missing: reason } = columns;
  for (let row = 0; row < length; row++) {
    const cell = (indicator[row]! * SPANS + period[row]!) * PLACES + FIRST_SITE + site[row]!;
    const why = reason[row]!;
    if (why > 0) {
      missing[cell * REASONS + why - 1]!++;
      continue;
    }
    reported[cell]!++;
    if (denominator[row]! > 0) {
      sum[cell]! += numerator[row]!;
      of[cell]! += denominator[row]!;
    } else sum[cell]! += value[row]!;
  }
}

/** Every place of one indicator and month added to the one above it; a centre becomes one part first. */
function addPlaces(first: number, { value, denominator, reported, partial, missing }: Sums): void {
  for (let place = PLACES - 1; place > 0; place--) {
    const cell = first + place;
    if (place >= FIRST_SITE) asOnePart(cell, reported, partial, missing);
    const above = first + PARENT[place]!;
    value[above]! += value[cell]!;
    denominator[above]! += denominator[cell]!;
    reported[above]! += reported[cell]!;
    partial[above]! += partial[cell]!;
    for (let n = 0; n < REASONS; n++) missing[above * REASONS + n]! += missing[cell * REASONS + n]!;
  }
}

function asOnePart(cell: number, reported: Uint16Array, partial: Uint16Array, missing: Uint16Array): void {
  const at = cell * REASONS;
  if (reported[cell] === 0) return asOneReason(at, missing);
  if (reported[cell]! + missing[at + INAPPLICABLE]! < CATEGORIES) partial[cell] = 1;
  reported[cell] = 1;
  for (let n = 0; n < REASONS; n++) missing[at + n] = 0;
}

/** The one reason of all categories, else "not reported". */
function asOneReason(at: number, missing: Uint16Array): void {
  let reason = -1;
  for (let n = 0; n < REASONS; n++) {
    if (missing[at + n] === 0) continue;
    reason = reason < 0 ? n : 0;
    missing[at + n] = 0;
  }
  if (reason >= 0) missing[at + reason] = 1;
}

/** The year of every place: months added up or pooled, of running totals and levels the latest. */
function addPeriods(
  first: number,
  kind: Kind,
  { value, denominator, reported, partial, missing }: Sums,
): void {
  const latest = kind === 'cumulative' || kind === 'level';
  for (let place = 0; place < PLACES; place++) {
    const year = first + PERIODS * PLACES + place;
    for (let p = 0; p < PERIODS; p++) {
      const cell = first + p * PLACES + place;
      const at = cell * REASONS;
      if (reported[cell] === 0) {
        const reason = soleReason(at, missing);
        if (reason >= 0) missing[year * REASONS + reason]!++;
        continue;
      }
      reported[year]!++;
      const expected = centresOf(place) - missing[at + INAPPLICABLE]!;
      if (reported[cell]! < expected || partial[cell]! > 0) partial[year]!++;
      if (latest) value[year] = value[cell]!;
      else {
        value[year]! += value[cell]!;
        denominator[year]! += denominator[cell]!;
      }
    }
  }
}

/** The reason all parts share, 0 (not reported) for several, −1 for none. */
function soleReason(at: number, missing: Uint16Array): number {
  let reason = -1;
  for (let n = 0; n < REASONS; n++) if (missing[at + n]! > 0) reason = reason < 0 ? n : 0;
  return reason;
}

/** One number that changes with any total; shares and sums to four decimals. */
export function checksum({ value, reported, partial, missing }: Totals): number {
  let sum = 0;
  for (let cell = 0; cell < reported.length; cell++) {
    const weight = 1 + (cell % 97);
    const counts = reported[cell]! * 3 + partial[cell]! * 5;
    const amount = reported[cell]! > 0 ? Math.round(value[cell]! * 1e4) : 0;
    const at = cell * REASONS;
    const reasons =
      missing[at]! * 7 +
      missing[at + 1]! * 11 +
      missing[at + 2]! * 13 +
      missing[at + 3]! * 17 +
      missing[at + 4]! * 19;
    sum = (sum + weight * (amount + counts + reasons)) % 9_007_199_254_740_881;
  }
  return sum;
}
