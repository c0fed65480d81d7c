/** Details of one cell: value and rule in words, how it was worked out, what stands behind it, its history, what follows. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, stateIcon } from '@careframe/element';
import { explainText } from '@careframe/i18n/explanations';
import type { Action, Evidence, ExplanationStep } from '@careframe/core';
import type { Detail } from '../model/model.types.js';
import { valueText } from '../wording/amounts.js';
import { cellValue, placeName, stateWord, TREND_SIGNS } from '../wording/names.js';
import { rubricRules, shareRules, thresholdsOf } from '../wording/rules.js';
import { assessorsTable } from './assessors.js';
import { chartTemplate } from './chart.js';
import { historyTable } from './history.js';
import { DETAIL_TITLE } from '../templates/details-state.js';
import { subheading } from '../templates/subheading.js';
import type { ScorecardActions, ScorecardView } from '../templates/view.js';

export function detailTemplate(
  detail: Detail,
  view: ScorecardView,
  actions: ScorecardActions,
): TemplateResult {
  const { speech, subLevel } = view;
  const { cell, column } = detail;
  const title = html`${speech.text(cell.kind === 'assessed' ? cell.criterion.name : cell.indicator.name)}
    <span class="quiet">· ${placeName(column, speech)}</span>`;
  return html`<section
    class="detail"
    part="detail"
    data-region
    aria-labelledby=${DETAIL_TITLE}
    @keydown=${actions.detailKeydown}
  >
    <header>
      ${subheading(subLevel, title, DETAIL_TITLE)}
      <button
        type="button"
        class="plain close"
        aria-label=${speech.words('detail.close')}
        @click=${actions.close}
      >
        ${icon('close')}
      </button>
    </header>
    ${verdict(detail, view)} ${meaning(detail, view)}
    ${cell.kind === 'assessed' ? assessorsTable(detail, view) : nothing} ${behind(detail, view)}
    ${historyTable(detail, view)} ${chartTemplate(detail, view, actions)} ${followUp(detail, view)}
  </section>`;
}

/** State, number, change. */
function verdict({ cell }: Detail, { model, speech }: ScorecardView): TemplateResult {
  const { words, format } = speech;
  const shown = cellValue(cell, model, speech);
  const value =
    cell.kind === 'assessed' && cell.value !== undefined && model.rubric
      ? words('detail.of', { value: shown, max: format.number(model.rubric.scale.max) })
      : shown;
  const when =
    cell.previous &&
    (cell.kind === 'assessed' ? format.date(cell.previous) : format.period(cell.previous, 'long'));
  return html`<p class="verdict">
      <span class="state">${stateIcon(cell.state)} ${stateWord(cell, speech)}</span>
      <bdi class=${cell.hollow ? 'figure number hollow' : 'figure number'}>${value}</bdi>
    </p>
    ${cell.trend && when ? html`<p class="quiet"><span aria-hidden="true">${TREND_SIGNS[cell.trend]} </span>${words(`spoken.${cell.trend}`, { when })}</p>` : nothing}`;
}

/** The rule that gave the colour, the step of the scale, and the calculation. */
function meaning(detail: Detail, view: ScorecardView): TemplateResult {
  const { cell } = detail;
  const { speech, model } = view;
  const { words, format, plain } = speech;
  const rule = cell.gap !== undefined ? undefined : ruleText(detail, view);
  const anchor =
    cell.kind === 'assessed' && cell.value !== undefined
      ? (cell.criterion.anchors ?? model.rubric?.scale.anchors)?.find(({ value }) => value === cell.value)
      : undefined;
  const reason =
    cell.kind === 'measured' && cell.status.rule.code === 'none'
      ? `${speech.common(`reason.${cell.status.rule.reason}` as 'reason.no-source')}.`
      : undefined;
  const failed = cell.kind === 'assessed' && cell.failed;
  const steps = detail.explanation
    .filter((step) => step.code !== 'none')
    .map((step) => stepText(step, detail, view));
  const who = cell.kind === 'measured' && cell.value === undefined && plain(cell.indicator.responsible);
  return html`<div class="meaning">
    ${rule ? html`<p>${rule}</p>` : nothing} ${failed ? html`<p>${words('detail.failed')}</p>` : nothing}
    ${anchor ? html`<p>${format.number(anchor.value)}: ${speech.text(anchor.label)}</p>` : nothing}
    ${reason ? html`<p>${reason} ${who ? words('detail.ask', { who }) : nothing}</p>` : nothing}
    ${steps.map((step) => html`<p>${step}</p>`)}
    ${cell.kind === 'measured' && cell.indicator.definition ? html`<p class="quiet">${words('detail.definition')}: ${speech.text(cell.indicator.definition)}</p>` : nothing}
  </div>`;
}

function ruleText({ cell }: Detail, { model, speech }: ScorecardView): string | undefined {
  const rules =
    cell.kind === 'assessed'
      ? model.rubric
        ? rubricRules(model.rubric, speech)
        : []
      : cell.status.expected.kind === 'ratio'
        ? shareRules(thresholdsOf(cell.indicator), speech)
        : [];
  return rules.find((rule) => rule.state === cell.state)?.text;
}

/** One step of the calculation, its values written the indicator's own way. */
function stepText(step: ExplanationStep, { cell }: Detail, { speech }: ScorecardView): string {
  if (cell.kind !== 'measured') return '';
  const { indicator } = cell;
  const values: Record<string, string> = {};
  for (const key of [
    'baseline',
    'target',
    'actual',
    'worst',
    'min',
    'max',
    'expected',
    'done',
    'way',
    'level',
  ] as const) {
    const value = step.params[key];
    if (typeof value === 'number') values[key] = valueText(value, indicator, speech);
  }
  return explainText(step, speech.common, values);
}

/** Evidence of a score, source of a value; said as well when there is none. */
function behind(
  { cell, evidence, source, note }: Detail,
  { speech, subLevel }: ScorecardView,
): TemplateResult {
  const { words } = speech;
  const list =
    evidence.length > 0
      ? html`<ul class="list">
          ${evidence.map((piece) => html`<li>${evidenceText(piece, speech)}</li>`)}
        </ul>`
      : nothing;
  const empty = (text: string): TemplateResult => html`<p class="quiet">${text}</p>`;
  return html`${
    cell.kind === 'measured' && cell.value !== undefined
      ? html`${subheading(subLevel + 1, words('detail.source'))}${source ? html`<p>${speech.text(source)}</p>` : empty(words('detail.source.none'))}${list}`
      : nothing
  }
  ${
    cell.kind === 'assessed' && cell.value !== undefined
      ? html`${subheading(subLevel + 1, words('detail.evidence'))}${list === nothing ? empty(words('detail.evidence.none')) : list}`
      : nothing
  }
  ${note ? html`<p>${speech.text(note)}</p>` : nothing}`;
}

function evidenceText(piece: Evidence, speech: ScorecardView['speech']): TemplateResult {
  return html`${speech.words(`kind.${piece.kind}`)}${piece.reference ? html`: ${speech.text(piece.reference)}` : nothing}${
    piece.date ? html` <span class="quiet">(${speech.format.date(piece.date, 'medium')})</span>` : nothing
  }`;
}

/** Actions about the cell and about its visit, and the result an indicator belongs to. */
function followUp({ cell, actions, visitActions, result }: Detail, view: ScorecardView): TemplateResult {
  const { speech, subLevel } = view;
  const { words } = speech;
  const list = (all: readonly Action[]): TemplateResult =>
    html`<ul class="list">
      ${all.map((action) => html`<li>${actionText(action, view)}</li>`)}
    </ul>`;
  const needed = cell.state === 'off-track' || cell.state === 'needs-attention';
  return html`${
    actions.length > 0 || needed
      ? html`${subheading(subLevel + 1, words('detail.actions'))}${actions.length > 0 ? list(actions) : html`<p class="quiet">${words('detail.actions.none')}</p>`}`
      : nothing
  }
  ${visitActions.length > 0 ? html`${subheading(subLevel + 1, words('detail.actions.visit'))}${list(visitActions)}` : nothing}
  ${
    result
      ? html`${subheading(subLevel + 1, words('detail.result'))}
          <p>${speech.text(result.label)}</p>`
      : nothing
  }`;
}

function actionText(action: Action, { speech, today }: ScorecardView): TemplateResult {
  const { words, format } = speech;
  const overdue = action.status === 'open' && action.due !== undefined && action.due < today;
  const due =
    action.due && words(overdue ? 'detail.overdue' : 'detail.due', { date: format.date(action.due) });
  return html`${speech.text(action.what)}
    <span class="quiet"
      >${action.who ? html`${speech.text(action.who)} · ` : nothing}${words(`action.${action.status}`)}${
        due && action.status === 'open'
          ? html` · <span class=${overdue ? 'overdue' : ''}>${due}</span>`
          : nothing
      }</span
    >`;
}
