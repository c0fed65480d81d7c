import { expect } from 'chai';
import * as fc from 'fast-check';
import { layoutChain, type ChainLayout, type ChainLayoutOptions } from '@careframe/core';
import { chain, crossings, sample } from './drawing.js';

const sizes = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
  .filter((counts) => counts.some((count) => count > 0));
const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 40 });
const KINDS = ['contributes', 'required', 'feedback'] as const;

const options: fc.Arbitrary<ChainLayoutOptions> = fc.record({
  columnWidth: fc.integer({ min: 80, max: 320 }),
  columnGap: fc.integer({ min: 48, max: 140 }),
  rowGap: fc.integer({ min: 0, max: 40 }),
  padding: fc.integer({ min: 8, max: 60 }),
  headerHeight: fc.integer({ min: 0, max: 60 }),
  direction: fc.constantFrom('ltr', 'rtl'),
});

/** Height of a card in the middle of random ones, by the last letter of its id. */
const cardHeight = (id: string): number => 40 + (id.charCodeAt(id.length - 1) % 5) * 22;

/** One stage after the other has this many results; ids are like `output-1`. */
const ACTIVITY_TO_OUTCOME = [0, 4] as const;

function points(layout: ChainLayout): [number, number][] {
  return layout.paths.flatMap((path) => sample(path.d));
}

describe('layoutChain: the way of links', () => {
  it('no link crosses a card at any size of cards, gutters and gaps, feedback included', () => {
    fc.assert(
      fc.property(sizes, pairs, options, (counts, ends, given) => {
        const programme = chain(counts, ends, (n) => KINDS[n % 3]!);
        expect(crossings(layoutChain(programme, { ...given, cardHeight }))).to.deep.equal([]);
      }),
    );
  });

  it('nothing leaves the picture: lines, arrow heads and diamonds', () => {
    fc.assert(
      fc.property(sizes, pairs, options, (counts, ends, given) => {
        const layout = layoutChain(
          chain(counts, ends, (n) => KINDS[n % 3]!),
          { ...given, cardHeight },
        );
        const labels = layout.paths.map(({ label }) => [label.x, label.y] as const);
        const heads = layout.paths.flatMap(({ head }) => sample(head));
        for (const [x, y] of [...points(layout), ...heads, ...labels]) {
          expect(x).to.be.within(0, layout.width);
          expect(y).to.be.within(0, layout.height);
        }
      }),
    );
  });

  it('no diamond lies on a card', () => {
    fc.assert(
      fc.property(sizes, pairs, options, (counts, ends, given) => {
        const layout = layoutChain(
          chain(counts, ends, (n) => KINDS[n % 3]!),
          { ...given, cardHeight },
        );
        for (const { label, assumptionNumber } of layout.paths) {
          if (assumptionNumber === undefined) continue;
          const covered = layout.cards.filter(
            ({ x, y, width, height }) =>
              label.x > x - 8 && label.x < x + width + 8 && label.y > y && label.y < y + height,
          );
          expect(covered.map((card) => card.id)).to.deep.equal([]);
        }
      }),
    );
  });

  it('a link that skips a stage passes between two of its cards, in the gap nearest to its way', () => {
    // One activity at the top, three outputs, one outcome at the top: the way leads past the first output.
    const layout = layoutChain(chain([1, 3, 1, 0], [ACTIVITY_TO_OUTCOME]));
    const [first, second] = layout.cards.filter((card) => card.stage === 'output');
    const inColumn = sample(layout.paths[0]!.d).filter(([x]) => x > first!.x && x < first!.x + first!.width);
    expect(inColumn.length).to.be.greaterThan(0);
    for (const [, y] of inColumn) expect(y).to.be.within(first!.y + first!.height, second!.y);
  });

  it('a link that skips an empty stage goes straight on', () => {
    const layout = layoutChain(chain([1, 0, 1, 0], [[0, 1]]));
    const heights = new Set(sample(layout.paths[0]!.d).map(([, y]) => Math.round(y * 100) / 100));
    expect([...heights]).to.deep.equal([layout.cards[0]!.y + layout.cards[0]!.height / 2]);
  });

  it('feedback runs below all cards and into its target from the front', () => {
    const layout = layoutChain(chain([2, 2, 2, 1], [[6, 0]], () => 'feedback'));
    const lowestCard = Math.max(...layout.cards.map((card) => card.y + card.height));
    const [start, ...rest] = sample(layout.paths[0]!.d);
    const end = rest.at(-1)!;
    expect(Math.max(...rest.map(([, y]) => y))).to.be.greaterThan(lowestCard);
    expect([start![0], end[0]]).to.deep.equal([
      layout.cards.at(-1)!.x + layout.cards.at(-1)!.width,
      layout.cards[0]!.x,
    ]);
  });

  it('a link within a stage makes a bow behind it, and its arrow points back at the card', () => {
    const layout = layoutChain(chain([0, 0, 2, 1], [[0, 1]]));
    const [card] = layout.cards;
    const edge = card!.x + card!.width;
    const bow = sample(layout.paths[0]!.d).map(([x]) => x);
    expect(Math.min(...bow)).to.equal(edge);
    expect(Math.max(...bow)).to.be.lessThan(layout.columns[3]!.x);
    const [tail, tip] = sample(layout.paths[0]!.head).map(([x]) => x);
    expect(tail! > tip! && Math.min(...sample(layout.paths[0]!.head).map(([x]) => x)) === edge).to.equal(
      true,
    );
  });

  it('links that meet at a card touch it at different heights, in the order of their other ends', () => {
    const layout = layoutChain(
      chain(
        [3, 1, 0, 0],
        [
          [2, 3],
          [0, 3],
          [1, 3],
        ],
      ),
    );
    const arrivals = new Map(layout.paths.map((path) => [path.from, sample(path.d).at(-1)![1]]));
    const heights = ['activity-0', 'activity-1', 'activity-2'].map((id) => arrivals.get(id)!);
    expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).to.equal(3);
  });

  it('2,000 results and 2,600 assumed links are laid out in well under a second', () => {
    const ends = Array.from(
      { length: 2600 },
      (_, n) => [(n * 7919) % 2000, (n * 104_729 + 500) % 2000] as const,
    );
    const programme = chain([500, 500, 500, 500], ends);
    const before = performance.now();
    expect(layoutChain(programme).cards.length).to.equal(2000);
    expect(performance.now() - before).to.be.lessThan(1500);
  });
});
