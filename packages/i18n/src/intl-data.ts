/** Locale data taken from the engine's `Intl`, for languages whose data is not ours. Loads with the first of them. */
import type { DatePatterns, ListPattern, LocaleData, NumberSymbols } from './format.types.js';

function numbers(tag: string): NumberSymbols {
  const options = { numberingSystem: 'latn', signDisplay: 'always' } as const;
  const part = (value: number, type: string): string | undefined =>
    new Intl.NumberFormat(tag, options).formatToParts(value).find((found) => found.type === type)?.value;
  const percent = new Intl.NumberFormat(tag, { style: 'percent', numberingSystem: 'latn' }).format(0.5);
  return {
    decimal: part(1.5, 'decimal') ?? '.',
    group: part(1_000_000, 'group') ?? '',
    minus: part(-1, 'minusSign') ?? '-',
    plus: part(1, 'plusSign') ?? '+',
    percent: percent.replace('50', '{0}'),
  };
}

const TOKENS: Readonly<Record<string, string>> = { year: 'y', day: 'd' };

/** A pattern in our letters, read off an example date. */
function pattern(tag: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(tag, {
    ...options,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  const month = { long: 'MMMM', short: 'MMM', numeric: 'M', '2-digit': 'MM', narrow: 'MMM' }[
    options.month ?? 'long'
  ];
  const token = (type: string, value: string): string => {
    if (type === 'month')
      return month === 'M' && value.length === 2
        ? 'MM'
        : options.day || month === 'M'
          ? month
          : month.replaceAll('M', 'L');
    if (type === 'day') return value.length === 2 ? 'dd' : 'd';
    return TOKENS[type] ?? (/[A-Za-z]/.test(value) ? `'${value}'` : value);
  };
  return format
    .formatToParts(new Date(Date.UTC(2021, 1, 3)))
    .map(({ type, value }) => token(type, value))
    .join('');
}

function dates(tag: string): DatePatterns {
  return {
    long: pattern(tag, { day: 'numeric', month: 'long', year: 'numeric' }),
    medium: pattern(tag, { day: 'numeric', month: 'short', year: 'numeric' }),
    numeric: pattern(tag, { day: 'numeric', month: 'numeric', year: 'numeric' }),
    month: pattern(tag, { month: 'long', year: 'numeric' }),
    shortMonth: pattern(tag, { month: 'short', year: 'numeric' }),
    dayMonth: pattern(tag, { day: 'numeric', month: 'short' }),
    range: '{0} – {1}',
  };
}

function months(tag: string, month: 'long' | 'short', day: boolean): string[] {
  const options: Intl.DateTimeFormatOptions = {
    month,
    calendar: 'gregory',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  };
  if (day) options.day = 'numeric';
  const format = new Intl.DateTimeFormat(tag, options);
  return Array.from(
    { length: 12 },
    (_, index) =>
      format.formatToParts(new Date(Date.UTC(2021, index, 3))).find((part) => part.type === 'month')?.value ??
      String(index + 1),
  );
}

function list(tag: string, type: 'conjunction' | 'disjunction'): ListPattern {
  const format = new Intl.ListFormat(tag, { type, style: 'long' });
  const [first, middle, last] = format
    .formatToParts(['0', '1', '2', '3'])
    .filter((part) => part.type === 'literal')
    .map((part) => part.value);
  const two = format.formatToParts(['0', '1']).find((part) => part.type === 'literal')?.value ?? ', ';
  return { two: `{0}${two}{1}`, middle: `{0}${middle ?? first ?? ', '}{1}`, end: `{0}${last ?? two}{1}` };
}

/** Data of the engine. Period words stay in neutral codes (Q1, H2), as `Intl` has none. */
export function engineData(tag: string): LocaleData {
  const plural = new Intl.PluralRules(tag);
  return {
    numbers: numbers(tag),
    months: months(tag, 'long', true),
    shortMonths: months(tag, 'short', true),
    monthsAlone: months(tag, 'long', false),
    shortMonthsAlone: months(tag, 'short', false),
    dates: dates(tag),
    periods: {
      year: '{y}',
      quarter: ['Q{n} {y}', 'Q{n} {y}'],
      half: ['H{n} {y}', 'H{n} {y}'],
      fourMonths: ['{a}–{b} {y}', '{a}–{b} {y}'],
      schoolYear: ['{y}/{z}', '{y}/{z}'],
    },
    lists: { and: list(tag, 'conjunction'), or: list(tag, 'disjunction') },
    quotes: ['“', '”'],
    plural: (n) => plural.select(n),
  };
}
