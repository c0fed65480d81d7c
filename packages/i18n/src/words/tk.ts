/** Turkmen words shared by all widgets. */
import type { Translation } from '../words.js';
import type { StatementParts } from './en.terms.js';
import type { CommonEnglish } from './index.js';

const words: Translation<CommonEnglish> = {
  'state.on-track': 'Meýilnama boýunça',
  'state.needs-attention': 'Üns talap edýär',
  'state.off-track': 'Meýilnamadan yza galýar',
  'state.no-data': 'Maglumat ýok',
  'state.not-due': 'Möhleti entek ýetmedi',

  'reason.missing-actual': 'Baha entek girizilmedi',
  'reason.missing-target': 'Maksat kesgitlenmedi',
  'reason.missing-baseline': 'Başlangyç baha belli däl',
  'reason.direction-contradicts-target': 'Görkezilen ugra görä, maksat başlangyç bahanyň nädogry tarapynda',
  'reason.target-zero': 'Maksat nola deň, şonuň üçin ondan paý hasaplap bolmaýar',
  'reason.no-source': 'Bahanyň çeşmesi ýok, şonuň üçin ol entek hasaba alynmaýar',
  'reason.not-reported': 'Baha habar berilmedi',
  'reason.not-applicable': 'Bu ýerde degişli däl',
  'reason.not-due': 'Bu bahanyň möhleti entek ýetmedi',
  'reason.not-collected': 'Baha ýygnalmady',
  'reason.suppressed': 'Topar baha görkezmek üçin örän kiçi',
  'reason.zero-denominator': 'Maýdalawjy nola deň, şonuň üçin paýy hasaplap bolmaýar',
  'reason.mixed-units': 'Bahalar dürli birliklerde, olary birleşdirip bolmaýar',
  'reason.not-added-up': 'Bölekleri goşmak bolmaýar',
  'reason.no-target-here': 'Bu ýeriň öz maksady ýok',
  'reason.missing-worst': 'Iň pes baha görkezilmedi',

  'missing.not-reported': 'Habar berilmedi',
  'missing.not-applicable': 'Degişli däl',
  'missing.not-due': 'Möhleti entek ýetmedi',
  'missing.not-collected': 'Ýygnalmady',
  'missing.suppressed': 'Gizlin: kiçi topar',

  'direction.increase': 'Artdyrmak',
  'direction.decrease': 'Azaltmak',
  'direction.maintain': 'Saklamak',
  'direction.range': 'Çäkde saklamak',

  'level.input': 'Serişde',
  'level.activity': 'Çäre',
  'level.output': 'Önüm',
  'level.outcome': 'Netije',
  'level.impact': 'Täsir',
  'level.other': 'Başga',

  'evidence.none': 'Subutnama ýok',
  'evidence.anecdotal': 'Aýry-aýry gürrüňler',
  'evidence.some': 'Käbir subutnamalar',
  'evidence.strong': 'Ynamly subutnamalar',

  'frequency.once': 'Bir gezek',
  'frequency.year': 'Her ýyl',
  'frequency.school-year': 'Her okuw ýyly',
  'frequency.half': 'Her alty aýda',
  'frequency.four-months': 'Her dört aýda',
  'frequency.quarter': 'Her çärýekde',
  'frequency.month': 'Her aý',
  'frequency.custom': 'Saýlanan senelerde',

  'measure.number': 'San',
  'measure.ratio': 'Gatnaşyk',
  'measure.rating': 'Şkala boýunça baha',
  'measure.yes-no': 'Hawa ýa-da ýok',
  'measure.qualitative': 'Söz bilen',

  'action.undo': 'Yzyna al',
  'action.redo': 'Gaýtala',
  'action.add': 'Goş',
  'action.edit': 'Üýtget',
  'action.delete': 'Poz',
  'action.cancel': 'Ýatyr',
  'action.save': 'Sakla',
  'action.close': 'Ýap',
  'action.print': 'Çap et',
  'action.back': 'Yza',
  'action.next': 'Indiki',
  'action.retry': 'Gaýtadan synanyş',
  'action.more': 'Ýene',
  'action.fix': 'Düzet',
  'action.restore': 'Dikelt',
  'action.discard': 'Taşla',
  'action.clear': 'Arassala',

  'widget.loading.title': 'Ýüklenýär',
  'widget.loading.text': 'Maksatnama ýüklenýär.',
  'widget.empty.title': 'Bu ýerde entek hiç zat ýok',
  'widget.empty.text': 'Entek görkezere zat ýok. Başlamak üçin ilkinji ýazgyny goşuň.',
  'widget.offline.title': 'Birikme ýok',
  'widget.offline.text': 'Häzir has täze maglumatlary ýükläp bolmaýar. Bu ýerde bar zatlary okap bolýar.',
  'widget.read-only.title': 'Diňe okamak üçin',
  'widget.read-only.text': 'Okap we çap edip bilersiňiz. Bu ýerde üýtgetmek öçürilen.',
  'widget.no-permission.title': 'Giriş ýok',
  'widget.no-permission.text':
    'Hasabyňyzyň muny açmaga rugsady ýok. Rugsady maksatnamany dolandyrýan adamdan soraň.',
  'widget.too-new.title': 'Has täze wersiýada döredilen',
  'widget.too-new.text':
    'Bu faýl has täze wersiýada saklanan we bu ýerde ony ygtybarly okap bolmaýar. Sahypany täzelemegi saýtyň eýesinden haýyş ediň.',
  'widget.error.title': 'Muny görkezip bolmady',
  'widget.error.text':
    'Maglumatlarda olary görkezmäge päsgel berýän näsazlyklar bar. Sanawda olaryň nirededigi we näme etmelidigi aýdylýar.',

  'language.missing': 'Başga dilde görkezilýär ({language}): “{wanted}” dilinde entek tekst ýok',
  'language.name.en': 'iňlis',
  'language.name.bg': 'bolgar',
  'language.name.ar': 'arap',
  'language.name.ckb': 'kürt (sorani)',
  'language.name.ku': 'kürt (kurmanji)',
  'language.name.ru': 'rus',
  'language.name.tk': 'türkmen',
  'language.name.fr': 'fransuz',

  'illustrative.badge': 'Mysal',
  'illustrative.note':
    '“Mysal” diýlip bellenen sanlar maksatnamanyň nähili işleýändigini görkezmek üçin oýlanyp tapyldy.',

  'severity.must': 'Düzedilmeli',
  'severity.should': 'Seredip görmeli',
  'severity.hint': 'Maslahat',

  'problem.bare.what': 'Maglumatlarda näsazlyk bar: {code}.',
  'problem.bare.fix':
    'Düşündiriş peýda bolmasa, birikmäni barlap, sahypany täzeden ýükläň ýa-da bu setiri maksatnamany dolandyrýan adama iberiň.',

  'unit.percent-points': 'göterim punkty',
  'count.of': '{b} sandan {a}',
  'undo.done': 'Yzyna alyndy: {act}',
  'redo.done': 'Gaýtalandy: {act}',

  'statement.contributes': ({ from, to, assumptions, reason }: StatementParts) =>
    `Eger ${from}${assumptions && ` we ${assumptions}`} bolsa, onda ${to} bolar${reason && `, sebäbi ${reason}`}.`,
  'statement.required': ({ from, to, assumptions, reason }: StatementParts) =>
    `Diňe ${from}${assumptions && ` we ${assumptions}`} bolsa, ${to} bolar${reason && `, sebäbi ${reason}`}.`,
  'statement.feedback': ({ from, to, assumptions, reason }: StatementParts) =>
    `Öz gezeginde ${from} yzyna täsir edýär: ${to}${assumptions && `, şerti: ${assumptions}`}${reason && `, sebäbi ${reason}`}.`,
};
export default words;
