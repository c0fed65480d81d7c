/** How far the assessors of one visit agree before they talk. */
import { divide, isNumber } from '../indicators/decimal.js';
import { gwetAC } from '../statistics/gwet.js';
import { cohenKappa } from '../statistics/kappa.js';
import { krippendorffAlpha } from '../statistics/krippendorff.js';
import {
  alphaReading,
  crossTable,
  percentAgreement,
  ratingNotes,
  type PercentAgreement,
  type RatingNote,
} from '../statistics/percent.js';
import type { Assessment } from './scorecard.schema.js';
import type { Agreement } from './scorecard.types.js';

/** Double-scored criteria under which no coefficient is given, only the differences. */
export const MINIMUM_AGREEMENT_ITEMS = 10;

/**
 * Agreement on the criteria that two or more assessors scored, from their own scores, not the agreed ones. `percent` is the share of
 * criteria on which all gave the same score; `alpha` is Krippendorff's, for ordinal values.
 */
export function agreement(assessment: Assessment): Agreement {
  const items = doubleScored(assessment);
  const units = items.map(([, own]) => Object.values(own));
  const spread = units.map((unit) => Math.max(...unit) - Math.min(...unit));
  return {
    items: items.length,
    percent: items[0] && divide(spread.filter((width) => width === 0).length, items.length),
    alpha: items.length >= MINIMUM_AGREEMENT_ITEMS ? krippendorffAlpha(units, 'ordinal') : undefined,
    noVariation: new Set(units.flat()).size === 1,
    differences: items
      .filter((_, at) => spread[at]! >= 2)
      .map(([criterion, own]) => ({ criterion, values: own })),
  };
}

/** Criteria that two or more assessors scored, each with every assessor's own score. "Not applicable" is no score and never 0. */
function doubleScored(assessment: Assessment): [criterion: string, own: Record<string, number>][] {
  const values = new Map<string, Record<string, number>>();
  for (const { criterion, assessor, answer, value } of assessment.scores) {
    if (assessor === undefined || answer !== 'scored' || !isNumber(value)) continue;
    values.set(criterion, { ...values.get(criterion), [assessor]: value });
  }
  return [...values].filter(([, own]) => Object.keys(own).length > 1);
}

/** How far assessors agree over one visit or many. */
export interface AssessorAgreement {
  /** Number of visits given. */
  readonly assessments: number;
  /** Criteria of a visit that two or more assessors scored. */
  readonly items: number;
  /** Assessors who scored any of them, by id. */
  readonly raters: readonly string[];
  /** Share of items scored the same by all, with Wilson's interval. */
  readonly percent: PercentAgreement | undefined;
  /** Krippendorff's alpha for ordinal scores: the main figure. Undefined without variation or with fewer than 10 items. */
  readonly alpha: number | undefined;
  /** How far `alpha` can be relied on (Krippendorff 2004). */
  readonly reading: ReturnType<typeof alphaReading> | undefined;
  /** Gwet's AC1, and AC2 with quadratic weights: steadier when one score dominates. Undefined with fewer than 10 items. */
  readonly ac1: number | undefined;
  readonly ac2: number | undefined;
  /** Cohen's kappa plain and with quadratic weights; only when the same two assessors scored everything. */
  readonly kappa: number | undefined;
  readonly kappaQuadratic: number | undefined;
  /** What to say before any coefficient is read, in this order. */
  readonly notes: readonly RatingNote[];
  /** Scores that differ by two steps or more, to be talked about. */
  readonly differences: readonly {
    readonly assessment: string;
    readonly criterion: string;
    readonly values: Readonly<Record<string, number>>;
  }[];
}

/** The scale that `assessorAgreement` takes chance agreement over. */
export interface AssessorAgreementOptions {
  /** All steps of the rubric's scale, lowest first; those that were given unless stated. AC1, AC2 and kappa count them. */
  readonly steps?: readonly number[];
}

/**
 * Agreement of assessors over any number of visits, from their own scores. An item is a criterion of a visit; assessors may change from
 * visit to visit and leave criteria out. Assessments with different rubrics do not belong together: give one rubric's.
 */
export function assessorAgreement(
  assessments: Iterable<Assessment>,
  { steps }: AssessorAgreementOptions = {},
): AssessorAgreement {
  const visits = [...assessments];
  const items = visits.flatMap((visit) =>
    doubleScored(visit).map(([criterion, values]) => ({ assessment: visit.id, criterion, values })),
  );
  const raters = [...new Set(items.flatMap(({ values }) => Object.keys(values)))].sort();
  const ratings = items.map(({ values }) => raters.map((rater) => values[rater] ?? null));
  const enough = items.length >= MINIMUM_AGREEMENT_ITEMS;
  const alpha = enough ? krippendorffAlpha(ratings, 'ordinal') : undefined;
  const varies = new Set(ratings.flat().filter((value) => value !== null)).size > 1;
  const gwet = (weights: 'none' | 'quadratic') =>
    enough && varies
      ? gwetAC(ratings, { weights, ...(steps ? { categories: steps } : {}) })?.coefficient
      : undefined;
  const table = enough && varies && raters.length === 2 ? crossTable(ratings, steps) : [];
  return {
    assessments: visits.length,
    items: items.length,
    raters,
    percent: percentAgreement(ratings),
    alpha,
    reading: alpha === undefined ? undefined : alphaReading(alpha),
    ac1: gwet('none'),
    ac2: gwet('quadratic'),
    kappa: cohenKappa(table),
    kappaQuadratic: cohenKappa(table, 'quadratic'),
    notes: ratingNotes(ratings),
    differences: items.filter(({ values }) => {
      const own = Object.values(values);
      return Math.max(...own) - Math.min(...own) >= 2;
    }),
  };
}
