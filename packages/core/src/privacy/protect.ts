/** Complementary suppression of figures that hang together. */
import type { Count } from '../survey/survey.types.js';
import { networkOf, type Figure, type Network, type Node, type Sum } from './figures.js';
import { costOf, findMove, type Step } from './moves.js';
import type { CostOf, Swap } from './swaps.js';

/** What `protectFigures` answers, by the ids of the figures. */
export interface Protection {
  /** What may be printed of each figure that was to be printed, by id. */
  readonly counts: ReadonlyMap<string, Count>;
  /** Figures that can be found whatever else is hidden, because what gives them away is public already. */
  readonly unprotected: readonly string[];
}

/** What is small, and where `protectFigures` may look first. */
export interface ProtectOptions {
  /** Counts under this are small: 5, or 10 where the host says so. */
  readonly threshold: number;
  /** Likely moves for a figure: changes that leave most sums as they are. They save time and hide less. */
  readonly propose?: (id: string, cost: CostOf) => readonly Swap[];
}

/**
 * Decides what of a set of figures may be printed. Counts from 1 to threshold − 1 are never printed (primary suppression);
 * as many others are hidden with them as it takes that none follows (complementary suppression): for each one there is
 * another way to count the people, in whole persons, that agrees with everything printed, with the words "under t" and
 * with "hidden means at least t". That also holds against a reader who uses all sums at once. The figures hidden in one sum
 * add up to the threshold or more, so that their sum is no small count either (Hundepool et al. 2012, "Statistical
 * disclosure control", ch. 4).
 * @param figures counts of people; @param sums which figure is the sum of which; one that names an unknown figure is left out
 * @param options `threshold`: counts under it are small, 5 or 10 as the host decides
 */
export function protectFigures(
  figures: Iterable<Figure>,
  sums: Iterable<Sum>,
  { threshold, propose }: ProtectOptions,
): Protection {
  const all = [...figures];
  const network = networkOf(all, sums, threshold);
  const sure = new Set<Node>();
  const unprotected = new Set<string>();
  do {
    for (const node of network.nodes.values()) {
      if (sure.has(node) || !isGuarded(node, threshold)) continue;
      const move =
        findMove(node, network, threshold, proposed(node, network, propose, threshold)) ??
        climb(node, threshold);
      if (!move) unprotected.add(node.id);
      sure.add(node);
      for (const step of move ?? []) apply(step, sure, threshold);
    }
  } while (hideSmallSums(network, threshold));
  const printed = all.filter(({ role }) => role === undefined || role === 'print');
  return {
    counts: new Map(printed.map(({ id }) => [id, countOf(network.nodes.get(id)!, threshold)])),
    unprotected: [...unprotected],
  };
}

/** What the caller proposes, as steps. */
function proposed(
  { id }: Node,
  { nodes }: Network,
  propose: ProtectOptions['propose'],
  threshold: number,
): Step[][] {
  const cost: CostOf = (other, by) => {
    const node = nodes.get(other);
    return node ? costOf(node, by, threshold) : Infinity;
  };
  return (propose?.(id, cost) ?? []).map((swap) =>
    swap.map(([other, by]) => ({ node: nodes.get(other)!, by })),
  );
}

/** Whether a figure must not be found: what is hidden, and what is small although nobody prints it. */
function isGuarded({ mark, n }: Node, threshold: number): boolean {
  return mark === 'low' || mark === 'hidden' || (mark === 'implied' && n > 0 && n < threshold);
}

function apply({ node, by }: Step, sure: Set<Node>, threshold: number): void {
  const { mark } = node;
  const after = node.n + by;
  if (mark === 'shown') node.mark = 'hidden';
  if (mark === 'low' && (after < 1 || after >= threshold)) {
    node.mark = 'hidden';
    node.vague = true;
  }
  if (mark === 'shown' && node.n === 0) node.vague = true;
  sure.add(node);
}

/** The last resort: one person more or fewer in a figure and in every total above it. */
function climb(target: Node, threshold: number): Step[] | undefined {
  for (const by of [1, -1] as const) {
    const steps = new Map<Node, Step>();
    const open = [target];
    for (let node = open.pop(); node; node = open.pop()) {
      if (steps.has(node)) continue;
      if (costOf(node, by, threshold) === Infinity) break;
      steps.set(node, { node, by });
      for (const { line, sign } of node.terms) if (sign === 1) open.push(line.members.at(-1)!.node);
    }
    if (open.length === 0 && [...steps.keys()].every((node) => holds(node, steps)))
      return [...steps.values()];
  }
  return undefined;
}

/** Whether every sum a figure stands in still adds up. */
const holds = (node: Node, steps: ReadonlyMap<Node, Step>): boolean =>
  node.terms.every(
    ({ line }) =>
      line.members.reduce((off, { node: member, sign }) => off + sign * (steps.get(member)?.by ?? 0), 0) ===
      0,
  );

/** Hides one more part where the hidden parts of a shown total add up to a small count; false when none do. */
function hideSmallSums({ lines }: Network, threshold: number): boolean {
  let found = false;
  for (const { members } of lines) {
    const total = members.at(-1)!.node;
    const parts = members.slice(0, -1).map(({ node }) => node);
    const isOpen = ({ mark }: Node) => mark === 'shown' || mark === 'public';
    const left = parts.filter((node) => !isOpen(node)).reduce((sum, { n }) => sum + n, 0);
    if (!isOpen(total) || left === 0 || left >= threshold) continue;
    const candidates = [...parts.filter(({ n }) => n > 0), total].filter(({ mark }) => mark === 'shown');
    candidates.sort((a, b) => a.height - b.height || a.n - b.n);
    const [next] = candidates;
    if (!next) continue;
    next.mark = 'hidden';
    found = true;
  }
  return found;
}

function countOf({ mark, n }: Node, threshold: number): Count {
  if (mark === 'low') return { kind: 'low', under: threshold };
  return mark === 'hidden' ? { kind: 'hidden' } : { kind: 'count', n };
}
