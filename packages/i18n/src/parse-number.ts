/** Reads numbers as people type and paste them. */
import type { Format } from './format.types.js';
import { toAsciiDigits } from './numbers.js';

/**
 * Outcome of reading. `text` is ASCII with a dot. `percent` is true when a per cent sign was there; `value` is then
 * still the number as written (71.6 for "71.6 %"). `ambiguous` gives the value with the sign read as a group sign
 * first, as a decimal sign second. `example` shows how a number looks in this format.
 */
export type ParsedNumber =
  | { kind: 'number'; value: number; text: string; percent?: true }
  | { kind: 'ambiguous'; readings: [number, number] }
  | { kind: 'empty' }
  | { kind: 'problem'; example: string };

const BIDI_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACES = '[ \\u00a0\\u202f\\u2009]';
const APOSTROPHES = "['’]";
const PERCENT = /[%٪﹪％]/g;

interface Text {
  readonly negative: boolean;
  readonly percent: boolean;
  readonly body: string;
}

/** Takes off signs, per cent and marks; undefined when what is left is not digits and separators. */
function strip(text: string): Text | undefined {
  const bare = toAsciiDigits(text.replace(BIDI_MARKS, '')).replaceAll('،', ',').trim();
  const percents = bare.match(PERCENT)?.length ?? 0;
  const parts = /^([-+−﹣－]?)(.*?)([-−﹣－]?)$/s.exec(bare.replace(PERCENT, '').trim());
  const [, before = '', inner = '', after = ''] = parts ?? [];
  const body = inner.trim();
  if (percents > 1 || (before && after) || !/\d/.test(body) || /[^\d.,٫٬'’\s]/.test(body)) return undefined;
  return { negative: /[-−﹣－]/.test(before + after), percent: percents === 1, body };
}

/** Group and decimal signs that certainly are one or the other become a space and a dot marked `٫`. */
type Reading = { kind: 'plain'; text: string } | { kind: 'unclear'; grouped: string; decimal: string };

const grouped = (whole: string): boolean =>
  new RegExp(`^\\d{1,3}(?:(${SPACES}|${APOSTROPHES}|[.,٬])\\d{3})(?:\\1\\d{3})*$`).test(whole);
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whole digits, a decimal sign and more digits; undefined when the groups are not groups of three. */
function split(body: string, at: number): Reading | undefined {
  const [whole, fraction] = at < 0 ? [body, ''] : [body.slice(0, at), body.slice(at + 1)];
  if (!/^\d*$/.test(whole) && !grouped(whole)) return undefined;
  if (!/^\d*$/.test(fraction)) return undefined;
  return { kind: 'plain', text: fraction ? `${digitsOf(whole) || '0'}.${fraction}` : digitsOf(whole) };
}

function read(body: string, format: Format): Reading | undefined {
  if (body.includes('٫')) return split(body, body.lastIndexOf('٫'));
  const dot = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  const last = Math.max(dot, comma);
  if (last < 0) return split(body, -1);
  const sign = body[last]!;
  const others = body.replaceAll(sign, '');
  if (body.split(sign).length > 2) return split(body, -1);
  if (/[.,٬\s'’]/.test(others)) return split(body, last);
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) ? byConvention(body, sign, format) : split(body, last);
}

/** `1,234` or `1.234`: the signs this locale uses with 0-9 decide. */
function byConvention(body: string, sign: string, format: Format): Reading {
  const { decimal, group } = format.latinSymbols;
  const whole: Reading = { kind: 'plain', text: digitsOf(body) };
  const share: Reading = { kind: 'plain', text: body.replace(',', '.') };
  if (sign === decimal) return share;
  if (sign === group) return whole;
  return { kind: 'unclear', grouped: whole.text, decimal: share.text };
}

function canonical(text: string, negative: boolean): string {
  const clean = text
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return negative && /[1-9]/.test(clean) ? `-${clean}` : clean;
}

/**
 * Reads 0-9, ٠-٩ and ۰-۹; groups by space, no-break spaces, apostrophe, comma, dot, U+066C; decimals by comma, dot,
 * U+066B; signs before or after, U+2212 too; a per cent sign. Asks (`ambiguous`) only for `1,234` and `1.234` where
 * the format's own signs do not settle it.
 */
export function parseNumber(text: string, format: Format): ParsedNumber {
  if (text.replace(BIDI_MARKS, '').trim() === '') return { kind: 'empty' };
  const stripped = strip(text);
  const reading = stripped && read(stripped.body, format);
  if (!stripped || !reading) return { kind: 'problem', example: format.number(1234.5) };
  const { negative, percent } = stripped;
  if (reading.kind === 'unclear') {
    return {
      kind: 'ambiguous',
      readings: [Number(canonical(reading.grouped, negative)), Number(canonical(reading.decimal, negative))],
    };
  }
  const ascii = canonical(reading.text, negative);
  const value = Number(ascii);
  if (!Number.isFinite(value)) return { kind: 'problem', example: format.number(1234.5) };
  return { kind: 'number', value, text: ascii, ...(percent ? { percent } : {}) };
}
