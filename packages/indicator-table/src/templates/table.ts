/** The table itself: real rows and headers, grouped by result. With editing it is a grid with one tab stop. */
import { html, nothing, type TemplateResult } from 'lit';
import { columnsOf, entryKind, FIRST_PERIOD } from '../indicator-table.session.js';
import type { IndicatorRow, PeriodCell, ResultGroup } from '../indicator-table.model.js';
import { breakdownKey, type TableActions, type TableView } from '../indicator-table.view.js';
import { breakdownRows, breakdownToggle } from './breakdown.js';
import { progressTemplate, stateTemplate, whyTemplate } from './state.js';
import { baselineTemplate, targetTemplate, valueTemplate } from './value.js';

export function tableTemplate(view: TableView, actions: TableActions): TemplateResult {
  const columns = columnsOf(view.shown.length);
  return html`<div class="scroll" tabindex="-1" data-region>
    <table
      part="table"
      role=${view.editable ? 'grid' : nothing}
      aria-labelledby="title"
      aria-describedby=${view.editable ? 'keys' : nothing}
    >
      <thead>
        <tr>
          <th scope="col" class="name">${view.words('column.indicator')}</th>
          <th scope="col" class="end">${view.words('column.baseline')}</th>
          <th scope="col" class="end">${view.words('column.target')}</th>
          ${view.shown.map((period) => html`<th scope="col" class="end period" title=${view.format.period(period, 'long')}>${view.format.period(period, 'short')}</th>`)}
          <th scope="col">${view.words('column.progress')}</th>
          <th scope="col">${view.words('column.state')}</th>
        </tr>
      </thead>
      ${view.model.groups.map((group) => groupTemplate(view, actions, group, columns))}
    </table>
  </div>`;
}

function groupTemplate(
  view: TableView,
  actions: TableActions,
  group: ResultGroup,
  columns: number,
): TemplateResult {
  return html`<tbody>
    <tr class="group">
      <th scope="rowgroup" colspan=${columns}><span>${groupName(view, group)}</span></th>
    </tr>
    ${group.rows.map((entry) => rowTemplate(view, actions, entry, columns))}
  </tbody>`;
}

export function groupName(view: TableView, group: ResultGroup): TemplateResult | string {
  if (!group.result) return view.words('group.none');
  return html`${view.common(`level.${group.stage?.level ?? 'other'}`)} · ${view.text(group.result.label)}`;
}

function rowTemplate(
  view: TableView,
  actions: TableActions,
  entry: IndicatorRow,
  columns: number,
): TemplateResult {
  const { indicator } = entry;
  const row = view.model.rows.indexOf(entry);
  const draft = view.draft?.indicator === indicator.id ? view.draft : undefined;
  const last = FIRST_PERIOD + view.shown.length;
  return html`<tr data-row=${row} data-indicator=${indicator.id}>
      <th scope="row" class="name" data-col=${mark(view, 0)} tabindex=${stop(view, row, 0)}>
        ${nameTemplate(view, entry)}
        ${entry.dimensions.map((dimension) => breakdownToggle(view, indicator.id, dimension, view.editable))}
      </th>
      ${fixedCell(view, row, 1, baselineTemplate(view, entry))}${fixedCell(view, row, 2, targetTemplate(view, entry))}
      ${view.shown.map((period, at) => cellTemplate(view, actions, { entry, period, row, at }))}
      <td
        class="progress"
        role=${view.editable ? 'gridcell' : nothing}
        aria-readonly=${view.editable ? 'true' : nothing}
        data-col=${mark(view, last)}
        tabindex=${stop(view, row, last)}
      >
        ${progressTemplate(view, entry)}
      </td>
      <td>
        ${stateTemplate(view, entry, { column: mark(view, last + 1), stop: stop(view, row, last + 1) })}
      </td>
    </tr>
    ${
      draft?.mode === 'full'
        ? html`<tr class="extra">
            <td colspan=${columns}>${view.fields?.fullEditor(view, actions, entry, draft, false)}</td>
          </tr>`
        : nothing
    }
    ${
      view.openWhy.has(indicator.id)
        ? html`<tr class="extra">
            <td colspan=${columns}>${whyTemplate(view, entry)}</td>
          </tr>`
        : nothing
    }
    ${entry.dimensions.map((dimension) => (view.openBreakdowns.has(breakdownKey(indicator.id, dimension.id)) ? breakdownRows(view, entry, dimension) : nothing))}`;
}

const mark = (view: TableView, column: number): number | typeof nothing => (view.editable ? column : nothing);

/** The grid has one tab stop, where its cursor is; without editing it is a table and has none. */
function stop({ editable, cursor }: TableView, row: number, column: number): '0' | '-1' | typeof nothing {
  if (!editable) return nothing;
  return cursor.row === row && cursor.column === column ? '0' : '-1';
}

function fixedCell(
  view: TableView,
  row: number,
  column: number,
  content: TemplateResult | string,
): TemplateResult {
  return html`<td
    class="end"
    role=${view.editable ? 'gridcell' : nothing}
    aria-readonly=${view.editable ? 'true' : nothing}
    data-col=${mark(view, column)}
    tabindex=${stop(view, row, column)}
  >
    ${content}
  </td>`;
}

export function nameTemplate(view: TableView, { indicator }: IndicatorRow): TemplateResult {
  return html`${indicator.code ? html`<span class="code"><bdi>${indicator.code}</bdi></span>` : nothing}<span>${view.text(indicator.name)}</span>${unitTemplate(view, indicator)}`;
}

/** The unit, where the values do not say it themselves. */
function unitTemplate(
  view: TableView,
  { unit, measure }: IndicatorRow['indicator'],
): TemplateResult | typeof nothing {
  if (!unit || measure === 'yes-no' || measure === 'ratio') return nothing;
  return html` <span class="unit">${view.text(unit)}</span>`;
}

interface CellPlace {
  readonly entry: IndicatorRow;
  readonly period: string;
  readonly row: number;
  /** Place among the periods shown. */
  readonly at: number;
}

function cellTemplate(
  view: TableView,
  actions: TableActions,
  { entry, period, row, at }: CellPlace,
): TemplateResult {
  const { draft, editable } = view;
  const column = FIRST_PERIOD + at;
  const cell: PeriodCell = entry.cells[view.from + at]!;
  if (draft?.mode === 'quick' && draft.indicator === entry.indicator.id && draft.period === period) {
    return html`<td class="end cell editing" role="gridcell" data-editor data-column=${at} data-col=${column}>
      <span class="held" aria-hidden="true">${valueTemplate(view, entry, cell)}</span>
      <div class="over-cell">${view.fields?.quickEditor(view, actions, entry, draft)}</div>
    </td>`;
  }
  const isFixed = editable && entryKind(entry.indicator) === 'none';
  return html`<td
    class="end cell"
    role=${editable ? 'gridcell' : nothing}
    aria-readonly=${isFixed ? 'true' : nothing}
    data-column=${at}
    data-col=${mark(view, column)}
    tabindex=${stop(view, row, column)}
  >
    ${valueTemplate(view, entry, cell)}
  </td>`;
}
