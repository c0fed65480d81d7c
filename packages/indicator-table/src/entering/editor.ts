/** Entering a value: in its cell, or with all fields. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { severityIcon } from '@careframe/element';
import { entryKind, periodsLatestFirst, type Draft } from '../indicator-table.session.js';
import { previousCell, type IndicatorRow } from '../indicator-table.model.js';
import { amountText, type TableActions, type TableView } from '../indicator-table.view.js';
import { MISSING_REASONS } from './draft.js';

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** The value fields alone, labelled by the cell's own headers. */
export function quickEditor(
  view: TableView,
  actions: TableActions,
  entry: IndicatorRow,
  draft: Draft,
): TemplateResult {
  const kind = entryKind(entry.indicator);
  const name = view.words('cell', {
    indicator: view.plain(entry.indicator.name),
    period: view.format.period(draft.period, 'long'),
  });
  return html`<span class="quick">
      ${valueField(view, actions, draft, kind, name)}
      ${kind === 'fraction' ? html`<span aria-hidden="true">/</span>${denominatorField(view, actions, draft)}` : nothing} </span
    >${problemTemplate(view, actions)}`;
}

/** All fields: value, reason for none, source. In a card the period too. */
export function fullEditor(
  view: TableView,
  actions: TableActions,
  entry: IndicatorRow,
  draft: Draft,
  withPeriod: boolean,
): TemplateResult {
  const kind = entryKind(entry.indicator);
  const before = previousCell(entry, draft.period);
  return html`<div
    class="full"
    data-editor
    role="group"
    aria-label=${view.words('edit.of', { name: view.plain(entry.indicator.name) })}
  >
    ${withPeriod ? periodField(view, actions, entry, draft) : html`<p class="quiet wide">${view.format.period(draft.period, 'long')}</p>`}
    <div class="field">
      <label for="f-value"
        >${view.words(kind === 'percent' ? 'edit.percent' : kind === 'fraction' ? 'edit.numerator' : 'edit.value')}</label
      >${valueField(view, actions, draft, kind)}
    </div>
    ${kind === 'fraction' ? html`<div class="field"><label for="f-denominator">${view.words('edit.denominator')}</label>${denominatorField(view, actions, draft)}</div>` : nothing}
    ${before ? html`<p class="quiet wide last">${view.words('edit.last', { period: view.format.period(before.period), value: amountText(before.amount, entry.indicator, view, '–') })}</p>` : nothing}
    <div class="wide">${problemTemplate(view, actions)}</div>
    <div class="field">
      <label for="f-missing">${view.words('edit.missing')}</label>
      <select
        id="f-missing"
        @change=${(event: Event) => actions.change({ missing: textOf(event) as Draft['missing'] })}
      >
        <option value="" ?selected=${draft.missing === ''}>${view.words('edit.has-value')}</option>
        ${MISSING_REASONS.map((reason) => html`<option value=${reason} ?selected=${draft.missing === reason}>${view.common(`missing.${reason}`)}</option>`)}
      </select>
    </div>
    <div class="field wide source">
      <label for="f-source">${view.words('edit.source')}</label>
      <input
        id="f-source"
        dir="auto"
        autocomplete="off"
        .value=${live(draft.source)}
        aria-describedby="h-source"
        @input=${(event: Event) => actions.change({ source: textOf(event) })}
      />
      <p class="quiet" id="h-source">${view.words('edit.source-hint')}</p>
    </div>
    <div class="dialog-buttons wide">
      <button type="button" @click=${() => actions.cancel(false)}>${view.common('action.cancel')}</button>
      <button type="button" class="primary" data-save @click=${() => actions.commit()}>
        ${view.common('action.save')}
      </button>
    </div>
  </div>`;
}

function periodField(
  view: TableView,
  actions: TableActions,
  entry: IndicatorRow,
  draft: Draft,
): TemplateResult {
  return html`<div class="field">
    <label for="f-period">${view.words('edit.period')}</label>
    <select id="f-period" @change=${(event: Event) => actions.change({ period: textOf(event) })}>
      ${periodsLatestFirst(entry).map((period) => html`<option value=${period} ?selected=${period === draft.period}>${view.format.period(period, 'long')}</option>`)}
    </select>
  </div>`;
}

function valueField(
  view: TableView,
  actions: TableActions,
  draft: Draft,
  kind: ReturnType<typeof entryKind>,
  name?: string,
): TemplateResult {
  const change = (event: Event): void => actions.change({ value: textOf(event), missing: '' });
  const wrong = view.problem?.field === 'value';
  if (kind === 'yes-no') {
    return html`<select
      id="f-value"
      data-value
      aria-label=${name ?? nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? 'f-problem' : nothing}
      @change=${change}
    >
      <option value="" ?selected=${draft.value === ''}>${view.words('edit.choose')}</option>
      <option value="1" ?selected=${draft.value === '1'}>${view.words('value.yes')}</option>
      <option value="0" ?selected=${draft.value === '0'}>${view.words('value.no')}</option>
    </select>`;
  }
  return html`<input
    id="f-value"
    data-value
    inputmode="decimal"
    autocomplete="off"
    dir="ltr"
    aria-label=${name ?? nothing}
    .value=${live(draft.value)}
    aria-invalid=${wrong ? 'true' : nothing}
    aria-describedby=${wrong ? 'f-problem' : nothing}
    @input=${change}
  />`;
}

function denominatorField(view: TableView, actions: TableActions, draft: Draft): TemplateResult {
  const wrong = view.problem?.field === 'denominator';
  return html`<input
    id="f-denominator"
    inputmode="decimal"
    autocomplete="off"
    dir="ltr"
    aria-label=${draft.mode === 'quick' ? view.words('edit.denominator') : nothing}
    .value=${live(draft.denominator)}
    aria-invalid=${wrong ? 'true' : nothing}
    aria-describedby=${wrong ? 'f-problem' : nothing}
    @input=${(event: Event) => actions.change({ denominator: textOf(event), missing: '' })}
  />`;
}

function problemTemplate(view: TableView, actions: TableActions): TemplateResult | typeof nothing {
  const { problem } = view;
  if (!problem) return nothing;
  return html`<p class="field-error" id="f-problem">
      ${severityIcon('must')}<span>${view.words(`error.${problem.code}`, problem.params)}</span>
    </p>
    ${problem.readings ? html`<p class="readings">${problem.readings.map((reading) => html`<button type="button" data-reading @click=${() => actions.settle(reading)}>${view.format.number(reading)}</button>`)}</p>` : nothing}`;
}
