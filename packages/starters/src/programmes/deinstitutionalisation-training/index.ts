/** Training for de-institutionalisation in Bulgarian municipalities: Bulgarian and English. */
import type { Programme } from '@careframe/core';
import { notice, organisation, profile, sites, t, title } from './about.js';
import { links, results, stages } from './chain.js';
import { dimensions, indicators, observations } from './indicators.js';
import { training } from './training.js';

/** Facts from the report; every figure says `illustrative`. */
export const deinstitutionalisationTraining: Programme = {
  formatVersion: 1,
  id: 'deinstitutionalisation-training',
  title,
  organisation,
  period: { start: '2012-01-01', end: '2013-12-31' },
  languages: ['bg', 'en'],
  profile,
  notice,
  sites,
  stages,
  results,
  links,
  indicators,
  dimensions,
  observations,
  rubrics: [],
  assessments: [],
  trainings: [training],
  actions: [
    {
      id: 'get-decisions',
      about: { collection: 'indicators', id: 'procedures-changed' },
      what: t(
        'Получаване на решенията на общинските съвети като източник',
        'Get the decisions of the municipal councils as the source',
      ),
      who: t('Координатор на обучението', 'Training coordinator'),
      due: '2013-09-30',
      status: 'open',
      illustrative: true,
    },
  ],
  decisions: [],
};
