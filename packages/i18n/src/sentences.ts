/** Sentences about values of core: links of the chain, names of languages. */
import type { ChainStatement } from '@careframe/core';
import type { CommonEnglish } from './words/index.js';
import type { Words } from './words.js';
import { engineKnows } from './intl-data.js';
import { nativeName, parseTag, runsAgainst } from './tags.js';
import { pickText } from './pick-text.js';

type Common = Words<CommonEnglish>;

const NAMED = ['en', 'bg', 'ar', 'ckb', 'ku', 'ru', 'tk', 'fr'] as const;

/** Name of a language in the language of `words`; its own name for itself when nobody knows another. */
export function languageName(tag: string, words: Common): string {
  const { language } = parseTag(tag) ?? {};
  const named = NAMED.find((known) => known === (language === 'kmr' ? 'ku' : language));
  if (named) return words(`language.name.${named}`);
  try {
    const names = engineKnows(words.tag)
      ? new Intl.DisplayNames([words.tag], { type: 'language', fallback: 'none' })
      : undefined;
    return names?.of(tag) ?? nativeName(tag);
  } catch {
    return nativeName(tag);
  }
}

/**
 * A link of the chain as one sentence: "If “…” and “…”, then “…”, because “…”." `languages` are the content languages
 * to prefer for what people wrote; the language of the words by default.
 */
export function statementText(
  statement: ChainStatement,
  words: Common,
  languages: readonly string[] = [words.format.tag],
): string {
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
