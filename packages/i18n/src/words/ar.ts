/** Arabic words shared by all widgets. */
import type { Translation } from '../words.js';
import type { StatementParts } from './en.terms.js';
import type { CommonEnglish } from './index.js';

const words: Translation<CommonEnglish> = {
  'state.on-track': 'على المسار',
  'state.needs-attention': 'يحتاج انتباهًا',
  'state.off-track': 'خارج المسار',
  'state.no-data': 'لا توجد بيانات',
  'state.not-due': 'لم يحن موعده بعد',

  'reason.missing-actual': 'لم تُدخَل أي قيمة بعد',
  'reason.missing-target': 'لم يُحدَّد هدف',
  'reason.missing-baseline': 'خط الأساس غير معروف',
  'reason.direction-contradicts-target': 'الهدف في الجهة الخطأ من خط الأساس بالنسبة إلى الاتجاه المحدد',
  'reason.target-zero': 'الهدف صفر، فلا يمكن حساب نسبة منه',
  'reason.no-source': 'القيمة بلا مصدر، ولذلك لا تُحتسب بعد',
  'reason.not-reported': 'لم يُبلَّغ عن أي قيمة',
  'reason.not-applicable': 'لا ينطبق هنا',
  'reason.not-due': 'لم يحن موعد هذه القيمة بعد',
  'reason.not-collected': 'لم تُجمَع هذه القيمة',
  'reason.suppressed': 'المجموعة أصغر من أن تُعرض لها قيمة',
  'reason.zero-denominator': 'المقام صفر، فلا يمكن حساب النسبة',
  'reason.mixed-units': 'القيم بوحدات مختلفة ولا يمكن جمعها معًا',
  'reason.not-added-up': 'لا يجوز جمع الأجزاء',
  'reason.no-target-here': 'ليس لهذا المكان هدف خاص به',
  'reason.missing-worst': 'لم تُذكر أسوأ قيمة',

  'missing.not-reported': 'لم يُبلَّغ عنه',
  'missing.not-applicable': 'لا ينطبق',
  'missing.not-due': 'لم يحن موعده بعد',
  'missing.not-collected': 'لم يُجمَع',
  'missing.suppressed': 'مخفي: مجموعة صغيرة',

  'direction.increase': 'زيادة',
  'direction.decrease': 'خفض',
  'direction.maintain': 'محافظة',
  'direction.range': 'إبقاء ضمن نطاق',

  'level.input': 'مُدخَل',
  'level.activity': 'نشاط',
  'level.output': 'مُخرَج',
  'level.outcome': 'نتيجة',
  'level.impact': 'أثر',
  'level.other': 'غير ذلك',

  'evidence.none': 'بلا دليل',
  'evidence.anecdotal': 'شهادات متفرقة',
  'evidence.some': 'بعض الأدلة',
  'evidence.strong': 'أدلة قوية',

  'frequency.once': 'مرة واحدة',
  'frequency.year': 'كل سنة',
  'frequency.school-year': 'كل عام دراسي',
  'frequency.half': 'كل ستة أشهر',
  'frequency.four-months': 'كل أربعة أشهر',
  'frequency.quarter': 'كل ثلاثة أشهر',
  'frequency.month': 'كل شهر',
  'frequency.custom': 'في تواريخ مختارة',

  'measure.number': 'عدد',
  'measure.ratio': 'نسبة',
  'measure.rating': 'تقدير على مقياس',
  'measure.yes-no': 'نعم أو لا',
  'measure.qualitative': 'بالكلمات',

  'action.undo': 'تراجع',
  'action.redo': 'إعادة التنفيذ',
  'action.add': 'إضافة',
  'action.edit': 'تعديل',
  'action.delete': 'حذف',
  'action.cancel': 'إلغاء',
  'action.save': 'حفظ',
  'action.close': 'إغلاق',
  'action.print': 'طباعة',
  'action.back': 'رجوع',
  'action.next': 'التالي',
  'action.retry': 'محاولة أخرى',
  'action.more': 'المزيد',
  'action.fix': 'إصلاح',
  'action.restore': 'استعادة',
  'action.discard': 'تجاهل',
  'action.clear': 'مسح',

  'widget.loading.title': 'جارٍ التحميل',
  'widget.loading.text': 'يجري تحميل البرنامج.',
  'widget.empty.title': 'لا شيء هنا بعد',
  'widget.empty.text': 'لا يوجد ما يُعرض بعد. أضف أول عنصر لتبدأ.',
  'widget.offline.title': 'لا يوجد اتصال',
  'widget.offline.text': 'لا يمكن الآن تحميل بيانات أحدث. ما هو موجود هنا يبقى متاحًا للقراءة.',
  'widget.read-only.title': 'للقراءة فقط',
  'widget.read-only.text': 'يمكنك القراءة والطباعة. التعديل غير متاح هنا.',
  'widget.no-permission.title': 'لا توجد صلاحية',
  'widget.no-permission.text': 'حسابك لا يملك صلاحية فتح هذا. اطلب الصلاحية من المسؤول عن إدارة البرنامج.',
  'widget.too-new.title': 'أُنشئ بإصدار أحدث',
  'widget.too-new.text':
    'حُفظ هذا الملف بإصدار أحدث ولا يمكن قراءته هنا بأمان. اطلب من صاحب الموقع تحديث هذه الصفحة.',
  'widget.error.title': 'تعذّر عرض هذا',
  'widget.error.text': 'في البيانات مشكلات تمنع عرضها. تبيّن القائمة أين هي وما العمل.',

  'language.missing': 'معروض بلغة أخرى ({language}): لا يوجد نص بعد بلغة «{wanted}»',
  'language.name.en': 'الإنجليزية',
  'language.name.bg': 'البلغارية',
  'language.name.ar': 'العربية',
  'language.name.ckb': 'الكردية (السورانية)',
  'language.name.ku': 'الكردية (الكرمانجية)',
  'language.name.ru': 'الروسية',
  'language.name.tk': 'التركمانية',
  'language.name.fr': 'الفرنسية',

  'illustrative.badge': 'توضيحي',
  'illustrative.note': 'الأرقام الموسومة بأنها توضيحية مخترعة لبيان كيف يعمل البرنامج.',

  'severity.must': 'يجب إصلاحه',
  'severity.should': 'يحسن النظر فيه',
  'severity.hint': 'تلميح',

  'problem.bare.what': 'في البيانات مشكلة: {code}.',
  'problem.bare.fix':
    'إذا لم يظهر شرح فتحقق من الاتصال وأعد تحميل الصفحة، أو أرسل هذا السطر إلى المسؤول عن إدارة البرنامج.',

  'unit.percent-points': 'نقاط مئوية',
  'count.of': '{a} من {b}',
  'undo.done': 'تم التراجع: {act}',
  'redo.done': 'أُعيد التنفيذ: {act}',

  'statement.contributes': ({ from, to, assumptions, reason }: StatementParts) =>
    `إذا تحقق ${from}${assumptions && `، وتحقق ${assumptions}`}، فسيتحقق ${to}${reason && `، لأن ${reason}`}.`,
  'statement.required': ({ from, to, assumptions, reason }: StatementParts) =>
    `لا يتحقق ${to} إلا إذا تحقق ${from}${assumptions && `، وتحقق ${assumptions}`}${reason && `، لأن ${reason}`}.`,
  'statement.feedback': ({ from, to, assumptions, reason }: StatementParts) =>
    `وفي المقابل يعود ${from} فيؤثر في ${to}${assumptions && `، بشرط أن يتحقق ${assumptions}`}${reason && `، لأن ${reason}`}.`,
};
export default words;
