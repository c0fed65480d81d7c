/** The table itself: real rows and headers, grouped by result. */
import { html, nothing, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { amountOf } from '@careframe/core';
import { entryKind } from '../indicator-table.session.js';
import type { IndicatorRow, PeriodCell, ResultGroup } from '../indicator-table.model.js';
import { amountText, numberText, type TableActions, type TableView } from '../indicator-table.view.js';
import { breakdownRows, breakdownToggle } from './breakdown.js';
import { fullEditor, quickEditor } from './editor.js';
import { progressTemplate, stateTemplate, whyTemplate } from './state.js';

export function tableTemplate(view: TableView, actions: TableActions): TemplateResult {
  const columns = view.shown.length + 5;
  return html`<div class="scroll" tabindex="-1" data-region><table part="table" role=${view.editable ? 'grid' : nothing} aria-labelledby="title"
      aria-describedby=${view.editable ? 'keys' : nothing}>
    <thead><tr>
      <th scope="col" class="name">${view.words('column.indicator')}</th><th scope="col" class="end">${view.words('column.baseline')}</th><th scope="col" class="end">${view.words('column.target')}</th>
      ${view.shown.map((period) => html`<th scope="col" class="end period" title=${view.format.period(period, 'long')}>${view.format.period(period, 'short')}</th>`)}
      <th scope="col">${view.words('column.progress')}</th><th scope="col">${view.words('column.state')}</th>
    </tr></thead>
    ${view.model.groups.map((group) => groupTemplate(view, actions, group, columns))}
  </table></div>`;
}

function groupTemplate(view: TableView, actions: TableActions, group: ResultGroup, columns: number): TemplateResult {
  return html`<tbody><tr class="group"><th scope="rowgroup" colspan=${columns}><span>${groupName(view, group)}</span></th></tr>
    ${group.rows.map((entry) => rowTemplate(view, actions, entry, columns))}</tbody>`;
}

export function groupName(view: TableView, group: ResultGroup): TemplateResult | string {
  if (!group.result) return view.words('group.none');
  return html`${view.common(`level.${group.stage?.level ?? 'other'}`)} · ${view.text(group.result.label)}`;
}

function rowTemplate(view: TableView, actions: TableActions, entry: IndicatorRow, columns: number): TemplateResult {
  const { indicator } = entry;
  const row = view.model.rows.indexOf(entry);
  const draft = view.draft?.indicator === indicator.id ? view.draft : undefined;
  return html`<tr data-row=${row} data-indicator=${indicator.id}>
      <th scope="row" class="name">${nameTemplate(view, entry)}</th>
      <td class="end">${baselineTemplate(view, entry)}</td><td class="end">${targetTemplate(view, entry)}</td>
      ${view.shown.map((period, at) => cellTemplate(view, actions, entry, period, row, at))}
      <td class="progress">${progressTemplate(view, entry)}</td><td>${stateTemplate(view, entry)}</td>
    </tr>
    ${cache(draft?.mode === 'full' ? html`<tr class="extra"><td colspan=${columns}>${fullEditor(view, actions, entry, draft, false)}</td></tr>` : nothing)}
    ${view.openWhy.has(indicator.id) ? html`<tr class="extra"><td colspan=${columns}>${whyTemplate(view, entry)}</td></tr>` : nothing}
    ${(indicator.dimensions ?? []).map((dimension) => (view.openBreakdowns.has(`${indicator.id} ${dimension}`) ? breakdownRows(view, entry, dimension) : nothing))}`;
}

export function nameTemplate(view: TableView, { indicator }: IndicatorRow): TemplateResult {
  return html`${indicator.code ? html`<span class="code"><bdi>${indicator.code}</bdi></span>` : nothing}<span>${view.text(indicator.name)}</span>
    ${(indicator.dimensions ?? []).map((dimension) => breakdownToggle(view, indicator.id, dimension))}`;
}

export function baselineTemplate(view: TableView, { indicator, baseline }: IndicatorRow): TemplateResult | string {
  const text = amountText(baseline, indicator, view, view.words('value.unknown'));
  return indicator.baseline?.illustrative ? html`<span class="invented">${text}<span class="visually-hidden">, ${view.common('illustrative.badge')}</span></span>` : text;
}

/** The final target; a range as from–to. */
export function targetTemplate(view: TableView, { indicator }: IndicatorRow): TemplateResult | string {
  const target = indicator.targets?.find((candidate) => candidate.period === undefined) ?? indicator.targets?.at(-1);
  if (!target) return html`<span class="quiet">${view.words('value.none')}</span>`;
  const bound = (value: number | undefined): string => (value === undefined ? '…' : numberText(value, indicator, view));
  const text = target.min !== undefined || target.max !== undefined
    ? view.words('value.range', { min: bound(target.min), max: bound(target.max) })
    : amountText(amountOf(target), indicator, view, view.words('value.none'));
  return target.illustrative ? html`<span class="invented">${text}<span class="visually-hidden">, ${view.common('illustrative.badge')}</span></span>` : text;
}

function cellTemplate(view: TableView, actions: TableActions, entry: IndicatorRow, period: string, row: number, column: number): TemplateResult {
  const cell = entry.cells.find((candidate) => candidate.period === period)!;
  const { draft, cursor, editable } = view;
  const editing = draft?.mode === 'quick' && draft.indicator === entry.indicator.id && draft.period === period;
  if (editing) return html`<td class="end cell editing" role="gridcell" data-column=${column}>${quickEditor(view, actions, entry, draft)}</td>`;
  const active = cursor.row === row && cursor.column === column;
  const usable = editable && entryKind(entry.indicator) !== 'none';
  return html`<td class="end cell" role=${editable ? 'gridcell' : nothing} data-column=${column} tabindex=${usable ? (active ? '0' : '-1') : nothing}>${valueTemplate(view, entry, cell)}</td>`;
}

/** A value, marked when it has no source or is illustrative; else the reason why there is none. */
export function valueTemplate(view: TableView, { indicator }: IndicatorRow, cell: PeriodCell): TemplateResult | string {
  if (cell.amount.kind === 'none') {
    if (cell.observation?.missing) return html`<span class="quiet">${view.common(`missing.${cell.observation.missing}`)}</span>`;
    return html`<span class="quiet" aria-hidden="true">${cell.due ? '—' : ''}</span><span class="visually-hidden">${cell.due ? view.words('value.empty') : ''}</span>`;
  }
  const text = amountText(cell.amount, indicator, view, '–');
  if (!cell.sourced) return html`<span class="hollow" title=${view.common('reason.no-source')} aria-hidden="true">${text}</span><span class="visually-hidden">${view.words('value.hollow', { value: text })}</span>`;
  if (cell.illustrative) return html`<span class="invented" title=${view.common('illustrative.badge')} aria-hidden="true">${text}</span><span class="visually-hidden">${view.words('value.illustrative', { value: text })}</span>`;
  return text;
}
