/** Rubrics (what is judged and how) and assessments (one visit). */
import * as z from '../zod.js';
import { finite, id, localDate, localizedText, periodKey, text } from '../programme/values.schema.js';
import { evidence } from '../programme/entities.schema.js';

const anchor = z.looseObject({ value: finite, label: localizedText });

/**
 * One thing that is judged on the scale of the rubric. In the whole it weighs `weight` times the weight of its area.
 */
const criterion = z.looseObject({
  id,
  name: localizedText,
  /** Relative weight, 1 unless stated. */
  weight: z.optional(finite.check(z.minimum(0))),
  /** Must pass: failing it caps the rating. */
  critical: z.optional(z.boolean()),
  /** Class that a rating profile speaks of, such as "mandatory" or "foundational". */
  class: z.optional(id),
  /** What each step looks like here; the scale's own anchors otherwise. */
  anchors: z.optional(z.array(anchor)),
});
export type Criterion = z.infer<typeof criterion>;

/** A group of criteria with a score of its own. Its `weight` (1 unless stated) multiplies those of its criteria. */
const area = z.looseObject({
  id,
  name: localizedText,
  weight: z.optional(finite.check(z.minimum(0))),
  criteria: z.array(criterion),
});
export type Area = z.infer<typeof area>;

/**
 * Bands are half-open: a band reaches from its `from` (included) up to the next higher one. They must cover the
 * scale, so exactly one of them starts at the scale's minimum.
 */
const band = z.looseObject({
  state: z.enum(['on-track', 'needs-attention', 'off-track']),
  from: finite,
  label: z.optional(localizedText),
});
export type Band = z.infer<typeof band>;

const version = {
  /** Starts at 1; an assessment stores the version it was scored with, and later edits never recolour it. */
  version: z.int().check(z.minimum(1)),
  title: localizedText,
  scale: z.looseObject({ min: finite, max: finite, anchors: z.array(anchor) }),
  areas: z.array(area),
  bands: z.array(band),
  /** A critical criterion scored under this fails. */
  criticalPass: z.optional(finite),
  /** Assessed share of the applicable weight (0 to 1) under which no colour is given. Default 0.8. */
  minimumCoverage: z.optional(finite.check(z.minimum(0), z.maximum(1))),
  /** Id of the rating profile that gives the rating; the bands alone when absent. */
  profile: z.optional(id),
};

const rubricVersion = z.looseObject(version);
/** A rubric as it was at one time. */
export type RubricVersion = z.infer<typeof rubricVersion>;

/**
 * What is judged and how: areas with criteria, the scale, the bands that give a colour. The fields are those of the
 * present version; `reviseRubric` makes a new one and keeps the old ones in `earlier`.
 */
export const rubric = z.looseObject({
  id,
  ...version,
  /** Versions before this one, so that assessments made with them keep their scores. */
  earlier: z.optional(z.array(rubricVersion)),
});
export type Rubric = z.infer<typeof rubric>;

/**
 * One of the team that scores a visit, known by a role and not by a name. `ownService` and `interest` say what could
 * bias the scores.
 */
const assessor = z.looseObject({
  id,
  role: localizedText,
  organisation: z.optional(localizedText),
  /** Works for the service assessed; says so before scoring. */
  ownService: z.optional(z.boolean()),
  interest: z.optional(localizedText),
});
export type Assessor = z.infer<typeof assessor>;

/** One judgement of one criterion. Without evidence it is shown hollow and never counts. */
const score = z.looseObject({
  criterion: id,
  /** Absent for the agreed score. */
  assessor: z.optional(id),
  answer: z.enum(['scored', 'not-applicable', 'not-assessed', 'no-access']),
  value: z.optional(finite),
  reason: z.optional(localizedText),
  evidence: z.optional(z.array(evidence)),
  note: z.optional(localizedText),
});
export type Score = z.infer<typeof score>;

/**
 * One visit to one place, scored with one version of a rubric. `scores` are what each assessor gave, `agreed` what
 * the team settled on; `period` is the reporting period the visit counts for, besides its `date`.
 */
export const assessment = z.looseObject({
  id,
  rubric: id,
  rubricVersion: z.int().check(z.minimum(1)),
  site: id,
  date: localDate,
  period: z.optional(periodKey),
  /** A round by others than the service: assessors who work for it may not score it. */
  external: z.optional(z.boolean()),
  /** Visit whose red and yellow criteria are looked at again; the other scores are carried over from it. */
  followUpOf: z.optional(id),
  /** The scores are invented to show how the scorecard works. */
  illustrative: z.optional(z.boolean()),
  team: z.array(assessor),
  /** Cases looked at, by pseudonym only. */
  cases: z.optional(z.array(z.looseObject({ id, pseudonym: text }))),
  /** Every assessor's own scores. */
  scores: z.array(score),
  /** What the team agreed on; both originals stay in `scores`. */
  agreed: z.array(score),
  /** The service's reply. */
  reply: z.optional(localizedText),
});
export type Assessment = z.infer<typeof assessment>;
