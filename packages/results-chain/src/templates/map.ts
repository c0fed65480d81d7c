/** The chain as a map: cards are real elements in reading order over one drawing that assistive technology skips. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChainCard, ChainLayout, ChainPath } from '@careframe/core';
import type { ChainContext } from '../results-chain.context.js';
import { addPlace } from '../interactions/geometry.js';
import { onMapKeydown } from '../interactions/map-keys.js';
import { aboutCard } from '../results-chain.speech.js';
import { DRAFT_ID, type ResultView, type StageView } from '../results-chain.view.js';
import { editorTemplate } from './editor.js';
import { linksTemplate } from './links.js';
import { addButton } from './list.js';
import { chips, diamondShape, resultActions, subheading } from './parts.js';

/** Distance of the column heads from the upper edge, px. */
const HEAD_TOP = 16;

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
    if (c.drag.isSpent(event)) return;
    // A second tap edits; a key press (detail 0) only selects.
    if (isSelected && event.detail > 0) c.results.startRename(id);
    else c.results.select(id);
  };
  return html`<button
      type="button"
      class="card"
      part="card"
      data-focus
      tabindex=${isTabStop ? 0 : -1}
      aria-current=${isSelected ? 'true' : nothing}
      aria-describedby=${`about-${id}`}
      @click=${onClick}
      @pointerdown=${(event: PointerEvent) => c.drag.start(event, id)}
      @focus=${() => c.results.select(id)}
    >
      <span class="card-label">${c.text(label)}</span>${chips(c, view)}</button
    ><span id=${`about-${id}`} hidden>${aboutCard(c, view)}</span>`;
}

function cardPlace(
  c: ChainContext,
  at: ChainCard,
  tabStop: string | undefined,
): TemplateResult | typeof nothing {
  const { editing } = c.ui;
  if (at.id === DRAFT_ID)
    return editing
      ? html`<li class="card-place" data-card=${DRAFT_ID} .style=${place(at)}>
          <div class="card card-editing">${editorTemplate(c, editing)}</div>
        </li>`
      : nothing;
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
  readonly add: ChainCard | undefined;
}

function columnsOf(c: ChainContext, layout: ChainLayout): Column[] {
  return c.view.stages.flatMap((view): Column[] => {
    const { id } = view.stage;
    const column = layout.columns.find((one) => one.stage === id);
    if (!column) return [];
    const own = layout.cards.filter((one) => one.stage === id);
    return [
      {
        view,
        x: column.x,
        width: column.width,
        cards: own.filter((one) => one.id !== addPlace(id)),
        add: own.find((one) => one.id === addPlace(id)),
      },
    ];
  });
}

function columnTemplate(
  c: ChainContext,
  { view, x, width, cards, add }: Column,
  tabStop: string | undefined,
): TemplateResult {
  const id = `stage-${view.stage.id}`;
  return html`<div class="column" data-stage=${view.stage.id} data-level=${view.stage.level}>
    <div class="column-head" .style=${place({ x, y: HEAD_TOP, width })}>
      ${subheading(c, 1, html`${c.text(view.stage.name) || c.common(`level.${view.stage.level}`)} <small>${c.format.number(view.results.length)}</small>`, { id, class: 'stage-title' })}
    </div>
    <ol role="list" aria-labelledby=${id}>
      ${repeat(
        cards,
        (one) => one.id,
        (one) => cardPlace(c, one, tabStop),
      )}
    </ol>
    ${add ? html`<div class="column-add" data-card=${add.id} .style=${place(add)}>${addButton(c, view)}</div>` : nothing}
  </div>`;
}

function path(c: ChainContext, one: ChainPath, isLit: boolean): SVGTemplateResult {
  const kind = c.view.links.get(one.id)?.link.kind ?? 'contributes';
  return svg`<path class="line" data-path=${one.id} data-kind=${kind} ?data-lit=${isLit} d=${one.d} /><path class="arrow" ?data-lit=${isLit} d=${one.head} />`;
}

function diamondAt(c: ChainContext, one: ChainPath, isLit: boolean): SVGTemplateResult | typeof nothing {
  const view = c.view.links.get(one.id);
  if (!view || view.number === undefined) return nothing;
  const open = c.readOnly ? nothing : () => c.links.openEdit(view);
  return svg`<g class="on-link" ?data-lit=${isLit} @click=${open}>${diamondShape(c, view.number, one.label.x, one.label.y)}</g>`;
}

function drawing(c: ChainContext, layout: ChainLayout): TemplateResult {
  const { selected } = c.ui;
  const { width, height } = layout;
  const isLit = (one: ChainPath): boolean =>
    selected !== undefined && (one.from === selected || one.to === selected);
  // The selected card's links last: they lie on top.
  const ordered = [...layout.paths.filter((one) => !isLit(one)), ...layout.paths.filter(isLit)];
  return html`<svg
    class="drawing"
    aria-hidden="true"
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
  >
    ${repeat(
      ordered,
      (one) => one.id,
      (one) => path(c, one, isLit(one)),
    )}
    ${repeat(
      ordered,
      (one) => one.id,
      (one) => diamondAt(c, one, isLit(one)),
    )}
  </svg>`;
}

/** What can be done with the selected card, and its links. Its place is fixed, so that nothing jumps over the cards. */
function details(c: ChainContext): TemplateResult {
  const view = c.view.results.get(c.ui.selected ?? '');
  if (!view)
    return html`<div class="details">
      <p class="quiet">${c.words(c.readOnly ? 'map.chooseRead' : 'map.choose')}</p>
      ${keysButton(c)}
    </div>`;
  return html`<div
    class="details"
    part="details"
    data-region
    data-result=${view.result.id}
    data-level=${view.stage.level}
  >
    <div class="details-head">
      ${subheading(c, 1, html`<span class="quiet">${c.words('map.selected')}</span> <b>${c.text(view.result.label)}</b>`, { class: 'details-title' })}
      ${c.readOnly ? nothing : resultActions(c, view, { withNext: true, editIsMain: false })} ${keysButton(c)}
    </div>
    ${linksTemplate(c, view, 2)}
  </div>`;
}

function keysButton(c: ChainContext): TemplateResult {
  return html`<button
    type="button"
    class="plain keys no-print"
    data-do="keys"
    @click=${() => c.setUi({ dialog: { kind: 'keys' } })}
  >
    ${c.words('keys.title')}
  </button>`;
}

export function mapTemplate(c: ChainContext, layout: ChainLayout): TemplateResult {
  const columns = columnsOf(c, layout);
  const shown = columns.flatMap((column) => column.cards).filter((one) => one.id !== DRAFT_ID);
  const tabStop = shown.some((one) => one.id === c.ui.selected) ? c.ui.selected : shown[0]?.id;
  return html`<div
      class="map-area"
      data-region
      role="group"
      aria-label=${c.words('map.label')}
      @keydown=${(event: KeyboardEvent) => onMapKeydown(c, event)}
    >
      <div class="scroll map-scroll" part="map">
        <div class="map" .style=${`width:${layout.width}px;height:${layout.height}px`}>
          ${drawing(c, layout)}
          ${repeat(
            columns,
            (column) => column.view.stage.id,
            (column) => columnTemplate(c, column, tabStop),
          )}
        </div>
      </div>
    </div>
    ${details(c)}`;
}
