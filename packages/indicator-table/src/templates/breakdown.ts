/** Values by category: read, with the sum only where parts may be summed. */
import { html, nothing, type TemplateResult } from 'lit';
import { aggregate, amountOf, numberOf } from '@careframe/core';
import type { Dimension, Observation } from '@careframe/core';
import type { IndicatorRow } from '../indicator-table.model.js';
import { amountText, numberText, type TableView } from '../indicator-table.view.js';

const dimensionOf = (view: TableView, id: string): Dimension | undefined => view.programme.dimensions.find((dimension) => dimension.id === id);

export function breakdownToggle(view: TableView, indicator: string, id: string): TemplateResult | typeof nothing {
  const dimension = dimensionOf(view, id);
  if (!dimension) return nothing;
  const open = view.openBreakdowns.has(`${indicator} ${id}`);
  return html`<button type="button" class="plain breakdown no-print" data-act="breakdown" data-indicator=${indicator} data-dimension=${id} aria-expanded=${open ? 'true' : 'false'}>
    ${view.words(open ? 'breakdown.hide' : 'breakdown.show', { dimension: view.plain(dimension.name) })}</button>`;
}

function parts(view: TableView, entry: IndicatorRow, dimension: Dimension, period: string): Observation[] {
  return view.programme.observations.filter((observation) =>
    observation.indicator === entry.indicator.id && observation.period === period && observation.site === undefined && observation.categories?.[dimension.id] !== undefined
    && Object.keys(observation.categories).length === 1);
}

export function breakdownRows(view: TableView, entry: IndicatorRow, id: string): TemplateResult | typeof nothing {
  const dimension = dimensionOf(view, id);
  if (!dimension) return nothing;
  const summable = dimension.exclusive && dimension.exhaustive;
  return html`${dimension.categories.map((category) => html`<tr class="part"><th scope="row" class="name">${view.text(category.name)}</th><td></td><td></td>
      ${view.shown.map((period) => {
        const part = parts(view, entry, dimension, period).find((observation) => observation.categories?.[dimension.id] === category.id);
        return html`<td class="end">${part ? amountText(amountOf(part), entry.indicator, view, '–') : '–'}</td>`;
      })}<td colspan="2"></td></tr>`)}
    ${summable ? html`<tr class="part sum"><th scope="row" class="name">${view.words('breakdown.sum')}</th><td></td><td></td>${view.shown.map((period) => sumCell(view, entry, dimension, period))}<td colspan="2"></td></tr>`
      : html`<tr class="part"><td class="quiet" colspan=${view.shown.length + 5}>${view.words('breakdown.overlap')}</td></tr>`}`;
}

/** Sum of the parts; a difference to the reported total is a finding, never an overwrite. */
function sumCell(view: TableView, entry: IndicatorRow, dimension: Dimension, period: string): TemplateResult {
  const found = parts(view, entry, dimension, period);
  if (found.length === 0) return html`<td class="end">–</td>`;
  const reported = entry.cells.find((cell) => cell.period === period)?.observation;
  const options = { over: 'category', dimension, expected: dimension.categories.length } as const;
  const value = numberOf(aggregate(entry.indicator, found, options).amount);
  const { difference } = aggregate(entry.indicator, found, { ...options, total: reported && numberOf(amountOf(reported)) });
  return html`<td class="end">${value === undefined ? '–' : numberText(value, entry.indicator, view)}
    ${difference ? html` <small class="difference">${view.words('breakdown.difference', { difference: view.format.number(difference, { sign: true }) })}</small>` : nothing}</td>`;
}
