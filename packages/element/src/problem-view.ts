/** How problems are said: what, where, what to do. The sentences load with the first problem there is to tell. */
import { html, nothing, type TemplateResult } from 'lit';
import { problemTextOnDemand } from '@careframe/i18n';
import type { Problem } from '@careframe/core';
import type { CommonWords } from './locale-controller.js';
import { severityIcon } from './icons.js';

/** A list of problems, worst first, each a full sentence with its place and a next step. */
export function problemList(
  problems: readonly Problem[],
  words: CommonWords,
  options: { limit?: number } = {},
): TemplateResult {
  const rank = { must: 0, should: 1, hint: 2 } as const;
  const sorted = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const limit = options.limit ?? 8;
  return html`<ul class="problems" part="problems">
      ${sorted.slice(0, limit).map((problem) => problemItem(problem, words))}
    </ul>
    ${
      sorted.length > limit
        ? html`<details>
            <summary>${words('action.more')} (${words.format.number(sorted.length - limit)})</summary>
            <ul class="problems">
              ${sorted.slice(limit).map((problem) => problemItem(problem, words))}
            </ul>
          </details>`
        : nothing
    }`;
}

function problemItem(problem: Problem, words: CommonWords): TemplateResult {
  const text = problemTextOnDemand(problem, words);
  return html`<li data-code=${problem.code}>
    ${severityIcon(problem.severity)}<span class="visually-hidden"
      >${words(`severity.${problem.severity}`)}:
    </span>
    <span
      >${text.what} ${problem.path.length > 0 ? html`<span class="where">(${text.where})</span>` : nothing}
      <span class="fix">${text.fix}</span></span
    >
  </li>`;
}

/** A readable document with problems: one quiet line that opens to the list. Nothing of the document is hidden by it. */
export function problemNotice(
  problems: readonly Problem[],
  words: CommonWords,
): TemplateResult | typeof nothing {
  const [first] = problems;
  if (!first) return nothing;
  const rest = problems.length > 1 ? ` (+${words.format.number(problems.length - 1)})` : '';
  return html`<details class="foot document-problems no-print" data-region>
    <summary>${severityIcon('should')} ${problemTextOnDemand(first, words).what}${rest}</summary>
    ${problemList(problems, words)}
  </details>`;
}
