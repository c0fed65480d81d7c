/** One table of cases for Node and every browser: the same text everywhere. Invisible marks are written as escapes. */
import type { DateStyle, NumberOptions, NumberingSystem } from '../src/index.js';

/** Format tag, with `+arab` or `+arabext` after it for other figures. */
export const options = (tag: string): [string, { numberingSystem?: NumberingSystem }] => {
  const [plain = tag, system] = tag.split('+');
  return [plain, system ? { numberingSystem: system as NumberingSystem } : {}];
};

export const numbers: readonly [tag: string, value: number, options: NumberOptions, text: string][] = [
  ['en', 1234567.5, {}, '1,234,567.5'],
  ['en', 0, {}, '0'],
  ['en', -0, {}, '0'],
  ['en', 999.9996, {}, '1,000'],
  ['en', 1e21, {}, '1,000,000,000,000,000,000,000'],
  ['en', 1.5e-7, { maxDecimals: 8 }, '0.00000015'],
  ['en', 1.5e-7, {}, '0'],
  ['en', Number.NaN, {}, '—'],
  ['en', 12, { decimals: 2 }, '12.00'],
  ['en', 1234, { grouping: false }, '1234'],
  ['en', 5, { sign: true }, '+5'],
  ['en', 0, { sign: true }, '0'],
  // Half away from zero, on decimal digits: 1.005 is 1.00499999999999989… in binary.
  ['en', 1.005, { decimals: 2 }, '1.01'],
  ['en', 2.5, { decimals: 0 }, '3'],
  ['en', -2.5, { decimals: 0 }, '-3'],
  ['en', -0.4, { decimals: 0 }, '0'],
  ['en', 9.995, { decimals: 2 }, '10.00'],
  ['bg', 1234.5, {}, '1234,5'],
  ['bg', 12345.5, {}, '12\u00a0345,5'],
  ['ru', -1234567.5, {}, '-1\u00a0234\u00a0567,5'],
  ['tk', 1234567.5, {}, '1\u00a0234\u00a0567,5'],
  ['ar', 1234567.5, {}, '1,234,567.5'],
  ['ar', -5, {}, '\u200e-5'],
  ['ar+arab', -1234567.5, {}, '\u061c-١٬٢٣٤٬٥٦٧٫٥'],
  ['ar-IQ', 1234.5, {}, '1,234.5'],
  ['ar-IQ-u-nu-arab', 1234.5, {}, '١٬٢٣٤٫٥'],
  ['ckb', 1234567.5, {}, '1,234,567.5'],
  ['ckb', -5, {}, '\u200e-5'],
  ['ckb+arab', -1234567.5, {}, '\u200f-١٬٢٣٤٬٥٦٧٫٥'],
  ['ckb+arabext', 1234, {}, '۱٬۲۳۴'],
];

export const percents: readonly [tag: string, ratio: number, decimals: number | undefined, text: string][] = [
  ['en', 0.716, undefined, '71.6%'],
  ['en', 0.7156862745098039, undefined, '71.6%'],
  ['en', 0.72, undefined, '72%'],
  ['en', 0.72, 1, '72.0%'],
  ['en', 1.7, undefined, '170%'],
  ['en', 0.00005, 2, '0.01%'],
  ['en', Number.POSITIVE_INFINITY, undefined, '—'],
  ['bg', 0.716, undefined, '71,6%'],
  ['ru', 0.716, undefined, '71,6\u00a0%'],
  ['tk', 0.716, undefined, '71,6\u00a0%'],
  ['ar', 0.716, undefined, '71.6\u200e%\u200e'],
  ['ar', -0.25, undefined, '\u200e-25\u200e%\u200e'],
  ['ar+arab', 0.716, undefined, '٧١٫٦٪\u061c'],
  ['ckb', 0.716, undefined, '71.6\u200e%\u200e'],
  ['ckb+arab', 0.716, undefined, '٧١٫٦\u00a0٪'],
];

export const dates: readonly [tag: string, iso: string, style: DateStyle, text: string][] = [
  ['en', '2021-02-01', 'long', '1 February 2021'],
  ['en', '2021-02-01', 'medium', '1 Feb 2021'],
  ['en', '2021-02-01', 'numeric', '2021-02-01'],
  ['en', '2021-02-01', 'month', 'February 2021'],
  ['en', '2021-02', 'long', 'February 2021'],
  ['en', '2021', 'long', '2021'],
  ['en', '2021-02-01T14:32', 'medium', '1 Feb 2021'],
  ['en', '2021-02-30', 'long', '2021-02-30'],
  ['en', 'soon', 'long', 'soon'],
  ['bg', '2021-02-01', 'long', '1 февруари 2021\u00a0г.'],
  ['bg', '2021-02-01', 'numeric', '1.02.2021\u00a0г.'],
  ['ru', '2021-02-01', 'long', '1 февраля 2021\u00a0г.'],
  ['ru', '2021-02-01', 'month', 'февраль 2021\u00a0г.'],
  ['ru', '2021-05-09', 'medium', '9 мая 2021\u00a0г.'],
  ['ru', '2021-02-01', 'numeric', '01.02.2021'],
  ['tk', '2021-02-01', 'long', '1 fewral 2021'],
  ['tk', '2021-10-05', 'medium', '5 okt 2021'],
  ['ar', '2021-02-01', 'long', '1 فبراير 2021'],
  ['ar', '2021-02-01', 'numeric', '1\u200f/2\u200f/2021'],
  ['ar-IQ', '2021-02-01', 'long', '1 شباط 2021'],
  ['ar-IQ+arab', '2021-02-01', 'long', '١ شباط ٢٠٢١'],
  ['ckb', '2021-02-01', 'long', '1ی شوباتی 2021'],
  ['ckb', '2021-10-01', 'month', 'تشرینی یەکەمی 2021'],
];

export const periods: readonly [tag: string, key: string, style: 'short' | 'long', text: string][] = [
  ['en', '2021', 'short', '2021'],
  ['en', '2021-Q1', 'short', 'Q1 2021'],
  ['en', '2021-Q1', 'long', 'first quarter of 2021'],
  ['en', '2021-H2', 'long', 'second half of 2021'],
  ['en', '2021-T3', 'short', 'Sep–Dec 2021'],
  ['en', '2021-01', 'short', 'Jan 2021'],
  ['en', '2021-01', 'long', 'January 2021'],
  ['en', '2021-01-05/2021-03-01', 'short', '5 Jan – 1 Mar 2021'],
  ['en', '2020-12-05/2021-03-01', 'short', '5 Dec 2020 – 1 Mar 2021'],
  ['en', '2021-01-05/2021-03-01', 'long', '5 January 2021 – 1 March 2021'],
  ['en', '2020/2021', 'short', '2020/2021'],
  ['en', '2020/2021', 'long', 'school year 2020/2021'],
  ['en', 'later', 'short', 'later'],
  ['bg', '2021-Q1', 'short', '1. трим. 2021\u00a0г.'],
  ['bg', '2021-T1', 'short', 'яну–апр 2021\u00a0г.'],
  ['ru', '2021-H2', 'long', '2-е полугодие 2021\u00a0г.'],
  ['tk', '2021-Q2', 'long', '2-nji çärýek, 2021 ý.'],
  ['tk', '2021-01', 'short', 'ýan 2021'],
  ['ar', '2021-Q1', 'short', 'ف1 2021'],
  ['ar-IQ+arab', '2021-T3', 'short', 'أيلول–كانون الأول ٢٠٢١'],
  ['ckb', '2021-Q4', 'long', 'چارەکی چوارەمی 2021'],
];

export const lists: readonly [tag: string, items: readonly string[], kind: 'and' | 'or', text: string][] = [
  ['en', [], 'and', ''],
  ['en', ['a'], 'and', 'a'],
  ['en', ['a', 'b'], 'or', 'a or b'],
  ['en', ['a', 'b', 'c'], 'and', 'a, b and c'],
  ['en', ['{1}', '{0}', 'c'], 'and', '{1}, {0} and c'],
  ['bg', ['а', 'б', 'в'], 'and', 'а, б и в'],
  ['ru', ['а', 'б', 'в'], 'or', 'а, б или в'],
  ['tk', ['a', 'b', 'ç'], 'and', 'a, b we ç'],
  ['ar', ['أ', 'ب', 'ت'], 'and', 'أ وب وت'],
  ['ckb', ['ئا', 'با', 'پا'], 'and', 'ئا، با و پا'],
  ['ckb', ['ئا', 'با'], 'or', 'ئا یان با'],
];

export const plurals: readonly [tag: string, numbers: readonly number[], category: string][] = [
  ['en', [1], 'one'], ['en', [0, 2, 1.5], 'other'],
  ['bg', [1], 'one'], ['bg', [0, 2, 21], 'other'],
  ['ckb', [1], 'one'], ['ckb', [0, 2, 11], 'other'],
  ['tk', [1], 'one'], ['tk', [0, 2, 11], 'other'],
  ['ru', [1, 21, 101], 'one'], ['ru', [2, 4, 22, 104], 'few'], ['ru', [0, 5, 11, 12, 14, 20, 111, 112], 'many'], ['ru', [1.5, 0.1], 'other'],
  ['ar', [0], 'zero'], ['ar', [1], 'one'], ['ar', [2], 'two'], ['ar', [3, 10, 103], 'few'], ['ar', [11, 99, 111], 'many'], ['ar', [100, 102, 1.5], 'other'],
];

export const sorted: readonly [tag: string, words: readonly string[]][] = [
  ['en', ['Centre 2', 'Centre 10', 'école', 'zebra']],
  ['tk', ['alma', 'çaga', 'dost', 'el', 'ädim', 'faýl', 'jaň', 'žurnal', 'nan', 'ňaň', 'oba', 'öý', 'sag', 'şol', 'uly', 'üç', 'wagt', 'ýüz', 'ýyl', 'zat']],
  ['ckb', ['ئاب', 'باران', 'پەنیر', 'چا', 'ڕۆژ', 'ژن', 'گوڵ', 'هەولێر', 'وان', 'ۆف', 'یار']],
  ['ar', ['أب', 'باب', 'تاج', 'ياسمين']],
  ['ru', ['Анна', 'ёлка', 'жук', 'Яна']],
  ['bg', ['Варна', 'Разград', 'София', 'Ямбол']],
];

/** Locale, text, and the number it is, or the two it may be, or that it is none. */
export const parsed: readonly [tag: string, text: string, outcome: number | readonly [number, number] | 'empty' | 'problem'][] = [
  ['en', '', 'empty'], ['en', ' \u200f ', 'empty'],
  ['en', '1,234', 1234], ['en', '1.234', 1.234], ['en', '1,234.5', 1234.5], ['en', '1.234,5', 1234.5], ['en', '1\u00a0234,5', 1234.5],
  ['en', '1\u202f234\u202f567', 1234567], ['en', "1'234.5", 1234.5], ['en', '1,234,567', 1234567], ['en', '1.234.567,8', 1234567.8],
  ['en', '0,125', 0.125], ['en', '12,34', 12.34], ['en', ',5', 0.5], ['en', '5.', 5], ['en', '+5', 5], ['en', '−5', -5], ['en', '5-', -5], ['en', '- 5', -5],
  ['en', '71.6%', 71.6], ['en', '71.6 %', 71.6], ['en', '007', 7], ['en', '-0', 0],
  ['en', '1,2,3', 'problem'], ['en', '1,23,4', 'problem'], ['en', '12 34', 'problem'], ['en', 'abc', 'problem'], ['en', '1e5', 'problem'],
  ['en', '5%%', 'problem'], ['en', '-5-', 'problem'], ['en', '1.2.3,4', 'problem'], ['en', '.', 'problem'], ['en', '%', 'problem'],
  ['ru', '1,234', 1.234], ['ru', '1.234', [1234, 1.234]], ['ru', '-1.234', [-1234, -1.234]], ['ru', '1 234,5', 1234.5], ['ru', '1.5', 1.5],
  ['bg', '1,234', 1.234], ['bg', '1.234', [1234, 1.234]], ['tk', '1.234', [1234, 1.234]],
  ['ar', '١٢٣', 123], ['ar', '۱۲۳', 123], ['ar', '١٬٢٣٤٫٥', 1234.5], ['ar', '١٫٢٣٤', 1.234], ['ar', '1,234', 1234], ['ar', '١،٢٣٤', 1234],
  ['ar', '\u200e-5', -5], ['ar', '٧٢٪\u061c', 72], ['ar', '٪٧٢', 72], ['ar+arab', '1.5', 1.5], ['ar+arab', '1,234', 1234],
  ['ru+arab', '1,234', 1.234], ['ckb', '١٬٢٣٤', 1234], ['ckb+arab', '\u200f-٥', -5],
];
