/** The quiet line at the foot: what deserves a look, with a way to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { stateIcon } from '@careframe/element';
import type { Finding } from '../indicator-table.findings.js';
import type { IndicatorRow, PeriodCell } from '../indicator-table.model.js';
import { findingText, type TableView } from '../indicator-table.view.js';

interface Found {
  readonly entry: IndicatorRow;
  readonly cell: PeriodCell;
  readonly finding: Finding;
}

export function findingsTemplate(view: TableView): TemplateResult | typeof nothing {
  const found: Found[] = view.model.rows.flatMap((entry) =>
    entry.cells.flatMap((cell) => cell.findings.map((finding) => ({ entry, cell, finding }))),
  );
  const [first, ...more] = found;
  if (!first) return nothing;
  const isOpen = view.allFindings;
  return html`<div class="foot findings" part="problems" data-region>
    <p class="count">
      ${stateIcon('needs-attention')}<strong>${view.words('findings', { n: found.length })}</strong>
    </p>
    <ul>
      ${(isOpen ? found : [first]).map((one) => findingTemplate(view, one))}
    </ul>
    ${more.length > 0 ? html`<button type="button" class="plain no-print" data-act="findings" aria-expanded=${String(isOpen)}>${view.words(isOpen ? 'findings.fewer' : 'findings.all')}</button>` : nothing}
  </div>`;
}

function findingTemplate(view: TableView, { entry, cell, finding }: Found): TemplateResult {
  const name = view.plain(entry.indicator.name);
  const period = view.format.period(cell.period);
  return html`<li data-code=${finding.code}>
    <span
      >${view.words('cell', { indicator: name, period })}:
      ${findingText(finding, entry.indicator, view)}</span
    >
    ${
      view.editable
        ? html`<button
            type="button"
            class="plain no-print"
            data-act="fix"
            data-indicator=${entry.indicator.id}
            data-period=${cell.period}
            data-code=${finding.code}
            aria-label=${view.words('findings.fix', { indicator: name, period })}
          >
            ${view.common('action.fix')}
          </button>`
        : nothing
    }
  </li>`;
}
