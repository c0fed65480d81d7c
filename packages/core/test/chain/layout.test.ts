import { expect } from 'chai';
import * as fc from 'fast-check';
import { layoutChain } from '@careframe/core';
import { chain, crossings, sample } from './drawing.js';

const sizes = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))
  .filter((counts) => counts.some((count) => count > 0));
const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 25 });

describe('layoutChain', () => {
  it('no link ever crosses a card, also when it skips a stage, stays in one or leads back', () => {
    fc.assert(
      fc.property(sizes, pairs, fc.constantFrom('ltr', 'rtl'), (counts, ends, direction) => {
        expect(
          crossings(
            layoutChain(chain(counts, ends), { direction, cardHeight: (id) => 60 + (id.length % 3) * 20 }),
          ),
        ).to.deep.equal([]);
      }),
    );
  });

  it('the same model gives the same picture', () => {
    fc.assert(
      fc.property(sizes, pairs, (counts, ends) => {
        expect(layoutChain(chain(counts, ends))).to.deep.equal(
          layoutChain(structuredClone(chain(counts, ends))),
        );
      }),
    );
  });

  it('right-to-left is the exact mirror: x becomes width − x', () => {
    fc.assert(
      fc.property(sizes, pairs, (counts, ends) => {
        const [ltr, rtl] = [
          layoutChain(chain(counts, ends)),
          layoutChain(chain(counts, ends), { direction: 'rtl' }),
        ];
        expect(rtl.cards.map((card) => card.x)).to.deep.equal(
          ltr.cards.map((card) => ltr.width - card.x - card.width),
        );
        const close = (a: [number, number][], b: [number, number][]): boolean =>
          a.every(([x, y], i) => Math.abs(ltr.width - x - b[i]![0]) < 0.1 && Math.abs(y - b[i]![1]) < 0.1);
        ltr.paths.forEach((path, i) => expect(close(sample(path.d), sample(rtl.paths[i]!.d))).to.equal(true));
      }),
    );
  });

  it('a taller card moves only the later cards of its own column', () => {
    const programme = chain(
      [3, 3, 2, 1],
      [
        [0, 3],
        [1, 4],
        [3, 6],
      ],
    );
    const [before, after] = [
      layoutChain(programme),
      layoutChain(programme, { cardHeight: (id) => (id === 'output-1' ? 140 : 72) }),
    ];
    const moved = after.cards
      .filter((card, i) => card.y !== before.cards[i]!.y || card.x !== before.cards[i]!.x)
      .map((card) => card.id);
    expect(moved).to.deep.equal(['output-2']);
  });

  it('links with assumptions are numbered in reading order, and their diamonds do not touch', () => {
    fc.assert(
      fc.property(sizes, pairs, (counts, ends) => {
        const numbered = layoutChain(chain(counts, ends)).paths.filter(
          (path) => path.assumptionNumber !== undefined,
        );
        expect(numbered.map((path) => path.assumptionNumber)).to.deep.equal(numbered.map((_, i) => i + 1));
        for (const [i, a] of numbered.entries())
          for (const b of numbered.slice(i + 1))
            expect(Math.max(Math.abs(a.label.x - b.label.x), Math.abs(a.label.y - b.label.y))).to.be.at.least(
              23.9,
            );
      }),
    );
  });

  it('an empty programme is an empty picture', () => {
    const layout = layoutChain(chain([0, 0, 0, 0], []));
    expect(layout.cards).to.deep.equal([]);
    expect(layout.columns.length).to.equal(4);
  });
});
