/** How a figure came about, in Sorani Kurdish. */
import type { Translation } from '../words.js';
import type { ExplanationEnglish } from '../explanations/index.js';

const words: Translation<ExplanationEnglish> = {
  gap: 'لە {baseline}ەوە بۆ {actual} لە ڕێگای {target}: {done} لە {way}، واتە {share}.',
  basis: 'لە خراپترین بەها {worst}ەوە بۆ {actual} لە ڕێگای {target}: {done} لە {way}، واتە {share}.',
  share: '{percent%} لە ڕێگاکە',
  'share.0': 'هیچ لە ڕێگاکە',
  'share.0.25': 'چارەکی ڕێگاکە',
  'share.0.5': 'نیوەی ڕێگاکە',
  'share.0.75': 'سێ چارەکی ڕێگاکە',
  'share.1': 'هەموو ڕێگاکە',
  simple: '{actual} لە {target} دەکاتە {percent%}.',
  mirror: 'بنەڕەت نییە، بۆیە {actual} بەپێی دووری لە ئامانجی {target} بەراورد دەکرێت: {percent%}.',
  expected: 'تا ئێستا {expected} پلانی بۆ دانرابوو؛ {actual} دەکاتە {percent%} لەوە.',
  'expected-gap':
    'تا ئێستا {expected} پلانی بۆ دانرابوو؛ لە {baseline}ەوە بۆ {actual} دەکاتە {percent%} لە ڕێگای پلانکراو.',
  'expected-mirror':
    'تا ئێستا {expected} پلانی بۆ دانرابوو؛ {actual} بەپێی دووری لەوە بەراورد دەکرێت: {percent%}.',
  beyond: 'ئەمە لە ئامانجەکە تێپەڕیوە.',
  away: 'بەهاکە لە ئامانجەکە دوور کەوتووەتەوە.',
  kept: 'بە بەهای {actual} ئاستی {level} پارێزراوە.',
  worse: '{actual} لە ئاستی {level} خراپترە.',
  'in-range': '{actual} لە نێو مەودای ڕێککەوتوودایە، لە {min} تا {max}.',
  'in-range.from': '{actual} لە کەمترین سنووری ڕێککەوتوو {min} کەمتر نییە.',
  'in-range.to': '{actual} لە زۆرترین سنووری ڕێککەوتوو {max} زیاتر نییە.',
  'out-of-range': '{actual} لە دەرەوەی مەودای ڕێککەوتووە، لە {min} تا {max}.',
  'out-of-range.from': '{actual} لە کەمترین سنووری ڕێککەوتوو {min} کەمترە.',
  'out-of-range.to': '{actual} لە زۆرترین سنووری ڕێککەوتوو {max} زیاترە.',
  none: 'ڕێژەی سەدی پیشان نادرێت. {reason}.',
};
export default words;
