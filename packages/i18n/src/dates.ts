/** Dates and reporting periods from patterns of the locale. Gregorian only. */
import type { DateStyle, LocaleData } from './format.types.js';

/** A calendar date or part of one; hours and minutes when the text had them. */
export interface IsoDate {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Reads ISO 8601; an instant with a zone becomes the reader's clock. Undefined when it is no date. */
export function readIso(iso: string): IsoDate | undefined {
  const match = ISO.exec(iso.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match
    .slice(1, 6)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year!, month!))) return undefined;
  if (hour !== undefined && (hour > 23 || minute! > 59)) return undefined;
  return match[6] === undefined
    ? { year: year!, month, day, hour, minute }
    : onReadersClock(new Date(iso.trim()));
}

function onReadersClock(date: Date): IsoDate | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A locale's data with the month names of the region asked for. */
export interface DateNames {
  readonly data: LocaleData;
  readonly region: string | undefined;
}

function monthName({ data, region }: DateNames, month: number, token: string): string {
  const regional = region === undefined ? undefined : data.regionalMonths?.[region];
  const lists: Readonly<Record<string, readonly string[] | undefined>> = {
    MMMM: data.months,
    MMM: data.shortMonths,
    LLLL: data.monthsAlone ?? data.months,
    LLL: data.shortMonthsAlone ?? data.shortMonths,
  };
  return (regional ?? lists[token] ?? data.months)[month - 1] ?? '';
}

/** Fills a date pattern; see `DatePatterns` for its letters. */
function fillPattern(pattern: string, date: IsoDate, names: DateNames): string {
  return pattern.replace(/'([^']*)'|y|[ML]{3,4}|MM|M|dd|d/g, (token, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    if (token === 'y') return String(date.year);
    if (token.length > 2) return monthName(names, date.month ?? 1, token);
    const part = (token.startsWith('M') ? date.month : date.day) ?? 1;
    return String(part).padStart(token.length, '0');
  });
}

/** A date in words or figures, with ASCII digits. */
export function writeDate(date: IsoDate, style: DateStyle, names: DateNames): string {
  const { dates, periods } = names.data;
  if (date.month === undefined) return fillTemplate(periods.year, { y: date.year });
  if (style === 'month' || date.day === undefined) {
    return fillPattern(
      style === 'medium' || style === 'numeric' ? dates.shortMonth : dates.month,
      date,
      names,
    );
  }
  return fillPattern(dates[style], date, names);
}

/** Hours and minutes, 24-hour clock; undefined when the text had none. */
export function writeTime(date: IsoDate): string | undefined {
  if (date.hour === undefined) return undefined;
  return `${String(date.hour).padStart(2, '0')}:${String(date.minute).padStart(2, '0')}`;
}

function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w)\}/g, (_, name: string) => String(values[name] ?? ''));
}

const PARTS = { Q: 'quarter', H: 'half', T: 'fourMonths' } as const;

/** A period key in words, with ASCII digits; undefined for text that is no key. */
export function writePeriod(key: string, style: 'short' | 'long', names: DateNames): string | undefined {
  const { periods } = names.data;
  const long = style === 'long' ? 1 : 0;
  const part = /^(\d{4})-([QHT])([1-4])$/.exec(key);
  if (part) {
    const [, year = '', kind = 'Q', n = '1'] = part;
    const first = (Number(n) - 1) * 4 + 1;
    const months =
      kind === 'T' && first < 10
        ? { a: monthName(names, first, 'LLL'), b: monthName(names, first + 3, 'LLL') }
        : {};
    const words = { y: year, n, o: periods.ordinals?.[Number(n) - 1] ?? n, ...months };
    return fillTemplate(periods[PARTS[kind as keyof typeof PARTS]][long], words);
  }
  const school = /^(\d{4})\/(\d{4})$/.exec(key);
  if (school) return fillTemplate(periods.schoolYear[long], { y: school[1]!, z: school[2]! });
  const [from, to, rest] = key.split('/');
  if (from && to && rest === undefined) return writeRange(readIso(from), readIso(to), style, names);
  const date = readIso(key);
  return date && writeDate(date, style === 'long' ? 'long' : 'medium', names);
}

function writeRange(
  from: IsoDate | undefined,
  to: IsoDate | undefined,
  style: 'short' | 'long',
  names: DateNames,
): string | undefined {
  if (!from || !to) return undefined;
  const { dates } = names.data;
  const full: DateStyle = style === 'long' ? 'long' : 'medium';
  const sameYear = from.year === to.year && from.day !== undefined && style === 'short';
  const start = sameYear ? fillPattern(dates.dayMonth, from, names) : writeDate(from, full, names);
  return dates.range.replace('{0}', () => start).replace('{1}', () => writeDate(to, full, names));
}
