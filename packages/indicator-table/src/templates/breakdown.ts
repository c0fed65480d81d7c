/** Values by category: read, with the sum only where parts may be summed. */
import { html, nothing, type TemplateResult } from 'lit';
import { aggregate, amountOf, numberOf } from '@careframe/core';
import type { Dimension, Observation } from '@careframe/core';
import type { IndicatorRow } from '../indicator-table.model.js';
import { amountText, breakdownKey, numberText, type TableView } from '../indicator-table.view.js';

/** In a grid the button is no tab stop of its own: Space on the row does the same. */
export function breakdownToggle(
  view: TableView,
  indicator: string,
  dimension: Dimension,
  inGrid: boolean,
): TemplateResult {
  const open = view.openBreakdowns.has(breakdownKey(indicator, dimension.id));
  return html`<button
    type="button"
    class="plain breakdown no-print"
    data-act="breakdown"
    data-indicator=${indicator}
    data-dimension=${dimension.id}
    aria-expanded=${String(open)}
    tabindex=${inGrid ? '-1' : nothing}
  >
    ${view.words(open ? 'breakdown.hide' : 'breakdown.show', { dimension: view.plain(dimension.name) })}
  </button>`;
}

const summable = (dimension: Dimension): boolean => dimension.exclusive && dimension.exhaustive;

function partsOf(entry: IndicatorRow, dimension: Dimension, period: string): Observation[] {
  return entry.parts.filter(
    (part) => part.period === period && part.categories?.[dimension.id] !== undefined,
  );
}

export function breakdownRows(view: TableView, entry: IndicatorRow, dimension: Dimension): TemplateResult {
  return html`${dimension.categories.map(
    (category) =>
      html`<tr class="part">
        <th scope="row" class="name">${view.text(category.name)}</th>
        <td></td>
        <td></td>
        ${view.shown.map((period) => html`<td class="end">${partText(view, entry, dimension, period, category.id)}</td>`)}
        <td colspan="2"></td>
      </tr>`,
  )}
  ${
    summable(dimension)
      ? html`<tr class="part sum">
          <th scope="row" class="name">${view.words('breakdown.sum')}</th>
          <td></td>
          <td></td>
          ${view.shown.map((period) => html`<td class="end">${sumTemplate(view, entry, dimension, period)}</td>`)}
          <td colspan="2"></td>
        </tr>`
      : html`<tr class="part">
          <td class="quiet" colspan=${view.shown.length + 5}>${view.words('breakdown.overlap')}</td>
        </tr>`
  }`;
}

/** The same for one period, in a card. */
export function breakdownList(
  view: TableView,
  entry: IndicatorRow,
  dimension: Dimension,
  period: string,
): TemplateResult {
  return html`<dl class="parts" aria-label=${view.plain(dimension.name)}>
      ${dimension.categories.map(
        (category) =>
          html`<div>
            <dt>${view.text(category.name)}</dt>
            <dd>${partText(view, entry, dimension, period, category.id)}</dd>
          </div>`,
      )}
      ${
        summable(dimension)
          ? html`<div class="sum">
              <dt>${view.words('breakdown.sum')}</dt>
              <dd>${sumTemplate(view, entry, dimension, period)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${summable(dimension) ? nothing : html`<p class="quiet">${view.words('breakdown.overlap')}</p>`}`;
}

function partText(
  view: TableView,
  entry: IndicatorRow,
  dimension: Dimension,
  period: string,
  category: string,
): string {
  const part = partsOf(entry, dimension, period).find(
    (observation) => observation.categories?.[dimension.id] === category,
  );
  return part
    ? amountText(
        amountOf(part),
        entry.indicator,
        view,
        part.missing ? view.common(`missing.${part.missing}`) : '–',
      )
    : '–';
}

/** Sum of the parts; a difference to the reported total is a finding, never an overwrite. */
function sumTemplate(
  view: TableView,
  entry: IndicatorRow,
  dimension: Dimension,
  period: string,
): TemplateResult | string {
  const parts = partsOf(entry, dimension, period);
  if (parts.length === 0) return '–';
  const reported = entry.cells.find((cell) => cell.period === period)?.observation;
  const options = { over: 'category', dimension } as const;
  const value = numberOf(aggregate(entry.indicator, parts, options).amount);
  const { difference } = aggregate(entry.indicator, parts, {
    ...options,
    total: reported && numberOf(amountOf(reported)),
  });
  return html`${value === undefined ? '–' : numberText(value, entry.indicator, view)}
  ${difference ? html` <small class="difference">${view.words('breakdown.difference', { difference: view.format.number(difference, { sign: true }) })}</small>` : nothing}`;
}
