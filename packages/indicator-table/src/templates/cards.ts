/** On a phone: one card an indicator, the editor inside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@careframe/element';
import { entryKind } from '../indicator-table.session.js';
import type { IndicatorRow } from '../indicator-table.model.js';
import type { TableActions, TableView } from '../indicator-table.view.js';
import { fullEditor } from './editor.js';
import { progressTemplate, stateTemplate, whyTemplate } from './state.js';
import { baselineTemplate, groupName, nameTemplate, targetTemplate, valueTemplate } from './table.js';

/** Periods a card shows; the editor reaches all. */
const CARD_PERIODS = 3;

export function cardsTemplate(view: TableView, actions: TableActions): TemplateResult {
  return html`<div class="cards" data-region>${view.model.groups.map((group) => html`<h3 class="group-title">${groupName(view, group)}</h3>
    <ul>${group.rows.map((entry) => cardTemplate(view, actions, entry))}</ul>`)}</div>`;
}

function cardTemplate(view: TableView, actions: TableActions, entry: IndicatorRow): TemplateResult {
  const { indicator } = entry;
  const draft = view.draft?.indicator === indicator.id ? view.draft : undefined;
  return html`<li class="card" part="card" data-indicator=${indicator.id}>
    <p class="name">${nameTemplate(view, entry)}</p>
    <p class="state-line">${stateTemplate(view, entry)}</p>
    ${view.openWhy.has(indicator.id) ? whyTemplate(view, entry) : nothing}
    <dl>
      <div><dt>${view.words('column.baseline')}</dt><dd>${baselineTemplate(view, entry)}</dd></div>
      ${latestCells(entry).map((cell) => html`<div><dt>${view.format.period(cell.period, 'short')}</dt><dd>${valueTemplate(view, entry, cell)}</dd></div>`)}
      <div><dt>${view.words('column.target')}</dt><dd>${targetTemplate(view, entry)}</dd></div>
    </dl>
    <div class="progress">${progressTemplate(view, entry)}</div>
    ${draft ? fullEditor(view, actions, entry, draft, true) : editButton(view, entry)}
  </li>`;
}

/** The latest periods with something to show, oldest of them first. */
function latestCells(entry: IndicatorRow): IndicatorRow['cells'] {
  const told = entry.cells.filter((cell) => cell.amount.kind === 'value' || cell.observation !== undefined);
  return told.slice(-CARD_PERIODS);
}

function editButton(view: TableView, entry: IndicatorRow): TemplateResult | typeof nothing {
  if (!view.editable || entryKind(entry.indicator) === 'none') return nothing;
  return html`<button type="button" class="no-print" data-act="edit" data-indicator=${entry.indicator.id}>${icon('edit')}${view.words('edit')}<span class="visually-hidden">: ${view.plain(entry.indicator.name)}</span></button>`;
}
