/** The field in which a text of the document is written, in place. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { directionOf } from '@careframe/i18n';
import type { LocalizedText } from '@careframe/core';
import type { ChainContext } from '../results-chain.context.js';
import type { Editing } from '../results-chain.session.js';
import { endsOf, nameOf, stageName } from '../results-chain.speech.js';

type How = 'enter' | 'button' | 'blur';

function finish(c: ChainContext, editing: Editing, how: How): void {
  if (editing.kind === 'rename' || editing.kind === 'add') c.results.finish(editing, how);
  else c.links.finishText(editing, how);
}

/** What the field is for, and the text in another language while this one has none. */
function about(c: ChainContext, editing: Editing): { label: string; other: LocalizedText | undefined } {
  const { view, words } = c;
  if (editing.kind === 'rename') {
    const result = view.results.get(editing.id);
    return {
      label: words('editor.rename', { label: result ? nameOf(c, result) : '' }),
      other: result?.result.label,
    };
  }
  if (editing.kind === 'add') {
    const near = view.results.get(editing.linkFrom ?? '');
    const stage = view.stages.find((one) => one.stage.id === editing.stage);
    const label = near
      ? words('editor.next', { label: nameOf(c, near) })
      : words('editor.new', { stage: stage ? stageName(c, stage) : c.common('level.impact') });
    return { label, other: undefined };
  }
  const link = view.links.get(editing.link);
  const ends = link ? endsOf(c, link) : {};
  const other =
    editing.kind === 'reason'
      ? link?.link.reason
      : link?.link.assumptions?.find((one) => one.id === editing.id)?.text;
  return { label: words(editing.kind === 'reason' ? 'editor.reason' : 'editor.assumption', ends), other };
}

function onKeydown(c: ChainContext, editing: Editing, event: KeyboardEvent): void {
  // 229 is what Safari sends for the Enter that ends a composition.
  if (event.isComposing || event.keyCode === 229) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    finish(c, editing, 'enter');
  } else if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    c.results.cancel(editing);
  }
}

function onFocusout(c: ChainContext, editing: Editing, event: FocusEvent): void {
  const isInside = (event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null);
  if (isInside) return;
  const { moves } = c;
  // A page builder that moves us takes the focus away: what is being written stays open.
  queueMicrotask(() => {
    if (c.moves === moves) finish(c, editing, 'blur');
  });
}

/** Keeps the field focused while its own buttons are pressed: Safari does not focus buttons, and leaving commits. */
const keepFocus = (event: Event): void => event.preventDefault();

/** The field with its two buttons. Enter saves, Esc restores, leaving it saves. */
export function editorTemplate(c: ChainContext, editing: Editing): TemplateResult {
  const { label, other } = about(c, editing);
  const shown = editing.draft === '' && other ? c.plain(other) : '';
  return html`${keyed(
    editing,
    html`<div class="editor" @focusout=${(event: FocusEvent) => onFocusout(c, editing, event)}>
      <textarea
        data-editor
        rows="2"
        aria-label=${label}
        aria-describedby="editor-keys"
        placeholder=${shown || label}
        lang=${c.language}
        dir=${directionOf(c.language)}
        .value=${live(editing.draft)}
        @input=${(event: InputEvent) => {
          editing.draft = (event.target as HTMLTextAreaElement).value;
        }}
        @keydown=${(event: KeyboardEvent) => onKeydown(c, editing, event)}
      ></textarea>
      <div class="editor-buttons">
        <button
          type="button"
          class="primary"
          @pointerdown=${keepFocus}
          @click=${() => finish(c, editing, 'button')}
        >
          ${c.common('action.save')}
        </button>
        <button type="button" @pointerdown=${keepFocus} @click=${() => c.results.cancel(editing)}>
          ${c.common('action.cancel')}
        </button>
        <span id="editor-keys" class="quiet keys-hint">${c.words('editor.keys')}</span>
      </div>
    </div>`,
  )}${nothing}`;
}
