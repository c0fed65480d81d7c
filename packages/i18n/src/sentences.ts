/** Sentences about values of core: links of the chain, steps of an explanation. */
import type { ChainStatement, ExplanationStep } from '@careframe/core';
import type { CommonEnglish } from './words/index.js';
import { useTerms } from './terms.js';
import type { Words } from './words.js';
import { runsAgainst } from './tags.js';
import { pickText } from './pick-text.js';

type Common = Words<CommonEnglish>;

/**
 * A link of the chain as one sentence: "If “…” and “…”, then “…”, because “…”." `languages` are the content languages
 * to prefer for what people wrote; the language of the words by default.
 */
export function statementText(
  statement: ChainStatement,
  words: Common,
  languages: readonly string[] = [words.format.tag],
): string {
  useTerms();
  const { format } = words;
  const quoted = (text: Readonly<Record<string, string>> | undefined): string => {
    const picked = pickText(text, languages)
      ?.text.trim()
      .replace(/[.。]$/, '');
    if (!picked) return '';
    return format.quote(runsAgainst(picked, format.direction) ? format.isolate(picked) : picked);
  };
  return words(`statement.${statement.kind}`, {
    from: quoted(statement.from.label) || format.quote('…'),
    to: quoted(statement.to.label) || format.quote('…'),
    assumptions: format.list(statement.assumptions.map(quoted).filter(Boolean)),
    reason: quoted(statement.reason),
  });
}

/** The sentence that tells what was computed: a share of the plan counts from the baseline where there is one. */
function explainKey({ code, params }: ExplanationStep): keyof CommonEnglish {
  const { baseline, actual, expected, percent } = params;
  if (code !== 'expected' || typeof actual !== 'number' || typeof expected !== 'number')
    return `explain.${code}`;
  const near = (share: number): boolean => Math.abs(share - Number(percent)) < 1e-9;
  if (typeof baseline === 'number' && near((actual - baseline) / (expected - baseline)))
    return 'explain.expected.from-baseline';
  return near(actual / expected) ? 'explain.expected' : 'explain.expected.mirror';
}

/**
 * One step of `explain(achievement)` as a sentence. To show values with their own decimals or unit, give them as text
 * in `values`, by the names of the step's parameters.
 */
export function explainText(
  step: ExplanationStep,
  words: Common,
  values: Readonly<Record<string, string>> = {},
): string {
  useTerms();
  const { reason } = step.params;
  const inWords = reason === undefined ? {} : { reason: words(`reason.${reason}` as keyof CommonEnglish) };
  return words(explainKey(step), { ...step.params, ...inWords, ...values });
}
