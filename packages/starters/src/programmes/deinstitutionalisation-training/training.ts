/** The training courses and their survey. The description gives neither topics nor numbers of people: both are left open or illustrative. */
import type { Training } from '@careframe/core';
import { t } from './about.js';

const topic = (id: string, bg: string, en: string): Training['topics'][number] => ({
  id,
  text: t(bg, en),
  illustrative: true,
});

export const training: Training = {
  id: 'municipal-training',
  title: t(
    'Обучения за общинска администрация и директори на социални услуги',
    'Training for municipal administration and heads of social services',
  ),
  indicator: 'participants-improved',
  topics: [
    topic(
      'child-needs',
      'Потребности на децата при преместване от дом',
      'Needs of children who move from a home',
    ),
    topic('preparing-child', 'Подготовка на детето за преместването', 'Preparing the child for the move'),
    topic('team-building', 'Създаване на екип за новата услуга', 'Building the team of the new service'),
    topic('work-with-family', 'Работа със семейството на детето', 'Work with the family of the child'),
    topic('case-reflection', 'Рефлексия върху работата по случай', 'Reflecting on casework'),
    topic('joint-work', 'Взаимодействие между местните организации', 'Local organisations working together'),
    topic('risk', 'Преценка на риска от неуспешно преместване', 'Judging the risk that a move fails'),
    topic('community', 'Приемане на детето в общността', 'Welcoming the child in the community'),
  ],
  waves: [
    { id: 'before', kind: 'before' },
    { id: 'after', kind: 'after' },
  ],
  scale: {
    min: 1,
    max: 5,
    anchors: [
      { value: 1, label: t('още нищо не знам', 'nothing yet') },
      { value: 2, label: t('знам малко', 'a little') },
      { value: 3, label: t('знам донякъде', 'some knowledge') },
      { value: 4, label: t('знам добре и мога да прилагам', 'good, I can use it') },
      { value: 5, label: t('мога да обучавам други', 'I can teach others') },
    ],
  },
  questions: [
    {
      id: 'about-these-topics',
      kind: 'note',
      text: t(
        'Описанието на проекта не посочва теми. Темите тук са примерни.',
        'The project description names no topics. The topics here are illustrative.',
      ),
    },
    {
      id: 'change-needed',
      kind: 'text',
      maxLength: 500,
      text: t(
        'Каква промяна в методики, процедури или регулации е нужна според вас?',
        'What change in methods, procedures or regulations is needed, in your view?',
      ),
    },
  ],
  privacy: 'paired',
  smallCell: 5,
};
