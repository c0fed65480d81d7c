/** What is said about results, links and acts. */
import { chainStatements } from '@careframe/core';
import { fill, statementText } from '@careframe/i18n';
import type { Act } from '@careframe/element';
import type { ChainHost, Sentence } from './results-chain.context.js';
import { problemsAt, type LinkView, type ResultView } from './results-chain.view.js';

type Speaker = Pick<ChainHost, 'words' | 'common' | 'format' | 'plain' | 'view'>;

const LONGEST_NAME = 80;
const LONGEST_LIST = 3;

/** A result's text as a name inside a sentence: quoted, and cut when long. */
export function nameOf(
  host: Pick<ChainHost, 'format' | 'plain'>,
  { result }: Pick<ResultView, 'result'>,
): string {
  return quoted(host, host.plain(result.label));
}

export function quoted({ format }: Pick<ChainHost, 'format'>, text: string): string {
  const short = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text;
  return format.quote(fill('{short}', { short }, format));
}

/** The stage's own name, or the standard word of its level. */
export function stageName(
  host: Pick<ChainHost, 'common' | 'plain'>,
  { stage }: Pick<ResultView, 'stage'>,
): string {
  return host.plain(stage.name) || host.common(`level.${stage.level}`);
}

function names(host: Speaker, results: readonly ResultView[]): string {
  const shown = host.format.list(results.slice(0, LONGEST_LIST).map((result) => nameOf(host, result)));
  return results.length > LONGEST_LIST
    ? host.words('card.more', { names: shown, n: results.length - LONGEST_LIST })
    : shown;
}

/** Stage, place, links and counts of a card, for those who do not see the drawing. */
export function aboutCard(host: Speaker, result: ResultView): string {
  const parts = host.words('card.about', {
    i: result.row + 1,
    n: host.view.stages[result.stageIndex]?.results.length ?? 1,
    leads: result.out.length,
    leadsTo: names(
      host,
      result.out.map((link) => link.to),
    ),
    comes: result.in.length,
    comesFrom: names(
      host,
      result.in.map((link) => link.from),
    ),
    assumptions: result.out.reduce((sum, { link }) => sum + (link.assumptions?.length ?? 0), 0),
    indicators: result.indicators,
    problems: problemsAt(result),
  });
  return `${stageName(host, result)}: ${parts}`;
}

/** Both ends of a link as names. */
export function endsOf(
  host: Pick<ChainHost, 'format' | 'plain'>,
  { from, to }: LinkView,
): { from: string; to: string } {
  return { from: nameOf(host, from), to: nameOf(host, to) };
}

/** What a change did, for the label and the announcement of undo. Acts of other widgets are not ours to name. */
export function actText(host: Pick<ChainHost, 'words' | 'format'>, act: Act | 'other'): string {
  const params = Object.fromEntries(
    Object.entries(act === 'other' ? {} : (act.params ?? {})).map(([key, value]) => [
      key,
      quoted(host, String(value)),
    ]),
  );
  switch (act === 'other' ? '' : act.code) {
    case 'result.added':
      return host.words('act.result.added', params);
    case 'result.renamed':
      return host.words('act.result.renamed', params);
    case 'result.moved':
      return host.words('act.result.moved', params);
    case 'result.reordered':
      return host.words('act.result.reordered', params);
    case 'result.deleted':
      return host.words('act.result.deleted', params);
    case 'link.added':
      return host.words('act.link.added', params);
    case 'link.changed':
      return host.words('act.link.changed', params);
    case 'link.removed':
      return host.words('act.link.removed', params);
    default:
      return host.words('act.other');
  }
}

/** A link as a name: both ends with an arrow that points the way the page runs. */
export function linkName(host: Pick<ChainHost, 'format' | 'plain'>, link: LinkView): string {
  const { from, to } = endsOf(host, link);
  return `${from} ${host.format.direction === 'rtl' ? '←' : '→'} ${to}`;
}

/** The chain as if-then-because sentences. `languages` are the content languages to prefer. */
export function sentencesOf(
  host: Pick<ChainHost, 'view' | 'common'>,
  languages: readonly string[],
): readonly Sentence[] {
  return chainStatements(host.view.programme).map((statement) => ({
    link: statement.link,
    number: host.view.links.get(statement.link)?.number,
    text: statementText(statement, host.common, languages),
  }));
}
