/** One value as a cell or a card shows it. */
import { html, type TemplateResult } from 'lit';
import { stateIcon } from '@careframe/element';
import { amountOf, comparePeriods } from '@careframe/core';
import type { IndicatorRow, PeriodCell } from '../indicator-table.model.js';
import { amountText, findingText, numberText, type TableView } from '../indicator-table.view.js';

/** The baseline; "not known" and 0 are two things. */
export function baselineTemplate(
  view: TableView,
  { indicator, baseline }: IndicatorRow,
): TemplateResult | string {
  if (baseline.kind === 'none') return html`<span class="quiet">${view.words('value.unknown')}</span>`;
  return inventedTemplate(view, amountText(baseline, indicator, view, ''), indicator.baseline?.illustrative);
}

/**
 * The final target of all places together, against which progress is told; a range as from–to. Targets of periods that
 * add up have their sum.
 */
export function targetTemplate(
  view: TableView,
  { indicator, status }: IndicatorRow,
): TemplateResult | string {
  const ofAll = indicator.targets?.filter(({ site }) => site === undefined) ?? [];
  const overall = ofAll.find(({ period }) => period === undefined);
  const target = overall ?? ofAll.toSorted((a, b) => comparePeriods(a.period!, b.period!)).at(-1);
  if (!target) return html`<span class="quiet">${view.words('value.none')}</span>`;
  const { target: sum } = status.achievement.input;
  const isSum = !overall && indicator.accumulation === 'increment' && indicator.measure !== 'ratio';
  const amount = isSum && sum !== undefined ? amountOf({ value: sum }) : amountOf(target);
  const bound = (value: number | undefined): string =>
    value === undefined ? '…' : numberText(value, indicator, view);
  const text =
    target.min !== undefined || target.max !== undefined
      ? view.words('value.range', { min: bound(target.min), max: bound(target.max) })
      : amountText(amount, indicator, view, view.words('value.none'));
  return inventedTemplate(view, text, target.illustrative);
}

/** A value, marked when it has no source, is illustrative or deserves a look; else the reason why there is none. */
export function valueTemplate(
  view: TableView,
  { indicator }: IndicatorRow,
  cell: PeriodCell,
): TemplateResult | string {
  if (cell.amount.kind === 'none') return noValue(view, cell);
  const text = amountText(cell.amount, indicator, view, '');
  const value = cell.sourced
    ? inventedTemplate(view, text, cell.illustrative)
    : html`<span class="hollow" title=${view.common('reason.no-source')} aria-hidden="true">${text}</span
        ><span class="visually-hidden">${view.words('value.hollow', { value: text })}</span>`;
  // A missing source is already told by the hollow value.
  const findings = cell.findings.filter((finding) => finding.code !== 'source');
  if (findings.length === 0) return value;
  const sentences = findings.map((finding) => findingText(finding, indicator, view)).join(' ');
  return html`<span class="finding" title=${sentences}>${stateIcon('needs-attention')}</span>${value}<span
      class="visually-hidden"
      >. ${sentences}</span
    >`;
}

function noValue(view: TableView, cell: PeriodCell): TemplateResult | string {
  if (cell.observation?.missing)
    return html`<span class="quiet">${view.common(`missing.${cell.observation.missing}`)}</span>`;
  if (!cell.due) return '';
  return html`<span class="quiet" aria-hidden="true">—</span
    ><span class="visually-hidden">${view.words('value.empty')}</span>`;
}

function inventedTemplate(
  view: TableView,
  text: string,
  illustrative: boolean | undefined,
): TemplateResult | string {
  if (!illustrative) return text;
  return html`<span class="invented" title=${view.common('illustrative.badge')} aria-hidden="true"
      >${text}</span
    ><span class="visually-hidden">${view.words('value.illustrative', { value: text })}</span>`;
}
