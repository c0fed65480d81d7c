/** The chain as an outline: a heading per stage, every result once, native buttons, no arrow keys taken. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '@careframe/element';
import type { ChainContext } from '../results-chain.context.js';
import { stageName } from '../results-chain.speech.js';
import type { ResultView, StageView } from '../results-chain.view.js';
import { editorTemplate } from './editor.js';
import { linksTemplate } from './links.js';
import { chips, resultActions, subheading } from './parts.js';

function item(c: ChainContext, view: ResultView): TemplateResult {
  const { id, label } = view.result;
  const { editing } = c.ui;
  const isEditing = editing?.kind === 'rename' && editing.id === id;
  return html`<li
    class="item"
    part="result"
    data-result=${id}
    ?data-selected=${c.ui.selected === id}
    @focusin=${() => c.results.select(id)}
  >
    ${
      isEditing
        ? editorTemplate(c, editing)
        : html`<div class="item-line">
            <div class="item-text"><span class="item-label">${c.text(label)}</span>${chips(c, view)}</div>
            ${c.readOnly ? nothing : resultActions(c, view, { withNext: false, editIsMain: true })}
          </div>`
    }
    ${linksTemplate(c, view, 2)}
  </li>`;
}

function newItem(c: ChainContext): TemplateResult {
  return html`<li class="item item-new">${editorTemplate(c, c.ui.editing!)}</li>`;
}

/** Items of a stage, with the one being written where it will stand. */
function items(c: ChainContext, { stage, results }: StageView): TemplateResult {
  const { editing } = c.ui;
  const isAdding = editing?.kind === 'add' && editing.stage === stage.id;
  const after = isAdding
    ? results.findIndex((view) => view.result.id === editing.after) + 1 || results.length
    : -1;
  const rows: { key: string; view?: ResultView }[] = results.map((view) => ({ key: view.result.id, view }));
  if (isAdding) rows.splice(after, 0, { key: 'new' });
  return html`<ol class="items" role="list">
    ${repeat(
      rows,
      (row) => row.key,
      ({ view }) => (view ? item(c, view) : newItem(c)),
    )}
  </ol>`;
}

export function addButton(c: ChainContext, view: StageView): TemplateResult | typeof nothing {
  if (c.readOnly || view.isMissing) return nothing;
  const last = view.results.at(-1)?.result.id;
  return html`<button
    type="button"
    class="add"
    data-add
    aria-label=${c.words('do.addTo', { stage: stageName(c, view) })}
    @click=${() => c.results.startAdd(view.stage.id, last)}
  >
    ${icon('add')}${c.common('action.add')}
  </button>`;
}

export function listTemplate(c: ChainContext): TemplateResult {
  return html`<div class="list" part="list" data-region role="group" aria-label=${c.words('list.label')}>
    ${repeat(
      c.view.stages,
      (view) => view.stage.id,
      (view) =>
        html`<section
          class="stage"
          data-stage=${view.stage.id}
          data-level=${view.stage.level}
          aria-labelledby=${`stage-${view.stage.id}`}
        >
          ${subheading(c, 1, html`${c.text(view.stage.name) || c.common(`level.${view.stage.level}`)} <small>${c.format.number(view.results.length)}</small>`, { id: `stage-${view.stage.id}`, class: 'stage-title' })}
          ${items(c, view)} ${addButton(c, view)}
        </section>`,
    )}
  </div>`;
}
