/** How a figure came about, in Russian. */
import type { Translation } from '../words.js';
import type { ExplanationEnglish } from '../explanations/index.js';

const words: Translation<ExplanationEnglish> = {
  gap: 'От {baseline} до {actual} на пути к {target}: {done} из {way}, то есть {share}.',
  basis: 'От худшего значения {worst} до {actual} на пути к {target}: {done} из {way}, то есть {share}.',
  share: '{percent%} пути',
  'share.0': 'ничего из этого пути',
  'share.0.25': 'четверть пути',
  'share.0.5': 'половина пути',
  'share.0.75': 'три четверти пути',
  'share.1': 'весь путь',
  simple: '{actual} из {target} — это {percent%}.',
  mirror:
    'Исходного значения нет, поэтому {actual} сравнивается с целевым значением {target} по расстоянию до него: {percent%}.',
  expected: 'К этому времени планировалось {expected}; {actual} — это {percent%} от плана.',
  'expected-gap':
    'К этому времени планировалось {expected}; от {baseline} до {actual} — это {percent%} намеченного пути.',
  'expected-mirror':
    'К этому времени планировалось {expected}; {actual} сравнивается с планом по расстоянию до него: {percent%}.',
  beyond: 'Целевое значение превзойдено.',
  away: 'Значение отдалилось от целевого.',
  kept: 'При значении {actual} уровень {level} сохранён.',
  worse: '{actual} — хуже уровня {level}.',
  'in-range': '{actual} — в согласованных пределах от {min} до {max}.',
  'in-range.from': '{actual} — не ниже согласованного минимума {min}.',
  'in-range.to': '{actual} — не выше согласованного максимума {max}.',
  'out-of-range': '{actual} — вне согласованных пределов от {min} до {max}.',
  'out-of-range.from': '{actual} — ниже согласованного минимума {min}.',
  'out-of-range.to': '{actual} — выше согласованного максимума {max}.',
  none: 'Процент не показан. {reason}.',
};
export default words;
