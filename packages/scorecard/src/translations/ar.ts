import type { Format, Translation } from '@careframe/i18n';
import type { ScorecardEnglish } from '../scorecard.words.js';
import type { Counted, SummaryHead } from './en.js';

/** Two, three to ten, eleven and more (accusative singular), a hundred and more. */
type Noun = readonly [two: string, few: string, many: string, other: string];

const levels: Readonly<Record<string, Noun>> = {
  country: ['بلدين', 'بلدان', 'بلدًا', 'بلد'],
  region: ['منطقتين', 'مناطق', 'منطقة', 'منطقة'],
  district: ['قضاءين', 'أقضية', 'قضاءً', 'قضاء'],
  municipality: ['بلديتين', 'بلديات', 'بلدية', 'بلدية'],
  centre: ['مركزين', 'مراكز', 'مركزًا', 'مركز'],
  place: ['مكانين', 'أماكن', 'مكانًا', 'مكان'],
};

function inPlaces({ places, level, place }: SummaryHead, f: Format): string {
  if (places === 0) return '';
  if (places === 1) return ` في ${place}`;
  const [two, few, many, other] = levels[level] ?? levels['place']!;
  const n = f.number(places);
  return ` في ${f.plural(places, { two, few: `${n} ${few}`, many: `${n} ${many}`, other: `${n} ${other}` })}`;
}

function counted(n: number, f: Format, one: string, [two, few, many, other]: Noun): string {
  const figure = f.number(n);
  return f.plural(n, {
    one,
    two,
    few: `${figure} ${few}`,
    many: `${figure} ${many}`,
    other: `${figure} ${other}`,
  });
}

export default {
  title: 'بطاقة الرصد',
  'subject.label': 'ما الذي يُعرض',
  'subject.assessments': 'الزيارات',
  'subject.indicators': 'المؤشرات',
  'rubric.label': 'المقياس',
  'period.label': 'الفترة',
  'period.latest': 'أحدث القيم',
  'order.label': 'الترتيب',
  'order.need': 'الأكثر إلحاحًا أولًا',
  'order.plan': 'كما في الخطة',
  'order.name': 'أبجديًا',
  'place.label': 'المكان',
  'place.all': 'كل الأماكن',
  'place.programme': 'البرنامج كله',
  'column.criterion': 'المعيار',
  'column.indicator': 'المؤشر',
  'sub.visit': 'زيارة {date}',
  'sub.visits': 'أحدث الزيارات، {dates}',
  'sub.latest': 'أحدث القيم',
  'sub.period': 'قيم {period}',

  'empty.title': 'لا شيء للتقييم بعد',
  'empty.text': 'لا يوجد في هذا البرنامج مؤشر ولا زيارة مقيَّمة. أضف مؤشرًا أو سجّل زيارة بمقياس.',
  'empty.rubric': 'لم تُقيَّم أي زيارة بهذا المقياس بعد.',
  'empty.indicators': 'لا يوجد مؤشر في هذا البرنامج بعد.',

  'summary.criteria': (p: SummaryHead, f: Format) =>
    `${counted(p.n, f, 'معيار واحد', ['معياران', 'معايير', 'معيارًا', 'معيار'])}${inPlaces(p, f)}:`,
  'summary.indicators': (p: Counted, f: Format) =>
    `${counted(p.n, f, 'مؤشر واحد', ['مؤشران', 'مؤشرات', 'مؤشرًا', 'مؤشر'])}:`,
  'count.on-track': ({ n }: Counted, f: Format) => `${f.number(n)} على المسار`,
  'count.needs-attention': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'يحتاج', two: 'يحتاجان', other: 'تحتاج' })} انتباهًا`,
  'count.off-track': ({ n }: Counted, f: Format) => `${f.number(n)} خارج المسار`,
  'count.no-evidence': ({ n }: Counted, f: Format) => `${f.number(n)} بلا دليل`,
  'count.no-data': ({ n }: Counted, f: Format) => `${f.number(n)} بلا بيانات`,
  'count.not-assessed': ({ n }: Counted, f: Format) => `${f.number(n)} بلا تقييم`,
  'count.not-coloured': ({ n }: Counted, f: Format) => `${f.number(n)} بلا حكم`,
  'count.not-due': ({ n }: Counted, f: Format) =>
    `${f.number(n)} لم يحن ${f.plural(n, { one: 'موعده', two: 'موعدهما', other: 'موعدها' })} بعد`,
  'count.not-applicable': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'لا ينطبق', two: 'لا ينطبقان', other: 'لا تنطبق' })}`,
  'summary.agreed': 'اتفق المقيّمون في {share} من الدرجات (α {alpha}).',
  'summary.agreed.plain': 'اتفق المقيّمون في {share} من الدرجات.',
  'summary.agreed.few': 'اتفق المقيّمون في {same} من أصل {items} من الدرجات.',
  'summary.gap': 'أكبر فجوة: {name}، {share} مما كان مخططًا حتى الآن.',
  'summary.gap.plain': 'أكبر فجوة: {name}.',

  'cell.evidence': ({ n }: Counted, f: Format) =>
    counted(n, f, 'مصدر واحد', ['مصدران', 'مصادر', 'مصدرًا', 'مصدر']),
  'cell.must-pass': 'شرط أساسي',
  'cell.must-pass.failed': 'شرط أساسي لم يتحقق',
  'cell.target': 'الهدف {target}',
  'value.yes': 'نعم',
  'value.no': 'لا',
  'trend.better': 'أفضل',
  'trend.worse': 'أسوأ',
  'trend.same': 'كما هو',
  'gap.no-evidence': 'بلا دليل',
  'gap.no-source': 'بلا مصدر',
  'gap.not-assessed': 'بلا تقييم',
  'gap.no-access': 'تعذر الوصول',
  'gap.not-applicable': 'لا ينطبق',
  'gap.not-coloured': 'بلا حكم',
  'gap.no-target': 'بلا هدف',
  'gap.no-data': 'لا توجد بيانات',
  'bucket.no-evidence': 'بلا دليل',
  'bucket.not-assessed': 'بلا تقييم',
  'bucket.not-coloured': 'بلا حكم على الحالة',
  visits: ({ n }: Counted, f: Format) =>
    counted(n, f, 'زيارة واحدة', ['زيارتان', 'زيارات', 'زيارة', 'زيارة']),

  'spoken.name': '{row}، {place}: {state}.',
  'spoken.name.when': '{row}، {place}، {when}: {state}.',
  'spoken.score': 'الدرجة {value} من {max}.',
  'spoken.actual': 'المتحقق {actual}.',
  'spoken.actual.target': 'المتحقق {actual} والهدف {target}.',
  'spoken.actual.percent': 'المتحقق {actual} والهدف {target} ({share} مما كان مخططًا حتى الآن).',
  'spoken.better': 'أفضل من {when}.',
  'spoken.worse': 'أسوأ من {when}.',
  'spoken.same': 'كما في {when}.',
  'spoken.source': 'المصدر: {source}.',
  'spoken.no-source': 'بلا مصدر.',
  'spoken.no-evidence': 'لا دليل عليه، ولذلك لا يُحتسب.',
  'spoken.must-pass': 'معيار أساسي واجب التحقق.',
  'spoken.must-pass.failed': 'لم يتحقق هذا المعيار الأساسي.',

  'total.visit': 'الزيارة كلها',
  coverage: 'قُيِّم {share}',
  capped: 'يحدّ منه: {criteria}',
  'note.unsupported': 'بلا سند: {n} من {of} من الدرجات بلا دليل ولا تُحتسب.',
  'note.low-coverage': '{place}: قُيِّم {share}. لا يُعطى لون دون {minimum}.',
  'note.nothing-assessed': '{place}: لا شيء يمكن احتسابه، ولذلك لا يُعطى لون.',
  'note.version': '{place}: قُيِّم بالإصدار {was} من المقياس، والإصدار الحالي {now}. تُعرض الدرجات دون لون.',
  'note.not-visited': ({ n }: Counted, f: Format) =>
    `لم يُزر بعد: ${counted(n, f, 'مكان واحد', ['مكانان', 'أماكن', 'مكانًا', 'مكان'])}.`,
  'note.stale': ({ date, n }: { date: string; n: number }, f: Format) =>
    `بيانات ${date}، مضى عليها ${counted(n, f, 'يوم واحد', ['يومان', 'أيام', 'يومًا', 'يوم'])}`,

  'legend.label': 'معنى العلامات',
  'legend.entry': '{state}: {rule}',
  'rule.from': '{from} فأكثر',
  'rule.between': 'من {from} إلى أقل من {to}',
  'rule.under': 'أقل من {to}',
  'rule.share.from': '{from%} على الأقل مما كان مخططًا حتى الآن',
  'rule.share.between': 'من {from%} إلى أقل من {to%} منه',
  'rule.share.under': 'أقل من {to%} منه',
  'rule.no-evidence': 'بلا دليل: يُعرض ولا يُحتسب',
  'rule.no-data': 'لا توجد بيانات: لا قيمة لها مصدر',
  'rule.not-assessed': 'بلا تقييم: لا درجة',
  'rule.not-due': 'لم يحن موعده بعد',
  'rule.must-pass': 'المعيار الأساسي الذي درجته أقل من {pass} خارج المسار، ولا يمكن أن تكون زيارته على المسار.',
  'rule.must-pass.band': 'عندما يكون معيار أساسي خارج المسار لا يمكن أن تكون زيارته على المسار.',
  'rule.own': 'المؤشرات التي لها حدود خاصة تذكرها في تفاصيلها.',
  'rule.range':
    'القيم التي يجب الحفاظ عليها أو إبقاؤها ضمن حدود تكون على المسار داخل الحدود وخارج المسار خارجها.',

  'detail.close': 'إغلاق التفاصيل',
  'detail.of': '{value} من {max}',
  'detail.failed': 'هذا معيار أساسي واجب التحقق، ولم يتحقق.',
  'detail.evidence': 'الأدلة',
  'detail.evidence.none': 'لا دليل مسجَّل، ولذلك لا يُحتسب.',
  'detail.source': 'المصدر',
  'detail.source.none': 'لا مصدر مسجَّل، ولذلك لا تُحتسب القيمة.',
  'detail.assessors': 'درجة كل مقيّم',
  'detail.assessor': 'المقيّم',
  'detail.score': 'الدرجة',
  'detail.agreed': 'المتفق عليه',
  'detail.own-service': 'يعمل لدى هذه الخدمة',
  'detail.differs': ({ n }: Counted, f: Format) =>
    `تختلف الدرجات بمقدار ${counted(n, f, 'درجة واحدة', ['درجتين', 'درجات', 'درجة', 'درجة'])}: ناقشوها.`,
  'detail.differed': ({ n }: Counted, f: Format) =>
    `قبل أن يتفق الفريق كانت الدرجات تختلف بمقدار ${counted(n, f, 'درجة واحدة', ['درجتين', 'درجات', 'درجة', 'درجة'])}.`,
  'detail.history': 'السجل، الأحدث أولًا',
  'detail.visit': 'الزيارة',
  'detail.value': 'القيمة',
  'detail.planned': 'الهدف',
  'detail.state': 'الحالة',
  'detail.revised': 'صُحّح في {date}؛ وكان: {value}',
  'detail.actions': 'الإجراءات',
  'detail.actions.none': 'لم يُتفق على إجراء.',
  'detail.actions.visit': 'إجراءات تخص الزيارة كلها',
  'detail.due': 'حتى {date}',
  'detail.overdue': 'متأخر منذ {date}',
  'detail.ask': 'لمعرفة القيمة اسأل: {who}.',
  'detail.result': 'يتبع',
  'detail.definition': 'التعريف',
  'action.open': 'قائم',
  'action.done': 'أُنجز',
  'action.dropped': 'أُلغي',
  'kind.document': 'وثيقة',
  'kind.observation': 'ملاحظة مباشرة',
  'kind.interview-staff': 'مقابلة مع العاملين',
  'kind.interview-family': 'مقابلة مع الطفل أو الأسرة',
  'kind.case-file': 'ملف حالة',
  'kind.data': 'بيانات',

  'chart.show': 'عرض الرسم البياني',
  'chart.hide': 'إخفاء الرسم البياني',
  'chart.failed': 'تعذر تحميل الرسم البياني. الجدول يحوي الأرقام نفسها.',
  'chart.label':
    'رسم بياني خطي: {name}، من {first} ({from}) إلى {last} ({to}). الجدول أعلاه يحوي الأرقام نفسها.',
  'chart.actual': 'القيمة',
  'chart.target': 'الهدف',
  'chart.threshold': 'على المسار من',
  'keys.hint': 'أسهم لوحة المفاتيح للتنقل بين الخلايا، وEnter لفتح التفاصيل، وP للانتقال إلى المشكلة التالية.',
} satisfies Translation<ScorecardEnglish>;
