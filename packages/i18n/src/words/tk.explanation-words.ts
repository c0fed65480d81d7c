/** How a figure came about, in Turkmen. */
import type { Translation } from '../words.js';
import type { ExplanationEnglish } from '../explanations/index.js';

const words: Translation<ExplanationEnglish> = {
  gap: 'Başlangyç {baseline}, häzir {actual}, maksat {target}: {way} aralykdan {done} geçildi, bu {share}.',
  basis: 'Iň pes baha {worst}, häzir {actual}, maksat {target}: {way} aralykdan {done} geçildi, bu {share}.',
  share: 'ýoluň {percent%} bölegi',
  'share.0': 'ýoluň hiç bölegi',
  'share.0.25': 'ýoluň çärýegi',
  'share.0.5': 'ýoluň ýarysy',
  'share.0.75': 'ýoluň dörtden üç bölegi',
  'share.1': 'ýoluň ählisi',
  simple: 'Maksat {target}, häzir {actual}: bu {percent%}.',
  mirror:
    'Başlangyç baha ýok, şonuň üçin {actual} bahasy {target} maksady bilen aralygy boýunça deňeşdirilýär: {percent%}.',
  expected: 'Şu wagta çenli {expected} meýilleşdirilipdi; {actual} onuň {percent%} bölegi.',
  'expected-gap':
    'Şu wagta çenli {expected} meýilleşdirilipdi; {baseline} bahasyndan {actual} bahasyna çenli ýol meýilleşdirilen ýoluň {percent%} bölegi.',
  'expected-mirror':
    'Şu wagta çenli {expected} meýilleşdirilipdi; {actual} onuň bilen aralygy boýunça deňeşdirilýär: {percent%}.',
  beyond: 'Maksatdan geçildi.',
  away: 'Baha maksatdan daşlaşdy.',
  kept: '{actual} bahasy bilen {level} derejesi saklandy.',
  worse: '{actual} bahasy {level} derejesinden ýaramaz.',
  'in-range': '{actual} bahasy ylalaşylan çäkde: {min} bilen {max} aralygynda.',
  'in-range.from': '{actual} bahasy ylalaşylan aşaky çäkden ({min}) az däl.',
  'in-range.to': '{actual} bahasy ylalaşylan ýokarky çäkden ({max}) köp däl.',
  'out-of-range': '{actual} bahasy ylalaşylan çäkden daşarda: çäk {min} bilen {max} aralygy.',
  'out-of-range.from': '{actual} bahasy ylalaşylan aşaky çäkden ({min}) az.',
  'out-of-range.to': '{actual} bahasy ylalaşylan ýokarky çäkden ({max}) köp.',
  none: 'Göterim görkezilmeýär. {reason}.',
};
export default words;
