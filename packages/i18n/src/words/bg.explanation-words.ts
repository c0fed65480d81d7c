/** How a figure came about, in Bulgarian. */
import type { Translation } from '../words.js';
import type { ExplanationEnglish } from '../explanations/index.js';

const words: Translation<ExplanationEnglish> = {
  gap: 'От {baseline} до {actual} по пътя към {target}: {done} от {way}, това е {share}.',
  basis: 'От най-лошата стойност {worst} до {actual} по пътя към {target}: {done} от {way}, това е {share}.',
  share: '{percent%} от пътя',
  'share.0': 'нищо от пътя',
  'share.0.25': 'една четвърт от пътя',
  'share.0.5': 'половината път',
  'share.0.75': 'три четвърти от пътя',
  'share.1': 'целият път',
  simple: '{actual} от {target} е {percent%}.',
  mirror:
    'Няма базова стойност, затова {actual} се сравнява с целта {target} по разстоянието до нея: {percent%}.',
  expected: 'Към този момент бяха планирани {expected}; {actual} е {percent%} от тях.',
  'expected-gap':
    'Към този момент бяха планирани {expected}; от {baseline} до {actual} са изминати {percent%} от планирания път.',
  'expected-mirror':
    'Към този момент бяха планирани {expected}; {actual} се сравнява с тях по разстоянието до тях: {percent%}.',
  beyond: 'Целта е надхвърлена.',
  away: 'Стойността се е отдалечила от целта.',
  kept: 'Със стойност {actual} нивото {level} е запазено.',
  worse: '{actual} е по-лошо от нивото {level}.',
  'in-range': '{actual} е в договорените граници от {min} до {max}.',
  'in-range.from': '{actual} не е под договорения минимум {min}.',
  'in-range.to': '{actual} не е над договорения максимум {max}.',
  'out-of-range': '{actual} е извън договорените граници от {min} до {max}.',
  'out-of-range.from': '{actual} е под договорения минимум {min}.',
  'out-of-range.to': '{actual} е над договорения максимум {max}.',
  none: 'Не е показан процент. {reason}.',
};
export default words;
