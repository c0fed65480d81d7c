/** A training and its survey instrument. Answers are a separate data set and never part of the document. */
import * as z from '../zod.js';
import { finite, id, instant, localizedText, text } from '../programme/values.schema.js';

const count = z.int().check(z.minimum(0));

/** One thing the training is about; people place themselves on the scale for it, before and now. */
const topic = z.looseObject({ id, text: localizedText });
export type Topic = z.infer<typeof topic>;

/** `before`, `after`, `later` are answered once each; `look-back` asks before and now together after the course. */
const wave = z.looseObject({
  id,
  kind: z.enum(['before', 'after', 'look-back', 'later']),
  opens: z.optional(instant),
  closes: z.optional(instant),
});
export type Wave = z.infer<typeof wave>;

/**
 * A question besides the topics. `options` are for `choice` (one) and `multiple` (any number); a `note` is text to
 * read and is not answered.
 */
const question = z.looseObject({
  id,
  kind: z.enum(['choice', 'multiple', 'text', 'number', 'note']),
  text: localizedText,
  options: z.optional(z.array(z.looseObject({ id, label: localizedText }))),
  /** Longest text answer, at most 1000. */
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
});
export type Question = z.infer<typeof question>;

/**
 * A training with its survey: topics, when they are asked, the scale. `privacy` says whether answers can be linked:
 * not at all (`anonymous`), by a card code (`paired`) or by name (`named`).
 */
export const training = z.looseObject({
  id,
  title: localizedText,
  /** Indicator that the share of participants who improved feeds. */
  indicator: z.optional(id),
  topics: z.array(topic),
  /** People the plan counted on, and people who took part. */
  planned: z.optional(count),
  enrolled: z.optional(count),
  waves: z.array(wave),
  scale: z.looseObject({
    min: z.int(),
    max: z.int(),
    anchors: z.array(z.looseObject({ value: finite, label: localizedText })),
  }),
  questions: z.optional(z.array(question)),
  privacy: z.enum(['anonymous', 'paired', 'named']),
  /** Counts under this are not shown; 5 unless the host says more. */
  smallCell: z.optional(z.int().check(z.minimum(2))),
  /** Published totals when the answers themselves are not at hand: who answered how often. */
  reported: z.optional(z.looseObject({ responded: count, source: z.optional(localizedText) })),
});
export type Training = z.infer<typeof training>;

/** Answer to one topic in one wave: a step of the scale, `null` when left open, `'not-covered'` when the person says so. */
export const topicAnswer = z.union([finite, z.literal('not-covered'), z.null()]);
export type TopicAnswer = z.infer<typeof topicAnswer>;

/** One person's answers to one wave. `participant` is a pseudonym (card code hash) when the survey is paired. */
export const surveyResponse = z.looseObject({
  id,
  training: id,
  wave: id,
  participant: z.optional(text),
  language: z.optional(z.string()),
  completedAt: z.optional(instant),
  illustrative: z.optional(z.boolean()),
  /** Topic id to answer; `before` only in a look-back wave. */
  now: z.record(id, topicAnswer),
  before: z.optional(z.record(id, topicAnswer)),
  /** Question id to answer. */
  answers: z.optional(z.record(id, z.union([text, finite, z.array(id), z.null()]))),
});
export type SurveyResponse = z.infer<typeof surveyResponse>;
