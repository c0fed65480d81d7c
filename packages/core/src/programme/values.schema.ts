/** Value shapes shared by all parts of the document. */
import * as z from '../zod.js';
import { isCalendarDay, isInstant } from './dates.js';
import { ID, LANGUAGE_TAG, TEXT_LIMIT } from './format.js';
import { parsePeriod } from './periods.js';

/** Stable, language-neutral id: letters, digits, `_ . : -`, at most 64; never a prototype key. */
export const id = z.string().check(z.regex(ID, 'id'));

/** BCP 47 tag, for example `ckb`, `ku-Arab-IQ`. */
export const languageTag = z.string().check(z.regex(LANGUAGE_TAG, 'language'));

export const text = z.string().check(z.maxLength(TEXT_LIMIT));

/** A text a person wrote, by language tag: `{ en: '…', bg: '…' }`. At least one language. */
export const localizedText = z
  .record(languageTag, text)
  .check(z.refine((value) => Object.keys(value).length > 0, 'no-text'));
export type LocalizedText = z.infer<typeof localizedText>;

/** Calendar day, ISO 8601 Gregorian, `YYYY-MM-DD`; the day must exist. */
export const localDate = z.string().check(z.refine(isCalendarDay, 'date'));

/** Instant or day, ISO 8601: `2021-02-01`, `2021-02-01T09:30:00Z`, `…+03:00`. */
export const instant = z.string().check(z.refine(isInstant, 'date'));

/**
 * Reporting period key: `2021`, `2021-H1`, `2021-T2` (four months), `2021-Q3`, `2021-07`, `2020/2021` (school
 * year) or `2021-01-05/2021-03-01` (custom, last day included). See `periods.ts` for what each one spans.
 */
export const periodKey = z.string().check(z.refine((value) => parsePeriod(value) !== undefined, 'period'));

/** Finite number; JSON has no other. */
export const finite = z.number();
