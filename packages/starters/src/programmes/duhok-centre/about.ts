/** Who and where: the profile of the programme and its places. */
import type { Profile, Site } from '@careframe/core';

/** A text in the three languages of this programme. */
export const t = (ar: string, ckb: string, en: string): { ar: string; ckb: string; en: string } => ({
  ar,
  ckb,
  en,
});

export const REPORT = 'Duhok social care managers launch internal development process';

/** Source of what the report itself says. */
export const fromReport = t(`تقرير «${REPORT}»`, `ڕاپۆرتی «${REPORT}»`, `Report “${REPORT}”`);

export const title = t(
  'برنامج مراكز الرعاية النهارية، دهوك',
  'بەرنامەی ناوەندەکانی چاودێریی ڕۆژانە، دهۆک',
  'Day-care centre programme, Duhok',
);

export const organisation = t(
  'المديرية العامة للرعاية الاجتماعية في دهوك',
  'بەڕێوەبەرایەتیی گشتیی چاودێریی کۆمەڵایەتی لە دهۆک',
  'General Department of Social Care, Duhok',
);

export const notice = t(
  'الأرقام المؤشَّر عليها بكلمة «توضيحي» مفترَضة لبيان طريقة عمل الوثيقة، وليست بيانات المديرية. يذكر التقرير الذي بُني عليه هذا البرنامج الأشهر دون السنة، لذلك فالسنوات مفترضة. والمراكز التي تحمل كلمة «مثال» مفترضة كذلك.',
  'ئەو ژمارانەی بە «نموونەیی» نیشانە کراون گریمانەن، بۆ پیشاندانی چۆنیەتیی کارکردنی بەڵگەنامەکە، و داتای بەڕێوەبەرایەتی نین. ئەو ڕاپۆرتەی ئەم بەرنامەیەی لەسەر بنیات نراوە مانگەکان باس دەکات بەڵام ساڵی نەنووسیوە، بۆیە ساڵەکان گریمانە کراون. ئەو ناوەندانەش کە وشەی «نموونە»یان لەگەڵدایە گریمانە کراون.',
  'Figures marked “illustrative” are invented to show how the document works; they are not data of the Department. The report behind this programme gives months but no year, so the years are assumed. Centres marked “example” are invented too.',
);

export const profile: Profile = {
  purpose: t(
    'تطوير برامج المراكز والمعاهد التابعة للمديرية لتكون وفق المعايير الحديثة وتلبي احتياجات المستفيدين. وهذه هي الأولى من أربع نتائج رئيسية حددتها المديرية.',
    'پەرەپێدانی بەرنامەی ناوەند و پەیمانگاکانی سەر بە بەڕێوەبەرایەتی، بۆ ئەوەی لەگەڵ ستانداردە نوێیەکان بگونجێن و پێداویستیی سوودمەندان دابین بکەن. ئەمە یەکەمی ئەو چوار ئەنجامە سەرەکییەیە کە بەڕێوەبەرایەتی دیاریی کردوون.',
    'To develop the programmes of the centres and institutes under the Department so that they follow modern standards and meet the needs of the people who use them. This is the first of four main results the Department has defined.',
  ),
  audience: t(
    'المستفيدون من المراكز والمعاهد من الأطفال والبالغين وأسرهم، وصنّاع القرار المسؤولون عنها.',
    'ئەو منداڵ و گەورانەی سوود لە ناوەند و پەیمانگاکان وەردەگرن و خێزانەکانیان، هەروەها ئەو بڕیاردەرانەی لێیان بەرپرسن.',
    'Children and adults who use the centres and institutes, their families, and the decision-makers who answer for them.',
  ),
  expectations: t(
    'يعرف المستفيدون وصنّاع القرار ما يتوقعونه من المركز ويستطيعون مقارنته بأدائه الفعلي. فالوثيقة تعزز المساءلة أمام الجهات العليا وأمام المستفيدين معًا.',
    'سوودمەندان و بڕیاردەران دەزانن چی لە ناوەندەکە چاوەڕوان بکەن و دەتوانن لەگەڵ کارکردنی ڕاستەقینەی بەراوردی بکەن. بەڵگەنامەکە بەرپرسیارێتی هەم لەبەردەم لایەنە باڵاکان و هەم لەبەردەم سوودمەندان بەهێز دەکات.',
    'People who use a centre and decision-makers know what to expect from it and can compare this with what it really does. The document makes the centre accountable upwards and downwards.',
  ),
  operation: t(
    'يكتب كل مركز ومعهد وثيقة برنامجه بعد ورشة عمل لثلاثة أيام حول الإدارة القائمة على النتائج وورشتي متابعة في أواخر تشرين الأول وفي كانون الأول. ويستخدم الجميع وصفًا موحدًا يمكن اعتماده في أنشطة الرعاية الاجتماعية الأخرى.',
    'هەر ناوەند و پەیمانگایەک بەڵگەنامەی بەرنامەی خۆی دەنووسێت، دوای وۆرکشۆپێکی سێ ڕۆژە لەسەر بەڕێوەبردنی پشتبەستوو بە ئەنجام و دوو وۆرکشۆپی بەدواداچوون لە کۆتایی تشرینی یەکەم و لە کانوونی یەکەم. هەموویان یەک وەسفی ستاندارد بەکار دەهێنن کە چالاکییەکانی تری چاودێریی کۆمەڵایەتیش دەتوانن وەریبگرن.',
    'Each centre and institute writes its own programme document after a three-day workshop on results-based management and follow-up workshops in late October and in December. All use one standard description, which other activities of social care can take over.',
  ),
  management: t(
    'مدير كل مركز مع قسم التخطيط في المديرية العامة للرعاية الاجتماعية. وعند تعيين مدير جديد أو التحاق موظفين جدد تعرّفهم الوثيقة بأهداف المركز وسير عمله وإدارته، فيستمر العمل دون انقطاع.',
    'بەڕێوەبەری هەر ناوەندێک، لەگەڵ بەشی پلاندانانی بەڕێوەبەرایەتیی گشتیی چاودێریی کۆمەڵایەتی. کاتێک بەڕێوەبەرێکی نوێ دادەمەزرێت یان کارمەندی نوێ دێت، بەڵگەنامەکە ئامانج و کارکردن و بەڕێوەبردنی ناوەندەکەیان پێ دەناسێنێت، بۆ ئەوەی کارەکە بەبێ پچڕان بەردەوام بێت.',
    'The manager of each centre, with the planning department of the General Department of Social Care. When a new director is appointed or new staff arrive, the document tells them the goals, the operation and the management of the centre, so that the work goes on.',
  ),
};

export const sites: Site[] = [
  {
    id: 'kurdistan-region',
    level: 'region',
    name: t('إقليم كوردستان العراق', 'هەرێمی کوردستانی عێراق', 'Kurdistan Region of Iraq'),
  },
  {
    id: 'duhok',
    parent: 'kurdistan-region',
    level: 'district',
    name: t('محافظة دهوك', 'پارێزگای دهۆک', 'Duhok Governorate'),
  },
  {
    id: 'day-care-centre',
    parent: 'duhok',
    level: 'centre',
    name: t('مركز رعاية نهارية (مثال)', 'ناوەندی چاودێریی ڕۆژانە (نموونە)', 'Day-care centre (example)'),
  },
  {
    id: 'disability-institute',
    parent: 'duhok',
    level: 'centre',
    name: t(
      'معهد للأشخاص ذوي الإعاقة (مثال)',
      'پەیمانگای کەسانی خاوەن پێداویستیی تایبەت (نموونە)',
      'Institute for persons with disabilities (example)',
    ),
  },
  {
    id: 'childrens-home',
    parent: 'duhok',
    level: 'centre',
    name: t('دار رعاية أطفال (مثال)', 'خانەی چاودێریی منداڵان (نموونە)', 'Children’s home (example)'),
  },
  {
    id: 'other-centres',
    parent: 'duhok',
    level: 'centre',
    name: t(
      'المراكز والمعاهد الأخرى (مثال)',
      'ناوەند و پەیمانگاکانی تر (نموونە)',
      'Other centres and institutes (example)',
    ),
  },
];
