/** Everything behind one cell: history, originals, evidence, explanation, actions, the result it belongs to. */
import { explain, observationFor } from '@careframe/core';
import type { Action, Observation, Programme, Score } from '@careframe/core';
import { evidenceBehind, gapOfScore } from '../model/assessments.model.js';
import { assessedHistory, measuredHistory } from './history.model.js';
import type {
  AssessedCell,
  Cell,
  Detail,
  HistoryEntry,
  MeasuredCell,
  Original,
  ScorecardModel,
} from '../model/model.types.js';

export function detailOf(programme: Programme, model: ScorecardModel, cell: Cell, today: string): Detail {
  const column = model.columns.find(({ id }) => id === cell.column)!;
  return cell.kind === 'assessed'
    ? assessedDetail(programme, model, cell, column)
    : measuredDetail(programme, cell, column, today);
}

function assessedDetail(
  programme: Programme,
  { rubric }: ScorecardModel,
  cell: AssessedCell,
  column: Detail['column'],
): Detail {
  const { assessment, criterion } = cell;
  const own = (scores: readonly Score[]): Score[] =>
    scores.filter((score) => score.criterion === criterion.id);
  const agreed = own(assessment.agreed)[0];
  const originals = own(assessment.scores).map((score): Original => ({
    id: score.assessor ?? '',
    assessor: assessment.team.find(({ id }) => id === score.assessor),
    value: score.value,
    answer: score.answer,
    note: score.note ?? score.reason,
    evidence: score.evidence ?? [],
  }));
  const values = originals.flatMap((original) => original.value ?? []);
  return {
    cell,
    column,
    originals,
    agreed: agreed !== undefined,
    evidence: evidenceBehind(assessment, criterion.id),
    area: rubric?.areas.find((area) => area.criteria.some(({ id }) => id === criterion.id)),
    spread: values.length < 2 ? 0 : Math.max(...values) - Math.min(...values),
    history: rubric ? assessedHistory(programme, rubric, cell).map(visitEntry) : [],
    source: undefined,
    note: agreed?.note ?? agreed?.reason,
    explanation: [],
    actions: actionsAbout(programme, [criterion.id]),
    visitActions: actionsAbout(programme, [assessment.id]),
    result: undefined,
  };
}

function visitEntry({ visit, score }: ReturnType<typeof assessedHistory>[number]): HistoryEntry {
  return {
    key: visit.id,
    day: visit.date,
    period: undefined,
    value: score?.value,
    amount: undefined,
    target: undefined,
    state: score?.state ?? 'no-data',
    gap: gapOfScore(score),
    hollow: score?.hollow === true,
    observation: undefined,
  };
}

function measuredDetail(
  programme: Programme,
  cell: MeasuredCell,
  column: Detail['column'],
  today: string,
): Detail {
  const { indicator, status } = cell;
  const observation = (period: string | undefined): Observation | undefined =>
    period === undefined
      ? undefined
      : observationFor(programme, indicator.id, period, cell.column || undefined);
  const latest = observation(status.period);
  return {
    cell,
    column,
    area: undefined,
    originals: [],
    agreed: false,
    spread: 0,
    evidence: latest?.evidence ?? [],
    source: latest?.source,
    note: latest?.note,
    explanation: [
      ...explain(status.expected),
      ...(status.achievement.kind === 'ratio' ? explain(status.achievement) : []),
    ],
    history: measuredHistory(programme, cell, today).map(({ period, cell: { status: at, ...then } }) => ({
      key: period,
      day: undefined,
      period,
      value: then.value,
      amount: at.actual,
      target: at.target.kind === 'value' ? at.target.value : undefined,
      state: then.state,
      gap: then.gap,
      hollow: then.hollow,
      observation: observation(period),
    })),
    actions: actionsAbout(programme, [indicator.id, ...(latest ? [latest.id] : [])]),
    visitActions: [],
    result: programme.results.find((result) => result.id === indicator.result),
  };
}

function actionsAbout(programme: Programme, ids: readonly string[]): readonly Action[] {
  return programme.actions.filter((action) => action.about !== undefined && ids.includes(action.about.id));
}
