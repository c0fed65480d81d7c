/** Results topic by topic: bars with counts, and the same numbers as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Count, LocalizedText, SurveyResult, TopicResult, Training } from '@careframe/core';
import type { Format, Words } from '@careframe/i18n';
import type { SurveyEnglish } from '../translations/index.js';

export interface ResultsView {
  readonly training: Training;
  readonly result: SurveyResult;
  readonly words: Words<SurveyEnglish>;
  readonly format: Format;
  text(text: LocalizedText | undefined): TemplateResult | string;
  plain(text: LocalizedText | undefined): string;
}

/** Share of already high answers before, from which the ceiling is worth a sentence. */
const CEILING = 0.5;

/** A count in words: a number, "fewer than 5" or "hidden". */
export function countText(count: Count, view: Pick<ResultsView, 'words' | 'format'>, short = false): string {
  if (count.kind === 'count') return view.format.number(count.n);
  if (count.kind === 'low')
    return view.words(short ? 'results.low-short' : 'results.low', { under: count.under });
  return view.words(short ? 'results.hidden-short' : 'results.hidden');
}

const label = (view: ResultsView, topic: TopicResult): LocalizedText | undefined =>
  view.training.topics.find((candidate) => candidate.id === topic.topic)?.text;

const hasWithheld = (result: SurveyResult): boolean =>
  result.topics.some((topic) =>
    [topic.improved, topic.same, topic.lower].some((count) => count.kind !== 'count'),
  );

export function barsTemplate(view: ResultsView): TemplateResult {
  const { words } = view;
  return html`<div class="key" aria-hidden="true">
      ${(['improved', 'same', 'lower'] as const).map((kind) => html`<span><i class=${kind}></i>${words(`results.${kind}`)}</span>`)}
      ${hasWithheld(view.result) ? html`<span><i class="withheld"></i>${words('results.hidden')}</span>` : nothing}
    </div>
    <ul class="topics">
      ${view.result.topics.map((topic) => barTemplate(view, topic))}
    </ul>`;
}

function barTemplate(view: ResultsView, topic: TopicResult): TemplateResult {
  const { words } = view;
  const [improved, same, lower] = [topic.improved, topic.same, topic.lower].map((count) =>
    countText(count, view),
  ) as [string, string, string];
  const spoken = words('results.bar', {
    topic: view.plain(label(view, topic)),
    improved,
    same,
    lower,
    n: countText(topic.paired, view),
  });
  return html`<li class="topic" part="topic" data-topic=${topic.topic}>
    <span class="visually-hidden">${spoken}</span>
    <span class="name" aria-hidden="true">${view.text(label(view, topic))}</span>
    <span class="bar" aria-hidden="true">${segments(view, topic)}</span>
    <span class="amount" aria-hidden="true"
      >${topic.improved.kind === 'hidden' ? improved : words('results.n-improved', { n: improved })}</span
    >
    ${topic.ceiling !== undefined && topic.ceiling >= CEILING ? html`<span class="ceiling">${words('results.ceiling', { share: topic.ceiling })}</span>` : nothing}
  </li>`;
}

/**
 * Parts in proportion to the total. Suppressed ones share one hatched rest, which the total gives away anyhow; its
 * inside stays unknown. Without a visible total there is nothing to be in proportion to, and no bar.
 */
function segments(view: ResultsView, topic: TopicResult): readonly TemplateResult[] {
  if (topic.paired.kind !== 'count') return [];
  const kinds = ['improved', 'same', 'lower'] as const;
  const known = kinds.flatMap((kind) => {
    const count = topic[kind];
    return count.kind === 'count' ? [{ kind: kind, n: count.n }] : [];
  });
  const rest = topic.paired.n - known.reduce((sum, part) => sum + part.n, 0);
  const parts = rest > 0 ? [...known, { kind: 'withheld', n: rest }] : known;
  return parts
    .filter((part) => part.n > 0)
    .map(
      (part) =>
        html`<i class=${part.kind} .style=${`flex:${part.n} 1 0`}
          >${part.kind === 'withheld' ? '' : view.format.number(part.n)}</i
        >`,
    );
}

export function tableTemplate(view: ResultsView): TemplateResult {
  const { words } = view;
  const distribution = (counts: readonly Count[]): string =>
    counts.map((count) => countText(count, view, true)).join(' · ');
  const change = view.result.design === 'look-back' || view.result.design === 'paired';
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words('results.as-table')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${words('results.topic')}</th>
          <th scope="col" class="end">${words('results.n')}</th>
          ${
            change
              ? html`<th scope="col" class="end">${words('results.improved')}</th>
                  <th scope="col" class="end">${words('results.same')}</th>
                  <th scope="col" class="end">${words('results.lower')}</th>
                  <th scope="col" class="end">${words('results.median')}</th>
                  <th scope="col">${words('results.range')}</th>`
              : nothing
          }
          <th scope="col">${words('results.before-now')}</th>
        </tr>
      </thead>
      <tbody>
        ${view.result.topics.map(
          (topic) =>
            html`<tr data-topic=${topic.topic}>
              <th scope="row">${view.text(label(view, topic))}</th>
              <td class="end">${countText(topic.now, view)}</td>
              ${
                change
                  ? html`<td class="end">${countText(topic.improved, view)}</td>
                      <td class="end">${countText(topic.same, view)}</td>
                      <td class="end">${countText(topic.lower, view)}</td>
                      <td class="end">
                        ${topic.medianChange === undefined ? '–' : view.format.number(topic.medianChange, { sign: true })}
                      </td>
                      <td>
                        ${topic.bounds ? `${view.format.percent(topic.bounds[0], { decimals: 0 })} – ${view.format.percent(topic.bounds[1], { decimals: 0 })}` : '–'}
                      </td>`
                  : nothing
              }
              <td class="distribution">
                ${topic.distributionBefore.length > 0 ? html`${words('survey.before')}: ${distribution(topic.distributionBefore)}<br />` : nothing}${words('survey.now')}:
                ${distribution(topic.distributionNow)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
