/** The results chain: from a trainer and working time to better lives. */
import type { Link, Programme } from '@careframe/core';
import { link, results as ofStage } from '../../build.js';
import { t } from './about.js';

export const stages: Programme['stages'] = [
  { id: 'inputs', level: 'input', name: t('المدخلات', 'تێخراوەکان', 'Inputs') },
  { id: 'activities', level: 'activity', name: t('الأنشطة', 'چالاکییەکان', 'Activities') },
  { id: 'outputs', level: 'output', name: t('المخرجات', 'بەرهەمەکان', 'Outputs') },
  { id: 'outcomes', level: 'outcome', name: t('النتائج', 'دەرەنجامەکان', 'Outcomes') },
  { id: 'impact', level: 'impact', name: t('الأثر', 'کاریگەری', 'Impact') },
];

const department = t(
  'المديرية العامة للرعاية الاجتماعية',
  'بەڕێوەبەرایەتیی گشتیی چاودێریی کۆمەڵایەتی',
  'General Department of Social Care',
);
const planning = t('قسم التخطيط', 'بەشی پلاندانان', 'Planning department');
const managers = t('مدراء المراكز', 'بەڕێوەبەرانی ناوەندەکان', 'Centre managers');

export const results: Programme['results'] = [
  ...ofStage('inputs', [
    {
      id: 'trainer',
      label: t(
        'مدرب في الإدارة القائمة على النتائج',
        'ڕاهێنەرێک بۆ بەڕێوەبردنی پشتبەستوو بە ئەنجام',
        'A trainer in results-based management',
      ),
      notMeasured: t(
        'يكفي أن الورشة عُقدت.',
        'ئەنجامدانی وۆرکشۆپەکە بەسە.',
        'That the workshop took place says enough.',
      ),
    },
    {
      id: 'working-time',
      label: t(
        'وقت عمل 23 من المدراء والمخططين',
        'کاتی کاری 23 بەڕێوەبەر و پلاندانەر',
        'Working time of 23 managers and planners',
      ),
      owner: department,
      notMeasured: t(
        'يُحسب عدد المشاركين في الورشة.',
        'ژمارەی بەشداربووانی وۆرکشۆپەکە تۆمار دەکرێت.',
        'The people who took part are counted at the workshop.',
      ),
    },
  ]),
  ...ofStage('activities', [
    {
      id: 'rbm-workshop',
      label: t(
        'ورشة عمل لثلاثة أيام حول الإدارة القائمة على النتائج',
        'وۆرکشۆپێکی سێ ڕۆژە لەسەر بەڕێوەبردنی پشتبەستوو بە ئەنجام',
        'Three-day workshop on results-based management',
      ),
      description: t(
        'شارك 23 امرأة ورجلًا من مدراء المراكز ومن قسم التخطيط. كانت مفاهيم كثيرة جديدة عليهم، وأرست الورشة أساسًا ممتازًا لتطوير برامجهم.',
        '23 ژن و پیاو لە بەڕێوەبەرانی ناوەندەکان و بەشی پلاندانان بەشدار بوون. زۆر چەمک بۆیان نوێ بوو، و وۆرکشۆپەکە بنەمایەکی نایابی بۆ پەرەپێدانی بەرنامەکانیان دانا.',
        '23 women and men took part: managers of the centres and staff of the planning department. Many concepts were new to them, and the workshop laid an excellent foundation for their own programmes.',
      ),
      owner: planning,
      status: 'achieved',
    },
    {
      id: 'follow-up-workshops',
      label: t(
        'ورشتا متابعة في تشرين الأول وكانون الأول',
        'وۆرکشۆپی بەدواداچوون لە تشرینی یەکەم و کانوونی یەکەم',
        'Follow-up workshops in October and December',
      ),
      owner: planning,
    },
  ]),
  ...ofStage('outputs', [
    {
      id: 'programme-documents',
      label: t(
        'وثيقة برنامج لكل مركز ومعهد',
        'بەڵگەنامەی بەرنامە بۆ هەر ناوەند و پەیمانگایەک',
        'Programme document for each centre and institute',
      ),
      description: t(
        'تقول الوثيقة للمستفيدين ولصنّاع القرار ما يمكن توقعه، وتتيح مقارنته بالأداء الفعلي.',
        'بەڵگەنامەکە بە سوودمەندان و بڕیاردەران دەڵێت چی چاوەڕوان بکەن، و بواری بەراوردکردنی لەگەڵ کارکردنی ڕاستەقینە دەدات.',
        'It tells the people who use a centre and decision-makers what to expect, and lets them compare this with what is done.',
      ),
      owner: managers,
    },
    {
      id: 'managers-describe-chain',
      label: t(
        'المدراء قادرون على وصف سلسلة نتائجهم',
        'بەڕێوەبەران دەتوانن زنجیرەی ئەنجامەکانیان وەسف بکەن',
        'Managers can describe their results chain',
      ),
      owner: managers,
    },
    {
      id: 'standard-description',
      label: t(
        'وصف موحد للبرامج يصلح للتسليم والتسلّم',
        'وەسفێکی ستانداردی بەرنامەکان، ئامادە بۆ دەستاودەستکردن',
        'Standard description of programmes, ready for a hand-over',
      ),
      owner: planning,
    },
  ]),
  ...ofStage('outcomes', [
    {
      id: 'services-meet-standards',
      label: t(
        'خدمات المراكز متوافقة بشكل أفضل مع المعايير الحديثة واحتياجات المستفيدين',
        'خزمەتگوزاریی ناوەندەکان باشتر لەگەڵ ستانداردە نوێیەکان و پێداویستیی سوودمەندان دەگونجێت',
        'Services of the centres better match modern standards and people’s needs',
      ),
      owner: department,
    },
    {
      id: 'families-know',
      label: t(
        'الأسر أكثر معرفة بما تتوقعه من المركز',
        'خێزانەکان باشتر دەزانن چی لە ناوەندەکە چاوەڕوان بکەن',
        'Families know better what to expect from a centre',
      ),
      owner: managers,
    },
    {
      id: 'work-continues',
      label: t(
        'استمرارية أفضل لعمل المراكز عند تغيير المدير',
        'بەردەوامیی باشتری کاری ناوەندەکان کاتێک بەڕێوەبەر دەگۆڕێت',
        'Improved continuity of the centres when a director changes',
      ),
      owner: department,
    },
  ]),
  ...ofStage('impact', [
    {
      id: 'better-lives',
      label: t(
        'حياة أفضل للأطفال والأشخاص ذوي الإعاقة في دهوك',
        'ژیانێکی باشتر بۆ منداڵان و کەسانی خاوەن پێداویستیی تایبەت لە دهۆک',
        'Better lives for children and persons with disabilities in Duhok',
      ),
      endResult: true,
      notMeasured: t(
        'تقيسه دراسة بعد السنة الأولى.',
        'دوای ساڵی یەکەم بە توێژینەوەیەک دەپێورێت.',
        'A study after the first year will measure it.',
      ),
    },
  ]),
];

export const links: Link[] = [
  link('trainer', 'rbm-workshop', {
    reason: t(
      'المدرب يقود أيام الورشة الثلاثة',
      'ڕاهێنەرەکە هەر سێ ڕۆژی وۆرکشۆپەکە بەڕێوە دەبات',
      'the trainer leads the three days',
    ),
    kind: 'required',
  }),
  link('working-time', 'rbm-workshop', {
    reason: t(
      'الورشة تحتاج إلى من سيكتبون البرامج أنفسهم',
      'وۆرکشۆپەکە پێویستی بەو کەسانەیە کە خۆیان بەرنامەکان دەنووسن',
      'the workshop needs the people who will write the programmes',
    ),
  }),
  link('working-time', 'follow-up-workshops', {
    reason: t(
      'المتابعة تجري مع المشاركين أنفسهم',
      'بەدواداچوون لەگەڵ هەمان بەشداربووان دەکرێت',
      'the same people meet again',
    ),
  }),
  link('rbm-workshop', 'managers-describe-chain', {
    reason: t(
      'في الورشة يرسم كل مدير سلسلة نتائج مركزه',
      'لە وۆرکشۆپەکەدا هەر بەڕێوەبەرێک زنجیرەی ئەنجامی ناوەندەکەی خۆی دەکێشێت',
      'each manager draws the results chain of the own centre there',
    ),
    assumption: t(
      'يبقى المدراء المدرَّبون في مناصبهم',
      'بەڕێوەبەرە ڕاهێنراوەکان لە پۆستەکانیاندا دەمێننەوە',
      'the trained managers stay in post',
    ),
  }),
  link('rbm-workshop', 'programme-documents', {
    reason: t(
      'الورشة تعطي الأساس لكتابة الوثائق',
      'وۆرکشۆپەکە بنەمای نووسینی بەڵگەنامەکان دەدات',
      'the workshop gives the foundation for writing',
    ),
    evidence: 'some',
  }),
  link('follow-up-workshops', 'programme-documents', {
    reason: t(
      'تُراجَع المسودات في المتابعة وتُستكمل',
      'لە بەدواداچووندا ڕەشنووسەکان پێداچوونەوەیان بۆ دەکرێت و تەواو دەکرێن',
      'drafts are reviewed and finished there',
    ),
    assumption: t(
      'تُفرّغ المديرية المدراء للكتابة بين الورشتين',
      'بەڕێوەبەرایەتی لە نێوان وۆرکشۆپەکاندا کاتی نووسین بە بەڕێوەبەران دەدات',
      'the Department gives managers time to write between the workshops',
    ),
  }),
  link('follow-up-workshops', 'standard-description', {
    reason: t(
      'من الوثائق المتشابهة يُستخلص نموذج واحد',
      'لە بەڵگەنامە لێکچووەکان یەک نموونەی هاوبەش دەردەهێنرێت',
      'one model is drawn from documents that are alike',
    ),
  }),
  link('programme-documents', 'services-meet-standards', {
    reason: t(
      'الوثيقة تُلزم المركز بما يقدّمه ولمن يقدّمه',
      'بەڵگەنامەکە ناوەندەکە پابەند دەکات بەوەی چی و بۆ کێ پێشکەش دەکات',
      'the document commits the centre to what it offers and to whom',
    ),
    assumption: t(
      'تستند المديرية إلى الوثائق في قرارات الميزانية والملاك',
      'بەڕێوەبەرایەتی لە بڕیارەکانی بودجە و کارمەنداندا پشت بە بەڵگەنامەکان دەبەستێت',
      'the Department uses the documents when it decides on budget and staff',
    ),
  }),
  link('managers-describe-chain', 'services-meet-standards', {
    reason: t(
      'من يعرف النتيجة المطلوبة يوجّه العمل اليومي نحوها',
      'ئەوەی ئەنجامی خوازراو بزانێت، کاری ڕۆژانە بەرەو ئەو ئاڕاستە دەکات',
      'who knows the wished result steers the daily work towards it',
    ),
  }),
  link('programme-documents', 'families-know', {
    reason: t(
      'تُستخدم الوثيقة للتعريف بالمركز',
      'بەڵگەنامەکە بۆ ناساندنی ناوەندەکە بەکار دێت',
      'the document is used to make the centre known',
    ),
    assumption: t(
      'تُنشر الوثيقة بلغات الأسر وبكلمات بسيطة',
      'بەڵگەنامەکە بە زمانی خێزانەکان و بە وشەی سادە بڵاو دەکرێتەوە',
      'the document is published in the families’ languages and in plain words',
    ),
  }),
  link('standard-description', 'work-continues', {
    reason: t(
      'يجد المدير الجديد الأهداف وسير العمل والإدارة مكتوبة',
      'بەڕێوەبەری نوێ ئامانج و کارکردن و بەڕێوەبردن بە نووسراوی دەبینێتەوە',
      'a new director finds goals, operation and management in writing',
    ),
    assumption: t(
      'يجري التسليم قبل مغادرة المدير السابق',
      'دەستاودەستکردن پێش ڕۆیشتنی بەڕێوەبەری پێشوو دەکرێت',
      'the hand-over happens before the former director leaves',
    ),
  }),
  link('services-meet-standards', 'better-lives', {
    reason: t(
      'الخدمة الملائمة تحمي الأطفال وتزيد استقلال الأشخاص ذوي الإعاقة',
      'خزمەتگوزاریی گونجاو منداڵان دەپارێزێت و سەربەخۆیی کەسانی خاوەن پێداویستیی تایبەت زیاد دەکات',
      'a fitting service protects children and gives persons with disabilities more independence',
    ),
    assumption: t(
      'تستطيع الأسر الوصول إلى المركز',
      'خێزانەکان دەتوانن بگەنە ناوەندەکە',
      'families can reach a centre',
    ),
  }),
  link('families-know', 'better-lives', {
    reason: t(
      'من يعرف ما يحق له يطلبه في وقته',
      'ئەوەی بزانێت مافی چییە لە کاتی خۆیدا داوای دەکات',
      'who knows what to expect asks for it in time',
    ),
  }),
  link('work-continues', 'better-lives', {
    reason: t(
      'لا تنقطع الرعاية عند تغيّر الأشخاص',
      'بە گۆڕانی کەسەکان چاودێری ناپچڕێت',
      'care does not break off when people change',
    ),
  }),
];
