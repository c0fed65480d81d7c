/** A small programme with something in every collection, for tests. All names and figures are invented. */
import type { Programme } from '../programme/programme.schema.js';

/** A fresh, valid document as plain data; change it at will. */
export function soundProgramme(): Programme {
  return {
    formatVersion: 1,
    id: 'day-centres',
    title: { en: 'Day centres for children', bg: 'Дневни центрове за деца' },
    organisation: { en: 'Example Directorate' },
    period: { start: '2021-01-01', end: '2022-12-31' },
    languages: ['en', 'bg'],
    profile: { purpose: { en: 'Children grow up in families' } },
    ...chain(),
    ...measures(),
    ...visits(),
    trainings: [
      {
        id: 'case-work',
        title: { en: 'Case work' },
        indicator: 'trained',
        topics: [{ id: 'plans', text: { en: 'Writing a care plan' } }],
        planned: 20,
        enrolled: 24,
        waves: [{ id: 'after', kind: 'look-back' }],
        scale: { min: 1, max: 5, anchors: [{ value: 1, label: { en: 'Not at all' } }] },
        privacy: 'anonymous',
      },
    ],
    actions: [
      {
        id: 'repair',
        about: { collection: 'sites', id: 'centre-1' },
        what: { en: 'Repair the ramp' },
        status: 'open',
        due: '2021-09-01',
      },
    ],
    decisions: [{ id: 'extend', what: { en: 'Open on Saturdays' }, at: '2021-05-20' }],
  };
}

function chain(): Pick<Programme, 'sites' | 'stages' | 'results' | 'links'> {
  return {
    sites: [
      { id: 'region', level: 'region', name: { en: 'Example Region' } },
      { id: 'centre-1', parent: 'region', level: 'centre', name: { en: 'First centre' } },
    ],
    stages: [
      { id: 'output', level: 'output', name: { en: 'Outputs' } },
      { id: 'outcome', level: 'outcome', name: { en: 'Outcomes' } },
    ],
    results: [
      { id: 'staff-trained', stage: 'output', order: 1, label: { en: 'Staff of centres trained' } },
      {
        id: 'plans-used',
        stage: 'outcome',
        order: 1,
        label: { en: 'Children have care plans that are followed' },
      },
    ],
    links: [
      {
        id: 'trained-plans',
        from: 'staff-trained',
        to: 'plans-used',
        kind: 'contributes',
        reason: { en: 'Staff know how to write plans' },
        assumptions: [{ id: 'time', text: { en: 'Staff have time for it' } }],
      },
    ],
  };
}

function measures(): Pick<Programme, 'indicators' | 'dimensions' | 'observations'> {
  return {
    indicators: [
      {
        id: 'trained',
        code: '1.1',
        result: 'staff-trained',
        name: { en: 'Staff trained' },
        measure: 'number',
        direction: 'increase',
        accumulation: 'increment',
        baseline: { value: 0, illustrative: true },
        targets: [{ value: 40, illustrative: true }],
        frequency: 'quarter',
        dimensions: ['sex'],
      },
    ],
    dimensions: [
      {
        id: 'sex',
        name: { en: 'Sex' },
        exclusive: true,
        exhaustive: true,
        categories: [
          { id: 'female', name: { en: 'Female' } },
          { id: 'male', name: { en: 'Male' } },
        ],
      },
    ],
    observations: [
      {
        id: 'o1',
        indicator: 'trained',
        period: '2021-Q1',
        site: 'centre-1',
        categories: { sex: 'female' },
        value: 7,
        illustrative: true,
        source: { en: 'Attendance list' },
      },
      { id: 'o2', indicator: 'trained', period: '2021-Q2', missing: 'not-reported' },
      { id: 'o3', indicator: 'trained', period: '2021-Q3', value: 9, illustrative: true },
    ],
  };
}

function visits(): Pick<Programme, 'rubrics' | 'assessments'> {
  return {
    rubrics: [
      {
        id: 'quality',
        version: 1,
        title: { en: 'Quality of care' },
        scale: { min: 1, max: 4, anchors: [{ value: 1, label: { en: 'Not met' } }] },
        areas: [
          {
            id: 'safety',
            name: { en: 'Safety' },
            criteria: [{ id: 'exits', name: { en: 'Emergency exits are free' }, critical: true }],
          },
        ],
        bands: [
          { state: 'off-track', from: 1 },
          { state: 'on-track', from: 3 },
        ],
      },
    ],
    assessments: [
      {
        id: 'visit-1',
        rubric: 'quality',
        rubricVersion: 1,
        site: 'centre-1',
        date: '2021-06-01',
        illustrative: true,
        team: [{ id: 'inspector', role: { en: 'Inspector' } }],
        scores: [{ criterion: 'exits', assessor: 'inspector', answer: 'scored', value: 3 }],
        agreed: [],
      },
    ],
  };
}
