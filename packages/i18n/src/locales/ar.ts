/** Arabic, with the month names of Iraq and the Levant. Names, separators, list and percent patterns: Unicode CLDR. */
import type { LocaleData, PluralCategory } from '../format.types.js';

const levant = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

function plural(n: number): PluralCategory {
  if (n === 0) return 'zero';
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  const rest = n % 100;
  if (!Number.isInteger(n) || rest < 3) return 'other';
  return rest <= 10 ? 'few' : 'many';
}

const data: LocaleData = {
  numbers: { decimal: '.', group: ',', minus: '\u200e-', plus: '\u200e+', percent: '{0}\u200e%\u200e' },
  months,
  shortMonths: months,
  regionalMonths: { IQ: levant, SY: levant, JO: levant, LB: levant, PS: levant },
  dates: {
    long: 'd MMMM y',
    medium: 'd MMM y',
    numeric: 'd\u200f/M\u200f/y',
    month: 'MMMM y',
    shortMonth: 'MMM y',
    dayMonth: 'd MMMM',
    range: '{0} – {1}',
  },
  periods: {
    year: '{y}',
    quarter: ['ف{n} {y}', 'الفصل {o} من {y}'],
    half: ['ن{n} {y}', 'النصف {o} من {y}'],
    fourMonths: ['{a}–{b} {y}', 'الثلث {o} من {y}'],
    schoolYear: ['{y}/{z}', 'العام الدراسي {y}/{z}'],
    ordinals: ['الأول', 'الثاني', 'الثالث', 'الرابع'],
  },
  lists: {
    and: { two: '{0} و{1}', middle: '{0} و{1}', end: '{0} و{1}' },
    or: { two: '{0} أو {1}', middle: '{0} أو {1}', end: '{0} أو {1}' },
  },
  quotes: ['«', '»'],
  plural,
  exceptRegions: ['DZ', 'EH', 'LY', 'MA', 'MR', 'TN'],
};
export default data;
