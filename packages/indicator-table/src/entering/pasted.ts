/** What did not become a value when a block was pasted: where it was to go, why not, and a way to put it right. */
import { html, nothing, type TemplateResult } from 'lit';
import { severityIcon } from '@careframe/element';
import type { TableView } from '../indicator-table.view.js';
import type { RefusedCell } from './paste.js';

export interface Pasted {
  /** Values that the block brought in. */
  readonly taken: number;
  readonly refused: readonly RefusedCell[];
  readonly outside: number;
}

/** Cells that a person has to look at, those beside the table included. */
export const leftOut = ({ refused, outside }: Pasted): number => refused.length + outside;

export function pastedTemplate(view: TableView, pasted: Pasted): TemplateResult {
  return html`<div class="foot findings no-print" part="pasted" data-region>
    <p class="count">
      ${severityIcon('must')}<strong
        >${view.words('said.pasted', { n: pasted.taken, left: leftOut(pasted) })}</strong
      >
    </p>
    <ul>
      ${pasted.refused.map((cell) => refusedTemplate(view, cell))}
      ${pasted.outside > 0 ? html`<li>${view.words('pasted.outside', { n: pasted.outside })}</li>` : nothing}
    </ul>
    <button type="button" class="plain" data-act="pasted">${view.common('action.close')}</button>
  </div>`;
}

function refusedTemplate(view: TableView, cell: RefusedCell): TemplateResult | typeof nothing {
  const entry = view.model.rows.find((row) => row.indicator.id === cell.indicator);
  if (!entry) return nothing;
  const indicator = view.plain(entry.indicator.name);
  const period = view.format.period(cell.period);
  const { problem } = cell;
  return html`<li data-refused>
    <span
      >${view.words('cell', { indicator, period })}:
      ${problem ? view.words(`error.${problem.code}`, problem.params) : view.words('said.words', { indicator })}</span
    >
    ${
      problem
        ? html`<button
            type="button"
            class="plain"
            data-act="fix"
            data-indicator=${cell.indicator}
            data-period=${cell.period}
            data-typed=${cell.text}
            aria-label=${view.words('findings.fix', { indicator, period })}
          >
            ${view.common('action.fix')}
          </button>`
        : nothing
    }
  </li>`;
}
