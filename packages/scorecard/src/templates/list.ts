/** The same cells on a phone: grouped by state, off track first, one line each, details under the line. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { stateIcon } from '@careframe/element';
import type { IndicatorState } from '@careframe/core';
import type { Bucket, Cell } from '../model/model.types.js';
import { cellsOf, shownPlace } from '../scorecard.session.js';
import { cellNotes, cellSentence, cellValue, placeName } from '../wording/names.js';
import { subheading } from './subheading.js';
import { isHatched } from './table.js';
import type { ScorecardActions, ScorecardView } from './view.js';

const ORDER: readonly (readonly [Bucket, IndicatorState])[] = [
  ['off-track', 'off-track'],
  ['needs-attention', 'needs-attention'],
  ['no-evidence', 'no-data'],
  ['no-data', 'no-data'],
  ['not-assessed', 'no-data'],
  ['on-track', 'on-track'],
  ['not-coloured', 'no-data'],
  ['not-due', 'not-due'],
  ['not-applicable', 'no-data'],
];

export function listTemplate(view: ScorecardView, actions: ScorecardActions): TemplateResult {
  const { model, session } = view;
  const place = shownPlace(session, model);
  const shown = cellsOf(model).filter((cell) => place === undefined || cell.column === place);
  return html`<div class="list-view" data-region part="list" @keydown=${actions.cellKeydown}>
    ${ORDER.map(([bucket, state]) => {
      const cells = shown.filter((cell) => cell.bucket === bucket);
      return cells.length === 0 ? nothing : stateGroup(bucket, state, cells, view, actions);
    })}
  </div>`;
}

function stateGroup(
  bucket: Bucket,
  state: IndicatorState,
  cells: readonly Cell[],
  view: ScorecardView,
  actions: ScorecardActions,
): TemplateResult {
  const { speech, subLevel } = view;
  const name =
    bucket === 'no-evidence' || bucket === 'not-assessed' || bucket === 'not-coloured'
      ? speech.words(`bucket.${bucket}`)
      : bucket === 'not-applicable'
        ? speech.common('missing.not-applicable')
        : speech.common(`state.${bucket}`);
  return html`<div class="state-group" data-bucket=${bucket}>
    ${subheading(subLevel, html`${stateIcon(state)} ${name} <span class="count number">${speech.format.number(cells.length)}</span>`)}
    <ul>
      ${repeat(
        cells,
        (cell) => cell.key,
        (cell) => lineTemplate(cell, view, actions),
      )}
    </ul>
  </div>`;
}

function lineTemplate(cell: Cell, view: ScorecardView, actions: ScorecardActions): TemplateResult {
  const { model, session, speech, detail } = view;
  const column = model.columns.find(({ id }) => id === cell.column)!;
  const open = cell.key === session.open;
  const name = speech.text(cell.kind === 'assessed' ? cell.criterion.name : cell.indicator.name);
  const place =
    shownPlace(session, model) === undefined && model.columns.length > 1 ? [placeName(column, speech)] : [];
  const notes = [...place, ...cellNotes(cell, speech)];
  return html`<li data-state=${cell.state} ?data-hatched=${isHatched(cell)}>
    <button
      type="button"
      data-cell=${cell.key}
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => actions.openCell(cell.key)}
      @focus=${() => actions.cellFocus(cell.key)}
    >
      <span class="visually-hidden">${cellSentence(cell, column, model, speech)}</span>
      <span class="line" aria-hidden="true"
        >${stateIcon(cell.state)}
        <span class="what"
          >${name}${notes.length > 0 ? html`<small>${notes.map((note) => html`<span>${note}</span>`)}</small>` : nothing}</span
        >
        <bdi class=${cell.hollow ? 'number hollow' : 'number'}>${cellValue(cell, model, speech)}</bdi></span
      >
    </button>
    ${open && detail ? detail : nothing}
  </li>`;
}
