import { createProgramme } from '@careframe/core';
import type { Assessment, Criterion, Programme, Rubric, Score, Site } from '@careframe/core';

const text = (en: string) => ({ en });

/** A rubric of areas given as lists of criteria; ids are `a1`, `a1.1`, `a1.2`, … unless given. Scale 1 to 4, the bands start at 1, 2 and 3. */
export function rubricOf(areas: (readonly Partial<Criterion>[])[], changes: Partial<Rubric> = {}): Rubric {
  return {
    id: 'r',
    version: 1,
    title: text('Rubric'),
    scale: { min: 1, max: 4, anchors: [] },
    bands: [
      { state: 'off-track', from: 1 },
      { state: 'needs-attention', from: 2 },
      { state: 'on-track', from: 3 },
    ],
    areas: areas.map((criteria, a) => ({
      id: `a${a + 1}`,
      name: text(`Area ${a + 1}`),
      criteria: criteria.map((own, c) => ({ id: `a${a + 1}.${c + 1}`, name: text('Criterion'), ...own })),
    })),
    ...changes,
  };
}

/** A score with one piece of evidence. */
export function scored(criterion: string, value: number, changes: Partial<Score> = {}): Score {
  return { criterion, answer: 'scored', value, evidence: [{ kind: 'document' }], ...changes };
}

export function visit(agreed: Score[], changes: Partial<Assessment> = {}): Assessment {
  return {
    id: 'v',
    rubric: 'r',
    rubricVersion: 1,
    site: 's',
    date: '2022-05-01',
    team: [],
    scores: [],
    agreed,
    ...changes,
  };
}

export function centres(...ids: string[]): Site[] {
  return ids.map((id) => ({ id, level: 'centre', name: text(id) }));
}

export function programmeOf(rubric: Rubric, assessments: Assessment[], sites: Site[]): Programme {
  const empty = createProgramme({
    id: 'p',
    title: text('P'),
    languages: ['en'],
    period: { start: '2021-01-01', end: '2024-12-31' },
  });
  return { ...empty, rubrics: [rubric], assessments, sites };
}
