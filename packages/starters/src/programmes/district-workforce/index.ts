/** Social service workforce of districts in Uganda and Zimbabwe: English. */
import type { Programme } from '@careframe/core';
import { notice, organisation, profile, sites, t, title } from './about.js';
import { links, results, stages } from './chain.js';
import { dimensions, indicators } from './indicators.js';
import { observations } from './observations.js';

/** Facts from the report; every other figure says `illustrative`. */
export const districtWorkforce: Programme = {
  formatVersion: 1,
  id: 'district-workforce',
  title,
  organisation,
  period: { start: '2014-01-01', end: '2015-12-31' },
  languages: ['en'],
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
  trainings: [],
  actions: [
    {
      id: 'agree-retention',
      about: { collection: 'indicators', id: 'turnover-rate' },
      what: t('Agree with the public service on what keeps trained staff in post'),
      who: t('Lead ministry'),
      due: '2015-09-30',
      status: 'open',
      illustrative: true,
    },
  ],
  decisions: [],
};
