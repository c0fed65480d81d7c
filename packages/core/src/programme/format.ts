/** Fixed facts of the document format. */

/** The version this code writes. Older ones are migrated on reading, newer ones are refused by name. */
export const FORMAT_VERSION = 1;

/** Longest text of one field, in UTF-16 units. */
export const TEXT_LIMIT = 100_000;

/** Names of the collections an edit can reach, in document order. */
export const COLLECTIONS = [
  'sites',
  'stages',
  'results',
  'links',
  'indicators',
  'dimensions',
  'observations',
  'rubrics',
  'assessments',
  'trainings',
  'actions',
  'decisions',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** An identifier: letters, digits, `_ . : -`, at most 64; never a prototype key. */
export const ID = /^(?!(?:__proto__|constructor|prototype)$)[A-Za-z0-9][\w.:-]{0,63}$/;

/** A language tag as BCP 47 writes it, for example `ckb`, `ku-Arab-IQ`. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
