/** Nothing is there yet: one heading, one sentence, one action. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@careframe/element';
import type { ChainContext } from '../results-chain.context.js';
import { editorTemplate } from './editor.js';
import { subheading } from './parts.js';

export function emptyTemplate(c: ChainContext): TemplateResult {
  return html`<div class="widget-state" part="state" data-state="empty" data-region>
    ${subheading(c, 1, c.readOnly ? c.common('widget.empty.title') : c.words('empty.title'), { class: 'empty-title' })}
    ${
      c.readOnly
        ? nothing
        : c.ui.editing
          ? editorTemplate(c, c.ui.editing)
          : html`<p>${c.words('empty.text')}</p>
              <button type="button" class="primary" data-add @click=${() => c.results.startImpact()}>
                ${icon('add')}${c.words('empty.add')}
              </button>`
    }
  </div>`;
}
