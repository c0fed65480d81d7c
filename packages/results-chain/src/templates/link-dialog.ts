/** "Link to…": the other end, the kind of link, its reason and its assumptions. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { directionOf } from '@careframe/i18n';
import type { LinkTarget } from '@careframe/core';
import { icon } from '@careframe/element';
import type { ChainContext } from '../results-chain.context.js';
import type { LinkDraft } from '../results-chain.session.js';
import { endsOf, nameOf, stageName } from '../results-chain.speech.js';
import type { StageView } from '../results-chain.view.js';
import { dialogTemplate, errorTemplate } from './dialog.js';

const KINDS = ['contributes', 'required', 'feedback'] as const;
/** From so many results on, the list can be searched. */
const FILTER_FROM = 8;

const value = (event: Event): string => (event.target as HTMLInputElement).value;

function option(c: ChainContext, draft: LinkDraft, target: LinkTarget): TemplateResult {
  const result = c.view.results.get(target.id)!;
  const why = target.ok ? '' : c.links.why(target, draft);
  return html`<label class="choice" ?data-off=${!target.ok}>
    <input
      type="radio"
      name="end"
      value=${target.id}
      ?disabled=${!target.ok}
      .checked=${live(draft.other === target.id)}
      @change=${() => c.links.update(draft, { other: target.id })}
    />
    <span>${c.text(result.result.label)}${why ? html`<small>${why}</small>` : nothing}</span>
  </label>`;
}

interface Group {
  readonly stage: StageView;
  readonly targets: readonly LinkTarget[];
}

/** Ends by stage that fit the search: those that can be chosen, or the others. */
function groups(c: ChainContext, draft: LinkDraft, wantOk: boolean): Group[] {
  const wanted = draft.filter.trim().toLocaleLowerCase();
  const ends = new Map(c.links.ends(draft).map((end) => [end.id, end]));
  return c.view.stages.flatMap((stage): Group[] => {
    const targets = stage.results.flatMap(({ result }) => {
      const end = ends.get(result.id);
      const isShown =
        end?.ok === wantOk &&
        end.reason !== 'self' &&
        c.plain(result.label).toLocaleLowerCase().includes(wanted);
      return isShown ? [end] : [];
    });
    return targets.length > 0 ? [{ stage, targets }] : [];
  });
}

function groupTemplate(c: ChainContext, draft: LinkDraft, { stage, targets }: Group): TemplateResult {
  return html`<div class="choice-group" role="group" aria-label=${stageName(c, stage)}>
    <div class="choice-stage" aria-hidden="true">${stageName(c, stage)}</div>
    ${targets.map((target) => option(c, draft, target))}
  </div>`;
}

/** What can be chosen, and folded away what cannot, with the reason. */
function choices(c: ChainContext, draft: LinkDraft): TemplateResult {
  const [open, closed] = [groups(c, draft, true), groups(c, draft, false)];
  const n = closed.reduce((sum, { targets }) => sum + targets.length, 0);
  return html`${open.length === 0 ? html`<p class="quiet choices-none">${c.words('linkDialog.none')}</p>` : open.map((group) => groupTemplate(c, draft, group))}
  ${
    n > 0
      ? html`<details class="choices-off" ?open=${open.length === 0}>
          <summary>${c.words('linkDialog.off', { n })}</summary>
          ${closed.map((group) => groupTemplate(c, draft, group))}
        </details>`
      : nothing
  }`;
}

/** Enter in the search field chooses the only match instead of sending the form. */
function onFilterKey(c: ChainContext, draft: LinkDraft, event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const shown = new Set(
    [
      ...(event.target as HTMLElement)
        .closest('form')!
        .querySelectorAll<HTMLInputElement>('input[type=radio]:not(:disabled)'),
    ].map((input) => input.value),
  );
  const [only] = shown;
  if (shown.size === 1 && only !== undefined) c.links.update(draft, { other: only });
}

function otherEnd(c: ChainContext, draft: LinkDraft): TemplateResult {
  const hasFilter = c.view.results.size >= FILTER_FROM;
  return html`<fieldset class="field">
    <legend class="label">
      ${c.words(draft.side === 'from' ? 'linkDialog.target' : 'linkDialog.cause')}
    </legend>
    ${
      hasFilter
        ? html`<input
            type="text"
            role="searchbox"
            enterkeyhint="search"
            data-first
            aria-label=${c.words('linkDialog.filter')}
            placeholder=${c.words('linkDialog.filter')}
            .value=${live(draft.filter)}
            @input=${(event: Event) => c.links.update(draft, { filter: value(event) })}
            @keydown=${(event: KeyboardEvent) => onFilterKey(c, draft, event)}
          />`
        : nothing
    }
    <div
      class="choices"
      role="radiogroup"
      aria-label=${c.words(draft.side === 'from' ? 'linkDialog.target' : 'linkDialog.cause')}
      tabindex="-1"
      ?data-first=${!hasFilter}
    >
      ${choices(c, draft)}
    </div>
  </fieldset>`;
}

function kindField(c: ChainContext, draft: LinkDraft): TemplateResult {
  return html`<div class="field">
    <label for="link-kind">${c.words('kind.label')}</label>
    <select
      id="link-kind"
      .value=${live(draft.linkKind)}
      @change=${(event: Event) => c.links.update(draft, { linkKind: value(event) as LinkDraft['linkKind'] })}
    >
      ${KINDS.map((kind) => html`<option value=${kind} ?selected=${draft.linkKind === kind}>${c.words(`kind.${kind}.long`)}</option>`)}
    </select>
  </div>`;
}

function textField(
  c: ChainContext,
  id: string,
  label: string,
  text: string,
  isFirst: boolean,
  onInput: (text: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="2"
      ?data-first=${isFirst}
      lang=${c.language}
      dir=${directionOf(c.language)}
      .value=${live(text)}
      @input=${(event: Event) => onInput(value(event))}
    ></textarea>
  </div>`;
}

function assumptionFields(c: ChainContext, draft: LinkDraft): TemplateResult {
  const change = (index: number, text: string): void =>
    c.links.update(draft, {
      assumptions: draft.assumptions.map((one, at) => (at === index ? { ...one, text } : one)),
    });
  const isFull = draft.assumptions.every((one) => one.text.trim() !== '');
  const label = (index: number): string =>
    index === 0 ? c.words('linkDialog.assumption') : `${c.words('assumption')} ${c.format.number(index + 1)}`;
  return html`${draft.assumptions.map((one, index) => textField(c, `assumption-${index}`, label(index), one.text, false, (text) => change(index, text)))}
  ${isFull ? html`<button type="button" class="plain" data-do="more" @click=${() => c.links.update(draft, { assumptions: [...draft.assumptions, { text: '' }] })}>${icon('add')}${c.words('linkDialog.more')}</button>` : nothing}`;
}

function title(c: ChainContext, draft: LinkDraft): string {
  const link = c.view.links.get(draft.link ?? '');
  if (link) return c.words('linkDialog.edit', endsOf(c, link));
  const anchor = c.view.results.get(draft.anchor);
  return c.words(draft.side === 'from' ? 'linkDialog.to' : 'linkDialog.from', {
    label: anchor ? nameOf(c, anchor) : '',
  });
}

export function linkDialog(c: ChainContext, draft: LinkDraft): TemplateResult {
  return dialogTemplate(c, {
    title: title(c, draft),
    body: html`${draft.link === undefined ? otherEnd(c, draft) : nothing} ${kindField(c, draft)}
    ${textField(c, 'link-reason', c.words('linkDialog.reason'), draft.reason, draft.link !== undefined, (reason) => c.links.update(draft, { reason }))}
    ${assumptionFields(c, draft)} ${errorTemplate(draft.error)}`,
    save: () => c.links.save(draft),
    cancel: (keep) => c.links.leave(draft, keep),
  });
}
