import { expect } from 'chai';
import * as fc from 'fast-check';
import { causesOf, linkTargets, pathsFrom, wouldCycle } from '@careframe/core';
import { chain } from './drawing.js';

// activity-0, activity-1 → output-0 (2) → outcome-0 (3) → impact-0 (4)
const small = chain(
  [2, 1, 1, 1],
  [
    [0, 2],
    [1, 2],
    [2, 3],
    [3, 4],
  ],
);

describe('pathsFrom and causesOf', () => {
  it('follow links forwards and backwards, nearest first, without the start itself', () => {
    expect(pathsFrom(small, 'activity-0')).to.deep.equal(['output-0', 'outcome-0', 'impact-0']);
    expect(causesOf(small, 'outcome-0')).to.deep.equal(['output-0', 'activity-0', 'activity-1']);
    expect(pathsFrom(small, 'impact-0')).to.deep.equal([]);
    expect(pathsFrom(small, 'nobody')).to.deep.equal([]);
  });

  it('come to an end in a document that has a circle, and leave feedback out', () => {
    const round = chain(
      [1, 1, 0, 0],
      [
        [0, 1],
        [1, 0],
      ],
    );
    expect(pathsFrom(round, 'activity-0')).to.deep.equal(['output-0']);
    const feedback = chain(
      [1, 1, 0, 0],
      [
        [0, 1],
        [1, 0],
      ],
      (n) => (n === 1 ? 'feedback' : 'contributes'),
    );
    expect(pathsFrom(feedback, 'output-0')).to.deep.equal([]);
  });
});

describe('wouldCycle', () => {
  it('names the way that already leads back', () => {
    expect(wouldCycle(small, 'outcome-0', 'activity-1')).to.deep.equal([
      'activity-1',
      'output-0',
      'outcome-0',
    ]);
    expect(wouldCycle(small, 'output-0', 'output-0')).to.deep.equal(['output-0']);
    expect(wouldCycle(small, 'activity-0', 'impact-0')).to.equal(undefined);
  });

  it('says so exactly when the target already leads to the start', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
        fc.nat(11),
        fc.nat(11),
        (ends, a, b) => {
          const programme = chain([3, 3, 3, 3], ends);
          const [from, to] = [programme.results[a]!.id, programme.results[b]!.id];
          const way = wouldCycle(programme, from, to);
          expect(way !== undefined).to.equal(from === to || pathsFrom(programme, to).includes(from));
          if (!way) return;
          expect([way[0], way.at(-1)]).to.deep.equal([to, from]);
          for (const [at, id] of way.slice(1).entries()) {
            expect(programme.links.some((link) => link.from === way[at] && link.to === id)).to.equal(true);
          }
        },
      ),
    );
  });
});

describe('linkTargets', () => {
  it('says for every result whether a link may lead there, and why not', () => {
    expect(linkTargets(small, 'output-0')).to.deep.equal([
      { id: 'activity-0', ok: false, reason: 'cycle', path: ['activity-0', 'output-0'] },
      { id: 'activity-1', ok: false, reason: 'cycle', path: ['activity-1', 'output-0'] },
      { id: 'output-0', ok: false, reason: 'self' },
      { id: 'outcome-0', ok: false, reason: 'exists' },
      { id: 'impact-0', ok: true },
    ]);
  });

  it('a link may stay inside a stage but not lead to an earlier one', () => {
    const open = chain([1, 2, 0, 0], []);
    expect(linkTargets(open, 'output-0')).to.deep.equal([
      { id: 'activity-0', ok: false, reason: 'backwards' },
      { id: 'output-0', ok: false, reason: 'self' },
      { id: 'output-1', ok: true },
    ]);
  });
});
