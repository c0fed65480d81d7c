/** Central Kurdish (Sorani) words of the results chain. */
import type { Format, Translation } from '@careframe/i18n';
import type { CardParts, en } from './en.js';

/** A noun after a number stays in the singular. */
const counted = (n: number, f: Format, noun: string): string => `${f.number(n)} ${noun}`;

export default {
  title: 'زنجیرەی ئەنجامەکان',
  'view.label': 'شێوەی پیشاندان',
  'view.list': 'لیست',
  'view.map': 'نەخشە',
  'view.shown.list': 'زنجیرەکە وەک لیست پیشان دەدرێت.',
  'view.shown.map': 'زنجیرەکە وەک نەخشە پیشان دەدرێت.',
  'map.label': 'نەخشەی زنجیرەی ئەنجامەکان',
  'map.choose': 'ئەنجامێک هەڵبژێرە بۆ بەستنەوە، دەستکاری یان گواستنەوە.',
  'map.chooseRead': 'ئەنجامێک هەڵبژێرە تا ببینیت دەگاتە چی.',
  'map.selected': 'هەڵبژێردراو',
  'list.label': 'لیستی زنجیرەی ئەنجامەکان',

  'empty.title': 'بەو گۆڕانکارییە دەست پێ بکە کە دەتەوێت بیبینیت',
  'empty.text': 'سەرەتا کاریگەرییەکە زیاد بکە، پاشان ئەوەی دەگاتە ئەو.',
  'empty.add': 'زیادکردنی کاریگەری',

  'words.button': 'بە وشە',
  'words.title': 'زنجیرەکە بە وشە',
  'words.empty': 'هێشتا هیچ پەیوەندییەک نییە. دوو ئەنجام پێکەوە ببەستە، ڕستەکە لێرە دەردەکەوێت.',
  'words.copy': 'لەبەرگرتنەوەی دەق',
  'words.copied': 'ڕستەکان لەبەر گیرانەوە.',
  'words.selected': 'ڕستەکان دیاری کران. بە Ctrl+C لەبەریان بگرەوە.',

  'do.link': 'بەستنەوە',
  'do.next': 'زیادکردنی دواتر',
  'do.move': 'گواستنەوە',
  'do.up': 'بردنە سەرەوە',
  'do.down': 'بردنە خوارەوە',
  'do.editLink': 'دەستکاریی پەیوەندی',
  'do.removeLink': 'لابردنی پەیوەندی',
  'do.addTo': 'زیادکردن بۆ {stage}',
  'do.addReason': 'زیادکردنی هۆکار',
  'do.addAssumption': 'زیادکردنی گریمانە',

  'editor.new': 'ئەنجامی نوێ لە {stage}',
  'editor.next': 'ئەنجامی نوێ کە {label} دەگاتە ئەو',
  'editor.rename': 'دەقی {label}',
  'editor.reason': 'بۆچی {from} دەگاتە {to}',
  'editor.assumption': 'دەبێت چی تریش ڕاست بێت تا {from} بگاتە {to}',
  'editor.keys': 'Enter پاشەکەوتی دەکات، Esc هەڵیدەوەشێنێتەوە.',

  leadsTo: 'دەگاتە',
  'leadsTo.none': 'هێشتا ناگاتە هیچ شتێک.',
  reason: 'هۆکار',
  assumption: 'گریمانە',
  'kind.label': 'جۆری پەیوەندی',
  'kind.contributes': 'بەشدارە',
  'kind.required': 'پێویستە',
  'kind.feedback': 'کاردانەوە',
  'kind.contributes.long': 'بەشدارە: یارمەتی دەدات ڕوو بدات',
  'kind.required.long': 'پێویستە: بەبێ ئەمە ڕوو نادات',
  'kind.feedback.long': 'کاردانەوە: کار لە ئەنجامێکی پێشتر دەکات',

  'chip.indicators': ({ n }: { n: number }, f: Format) => counted(n, f, 'نیشاندەر'),
  'chip.problems': ({ n }: { n: number }, f: Format) => counted(n, f, 'شت بۆ سەیرکردن'),

  'linkDialog.to': 'بەستنەوەی {label} بە…',
  'linkDialog.from': 'چی دەگاتە {label}؟',
  'linkDialog.edit': 'پەیوەندی لە {from} بۆ {to}',
  'linkDialog.target': 'دەگاتە',
  'linkDialog.cause': 'لەمەوە دێت',
  'linkDialog.filter': 'گەڕان بۆ ئەنجام',
  'linkDialog.none': 'هیچ ئەنجامێکی تر ناتوانرێت هەڵبژێردرێت.',
  'linkDialog.off': ({ n }: { n: number }, f: Format) => `ناتوانرێن هەڵبژێردرێن: ${f.number(n)}`,
  'linkDialog.reason': 'هۆکار: بۆچی یەکیان دەگاتە ئەوی تر؟',
  'linkDialog.assumption': 'گریمانە: دەبێت چی تریش ڕاست بێت؟',
  'linkDialog.more': 'زیادکردنی گریمانەیەکی تر',
  'linkDialog.choose': 'سەرەتا ئەنجامێک هەڵبژێرە.',

  'refused.self': 'ئەنجام ناتوانێت بگاتە خۆی.',
  'refused.exists': 'ئەم پەیوەندییە هەیە.',
  'refused.backwards': 'لە قۆناغێکی پێشتردایە. بۆ بەستنەوە بەرەو دوا، جۆری «کاردانەوە» هەڵبژێرە.',
  'refused.cycle': ({ from, to, path }: { from: string; to: string; path: string }) =>
    `${to} خۆی دەگاتە ${from}${path && ` لە ڕێگەی ${path}`}. ئەم پەیوەندییە بازنەیەک دروست دەکات. لە جیاتی ئەوە جۆری «کاردانەوە» هەڵبژێرە.`,

  'moveDialog.title': 'گواستنەوەی {label}',
  'moveDialog.stage': 'قۆناغ',
  'moveDialog.after': 'شوێن',
  'moveDialog.first': 'یەکەم لە قۆناغەکەدا',
  'moveDialog.afterOne': 'دوای {label}',
  'moveDialog.backwards':
    'ئەنجامەکە ناتوانرێت بگوازرێتەوە بۆ ئەوێ، چونکە ئەم پەیوەندییە بەرەو دوا دەبێت: {from} ← {to}. سەرەتا پەیوەندییەکە لابە، یان قۆناغێکی تر هەڵبژێرە.',

  'said.added': '{label} زیاد کرا بۆ {stage}، {i} لە {n}.',
  'said.renamed': 'دەقەکە ئێستا {label}ـە.',
  'said.linked': '{from} ئێستا دەگاتە {to}.',
  'said.linkedOpen':
    '{from} ئێستا دەگاتە {to}. گریمانەکە هێشتا نەنووسراوە؛ بە «دەستکاریی پەیوەندی» زیاد دەکرێت.',
  'said.linkChanged': 'پەیوەندی لە {from} بۆ {to} گۆڕدرا.',
  'said.linkRemoved': '{from} چیتر ناگاتە {to}. Ctrl+Z پەیوەندییەکە دەگەڕێنێتەوە.',
  'said.moved': (
    { label, stage, i, n, k }: { label: string; stage: string; i: number; n: number; k: number },
    f: Format,
  ) =>
    `${label} گوازرایەوە بۆ ${stage}، ${f.number(i)} لە ${f.number(n)}؛ ${counted(k, f, 'پەیوەندی')} مایەوە.`,
  'said.deleted': ({ label, k, x }: { label: string; k: number; x: number }, f: Format) =>
    `${label}${k > 0 ? ` و ${counted(k, f, 'پەیوەندی')}` : ''} سڕایەوە. Ctrl+Z دەیگەڕێنێتەوە.${x > 0 ? ` ${counted(x, f, 'نیشاندەر')} بەبێ ئەنجام مایەوە.` : ''}`,
  'said.linking': ({ label, n }: { label: string; n: number }, f: Format) =>
    `بەستنەوە لە ${label}. دەتوانرێت ${counted(n, f, 'ئەنجام')} هەڵبژێردرێت. Escape هەڵیدەوەشێنێتەوە.`,
  'said.linkingTo': ({ label, n }: { label: string; n: number }, f: Format) =>
    `هەڵبژاردنی ئەوەی دەگاتە ${label}. دەتوانرێت ${counted(n, f, 'ئەنجام')} هەڵبژێردرێت. Escape هەڵیدەوەشێنێتەوە.`,
  'said.nothingUndo': 'هیچ شتێک نییە بگەڕێندرێتەوە.',
  'said.nothingRedo': 'هیچ شتێک نییە دووبارە ئەنجام بدرێتەوە.',
  'said.refused': 'گۆڕانکارییەکە نەکرا: ئەم پەڕەیە ڕێگەی پێ نادات.',

  'card.about': ({ i, n, leads, leadsTo, comes, comesFrom, ...counts }: CardParts, f: Format) =>
    [
      `${f.number(i)} لە ${f.number(n)}.`,
      leads > 0 ? `دەگاتە ${f.number(leads)}: ${leadsTo}.` : 'هێشتا ناگاتە هیچ شتێک.',
      comes > 0 ? `لە ${f.number(comes)} ەوە دێت: ${comesFrom}.` : 'هیچ شتێک ناگاتە ئەو.',
      `${counted(counts.assumptions, f, 'گریمانە')}، ${counted(counts.indicators, f, 'نیشاندەر')}، ${counted(counts.problems, f, 'شت بۆ سەیرکردن')}.`,
    ].join(' '),
  'card.more': ({ names, n }: { names: string; n: number }, f: Format) =>
    `${names} و ${f.number(n)}ی تر، E دابگرە`,

  'act.result.added': 'زیادکردنی {label}',
  'act.result.renamed': 'دەستکاریی {label}',
  'act.result.moved': 'گواستنەوەی {label}',
  'act.result.reordered': 'گۆڕینی ڕیزی {label}',
  'act.result.deleted': 'سڕینەوەی {label}',
  'act.link.added': 'بەستنەوەی {from} بە {to}',
  'act.link.changed': 'دەستکاریی پەیوەندی لە {from} بۆ {to}',
  'act.link.removed': 'لابردنی پەیوەندی لە {from} بۆ {to}',
  'act.other': 'دوا گۆڕانکاری',

  'problems.all': 'پیشاندانی هەموو',
  'problems.fewer': 'پیشاندانی کەمتر',
  'fix.linkTo': 'بەستنەوەی بە ئەنجامێک',
  'fix.linkFrom': 'بەستنەوەی هۆکارێک بەوەوە',
  'fix.link': 'دەستکاریی پەیوەندی',
  'fix.text': 'دەستکاریی دەق',
  'fix.show': 'پیشاندانی',

  'keys.title': 'کورتەڕێکانی تەختەکلیل',
  'keys.arrows': 'بۆ کارتی بەستراو، یان سەرەوە و خوارەوە لە قۆناغەکەدا',
  'keys.ends': 'یەکەم یان دوا کارتی قۆناغەکە؛ لەگەڵ Ctrl هی زنجیرەکە',
  'keys.edit': 'دەستکاریی دەق',
  'keys.add': 'زیادکردنی ئەنجامێک لە خوارەوە',
  'keys.next': 'زیادکردنی ئەنجامێکی بەستراو لە قۆناغی دواتر',
  'keys.link': 'بەستنەوە بە ئەنجامێکی تر',
  'keys.links': 'بۆ پەیوەندییەکانی ئەم کارتە',
  'keys.order': 'گۆڕینی ڕیز لە قۆناغەکەدا، یان گواستنەوە بۆ قۆناغی تەنیشت',
  'keys.delete': 'سڕینەوەی ئەنجامەکە و پەیوەندییەکانی',
  'keys.undo': 'گەڕاندنەوە، ئەنجامدانەوە',
  'keys.view': 'گۆڕین لە نێوان لیست و نەخشە',
  'keys.help': 'پیشاندانی ئەم لیستە',
} satisfies Translation<typeof en>;
