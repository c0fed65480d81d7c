/** Signs with their rules in words, and what must be said beside the numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { stateIcon } from '@careframe/element';
import { DEFAULT_MINIMUM_COVERAGE } from '@careframe/core';
import type { Column, ScorecardModel } from '../model/model.types.js';
import { legendOf } from '../wording/rules.js';
import { placeName } from '../wording/names.js';
import type { Speech } from '../wording/speech.js';
import type { ScorecardView } from './view.js';

export function legendTemplate({ model, speech }: ScorecardView): TemplateResult {
  const { rules, notes } = legendOf(model, speech);
  return html`<div class="foot legend" part="legend" role="group" aria-label=${speech.words('legend.label')}>
    <ul>
      ${rules.map((rule) => html`<li class=${rule.hollow ? 'hatched' : ''}>${stateIcon(rule.state)} <span>${rule.text}</span></li>`)}
    </ul>
    ${notes.map((note) => html`<p>${note}</p>`)}
  </div>`;
}

/** Full sentences under the summary: unsupported scores, places without a colour and why. */
export function notesTemplate({ model, speech }: ScorecardView): TemplateResult | typeof nothing {
  const { unsupported } = model;
  const sentences = [
    ...(model.subject === 'assessments' && unsupported.n > 0
      ? [speech.words('note.unsupported', unsupported)]
      : []),
    ...(model.notVisited > 0 ? [speech.words('note.not-visited', { n: model.notVisited })] : []),
    ...model.columns.flatMap((column) => placeNote(column, model, speech) ?? []),
  ];
  return sentences.length === 0
    ? nothing
    : html`<ul class="notice" part="notes">
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
}

function placeNote(column: Column, { rubric }: ScorecardModel, speech: Speech): string | undefined {
  const { words, format } = speech;
  if (!column.visit || !rubric) return undefined;
  const { scores, assessment } = column.visit;
  const place = placeName(column, speech);
  if (scores.noRating === 'rubric-version')
    return words('note.version', { place, was: assessment.rubricVersion, now: rubric.version });
  if (scores.noRating === 'nothing-assessed') return words('note.nothing-assessed', { place });
  if (scores.noRating !== 'low-coverage') return undefined;
  const minimum = rubric.minimumCoverage ?? DEFAULT_MINIMUM_COVERAGE;
  return words('note.low-coverage', {
    place,
    share: format.percent(scores.coverage ?? 0, { decimals: 0 }),
    minimum: format.percent(minimum, { decimals: 0 }),
  });
}
