/** The frame of the dialogs, the move dialog and the list of shortcuts. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { severityIcon } from '@careframe/element';
import type { ChainContext } from '../results-chain.context.js';
import type { MoveDraft } from '../results-chain.session.js';
import { nameOf, stageName } from '../results-chain.speech.js';

export interface DialogParts {
  readonly title: string;
  readonly body: TemplateResult;
  /** Absent when there is nothing to save. */
  readonly save?: () => void;
  /** `keep`: left with Esc, so that what was written comes back. */
  readonly cancel: (keep: boolean) => void;
}

/** A native modal dialog in the widget's own root; the element opens it after drawing. */
export function dialogTemplate(c: ChainContext, parts: DialogParts): TemplateResult {
  const onCancel = (event: Event): void => {
    event.preventDefault();
    parts.cancel(true);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    parts.save?.();
  };
  return html`<dialog
    aria-labelledby="dialog-title"
    part="dialog"
    lang=${c.format.tag}
    dir=${c.direction}
    @cancel=${onCancel}
    @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
  >
    <form @submit=${onSubmit} novalidate>
      <h3 id="dialog-title">${parts.title}</h3>
      ${parts.body}
      <div class="dialog-buttons">
        <button type="button" @click=${() => parts.cancel(false)}>
          ${parts.save ? c.common('action.cancel') : c.common('action.close')}
        </button>
        ${parts.save ? html`<button type="submit" class="primary" data-do="save">${c.common('action.save')}</button>` : nothing}
      </div>
    </form>
  </dialog>`;
}

export function errorTemplate(error: string | undefined): TemplateResult {
  return html`<div role="alert">
    ${error === undefined ? nothing : html`<p class="field-error" id="dialog-error">${severityIcon('must')}<span>${error}</span></p>`}
  </div>`;
}

export function moveDialog(c: ChainContext, draft: MoveDraft): TemplateResult {
  const result = c.view.results.get(draft.id);
  const others =
    c.view.stages
      .find((one) => one.stage.id === draft.stage)
      ?.results.filter((one) => one.result.id !== draft.id) ?? [];
  const change = (patch: Partial<MoveDraft>): void => c.results.updateMove(draft, patch);
  return dialogTemplate(c, {
    title: c.words('moveDialog.title', { label: result ? nameOf(c, result) : '' }),
    body: html`<div class="field">
        <label for="move-stage">${c.words('moveDialog.stage')}</label>
        <select
          id="move-stage"
          data-first
          .value=${live(draft.stage)}
          @change=${(event: Event) => change({ stage: (event.target as HTMLSelectElement).value })}
        >
          ${c.view.stages.filter((one) => !one.isMissing || one.stage.id === draft.stage).map((one) => html`<option value=${one.stage.id} ?selected=${one.stage.id === draft.stage}>${stageName(c, one)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="move-after">${c.words('moveDialog.after')}</label>
        <select
          id="move-after"
          .value=${live(draft.after)}
          @change=${(event: Event) => change({ after: (event.target as HTMLSelectElement).value })}
        >
          <option value="" ?selected=${draft.after === ''}>${c.words('moveDialog.first')}</option>
          ${others.map((one) => html`<option value=${one.result.id} ?selected=${draft.after === one.result.id}>${c.words('moveDialog.afterOne', { label: nameOf(c, one) })}</option>`)}
        </select>
      </div>
      ${errorTemplate(draft.error)}`,
    save: () => c.results.saveMove(draft),
    cancel: () => c.results.closeDialog(draft.id, 'move'),
  });
}

/** Keys as they are printed on a keyboard, beside what they do. */
const SHORTCUTS = [
  ['keys.arrows', ['← ↑ → ↓']],
  ['keys.ends', ['Home', 'End']],
  ['keys.edit', ['Enter', 'F2']],
  ['keys.add', ['N', 'Insert']],
  ['keys.next', ['Ctrl+Enter']],
  ['keys.link', ['C']],
  ['keys.links', ['E']],
  ['keys.order', ['Ctrl+Shift+← ↑ → ↓']],
  ['keys.delete', ['Delete']],
  ['keys.undo', ['Ctrl+Z', 'Ctrl+Y']],
  ['keys.view', ['O']],
  ['keys.help', ['Ctrl+/']],
] as const;
const READING = new Set<string>(['keys.arrows', 'keys.ends', 'keys.links', 'keys.view', 'keys.help']);

export function keysDialog(c: ChainContext): TemplateResult {
  const shown = SHORTCUTS.filter(([word]) => !c.readOnly || READING.has(word));
  return dialogTemplate(c, {
    title: c.words('keys.title'),
    body: html`<dl class="shortcuts" tabindex="-1" data-first>
      ${shown.map(
        ([word, keys]) =>
          html`<div>
            <dt>${keys.map((key) => html`<kbd dir="ltr">${key}</kbd> `)}</dt>
            <dd>${c.words(word)}</dd>
          </div>`,
      )}
    </dl>`,
    cancel: () => c.results.closeDialog(c.ui.selected, 'keys'),
  });
}
