/** One topic of a survey as figures that hang together: all are sums of people by their answers before and now. */
import type { Figure, Sum } from '../privacy/figures.js';
import type { CostOf, Swap } from '../privacy/swaps.js';
import { topicAnswers, type Groups } from './pairing.js';
import type { Training } from './survey.schema.js';

/** People by answer before and now; `undefined` where they gave none. */
interface Cell {
  readonly id: string;
  readonly before: number | undefined;
  readonly now: number | undefined;
  n: number;
}

/** A figure by the people it counts. */
interface Counted {
  readonly id: string;
  readonly has: (cell: Cell) => boolean;
}

export interface TopicSystem {
  readonly figures: readonly Figure[];
  readonly sums: readonly Sum[];
  readonly propose: (id: string, cost: CostOf) => Swap[];
}

export const stepsOf = ({ scale }: Training): number[] =>
  Array.from({ length: Math.max(0, scale.max - scale.min + 1) }, (_, at) => scale.min + at);

/**
 * Figures: `before`, `now`, `paired`; `before 1`, `now 1` and so on for each step; `improved`, `same`, `lower`; `near` and `far`
 * from the top before. The people behind them are unseen.
 */
export function topicSystem(
  training: Training,
  people: Groups['people'],
  topic: string,
  isPaired: boolean,
): TopicSystem {
  const cells = cellsOf(training, people, topic, isPaired);
  const counted = countedOf(training);
  const steps = stepsOf(training);
  const figures: Figure[] = counted.map(({ id, has }) => ({
    id,
    n: cells.filter(has).reduce((sum, { n }) => sum + n, 0),
  }));
  return {
    figures: [...cells.map(({ id, n }): Figure => ({ id, n, role: 'unseen' })), ...figures],
    sums: [
      ...counted.map(({ id, has }) => ({ total: id, parts: cells.filter(has).map((cell) => cell.id) })),
      { total: 'before', parts: steps.map((step) => `before ${step}`) },
      { total: 'now', parts: steps.map((step) => `now ${step}`) },
      { total: 'paired', parts: ['improved', 'same', 'lower'] },
      { total: 'paired', parts: ['near', 'far'] },
    ],
    propose: proposals(cells, counted),
  };
}

function cellsOf(training: Training, people: Groups['people'], topic: string, isPaired: boolean): Cell[] {
  const steps = [...stepsOf(training), undefined];
  const cells = steps
    .flatMap((before) => steps.map((now): Cell => ({ id: `cell ${before} ${now}`, before, now, n: 0 })))
    .filter(({ before, now }) => before !== undefined || now !== undefined);
  const add = (before: number | undefined, now: number | undefined) => {
    const cell = cells.find((one) => one.before === before && one.now === now);
    if (cell) cell.n++;
  };
  for (const person of people) {
    const answers = topicAnswers(training, [person], topic);
    const [before, now] = [answers.before, answers.now].map(([step]) => step && Math.round(step));
    if (isPaired) add(before, now);
    else
      for (const [first, second] of [
        [before, undefined],
        [undefined, now],
      ])
        add(first, second);
  }
  return cells;
}

function countedOf(training: Training): Counted[] {
  const both =
    (is: (before: number, now: number) => boolean) =>
    ({ before, now }: Cell) =>
      before !== undefined && now !== undefined && is(before, now);
  const top = training.scale.max - 1;
  return [
    ...stepsOf(training).flatMap((step): Counted[] => [
      { id: `before ${step}`, has: ({ before }) => before === step },
      { id: `now ${step}`, has: ({ now }) => now === step },
    ]),
    { id: 'improved', has: both((before, now) => now > before) },
    { id: 'same', has: both((before, now) => now === before) },
    { id: 'lower', has: both((before, now) => now < before) },
    { id: 'near', has: both((before) => before >= top) },
    { id: 'far', has: both((before) => before < top) },
    { id: 'before', has: ({ before }) => before !== undefined },
    { id: 'now', has: ({ now }) => now !== undefined },
    { id: 'paired', has: both(() => true) },
  ];
}

const KEPT = 4;

interface World {
  readonly from: number;
  readonly to: number;
  readonly price: number;
}

/**
 * One person who answered otherwise: every figure that counts the one answer and not the other changes. The cheapest
 * few for a figure; there are thousands of pairs of answers, so only those few are written out.
 */
function proposals(cells: readonly Cell[], counted: readonly Counted[]): TopicSystem['propose'] {
  const inside = cells.map((cell) => Uint8Array.from(counted, ({ has }) => Number(has(cell))));
  return (id, cost) => {
    const target = counted.findIndex((figure) => figure.id === id);
    const [gain, loss] = ([1, -1] as const).map((by) => counted.map((figure) => cost(figure.id, by)));
    const arrive = cells.map((cell) => cost(cell.id, 1));
    const kept: World[] = [];
    for (const [from, cell] of cells.entries()) {
      if (cell.n === 0) continue;
      const leave = cost(cell.id, -1);
      for (const [to, other] of cells.entries()) {
        const [before, after] = [inside[from]!, inside[to]!];
        const isAbout = target < 0 ? cell.id === id || other.id === id : before[target] !== after[target];
        if (from === to || !isAbout) continue;
        const limit = kept.length < KEPT ? Infinity : kept.at(-1)!.price;
        let price = leave + arrive[to]!;
        for (let at = 0; at < counted.length && price < limit; at++)
          if (before[at] !== after[at]) price += (after[at] ? gain : loss)![at]!;
        if (price < limit) keep(kept, { from, to, price });
      }
    }
    return kept.map(({ from, to }) => swapOf(cells, counted, inside, from, to));
  };
}

/** Puts a world among the cheapest; of two that cost the same the first found stays before. */
function keep(kept: World[], world: World): void {
  let at = kept.length;
  while (at > 0 && kept[at - 1]!.price > world.price) at--;
  kept.splice(at, 0, world);
  if (kept.length > KEPT) kept.pop();
}

function swapOf(
  cells: readonly Cell[],
  counted: readonly Counted[],
  inside: readonly Uint8Array[],
  from: number,
  to: number,
): Swap {
  return [
    [cells[from]!.id, -1],
    [cells[to]!.id, 1],
    ...counted.flatMap(({ id }, at): Swap => {
      const [before, after] = [inside[from]![at]!, inside[to]![at]!];
      return before === after ? [] : [[id, after ? 1 : -1]];
    }),
  ];
}
