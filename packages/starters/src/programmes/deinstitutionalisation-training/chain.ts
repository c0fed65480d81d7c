/**
 * The results chain. The six activities and the goal stand as the project description words them, so the goal shows
 * what the wording checks find: a means inside a result, and an activity where a change is meant.
 */
import type { Link, Programme } from '@careframe/core';
import { link, results as ofStage } from '../../build.js';
import { goal, t } from './about.js';

export const stages: Programme['stages'] = [
  { id: 'activities', level: 'activity', name: t('Дейности', 'Activities') },
  { id: 'outputs', level: 'output', name: t('Продукти', 'Outputs') },
  { id: 'outcomes', level: 'outcome', name: t('Резултати', 'Outcomes') },
  { id: 'impact', level: 'impact', name: t('Въздействие', 'Impact') },
];

const institute = t(
  'Български институт за отношения между хората към НБУ',
  'Bulgarian Institute of Human Relations at New Bulgarian University',
);

export const results: Programme['results'] = [
  ...ofStage('activities', [
    { id: 'needs-analysis', label: t('Анализ на потребностите', 'Analysis of needs'), owner: institute },
    { id: 'attitudes-study', label: t('Проучване на нагласите', 'Study of attitudes'), owner: institute },
    { id: 'database', label: t('Събиране на база данни', 'Collection of a database'), owner: institute },
    { id: 'training', label: t('Провеждане на обучения', 'Training courses'), owner: institute },
    {
      id: 'training-analysis',
      label: t('Анализ на обучителната програма', 'Analysis of the training programme'),
      owner: institute,
    },
    {
      id: 'writing-recommendations',
      label: t('Изготвяне на препоръки', 'Writing of recommendations'),
      owner: institute,
    },
  ]),
  ...ofStage('outputs', [
    { id: 'needs-report', label: t('Доклад за потребностите и нагласите', 'Report on needs and attitudes') },
    {
      id: 'people-trained',
      label: t(
        'Обучени служители на общини, НПО и услуги',
        'Trained staff of municipalities, NGOs and services',
      ),
    },
    {
      id: 'recommendations',
      label: t(
        'Препоръки за промени в методики, процедури и регулации',
        'Recommendations to change methods, procedures and regulations',
      ),
    },
  ]),
  ...ofStage('outcomes', [
    {
      id: 'better-skills',
      label: t(
        'Подобрени умения, знания и компетенции на специалистите и местните общности',
        'Improved skills, knowledge and competences of professionals and local communities',
      ),
    },
    {
      id: 'changed-procedures',
      label: t(
        'Подобрени процедури за преместване на деца в общините',
        'Improved procedures of municipalities for moving children',
      ),
    },
    {
      id: 'goal',
      label: goal,
      description: t(
        'Дословно от описанието на проекта; виж какво показват проверките за формулировка.',
        'Word for word from the project description; see what the wording checks say about it.',
      ),
    },
  ]),
  ...ofStage('impact', [
    {
      id: 'children-in-community',
      label: t(
        'Повече деца растат в семейство или в общността вместо в дом',
        'More children grow up in a family or in the community instead of a home',
      ),
      endResult: true,
    },
  ]),
];

export const links: Link[] = [
  link('needs-analysis', 'needs-report', {
    reason: t('анализът показва какво липсва на екипите', 'the analysis shows what the teams lack'),
  }),
  link('attitudes-study', 'needs-report', {
    reason: t('нагласите обясняват кое пречи на промяната', 'attitudes explain what stands in the way'),
  }),
  link('database', 'needs-report', { reason: t('данните подкрепят изводите', 'data support the findings') }),
  link('needs-report', 'people-trained', {
    kind: 'required',
    reason: t(
      'обученията се съставят според установените потребности',
      'courses are built on the needs found',
    ),
    assumption: t(
      'общините освобождават служителите си за обучението',
      'municipalities release their staff for the training',
    ),
  }),
  link('training', 'people-trained', {
    reason: t(
      'обучението стъпва на опита от работа по случаи',
      'the training builds on experience from casework',
    ),
  }),
  link('training-analysis', 'recommendations', {
    reason: t(
      'случаите от обучението показват какво трябва да се промени',
      'cases from the training show what has to change',
    ),
    evidence: 'some',
  }),
  link('writing-recommendations', 'recommendations', {
    reason: t('изводите се описват и адресират', 'findings are written down and addressed'),
  }),
  link('people-trained', 'better-skills', {
    reason: t('участниците осмислят собствения си опит', 'participants reflect on their own experience'),
    assumption: t('обучените остават на работа в услугите', 'the people trained stay in the services'),
  }),
  link('recommendations', 'changed-procedures', {
    reason: t('препоръките назовават нужните промени', 'the recommendations name the changes needed'),
    assumption: t('отговорните институции приемат препоръките', 'the institutions responsible accept them'),
  }),
  link('better-skills', 'goal', {
    reason: t(
      'подготвен екип разпознава рисковете при преместването',
      'a prepared team sees the risks of a move',
    ),
  }),
  link('changed-procedures', 'goal', {
    reason: t('ясният ред намалява грешките', 'clear procedures reduce mistakes'),
  }),
  link('goal', 'children-in-community', {
    reason: t('добре подготвеното преместване е трайно', 'a move that is prepared well lasts'),
    assumption: t('има достатъчно места в новите услуги', 'the new services have enough places'),
  }),
];
