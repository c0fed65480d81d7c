/**
 * The programme document, formatVersion 1. One JSON document; collections are arrays of entities with stable,
 * language-neutral ids; every text a person wrote is `LocalizedText`. Objects are loose: a field this version does
 * not know is kept and written back. The schema checks shapes; references between entities are checked by
 * `references.ts`.
 */
import * as z from '../zod.js';
import * as entity from './entities.schema.js';
import type { Collection } from './format.js';
import { FORMAT_VERSION } from './format.js';
import { localDate, localizedText, id, languageTag } from './values.schema.js';
import { rubric, assessment } from '../scorecard/scorecard.schema.js';
import { training } from '../survey/survey.schema.js';

/** Why the programme exists and how it is run, in its organisation's own words. Every field may be absent. */
const profile = z.looseObject({
  /** Why the programme exists. */
  purpose: z.optional(localizedText),
  /** Who it is for. */
  audience: z.optional(localizedText),
  /** What people may expect from it. */
  expectations: z.optional(localizedText),
  /** How it is run. */
  operation: z.optional(localizedText),
  /** Who manages it. */
  management: z.optional(localizedText),
  legalBasis: z.optional(localizedText),
});

/** The whole document. */
export const programmeSchema = z.looseObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id,
  title: localizedText,
  organisation: z.optional(localizedText),
  /** First and last day, both included. */
  period: z.looseObject({ start: localDate, end: localDate }),
  /** Content languages; the first is the one every text should have. */
  languages: z.array(languageTag).check(z.minLength(1)),
  profile: z.optional(profile),
  /** Shown with the programme on every page, for example that some figures are illustrative. */
  notice: z.optional(localizedText),
  sites: z.array(entity.site),
  stages: z.array(entity.stage),
  results: z.array(entity.result),
  links: z.array(entity.link),
  indicators: z.array(entity.indicator),
  dimensions: z.array(entity.dimension),
  observations: z.array(entity.observation),
  rubrics: z.array(rubric),
  assessments: z.array(assessment),
  trainings: z.array(training),
  actions: z.array(entity.action),
  decisions: z.array(entity.decision),
});

export type Programme = z.infer<typeof programmeSchema>;
export type Profile = z.infer<typeof profile>;
export type { Collection } from './format.js';

/** Entity type of a collection: `EntityOf<'results'>` is `Result`. */
export type EntityOf<C extends Collection> = Programme[C][number];
