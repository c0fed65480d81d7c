/** The whole widget, top to bottom. */
import { html, nothing, type TemplateResult } from 'lit';
import { summaryOf } from '../wording/summary.js';
import { headTemplate } from './head.js';
import { legendTemplate, notesTemplate } from './legend.js';
import { listTemplate } from './list.js';
import { tableTemplate } from './table.js';
import type { ScorecardActions, ScorecardView } from './view.js';

export function sheetTemplate(view: ScorecardView, actions: ScorecardActions): TemplateResult {
  const { model, speech, detail, narrow } = view;
  if (model.rows === 0 || model.columns.length === 0) return emptySheet(view, actions);
  const { head, rest } = summaryOf(model, speech);
  return html`${headTemplate(view, actions)}
    <div class="summary" part="summary">
      <p><strong>${head}</strong> ${rest}</p>
    </div>
    ${notesTemplate(view)}
    ${
      narrow
        ? listTemplate(view, actions)
        : html`<div class=${detail ? 'body with-detail' : 'body'}>
            ${tableTemplate(view, actions)}
            ${detail ? html`<div class="side">${detail}</div>` : nothing}
          </div>`
    }
    ${legendTemplate(view)}`;
}

/** The subject asked for is not in this document, though another may be. */
function emptySheet(view: ScorecardView, actions: ScorecardActions): TemplateResult {
  const { words } = view.speech;
  return html`${headTemplate(view, actions)}
    <div class="summary" part="summary">
      <p>${words(view.model.subject === 'assessments' ? 'empty.rubric' : 'empty.indicators')}</p>
    </div>`;
}
