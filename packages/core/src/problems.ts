/**
 * What is wrong, as a value. Core has codes and parameters; `@careframe/i18n` has the words.
 */

/** Must fix, should look at, or only a hint. */
export type Severity = 'must' | 'should' | 'hint';

/** Place in the document: collection, index or id, field … for example `['results', 3, 'label', 'ar']`. */
export type ProblemPath = readonly (string | number)[];

/** Problems found while reading a file. */
export const READ_PROBLEM_CODES = [
  'read.empty', // nothing there: no text, null, undefined
  'read.not-json', // params: line, column, near
  'read.not-object', // params: found
  'read.not-a-programme', // an object without formatVersion and without the parts of a programme
  'read.too-large', // params: bytes, limit
  'read.too-deep', // params: limit
  'read.forbidden-key', // params: key
  'read.too-new', // params: found, known
  'read.bad-version', // params: found
  'read.missing', // a required field is absent
  'read.wrong-type', // params: expected, found
  'read.bad-value', // params: expected, found (not one of the listed values)
  'read.bad-date', // params: found
  'read.bad-period', // params: found
  'read.bad-id', // params: found
  'read.bad-number', // params: found, and minimum or maximum when it is a limit
  'read.text-too-long', // params: limit
  'read.no-text', // a LocalizedText without any text
  'read.bad-language', // params: found
  'read.duplicate-id', // params: id, first
  'read.unknown-reference', // params: id, collection
  'read.site-cycle', // params: id (a site that is, over one or more steps, part of itself)
  'read.period-order', // params: start, end
  'read.scale-order', // params: min, max
] as const;

/** Problems a change can meet. */
export const CHANGE_PROBLEM_CODES = [
  'change.unknown-entity', // params: id, collection
  'change.unknown-collection', // params: collection
  'change.bad-entity', // params: collection, and reason (a read code) with the params of that code when there is one
  'change.still-used', // params: id, by, and the collection of the one that uses it
  'change.forbidden-key', // params: key
] as const;

/** W, L and I rules of `checkProgramme`; the value rules of IATI and V rules of `checkReporting`. */
export const CHECK_PROBLEM_CODES = [
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
  'L1.no-cause',
  'L1.leads-nowhere',
  'L2',
  'L3',
  'L4',
  'L5',
  'L5.in-control',
  'L6',
  'L7.backwards',
  'L8.crowded',
  'I1',
  'I1.count-only',
  'I2',
  'I3.unit',
  'I3.source',
  'I3.frequency',
  'I3.responsible',
  'I4',
  'I5.missing',
  'I5.outside',
  'I6.equal',
  'I6.wrong-side',
  'I7.duplicate-code',
  'I8.falling-total',
  'I9.parts',
  'I10.over-hundred',
  'I11.no-source',
  'I12.future',
  'IATI.no-value', // params: rule
  'IATI.no-plain-number', // params: rule
  'IATI.value-of-words', // params: rule
  'IATI.two-references', // params: rule
  'V1.late-baseline', // params: date, period
  'V2.outside', // params: period
  'V3.overlap', // params: period, other
  'V4.no-total', // params: period
  'V5.unreported', // params: period
] as const;

/** Codes that reading a document can answer with. */
export type ReadProblemCode = (typeof READ_PROBLEM_CODES)[number];

/** Every code a problem can carry. */
export type ProblemCode =
  | ReadProblemCode
  | (typeof CHANGE_PROBLEM_CODES)[number]
  | (typeof CHECK_PROBLEM_CODES)[number];

/** All codes, for tests and for the word lists. */
export const PROBLEM_CODES: readonly ProblemCode[] = [
  ...READ_PROBLEM_CODES,
  ...CHANGE_PROBLEM_CODES,
  ...CHECK_PROBLEM_CODES,
];

/** One finding. `params` are values (texts, numbers, ids), never sentences. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Where in the document: collection, index, field and so on. Empty for the whole. */
  readonly path: ProblemPath;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Outcome of reading: `ok`, `warning` (readable, with problems) or `failure` (no value). */
export type Reading<T> =
  | { readonly status: 'ok'; readonly value: T; readonly problems: readonly [] }
  | { readonly status: 'warning'; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly status: 'failure'; readonly problems: readonly Problem[] };
