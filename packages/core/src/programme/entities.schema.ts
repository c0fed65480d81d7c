/** The entities of the chain and of the indicators, and what is decided about them. */
import * as z from '../zod.js';
import { finite, id, instant, localDate, localizedText, periodKey } from './values.schema.js';

/** A place: a node of the site tree. */
export const site = z.looseObject({
  id,
  parent: z.optional(id),
  level: z.enum(['country', 'region', 'district', 'municipality', 'centre']),
  name: localizedText,
});
export type Site = z.infer<typeof site>;

/** A column of the chain. `level` is the standard code; the name is the organisation's own word for it. */
export const stage = z.looseObject({
  id,
  level: z.enum(['input', 'activity', 'output', 'outcome', 'impact', 'other']),
  name: localizedText,
});
export type Stage = z.infer<typeof stage>;

/** A result (or activity) of the chain. */
export const result = z.looseObject({
  id,
  stage: id,
  /** Place within its stage, ascending; ties keep document order. */
  order: finite,
  label: localizedText,
  description: z.optional(localizedText),
  owner: z.optional(localizedText),
  status: z.optional(
    z.enum([
      'not-known',
      'not-yet',
      'not-achieved',
      'partially',
      'on-track',
      'achieved',
      'no-longer-relevant',
    ]),
  ),
  unintended: z.optional(z.boolean()),
  negative: z.optional(z.boolean()),
  /** Why no indicator measures it; silences check I1. */
  notMeasured: z.optional(localizedText),
  /** Meant to lead nowhere further; silences check L1. */
  endResult: z.optional(z.boolean()),
});
export type Result = z.infer<typeof result>;

/**
 * What must hold besides for a link to work, and is not in the programme's hands: the "and" of the if-then statement.
 */
const assumption = z.looseObject({ id, text: localizedText });
export type Assumption = z.infer<typeof assumption>;

/** A causal link: `from` contributes to `to`. */
export const link = z.looseObject({
  id,
  from: id,
  to: id,
  kind: z.enum(['contributes', 'required', 'feedback']),
  /** Why the one leads to the other: the "because". */
  reason: z.optional(localizedText),
  /** What must hold besides: the "and". */
  assumptions: z.optional(z.array(assumption)),
  evidence: z.optional(z.enum(['none', 'anecdotal', 'some', 'strong'])),
  /** 0 to 100. */
  confidence: z.optional(finite.check(z.minimum(0), z.maximum(100))),
});
export type Link = z.infer<typeof link>;

/** Why there is no number. Missing, zero and not applicable are three different things. */
export const missingReason = z.enum([
  'not-reported',
  'not-applicable',
  'not-due',
  'not-collected',
  'suppressed',
]);
export type MissingReason = z.infer<typeof missingReason>;

/** A measured or planned amount: a number, or a numerator with its denominator, or a reason for neither. */
const amount = {
  value: z.optional(finite),
  numerator: z.optional(finite),
  denominator: z.optional(finite),
};
const invented = { illustrative: z.optional(z.boolean()) };

/**
 * Value to start from, measured on `date`: a number, or a numerator with its denominator, or `missing` with the
 * reason for neither.
 */
const baseline = z.looseObject({
  ...amount,
  ...invented,
  missing: z.optional(missingReason),
  date: z.optional(localDate),
  comment: z.optional(localizedText),
});
export type Baseline = z.infer<typeof baseline>;

/**
 * A target: of one period, or overall when it names none; of one place, or of all places together when it names none.
 * `min` and `max` for the direction "range".
 */
const target = z.looseObject({
  ...amount,
  ...invented,
  period: z.optional(periodKey),
  site: z.optional(id),
  min: z.optional(finite),
  max: z.optional(finite),
});
export type Target = z.infer<typeof target>;

const aggregation = z.looseObject({
  /** How periods combine: increments add, a running total or level takes the latest, a ratio is pooled. */
  time: z.optional(z.enum(['sum', 'latest', 'pooled', 'mean', 'max', 'min', 'none'])),
  place: z.optional(z.enum(['sum', 'pooled', 'mean', 'max', 'min', 'latest', 'none'])),
  category: z.optional(z.enum(['sum', 'pooled', 'none'])),
});

/**
 * What shows whether a result comes about: what is measured, in which unit, from which baseline to which targets, and
 * how its values combine. Without `result` it stands under no result.
 */
export const indicator = z.looseObject({
  id,
  /** Printed before the name, for example `1.2`. */
  code: z.optional(z.string().check(z.maxLength(32))),
  result: z.optional(id),
  name: localizedText,
  definition: z.optional(localizedText),
  rationale: z.optional(localizedText),
  unit: z.optional(localizedText),
  measure: z.enum(['number', 'ratio', 'rating', 'yes-no', 'qualitative']),
  /** Show a ratio as per cent; the value itself stays a ratio (0.52 is 52 %). */
  percent: z.optional(z.boolean()),
  direction: z.enum(['increase', 'decrease', 'maintain', 'range']),
  /** Values of a period add up (increment), run on (cumulative) or stand at a date (level). */
  accumulation: z.enum(['increment', 'cumulative', 'level']),
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
  /** Highest step of a rating. */
  scaleMax: z.optional(finite),
  /** Stated worst value of a fixed scale, for the "basis" formula. */
  worst: z.optional(finite),
  numeratorDefinition: z.optional(localizedText),
  denominatorDefinition: z.optional(localizedText),
  baseline: z.optional(baseline),
  targets: z.optional(z.array(target)),
  frequency: z.optional(
    z.enum(['once', 'year', 'half', 'four-months', 'quarter', 'month', 'school-year', 'custom']),
  ),
  aggregation: z.optional(aggregation),
  dimensions: z.optional(z.array(id)),
  meansOfVerification: z.optional(localizedText),
  responsible: z.optional(localizedText),
  limitations: z.optional(localizedText),
  /** Shares of the expected value: on track from `onTrack`, needs attention from `attention`. Defaults 0.9 and 0.7. */
  thresholds: z.optional(z.looseObject({ onTrack: finite, attention: finite })),
});
export type Indicator = z.infer<typeof indicator>;

/** A breakdown, for example by sex. Parts are summed only when it is exclusive and exhaustive. */
export const dimension = z.looseObject({
  id,
  name: localizedText,
  exclusive: z.boolean(),
  exhaustive: z.boolean(),
  categories: z.array(z.looseObject({ id, name: localizedText })),
});
export type Dimension = z.infer<typeof dimension>;

/** One piece of evidence, by kind and where to find it. */
export const evidence = z.looseObject({
  kind: z.enum(['document', 'observation', 'interview-staff', 'interview-family', 'case-file', 'data']),
  reference: z.optional(localizedText),
  date: z.optional(localDate),
  strength: z.optional(z.enum(['anecdotal', 'some', 'strong'])),
});
export type Evidence = z.infer<typeof evidence>;

/** An earlier value of an observation, with when and by whom it was replaced, and why. */
const revision = z.looseObject({
  ...amount,
  missing: z.optional(missingReason),
  at: instant,
  by: z.optional(z.string()),
  why: z.optional(z.string()),
});
export type Revision = z.infer<typeof revision>;

/** One value: indicator × period × site × categories. */
export const observation = z.looseObject({
  id,
  indicator: id,
  period: periodKey,
  site: z.optional(id),
  /** Dimension id to category id. */
  categories: z.optional(z.record(id, id)),
  ...amount,
  ...invented,
  missing: z.optional(missingReason),
  /** Where the value comes from; without it the value is shown hollow and does not count towards the state. */
  source: z.optional(localizedText),
  date: z.optional(localDate),
  role: z.optional(localizedText),
  note: z.optional(localizedText),
  evidence: z.optional(z.array(evidence)),
  /** Earlier values, oldest first. */
  revisions: z.optional(z.array(revision)),
});
export type Observation = z.infer<typeof observation>;

/** What an action or a decision is about; of an assessment it may be one criterion. */
const about = z.optional(z.looseObject({ collection: z.string(), id, criterion: z.optional(id) }));

/** What follows from a finding: what, who, by when. */
export const action = z.looseObject({
  id,
  about,
  what: localizedText,
  who: z.optional(localizedText),
  due: z.optional(localDate),
  status: z.enum(['open', 'done', 'dropped']),
});
export type Action = z.infer<typeof action>;

/**
 * Something decided on a finding: what, by whom, on which day and why. One about an assessment may give it another
 * `rating`; see `rateAssessment` for when that counts.
 */
export const decision = z.looseObject({
  id,
  about,
  what: localizedText,
  who: z.optional(localizedText),
  at: localDate,
  why: z.optional(localizedText),
  /** Rating given to the assessment instead of the one the rule gives; `why` must say the reason. */
  rating: z.optional(id),
});
export type Decision = z.infer<typeof decision>;
