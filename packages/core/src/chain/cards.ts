/** Columns and cards: every stage is a column, results stand below each other in the order people gave them. */
import type { ChainCard, ChainLayout, ChainLayoutOptions } from './chain.types.js';
import type { ReadingOrder } from './order.js';

export type Sizes = Required<Omit<ChainLayoutOptions, 'cardHeight' | 'direction'>>;

export interface Placed {
  readonly columns: ChainLayout['columns'];
  /** By result id, in reading order. */
  readonly cards: ReadonlyMap<string, ChainCard>;
  /** Cards of each column, top down. */
  readonly stacks: readonly (readonly ChainCard[])[];
  readonly columnOf: ReadonlyMap<string, number>;
  /** Lowest edge of all columns. */
  readonly bottom: number;
}

export function placeCards(order: ReadingOrder, sizes: Sizes, cardHeight: (id: string) => number): Placed {
  const { padding, headerHeight, columnWidth, columnGap, rowGap } = sizes;
  const top = padding + headerHeight;
  const cards = new Map<string, ChainCard>();
  const columnOf = new Map<string, number>();
  const stacks: ChainCard[][] = [];
  let lowest = top;
  const columns = order.columns.map(({ stage, results }, column) => {
    const x = padding + column * (columnWidth + columnGap);
    let y = top;
    stacks.push(
      results.map(({ id }, row) => {
        const card = { id, stage, row, x, y, width: columnWidth, height: cardHeight(id) };
        cards.set(id, card);
        columnOf.set(id, column);
        y += card.height + rowGap;
        return card;
      }),
    );
    lowest = Math.max(lowest, y);
    return { stage, x, width: columnWidth, bottom: y, results: results.map(({ id }) => id) };
  });
  return { columns, cards, stacks, columnOf, bottom: lowest };
}
