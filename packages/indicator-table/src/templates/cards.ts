/** On a phone: one card an indicator. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@careframe/element';
import { entryKind } from '../indicator-table.session.js';
import type { IndicatorRow, PeriodCell } from '../indicator-table.model.js';
import { breakdownKey, cardCell, type TableActions, type TableView } from '../indicator-table.view.js';
import { breakdownList, breakdownToggle } from './breakdown.js';
import { progressTemplate, stateTemplate, whyTemplate } from './state.js';
import { groupName, nameTemplate } from './table.js';
import { baselineTemplate, targetTemplate, valueTemplate } from './value.js';

/** Earlier values a card shows; the period chooser reaches all. */
const EARLIER = 2;

export function cardsTemplate(view: TableView): TemplateResult {
  return html`<div class="cards" data-region>
    ${view.model.groups.map(
      (group, at) =>
        html`<p class="group-title" id=${`group-${at}`}>${groupName(view, group)}</p>
          <ul aria-labelledby=${`group-${at}`}>
            ${group.rows.map((entry) => cardTemplate(view, entry))}
          </ul>`,
    )}
  </div>`;
}

function cardTemplate(view: TableView, entry: IndicatorRow): TemplateResult {
  const { indicator } = entry;
  const cell = cardCell(entry, view.cardPeriod);
  return html`<li class="card" part="card" data-indicator=${indicator.id}>
    <p class="name">${nameTemplate(view, entry)}</p>
    <p class="state-line">${stateTemplate(view, entry)}</p>
    ${view.openWhy.has(indicator.id) ? whyTemplate(view, entry) : nothing}
    <dl class="way">
      <div>
        <dt>${view.words('column.baseline')}</dt>
        <dd>${baselineTemplate(view, entry)}</dd>
      </div>
      ${
        cell
          ? html`<div class="now">
              <dt>${view.format.period(cell.period, 'short')}</dt>
              <dd>${valueTemplate(view, entry, cell)}</dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${view.words('column.target')}</dt>
        <dd>${targetTemplate(view, entry)}</dd>
      </div>
    </dl>
    <div class="progress">${progressTemplate(view, entry)}</div>
    ${earlierTemplate(view, entry, cell)}
    ${
      cell
        ? entry.dimensions.map(
            (dimension) =>
              html`${breakdownToggle(view, indicator.id, dimension, false)}
              ${view.openBreakdowns.has(breakdownKey(indicator.id, dimension.id)) ? breakdownList(view, entry, dimension, cell.period) : nothing}`,
          )
        : nothing
    }
    ${editButton(view, entry)}
  </li>`;
}

/** The values just before the one shown, oldest first. */
function earlierTemplate(
  view: TableView,
  entry: IndicatorRow,
  cell: PeriodCell | undefined,
): TemplateResult | typeof nothing {
  const before = entry.cells
    .slice(0, cell ? entry.cells.indexOf(cell) : 0)
    .filter((earlier) => earlier.observation !== undefined || earlier.amount.kind === 'value');
  if (before.length === 0) return nothing;
  return html`<dl class="earlier">
    ${before.slice(-EARLIER).map(
      (earlier) =>
        html`<div>
          <dt>${view.format.period(earlier.period, 'short')}</dt>
          <dd>${valueTemplate(view, entry, earlier)}</dd>
        </div>`,
    )}
  </dl>`;
}

function editButton(view: TableView, entry: IndicatorRow): TemplateResult | typeof nothing {
  if (!view.editable || entryKind(entry.indicator) === 'none') return nothing;
  return html`<button type="button" class="no-print" data-act="edit" data-indicator=${entry.indicator.id}>
    ${icon('edit')}${view.words('edit')}<span class="visually-hidden"
      >: ${view.plain(entry.indicator.name)}</span
    >
  </button>`;
}

/** All fields of one value, over the cards; the element opens it as a modal dialog after drawing. */
export function cardDialog(view: TableView, actions: TableActions): TemplateResult | typeof nothing {
  const { draft } = view;
  const entry = draft && view.model.rows.find((row) => row.indicator.id === draft.indicator);
  if (!draft || !entry) return nothing;
  const onCancel = (event: Event): void => {
    event.preventDefault();
    actions.cancel(true);
  };
  return html`<dialog class="sheet" part="dialog" aria-labelledby="dialog-title" @cancel=${onCancel}>
    <h3 id="dialog-title">${nameTemplate(view, entry)}</h3>
    ${view.fields?.fullEditor(view, actions, entry, draft, true)}
  </dialog>`;
}
