/** Sentences about values of core: links of the chain. */
import type { ChainStatement } from '@careframe/core';
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
