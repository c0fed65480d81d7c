/**
 * Other worlds. A figure that is not printed is safe when people could be counted differently, in whole persons and
 * never fewer than none, so that it changes while everything printed stays. Such a change is a *move*: one person more
 * here, one fewer there, along the sums, until all of them hold again (for one table a closed path: Gusfield 1988, "A graph
 * theoretic approach to statistical data security"; for linked tables the corners of a hypercube: Giessing & Repsilber
 * 2002, "Tools and strategies to protect multiple tables with the GHQUAR cell suppression engine").
 */
import type { Line, Network, Node } from './figures.js';

/** One figure changed by one person. */
export interface Step {
  readonly node: Node;
  readonly by: 1 | -1;
}

/** What a step costs beyond what is hidden already: nothing, a vaguer word, or a figure hidden as well. Infinite when it cannot be. */
export function costOf(
  { n, mark, isPast, vague, height, terms }: Node,
  by: 1 | -1,
  threshold: number,
): number {
  const after = n + by;
  if (after < 0 || mark === 'public') return Infinity;
  if (mark === 'implied' || mark === 'unseen') return 0;
  if (mark === 'low') return after >= 1 && after < threshold ? 0 : isPast ? Infinity : VAGUER;
  // A reader may take "hidden" for "at least the threshold": a large figure has to stay large in the other world.
  if (n >= threshold && after < threshold && !vague) return Infinity;
  if (mark === 'hidden') return 0;
  const own = n === 0 ? ZERO : 10 + Math.log2(n) * 10;
  return own + TOTAL * height * (terms.length + 1);
}
const VAGUER = 1;
const ZERO = 1e4;
const TOTAL = 1e6;

interface State {
  readonly cost: number;
  readonly steps: readonly Step[];
  readonly from: State | undefined;
  /** By how much each line that does not hold is off, by line number. */
  readonly off: readonly (readonly [line: number, by: number])[];
  /** What it costs so far and is likely to cost yet. */
  readonly rank: number;
}

/** Tries that are made before a costlier way is taken, and before the best move at hand is. */
const PATIENCE = 1500;
const PATIENCE_AT_HAND = 60;

/**
 * A cheap move that changes a figure, best first (Hart, Nilsson & Raphael 1968); undefined when none was found.
 * @param proposed beginnings to try first, each a set of steps; they may leave sums that do not hold yet
 */
export function findMove(
  target: Node,
  { lines }: Network,
  threshold: number,
  proposed: readonly (readonly Step[])[],
): readonly Step[] | undefined {
  const search = new Search(lines, threshold);
  for (const steps of proposed) search.reach(steps, undefined);
  for (const by of [1, -1] as const) search.reach([{ node: target, by }], undefined);
  const seen = new Set<string>();
  const atHand = search.queue.best(isWhole) !== undefined;
  for (let tries = 0; tries < (atHand ? PATIENCE_AT_HAND : PATIENCE); tries++) {
    const state = search.queue.pop();
    if (!state) return undefined;
    const key = state.off.join(';');
    if (isWhole(state)) {
      const steps = stepsOf(state);
      if (steps.some(({ node }) => node === target)) return steps;
    } else if (!seen.has(key)) {
      seen.add(key);
      search.repair(state);
    }
  }
  const best = search.queue.best(isWhole);
  const steps = best && stepsOf(best);
  return steps?.some(({ node }) => node === target) === true ? steps : undefined;
}

/** Every sum holds. */
const isWhole = ({ off }: State): boolean => off.length === 0;

function stepsOf(state: State): Step[] {
  const steps: Step[] = [];
  for (let at: State | undefined = state; at; at = at.from) steps.push(...at.steps);
  return steps;
}

class Search {
  readonly queue = new Queue();
  private readonly cheapest = new Map<string, number>();
  private readonly lines: readonly Line[];
  private readonly threshold: number;

  constructor(lines: readonly Line[], threshold: number) {
    this.lines = lines;
    this.threshold = threshold;
  }

  /** Adds the state after more steps, unless they cannot be. */
  reach(steps: readonly Step[], from: State | undefined): void {
    const cost = steps.reduce((sum, { node, by }) => sum + costOf(node, by, this.threshold), from?.cost ?? 0);
    if (cost === Infinity) return;
    const off = shift(from?.off ?? [], steps);
    const rest = off.reduce((sum, [line, by]) => sum + this.cheapestFor(line, by) + 5, 0);
    if (rest < Infinity) this.queue.push({ cost, steps, from, off, rank: cost + rest });
  }

  /** All ways to mend the first line that does not hold by one more step. */
  repair(state: State): void {
    const [at, off] = state.off[0]!;
    const taken = new Set(stepsOf(state).map(({ node }) => node));
    for (const { node, sign } of this.lines[at]!.members)
      if (!taken.has(node)) this.reach([{ node, by: off * sign > 0 ? -1 : 1 }], state);
  }

  private cheapestFor(line: number, off: number): number {
    const key = `${line} ${Math.sign(off)}`;
    let least = this.cheapest.get(key);
    if (least === undefined) {
      least = Math.min(
        ...this.lines[line]!.members.map(({ node, sign }) =>
          costOf(node, off * sign > 0 ? -1 : 1, this.threshold),
        ),
      );
      this.cheapest.set(key, least);
    }
    return least;
  }
}

/** What lines are off by after more steps. */
function shift(off: State['off'], steps: readonly Step[]): State['off'] {
  const next = new Map(off);
  for (const { node, by } of steps)
    for (const { line, sign } of node.terms) next.set(line.at, (next.get(line.at) ?? 0) + sign * by);
  return [...next].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a - b);
}

/** States by rank, then the nearest to an end, then the newest (binary heap: Williams 1964). */
class Queue {
  private readonly heap: (readonly [state: State, age: number])[] = [];
  private count = 0;

  push(state: State): void {
    const { heap } = this;
    let at = heap.push([state, this.count++]) - 1;
    while (at > 0 && this.isBefore(at, (at - 1) >> 1)) at = this.swap(at, (at - 1) >> 1);
  }

  pop(): State | undefined {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first?.[0];
    heap[0] = last;
    for (let at = 0; ;) {
      const child =
        2 * at + 2 < heap.length && this.isBefore(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
      if (child >= heap.length || !this.isBefore(child, at)) return first[0];
      at = this.swap(at, child);
    }
  }

  /** The cheapest state with something about it. */
  best(is: (state: State) => boolean): State | undefined {
    const found = this.heap.map(([state]) => state).filter(is);
    return found.sort((a, b) => a.cost - b.cost)[0];
  }

  private isBefore(a: number, b: number): boolean {
    const [[one, older], [other, newer]] = [this.heap[a]!, this.heap[b]!];
    return (one.rank - other.rank || one.off.length - other.off.length || newer - older) < 0;
  }

  private swap(from: number, to: number): number {
    const { heap } = this;
    [heap[from], heap[to]] = [heap[to]!, heap[from]!];
    return to;
  }
}
