/** The results chain of the pilot: from trained teams to better results for children. */
import type { Link, Programme } from '@careframe/core';
import { link, results as ofStage } from '../../build.js';
import { t } from './about.js';

export const stages: Programme['stages'] = [
  { id: 'inputs', level: 'input', name: t('Ресурси', 'Inputs') },
  { id: 'activities', level: 'activity', name: t('Дейности', 'Activities') },
  { id: 'outputs', level: 'output', name: t('Продукти', 'Outputs') },
  { id: 'outcomes', level: 'outcome', name: t('Резултати', 'Outcomes') },
  { id: 'impact', level: 'impact', name: t('Въздействие', 'Impact') },
];

const agency = t('АСП', 'Agency for Social Assistance');
const nhc = t('НХЦ', 'NHC');
const teams = t('Мониторингови екипи', 'Monitoring teams');

export const results: Programme['results'] = [
  ...ofStage('inputs', [
    {
      id: 'method-and-tools',
      label: t('Методология и инструменти за мониторинг', 'Method and tools for monitoring'),
      owner: nhc,
      notMeasured: t('Налице са от началото.', 'They are there from the start.'),
    },
    {
      id: 'consultants',
      label: t('Външни подготвени консултанти', 'Prepared external consultants'),
      owner: nhc,
      notMeasured: t('Участието им се вижда от посещенията.', 'The visits show that they took part.'),
    },
  ]),
  ...ofStage('activities', [
    {
      id: 'second-training',
      label: t(
        'Второ обучение на екипите от трите области',
        'Second training of the teams of the three regions',
      ),
      description: t(
        'Симулация на мониторинг в малки групи по представени казуси; през третия ден се тренира прилагането на основния инструментариум.',
        'A simulation of monitoring in small groups on case studies; on the third day the use of the main tools is practised.',
      ),
      owner: nhc,
      status: 'achieved',
      notMeasured: t('Обучението е проведено.', 'The training has taken place.'),
    },
    {
      id: 'monitoring-visits',
      label: t(
        'Апробиране на мониторинга през октомври и ноември',
        'Trial of the monitoring in October and November',
      ),
      owner: agency,
    },
  ]),
  ...ofStage('outputs', [
    {
      id: 'open-teams',
      label: t(
        'Екипи с участие на НПО и външни специалисти',
        'Teams that include NGOs and external specialists',
      ),
      owner: agency,
    },
    {
      id: 'findings-with-evidence',
      label: t(
        'Оценки с доказателства, обсъдени с услугата',
        'Findings with evidence, discussed with the service',
      ),
      owner: teams,
    },
  ]),
  ...ofStage('outcomes', [
    {
      id: 'better-casework',
      label: t(
        'Повишено качество на работата по случай с деца и семейства',
        'Improved quality of casework with children and families',
      ),
    },
    {
      id: 'better-management',
      label: t(
        'Подобрено управление на социалните услуги за деца',
        'Improved management of social services for children',
      ),
    },
    {
      id: 'trusted-evidence',
      label: t(
        'Повишено доверие на специалистите в доказателствата от мониторинга',
        'Increased trust of professionals in the evidence of monitoring',
      ),
    },
  ]),
  ...ofStage('impact', [
    {
      id: 'results-for-children',
      label: t(
        'По-добри резултати за децата и семействата в трите области',
        'Better results for children and families in the three regions',
      ),
      endResult: true,
      notMeasured: t('Два месеца апробиране са твърде кратък срок.', 'Two months of trial are too short.'),
    },
  ]),
];

export const links: Link[] = [
  link('method-and-tools', 'second-training', {
    reason: t(
      'обучението представя методологията и инструментите',
      'the training presents the method and the tools',
    ),
    kind: 'required',
  }),
  link('consultants', 'monitoring-visits', {
    reason: t('консултантите подкрепят екипите на местно ниво', 'consultants support the local teams'),
  }),
  link('second-training', 'open-teams', {
    reason: t(
      'на обучението се оформят екипите за местно ниво',
      'the local teams take shape at the training',
    ),
    assumption: t(
      'НПО и външни специалисти се отзовават на поканата',
      'NGOs and external specialists accept the invitation',
    ),
  }),
  link('second-training', 'findings-with-evidence', {
    reason: t(
      'участниците вече са тренирали оценяване по казуси',
      'participants have practised scoring on case studies',
    ),
  }),
  link('monitoring-visits', 'findings-with-evidence', {
    reason: t(
      'при всяко посещение двама оценители преглеждат случаи',
      'two assessors look at cases on every visit',
    ),
    assumption: t('услугата осигурява достъп до случаите', 'the service gives access to the cases'),
  }),
  link('findings-with-evidence', 'better-casework', {
    reason: t(
      'екипът на услугата вижда какво е постигнато за детето',
      'the staff see what has been reached for the child',
    ),
    assumption: t(
      'препоръките имат отговорник и срок',
      'recommendations have somebody responsible and a date',
    ),
    evidence: 'some',
  }),
  link('findings-with-evidence', 'better-management', {
    reason: t(
      'оценките сочат къде липсват супервизия и обучение',
      'findings show where supervision and training are missing',
    ),
  }),
  link('open-teams', 'trusted-evidence', {
    reason: t(
      'външен поглед ограничава конфликта на интереси',
      'an outside view limits conflicts of interest',
    ),
    assumption: t(
      'всеки оценител заявява интереса си преди оценяването',
      'every assessor declares interests before scoring',
    ),
  }),
  link('better-casework', 'results-for-children', {
    reason: t(
      'планът следва нуждите и мнението на детето',
      'the plan follows the needs and the views of the child',
    ),
  }),
  link('better-management', 'results-for-children', {
    reason: t('подкрепен и обучен екип остава до детето', 'supported and trained staff stay with the child'),
  }),
  link('trusted-evidence', 'monitoring-visits', {
    kind: 'feedback',
    reason: t(
      'когато вярват на оценката, услугите канят екипа отново',
      'services that trust the findings invite the team again',
    ),
  }),
];
