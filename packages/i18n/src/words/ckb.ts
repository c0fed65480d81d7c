/** Sorani Kurdish words shared by all widgets. */
import type { Translation } from '../words.js';
import type { StatementParts } from './en.terms.js';
import type { CommonEnglish } from './index.js';

const words: Translation<CommonEnglish> = {
  'state.on-track': 'بەپێی پلانە',
  'state.needs-attention': 'پێویستی بە سەرنجە',
  'state.off-track': 'لە پلان دواکەوتووە',
  'state.no-data': 'داتا نییە',
  'state.not-due': 'هێشتا کاتی نەهاتووە',

  'reason.missing-actual': 'هێشتا هیچ بەهایەک نەنووسراوە',
  'reason.missing-target': 'هیچ ئامانجێک دیاری نەکراوە',
  'reason.missing-baseline': 'بنەڕەت نەزانراوە',
  'reason.direction-contradicts-target': 'بەپێی ئەو ئاراستەیەی دیاری کراوە، ئامانج لە لای هەڵەی بنەڕەتە',
  'reason.target-zero': 'ئامانج سفرە، بۆیە ناتوانرێت ڕێژەی لێ هەژمار بکرێت',
  'reason.no-source': 'بەهاکە سەرچاوەی نییە، بۆیە هێشتا هەژمار ناکرێت',
  'reason.not-reported': 'هیچ بەهایەک ڕاپۆرت نەکراوە',
  'reason.not-applicable': 'لێرەدا ناگونجێت',
  'reason.not-due': 'هێشتا کاتی ئەم بەهایە نەهاتووە',
  'reason.not-collected': 'ئەم بەهایە کۆ نەکراوەتەوە',
  'reason.suppressed': 'گرووپەکە ئەوەندە بچووکە کە بەهای بۆ پیشان نادرێت',
  'reason.zero-denominator': 'ژێرەی کەرت سفرە، بۆیە ڕێژەکە هەژمار ناکرێت',
  'reason.mixed-units': 'بەهاکان بە یەکەی جیاوازن و ناتوانرێت پێکەوە کۆ بکرێنەوە',
  'reason.not-added-up': 'نابێت بەشەکان کۆ بکرێنەوە',
  'reason.no-target-here': 'ئەم شوێنە ئامانجی تایبەتی خۆی نییە',
  'reason.missing-worst': 'خراپترین بەها دیاری نەکراوە',

  'missing.not-reported': 'ڕاپۆرت نەکراوە',
  'missing.not-applicable': 'ناگونجێت',
  'missing.not-due': 'هێشتا کاتی نەهاتووە',
  'missing.not-collected': 'کۆ نەکراوەتەوە',
  'missing.suppressed': 'شاراوە: گرووپی بچووک',

  'direction.increase': 'زیادکردن',
  'direction.decrease': 'کەمکردنەوە',
  'direction.maintain': 'پاراستن',
  'direction.range': 'هێشتنەوە لە نێو مەودایەکدا',

  'level.input': 'تێخراو',
  'level.activity': 'چالاکی',
  'level.output': 'بەرهەم',
  'level.outcome': 'دەرەنجام',
  'level.impact': 'کاریگەری',
  'level.other': 'هی تر',

  'evidence.none': 'بێ بەڵگە',
  'evidence.anecdotal': 'چەند گێڕانەوەیەک',
  'evidence.some': 'هەندێک بەڵگە',
  'evidence.strong': 'بەڵگەی بەهێز',

  'frequency.once': 'یەک جار',
  'frequency.year': 'هەموو ساڵێک',
  'frequency.school-year': 'هەموو ساڵێکی خوێندن',
  'frequency.half': 'هەر شەش مانگ جارێک',
  'frequency.four-months': 'هەر چوار مانگ جارێک',
  'frequency.quarter': 'هەر سێ مانگ جارێک',
  'frequency.month': 'هەموو مانگێک',
  'frequency.custom': 'لە بەرواری هەڵبژێردراودا',

  'measure.number': 'ژمارە',
  'measure.ratio': 'ڕێژە',
  'measure.rating': 'نمرە لەسەر پێوەر',
  'measure.yes-no': 'بەڵێ یان نەخێر',
  'measure.qualitative': 'بە وشە',

  'action.undo': 'گەڕاندنەوە',
  'action.redo': 'ئەنجامدانەوە',
  'action.add': 'زیادکردن',
  'action.edit': 'دەستکاری',
  'action.delete': 'سڕینەوە',
  'action.cancel': 'هەڵوەشاندنەوە',
  'action.save': 'پاشەکەوتکردن',
  'action.close': 'داخستن',
  'action.print': 'چاپکردن',
  'action.back': 'گەڕانەوە',
  'action.next': 'دواتر',
  'action.retry': 'هەوڵدانەوە',
  'action.more': 'زیاتر',
  'action.fix': 'چاککردن',
  'action.restore': 'هێنانەوە',
  'action.discard': 'وازلێهێنان',
  'action.clear': 'پاککردنەوە',

  'widget.loading.title': 'بار دەکرێت',
  'widget.loading.text': 'پرۆگرامەکە بار دەکرێت.',
  'widget.empty.title': 'هێشتا هیچ لێرە نییە',
  'widget.empty.text': 'هێشتا هیچ نییە پیشان بدرێت. بۆ دەستپێکردن یەکەم تۆمار زیاد بکە.',
  'widget.offline.title': 'پەیوەندی نییە',
  'widget.offline.text': 'ئێستا ناتوانرێت داتای نوێتر بار بکرێت. ئەوەی لێرەیە هەر دەخوێنرێتەوە.',
  'widget.read-only.title': 'تەنها بۆ خوێندنەوە',
  'widget.read-only.text': 'دەتوانیت ئەمە بخوێنیتەوە و چاپی بکەیت. لێرە دەستکاری ناکرێت.',
  'widget.no-permission.title': 'ڕێگەپێدان نییە',
  'widget.no-permission.text':
    'هەژمارەکەت ڕێگەی کردنەوەی ئەمەی نییە. لە بەڕێوەبەری پرۆگرامەکە داوای ڕێگەپێدان بکە.',
  'widget.too-new.title': 'بە وەشانێکی نوێتر دروست کراوە',
  'widget.too-new.text':
    'ئەم فایلە بە وەشانێکی نوێتر پاشەکەوت کراوە و لێرە بە دڵنیاییەوە ناخوێنرێتەوە. لە خاوەنی ماڵپەڕەکە داوا بکە پەڕەکە نوێ بکاتەوە.',
  'widget.error.title': 'نەتوانرا ئەمە پیشان بدرێت',
  'widget.error.text':
    'داتاکە کێشەی تێدایە کە ناهێڵێت پیشان بدرێت. لیستەکە دەڵێت کێشەکان لە کوێن و چی بکرێت.',

  'language.missing': 'بە زمانێکی تر پیشان دراوە ({language}): هێشتا دەق بە زمانی “{wanted}” نییە',
  'language.name.en': 'ئینگلیزی',
  'language.name.bg': 'بولگاری',
  'language.name.ar': 'عەرەبی',
  'language.name.ckb': 'کوردی (سۆرانی)',
  'language.name.ku': 'کوردی (کورمانجی)',
  'language.name.ru': 'ڕووسی',
  'language.name.tk': 'تورکمانی',
  'language.name.fr': 'فەرەنسی',

  'illustrative.badge': 'نموونەیی',
  'illustrative.note':
    'ئەو ژمارانەی وەک نموونەیی نیشان کراون دروستکراون بۆ ئەوەی پیشان بدەن پرۆگرامەکە چۆن کار دەکات.',

  'severity.must': 'دەبێت چاک بکرێت',
  'severity.should': 'باشە سەیر بکرێت',
  'severity.hint': 'ئامۆژگاری',

  'problem.bare.what': 'داتاکە کێشەیەکی تێدایە: {code}.',
  'problem.bare.fix':
    'ئەگەر ڕوونکردنەوە دەرنەکەوت، پەیوەندییەکە بپشکنە و لاپەڕەکە دووبارە بار بکە، یان ئەم دێڕە بۆ بەڕێوەبەری پرۆگرامەکە بنێرە.',

  'unit.percent-points': 'خاڵی سەدی',
  'count.of': '{a} لە {b}',
  'undo.done': 'گەڕێندرایەوە: {act}',
  'redo.done': 'ئەنجام درایەوە: {act}',

  'statement.contributes': ({ from, to, assumptions, reason }: StatementParts) =>
    `ئەگەر ${from}${assumptions && ` و ${assumptions}`}، ئەوا ${to}${reason && `، چونکە ${reason}`}.`,
  'statement.required': ({ from, to, assumptions, reason }: StatementParts) =>
    `تەنها ئەگەر ${from}${assumptions && ` و ${assumptions}`}، ئەوا ${to}${reason && `، چونکە ${reason}`}.`,
  'statement.feedback': ({ from, to, assumptions, reason }: StatementParts) =>
    `لە بەرامبەردا ${from} کار دەکاتەوە سەر ${to}${assumptions && `، بە مەرجێک ${assumptions}`}${reason && `، چونکە ${reason}`}.`,
};
export default words;
