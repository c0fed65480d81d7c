/**
 * Sorani Kurdish, which browsers do not know. Month names, separators and percent patterns: Unicode CLDR; list words
 * are ours, as CLDR leaves them in English. Marks around the sign and the per cent keep "-5" and "72%" in order
 * inside a Kurdish sentence, as CLDR does for Arabic.
 */
import { compareByAlphabet } from '../collate.js';
import type { LocaleData } from '../format.types.js';

const months = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەمووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
];

const data: LocaleData = {
  numbers: { decimal: '.', group: ',', minus: '\u200e-', plus: '\u200e+', percent: '{0}\u200e%\u200e' },
  nativeNumbers: { minus: '\u200f-', plus: '\u200f+', percent: '{0}\u00a0٪' },
  months,
  shortMonths: months,
  dates: {
    long: 'dی MMMMی y',
    medium: 'dی MMMMی y',
    numeric: 'd/M/y',
    month: 'MMMMی y',
    shortMonth: 'MMMMی y',
    dayMonth: 'dی MMMM',
    range: '{0} – {1}',
  },
  periods: {
    year: '{y}',
    quarter: ['چ{n} {y}', 'چارەکی {o}ی {y}'],
    half: ['ن{n} {y}', 'نیوەی {o}ی {y}'],
    fourMonths: ['{a}–{b} {y}', 'چوار مانگی {o}ی {y}'],
    schoolYear: ['{y}/{z}', 'ساڵی خوێندنی {y}/{z}'],
    ordinals: ['یەکەم', 'دووەم', 'سێیەم', 'چوارەم'],
  },
  lists: {
    and: { two: '{0} و {1}', middle: '{0}، {1}', end: '{0} و {1}' },
    or: { two: '{0} یان {1}', middle: '{0}، {1}', end: '{0} یان {1}' },
  },
  quotes: ['“', '”'],
  plural: (n) => (n === 1 ? 'one' : 'other'),
  compare: compareByAlphabet('ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆیێ'),
};
export default data;
