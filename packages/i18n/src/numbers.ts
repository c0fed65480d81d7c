/** Digits, rounding and grouping on decimal strings, so that every engine gives the same text. */
import type { NumberOptions, NumberSymbols, NumberingSystem } from './format.types.js';

const ZERO: Readonly<Record<NumberingSystem, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Symbols that go with ٠-٩ and ۰-۹ (CLDR, numbering systems arab and arabext). */
export const NATIVE_SYMBOLS: NumberSymbols = {
  decimal: '٫',
  group: '٬',
  minus: '\u061c-',
  plus: '\u061c+',
  percent: '{0}٪\u061c',
};

interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** Exact decimal digits of a finite number as JavaScript prints it, times 10 to the power `shift`. */
function decimalOf(value: number, shift: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent) + shift;
  const digits = whole + fraction;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return {
    negative: value < 0,
    whole: padded.slice(0, at).replace(/^0+(?=\d)/, ''),
    fraction: padded.slice(at),
  };
}

/** Rounds half away from zero to so many decimals. */
function round(number: Decimal, decimals: number): Decimal {
  const kept = number.fraction.slice(0, decimals).padEnd(decimals, '0');
  if ((number.fraction[decimals] ?? '0') < '5') return { ...number, fraction: kept };
  const digits = [...number.whole, ...kept];
  let at = digits.length - 1;
  while (at >= 0 && digits[at] === '9') digits[at--] = '0';
  if (at < 0) digits.unshift('1');
  else digits[at] = String(Number(digits[at]) + 1);
  const text = digits.join('');
  return {
    ...number,
    whole: text.slice(0, text.length - decimals),
    fraction: text.slice(text.length - decimals),
  };
}

function group(whole: string, sign: string, minimum: number): string {
  return whole.length < 3 + minimum ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, sign);
}

/** ASCII digits in a text to those of a numbering system. */
export function toDigits(text: string, system: NumberingSystem): string {
  if (system === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO[system] + Number(digit)));
}

/** ٠-٩ and ۰-۹ in a text to ASCII. */
export function toAsciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ZERO.arab))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - ZERO.arabext));
}

export interface NumberStyle {
  readonly symbols: NumberSymbols;
  readonly system: NumberingSystem;
  readonly minimumGrouping: number;
}

/** Writes a number; `shift` 2 makes a share a percentage without binary rounding. */
export function writeNumber(value: number, options: NumberOptions, style: NumberStyle, shift = 0): string {
  if (!Number.isFinite(value)) return '—';
  const { decimals, maxDecimals = 3, grouping = true, sign = false } = options;
  const rounded = round(decimalOf(value, shift), decimals ?? maxDecimals);
  const fraction = decimals === undefined ? rounded.fraction.replace(/0+$/, '') : rounded.fraction;
  const whole = grouping ? group(rounded.whole, style.symbols.group, style.minimumGrouping) : rounded.whole;
  const zero = !/[1-9]/.test(rounded.whole + fraction);
  const mark = zero ? '' : rounded.negative ? style.symbols.minus : sign ? style.symbols.plus : '';
  return mark + toDigits(fraction ? whole + style.symbols.decimal + fraction : whole, style.system);
}
