/** Earlier visits and values behind one cell. */
import { indicatorPeriods, indicatorStatus, scoreAssessment } from '@careframe/core';
import type { Assessment, CriterionScore, Programme, Rubric } from '@careframe/core';
import { measuredCell } from '../model/indicators.model.js';
import type { AssessedCell, MeasuredCell } from '../model/model.types.js';

/** Visits of one place with one criterion, newest first. */
export function assessedHistory(
  programme: Programme,
  rubric: Rubric,
  cell: AssessedCell,
): readonly { readonly visit: Assessment; readonly score: CriterionScore | undefined }[] {
  const visits = programme.assessments.filter(
    (visit) => visit.rubric === rubric.id && visit.site === cell.column && visit.date <= cell.assessment.date,
  );
  return visits
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((visit) => ({
      visit,
      score: scoreAssessment(rubric, visit).criteria.find(({ id }) => id === cell.criterion.id),
    }));
}

/** Values of one indicator at one place, newest first. */
export function measuredHistory(
  programme: Programme,
  cell: MeasuredCell,
  today: string,
): readonly { readonly period: string; readonly cell: MeasuredCell }[] {
  const { indicator, column } = cell;
  const statuses = indicatorPeriods(programme, indicator).map((period) => ({
    period,
    cell: measuredCell(
      programme,
      indicator,
      column,
      indicatorStatus(programme, indicator.id, { period, site: column || undefined, today }),
    ),
  }));
  return statuses
    .filter(
      (entry) =>
        entry.cell.value !== undefined ||
        entry.cell.gap === 'not-collected' ||
        entry.cell.gap === 'suppressed',
    )
    .reverse();
}
