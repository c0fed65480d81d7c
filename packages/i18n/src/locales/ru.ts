/** Russian. Month names, separators, list and percent patterns: Unicode CLDR. */
import type { LocaleData, PluralCategory } from '../format.types.js';

function plural(n: number): PluralCategory {
  if (!Number.isInteger(n)) return 'other';
  const [ten, hundred] = [Math.abs(n) % 10, Math.abs(n) % 100];
  if (ten === 1 && hundred !== 11) return 'one';
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 'few' : 'many';
}

const data: LocaleData = {
  numbers: { decimal: ',', group: '\u00a0', minus: '-', plus: '+', percent: '{0}\u00a0%' },
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  shortMonths: [
    'янв.',
    'февр.',
    'мар.',
    'апр.',
    'мая',
    'июн.',
    'июл.',
    'авг.',
    'сент.',
    'окт.',
    'нояб.',
    'дек.',
  ],
  monthsAlone: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  shortMonthsAlone: [
    'янв.',
    'февр.',
    'март',
    'апр.',
    'май',
    'июнь',
    'июль',
    'авг.',
    'сент.',
    'окт.',
    'нояб.',
    'дек.',
  ],
  dates: {
    long: 'd MMMM y\u00a0г.',
    medium: 'd MMM y\u00a0г.',
    numeric: 'dd.MM.y',
    month: 'LLLL y\u00a0г.',
    shortMonth: 'LLL y\u00a0г.',
    dayMonth: 'd MMM',
    range: '{0} – {1}',
  },
  periods: {
    year: '{y}\u00a0г.',
    quarter: ['{n} кв. {y}\u00a0г.', '{n}-й квартал {y}\u00a0г.'],
    half: ['{n} полуг. {y}\u00a0г.', '{n}-е полугодие {y}\u00a0г.'],
    fourMonths: ['{a}–{b} {y}\u00a0г.', '{n}-й четырёхмесячный период {y}\u00a0г.'],
    schoolYear: ['{y}/{z}', '{y}/{z} учебный год'],
  },
  lists: {
    and: { two: '{0} и {1}', middle: '{0}, {1}', end: '{0} и {1}' },
    or: { two: '{0} или {1}', middle: '{0}, {1}', end: '{0} или {1}' },
  },
  quotes: ['«', '»'],
  plural,
};
export default data;
