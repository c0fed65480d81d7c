/** How the project is measured, by half-year. The description gives no figures: all are illustrative. */
import type { Indicator, Observation, Programme } from '@careframe/core';
import { illustrativeSeries, illustrativeTargets } from '../../build.js';
import { t } from './about.js';

const institute = t(
  'Български институт за отношения между хората към НБУ',
  'Bulgarian Institute of Human Relations at New Bulgarian University',
);
const municipalities = t('Общини', 'Municipalities');
const children = t('деца', 'children');
const perCent = t('процент', 'per cent');
const register = t('Регистър на общините', 'Register of the municipalities');
const before = { illustrative: true, date: '2011-12-31' };
const halfYearly = { frequency: 'half' } as const;

export const dimensions: Programme['dimensions'] = [
  {
    id: 'participant-group',
    name: t('Група участници', 'Group of participants'),
    exclusive: true,
    exhaustive: true,
    categories: [
      { id: 'municipality', name: t('Общинска администрация', 'Municipal administration') },
      { id: 'ngo', name: t('НПО', 'NGO') },
      { id: 'service-staff', name: t('Персонал на услугите', 'Staff of the services') },
    ],
  },
];

const movingChildren: Indicator[] = [
  {
    ...halfYearly,
    id: 'children-in-institutions',
    code: '0.1',
    result: 'children-in-community',
    name: t('Деца в специализирани институции', 'Children in specialised institutions'),
    definition: t(
      'Деца, настанени в дом в последния ден от полугодието.',
      'Children placed in a home on the last day of the half-year.',
    ),
    unit: children,
    measure: 'number',
    direction: 'decrease',
    accumulation: 'level',
    aggregation: { time: 'latest', place: 'sum' },
    baseline: { value: 186, ...before },
    targets: illustrativeTargets(60, { '2012-H1': 170, '2012-H2': 140, '2013-H1': 100, '2013-H2': 60 }),
    meansOfVerification: register,
    responsible: municipalities,
  },
  {
    ...halfYearly,
    id: 'children-moved',
    code: '1.1',
    result: 'goal',
    name: t('Деца, преместени от домове в общността', 'Children moved from homes to the community'),
    unit: children,
    measure: 'number',
    direction: 'increase',
    accumulation: 'increment',
    aggregation: { time: 'sum', place: 'sum' },
    baseline: { value: 0, ...before },
    targets: illustrativeTargets(126, { '2012-H1': 16, '2012-H2': 30, '2013-H1': 40, '2013-H2': 40 }),
    meansOfVerification: register,
    responsible: municipalities,
  },
  {
    ...halfYearly,
    id: 'failed-moves',
    code: '1.2',
    result: 'goal',
    name: t('Неуспешни премествания', 'Moves that failed'),
    definition: t(
      'Преместени деца, които до шест месеца сменят услугата или се връщат в институция.',
      'Children moved who change the service or go back to an institution within six months.',
    ),
    unit: perCent,
    measure: 'ratio',
    percent: true,
    direction: 'decrease',
    accumulation: 'increment',
    aggregation: { time: 'pooled', place: 'pooled' },
    numeratorDefinition: t(
      'Деца, сменили услугата или върнати в институция до шест месеца',
      'Children who changed the service or went back within six months',
    ),
    denominatorDefinition: t('Деца, преместени през полугодието', 'Children moved in the half-year'),
    baseline: { value: 0.24, ...before },
    targets: illustrativeTargets(0.08, {
      '2012-H1': 0.22,
      '2012-H2': 0.18,
      '2013-H1': 0.12,
      '2013-H2': 0.08,
    }),
    meansOfVerification: t('Досиета на децата', 'Files of the children'),
    responsible: municipalities,
    limitations: t(
      'Резултатът е известен шест месеца след преместването.',
      'The result is known six months after the move.',
    ),
  },
];

const outcomes: Indicator[] = [
  {
    ...halfYearly,
    id: 'participants-improved',
    code: '1.3',
    result: 'better-skills',
    name: t(
      'Участници с повишени умения по оценка на случай',
      'Participants whose skills rose, judged on a case',
    ),
    unit: perCent,
    measure: 'ratio',
    percent: true,
    direction: 'increase',
    accumulation: 'increment',
    aggregation: { time: 'pooled' },
    numeratorDefinition: t(
      'Участници с по-висока оценка по казус след обучението',
      'Participants with a higher mark on a case study after the training',
    ),
    denominatorDefinition: t(
      'Участници с оценка преди и след обучението',
      'Participants marked before and after the training',
    ),
    baseline: { missing: 'not-applicable', illustrative: true },
    targets: illustrativeTargets(0.75, { '2012-H2': 0.7, '2013-H1': 0.75, '2013-H2': 0.75 }),
    meansOfVerification: t('Казуси преди и след обучението', 'Case studies before and after the training'),
    responsible: institute,
  },
  {
    ...halfYearly,
    id: 'procedures-changed',
    code: '1.4',
    result: 'changed-procedures',
    name: t('Общини с приета процедура за преместване', 'Municipalities with an adopted procedure for moves'),
    unit: t('общини', 'municipalities'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'cumulative',
    baseline: { value: 0, ...before },
    targets: illustrativeTargets(8, { '2013-H1': 4, '2013-H2': 8 }),
    meansOfVerification: t('Решения на общинските съвети', 'Decisions of the municipal councils'),
    responsible: municipalities,
  },
];

const outputs: Indicator[] = [
  {
    ...halfYearly,
    id: 'needs-report-ready',
    code: '2.1',
    result: 'needs-report',
    name: t(
      'Докладът за потребностите е обсъден с общините',
      'The report on needs was discussed with the municipalities',
    ),
    unit: t('да или не', 'yes or no'),
    measure: 'yes-no',
    direction: 'increase',
    accumulation: 'level',
    baseline: { value: 0, ...before },
    targets: illustrativeTargets(1, { '2012-H1': 1 }),
    meansOfVerification: t('Протокол от обсъждането', 'Record of the discussion'),
    responsible: institute,
  },
  {
    ...halfYearly,
    id: 'people-trained-count',
    code: '2.2',
    result: 'people-trained',
    name: t('Обучени хора', 'People trained'),
    unit: t('души', 'people'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'increment',
    aggregation: { time: 'sum', place: 'sum', category: 'sum' },
    dimensions: ['participant-group'],
    baseline: { value: 0, ...before },
    targets: illustrativeTargets(180, { '2012-H2': 60, '2013-H1': 60, '2013-H2': 60 }),
    meansOfVerification: t('Присъствени списъци', 'Attendance lists'),
    responsible: institute,
  },
  {
    ...halfYearly,
    id: 'recommendations-handed-in',
    code: '2.3',
    result: 'recommendations',
    name: t(
      'Препоръки, внесени в отговорна институция',
      'Recommendations handed in to the institution responsible',
    ),
    unit: t('препоръки', 'recommendations'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'cumulative',
    baseline: { value: 0, ...before },
    targets: illustrativeTargets(12, { '2013-H1': 4, '2013-H2': 12 }),
    meansOfVerification: t('Придружителни писма', 'Covering letters'),
    responsible: institute,
  },
];

export const indicators: Indicator[] = [...movingChildren, ...outcomes, ...outputs];

const lists = t('Присъствени списъци', 'Attendance lists');
const trained = (group: string, second: number, third: number): Observation[] =>
  illustrativeSeries(
    { indicator: 'people-trained-count', categories: { 'participant-group': group }, source: lists },
    { '2012-H2': second, '2013-H1': third },
  );

export const observations: Observation[] = [
  ...illustrativeSeries(
    { indicator: 'children-in-institutions', source: register },
    { '2012-H1': 172, '2012-H2': 148, '2013-H1': 112 },
  ),
  ...illustrativeSeries(
    { indicator: 'children-in-institutions', site: 'municipality-a', source: register },
    { '2012-H1': 98, '2012-H2': 80, '2013-H1': 57 },
  ),
  ...illustrativeSeries(
    { indicator: 'children-in-institutions', site: 'municipality-b', source: register },
    { '2012-H1': 74, '2012-H2': 68, '2013-H1': 55 },
  ),
  ...illustrativeSeries(
    { indicator: 'children-moved', source: register },
    { '2012-H1': 14, '2012-H2': 24, '2013-H1': 36 },
  ),
  ...illustrativeSeries(
    { indicator: 'failed-moves', source: t('Досиета на децата', 'Files of the children') },
    { '2012-H1': [3, 14], '2012-H2': [4, 24], '2013-H1': 'not-due' },
  ),
  ...illustrativeSeries(
    {
      indicator: 'participants-improved',
      source: t('Казуси преди и след обучението', 'Case studies before and after the training'),
    },
    { '2012-H2': [37, 52], '2013-H1': [44, 57] },
  ),
  ...illustrativeSeries(
    {
      indicator: 'procedures-changed',
      note: t(
        'По думи на участници; решенията още не са получени.',
        'As participants say; the decisions have not arrived yet.',
      ),
    },
    { '2013-H1': 3 },
  ),
  ...illustrativeSeries(
    { indicator: 'needs-report-ready', source: t('Протокол от обсъждането', 'Record of the discussion') },
    { '2012-H1': 1 },
  ),
  ...illustrativeSeries(
    { indicator: 'people-trained-count', source: lists },
    { '2012-H2': 56, '2013-H1': 63 },
  ),
  ...trained('municipality', 18, 20),
  ...trained('ngo', 14, 17),
  ...trained('service-staff', 24, 26),
  ...illustrativeSeries(
    { indicator: 'recommendations-handed-in', source: t('Придружителни писма', 'Covering letters') },
    { '2013-H1': 5 },
  ),
];
