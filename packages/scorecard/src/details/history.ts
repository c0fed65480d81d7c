/** Earlier and present values as a table, newest first: the same numbers as the chart, and read first. */
import { html, nothing, type TemplateResult } from 'lit';
import { stateIcon } from '@careframe/element';
import type { Detail, HistoryEntry } from '../model/model.types.js';
import { amountText, scoreText, valueText } from '../wording/amounts.js';
import { gapWord } from '../wording/names.js';
import { subheading } from '../templates/subheading.js';
import type { ScorecardView } from '../templates/view.js';

export function historyTable(detail: Detail, view: ScorecardView): TemplateResult | typeof nothing {
  const { cell, history } = detail;
  if (history.length === 0) return nothing;
  const { speech, subLevel } = view;
  const { words } = speech;
  const measured = cell.kind === 'measured';
  return html`${subheading(subLevel + 1, words('detail.history'))}
    <table class="small" part="history">
      <thead>
        <tr>
          <th scope="col">${words(measured ? 'period.label' : 'detail.visit')}</th>
          <th scope="col" class="end">${words(measured ? 'detail.value' : 'detail.score')}</th>
          ${measured ? html`<th scope="col" class="end">${words('detail.planned')}</th>` : nothing}
          <th scope="col">${words('detail.state')}</th>
        </tr>
      </thead>
      <tbody>
        ${history.map((entry) => row(entry, detail, view))}
      </tbody>
    </table>`;
}

function row(entry: HistoryEntry, { cell }: Detail, view: ScorecardView): TemplateResult {
  const { speech } = view;
  const { format, common } = speech;
  return html`<tr>
    <th scope="row">
      ${entry.day ? format.date(entry.day, 'medium') : format.period(entry.period ?? '')}${revisions(entry, cell, view)}
    </th>
    <td class="end number">
      <bdi class=${entry.hollow ? 'hollow' : ''}>${historyValue(entry, cell, view)}</bdi>
    </td>
    ${cell.kind === 'measured' ? html`<td class="end number"><bdi>${entry.target === undefined ? '—' : valueText(entry.target, cell.indicator, speech)}</bdi></td>` : nothing}
    <td>
      <span class="in-row"
        >${stateIcon(entry.state)}
        ${entry.gap ? gapWord(entry.gap, speech) : common(`state.${entry.state}`)}</span
      >
    </td>
  </tr>`;
}

export function historyValue(
  entry: HistoryEntry,
  cell: Detail['cell'],
  { model, speech }: ScorecardView,
): string {
  if (entry.value === undefined) return '—';
  if (cell.kind === 'measured')
    return entry.amount
      ? amountText(entry.amount, cell.indicator, speech)
      : valueText(entry.value, cell.indicator, speech);
  return model.rubric ? scoreText(entry.value, model.rubric, speech) : '—';
}

/** Corrections of one value, oldest first. */
function revisions(
  { observation }: HistoryEntry,
  cell: Detail['cell'],
  { speech }: ScorecardView,
): TemplateResult[] {
  if (cell.kind !== 'measured') return [];
  const before = (
    revision: NonNullable<NonNullable<HistoryEntry['observation']>['revisions']>[number],
  ): string => {
    const { value, numerator, denominator, missing } = revision;
    if (missing !== undefined) return speech.common(`missing.${missing}`);
    const known = value ?? (numerator !== undefined && denominator ? numerator / denominator : undefined);
    if (known === undefined) return '—';
    return amountText(
      {
        kind: 'value',
        value: known,
        ...(numerator !== undefined && { numerator }),
        ...(denominator !== undefined && { denominator }),
      },
      cell.indicator,
      speech,
    );
  };
  return (observation?.revisions ?? []).map(
    (revision) =>
      html`<small
        >${speech.words('detail.revised', { date: speech.format.date(revision.at, 'medium'), value: before(revision) })}</small
      >`,
  );
}
