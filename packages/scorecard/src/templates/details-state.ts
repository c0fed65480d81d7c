/** What stands in place of the details until they are there. */
import { html, type TemplateResult } from 'lit';
import { subheading } from './subheading.js';
import type { ScorecardActions, ScorecardView } from './view.js';

/** Id of the details' heading, which gets focus when they open. */
export const DETAIL_TITLE = 'detail-title';

export function detailsComing({ speech }: ScorecardView): TemplateResult {
  return html`<section class="detail skeleton" part="detail" aria-busy="true">
    <i></i><i></i><span class="visually-hidden">${speech.common('widget.loading.title')}</span>
  </section>`;
}

export function detailsMissing(
  { speech, subLevel }: ScorecardView,
  actions: ScorecardActions,
): TemplateResult {
  const { common } = speech;
  return html`<section
    class="detail widget-state"
    part="detail"
    data-region
    aria-labelledby=${DETAIL_TITLE}
    @keydown=${actions.detailKeydown}
  >
    ${subheading(subLevel, common('widget.offline.title'), DETAIL_TITLE)}
    <p>${common('widget.offline.text')}</p>
    <button type="button" @click=${actions.retryDetails}>${common('action.retry')}</button>
  </section>`;
}
