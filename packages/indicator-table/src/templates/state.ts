/** Progress, state and the reason in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { stateIcon } from '@careframe/element';
import { explain } from '@careframe/core';
import type { Achievement } from '@careframe/core';
import { explainText } from '@careframe/i18n/explanations';
import type { IndicatorRow } from '../indicator-table.model.js';
import { numberText, type TableView } from '../indicator-table.view.js';

const clip = (share: number): number => Math.max(0, Math.min(1, share));

/** Share of the way as number and bar; the mark is what was expected by now. Only the bar is clipped. */
export function progressTemplate(view: TableView, entry: IndicatorRow): TemplateResult {
  const { achievement, expected, state, sourced } = entry.status;
  // A value without source counts for nothing yet, so it moves no bar either.
  if (achievement.kind !== 'ratio' || !sourced) return html`<span class="quiet">–</span>`;
  const mark = expectedMark(achievement, expected);
  const label =
    mark === undefined
      ? view.words('progress.bar-only', { percent: achievement.value })
      : view.words('progress.bar', { percent: achievement.value, expected: mark });
  return html`<span class="number">${view.format.percent(achievement.value, { decimals: 0 })}</span>
    <span class="bar" role="img" aria-label=${label}
      ><i data-state=${state} .style=${`inline-size:${clip(achievement.value) * 100}%`}></i>
      ${mark === undefined ? nothing : html`<b .style=${`inset-inline-start:${clip(mark) * 100}%`}></b>`}</span
    >`;
}

/** Where the expected value lies on the way from baseline to target. */
function expectedMark(reached: Achievement, expected: Achievement): number | undefined {
  const { baseline = 0, target } = reached.input;
  const planned = expected.input.expected;
  if (planned === undefined || target === undefined || target === baseline) return undefined;
  return (planned - baseline) / (target - baseline);
}

/** Where the button of a state stands in a grid; nothing in a card or a table that is only read. */
export interface GridPlace {
  readonly column: number | typeof nothing;
  readonly stop: '0' | '-1' | typeof nothing;
}

/** Shape, word and, where there is no number to explain it, the reason in words. */
export function stateTemplate(
  view: TableView,
  { indicator, status }: IndicatorRow,
  place: GridPlace = { column: nothing, stop: nothing },
): TemplateResult {
  const word = view.common(`state.${status.state}`);
  const { rule } = status;
  return html`<span class="state-cell"
    ><span class="state">${stateIcon(status.state)}${word}</span>
    <button
      type="button"
      class="plain why"
      data-act="why"
      data-indicator=${indicator.id}
      data-col=${place.column}
      tabindex=${place.stop}
      aria-expanded=${String(view.openWhy.has(indicator.id))}
      aria-label=${view.words('why.of', { name: view.plain(indicator.name), state: word })}
    >
      ${view.words('why')}
    </button>
    ${rule.code === 'none' && status.state !== 'not-due' ? html`<span class="reason">${view.common(`reason.${rule.reason}`)}</span>` : nothing}</span
  >`;
}

/** The steps behind a state as sentences: what was computed, by which rule, from which source. */
export function whyTemplate(view: TableView, entry: IndicatorRow): TemplateResult {
  const { indicator, status } = entry;
  return html`<div class="why-panel" part="why">
    <ul>
      ${whySentences(view, entry).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${indicator.definition ? html`<p class="quiet"><strong>${view.words('definition')}:</strong> ${view.text(indicator.definition)}</p>` : nothing}
    ${status.illustrative ? html`<p class="quiet">${view.common('illustrative.note')}</p>` : nothing}
  </div>`;
}

export function whySentences(view: TableView, entry: IndicatorRow): readonly string[] {
  const { indicator, status } = entry;
  const values = (params: Readonly<Record<string, number | string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(params).flatMap(([name, value]) =>
        typeof value === 'number' && name !== 'percent' ? [[name, numberText(value, indicator, view)]] : [],
      ),
    );
  const told = (result: Achievement): string[] =>
    explain(result).map((step) => explainText(step, view.common, values(step.params)));
  const { rule } = status;
  const observation = entry.cells.find((cell) => cell.period === status.period)?.observation;
  return [
    ...(status.period
      ? [view.words('why.period', { period: view.format.period(status.period, 'long') })]
      : []),
    ...new Set([...told(status.achievement), ...told(status.expected)]),
    ...(rule.code === 'at-least' || rule.code === 'under'
      ? [view.words(`why.rule-${rule.code}`, { bound: rule.bound, share: rule.share })]
      : []),
    ...(rule.code === 'none' && status.achievement.kind !== 'none'
      ? [`${view.common(`reason.${rule.reason}`)}.`]
      : []),
    ...(status.parts
      ? [view.words('why.reported', { a: status.parts.reported, b: status.parts.expected })]
      : []),
    ...(observation?.source ? [view.words('why.source', { source: view.plain(observation.source) })] : []),
  ];
}
