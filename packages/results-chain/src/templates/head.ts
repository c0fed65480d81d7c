/** Title, the choice of view, undo and redo, "In words". */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@careframe/element';
import type { Change } from '@careframe/core';
import type { ChainContext } from '../results-chain.context.js';
import { actText } from '../results-chain.speech.js';

export interface HeadState {
  readonly heading: TemplateResult;
  readonly subtitle: TemplateResult | string;
  readonly undo: Change | undefined;
  readonly redo: Change | undefined;
}

function segments(c: ChainContext): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${c.words('view.label')}>
    ${(['list', 'map'] as const).map((view) => html`<button type="button" data-view=${view} aria-pressed=${String(c.mode === view)} @click=${() => c.setView(view)}>${c.words(`view.${view}`)}</button>`)}
  </div>`;
}

/** `aria-disabled` and not `disabled`: the button that took back the last step keeps the focus. */
function stepButton(c: ChainContext, which: 'undo' | 'redo', change: Change | undefined): TemplateResult {
  const word = c.common(`action.${which}`);
  const label = change ? `${word}: ${actText(c, change.act ?? 'other')}` : word;
  return html`<button
    type="button"
    data-do=${which}
    class=${which === 'redo' ? 'icon-only-narrow' : ''}
    title=${label}
    aria-label=${label}
    aria-disabled=${change ? nothing : 'true'}
    @click=${() => c.results.takeBack(which)}
  >
    ${icon(which)}<span class="word">${word}</span>
  </button>`;
}

export function headTemplate(c: ChainContext, state: HeadState): TemplateResult {
  return html`<div class="head" part="head" data-region>
    <div class="titles">
      ${state.heading}
      <p>${state.subtitle}</p>
    </div>
    <div class="controls">
      ${c.readOnly ? html`<span class="chip reading" title=${c.common('widget.read-only.text')}>${c.common('widget.read-only.title')}</span>` : nothing}
      ${segments(c)}
      ${c.readOnly ? nothing : [stepButton(c, 'undo', state.undo), stepButton(c, 'redo', state.redo)]}
      <button
        type="button"
        data-do="words"
        aria-expanded=${String(c.ui.wordsOpen)}
        aria-controls=${c.ui.wordsOpen ? 'words' : nothing}
        @click=${() => c.setUi({ wordsOpen: !c.ui.wordsOpen })}
      >
        ${icon('words')}${c.words('words.button')}
      </button>
    </div>
  </div>`;
}
