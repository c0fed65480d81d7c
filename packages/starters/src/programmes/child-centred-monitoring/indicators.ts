/** How the pilot is measured, by month. All figures are illustrative. */
import type { Indicator, Observation } from '@careframe/core';
import { illustrativeSeries, illustrativeTargets } from '../../build.js';
import { t } from './about.js';

const teams = t('Мониторингови екипи', 'Monitoring teams');
const agency = t('АСП', 'Agency for Social Assistance');
const findings = t('Карти за оценка от посещенията', 'Score sheets of the visits');
const perCent = t('процент', 'per cent');

const shareOfCriteria = {
  unit: perCent,
  measure: 'ratio',
  percent: true,
  direction: 'increase',
  accumulation: 'level',
  frequency: 'month',
  aggregation: { time: 'latest', place: 'pooled' },
  numeratorDefinition: t(
    'Критерии с оценка 3 или 4 и с доказателство',
    'Criteria scored 3 or 4, with evidence',
  ),
  meansOfVerification: findings,
  responsible: teams,
} as const;

export const indicators: Indicator[] = [
  {
    ...shareOfCriteria,
    id: 'casework-on-track',
    code: '1.1',
    result: 'better-casework',
    name: t('Критерии за работа по случай, оценени с 3 или 4', 'Casework criteria scored 3 or 4'),
    denominatorDefinition: t('Оценените критерии за работа по случай', 'Casework criteria assessed'),
    baseline: { missing: 'not-collected', illustrative: true },
    targets: illustrativeTargets(0.9, { '2015-10': 0.7, '2015-11': 0.85 }),
  },
  {
    ...shareOfCriteria,
    id: 'management-on-track',
    code: '1.2',
    result: 'better-management',
    name: t('Критерии за управление, оценени с 3 или 4', 'Management criteria scored 3 or 4'),
    denominatorDefinition: t('Оценените критерии за управление', 'Management criteria assessed'),
    baseline: { missing: 'not-collected', illustrative: true },
    targets: illustrativeTargets(0.8, { '2015-10': 0.6, '2015-11': 0.75 }),
  },
  {
    id: 'scores-with-two-kinds',
    code: '1.3',
    result: 'trusted-evidence',
    name: t('Оценки с поне два вида доказателства', 'Scores with at least two kinds of evidence'),
    unit: perCent,
    measure: 'ratio',
    percent: true,
    direction: 'increase',
    accumulation: 'level',
    frequency: 'month',
    aggregation: { time: 'latest', place: 'pooled' },
    numeratorDefinition: t(
      'Съгласувани оценки с поне два вида доказателства',
      'Agreed scores with at least two kinds of evidence',
    ),
    denominatorDefinition: t('Всички съгласувани оценки', 'All agreed scores'),
    baseline: { value: 0, illustrative: true, date: '2015-09-30' },
    targets: illustrativeTargets(0.8, { '2015-10': 0.6, '2015-11': 0.8 }),
    meansOfVerification: findings,
    responsible: teams,
  },
  {
    id: 'assessors-of-own-service',
    code: '1.4',
    result: 'trusted-evidence',
    name: t(
      'Оценители, които работят за оценяваната услуга',
      'Assessors who work for the service they assess',
    ),
    unit: t('души', 'people'),
    measure: 'number',
    direction: 'decrease',
    accumulation: 'level',
    frequency: 'month',
    baseline: { value: 3, illustrative: true, date: '2015-09-30' },
    targets: illustrativeTargets(0, { '2015-10': 2, '2015-11': 0 }),
    meansOfVerification: t('Декларации на оценителите', 'Declarations of the assessors'),
    responsible: agency,
  },
  {
    id: 'teams-with-outside-member',
    code: '2.1',
    result: 'open-teams',
    name: t(
      'Екипи с участник от НПО или външен специалист',
      'Teams with a member from an NGO or an external specialist',
    ),
    unit: t('екипи', 'teams'),
    measure: 'ratio',
    direction: 'increase',
    accumulation: 'level',
    frequency: 'month',
    numeratorDefinition: t('Екипи с поне един външен участник', 'Teams with at least one outside member'),
    denominatorDefinition: t('Екипите в трите области', 'Teams of the three regions'),
    baseline: { numerator: 0, denominator: 3, illustrative: true, date: '2015-09-30' },
    targets: illustrativeTargets([3, 3], { '2015-10': [2, 3], '2015-11': [3, 3] }),
    meansOfVerification: t('Заповеди за състава на екипите', 'Orders that name the teams'),
    responsible: agency,
  },
  {
    id: 'findings-discussed',
    code: '2.2',
    result: 'findings-with-evidence',
    name: t('Оценки, обсъдени с услугата до 14 дни', 'Findings discussed with the service within 14 days'),
    unit: t('посещения', 'visits'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'increment',
    frequency: 'month',
    aggregation: { time: 'sum', place: 'sum' },
    baseline: { value: 0, illustrative: true, date: '2015-09-30' },
    targets: illustrativeTargets(6, { '2015-10': 3, '2015-11': 3 }),
    meansOfVerification: t('Протоколи от срещите', 'Records of the meetings'),
    responsible: teams,
  },
  {
    id: 'visits-carried-out',
    code: '3.1',
    result: 'monitoring-visits',
    name: t('Проведени посещения', 'Visits carried out'),
    unit: t('посещения', 'visits'),
    measure: 'number',
    direction: 'increase',
    accumulation: 'increment',
    frequency: 'month',
    aggregation: { time: 'sum', place: 'sum' },
    baseline: { value: 0, illustrative: true, date: '2015-09-30' },
    targets: illustrativeTargets(6, { '2015-10': 3, '2015-11': 3 }),
    meansOfVerification: t('Протоколи от посещенията', 'Records of the visits'),
    responsible: agency,
  },
];

const byRegion = (
  indicator: string,
  values: Readonly<Record<string, readonly [october: number, november: number, of: number]>>,
): Observation[] =>
  Object.entries(values).flatMap(([site, [october, november, of]]) =>
    illustrativeSeries(
      { indicator, site, source: findings },
      { '2015-10': [october, of], '2015-11': [november, of] },
    ),
  );

const records = t('Протоколи на екипите', 'Records of the teams');

export const observations: Observation[] = [
  ...illustrativeSeries(
    { indicator: 'casework-on-track', source: findings },
    { '2015-10': [12, 17], '2015-11': [15, 18] },
  ),
  ...byRegion('casework-on-track', { razgrad: [5, 5, 6], 'veliko-tarnovo': [3, 4, 6] }),
  ...illustrativeSeries(
    { indicator: 'casework-on-track', site: 'varna', source: findings },
    { '2015-10': [4, 5], '2015-11': [6, 6] },
  ),
  ...illustrativeSeries(
    { indicator: 'management-on-track', source: findings },
    { '2015-10': [8, 11], '2015-11': [10, 12] },
  ),
  ...illustrativeSeries(
    { indicator: 'scores-with-two-kinds', source: findings },
    { '2015-10': [16, 28], '2015-11': [26, 30] },
  ),
  ...illustrativeSeries(
    {
      indicator: 'assessors-of-own-service',
      source: t('Декларации на оценителите', 'Declarations of the assessors'),
    },
    { '2015-10': 1, '2015-11': 0 },
  ),
  ...illustrativeSeries(
    { indicator: 'teams-with-outside-member', source: records },
    { '2015-10': [3, 3], '2015-11': [3, 3] },
  ),
  ...illustrativeSeries(
    { indicator: 'findings-discussed', source: records },
    { '2015-10': 2, '2015-11': 'not-due' },
  ),
  ...illustrativeSeries({ indicator: 'visits-carried-out', source: records }, { '2015-10': 3, '2015-11': 3 }),
];
