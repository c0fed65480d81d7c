/** English: numbers and plurals after CLDR; day before month and ISO figures, which no reader can take for another date. */
import type { LocaleData } from '../format.types.js';

const data: LocaleData = {
  numbers: { decimal: '.', group: ',', minus: '-', plus: '+', percent: '{0}%' },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  dates: {
    long: 'd MMMM y',
    medium: 'd MMM y',
    numeric: 'y-MM-dd',
    month: 'MMMM y',
    shortMonth: 'MMM y',
    dayMonth: 'd MMM',
    range: '{0} – {1}',
  },
  periods: {
    year: '{y}',
    quarter: ['Q{n} {y}', '{o} quarter of {y}'],
    half: ['H{n} {y}', '{o} half of {y}'],
    fourMonths: ['{a}–{b} {y}', '{o} four-month period of {y}'],
    schoolYear: ['{y}/{z}', 'school year {y}/{z}'],
    ordinals: ['first', 'second', 'third', 'fourth'],
  },
  lists: {
    and: { two: '{0} and {1}', middle: '{0}, {1}', end: '{0} and {1}' },
    or: { two: '{0} or {1}', middle: '{0}, {1}', end: '{0} or {1}' },
  },
  quotes: ['“', '”'],
  plural: (n) => (n === 1 ? 'one' : 'other'),
  exceptRegions: ['US', 'CA', 'IN', 'PH', 'ZA'],
};
export default data;
