/** Title and the one row of controls. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@careframe/element';
import type { Change } from '@careframe/core';
import type { TableActions, TableView } from '../indicator-table.view.js';

export interface HeadState {
  readonly heading: TemplateResult;
  readonly asCards: boolean;
  readonly undo: Change | undefined;
  readonly redo: Change | undefined;
}

export function headTemplate(view: TableView, actions: TableActions, state: HeadState): TemplateResult {
  const { rows, illustrative } = view.model;
  const reported = rows.filter((row) => row.cells.some((cell) => cell.amount.kind === 'value')).length;
  return html`<div class="head">
    <div class="titles">
      ${state.heading}
      <p>${view.text(view.programme.title)} · ${view.words('summary', { n: rows.length, reported })}</p>
    </div>
    ${illustrative ? html`<span class="illustrative" title=${view.common('illustrative.note')}>${view.common('illustrative.badge')}</span>` : nothing}
    <div class="controls" data-region>
      ${view.editable ? nothing : html`<span class="chip" title=${view.common('widget.read-only.text')}>${view.common('widget.read-only.title')}</span>`}
      <span class="segments" role="group" aria-label=${view.words('view')}
        >${(['table', 'cards'] as const).map((kind) => html`<button type="button" data-act="view" data-view=${kind} aria-pressed=${String((kind === 'cards') === state.asCards)}>${view.words(`view.${kind}`)}</button>`)}</span
      >
      ${state.asCards ? nothing : periodsTemplate(view)}
      ${view.editable ? html`${stepButton(view, 'undo', state.undo)}${stepButton(view, 'redo', state.redo)}` : nothing}
    </div>
    ${state.asCards ? periodChoice(view, actions) : nothing}
  </div>`;
}

/** `aria-disabled` and not `disabled`: a button that has reached the end keeps the focus. */
function periodsTemplate(view: TableView): TemplateResult | typeof nothing {
  const { shown, from, model, format } = view;
  if (model.periods.length <= shown.length) return nothing;
  const isFirst = from === 0;
  const isLast = from + shown.length >= model.periods.length;
  const [back, on] = format.direction === 'rtl' ? ['›', '‹'] : ['‹', '›'];
  return html`<span class="periods" role="group" aria-label=${view.words('periods')}>
    <button
      type="button"
      data-act="earlier"
      aria-disabled=${isFirst ? 'true' : nothing}
      aria-label=${view.words('periods.earlier')}
      title=${view.words('periods.earlier')}
    >
      <span aria-hidden="true">${back}</span>
    </button>
    <button
      type="button"
      data-act="later"
      aria-disabled=${isLast ? 'true' : nothing}
      aria-label=${view.words('periods.later')}
      title=${view.words('periods.later')}
    >
      <span aria-hidden="true">${on}</span>
    </button></span
  >`;
}

function stepButton(view: TableView, which: 'undo' | 'redo', change: Change | undefined): TemplateResult {
  const word = view.common(`action.${which}`);
  const label = change ? `${word}: ${actText(view, change)}` : word;
  return html`<button
    type="button"
    class="step"
    data-act=${which}
    title=${label}
    aria-label=${label}
    aria-disabled=${change ? nothing : 'true'}
  >
    ${icon(which)}<span class="word">${word}</span>
  </button>`;
}

/** What a change did, in words; changes of other widgets are "the last change". */
export function actText(view: Pick<TableView, 'words' | 'format' | 'plain'>, { act }: Change): string {
  if (act?.code === 'values.pasted') return view.words('act.pasted', { n: Number(act.params?.['n']) });
  if (act?.code !== 'value.entered' && act?.code !== 'value.cleared') return view.words('act.other');
  const { indicator, period } = act.params as { indicator?: Record<string, string>; period?: string };
  return view.words(act.code === 'value.entered' ? 'act.entered' : 'act.cleared', {
    indicator: view.plain(indicator),
    period: view.format.period(period ?? ''),
  });
}

function periodChoice(view: TableView, actions: TableActions): TemplateResult {
  const change = (event: Event): void =>
    actions.showPeriod((event.target as HTMLSelectElement).value || undefined);
  return html`<div class="period-choice no-print">
    <label for="period">${view.words('edit.period')}</label>
    <select id="period" @change=${change}>
      <option value="" ?selected=${view.cardPeriod === undefined}>${view.words('cards.latest')}</option>
      ${view.model.periods.toReversed().map((period) => html`<option value=${period} ?selected=${view.cardPeriod === period}>${view.format.period(period, 'long')}</option>`)}
    </select>
  </div>`;
}
