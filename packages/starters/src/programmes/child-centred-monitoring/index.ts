/** Pilot of child-centred quality monitoring in Razgrad, Veliko Tarnovo and Varna: Bulgarian and English. */
import type { Programme } from '@careframe/core';
import { fromReport, notice, organisation, profile, sites, t, title } from './about.js';
import { links, results, stages } from './chain.js';
import { indicators, observations } from './indicators.js';
import { rubric } from './rubric.js';
import { assessments } from './visits.js';

const actions: Programme['actions'] = [
  {
    id: 'record-results-veliko-tarnovo',
    about: { collection: 'assessments', id: 'veliko-tarnovo.2015-11' },
    what: t(
      'Обучение по записване на резултати спрямо целите и преглед на двете досиета',
      'Training on recording results against goals, and a review of both files',
    ),
    who: t('Ръководител на услугата, с консултант от НХЦ', 'Head of the service, with an NHC consultant'),
    due: '2015-12-18',
    status: 'open',
    illustrative: true,
  },
  {
    id: 'prepare-children-veliko-tarnovo',
    about: { collection: 'assessments', id: 'veliko-tarnovo.2015-10' },
    what: t('Подготовка на децата за срещите по плана', 'Preparing children for the meetings on their plan'),
    who: t('Специалисти, работещи по случаите', 'Case workers'),
    due: '2015-11-13',
    status: 'done',
    illustrative: true,
  },
  {
    id: 'show-supervision-varna',
    about: { collection: 'assessments', id: 'varna.2015-11' },
    what: t(
      'Представяне на протоколите от супервизия при следващото посещение',
      'Showing the records of supervision at the next visit',
    ),
    who: t('Ръководител на услугата', 'Head of the service'),
    due: '2015-12-11',
    status: 'open',
    illustrative: true,
  },
];

/** Facts from the report; every score and figure says `illustrative`. */
export const childCentredMonitoring: Programme = {
  formatVersion: 1,
  id: 'child-centred-monitoring',
  title,
  organisation,
  period: { start: '2015-09-01', end: '2015-12-31' },
  languages: ['bg', 'en'],
  profile,
  notice,
  sites,
  stages,
  results,
  links,
  indicators,
  dimensions: [],
  observations,
  rubrics: [rubric],
  assessments,
  trainings: [],
  actions,
  decisions: [
    {
      id: 'open-teams-decision',
      about: { collection: 'results', id: 'open-teams' },
      what: t(
        'Екипите за мониторинг са отворени за НПО и за външни специалисти.',
        'The monitoring teams are open to NGOs and external specialists.',
      ),
      who: t('АСП и общините', 'Agency for Social Assistance and the municipalities'),
      at: '2015-09-30',
      why: t(
        'Участниците в обучението поставиха въпроса за независимостта и обективността.',
        'Participants of the training raised the question of independence and objectivity.',
      ),
      source: fromReport,
      illustrative: true,
    },
  ],
};
