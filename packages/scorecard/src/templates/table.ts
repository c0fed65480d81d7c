/**
 * The table: a real one, with caption, scopes and one button per cell. Phone screen readers then announce
 * headers; arrow keys move between the buttons, which share one tab stop.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { stateIcon } from '@careframe/element';
import type { Cell, Column, Group, Row } from '../model/model.types.js';
import { scoreText } from '../wording/amounts.js';
import { cellNotes, cellSentence, cellValue, stateWord } from '../wording/names.js';
import type { ScorecardActions, ScorecardView } from './view.js';

export function tableTemplate(view: ScorecardView, actions: ScorecardActions): TemplateResult {
  const { model, speech } = view;
  const { words } = speech;
  const caption =
    model.subject === 'assessments' ? speech.plain(model.rubric?.title) : words('subject.indicators');
  return html`<div class="scroll" data-region part="table" @keydown=${actions.cellKeydown}>
    <table
      aria-describedby="keys"
      .style=${`--_columns:${model.columns.length};--_name:${nameShare(model.columns.length)}%`}
    >
      <caption class="visually-hidden">
        ${words('title')}: ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="row-name">
            ${words(model.subject === 'assessments' ? 'column.criterion' : 'column.indicator')}
          </th>
          ${model.columns.map((column) => columnHead(column, view))}
        </tr>
      </thead>
      ${repeat(
        model.groups,
        (group) => group.id,
        (group) => groupBody(group, view, actions),
      )}
      ${model.subject === 'assessments' ? totals(view) : nothing}
    </table>
    <p id="keys" class="visually-hidden">${words('keys.hint')}</p>
  </div>`;
}

/** Share of the width that names get; the places share the rest evenly. */
function nameShare(columns: number): number {
  return columns === 1 ? 60 : columns === 2 ? 46 : columns < 5 ? 34 : 26;
}

function columnHead(column: Column, { speech, model }: ScorecardView): TemplateResult {
  const { words, format } = speech;
  const name = column.site
    ? speech.text(column.site.name)
    : model.columns.length > 1
      ? words('place.programme')
      : words('detail.value');
  const visit = column.visit
    ? html`<small
        >${format.date(column.visit.assessment.date, 'medium')} ·
        ${words('visits', { n: column.visit.visits })}</small
      >`
    : nothing;
  return html`<th scope="col" part="place">${name}${visit}</th>`;
}

function groupBody(group: Group, view: ScorecardView, actions: ScorecardActions): TemplateResult {
  return html`<tbody>
    ${group.name ? groupRow(group, view) : nothing}
    ${repeat(
      group.rows,
      (row) => row.id,
      (row) => rowTemplate(row, view, actions),
    )}
  </tbody>`;
}

/** An area stands over its criteria with its mean, state and coverage at each place. */
function groupRow(group: Group, { model, speech }: ScorecardView): TemplateResult {
  const scored = group.scores.length > 0;
  return html`<tr class="group">
    <th scope="rowgroup" colspan=${scored ? 1 : model.columns.length + 1}>${speech.text(group.name)}</th>
    ${scored ? model.columns.map((_, at) => html`<td>${meanTemplate(group.scores[at], model.rubric, speech)}</td>`) : nothing}
  </tr>`;
}

type Scored = Group['scores'][number];

/** Mean with its shape and word; the share assessed where it is not all. */
function meanTemplate(
  score: Scored,
  rubric: ScorecardView['model']['rubric'],
  speech: ScorecardView['speech'],
): TemplateResult | string {
  if (!score || !rubric) return '—';
  const { words, common, format } = speech;
  const shown = score.mean === undefined ? '—' : scoreText(score.mean, rubric, speech);
  return html`<span class="mean"
      >${stateIcon(score.state)} <span class="number">${shown}</span>
      <small
        >${score.state === 'no-data' && score.mean !== undefined ? words('gap.not-coloured') : common(`state.${score.state}`)}</small
      ></span
    >
    ${score.coverage !== undefined && score.coverage < 1 ? html`<small class="coverage">${words('coverage', { share: format.percent(score.coverage, { decimals: 0 }) })}</small>` : nothing}`;
}

function rowTemplate(row: Row, view: ScorecardView, actions: ScorecardActions): TemplateResult {
  const { speech, model } = view;
  return html`<tr>
    <th scope="row" class="row-name">
      ${row.code ? html`<span class="code">${row.code}</span> ` : nothing}${speech.text(row.name)}${
        row.critical ? html` <span class="chip">${speech.words('cell.must-pass')}</span>` : nothing
      }
    </th>
    ${row.cells.map((cell, at) => (cell ? cellTemplate(cell, model.columns[at]!, view, actions) : html`<td class="none"></td>`))}
  </tr>`;
}

function cellTemplate(
  cell: Cell,
  column: Column,
  view: ScorecardView,
  actions: ScorecardActions,
): TemplateResult {
  const { session, model, speech } = view;
  return html`<td class="cell" part="cell" data-state=${cell.state} ?data-hatched=${isHatched(cell)}>
    <button
      type="button"
      data-cell=${cell.key}
      tabindex=${cell.key === session.current ? '0' : '-1'}
      aria-expanded=${cell.key === session.open ? 'true' : 'false'}
      @click=${() => actions.openCell(cell.key)}
      @focus=${() => actions.cellFocus(cell.key)}
    >
      <span class="visually-hidden">${cellSentence(cell, column, model, speech)}</span>
      ${cellFace(cell, view)}
    </button>
  </td>`;
}

/** Hatching means that nothing stands behind the cell. */
export function isHatched(cell: Cell): boolean {
  return cell.gap === 'no-evidence' || cell.gap === 'no-source';
}

/** What the eye gets of a cell; the sentence beside it is for the ear. */
export function cellFace(cell: Cell, { model, speech }: ScorecardView): TemplateResult {
  const notes = cellNotes(cell, speech);
  if (cell.illustrative && model.illustrative === 'some') notes.push(speech.common('illustrative.badge'));
  return html`<span class="face" aria-hidden="true">
    <span class="state"
      >${stateIcon(cell.state)}<bdi class=${cell.hollow ? 'number hollow' : 'number'}
        >${cellValue(cell, model, speech)}</bdi
      >${
        model.columns.length === 1 && cell.gap === undefined
          ? html`<span class="word">${stateWord(cell, speech)}</span>`
          : nothing
      }</span
    >
    ${notes.length > 0 ? html`<small>${notes.map((note) => html`<span>${note}</span>`)}</small>` : nothing}
  </span>`;
}

/** The whole visit: mean, state, coverage, and what holds it back. */
function totals(view: ScorecardView): TemplateResult {
  const { model, speech } = view;
  const names = new Map(
    model.rubric?.areas.flatMap((area) =>
      area.criteria.map((criterion) => [criterion.id, criterion.name] as const),
    ),
  );
  const heldBack = (column: Column): TemplateResult | typeof nothing => {
    const criteria = column.visit?.scores.cappedBy ?? [];
    if (criteria.length === 0) return nothing;
    return html`<small class="held"
      >${speech.words('capped', { criteria: speech.format.list(criteria.map((id) => speech.plain(names.get(id)))) })}</small
    >`;
  };
  return html`<tfoot>
    <tr class="total">
      <th scope="row" class="row-name">${speech.words('total.visit')}</th>
      ${model.columns.map((column) => html`<td>${meanTemplate(column.visit?.scores, model.rubric, speech)}${heldBack(column)}</td>`)}
    </tr>
  </tfoot>`;
}
