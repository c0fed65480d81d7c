/** How the training is measured, by year. The report gives 60 planned, 102 participants and 73 answers. */
import type { Indicator, Observation, Programme } from '@careframe/core';
import { illustrativeSeries, illustrativeTargets } from '../../build.js';
import { fromReport, t } from './about.js';

const undp = t('BMG-niň Ösüş maksatnamasy', 'ПРООН', 'UNDP');
const ministry = t(
  'Zähmet we ilaty durmuş taýdan goramak ministrligi',
  'Министерство труда и социальной защиты населения',
  'Ministry of Labour and Social Protection of Population',
);
const perCent = t('göterim', 'процент', 'per cent');
const survey = t('Okuwyň soňundaky soragnama', 'Опрос в конце обучения', 'Survey at the end of the training');
const noneYet = { value: 0, illustrative: true, date: '2020-01-01' };

export const dimensions: Programme['dimensions'] = [
  {
    id: 'provider',
    name: t('Guramanyň görnüşi', 'Вид организации', 'Kind of organisation'),
    exclusive: true,
    exhaustive: true,
    categories: [
      { id: 'state', name: t('Döwlet', 'Государственная', 'State') },
      { id: 'non-state', name: t('Döwlete degişli bolmadyk', 'Негосударственная', 'Non-governmental') },
    ],
  },
];

const outcomes: Indicator[] = [
  {
    id: 'participants-improved',
    code: '1.1',
    result: 'better-knowledge',
    name: t(
      'Bilimi mowzuklaryň azyndan ýarysynda artan gatnaşyjylar',
      'Участники, чьи знания выросли не менее чем в половине тем',
      'Participants whose knowledge rose in at least half of the topics',
    ),
    unit: perCent,
    measure: 'ratio',
    percent: true,
    direction: 'increase',
    accumulation: 'level',
    frequency: 'year',
    numeratorDefinition: t(
      'Azyndan 8 mowzukda häzirki bahasy öňkiden ýokary bolanlar',
      'Те, у кого оценка «сейчас» выше, чем «до», хотя бы в 8 темах',
      'People who chose a higher step now than before in at least 8 topics',
    ),
    denominatorDefinition: t(
      'Öň we häzir üçin jogap berenler',
      'Ответившие и про «до», и про «сейчас»',
      'People who answered for before and for now',
    ),
    baseline: { missing: 'not-applicable', illustrative: true },
    targets: illustrativeTargets(0.8, { '2021': 0.8 }),
    meansOfVerification: survey,
    responsible: undp,
    limitations: t(
      'Soragnama meýletin; jogap bermedikler hakda bilinmeýär.',
      'Опрос добровольный; о неответивших ничего не известно.',
      'The survey is voluntary; nothing is known about those who did not answer.',
    ),
  },
  {
    id: 'services-piloted',
    code: '1.2',
    result: 'new-services',
    name: t(
      'Synag edilýän täze sosial hyzmatlar',
      'Апробируемые новые социальные услуги',
      'New social services being piloted',
    ),
    unit: t('hyzmat', 'услуги', 'services'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'cumulative',
    frequency: 'year',
    baseline: noneYet,
    targets: illustrativeTargets(8, { '2021': 4, '2022': 8 }),
    meansOfVerification: t('Ministrligiň buýruklary', 'Приказы министерства', 'Orders of the Ministry'),
    responsible: ministry,
  },
];

const outputs: Indicator[] = [
  {
    id: 'managers-trained-count',
    code: '2.1',
    result: 'managers-trained',
    name: t(
      'Okuwa gatnaşan ýolbaşçylar',
      'Руководители, прошедшие обучение',
      'Managers who took part in the training',
    ),
    unit: t('adam', 'человек', 'people'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'increment',
    dimensions: ['provider'],
    frequency: 'year',
    aggregation: { time: 'sum', place: 'sum', category: 'sum' },
    baseline: noneYet,
    targets: [
      { value: 60, source: fromReport },
      { value: 60, period: '2021', source: fromReport },
    ],
    meansOfVerification: t('Gatnaşyjylaryň sanawy', 'Список участников', 'List of participants'),
    responsible: undp,
  },
  {
    id: 'survey-answers',
    code: '2.2',
    result: 'managers-trained',
    name: t(
      'Soragnama jogap beren gatnaşyjylar',
      'Участники, ответившие на опрос',
      'Participants who answered the survey',
    ),
    unit: perCent,
    measure: 'ratio',
    percent: true,
    decimals: 1,
    direction: 'increase',
    accumulation: 'level',
    frequency: 'year',
    numeratorDefinition: t('Jogap berenler', 'Ответившие', 'People who answered'),
    denominatorDefinition: t('Okuwa gatnaşanlar', 'Участники обучения', 'People who took part'),
    baseline: { missing: 'not-applicable', illustrative: true },
    targets: illustrativeTargets(0.8, { '2021': 0.8 }),
    meansOfVerification: survey,
    responsible: undp,
  },
  {
    id: 'service-plans-written',
    code: '2.3',
    result: 'service-plans',
    name: t('Ýazylan hyzmat meýilnamalary', 'Написанные планы услуг', 'Service plans written'),
    unit: t('meýilnama', 'планы', 'plans'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'cumulative',
    frequency: 'year',
    baseline: noneYet,
    targets: illustrativeTargets(12, { '2021': 8, '2022': 12 }),
    meansOfVerification: t(
      'Ministrlige berlen meýilnamalar',
      'Планы, поданные в министерство',
      'Plans handed in to the Ministry',
    ),
    responsible: ministry,
  },
  {
    id: 'all-regions-represented',
    code: '3.1',
    result: 'online-training',
    name: t(
      'Okuwa ähli welaýatlar gatnaşdy',
      'В обучении участвовали все регионы',
      'All regions took part in the training',
    ),
    unit: t('hawa ýa-da ýok', 'да или нет', 'yes or no'),
    measure: 'yes-no',
    direction: 'increase',
    accumulation: 'level',
    frequency: 'once',
    baseline: noneYet,
    targets: illustrativeTargets(1),
    meansOfVerification: t('Gatnaşyjylaryň sanawy', 'Список участников', 'List of participants'),
    responsible: undp,
  },
];

export const indicators: Indicator[] = [...outcomes, ...outputs];

const reported = (
  indicator: string,
  amount: Pick<Observation, 'value' | 'numerator' | 'denominator'>,
): Observation => ({
  id: `${indicator}.2021`,
  indicator,
  period: '2021',
  ...amount,
  source: fromReport,
  date: '2021-02-01',
});

const list = t('Gatnaşyjylaryň sanawy', 'Список участников', 'List of participants');

export const observations: Observation[] = [
  reported('managers-trained-count', { value: 102 }),
  ...illustrativeSeries(
    { indicator: 'managers-trained-count', categories: { provider: 'state' }, source: list },
    { '2021': 71 },
  ),
  ...illustrativeSeries(
    { indicator: 'managers-trained-count', categories: { provider: 'non-state' }, source: list },
    { '2021': 31 },
  ),
  reported('survey-answers', { numerator: 73, denominator: 102 }),
  reported('all-regions-represented', { value: 1 }),
  ...illustrativeSeries({ indicator: 'participants-improved', source: survey }, { '2021': [62, 70] }),
  ...illustrativeSeries(
    {
      indicator: 'service-plans-written',
      source: t(
        'Ministrlige berlen meýilnamalar',
        'Планы, поданные в министерство',
        'Plans handed in to the Ministry',
      ),
    },
    { '2021': 7 },
  ),
  ...illustrativeSeries({ indicator: 'services-piloted' }, { '2021': 'not-reported', '2022': 'not-due' }),
];
