/** The three-day workshop as a training. The report gives the number of people; the topics asked about are illustrative. */
import type { Training } from '@careframe/core';
import { fromReport, t } from './about.js';

const topic = (id: string, ar: string, ckb: string, en: string): Training['topics'][number] => ({
  id,
  text: t(ar, ckb, en),
  illustrative: true,
});

const topics = [
  topic(
    'results-chain',
    'التمييز بين النشاط والمُخرج والنتيجة',
    'جیاکردنەوەی چالاکی و بەرهەم و دەرەنجام',
    'Telling activities, outputs and outcomes apart',
  ),
  topic(
    'needs',
    'تحديد احتياجات المستفيدين',
    'دیاریکردنی پێداویستیی سوودمەندان',
    'Finding out what the people who use a centre need',
  ),
  topic(
    'indicators',
    'اختيار مؤشرات لبرنامج المركز',
    'هەڵبژاردنی نیشاندەر بۆ بەرنامەی ناوەند',
    'Choosing indicators for a centre’s programme',
  ),
  topic(
    'programme-document',
    'كتابة وثيقة البرنامج',
    'نووسینی بەڵگەنامەی بەرنامە',
    'Writing the programme document',
  ),
  topic(
    'accountability',
    'المساءلة أمام الجهات العليا وأمام المستفيدين',
    'بەرپرسیارێتی لەبەردەم لایەنە باڵاکان و سوودمەندان',
    'Being accountable upwards and downwards',
  ),
  topic(
    'handover',
    'تسليم البرنامج إلى مدير جديد',
    'ڕادەستکردنی بەرنامە بە بەڕێوەبەرێکی نوێ',
    'Handing a programme over to a new director',
  ),
];

export const workshop: Training = {
  id: 'rbm-workshop-training',
  title: t(
    'ورشة الإدارة القائمة على النتائج',
    'وۆرکشۆپی بەڕێوەبردنی پشتبەستوو بە ئەنجام',
    'Workshop on results-based management',
  ),
  topics,
  enrolled: 23,
  waves: [{ id: 'look-back', kind: 'look-back' }],
  scale: {
    min: 1,
    max: 5,
    anchors: [
      { value: 1, label: t('لا أعرف شيئًا بعد', 'هێشتا هیچ نازانم', 'nothing yet') },
      { value: 2, label: t('أعرف القليل', 'کەمێک دەزانم', 'a little') },
      { value: 3, label: t('أعرف بعض الشيء', 'هەندێک دەزانم', 'some knowledge') },
      {
        value: 4,
        label: t('أعرف جيدًا وأستطيع التطبيق', 'باش دەزانم و دەتوانم بەکاری بهێنم', 'good, I can use it'),
      },
      { value: 5, label: t('أستطيع تعليم غيري', 'دەتوانم فێری کەسانی تری بکەم', 'I can teach others') },
    ],
  },
  questions: [
    {
      id: 'about-these-topics',
      kind: 'note',
      text: t(
        'عدد المشاركين مأخوذ من التقرير، أما المواضيع فتوضيحية.',
        'ژمارەی بەشداربووان لە ڕاپۆرتەکەوە وەرگیراوە، بەڵام بابەتەکان نموونەیین.',
        'The number of participants is from the report; the topics are illustrative.',
      ),
    },
    {
      id: 'next-help',
      kind: 'text',
      maxLength: 500,
      text: t(
        'ما الذي تحتاجه لإكمال وثيقة برنامجك؟',
        'بۆ تەواوکردنی بەڵگەنامەی بەرنامەکەت پێویستت بە چییە؟',
        'What do you need to finish your programme document?',
      ),
    },
  ],
  privacy: 'anonymous',
  smallCell: 5,
  source: fromReport,
};
