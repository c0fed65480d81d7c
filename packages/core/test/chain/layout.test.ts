import { expect } from 'chai';
import fc from 'fast-check';
import { createProgramme, layoutChain, type ChainLayout, type Programme } from '@careframe/core';

const STAGES = ['activity', 'output', 'outcome', 'impact'] as const;

/** A chain from plain numbers: results per stage, links as pairs of result indexes. */
function chain(perStage: readonly number[], pairs: readonly (readonly [number, number])[]): Programme {
  const stages = STAGES.map((level) => ({ id: level, level, name: { en: level } }));
  const results = perStage.flatMap((count, s) => Array.from({ length: count }, (_, n) => ({ id: `${STAGES[s]}-${n}`, stage: STAGES[s]!, order: n, label: { en: `Result ${n}` } })));
  const links = pairs.flatMap(([from, to], n) => {
    const [a, b] = [results[from % results.length], results[to % results.length]];
    return a && b && a !== b ? [{ id: `l${n}`, from: a.id, to: b.id, kind: 'contributes' as const, assumptions: n % 2 ? [{ id: `a${n}`, text: { en: 'Holds' } }] : [] }] : [];
  });
  return { ...createProgramme({ id: 'p', title: { en: 'P' }, languages: ['en'], period: { start: '2026-01-01', end: '2026-12-31' } }), stages, results, links };
}

/** Points along a path: lines, quadratic and cubic curves, 24 each. */
function sample(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const n = rest!.trim().split(/[ ,]+/).map(Number);
    const ends: [number, number][] = [[x, y]];
    for (let i = 0; i < n.length; i += 2) ends.push([n[i]!, n[i + 1]!]);
    if (command === 'M') [x, y] = ends[1]!;
    else {
      for (let step = 0; step <= 24; step += 1) points.push(bezier(ends, step / 24));
      [x, y] = ends.at(-1)!;
    }
  }
  return points;
}

function bezier(points: readonly [number, number][], t: number): [number, number] {
  if (points.length === 1) return points[0]!;
  return bezier(points.slice(1).map(([x, y], i) => [points[i]![0] * (1 - t) + x * t, points[i]![1] * (1 - t) + y * t]), t);
}

function crossings(layout: ChainLayout): string[] {
  return layout.paths.flatMap((path) => sample(path.d).flatMap(([x, y]) =>
    layout.cards.filter((card) => x > card.x + 0.5 && x < card.x + card.width - 0.5 && y > card.y + 0.5 && y < card.y + card.height - 0.5).map((card) => `${path.id} crosses ${card.id}`)));
}

const sizes = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5)).filter((counts) => counts.some((count) => count > 0));
const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 25 });

describe('layoutChain', () => {
  it('RC-09 no link ever crosses a card, also when it skips a stage, stays in one or leads back', () => {
    fc.assert(fc.property(sizes, pairs, fc.constantFrom('ltr', 'rtl'), (counts, ends, direction) => {
      expect(crossings(layoutChain(chain(counts, ends), { direction, cardHeight: (id) => 60 + (id.length % 3) * 20 }))).to.deep.equal([]);
    }));
  });

  it('RC-03 the same model gives the same picture', () => {
    fc.assert(fc.property(sizes, pairs, (counts, ends) => {
      expect(layoutChain(chain(counts, ends))).to.deep.equal(layoutChain(structuredClone(chain(counts, ends))));
    }));
  });

  it('RC-70 right-to-left is the exact mirror: x becomes width − x', () => {
    fc.assert(fc.property(sizes, pairs, (counts, ends) => {
      const [ltr, rtl] = [layoutChain(chain(counts, ends)), layoutChain(chain(counts, ends), { direction: 'rtl' })];
      expect(rtl.cards.map((card) => card.x)).to.deep.equal(ltr.cards.map((card) => ltr.width - card.x - card.width));
      const close = (a: [number, number][], b: [number, number][]): boolean => a.every(([x, y], i) => Math.abs(ltr.width - x - b[i]![0]) < 0.1 && Math.abs(y - b[i]![1]) < 0.1);
      ltr.paths.forEach((path, i) => expect(close(sample(path.d), sample(rtl.paths[i]!.d))).to.equal(true));
    }));
  });

  it('RC-04 a taller card moves only the later cards of its own column', () => {
    const programme = chain([3, 3, 2, 1], [[0, 3], [1, 4], [3, 6]]);
    const [before, after] = [layoutChain(programme), layoutChain(programme, { cardHeight: (id) => (id === 'output-1' ? 140 : 72) })];
    const moved = after.cards.filter((card, i) => card.y !== before.cards[i]!.y || card.x !== before.cards[i]!.x).map((card) => card.id);
    expect(moved).to.deep.equal(['output-2']);
  });

  it('RC-06 links with assumptions are numbered in reading order, and their diamonds do not touch', () => {
    fc.assert(fc.property(sizes, pairs, (counts, ends) => {
      const numbered = layoutChain(chain(counts, ends)).paths.filter((path) => path.assumptionNumber !== undefined);
      expect(numbered.map((path) => path.assumptionNumber)).to.deep.equal(numbered.map((_, i) => i + 1));
      for (const [i, a] of numbered.entries()) for (const b of numbered.slice(i + 1)) expect(Math.max(Math.abs(a.label.x - b.label.x), Math.abs(a.label.y - b.label.y))).to.be.at.least(23.9);
    }));
  });

  it('an empty programme is an empty picture', () => {
    const layout = layoutChain(chain([0, 0, 0, 0], []));
    expect(layout.cards).to.deep.equal([]);
    expect(layout.columns.length).to.equal(4);
  });
});
