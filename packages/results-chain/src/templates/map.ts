/** The chain as a map: cards are real elements in reading order over one drawing that assistive technology skips. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChainCard, ChainLayout, ChainPath } from '@careframe/core';
import type { ChainContext } from '../results-chain.context.js';
import { onMapKeydown } from '../interactions/map-keys.js';
import { aboutCard } from '../results-chain.speech.js';
import { DRAFT_ID, type ResultView, type StageView } from '../results-chain.view.js';
import { editorTemplate } from './editor.js';
import { linksTemplate } from './links.js';
import { addButton } from './list.js';
import { chips, diamondShape, resultActions, subheading } from './parts.js';

/** Space under a column for its "Add" button, px. */
const ADD_HEIGHT = 52;
const EDGE = 20;

function place({ x, y, width }: Pick<ChainCard, 'x' | 'y' | 'width'>): string {
  return `left:${x}px;top:${y}px;width:${width}px`;
}

/**
 * Roving tabindex on real buttons, and not `aria-activedescendant` on a canvas: touch screen readers follow only the
 * real focus, and every card stays a button for them and for voice control.
 */
function card(c: ChainContext, view: ResultView, isTabStop: boolean): TemplateResult {
  const { id, label } = view.result;
  const isSelected = c.ui.selected === id;
  const onClick = (event: MouseEvent): void => {
    // A second tap edits; a key press (detail 0) only selects.
    if (isSelected && event.detail > 0) c.results.startRename(id);
    else c.results.select(id);
  };
  return html`<button type="button" class="card" part="card" data-focus tabindex=${isTabStop ? 0 : -1} aria-current=${isSelected ? 'true' : nothing} aria-describedby=${`about-${id}`}
      @click=${onClick} @focus=${() => c.results.select(id)}>
      <span class="card-label">${c.text(label)}</span>${chips(c, view)}
    </button><span id=${`about-${id}`} hidden>${aboutCard(c, view)}</span>`;
}

function cardPlace(c: ChainContext, at: ChainCard, tabStop: string | undefined): TemplateResult | typeof nothing {
  const { editing } = c.ui;
  if (at.id === DRAFT_ID) return editing ? html`<li class="card-place" data-card=${DRAFT_ID} .style=${place(at)}><div class="card card-editing">${editorTemplate(c, editing)}</div></li>` : nothing;
  const view = c.view.results.get(at.id);
  if (!view) return nothing;
  const isEditing = editing?.kind === 'rename' && editing.id === at.id;
  return html`<li class="card-place" data-result=${at.id} data-card=${at.id} .style=${place(at)}>
    ${isEditing ? html`<div class="card card-editing">${editorTemplate(c, editing)}</div>` : card(c, view, at.id === tabStop)}
  </li>`;
}

interface Column {
  readonly view: StageView;
  readonly x: number;
  readonly width: number;
  readonly cards: readonly ChainCard[];
  readonly bottom: number;
}

function columnsOf(c: ChainContext, layout: ChainLayout, top: number): Column[] {
  return c.view.stages.flatMap((view): Column[] => {
    const column = layout.columns.find((one) => one.stage === view.stage.id);
    if (!column) return [];
    const cards = layout.cards.filter((one) => one.stage === view.stage.id);
    const bottom = cards.reduce((lowest, one) => Math.max(lowest, one.y + one.height + 14), top);
    return [{ view, x: column.x, width: column.width, cards, bottom }];
  });
}

function columnTemplate(c: ChainContext, column: Column, tabStop: string | undefined): TemplateResult {
  const { view, x, width, bottom } = column;
  const id = `stage-${view.stage.id}`;
  return html`<div class="column" data-stage=${view.stage.id} data-level=${view.stage.level}>
    <div class="column-head" .style=${place({ x, y: EDGE - 4, width })}>
      ${subheading(c, 1, html`${c.text(view.stage.name) || c.common(`level.${view.stage.level}`)} <small>${c.format.number(view.results.length)}</small>`, { id, class: 'stage-title' })}
    </div>
    <ol aria-labelledby=${id}>${repeat(column.cards, (one) => one.id, (one) => cardPlace(c, one, tabStop))}</ol>
    <div class="column-add" .style=${place({ x, y: bottom, width })}>${addButton(c, view)}</div>
  </div>`;
}

function path(c: ChainContext, one: ChainPath, isLit: boolean): SVGTemplateResult {
  const kind = c.view.links.get(one.id)?.link.kind ?? 'contributes';
  return svg`<path class="line" data-path=${one.id} data-kind=${kind} ?data-lit=${isLit} d=${one.d}/><path class="arrow" ?data-lit=${isLit} d=${one.head}/>`;
}

function diamondAt(c: ChainContext, one: ChainPath, isLit: boolean): SVGTemplateResult | typeof nothing {
  const view = c.view.links.get(one.id);
  if (!view || view.number === undefined) return nothing;
  const open = c.readOnly ? nothing : () => c.links.openEdit(view);
  return svg`<g class="on-link" ?data-lit=${isLit} @click=${open}>${diamondShape(c, view.number, one.label.x, one.label.y)}</g>`;
}

function drawing(c: ChainContext, layout: ChainLayout, width: number, height: number): TemplateResult {
  const { selected } = c.ui;
  const isLit = (one: ChainPath): boolean => selected !== undefined && (one.from === selected || one.to === selected);
  // The selected card's links last: they lie on top.
  const ordered = [...layout.paths.filter((one) => !isLit(one)), ...layout.paths.filter(isLit)];
  return html`<svg class="drawing" aria-hidden="true" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>
    ${repeat(ordered, (one) => one.id, (one) => path(c, one, isLit(one)))}
    ${repeat(ordered, (one) => one.id, (one) => diamondAt(c, one, isLit(one)))}
  </svg>`;
}

/** What can be done with the selected card, and its links. Its place is fixed, so that nothing jumps over the cards. */
function details(c: ChainContext): TemplateResult {
  const view = c.view.results.get(c.ui.selected ?? '');
  if (!view) return html`<div class="details"><p class="quiet">${c.words(c.readOnly ? 'map.chooseRead' : 'map.choose')}</p>${keysButton(c)}</div>`;
  return html`<div class="details" part="details" data-region data-result=${view.result.id} data-level=${view.stage.level}>
    <div class="details-head">
      ${subheading(c, 1, html`<span class="quiet">${c.words('map.selected')}</span> <b>${c.text(view.result.label)}</b>`, { class: 'details-title' })}
      ${c.readOnly ? nothing : resultActions(c, view, { withNext: true, editIsMain: false })}
      ${keysButton(c)}
    </div>
    ${linksTemplate(c, view, 2)}
  </div>`;
}

function keysButton(c: ChainContext): TemplateResult {
  return html`<button type="button" class="plain keys no-print" data-do="keys" @click=${() => c.setUi({ dialog: { kind: 'keys' } })}>${c.words('keys.title')}</button>`;
}

export function mapTemplate(c: ChainContext, layout: ChainLayout, top: number): TemplateResult {
  const columns = columnsOf(c, layout, top);
  const height = Math.max(layout.height, ...columns.map((column) => column.bottom + ADD_HEIGHT));
  const shown = columns.flatMap((column) => column.cards).filter((one) => one.id !== DRAFT_ID);
  const tabStop = shown.some((one) => one.id === c.ui.selected) ? c.ui.selected : shown[0]?.id;
  return html`<div class="map-area" data-region role="group" aria-label=${c.words('map.label')} @keydown=${(event: KeyboardEvent) => onMapKeydown(c, event)}>
    <div class="scroll map-scroll" part="map">
      <div class="map" .style=${`width:${layout.width}px;height:${height}px`}>
        ${drawing(c, layout, layout.width, height)}
        ${repeat(columns, (column) => column.view.stage.id, (column) => columnTemplate(c, column, tabStop))}
      </div>
    </div>
  </div>
  ${details(c)}`;
}
