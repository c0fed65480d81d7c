/**
 * The chain as both views show it: stages with their results, results with their links, indicators and problems.
 * Made from the document, never stored; results and links that point nowhere are kept visible so that they can be mended.
 */
import type { Link, Problem, Programme, Result, Stage } from '@careframe/core';

/** Stage of results whose own stage is not in the document; it takes no new results. */
export const NO_STAGE = '-no-stage-';
/** Id of the result that is being written and is not in the document yet. */
export const DRAFT_ID = '-draft-';

export interface StageView {
  readonly stage: Stage;
  readonly index: number;
  readonly results: readonly ResultView[];
  /** Not a stage of the document, only a place for results without one. */
  readonly isMissing: boolean;
}

export interface ResultView {
  readonly result: Result;
  readonly stage: Stage;
  readonly stageIndex: number;
  /** Place within the stage, 0 first. */
  readonly row: number;
  readonly out: readonly LinkView[];
  readonly in: readonly LinkView[];
  readonly indicators: number;
  readonly problems: readonly Problem[];
}

export interface LinkView {
  readonly link: Link;
  readonly from: ResultView;
  readonly to: ResultView;
  /** Number of its diamond, 1 first; undefined without assumption. */
  readonly number: number | undefined;
  readonly problems: readonly Problem[];
}

export interface ChainView {
  readonly programme: Programme;
  readonly stages: readonly StageView[];
  readonly results: ReadonlyMap<string, ResultView>;
  readonly links: ReadonlyMap<string, LinkView>;
  /** Problems of results and links, worst first. */
  readonly problems: readonly Problem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface BuiltResult extends Mutable<ResultView> {
  out: LinkView[];
  in: LinkView[];
}

const RANK = { must: 0, should: 1, hint: 2 } as const;

/** Problems of the chain: those of results and links. Their place is found by index or by id. */
export function chainProblems(
  programme: Programme,
  problems: readonly Problem[],
): ReadonlyMap<string, Problem[]> {
  const byEntity = new Map<string, Problem[]>();
  for (const problem of problems) {
    const [collection, place] = problem.path;
    if (collection !== 'results' && collection !== 'links') continue;
    const id = typeof place === 'number' ? programme[collection][place]?.id : place;
    if (id === undefined) continue;
    const key = `${collection}/${id}`;
    byEntity.set(key, [...(byEntity.get(key) ?? []), problem]);
  }
  return byEntity;
}

/** Stages of the document, and one more when results have none. */
export function stagesOf(programme: Programme): readonly Stage[] {
  const known = new Set(programme.stages.map((stage) => stage.id));
  const isComplete = programme.results.every((result) => known.has(result.stage));
  return isComplete
    ? programme.stages
    : [...programme.stages, { id: NO_STAGE, level: 'other', name: { en: '—' } }];
}

function sortedStage(programme: Programme, stage: Stage, known: ReadonlySet<string>): readonly Result[] {
  const members = programme.results.filter((result) =>
    stage.id === NO_STAGE ? !known.has(result.stage) : result.stage === stage.id,
  );
  return members.toSorted((a, b) => a.order - b.order);
}

/**
 * Builds the view. `problems` are those of `checkProgramme`; `numbers` the diamonds of `layoutChain` by link id, so
 * that list and map number alike.
 */
export function viewChain(
  programme: Programme,
  problems: readonly Problem[],
  numbers: ReadonlyMap<string, number>,
): ChainView {
  const found = chainProblems(programme, problems);
  const known = new Set(programme.stages.map((stage) => stage.id));
  const measured = new Map<string, number>();
  for (const { result } of programme.indicators)
    if (result !== undefined) measured.set(result, (measured.get(result) ?? 0) + 1);
  const results = new Map<string, BuiltResult>();
  const stages = stagesOf(programme).map((stage, index): StageView => ({
    stage,
    index,
    isMissing: stage.id === NO_STAGE,
    results: sortedStage(programme, stage, known).map((result, row) => {
      const built: BuiltResult = {
        result,
        stage,
        stageIndex: index,
        row,
        out: [],
        in: [],
        indicators: measured.get(result.id) ?? 0,
        problems: found.get(`results/${result.id}`) ?? [],
      };
      results.set(result.id, built);
      return built;
    }),
  }));
  const links = linkResults(programme, results, found, numbers);
  const listed = [...found.values()].flat().toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  return { programme, stages, results, links, problems: listed };
}

function linkResults(
  programme: Programme,
  results: ReadonlyMap<string, BuiltResult>,
  problems: ReadonlyMap<string, Problem[]>,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, LinkView> {
  const links = new Map<string, LinkView>();
  for (const link of programme.links) {
    const [from, to] = [results.get(link.from), results.get(link.to)];
    if (!from || !to) continue;
    const view: LinkView = {
      link,
      from,
      to,
      number: numbers.get(link.id),
      problems: problems.get(`links/${link.id}`) ?? [],
    };
    from.out.push(view);
    to.in.push(view);
    links.set(link.id, view);
  }
  for (const result of results.values()) {
    result.out.sort((a, b) => a.to.stageIndex - b.to.stageIndex || a.to.row - b.to.row);
    result.in.sort((a, b) => a.from.stageIndex - b.from.stageIndex || a.from.row - b.from.row);
  }
  return links;
}

/** Everything that speaks of a result: its own problems and those of the links that start at it. */
export function problemsAt(result: ResultView): number {
  return result.problems.length + result.out.reduce((sum, link) => sum + link.problems.length, 0);
}

/** Result or link that a problem speaks of. */
export function placeOf(problem: Problem, view: ChainView): { result?: ResultView; link?: LinkView } {
  const [collection, place] = problem.path;
  if (collection !== 'results' && collection !== 'links') return {};
  const id = typeof place === 'number' ? view.programme[collection][place]?.id : place;
  if (id === undefined) return {};
  const found = collection === 'results' ? { result: view.results.get(id) } : { link: view.links.get(id) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What the fix button of a problem does. */
export type Fix =
  | { readonly do: 'link-to' | 'link-from' | 'text' | 'show'; readonly result: ResultView }
  | { readonly do: 'link'; readonly link: LinkView };

/** The one sensible step for a problem, or undefined when it speaks of nothing that is shown. */
export function fixFor(problem: Problem, view: ChainView): Fix | undefined {
  const { result, link } = placeOf(problem, view);
  if (link) return { do: 'link', link };
  if (!result) return undefined;
  if (problem.code === 'L1.leads-nowhere') return { do: 'link-to', result };
  if (problem.code === 'L1.no-cause') return { do: 'link-from', result };
  return { do: /^W\d|^L6/.test(problem.code) ? 'text' : 'show', result };
}
