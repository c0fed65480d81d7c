/** How a figure came about, in Arabic. */
import type { Translation } from '../words.js';
import type { ExplanationEnglish } from '../explanations/index.js';

const words: Translation<ExplanationEnglish> = {
  gap: 'من {baseline} إلى {actual} في الطريق إلى {target}: {done} من {way}، أي {share}.',
  basis: 'من أسوأ قيمة {worst} إلى {actual} في الطريق إلى {target}: {done} من {way}، أي {share}.',
  share: '{percent%} من الطريق',
  'share.0': 'لا شيء من الطريق',
  'share.0.25': 'ربع الطريق',
  'share.0.5': 'نصف الطريق',
  'share.0.75': 'ثلاثة أرباع الطريق',
  'share.1': 'الطريق كله',
  simple: '{actual} من {target} هي {percent%}.',
  mirror: 'لا يوجد خط أساس، لذلك تُقارَن القيمة {actual} بالهدف {target} بحسب بعدها عنه: {percent%}.',
  expected: 'كان المخطط حتى الآن {expected}؛ والقيمة {actual} هي {percent%} منه.',
  'expected-gap':
    'كان المخطط حتى الآن {expected}؛ ومن {baseline} إلى {actual} قُطع {percent%} من الطريق المخطط.',
  'expected-mirror': 'كان المخطط حتى الآن {expected}؛ وتُقارَن به القيمة {actual} بحسب بعدها عنه: {percent%}.',
  beyond: 'تجاوزت القيمة الهدف.',
  away: 'ابتعدت القيمة عن الهدف.',
  kept: 'بالقيمة {actual} حوفظ على المستوى {level}.',
  worse: 'القيمة {actual} أسوأ من المستوى {level}.',
  'in-range': 'القيمة {actual} ضمن النطاق المتفق عليه من {min} إلى {max}.',
  'in-range.from': 'القيمة {actual} لا تقل عن الحد الأدنى المتفق عليه {min}.',
  'in-range.to': 'القيمة {actual} لا تزيد على الحد الأعلى المتفق عليه {max}.',
  'out-of-range': 'القيمة {actual} خارج النطاق المتفق عليه من {min} إلى {max}.',
  'out-of-range.from': 'القيمة {actual} أقل من الحد الأدنى المتفق عليه {min}.',
  'out-of-range.to': 'القيمة {actual} أكبر من الحد الأعلى المتفق عليه {max}.',
  none: 'لا تُعرض نسبة مئوية. {reason}.',
};
export default words;
