/**
 * Reporting periods. The key is the whole truth about a period: `2021`, `2021-H1` (half), `2021-T2` (four months),
 * `2021-Q3`, `2021-07`, `2020/2021` (school year, 1 September to 31 August) or `2021-01-05/2021-03-01` (custom).
 * Days are `YYYY-MM-DD`, the last one included.
 */
import { calendarDay, daysInMonth, isCalendarDay } from './dates.js';

/**
 * How long a period is. `four-months` is a third of a calendar year, `school-year` runs from 1 September to 31
 * August, `custom` from any day to any other.
 */
export type PeriodKind = 'year' | 'half' | 'four-months' | 'quarter' | 'month' | 'school-year' | 'custom';

/** What `parsePeriod` reads in a key such as `2021-Q3`: calendar days `YYYY-MM-DD`, both included. */
export interface Period {
  readonly key: string;
  readonly kind: PeriodKind;
  /** First day. */
  readonly start: string;
  /** Last day. */
  readonly end: string;
}

/** How often an indicator is measured. */
export type Frequency = PeriodKind | 'once';

const PARTS: Readonly<Record<string, { readonly kind: PeriodKind; readonly months: number }>> = {
  H: { kind: 'half', months: 6 },
  T: { kind: 'four-months', months: 4 },
  Q: { kind: 'quarter', months: 3 },
};

/** First month of a school year. */
const SCHOOL_START = 9;

/** What a key stands for; undefined when it is none. */
export function parsePeriod(key: string): Period | undefined {
  return key.includes('/') ? parseSpan(key) : parseCalendarPeriod(key);
}

function parseCalendarPeriod(key: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:(H[12]|T[123]|Q[1-4])|(0[1-9]|1[0-2])))?$/.exec(key);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[3]) return months(key, 'month', year, Number(match[3]), 1);
  if (!match[2]) return months(key, 'year', year, 1, 12);
  const part = PARTS[match[2].charAt(0)]!;
  return months(key, part.kind, year, (Number(match[2].charAt(1)) - 1) * part.months + 1, part.months);
}

function parseSpan(key: string): Period | undefined {
  const [from = '', to = '', ...rest] = key.split('/');
  if (rest.length > 0) return undefined;
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) {
    return Number(to) === Number(from) + 1
      ? months(key, 'school-year', Number(from), SCHOOL_START, 12)
      : undefined;
  }
  return isCalendarDay(from) && isCalendarDay(to) && from <= to
    ? { key, kind: 'custom', start: from, end: to }
    : undefined;
}

/** A period of `count` whole months from `month` of `year` on; it may reach into the next year. */
function months(key: string, kind: PeriodKind, year: number, month: number, count: number): Period {
  const last = month + count - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return {
    key,
    kind,
    start: calendarDay(year, month, 1),
    end: calendarDay(endYear, endMonth, daysInMonth(endYear, endMonth)),
  };
}

/** Keys of one calendar year, in order. A school year is listed with the year in which it begins. */
function keysOfYear(frequency: Frequency, year: number): string[] {
  const text = String(year).padStart(4, '0');
  const numbered = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${text}-${prefix}${at + 1}`);
  switch (frequency) {
    case 'year':
      return [text];
    case 'half':
      return numbered('H', 2);
    case 'four-months':
      return numbered('T', 3);
    case 'quarter':
      return numbered('Q', 4);
    case 'month':
      return Array.from({ length: 12 }, (_, at) => `${text}-${String(at + 1).padStart(2, '0')}`);
    case 'school-year':
      return year < 9999 ? [`${text}/${String(year + 1).padStart(4, '0')}`] : [];
    default:
      return [];
  }
}

/**
 * Keys of all periods that share at least one day with `span`, in order: partial ones at either end are included.
 * `once` and `custom` have no calendar of their own, so they give none; nor does a span that ends before it starts.
 */
export function periodsOf(
  frequency: Frequency,
  span: { readonly start: string; readonly end: string },
): string[] {
  if (!isCalendarDay(span.start) || !isCalendarDay(span.end) || span.start > span.end) return [];
  const keys: string[] = [];
  // The school year that covers January began the year before.
  for (
    let year = Math.max(0, Number(span.start.slice(0, 4)) - 1);
    year <= Number(span.end.slice(0, 4));
    year++
  ) {
    for (const key of keysOfYear(frequency, year)) {
      const period = parsePeriod(key);
      if (period && period.start <= span.end && period.end >= span.start) keys.push(key);
    }
  }
  return keys;
}

/** Whether every day of `inner` lies in `outer`. False when one of them is no period. */
export function periodContains(outer: string, inner: string): boolean {
  const [a, b] = [parsePeriod(outer), parsePeriod(inner)];
  return a !== undefined && b !== undefined && a.start <= b.start && b.end <= a.end;
}

/**
 * Order of periods: by last day, then by first day, so that the last of a sorted list is the latest news
 * (`2021` comes before `2021-Q4`, which ends the same day but says more about it). Texts that are no period come last.
 */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  if (!first || !second) return first ? -1 : second ? 1 : compareText(a, b);
  return compareText(first.end, second.end) || compareText(first.start, second.start) || compareText(a, b);
}

/** Order of texts by code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
