/** What each assessor scored alone, and what they agreed on: both originals stay to be seen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Detail, Original } from '../model/model.types.js';
import { scoreText } from '../wording/amounts.js';
import { gapWord } from '../wording/names.js';
import { subheading } from '../templates/subheading.js';
import type { ScorecardView } from '../templates/view.js';

/** From so many steps on, two scores are to be talked about. */
const FAR_APART = 2;

export function assessorsTable(
  { cell, originals, agreed: isAgreed, spread }: Detail,
  view: ScorecardView,
): TemplateResult | typeof nothing {
  if (originals.length === 0) return nothing;
  const { speech, subLevel, model } = view;
  const { words } = speech;
  const agreed = cell.value !== undefined && model.rubric ? scoreText(cell.value, model.rubric, speech) : '—';
  return html`${subheading(subLevel + 1, words('detail.assessors'))}
    <table class="small">
      <thead>
        <tr>
          <th scope="col">${words('detail.assessor')}</th>
          <th scope="col" class="end">${words('detail.score')}</th>
        </tr>
      </thead>
      <tbody>
        ${originals.map((original) => originalRow(original, view))}
        ${
          isAgreed
            ? html`<tr class="total">
                <th scope="row">${words('detail.agreed')}</th>
                <td class="end number">${agreed}</td>
              </tr>`
            : nothing
        }
      </tbody>
    </table>
    ${spread >= FAR_APART ? html`<p class="differs">${words(isAgreed ? 'detail.differed' : 'detail.differs', { n: spread })}</p>` : nothing}`;
}

function originalRow(
  { assessor, id, value, answer, note, evidence }: Original,
  { speech, model }: ScorecardView,
): TemplateResult {
  const { words } = speech;
  const score =
    value !== undefined && model.rubric
      ? scoreText(value, model.rubric, speech)
      : gapWord(answer === 'scored' ? 'not-assessed' : answer, speech);
  const kinds = [...new Set(evidence.map((piece) => piece.kind))].map((kind) => words(`kind.${kind}`));
  return html`<tr>
    <th scope="row">
      ${assessor ? speech.text(assessor.role) : id}
      ${
        assessor?.organisation || assessor?.ownService
          ? html`<small
              >${speech.text(assessor.organisation)}${
                assessor.ownService
                  ? html` <span class="chip">${words('detail.own-service')}</span>`
                  : nothing
              }</small
            >`
          : nothing
      }
      ${kinds.length > 0 ? html`<small>${kinds.join(' · ')}</small>` : nothing}
      ${note ? html`<small>${speech.text(note)}</small>` : nothing}
    </th>
    <td class="end number">${score}</td>
  </tr>`;
}
