/** How the chain is measured: quarterly, within one programme year. */
import type { Indicator, Programme } from '@careframe/core';
import { illustrativeTargets } from '../../build.js';
import { fromReport, t } from './about.js';

/** The programme year: it starts before the workshop, so that every figure has its place. */
export const QUARTERS = ['2012-Q3', '2012-Q4', '2013-Q1', '2013-Q2'] as const;

export const dimensions: Programme['dimensions'] = [
  {
    id: 'sex',
    name: t('الجنس', 'ڕەگەز', 'Sex'),
    exclusive: true,
    exhaustive: true,
    categories: [
      { id: 'female', name: t('إناث', 'مێ', 'Female') },
      { id: 'male', name: t('ذكور', 'نێر', 'Male') },
    ],
  },
];

const planning = t('قسم التخطيط', 'بەشی پلاندانان', 'Planning department');
const centres = t('مركز', 'ناوەند', 'centres');
const people = t('شخص', 'کەس', 'people');
const noneYet = { value: 0, illustrative: true, date: '2012-06-30' };

const outcomeIndicators: Indicator[] = [
  {
    id: 'centres-meeting-standards',
    code: '1.1',
    result: 'services-meet-standards',
    name: t(
      'مراكز تستوفي كل المعايير الأساسية',
      'ئەو ناوەندانەی هەموو ستانداردە بنەڕەتییەکان جێبەجێ دەکەن',
      'Centres meeting all core standards',
    ),
    definition: t(
      'المركز يستوفي كل معيار أساسي في آخر زيارة له.',
      'ناوەندەکە لە دوایین سەرداندا هەموو ستانداردێکی بنەڕەتی جێبەجێ دەکات.',
      'The centre meets every core standard at its latest visit.',
    ),
    unit: centres,
    measure: 'ratio',
    direction: 'increase',
    accumulation: 'level',
    numeratorDefinition: t(
      'مراكز تستوفي كل المعايير الأساسية',
      'ئەو ناوەندانەی هەموو ستانداردە بنەڕەتییەکان جێبەجێ دەکەن',
      'Centres that meet all core standards',
    ),
    denominatorDefinition: t(
      'كل المراكز والمعاهد التابعة للمديرية',
      'هەموو ناوەند و پەیمانگاکانی سەر بە بەڕێوەبەرایەتی',
      'All centres and institutes under the Department',
    ),
    baseline: { numerator: 2, denominator: 14, illustrative: true, date: '2012-06-30' },
    targets: illustrativeTargets([12, 14], {
      '2012-Q3': [3, 14],
      '2012-Q4': [5, 14],
      '2013-Q1': [9, 14],
      '2013-Q2': [12, 14],
    }),
    frequency: 'quarter',
    meansOfVerification: t(
      'محضر زيارة المركز',
      'پرۆتۆکۆڵی سەردانی ناوەند',
      'Record of the visit to the centre',
    ),
    responsible: planning,
  },
  {
    id: 'children-in-institutions',
    code: '1.2',
    result: 'services-meet-standards',
    name: t(
      'أطفال في الرعاية المؤسسية',
      'منداڵانی ناو چاودێریی دامەزراوەیی',
      'Children in institutional care',
    ),
    definition: t(
      'أطفال يبيتون في دار رعاية في آخر يوم من الفصل.',
      'ئەو منداڵانەی لە دوا ڕۆژی وەرزەکەدا لە خانەیەکی چاودێری دەمێننەوە.',
      'Children who live in a home on the last day of the quarter.',
    ),
    unit: t('طفل', 'منداڵ', 'children'),
    measure: 'number',
    direction: 'decrease',
    accumulation: 'level',
    baseline: { value: 60, illustrative: true, date: '2012-06-30' },
    targets: illustrativeTargets(20, { '2012-Q3': 55, '2012-Q4': 47, '2013-Q1': 36, '2013-Q2': 20 }),
    frequency: 'quarter',
    meansOfVerification: t('سجلات دور الرعاية', 'تۆماری خانەکانی چاودێری', 'Registers of the homes'),
    responsible: planning,
  },
  {
    id: 'people-using-centres',
    code: '1.3',
    result: 'services-meet-standards',
    name: t('المستفيدون من المراكز', 'سوودمەندانی ناوەندەکان', 'People who use the centres'),
    definition: t(
      'أشخاص حضروا مرة واحدة على الأقل خلال الفصل.',
      'ئەو کەسانەی لە وەرزەکەدا لانیکەم جارێک ئامادە بوون.',
      'People who came at least once in the quarter.',
    ),
    unit: people,
    measure: 'number',
    direction: 'increase',
    accumulation: 'level',
    dimensions: ['sex'],
    baseline: { value: 310, illustrative: true, date: '2012-06-30' },
    targets: illustrativeTargets(400, { '2012-Q3': 320, '2012-Q4': 345, '2013-Q1': 370, '2013-Q2': 400 }),
    frequency: 'quarter',
    aggregation: { time: 'latest', place: 'sum', category: 'sum' },
    meansOfVerification: t(
      'سجلات الحضور في المراكز',
      'تۆماری ئامادەبوونی ناوەندەکان',
      'Attendance registers of the centres',
    ),
    responsible: t('مدراء المراكز', 'بەڕێوەبەرانی ناوەندەکان', 'Centre managers'),
    limitations: t(
      'قد يُحسب من يتردد على مركزين مرتين.',
      'ئەوەی سەردانی دوو ناوەند بکات ڕەنگە دوو جار بژمێردرێت.',
      'A person who uses two centres may be counted twice.',
    ),
  },
  {
    id: 'handovers-with-brief',
    code: '1.4',
    result: 'work-continues',
    name: t(
      'تغييرات مدراء جرت بملف تسليم مكتوب',
      'گۆڕینی بەڕێوەبەر بە دۆسیەی نووسراوی دەستاودەستکردن',
      'Changes of director with a written hand-over brief',
    ),
    unit: t('نسبة مئوية', 'ڕێژەی سەدی', 'per cent'),
    measure: 'ratio',
    percent: true,
    direction: 'increase',
    accumulation: 'level',
    numeratorDefinition: t(
      'تغييرات سُلِّم فيها ملف مكتوب',
      'ئەو گۆڕانکارییانەی دۆسیەی نووسراویان تێدا دراوە',
      'Changes in which a written brief was handed over',
    ),
    denominatorDefinition: t(
      'كل تغييرات المدراء منذ بداية السنة',
      'هەموو گۆڕینەکانی بەڕێوەبەر لە سەرەتای ساڵەوە',
      'All changes of director since the start of the year',
    ),
    baseline: { numerator: 0, denominator: 3, illustrative: true, date: '2012-06-30' },
    targets: illustrativeTargets(1, { '2013-Q1': 0.5, '2013-Q2': 1 }),
    frequency: 'quarter',
    meansOfVerification: t(
      'ملفات التسليم المحفوظة لدى المديرية',
      'دۆسیەکانی دەستاودەستکردن لە بەڕێوەبەرایەتی',
      'Hand-over briefs kept by the Department',
    ),
    responsible: planning,
  },
];

const outputIndicators: Indicator[] = [
  {
    id: 'documents-approved',
    code: '2.1',
    result: 'programme-documents',
    name: t('وثائق برامج معتمدة', 'بەڵگەنامەی بەرنامەی پەسەندکراو', 'Programme documents approved'),
    unit: t('وثيقة', 'بەڵگەنامە', 'documents'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'cumulative',
    baseline: noneYet,
    targets: illustrativeTargets(14, { '2012-Q3': 2, '2012-Q4': 6, '2013-Q1': 10, '2013-Q2': 14 }),
    frequency: 'quarter',
    meansOfVerification: t(
      'كتاب اعتماد الوثيقة',
      'نووسراوی پەسەندکردنی بەڵگەنامە',
      'Letter that approves the document',
    ),
    responsible: planning,
  },
  {
    id: 'managers-still-in-post',
    code: '2.2',
    result: 'managers-describe-chain',
    name: t(
      'مدراء مدرَّبون ما زالوا في مناصبهم',
      'بەڕێوەبەرە ڕاهێنراوەکان کە هێشتا لە پۆستەکانیاندان',
      'Managers trained who are still in post',
    ),
    unit: t('نسبة مئوية', 'ڕێژەی سەدی', 'per cent'),
    measure: 'ratio',
    percent: true,
    direction: 'increase',
    accumulation: 'level',
    numeratorDefinition: t(
      'من المشاركين في الورشة وما زالوا في مناصبهم',
      'ئەو بەشداربووانەی وۆرکشۆپەکە کە هێشتا لە پۆستەکانیاندان',
      'People from the workshop who are still in post',
    ),
    denominatorDefinition: t(
      'المشاركون في الورشة',
      'بەشداربووانی وۆرکشۆپەکە',
      'People who took part in the workshop',
    ),
    baseline: { missing: 'not-collected', illustrative: true },
    targets: illustrativeTargets(0.8),
    frequency: 'quarter',
    meansOfVerification: t(
      'سجل موظفي المديرية',
      'تۆماری کارمەندانی بەڕێوەبەرایەتی',
      'Staff register of the Department',
    ),
    responsible: planning,
  },
  {
    id: 'standard-description-adopted',
    code: '2.3',
    result: 'standard-description',
    name: t(
      'اعتماد المديرية للوصف الموحد',
      'پەسەندکردنی وەسفی ستاندارد لەلایەن بەڕێوەبەرایەتییەوە',
      'Standard description adopted by the Department',
    ),
    unit: t('نعم أو لا', 'بەڵێ یان نەخێر', 'yes or no'),
    measure: 'yes-no',
    direction: 'increase',
    accumulation: 'level',
    baseline: noneYet,
    targets: illustrativeTargets(1, { '2013-Q2': 1 }),
    frequency: 'quarter',
    meansOfVerification: t('قرار المديرية', 'بڕیاری بەڕێوەبەرایەتی', 'Decision of the Department'),
    responsible: planning,
  },
];

const activityIndicators: Indicator[] = [
  {
    id: 'workshop-participants',
    code: '3.1',
    result: 'rbm-workshop',
    name: t('المشاركون في ورشة العمل', 'بەشداربووانی وۆرکشۆپەکە', 'People who took part in the workshop'),
    unit: people,
    measure: 'number',
    direction: 'increase',
    accumulation: 'increment',
    dimensions: ['sex'],
    baseline: noneYet,
    targets: illustrativeTargets(24, { '2012-Q3': 24 }),
    frequency: 'quarter',
    aggregation: { time: 'sum', place: 'sum', category: 'sum' },
    meansOfVerification: t('قائمة الحضور', 'لیستی ئامادەبوون', 'Attendance list'),
    responsible: planning,
  },
  {
    id: 'follow-ups-held',
    code: '3.2',
    result: 'follow-up-workshops',
    name: t('ورش المتابعة المنعقدة', 'وۆرکشۆپە بەدواداچووەکانی ئەنجامدراو', 'Follow-up workshops held'),
    unit: t('ورشة', 'وۆرکشۆپ', 'workshops'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'increment',
    baseline: noneYet,
    targets: [
      { value: 2, source: fromReport },
      { value: 2, period: '2012-Q4', source: fromReport },
    ],
    frequency: 'quarter',
    aggregation: { time: 'sum' },
    meansOfVerification: t('محضر الورشة', 'پرۆتۆکۆڵی وۆرکشۆپ', 'Record of the workshop'),
    responsible: planning,
  },
];

export const indicators: Indicator[] = [...outcomeIndicators, ...outputIndicators, ...activityIndicators];
