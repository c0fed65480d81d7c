/** Arabic words of the results chain. */
import type { Format, Translation } from '@careframe/i18n';
import type { CardParts, en } from './en.js';

/** Arabic counts: one and two have words of their own, 3 to 10 take the plural, from 11 on the singular again. */
interface Forms {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const counted = (n: number, f: Format, { none, one, two, few, many, other }: Forms): string => {
  const figure = f.number(n);
  return f.plural(n, {
    zero: none,
    one,
    two,
    few: `${figure} ${few}`,
    many: `${figure} ${many}`,
    other: `${figure} ${other}`,
  });
};
const links = (n: number, f: Format): string =>
  counted(n, f, {
    none: 'لا روابط',
    one: 'رابط واحد',
    two: 'رابطان',
    few: 'روابط',
    many: 'رابطًا',
    other: 'رابط',
  });
const assumptions = (n: number, f: Format): string =>
  counted(n, f, {
    none: 'لا افتراضات',
    one: 'افتراض واحد',
    two: 'افتراضان',
    few: 'افتراضات',
    many: 'افتراضًا',
    other: 'افتراض',
  });
const indicators = (n: number, f: Format): string =>
  counted(n, f, {
    none: 'لا مؤشرات',
    one: 'مؤشر واحد',
    two: 'مؤشران',
    few: 'مؤشرات',
    many: 'مؤشرًا',
    other: 'مؤشر',
  });
const toCheck = (n: number, f: Format): string =>
  counted(n, f, {
    none: 'لا شيء بحاجة إلى نظر',
    one: 'أمر واحد بحاجة إلى نظر',
    two: 'أمران بحاجة إلى نظر',
    few: 'أمور بحاجة إلى نظر',
    many: 'أمرًا بحاجة إلى نظر',
    other: 'أمر بحاجة إلى نظر',
  });
const results = (n: number, f: Format): string =>
  counted(n, f, {
    none: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: 'نتائج',
    many: 'نتيجة',
    other: 'نتيجة',
  });

export default {
  title: 'سلسلة النتائج',
  'view.label': 'طريقة العرض',
  'view.list': 'قائمة',
  'view.map': 'مخطط',
  'view.shown.list': 'تُعرض السلسلة الآن قائمةً.',
  'view.shown.map': 'تُعرض السلسلة الآن مخططًا.',
  'map.label': 'مخطط سلسلة النتائج',
  'map.choose': 'اختر نتيجة لربطها أو تعديلها أو نقلها.',
  'map.chooseRead': 'اختر نتيجة لترى إلى ماذا تؤدي.',
  'map.selected': 'المختار',
  'list.label': 'قائمة سلسلة النتائج',

  'empty.title': 'ابدأ بالتغيير الذي تريد أن تراه',
  'empty.text': 'أضف الأثر أولًا، ثم ما يؤدي إليه.',
  'empty.add': 'إضافة أثر',

  'words.button': 'بالكلمات',
  'words.title': 'السلسلة بالكلمات',
  'words.empty': 'لا توجد روابط بعد. اربط نتيجتين فتظهر الجملة هنا.',
  'words.copy': 'نسخ النص',
  'words.copied': 'نُسخت الجمل.',
  'words.selected': 'حُدّدت الجمل. انسخها بالمفتاحين Ctrl+C.',

  'do.link': 'ربط',
  'do.next': 'إضافة التالي',
  'do.move': 'نقل',
  'do.up': 'نقل إلى أعلى',
  'do.down': 'نقل إلى أسفل',
  'do.editLink': 'تعديل الرابط',
  'do.removeLink': 'حذف الرابط',
  'do.addTo': 'إضافة إلى {stage}',
  'do.addReason': 'إضافة سبب',
  'do.addAssumption': 'إضافة افتراض',

  'editor.new': 'نتيجة جديدة في {stage}',
  'editor.next': 'نتيجة جديدة يؤدي إليها {label}',
  'editor.rename': 'نص {label}',
  'editor.reason': 'لماذا يؤدي {from} إلى {to}',
  'editor.assumption': 'ما الذي يجب أن يتحقق أيضًا ليؤدي {from} إلى {to}',
  'editor.keys': 'مفتاح Enter يحفظ، وEsc يلغي.',

  leadsTo: 'يؤدي إلى',
  'leadsTo.none': 'لا يؤدي إلى شيء بعد.',
  reason: 'السبب',
  assumption: 'الافتراض',
  'kind.label': 'نوع الرابط',
  'kind.contributes': 'يسهم',
  'kind.required': 'ضروري',
  'kind.feedback': 'تغذية راجعة',
  'kind.contributes.long': 'يسهم: يساعد على تحققه',
  'kind.required.long': 'ضروري: لا يتحقق من دونه',
  'kind.feedback.long': 'تغذية راجعة: يؤثر في نتيجة سابقة',

  'chip.indicators': ({ n }: { n: number }, f: Format) => indicators(n, f),
  'chip.problems': ({ n }: { n: number }, f: Format) => toCheck(n, f),

  'linkDialog.to': 'ربط {label} بـ…',
  'linkDialog.from': 'ما الذي يؤدي إلى {label}؟',
  'linkDialog.edit': 'الرابط من {from} إلى {to}',
  'linkDialog.target': 'يؤدي إلى',
  'linkDialog.cause': 'يأتي من',
  'linkDialog.filter': 'البحث عن نتيجة',
  'linkDialog.none': 'لا توجد نتيجة أخرى يمكن اختيارها.',
  'linkDialog.off': ({ n }: { n: number }, f: Format) => `لا يمكن اختيارها: ${f.number(n)}`,
  'linkDialog.reason': 'السبب: لماذا يؤدي هذا إلى ذاك؟',
  'linkDialog.assumption': 'الافتراض: ما الذي يجب أن يتحقق أيضًا؟',
  'linkDialog.more': 'إضافة افتراض آخر',
  'linkDialog.choose': 'اختر نتيجة أولًا.',

  'refused.self': 'لا يمكن أن تؤدي النتيجة إلى نفسها.',
  'refused.exists': 'هذا الرابط موجود.',
  'refused.backwards': 'تقع في مرحلة سابقة. للربط إلى الوراء اختر النوع «تغذية راجعة».',
  'refused.cycle': ({ from, to, path }: { from: string; to: string; path: string }) =>
    `${to} يؤدي أصلًا إلى ${from}${path && ` عبر ${path}`}. هذا الرابط يصنع حلقة. اختر النوع «تغذية راجعة» بدلًا منه.`,

  'moveDialog.title': 'نقل {label}',
  'moveDialog.stage': 'المرحلة',
  'moveDialog.after': 'الموضع',
  'moveDialog.first': 'الأول في المرحلة',
  'moveDialog.afterOne': 'بعد {label}',
  'moveDialog.backwards':
    'لا يمكن نقل النتيجة إلى هناك، لأن هذا الرابط سيشير إلى الوراء: {from} ← {to}. احذف الرابط أولًا، أو اختر مرحلة أخرى.',

  'said.added': 'أُضيف {label} إلى {stage}، {i} من {n}.',
  'said.renamed': 'النص الآن {label}.',
  'said.linked': '{from} يؤدي الآن إلى {to}.',
  'said.linkedOpen': '{from} يؤدي الآن إلى {to}. لم يُكتب الافتراض بعد، ويضاف من «تعديل الرابط».',
  'said.linkChanged': 'عُدّل الرابط من {from} إلى {to}.',
  'said.linkRemoved': '{from} لم يعد يؤدي إلى {to}. المفتاحان Ctrl+Z يعيدان الرابط.',
  'said.moved': (
    { label, stage, i, n, k }: { label: string; stage: string; i: number; n: number; k: number },
    f: Format,
  ) => `نُقل ${label} إلى ${stage}، ${f.number(i)} من ${f.number(n)}، وبقي: ${links(k, f)}.`,
  'said.deleted': ({ label, k, x }: { label: string; k: number; x: number }, f: Format) =>
    `حُذف ${label}${k > 0 ? ` ومعه ${links(k, f)}` : ''}. المفتاحان Ctrl+Z يعيدان ما حُذف.${x > 0 ? ` بقي بلا نتيجة: ${indicators(x, f)}.` : ''}`,
  'said.linking': ({ label, n }: { label: string; n: number }, f: Format) =>
    `الربط من ${label}. ما يمكن اختياره: ${results(n, f)}. مفتاح Escape يلغي.`,
  'said.linkingTo': ({ label, n }: { label: string; n: number }, f: Format) =>
    `اختيار ما يؤدي إلى ${label}. ما يمكن اختياره: ${results(n, f)}. مفتاح Escape يلغي.`,
  'said.nothingUndo': 'لا يوجد ما يمكن التراجع عنه.',
  'said.nothingRedo': 'لا يوجد ما يمكن إعادة تنفيذه.',
  'said.refused': 'لم يُنفّذ التغيير: هذه الصفحة لا تسمح به.',

  'card.about': ({ i, n, leads, leadsTo, comes, comesFrom, ...counts }: CardParts, f: Format) =>
    [
      `${f.number(i)} من ${f.number(n)}.`,
      leads > 0 ? `يؤدي إلى ${f.number(leads)}: ${leadsTo}.` : 'لا يؤدي إلى شيء بعد.',
      comes > 0 ? `يأتي من ${f.number(comes)}: ${comesFrom}.` : 'لا شيء يؤدي إليه.',
      `${assumptions(counts.assumptions, f)}، ${indicators(counts.indicators, f)}، ${toCheck(counts.problems, f)}.`,
    ].join(' '),
  'card.more': ({ names, n }: { names: string; n: number }, f: Format) =>
    `${names} و${f.number(n)} غيرها، اضغط E`,

  'act.result.added': 'إضافة {label}',
  'act.result.renamed': 'تعديل {label}',
  'act.result.moved': 'نقل {label}',
  'act.result.reordered': 'إعادة ترتيب {label}',
  'act.result.deleted': 'حذف {label}',
  'act.link.added': 'ربط {from} بـ {to}',
  'act.link.changed': 'تعديل الرابط من {from} إلى {to}',
  'act.link.removed': 'حذف الرابط من {from} إلى {to}',
  'act.other': 'التغيير الأخير',

  'problems.all': 'عرض الكل',
  'problems.fewer': 'عرض أقل',
  'fix.linkTo': 'ربطها بنتيجة',
  'fix.linkFrom': 'ربط سبب بها',
  'fix.link': 'تعديل الرابط',
  'fix.text': 'تعديل النص',
  'fix.show': 'عرضها',

  'keys.title': 'اختصارات لوحة المفاتيح',
  'keys.arrows': 'إلى البطاقة المرتبطة، أو أعلى وأسفل في المرحلة',
  'keys.ends': 'أول بطاقة أو آخرها في المرحلة، ومع Ctrl في السلسلة',
  'keys.edit': 'تعديل النص',
  'keys.add': 'إضافة نتيجة تحتها',
  'keys.next': 'إضافة نتيجة مرتبطة في المرحلة التالية',
  'keys.link': 'ربط بنتيجة أخرى',
  'keys.links': 'إلى روابط هذه البطاقة',
  'keys.order': 'إعادة الترتيب في المرحلة، أو النقل إلى المرحلة المجاورة',
  'keys.delete': 'حذف النتيجة وروابطها',
  'keys.undo': 'تراجع، إعادة التنفيذ',
  'keys.view': 'التبديل بين القائمة والمخطط',
  'keys.help': 'عرض هذه القائمة',
} satisfies Translation<typeof en>;
