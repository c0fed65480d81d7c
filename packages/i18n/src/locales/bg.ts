/** Bulgarian. Month names, separators, list and percent patterns: Unicode CLDR. */
import type { LocaleData } from '../format.types.js';

const data: LocaleData = {
  numbers: { decimal: ',', group: '\u00a0', minus: '-', plus: '+', percent: '{0}%' },
  minimumGrouping: 2,
  months: [
    'януари',
    'февруари',
    'март',
    'април',
    'май',
    'юни',
    'юли',
    'август',
    'септември',
    'октомври',
    'ноември',
    'декември',
  ],
  shortMonths: ['яну', 'фев', 'март', 'апр', 'май', 'юни', 'юли', 'авг', 'сеп', 'окт', 'ное', 'дек'],
  dates: {
    long: 'd MMMM y\u00a0г.',
    medium: 'd.MM.y\u00a0г.',
    numeric: 'd.MM.y\u00a0г.',
    month: 'MMMM y\u00a0г.',
    shortMonth: 'MMM y\u00a0г.',
    dayMonth: 'd.MM',
    range: '{0} – {1}',
  },
  periods: {
    year: '{y}\u00a0г.',
    quarter: ['{n}. трим. {y}\u00a0г.', '{o} тримесечие на {y}\u00a0г.'],
    half: ['{n}. полуг. {y}\u00a0г.', '{o} полугодие на {y}\u00a0г.'],
    fourMonths: ['{a}–{b} {y}\u00a0г.', '{o} четиримесечие на {y}\u00a0г.'],
    schoolYear: ['{y}/{z}\u00a0г.', 'учебна {y}/{z}\u00a0година'],
    ordinals: ['първо', 'второ', 'трето', 'четвърто'],
  },
  lists: {
    and: { two: '{0} и {1}', middle: '{0}, {1}', end: '{0} и {1}' },
    or: { two: '{0} или {1}', middle: '{0}, {1}', end: '{0} или {1}' },
  },
  quotes: ['„', '“'],
  plural: (n) => (n === 1 ? 'one' : 'other'),
};
export default data;
