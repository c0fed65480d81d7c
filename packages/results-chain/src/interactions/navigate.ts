/** Where an arrow key leads on the map. "Forward" is towards the impact: right, or left in a right-to-left page. */
import type { ChainView, LinkView, ResultView, StageView } from '../results-chain.view.js';

export type Step = 'forward' | 'back' | 'up' | 'down' | 'first' | 'last' | 'chain-first' | 'chain-last';

/** Linked card in the nearest stage that way, the nearest row first. */
function linked(result: ResultView, forward: boolean): string | undefined {
  const ends = forward
    ? result.out.map((link: LinkView) => link.to)
    : result.in.map((link: LinkView) => link.from);
  const ahead = ends.filter((end) =>
    forward ? end.stageIndex > result.stageIndex : end.stageIndex < result.stageIndex,
  );
  const distance = (end: ResultView): number =>
    Math.abs(end.stageIndex - result.stageIndex) * 1000 + Math.abs(end.row - result.row);
  return ahead.toSorted((a, b) => distance(a) - distance(b))[0]?.result.id;
}

function sameRow(view: ChainView, result: ResultView, forward: boolean): string | undefined {
  const ahead = forward
    ? view.stages.slice(result.stageIndex + 1)
    : view.stages.slice(0, result.stageIndex).reverse();
  const { results } = ahead.find((stage) => stage.results.length > 0) ?? { results: [] };
  return results[Math.min(result.row, results.length - 1)]?.result.id;
}

const filled = (view: ChainView): readonly StageView[] =>
  view.stages.filter((stage) => stage.results.length > 0);

/** Id of the card a step leads to; undefined where there is none. */
export function neighbour(view: ChainView, id: string, step: Step): string | undefined {
  const result = view.results.get(id);
  if (!result) return filled(view)[0]?.results[0]?.result.id;
  const own = view.stages[result.stageIndex]?.results ?? [];
  switch (step) {
    case 'forward':
    case 'back':
      return linked(result, step === 'forward') ?? sameRow(view, result, step === 'forward');
    case 'up':
      return own[result.row - 1]?.result.id;
    case 'down':
      return own[result.row + 1]?.result.id;
    case 'first':
      return own[0]?.result.id;
    case 'last':
      return own.at(-1)?.result.id;
    case 'chain-first':
      return filled(view)[0]?.results[0]?.result.id;
    case 'chain-last':
      return filled(view).at(-1)?.results.at(-1)?.result.id;
  }
}

/** Card that takes the focus when one goes: the next in its stage, else the one before, else none. */
export function heir(view: ChainView, id: string): string | undefined {
  return neighbour(view, id, 'down') ?? neighbour(view, id, 'up');
}
