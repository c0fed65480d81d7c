/** Turkmen, which browsers do not know. Month names, separators, list and percent patterns: Unicode CLDR. */
import { compareByAlphabet } from '../collate.js';
import type { LocaleData } from '../format.types.js';

const data: LocaleData = {
  numbers: { decimal: ',', group: '\u00a0', minus: '-', plus: '+', percent: '{0}\u00a0%' },
  months: [
    'ýanwar',
    'fewral',
    'mart',
    'aprel',
    'maý',
    'iýun',
    'iýul',
    'awgust',
    'sentýabr',
    'oktýabr',
    'noýabr',
    'dekabr',
  ],
  shortMonths: ['ýan', 'few', 'mart', 'apr', 'maý', 'iýun', 'iýul', 'awg', 'sen', 'okt', 'noý', 'dek'],
  dates: {
    long: 'd MMMM y',
    medium: 'd MMM y',
    numeric: 'dd.MM.y',
    month: 'MMMM y',
    shortMonth: 'MMM y',
    dayMonth: 'd MMM',
    range: '{0} – {1}',
  },
  periods: {
    year: '{y}',
    quarter: ['{n}-nji çär. {y}', '{n}-nji çärýek, {y} ý.'],
    half: ['{n}-nji ýarym {y}', '{n}-nji ýarym ýyl, {y} ý.'],
    fourMonths: ['{a}–{b} {y}', '{n}-nji dört aýlyk, {y} ý.'],
    schoolYear: ['{y}/{z}', '{y}/{z} okuw ýyly'],
  },
  lists: {
    and: { two: '{0} we {1}', middle: '{0}, {1}', end: '{0} we {1}' },
    or: { two: '{0} ýa-da {1}', middle: '{0}, {1}', end: '{0} ýa-da {1}' },
  },
  quotes: ['“', '”'],
  plural: (n) => (n === 1 ? 'one' : 'other'),
  compare: compareByAlphabet('abçdeäfghijžklmnňoöprsştuüwyýz'),
};
export default data;
