/** The quiet line at the foot: how many things to look at, the first of them in words, and one way to mend it. */
import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from '@careframe/i18n';
import { severityIcon } from '@careframe/element';
import type { Problem } from '@careframe/core';
import { at, type ChainContext } from '../results-chain.context.js';
import { linkName, nameOf } from '../results-chain.speech.js';
import { fixFor, placeOf, type Fix } from '../results-chain.view.js';

function nameOfPlace(c: ChainContext, problem: Problem): string {
  const { result, link } = placeOf(problem, c.view);
  if (result) return nameOf(c, result);
  return link ? linkName(c, link) : '';
}

function mend(c: ChainContext, fix: Fix): void {
  if (fix.do === 'link') c.links.openEdit(fix.link);
  else if (fix.do === 'link-to' || fix.do === 'link-from')
    c.links.open(fix.result.result.id, fix.do === 'link-to' ? 'from' : 'to');
  else if (fix.do === 'text') c.results.startRename(fix.result.result.id);
  else c.results.select(fix.result.result.id, true);
}

const FIX_WORDS = {
  'link-to': 'fix.linkTo',
  'link-from': 'fix.linkFrom',
  link: 'fix.link',
  text: 'fix.text',
  show: 'fix.show',
} as const;

function fixButton(c: ChainContext, problem: Problem): TemplateResult | typeof nothing {
  const fix = fixFor(problem, c.view);
  if (!fix || c.readOnly) return nothing;
  const word = c.words(FIX_WORDS[fix.do]);
  return html`<button
    type="button"
    class="plain fix-button no-print"
    data-do="fix"
    aria-label=${`${word}: ${nameOfPlace(c, problem)}`}
    @click=${() => mend(c, fix)}
  >
    ${word}
  </button>`;
}

function line(c: ChainContext, problem: Problem, withFix: boolean): TemplateResult {
  const { what, fix } = problemText(problem, c.common);
  const name = nameOfPlace(c, problem);
  return html`<span class="problem-text"
      >${name ? html`<bdi class="problem-name">${name}</bdi>: ` : nothing}${what}${withFix ? html` <span class="quiet">${fix}</span>` : nothing}</span
    >
    ${fixButton(c, problem)}`;
}

export function problemsTemplate(c: ChainContext): TemplateResult | typeof nothing {
  const { problems } = c.view;
  const [first] = problems;
  if (!first) return nothing;
  const isOpen = c.ui.problemsOpen;
  return html`<div class="foot problems-foot" part="problems" data-region>
    <div class="foot-line">
      ${severityIcon(first.severity)}<b>${c.words('chip.problems', { n: problems.length })}</b>
      ${isOpen ? nothing : line(c, first, false)}
      ${problems.length > 1 ? html`<button type="button" class="plain no-print" data-do="all-problems" aria-expanded=${String(isOpen)} @click=${() => c.setUi({ problemsOpen: !isOpen })}>${c.words(isOpen ? 'problems.fewer' : 'problems.all')}</button>` : nothing}
    </div>
    ${
      isOpen
        ? html`<ul class="problems">
            ${problems.map(
              (problem) =>
                html`<li data-code=${problem.code}>
                  ${severityIcon(problem.severity)}<span class="visually-hidden"
                    >${c.common(`severity.${problem.severity}`)}:
                  </span>
                  <div class="problem">${line(c, problem, true)}</div>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** What just happened, with a way back that stays until the next act. */
export function noticeTemplate(c: ChainContext): TemplateResult | typeof nothing {
  const { notice } = c.ui;
  if (!notice) return nothing;
  return html`<div class="notice-bar no-print" part="notice" data-region>
    <span>${notice.text}</span>
    ${notice.canUndo && !c.readOnly ? html`<button type="button" data-do="notice-undo" @click=${() => c.results.takeBack('undo')}>${c.common('action.undo')}</button>` : nothing}
    <button
      type="button"
      class="plain"
      data-do="close-notice"
      @click=${() => {
        c.setUi({ notice: undefined });
        c.focus(...(c.ui.selected === undefined ? [] : [at.result(c.ui.selected)]), '[data-focus]', '#title');
      }}
    >
      ${c.common('action.close')}
    </button>
  </div>`;
}
