/** The chart, asked for by a button; the table above it holds the same numbers and stays. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@careframe/element';
import type { Detail } from '../model/model.types.js';
import { rowName } from '../wording/names.js';
import { historyValue } from './history.js';
import type { ScorecardActions, ScorecardView } from '../templates/view.js';

/** Entries with a number, oldest first. One point is no line. */
export function chartEntries({ history }: Detail): Detail['history'] {
  const entries = history.filter((entry) => entry.value !== undefined).reverse();
  return entries.length < 2 ? [] : entries;
}

export function chartTemplate(
  detail: Detail,
  view: ScorecardView,
  actions: ScorecardActions,
): TemplateResult | typeof nothing {
  if (chartEntries(detail).length === 0) return nothing;
  const { session, speech, chartFailed } = view;
  const { words } = speech;
  return html`<button
      type="button"
      class="chart-button no-print"
      aria-expanded=${session.chart ? 'true' : 'false'}
      @click=${actions.toggleChart}
    >
      ${icon('chart')} ${words(session.chart ? 'chart.hide' : 'chart.show')}
    </button>
    ${
      session.chart
        ? html`<div class="chart" part="chart">
            ${
              chartFailed
                ? html`<p>${words('chart.failed')}</p>`
                : html`<div class="canvas">
                      <canvas role="img" aria-label=${chartLabel(detail, view)}></canvas>
                    </div>
                    <p class="keys" aria-hidden="true">
                      <span class="key-line">${words('chart.actual')}</span
                      ><span class="key-plan"
                        >${words(detail.cell.kind === 'measured' ? 'chart.target' : 'chart.threshold')}</span
                      >
                    </p>`
            }
          </div>`
        : nothing
    }`;
}

/** The chart as one sentence. */
function chartLabel(detail: Detail, view: ScorecardView): string {
  const entries = chartEntries(detail);
  const [first, last] = [entries[0]!, entries.at(-1)!];
  return view.speech.words('chart.label', {
    name: rowName(detail.cell, view.speech),
    first: historyValue(first, detail.cell, view),
    last: historyValue(last, detail.cell, view),
    from: entryLabel(first, view),
    to: entryLabel(last, view),
  });
}

export function entryLabel(entry: Detail['history'][number], { speech }: ScorecardView): string {
  return entry.day ? speech.format.date(entry.day, 'medium') : speech.format.period(entry.period ?? '');
}
