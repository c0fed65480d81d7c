/** Shapes of a locale: how numbers, dates, lists and quotes look, and the formatter made from them. */

/** Which way a text runs; the values of the HTML attribute `dir`. */
export type Direction = 'ltr' | 'rtl';

/** `latn` 0-9, `arab` ٠-٩, `arabext` ۰-۹. */
export type NumberingSystem = 'latn' | 'arab' | 'arabext';

/** Plural categories of CLDR (Unicode TR 35, part 3). */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Signs around a number in one numbering system. `percent` holds `{0}` where the number goes. */
export interface NumberSymbols {
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  readonly plus: string;
  readonly percent: string;
}

/**
 * Date patterns. Letters: `y` year, `M` month number, `MM` two digits, `MMM` short name, `MMMM` name inside a
 * date, `LLL` and `LLLL` names standing alone, `d` day, `dd` two digits; text in quotes is literal.
 */
export interface DatePatterns {
  readonly long: string;
  readonly medium: string;
  readonly numeric: string;
  /** Month and year. */
  readonly month: string;
  /** Month and year, short. */
  readonly shortMonth: string;
  /** Day and month of a range whose year follows. */
  readonly dayMonth: string;
  /** `{0}` first, `{1}` last. */
  readonly range: string;
}

/**
 * Reporting periods in words: `{y}` year, `{z}` the year after it, `{n}` number of the part, `{o}` its ordinal,
 * `{a}` and `{b}` short names of its first and last month (four months only).
 */
export interface PeriodPatterns {
  readonly year: string;
  readonly quarter: readonly [short: string, long: string];
  readonly half: readonly [short: string, long: string];
  readonly fourMonths: readonly [short: string, long: string];
  readonly schoolYear: readonly [short: string, long: string];
  /** Words for `{o}`, first to fourth; the figure without them. */
  readonly ordinals?: readonly [string, string, string, string];
}

/** `{0}` and `{1}`; `two` for exactly two items. */
export interface ListPattern {
  readonly two: string;
  readonly middle: string;
  readonly end: string;
}

/** Everything a locale needs besides its words. */
export interface LocaleData {
  readonly numbers: NumberSymbols;
  /** Symbols used with ٠-٩ and ۰-۹ where they differ from the shared ones. */
  readonly nativeNumbers?: Partial<NumberSymbols>;
  /** Digits before the group sign from which grouping starts: 2 means 1234 but 12 345. Default 1. */
  readonly minimumGrouping?: number;
  /** January to December inside a date. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Names standing alone, where the language changes them. */
  readonly monthsAlone?: readonly string[];
  readonly shortMonthsAlone?: readonly string[];
  /** Month names of single regions, for example `IQ`. */
  readonly regionalMonths?: Readonly<Record<string, readonly string[]>>;
  readonly dates: DatePatterns;
  readonly periods: PeriodPatterns;
  readonly lists: { readonly and: ListPattern; readonly or: ListPattern };
  /** Quotation marks. */
  readonly quotes: readonly [open: string, close: string];
  /** Plural rule of the language. */
  readonly plural: (n: number) => PluralCategory;
  /** Regions with other habits: for these the engine's own data is used where it has any. */
  readonly exceptRegions?: readonly string[];
  /** Order of texts, for languages that engines do not know (`compareByAlphabet` makes one); else the engine's. */
  readonly compare?: (a: string, b: string) => number;
}

/** How `Format.number` writes a number; what is not given is as the locale has it. */
export interface NumberOptions {
  /** Exactly so many decimals. */
  readonly decimals?: number;
  /** At most so many decimals, default 3. Ignored when `decimals` is given. */
  readonly maxDecimals?: number;
  /** Default true. */
  readonly grouping?: boolean;
  /** Show a plus sign before positive numbers. Default false. */
  readonly sign?: boolean;
}

/**
 * How much of a date is written: the month as a word (`long`), short (`medium`), all in figures (`numeric`), or month
 * and year only (`month`).
 */
export type DateStyle = 'long' | 'medium' | 'numeric' | 'month';

/**
 * Formats values for reading. A format WILL pick up data that `loadLocale` or `registerLocale` bring later, so it
 * may be created first. Nothing here throws: a value that cannot be read comes back as it was given.
 */
export interface Format {
  /** The locale as a BCP 47 tag. */
  readonly tag: string;
  readonly direction: Direction;
  readonly numberingSystem: NumberingSystem;
  /** Signs used by `number` and `percent`, in the numbering system of this format. */
  readonly symbols: NumberSymbols;
  /** The same signs when figures are 0-9, which people also type where ٠-٩ are shown. */
  readonly latinSymbols: NumberSymbols;
  /** Rounds half away from zero, for display only. NaN and infinities are shown as a dash. */
  number(value: number, options?: NumberOptions): string;
  /** A share as per cent: 0.716 is 71.6 %. At most one decimal unless `decimals` says otherwise. */
  percent(ratio: number, options?: { decimals?: number }): string;
  /**
   * ISO 8601 `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant, always in the Gregorian calendar. An instant with an
   * offset or `Z` is shown on the reader's clock, everything else as written.
   */
  date(iso: string, style?: DateStyle): string;
  /** Hours and minutes of an instant, 24-hour clock. */
  time(iso: string): string;
  /**
   * Period keys: `2021`, `2021-Q1`, `2021-H2`, `2021-T3` (four months), `2021-01`, `2021-01-05/2021-03-01`,
   * `2020/2021` (school year).
   */
  period(key: string, style?: 'short' | 'long'): string;
  /** Joins texts the way the language does, with its word for "and" or "or". */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** The form for a number by the plural rules of the language; `other` when its own form is not given. */
  plural<T>(n: number, forms: { zero?: T; one?: T; two?: T; few?: T; many?: T; other: T }): T;
  readonly ordinal?: never;
  /** Puts a text in the quotation marks of the language. */
  quote(text: string): string;
  /** Wraps text of unknown or foreign direction in first-strong isolates (U+2068, U+2069), for plain text. */
  isolate(text: string): string;
  /** Order of two texts in a sorted list; digits count as numbers. */
  compare(a: string, b: string): number;
}
