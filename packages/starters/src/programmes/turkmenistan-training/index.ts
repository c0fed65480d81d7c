/** Training of social work managers in Turkmenistan: Turkmen, Russian and English. */
import type { Programme } from '@careframe/core';
import { notice, organisation, profile, sites, t, title } from './about.js';
import { links, results, stages } from './chain.js';
import { dimensions, indicators, observations } from './indicators.js';
import { training } from './training.js';

/** Facts from the report; every other figure says `illustrative`. Answers are apart: `illustrativeResponses()`. */
export const turkmenistanTraining: Programme = {
  formatVersion: 1,
  id: 'turkmenistan-training',
  title,
  organisation,
  period: { start: '2020-01-01', end: '2022-12-31' },
  languages: ['tk', 'ru', 'en'],
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
      id: 'ask-the-silent',
      about: { collection: 'indicators', id: 'survey-answers' },
      what: t(
        'Indiki okuwda soragnamany okuwyň içinde geçirmek',
        'На следующем обучении проводить опрос во время занятий',
        'Give time for the survey within the next training',
      ),
      who: t('Tälimçiler', 'Тренеры', 'Trainers'),
      due: '2021-06-30',
      status: 'open',
      illustrative: true,
    },
  ],
  decisions: [],
};
