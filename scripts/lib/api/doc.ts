// Doc comments in their parts.
import ts from 'typescript-6';
import type { Doc } from './model.ts';

const plain = (parts: readonly ts.SymbolDisplayPart[] | undefined): string =>
  ts.displayPartsToString(parts === undefined ? [] : [...parts]).trim();

/** `name - what` or `name what`, as both are written. */
function param(text: string): Doc['params'][number] {
  const [, name = text, what = ''] = /^(\S+)\s+(?:- )?([^]*)$/.exec(text) ?? [];
  return { name, text: what };
}

export function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): Doc {
  const tags = symbol.getJsDocTags(checker);
  const texts = (name: string): string[] =>
    tags.filter((tag) => tag.name === name).map(({ text }) => plain(text));
  return {
    text: plain(symbol.getDocumentationComment(checker)),
    params: texts('param')
      .map(param)
      .filter(({ text }) => text !== ''),
    returns: texts('returns').join(' '),
    throws: texts('throws'),
    deprecated: texts('deprecated')[0],
    examples: texts('example'),
  };
}

/** What the first comment of a file says of the whole file: it stands before an import or an export list. */
export function aboutFile(text: string): string {
  const [, comment] = /^\/\*\*([^]*?)\*\/\s*(?:import|export (?:type )?[{*])/.exec(text) ?? [];
  return (comment ?? '').replace(/^\s*\*? ?/gm, '').trim();
}
