/** Turkmen words of the results chain. */
import type { Format, Translation } from '@careframe/i18n';
import type { CardParts, en } from './en.js';

/** A noun after a number stays in the singular. */
const counted = (n: number, f: Format, noun: string): string => `${f.number(n)} ${noun}`;

export default {
  title: 'Netijeler zynjyry',
  'view.label': 'Görnüş',
  'view.list': 'Sanaw',
  'view.map': 'Çyzgy',
  'view.shown.list': 'Zynjyr sanaw görnüşinde görkezilýär.',
  'view.shown.map': 'Zynjyr çyzgy görnüşinde görkezilýär.',
  'map.label': 'Netijeler zynjyrynyň çyzgysy',
  'map.choose': 'Baglamak, üýtgetmek ýa-da süýşürmek üçin netijäni saýlaň.',
  'map.chooseRead': 'Nämä getirýändigini görmek üçin netijäni saýlaň.',
  'map.selected': 'Saýlanan',
  'list.label': 'Netijeler zynjyrynyň sanawy',

  'empty.title': 'Görmek isleýän üýtgeşmäňizden başlaň',
  'empty.text': 'Ilki täsiri goşuň, soňra oňa getirýän zatlary.',
  'empty.add': 'Täsir goş',

  'words.button': 'Söz bilen',
  'words.title': 'Zynjyr söz bilen',
  'words.empty': 'Entek baglanyşyk ýok. Iki netijäni baglaň, sözlem şu ýerde peýda bolar.',
  'words.copy': 'Teksti göçür',
  'words.copied': 'Sözlemler göçürildi.',
  'words.selected': 'Sözlemler bellendi. Olary Ctrl+C bilen göçüriň.',

  'do.link': 'Bagla',
  'do.next': 'Indikini goş',
  'do.move': 'Süýşür',
  'do.up': 'Ýokary süýşür',
  'do.down': 'Aşak süýşür',
  'do.editLink': 'Baglanyşygy üýtget',
  'do.removeLink': 'Baglanyşygy aýyr',
  'do.addTo': 'Goş: {stage}',
  'do.addReason': 'Sebäp goş',
  'do.addAssumption': 'Çaklama goş',

  'editor.new': 'Täze netije: {stage}',
  'editor.next': '{label} getirjek täze netije',
  'editor.rename': 'Tekst: {label}',
  'editor.reason': 'Näme üçin {from} şuňa getirýär: {to}',
  'editor.assumption': '{from} şuňa getirmegi üçin ýene näme dogry bolmaly: {to}',
  'editor.keys': 'Enter saklaýar, Esc ýatyrýar.',

  leadsTo: 'Şuňa getirýär',
  'leadsTo.none': 'Entek hiç zada getirmeýär.',
  reason: 'Sebäp',
  assumption: 'Çaklama',
  'kind.label': 'Baglanyşygyň görnüşi',
  'kind.contributes': 'Ýardam edýär',
  'kind.required': 'Zerur',
  'kind.feedback': 'Ters baglanyşyk',
  'kind.contributes.long': 'Ýardam edýär: bolmagyna kömek edýär',
  'kind.required.long': 'Zerur: munsuz bolup bilmez',
  'kind.feedback.long': 'Ters baglanyşyk: öňki netijä täsir edýär',

  'chip.indicators': ({ n }: { n: number }, f: Format) => counted(n, f, 'görkeziji'),
  'chip.problems': ({ n }: { n: number }, f: Format) => counted(n, f, 'seredilmeli zat'),

  'linkDialog.to': '{label} şuňa bagla…',
  'linkDialog.from': '{label} netijesine näme getirýär?',
  'linkDialog.edit': 'Baglanyşyk: {from} → {to}',
  'linkDialog.target': 'Şuňa getirýär',
  'linkDialog.cause': 'Şundan gelip çykýar',
  'linkDialog.filter': 'Netije gözle',
  'linkDialog.none': 'Saýlap boljak başga netije ýok.',
  'linkDialog.off': ({ n }: { n: number }, f: Format) => `Saýlap bolmaýanlar: ${f.number(n)}`,
  'linkDialog.reason': 'Sebäp: näme üçin biri beýlekisine getirýär?',
  'linkDialog.assumption': 'Çaklama: ýene näme dogry bolmaly?',
  'linkDialog.more': 'Ýene bir çaklama goş',
  'linkDialog.choose': 'Ilki netijäni saýlaň.',

  'refused.self': 'Netije özüne getirip bilmez.',
  'refused.exists': 'Bu baglanyşyk eýýäm bar.',
  'refused.backwards': 'Ol öňki tapgyrda dur. Yza baglamak üçin «Ters baglanyşyk» görnüşini saýlaň.',
  'refused.cycle': ({ from, to, path }: { from: string; to: string; path: string }) =>
    `${to} eýýäm şuňa getirýär: ${from}${path && ` (${path} arkaly)`}. Bu baglanyşyk aýlaw emele getirer. Onuň ýerine «Ters baglanyşyk» görnüşini saýlaň.`,

  'moveDialog.title': 'Süýşür: {label}',
  'moveDialog.stage': 'Tapgyr',
  'moveDialog.after': 'Ýeri',
  'moveDialog.first': 'Tapgyrda birinji',
  'moveDialog.afterOne': '{label} yzyndan',
  'moveDialog.backwards':
    'Netijäni ol ýere süýşürip bolmaýar, sebäbi şu baglanyşyk yza gider: {from} → {to}. Ilki baglanyşygy aýyryň ýa-da başga tapgyr saýlaň.',

  'said.added': '{label} goşuldy: {stage}, {n} sanydan {i}.',
  'said.renamed': 'Tekst indi {label}.',
  'said.linked': '{from} indi şuňa getirýär: {to}.',
  'said.linkedOpen':
    '{from} indi şuňa getirýär: {to}. Çaklama entek ýazylmady; ony «Baglanyşygy üýtget» goşýar.',
  'said.linkChanged': 'Baglanyşyk üýtgedildi: {from} → {to}.',
  'said.linkRemoved': '{from} indi şuňa getirmeýär: {to}. Ctrl+Z baglanyşygy yzyna getirýär.',
  'said.moved': (
    { label, stage, i, n, k }: { label: string; stage: string; i: number; n: number; k: number },
    f: Format,
  ) =>
    `${label} süýşürildi: ${stage}, ${f.number(n)} sanydan ${f.number(i)}; ${counted(k, f, 'baglanyşyk')} saklandy.`,
  'said.deleted': ({ label, k, x }: { label: string; k: number; x: number }, f: Format) =>
    `${label}${k > 0 ? ` we ${counted(k, f, 'baglanyşyk')}` : ''} pozuldy. Ctrl+Z yzyna getirýär.${x > 0 ? ` ${counted(x, f, 'görkeziji')} netijesiz galdy.` : ''}`,
  'said.linking': ({ label, n }: { label: string; n: number }, f: Format) =>
    `${label} baglanýar. ${counted(n, f, 'netije')} saýlap bolýar. Escape ýatyrýar.`,
  'said.linkingTo': ({ label, n }: { label: string; n: number }, f: Format) =>
    `${label} netijesine getirýän zat saýlanýar. ${counted(n, f, 'netije')} saýlap bolýar. Escape ýatyrýar.`,
  'said.nothingUndo': 'Yzyna alar ýaly zat ýok.',
  'said.nothingRedo': 'Gaýtalar ýaly zat ýok.',
  'said.refused': 'Üýtgeşme edilmedi: bu sahypa oňa rugsat bermeýär.',

  'card.about': ({ i, n, leads, leadsTo, comes, comesFrom, ...counts }: CardParts, f: Format) =>
    [
      `${f.number(n)} sanydan ${f.number(i)}.`,
      leads > 0 ? `${f.number(leads)} zada getirýär: ${leadsTo}.` : 'Entek hiç zada getirmeýär.',
      comes > 0 ? `${f.number(comes)} zatdan gelip çykýar: ${comesFrom}.` : 'Oňa hiç zat getirmeýär.',
      `${counted(counts.assumptions, f, 'çaklama')}, ${counted(counts.indicators, f, 'görkeziji')}, ${counted(counts.problems, f, 'seredilmeli zat')}.`,
    ].join(' '),
  'card.more': ({ names, n }: { names: string; n: number }, f: Format) =>
    `${names} we ýene ${f.number(n)}, E basyň`,

  'act.result.added': '{label} goşmak',
  'act.result.renamed': '{label} üýtgetmek',
  'act.result.moved': '{label} süýşürmek',
  'act.result.reordered': '{label} tertibini üýtgetmek',
  'act.result.deleted': '{label} pozmak',
  'act.link.added': 'baglamak: {from} → {to}',
  'act.link.changed': 'baglanyşygy üýtgetmek: {from} → {to}',
  'act.link.removed': 'baglanyşygy aýyrmak: {from} → {to}',
  'act.other': 'soňky üýtgeşme',

  'problems.all': 'Hemmesini görkez',
  'problems.fewer': 'Azrak görkez',
  'fix.linkTo': 'Netijä bagla',
  'fix.linkFrom': 'Oňa sebäp bagla',
  'fix.link': 'Baglanyşygy üýtget',
  'fix.text': 'Teksti üýtget',
  'fix.show': 'Görkez',

  'keys.title': 'Klawiatura gysgaltmalary',
  'keys.arrows': 'Baglanan karta ýa-da tapgyrda ýokary we aşak',
  'keys.ends': 'Tapgyryň birinji ýa-da soňky karty; Ctrl bilen zynjyryňky',
  'keys.edit': 'Teksti üýtgetmek',
  'keys.add': 'Aşakda netije goşmak',
  'keys.next': 'Indiki tapgyrda baglanan netije goşmak',
  'keys.link': 'Başga netijä baglamak',
  'keys.links': 'Şu kartyň baglanyşyklaryna geçmek',
  'keys.order': 'Tapgyrda tertibini üýtgetmek ýa-da goňşy tapgyra süýşürmek',
  'keys.delete': 'Netijäni we baglanyşyklaryny pozmak',
  'keys.undo': 'Yzyna almak, gaýtalamak',
  'keys.view': 'Sanaw bilen çyzgynyň arasynda geçmek',
  'keys.help': 'Şu sanawy görkezmek',
} satisfies Translation<typeof en>;
