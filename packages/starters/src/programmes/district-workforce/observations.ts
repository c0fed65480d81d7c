/** Values by half-year, for the programme and for districts. Only the roll-out of the course is from the report. */
import type { Observation } from '@careframe/core';
import { illustrativeSeries, type Figure, type Series } from '../../build.js';
import { fromReport, t } from './about.js';

const staffLists = t('Staff lists of the districts');
const register = t('Case management register');
const minutes = t('Minutes of the committees');
const reports = t('Visit reports');

const HALVES = ['2014-H1', '2014-H2', '2015-H1'] as const;

/** Figures of the three half-years reported so far; the fourth is not due yet. */
function series(common: Series, figures: readonly [Figure, Figure, Figure]): Observation[] {
  const byPeriod = Object.fromEntries(HALVES.map((period, index) => [period, figures[index] as Figure]));
  return illustrativeSeries(common, byPeriod);
}

const outcomes: Observation[] = [
  ...series({ indicator: 'vacancy-rate', source: staffLists }, [
    [50, 120],
    [44, 120],
    [37, 120],
  ]),
  ...series({ indicator: 'vacancy-rate', site: 'uganda-a', source: staffLists }, [
    [9, 26],
    [7, 26],
    [5, 26],
  ]),
  ...series({ indicator: 'vacancy-rate', site: 'uganda-b', source: staffLists }, [
    [12, 24],
    [11, 24],
    [10, 24],
  ]),
  ...series({ indicator: 'vacancy-rate', site: 'uganda-c', source: staffLists }, [
    [8, 22],
    [7, 22],
    [6, 22],
  ]),
  ...series({ indicator: 'vacancy-rate', site: 'zimbabwe-d', source: staffLists }, [
    [11, 25],
    [10, 25],
    [8, 25],
  ]),
  ...series({ indicator: 'vacancy-rate', site: 'zimbabwe-e', source: staffLists }, [
    [10, 23],
    [9, 23],
    [8, 23],
  ]),
  ...series({ indicator: 'turnover-rate', source: staffLists }, [
    [10, 63],
    [11, 70],
    [12, 76],
  ]),
  ...series({ indicator: 'districts-reporting', source: t('Annual plans of the districts') }, [
    'not-due',
    [2, 5],
    [3, 5],
  ]),
  ...series({ indicator: 'child-support-budget', source: t('Approved budgets') }, [
    0.014,
    'not-applicable',
    0.019,
  ]),
];

const outputs: Observation[] = [
  ...series({ indicator: 'staff-certified', source: t('Register of the university') }, [28, 41, 44]),
  ...series(
    { indicator: 'staff-certified', categories: { sex: 'female' }, source: t('Register of the university') },
    [16, 25, 27],
  ),
  ...series(
    { indicator: 'staff-certified', categories: { sex: 'male' }, source: t('Register of the university') },
    [12, 16, 17],
  ),
  {
    id: 'course-rolled-out.2014-H2',
    indicator: 'course-rolled-out',
    period: '2014-H2',
    value: 1,
    source: fromReport,
    note: t(
      'The report speaks of the creation and national roll-out of the course with Makerere University.',
    ),
  },
  ...series({ indicator: 'committees-meeting', source: minutes }, [
    [17, 40],
    [23, 40],
    [29, 40],
  ]),
  ...series(
    { indicator: 'families-per-para-social-worker', source: t('Registers of the para-social workers') },
    [
      [4400, 230],
      [4650, 290],
      [4800, 345],
    ],
  ),
  ...series({ indicator: 'wards-with-case-management', source: register }, [9, 17, 24]),
];

const activities: Observation[] = [
  ...series({ indicator: 'supervision-visits', source: reports }, [41, 57, 63]),
  ...series({ indicator: 'supervision-visits', site: 'uganda-a', source: reports }, [10, 13, 14]),
  ...series({ indicator: 'supervision-visits', site: 'uganda-b', source: reports }, [6, 9, 11]),
  ...series({ indicator: 'supervision-visits', site: 'uganda-c', source: reports }, [8, 12, 13]),
  ...series({ indicator: 'supervision-visits', site: 'zimbabwe-d', source: reports }, [9, 12, 13]),
  ...series({ indicator: 'supervision-visits', site: 'zimbabwe-e', source: reports }, [8, 11, 12]),
  ...series({ indicator: 'leaders-trained', source: t('Attendance lists') }, [30, 28, 'not-reported']),
  ...series(
    { indicator: 'mentored-on-the-job', note: t('Told by phone; the log has not arrived.') },
    [24, 31, 29],
  ),
];

const impact: Observation[] = [
  ...series({ indicator: 'children-reached', source: register }, [4650, 5900, 6240]),
  ...series(
    { indicator: 'children-reached', categories: { sex: 'female' }, source: register },
    [2410, 3050, 3260],
  ),
  ...series(
    { indicator: 'children-reached', categories: { sex: 'male' }, source: register },
    [2240, 2850, 2980],
  ),
];

export const observations: Observation[] = [...impact, ...outcomes, ...outputs, ...activities];
