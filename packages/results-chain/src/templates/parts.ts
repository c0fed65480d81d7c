/** Small parts that list and map share. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { icon, severityIcon } from '@careframe/element';
import type { ChainContext } from '../results-chain.context.js';
import { nameOf } from '../results-chain.speech.js';
import { problemsAt, type ResultView } from '../results-chain.view.js';

type Glyph = Parameters<typeof icon>[0];

/** A heading some levels under the widget's own. */
export function subheading(
  c: ChainContext,
  below: number,
  text: TemplateResult | string,
  attributes: { id?: string; class?: string } = {},
): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${c.headingLevel + below}
    id=${attributes.id ?? nothing}
    class=${attributes.class ?? nothing}
    tabindex="-1"
  >
    ${text}
  </div>`;
}

/** Indicators (where a result should have some) and problems. */
export function chips(c: ChainContext, result: ResultView): TemplateResult | typeof nothing {
  const problems = problemsAt(result);
  const isMeasured = result.indicators > 0 || ['output', 'outcome', 'impact'].includes(result.stage.level);
  if (!isMeasured && problems === 0) return nothing;
  const worst = [...result.problems, ...result.out.flatMap((link) => link.problems)].some(
    (problem) => problem.severity === 'must',
  )
    ? 'must'
    : 'should';
  return html`<span class="chips">
    ${isMeasured ? html`<span class="chip">${icon('measure')}${c.words('chip.indicators', { n: result.indicators })}</span>` : nothing}
    ${problems > 0 ? html`<span class="chip chip-problem" data-severity=${worst}>${severityIcon(worst)}<span aria-hidden="true">${c.format.number(problems)}</span><span class="visually-hidden">${c.words('chip.problems', { n: problems })}</span></span>` : nothing}
  </span>`;
}

/** A small numbered diamond, as it sits on the link. */
export function diamond(c: ChainContext, n: number): TemplateResult {
  return html`<svg class="diamond" viewBox="0 0 26 26" aria-hidden="true">${diamondShape(c, n, 13, 13)}</svg
    ><span class="visually-hidden">${c.format.number(n)}</span>`;
}

export function diamondShape(c: ChainContext, n: number, x: number, y: number): SVGTemplateResult {
  return svg`<path class="diamond-shape" d=${`M${x} ${y - 12}L${x + 12} ${y}L${x} ${y + 12}L${x - 12} ${y}Z`} /><text class="diamond-number" x=${x} y=${y} dy="0.36em" text-anchor="middle">${c.format.number(n)}</text>`;
}

/** A button about one thing; its name tells which one. */
export function actionButton(
  c: ChainContext,
  name: string,
  glyph: Glyph,
  word: string,
  of: ResultView | string,
  act: () => void,
  options: { iconOnly?: boolean; isMain?: boolean; danger?: boolean } = {},
): TemplateResult {
  const label = `${word}: ${typeof of === 'string' ? of : nameOf(c, of)}`;
  return html`<button
    type="button"
    class="action${options.iconOnly ? ' icon-only' : ''}${options.danger ? ' danger' : ''}"
    data-do=${name}
    ?data-focus=${options.isMain === true}
    aria-label=${label}
    title=${options.iconOnly ? word : nothing}
    @click=${act}
  >
    ${icon(glyph)}${options.iconOnly ? nothing : html`<span>${word}</span>`}
  </button>`;
}

/** What can be done with a result, the same in list and map. */
export function resultActions(
  c: ChainContext,
  result: ResultView,
  options: { withNext: boolean; editIsMain: boolean },
): TemplateResult {
  const { id } = result.result;
  const { words, common } = c;
  const siblings = c.view.stages[result.stageIndex]?.results.length ?? 1;
  const icons = { iconOnly: true } as const;
  return html`<div class="actions no-print">
    ${actionButton(c, 'edit', 'edit', common('action.edit'), result, () => c.results.startRename(id), { isMain: options.editIsMain })}
    ${actionButton(c, 'link', 'link', words('do.link'), result, () => c.links.open(id))}
    ${options.withNext && c.results.nextStage(id) ? actionButton(c, 'next', 'add', words('do.next'), result, () => c.results.startNext(id)) : nothing}
    ${actionButton(c, 'move', 'move', words('do.move'), result, () => c.results.openMove(id))}
    ${result.row > 0 ? actionButton(c, 'up', 'up', words('do.up'), result, () => c.results.reorder(id, -1), icons) : nothing}
    ${result.row < siblings - 1 ? actionButton(c, 'down', 'down', words('do.down'), result, () => c.results.reorder(id, 1), icons) : nothing}
    ${actionButton(c, 'delete', 'remove', common('action.delete'), result, () => c.results.remove(id), { iconOnly: !options.withNext, danger: true })}
  </div>`;
}
