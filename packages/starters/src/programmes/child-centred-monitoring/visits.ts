/** Six visits, one in October and one in November in each region. Every score is illustrative. */
import type { Assessment, Assessor } from '@careframe/core';
import { t } from './about.js';
import { assessVisit, type Visit } from './visit.js';

const nhc = t('НХЦ', 'NHC');
const noInterest = t('Няма връзка с оценяваната услуга', 'No connection with the service assessed');

const consultant: Assessor = {
  id: 'external-consultant',
  role: t('Външен консултант', 'External consultant'),
  organisation: nhc,
  ownService: false,
  interest: noInterest,
};
const expert = (bg: string, en: string): Assessor => ({
  id: 'regional-expert',
  role: t('Експерт от РДСП', 'Expert of the regional directorate for social assistance'),
  organisation: t(`РДСП ${bg}`, `Regional directorate, ${en}`),
  ownService: false,
  interest: t('Оценява услуга в друга община', 'Assesses a service in another municipality'),
});
const ngo: Assessor = {
  id: 'ngo-specialist',
  role: t('Специалист от НПО', 'NGO specialist'),
  organisation: t('НПО от областта', 'NGO of the region'),
  ownService: false,
  interest: noInterest,
};
const municipality: Assessor = {
  id: 'municipal-expert',
  role: t('Експерт от общината', 'Municipal expert'),
  organisation: t('Община', 'Municipality'),
  ownService: true,
  interest: t('Общината управлява оценяваната услуга', 'The municipality runs the service assessed'),
};

const razgrad: Visit[] = [
  {
    site: 'razgrad',
    date: '2015-10-14',
    team: [consultant, expert('Разград', 'Razgrad')],
    cases: ['R-1', 'R-2'],
    rows: {
      'child-takes-part': [2, 3, 3, ['case-file', 'interview-family']],
      'needs-assessed': [3, 3, 3, ['case-file']],
      safety: [3, 3, 3, ['case-file', 'interview-staff']],
      'results-recorded': [3, 3, 3, ['case-file', 'data']],
      'family-work': [2, 2, 2, ['interview-family', 'case-file']],
      'joint-work': [3, 3, 3, ['interview-staff', 'document']],
      'staff-supervision': [3, 3, 3, ['document', 'interview-staff']],
      'staff-training': [2, 3, 2, ['document']],
      complaints: [3, 3, 3, ['document', 'interview-family']],
      'self-review': [2, 2, 2, ['document']],
    },
  },
  {
    site: 'razgrad',
    date: '2015-11-18',
    team: [consultant, expert('Разград', 'Razgrad')],
    cases: ['R-2', 'R-3'],
    rows: {
      'child-takes-part': [4, 4, 4, ['case-file', 'observation', 'interview-family']],
      'needs-assessed': [3, 3, 3, ['case-file', 'interview-staff']],
      safety: [3, 3, 3, ['case-file', 'interview-staff']],
      'results-recorded': [
        2,
        2,
        2,
        ['case-file'],
        t(
          'Целите на новия план още не са сравнени с резултатите.',
          'Results are not yet compared with the goals of the new plan.',
        ),
      ],
      'family-work': [3, 3, 3, ['interview-family', 'case-file']],
      'joint-work': [3, 4, 3, ['interview-staff', 'document']],
      'staff-supervision': [3, 3, 3, ['document', 'interview-staff', 'data']],
      'staff-training': [3, 3, 3, ['document', 'interview-staff']],
      complaints: [3, 3, 3, ['document', 'interview-family']],
      'self-review': [3, 2, 2, ['document']],
    },
  },
];

const velikoTarnovo: Visit[] = [
  {
    site: 'veliko-tarnovo',
    date: '2015-10-21',
    team: [ngo, municipality],
    cases: ['V-1', 'V-2'],
    rows: {
      'child-takes-part': [1, 2, 1, ['case-file']],
      'needs-assessed': [3, 3, 3, ['case-file', 'interview-staff']],
      safety: [3, 3, 3, ['case-file', 'interview-staff']],
      'results-recorded': [2, 3, 2, ['case-file']],
      'family-work': [4, 4, 4, ['interview-family']],
      'joint-work': [2, 3, 2, ['interview-staff']],
      'staff-supervision': [3, 4, 4, ['document', 'interview-staff']],
      'staff-training': [3, 3, 3, ['document']],
      complaints: [2, 2, 2, ['document', 'interview-family']],
      'self-review': {
        answer: 'not-assessed',
        reason: t('Времето за посещението не стигна.', 'The visit was too short.'),
      },
    },
    reply: t(
      'Услугата приема оценката и ще подготви децата за срещите по плана.',
      'The service accepts the findings and will prepare children for the meetings on their plan.',
    ),
  },
  {
    site: 'veliko-tarnovo',
    date: '2015-11-24',
    team: [ngo, consultant],
    cases: ['V-2', 'V-3'],
    rows: {
      'child-takes-part': [2, 3, 2, ['case-file', 'interview-family']],
      'needs-assessed': [4, 4, 4, ['case-file', 'interview-staff']],
      safety: [4, 4, 4, ['case-file', 'observation']],
      'results-recorded': [
        1,
        3,
        1,
        ['case-file', 'interview-staff'],
        t(
          'В двете досиета са записани само дейности. Оценителите обсъдиха разликата от две степени.',
          'Both files record activities only. The assessors discussed their difference of two steps.',
        ),
      ],
      'family-work': [4, 4, 4, ['interview-family', 'case-file']],
      'joint-work': [4, 3, 4, ['interview-staff', 'document']],
      'staff-supervision': [4, 4, 4, ['document', 'interview-staff']],
      'staff-training': [3, 3, 3, ['document', 'interview-staff']],
      complaints: [3, 2, 3, ['document', 'interview-family']],
      'self-review': [3, 3, 3, ['document']],
    },
    reply: t(
      'Услугата моли досиетата да се прегледат отново след обучението по записване на резултати.',
      'The service asks for another look at the files after the training on recording results.',
    ),
  },
];

const varna: Visit[] = [
  {
    site: 'varna',
    date: '2015-10-28',
    team: [consultant, expert('Варна', 'Varna')],
    cases: ['B-1', 'B-2'],
    rows: {
      'child-takes-part': [3, 3, 3, ['case-file', 'interview-family']],
      'needs-assessed': [3, 4, 3, ['case-file']],
      safety: [3, 3, 3, ['case-file', 'interview-staff']],
      'results-recorded': [2, 2, 2, ['case-file']],
      'family-work': {
        answer: 'no-access',
        reason: t('Семействата не бяха поканени за разговор.', 'The families had not been invited to talk.'),
      },
      'joint-work': [3, 3, 3, ['interview-staff', 'document']],
      'staff-supervision': [3, 2, 3, ['document']],
      'staff-training': [3, 3, 3, ['document', 'interview-staff']],
      complaints: [3, 3, 3, ['document']],
      'self-review': [3, 3, 3, ['document', 'data']],
    },
  },
  {
    site: 'varna',
    date: '2015-11-26',
    team: [consultant, expert('Варна', 'Varna')],
    cases: ['B-2', 'B-3'],
    rows: {
      'child-takes-part': [4, 3, 4, ['case-file', 'observation', 'interview-family']],
      'needs-assessed': [4, 4, 4, ['case-file', 'interview-family']],
      safety: [4, 3, 3, ['case-file', 'interview-staff']],
      'results-recorded': [3, 3, 3, ['case-file', 'data']],
      'family-work': [3, 3, 3, ['interview-family', 'case-file']],
      'joint-work': [3, 3, 3, ['interview-staff', 'document']],
      'staff-supervision': [
        3,
        3,
        3,
        [],
        t('Протоколите от супервизия не бяха показани.', 'The records of supervision were not shown.'),
      ],
      'staff-training': [3, 3, 3, ['document', 'interview-staff']],
      complaints: [3, 3, 3, ['document', 'interview-family']],
      'self-review': [3, 3, 3, ['document', 'data']],
    },
  },
];

export const assessments: Assessment[] = [...razgrad, ...velikoTarnovo, ...varna].map(assessVisit);
