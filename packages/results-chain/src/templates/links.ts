/** The links of a result: where it leads, why, and what must hold besides. Texts are edited in place. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '@careframe/element';
import type { LocalizedText } from '@careframe/core';
import type { ChainContext } from '../results-chain.context.js';
import { linkName } from '../results-chain.speech.js';
import type { LinkView, ResultView } from '../results-chain.view.js';
import { editorTemplate } from './editor.js';
import { actionButton, diamond, subheading } from './parts.js';

function isWriting(c: ChainContext, view: LinkView, kind: 'reason' | 'assumption', id?: string): boolean {
  const { editing } = c.ui;
  return (
    editing !== undefined &&
    editing.kind === kind &&
    editing.link === view.link.id &&
    (editing.kind !== 'assumption' || editing.id === id)
  );
}

interface Text {
  readonly kind: 'reason' | 'assumption';
  readonly id?: string;
  readonly text: LocalizedText | undefined;
}

/** One text with its word; a button that turns into the field. */
function textRow(c: ChainContext, view: LinkView, { kind, id, text }: Text): TemplateResult | typeof nothing {
  const word = c.words(kind);
  const mark = kind === 'assumption' && view.number !== undefined ? diamond(c, view.number) : nothing;
  if (isWriting(c, view, kind, id))
    return html`<div class="why" data-why=${kind}>
      <span class="why-word">${mark}${word}</span>${editorTemplate(c, c.ui.editing!)}
    </div>`;
  if (!text) return nothing;
  const shown = c.readOnly
    ? html`<span class="why-text">${c.text(text)}</span>`
    : html`<button type="button" class="why-text" @click=${() => c.links.startText(view, kind, id)}>
        <span class="visually-hidden">${c.common('action.edit')}: ${word}: </span
        >${c.text(text)}${icon('edit')}
      </button>`;
  return html`<div class="why" data-why=${kind} data-id=${id ?? nothing}>
    <span class="why-word">${mark}${word}</span>${shown}
  </div>`;
}

/** What is still missing; more assumptions are added in the dialog. */
function addButtons(c: ChainContext, view: LinkView): TemplateResult | typeof nothing {
  const name = linkName(c, view);
  const needsReason = view.link.reason === undefined && !isWriting(c, view, 'reason');
  const needsAssumption = (view.link.assumptions ?? []).length === 0 && !isWriting(c, view, 'assumption');
  if (c.readOnly || (!needsReason && !needsAssumption)) return nothing;
  return html`<div class="actions add-why no-print">
    ${needsReason ? actionButton(c, 'add-reason', 'add', c.words('do.addReason'), name, () => c.links.startText(view, 'reason')) : nothing}
    ${needsAssumption ? actionButton(c, 'add-assumption', 'add', c.words('do.addAssumption'), name, () => c.links.startText(view, 'assumption')) : nothing}
  </div>`;
}

function linkActions(c: ChainContext, view: LinkView): TemplateResult | typeof nothing {
  if (c.readOnly) return nothing;
  const name = linkName(c, view);
  return html`<div class="actions no-print">
    ${actionButton(c, 'edit-link', 'edit', c.words('do.editLink'), name, () => c.links.openEdit(view), { isMain: true, iconOnly: true })}
    ${actionButton(c, 'remove-link', 'close', c.words('do.removeLink'), name, () => c.links.remove(view), { iconOnly: true })}
  </div>`;
}

function linkItem(c: ChainContext, view: LinkView): TemplateResult {
  const { link } = view;
  return html`<li class="link" data-link=${link.id}>
    <div class="link-line">
      ${icon('link')}<span class="link-to"
        >${c.text(view.to.result.label)}${link.kind === 'contributes' ? nothing : html` <span class="chip">${c.words(`kind.${link.kind}`)}</span>`}</span
      >
      ${linkActions(c, view)}
    </div>
    ${textRow(c, view, { kind: 'reason', text: link.reason })}
    ${(link.assumptions ?? []).map((one) => textRow(c, view, { kind: 'assumption', id: one.id, text: one.text }))}
    ${isWriting(c, view, 'assumption') ? textRow(c, view, { kind: 'assumption', text: undefined }) : nothing}
    ${addButtons(c, view)}
  </li>`;
}

/** "Leads to" with all its links; a sentence when there are none. */
export function linksTemplate(
  c: ChainContext,
  result: ResultView,
  level: number,
): TemplateResult | typeof nothing {
  if (result.out.length === 0) return nothing;
  return html`<div class="leads">
    ${subheading(c, level, c.words('leadsTo'), { class: 'leads-title' })}
    <ul role="list">
      ${repeat(
        result.out,
        (view) => view.link.id,
        (view) => linkItem(c, view),
      )}
    </ul>
  </div>`;
}
