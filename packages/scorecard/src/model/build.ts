/** From the document and what the reader chose to what is shown. */
import type { Indicator, Programme, Rubric } from '@careframe/core';
import type { ScorecardSession } from '../scorecard.session.js';
import { assessmentModel, usedRubrics } from './assessments.model.js';
import { emptyCounts } from './counts.js';
import { indicatorModel } from './indicators.model.js';
import type { ScorecardModel, Subject } from './model.types.js';

/** What the host asks for. */
export interface Wanted {
  readonly of: string | undefined;
  readonly rubric: string | undefined;
  readonly period: string | undefined;
  readonly today: string;
}

/** Subjects the document has something of. */
export function subjectsOf(programme: Programme): readonly Subject[] {
  const visits: Subject[] = usedRubrics(programme).length > 0 ? ['assessments'] : [];
  return programme.indicators.length > 0 ? [...visits, 'indicators'] : visits;
}

/** The reader's choice, else the host's, else visits when there are any. */
export function subjectOf(programme: Programme, session: ScorecardSession, wanted: Wanted): Subject {
  const asked = session.subject ?? wanted.of;
  return asked === 'assessments' || asked === 'indicators'
    ? asked
    : (subjectsOf(programme)[0] ?? 'indicators');
}

export function rubricOf(
  programme: Programme,
  session: ScorecardSession,
  wanted: Wanted,
): Rubric | undefined {
  const used = usedRubrics(programme);
  const asked = session.rubric ?? wanted.rubric;
  return used.find((rubric) => rubric.id === asked) ?? used[0];
}

/** Period in force; undefined for the latest values. */
export function periodOf(session: ScorecardSession, wanted: Wanted): string | undefined {
  return (session.period ?? wanted.period) || undefined;
}

export function buildModel(
  programme: Programme,
  session: ScorecardSession,
  wanted: Wanted,
  compareNames: (a: Indicator, b: Indicator) => number,
): ScorecardModel {
  const rubric = rubricOf(programme, session, wanted);
  const period = periodOf(session, wanted);
  if (subjectOf(programme, session, wanted) === 'indicators') {
    return indicatorModel(programme, { period, order: session.order, today: wanted.today, compareNames });
  }
  return rubric ? assessmentModel(programme, rubric, wanted.period) : noModel();
}

/** Visits were asked for and there are none. */
const noModel = (): ScorecardModel => ({
  subject: 'assessments',
  rubric: undefined,
  columns: [],
  groups: [],
  rows: 0,
  notVisited: 0,
  agreement: undefined,
  gap: undefined,
  counts: emptyCounts(),
  unsupported: { n: 0, of: 0 },
  illustrative: 'none',
  dataDay: undefined,
});
