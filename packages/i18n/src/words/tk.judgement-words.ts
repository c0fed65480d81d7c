/** Ratings, agreement of assessors and evaluations of trainings, in Turkmen. */
import type { Translation } from '../words.js';
import type { JudgementEnglish } from '../judgements/index.js';

const words: Translation<JudgementEnglish> = {
  'rating.outstanding': 'Ajaýyp',
  'rating.good': 'Gowy',
  'rating.requires-improvement': 'Gowulandyrmak gerek',
  'rating.inadequate': 'Kanagatlanarsyz',
  'rating.competent': 'Başarnykly',
  'rating.competent-needs-improvement': 'Başarnykly, gowulandyrmak gerek',
  'rating.not-competent': 'Başarnyksyz',
  'rating.met': 'Ýerine ýetirildi',
  'rating.partly-met': 'Bir bölegi ýerine ýetirildi',
  'rating.not-met': 'Ýerine ýetirilmedi',
  'rating.full': 'Doly ýerine ýetirildi',
  'rating.substantial': 'Esasan ýerine ýetirildi',
  'rating.partial': 'Kem-käsleýin ýerine ýetirildi',
  'rating.none': 'Asla ýerine ýetirilmedi',
  'rating.pass': 'Geçdi',
  'rating.fail': 'Geçmedi',
  'rating.dark-green': 'Goýy ýaşyl: garaşylandan köp',
  'rating.light-green': 'Açyk ýaşyl: garaşylyşy ýaly',
  'rating.yellow': 'Sary: gowulandyrmak gerek',
  'rating.green': 'Ýaşyl',
  'rating.amber': 'Mämişi',
  'rating.red': 'Gyzyl',
  'rating.on-track': 'Meýilnama boýunça',
  'rating.needs-attention': 'Üns talap edýär',
  'rating.off-track': 'Meýilnamadan yza galýar',

  'reason.band': 'Netije {rating} derejesiniň çäginde.',
  'reason.otherwise': 'Has gowy derejä ýetilmedi.',
  'reason.limit': 'Diňe netije boýunça dereje {rating} bolardy.',
  'reason.decision': 'Ýazga alnan çözgüt düzgüniň berýän derejesiniň ({rating}) ornuny tutýar.',
  'reason.items': 'Bu şulara degişli: {items}.',

  'because.two-inadequate': 'Iki ýa-da has köp ugur kanagatlanarsyz.',
  'because.one-inadequate': 'Bir ugur kanagatlanarsyz.',
  'because.inadequate': 'Kanagatlanarsyz ugur bar.',
  'because.two-require-improvement': 'Iki ýa-da has köp ugry gowulandyrmak gerek.',
  'because.requires-improvement': 'Birden köp ugry gowulandyrmak gerek.',
  'because.two-outstanding': 'Iki ýa-da has köp ugur ajaýyp, beýlekileriň ählisi gowy.',
  'because.fewer-than-two-outstanding': 'Ajaýyp ugurlar ikiden az.',
  'because.not-all-others-good': 'Beýleki ugurlaryň ählisi gowy däl.',
  'because.no-inadequate-at-most-one-requires-improvement':
    'Kanagatlanarsyz ugur ýok, köp bolsa bir ugry gowulandyrmak gerek.',
  'because.statement-scored-1': 'Bir tassyklama iň pes baly aldy.',
  'because.statement-scored-1-or-2': 'Bir tassyklama iň pes iki balyň birini aldy.',
  'because.breach': 'Kanunyň talaby ýerine ýetirilmedi.',
  'because.competent': 'Möhüm soraglaryň ählisi doly, galanlarynyň ýeterligi ýerine ýetirildi.',
  'because.competent-needs-improvement':
    'Möhüm soraglaryň ählisi doly ýerine ýetirildi, emma galanlarynyň ýeterligi däl.',
  'because.critical-not-full':
    'Möhüm soraglaryň ählisi doly ýerine ýetirilmedi: {value%} derejesine ýetildi.',
  'because.non-critical-not-over-89.9':
    'Galan soraglarda {value%} derejesine ýetildi, {mark%} derejesinden köp gerek.',
  'because.non-critical-under-79.9':
    'Galan soraglarda {value%} derejesine ýetildi, iň azyndan {mark%} gerek.',
  'because.substantial-compliance':
    'Hökmany, möhüm we esasy standartlar öz talaplaryna laýyk, ähli standartlaryň hem ýeterligi ýerine ýetirildi.',
  'because.mandatory-not-full': 'Hökmany standart doly ýerine ýetirilmedi.',
  'because.critical-under-substantial':
    'Möhüm standart diňe kem-käsleýin ýerine ýetirildi ýa-da asla ýerine ýetirilmedi.',
  'because.foundational-not-met': 'Esasy standart asla ýerine ýetirilmedi.',
  'because.under-85-percent':
    'Degişli standartlaryň {value%} bölegi doly ýa-da esasan ýerine ýetirildi, iň azyndan {mark%} gerek.',
  'because.critical-failed': 'Möhüm ölçegden geçilmedi.',
  'because.one-kind-of-evidence': 'Ol diňe bir görnüşli subutnama daýanýar.',

  'unrated.rubric-version': 'Dereje ýok: ulanylan şkalanyň nusgasy saklanmady.',
  'unrated.nothing-applies': 'Dereje ýok: munuň hiç biri bu ýere degişli däl.',
  'unrated.nothing-assessed': 'Dereje ýok: hiç zat bahalandyrylmady.',
  'unrated.low-coverage': 'Dereje ýok: bahalandyrylany örän az ({coverage%}).',
  'unrated.not-assessed': 'Dereje ýok: bahalandyrylmaly ölçeg bahalandyrylmady.',
  'unrated.area-unrated': 'Dereje ýok: düzgüniň hasaplaýan ugrunyň derejesi ýok.',
  'unrated.criteria-only': 'Umumy dereje ýok: diňe ölçeglere dereje berilýär.',
  'unrated.no-rule': 'Dereje ýok: hiç bir düzgün gabat gelmeýär.',

  'override.counts': 'Ýazga alnan çözgüt {rating} derejesini berýär.',
  'override.beyond-limit': '{rating} baradaky çözgüt hasaba alynmaýar: ol berk çäkden çykýar.',
  'override.no-reason': '{rating} baradaky çözgüt hasaba alynmaýar: onda sebäp görkezilmedi.',
  'override.unknown-rating': '{rating} baradaky çözgüt hasaba alynmaýar: beýle dereje ýok.',
  'override.nothing-rated': '{rating} baradaky çözgüt hasaba alynmaýar: ornuny tutar ýaly dereje ýok.',

  'lacks.action': 'Hiç bir ädim ylalaşylmady.',
  'lacks.who': 'Ädimi kimiň ýerine ýetirjegi görkezilmedi.',
  'lacks.due': 'Ädimiň möhleti ýok.',

  'concern.independent': 'Hyzmatda işlemeýän adamyň bahalandyran ölçegleri: {of} sanydan {n}.',
  'concern.declared': 'Hyzmatda işleýändigini ýa-da işlemeýändigini aýdan baha berijiler: {of} sanydan {n}.',
  'concern.open': 'Hyzmatyň daşyndan gelen baha berijiler: {of} sanydan {n}.',
  'concern.objective': 'Iki görnüşli subutnama we iki baha berijä daýanýan ölçegler: {of} sanydan {n}.',
  'concern.transparent': 'Subutnamasyny gaýtadan tapyp boljak ölçegler: {of} sanydan {n}.',
  'concern.replied': 'Hyzmat jogap berdi.',
  'concern.silent': 'Hyzmat jogap bermedi.',

  'claim.level': 'Bu gatnaşyjylaryň häzir özlerini nähili görýändigini görkezýär.',
  'claim.groups-differ':
    'Bu okuwdan öňki we soňky jogaplaryň tapawutlanýandygyny görkezýär, adamlaryň üýtgändigini däl.',
  'claim.change-remembered': 'Bu gatnaşyjylaryň yza seredip, öz üýtgeşmesini nähili görýändigini görkezýär.',
  'claim.change-rated': 'Bu şol bir adamlaryň okuwdan öň we soň özlerine nähili baha berendigini görkezýär.',

  'caveat.illustrative': 'Jogaplar munuň nähili işleýändigini görkezmek üçin oýlanyp tapyldy.',
  'caveat.no-before': 'Öňki döwür barada hiç kimden soralmady, şonuň üçin deňeşdirer ýaly zat ýok.',
  'caveat.different-people': 'Okuwdan soň öňküler däl-de, başga adamlar jogap beren bolmagy mümkin.',
  'caveat.look-back':
    'Öňki döwür barada soňra soraldy: huş ýalňyşyp biler, adamlar bolsa okadyja hoşniýetli bolup biler.',
  'caveat.response-shift': 'Adamlar okuwdan öň özlerine başga ölçeg bilen baha beren bolmagy mümkin.',
  'caveat.no-comparison-group':
    'Deňeşdirmek üçin okuwsyz topar ýok, şonuň üçin üýtgeşmäniň başga sebäpleri bolup biler.',
  'caveat.self-rated': 'Adamlar özlerine özleri baha berdi; olary hiç kim synamady we synlamady.',
  'caveat.response-unknown': 'Näçe adamyň jogap bermelidigi belli däl.',
  'caveat.part-answered': 'Diňe bir bölegi jogap berdi; jogap berenler bermediklerden tapawutlanyp biler.',
  'caveat.more-than-enrolled':
    'Jogaplar gatnaşyjylardan köp; käbirleri iki gezek jogap beren bolmagy mümkin.',
  'caveat.unlinked': 'Käbir jogaplar baglanyşdyrylyp bilinmedi we üýtgeşme baradaky sanlara girmeýär.',
  'caveat.few-pairs':
    'Öňki hem-de häzirki ýagdaý barada ondan az adam jogap berdi, şonuň üçin tötänligiň täsiri uly.',
  'caveat.little-room':
    'Käbir mowzukda ýarysy ýa-da has köpüsi öňden iň ýokary iki basgançagy saýlady, şonuň üçin ösmäge ýer az galdy.',
  'caveat.many-comparisons':
    'Birnäçe mowzuk deňeşdirildi, şonuň üçin bir kiçi tapawut tötänleýin bolup biler.',
  'caveat.withheld': 'Adamlary goramak üçin käbir sanlar görkezilmedi.',

  'learning.2': 'Öwrenmek: adamlaryň bilýänleri we başarýanlary',
  'learning.3': 'Özüni alyp baryş: adamlaryň işde edýänleri',
  'learning.4': 'Netijeler: munuň başgalara berenleri',
  'coverage.full-count': 'Hemmeler diýen ýaly jogap berdi, şonuň üçin jogaplar hemmeleri aňladyp biler.',
  'coverage.part': 'Gatnaşyjylaryň bir bölegi jogap berdi.',
  'change.distinct': 'Üýtgeşme diňe tötänlik bilen bolup biljekden uly.',
  'change.not-distinct': 'Üýtgeşme tötänleýin bolup biler.',

  'note.nothing-shared': 'Hiç bir ölçege iki baha beriji bal bermedi.',
  'note.no-variation':
    'Tapawut ýok: ballaryň ählisi birmeňzeş, şonuň üçin ylalaşygy endikden hiç kim tapawutlandyryp bilmez.',
  'note.constant-rater': 'Bir baha beriji hemme ýerde şol bir baly berdi.',
  'note.one-category-dominates':
    'Hemme ýerde diýen ýaly bir bal berildi; şonda baha berijiler ylalaşan ýerinde-de koeffisiýentler pes bolýar.',
  'note.few-items': 'Ondan az ölçege iki gezek bal berildi: tapawutlar koeffisiýentden köp zat aýdýar.',
  'alpha.rely': 'Ballar daýanar ýaly derejede gabat gelýär.',
  'alpha.tentative': 'Ballar diňe deslapky netijeler üçin ýeterlik gabat gelýär.',
  'alpha.do-not-rely': 'Ballar daýanar ýaly derejede gabat gelmeýär.',
  'gain.low': 'Pes ösüş',
  'gain.medium': 'Orta ösüş',
  'gain.high': 'Ýokary ösüş',

  'total.sum': 'Jemlendi',
  'total.latest': 'Iň soňky baha',
  'total.pooled': 'Sanawjylar we maýdalawjylar jemlenip, bir gezek bölündi',
  'total.mean': 'Orta baha',
  'total.max': 'Iň ýokary baha',
  'total.min': 'Iň pes baha',
  'total.none': 'Jemlenmedi',
};
export default words;
