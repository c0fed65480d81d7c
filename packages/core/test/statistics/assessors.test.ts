import { expect } from 'chai';
import * as fc from 'fast-check';
import { agreement } from '@careframe/core';
import type { Assessment, Score } from '@careframe/core';
import { assessorAgreement } from '@careframe/core/evaluation';

/** One visit with scores by criterion and assessor. */
const visit = (
  id: string,
  rows: readonly Readonly<Record<string, number | 'not-applicable'>>[],
): Assessment => ({
  id,
  rubric: 'r',
  rubricVersion: 1,
  site: id,
  date: '2022-05-01',
  team: [],
  scores: rows.flatMap((row, at) =>
    Object.entries(row).map(([assessor, value]): Score =>
      value === 'not-applicable'
        ? { criterion: `c${at}`, assessor, answer: value }
        : { criterion: `c${at}`, assessor, answer: 'scored', value },
    ),
  ),
  agreed: [],
});

const step = fc.integer({ min: 1, max: 4 });
const visits = fc
  .array(fc.array(fc.record({ x: step, y: step }), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.map((rows, at) => visit(`v${at}`, rows)));

describe('assessorAgreement', () => {
  it('over several visits: each criterion of each visit is an item, with its place in the list of differences', () => {
    const six = [1, 2, 3, 4, 2, 3].map((value) => ({ x: value, y: value }));
    const found = assessorAgreement([visit('v1', six), visit('v2', [...six.slice(1), { x: 1, y: 3 }])]);
    expect(found).to.deep.include({
      assessments: 2,
      items: 12,
      raters: ['x', 'y'],
      notes: [],
      differences: [{ assessment: 'v2', criterion: 'c5', values: { x: 1, y: 3 } }],
    });
    expect(found.percent).to.include({ items: 12, agreeing: 11 });
    expect(found.percent!.interval[0]).to.be.lessThan(11 / 12);
    for (const key of ['alpha', 'ac1', 'ac2', 'kappa', 'kappaQuadratic'] as const)
      expect(found[key]).to.be.within(0.5, 0.999);
  });

  it('one visit says the same as agreement() (property)', () => {
    fc.assert(
      fc.property(visits, ([one]) => {
        const [short, long] = [agreement(one!), assessorAgreement([one!])];
        expect([long.items, long.alpha]).to.deep.equal([short.items, short.alpha]);
        expect(long.percent!.share).to.be.closeTo(short.percent!, 1e-9);
        expect(long.differences.map(({ criterion }) => criterion)).to.deep.equal(
          short.differences.map(({ criterion }) => criterion),
        );
      }),
    );
  });

  it('neither the order of visits nor the names of assessors matter (property)', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const renamed = all.map((one) => ({
          ...one,
          scores: one.scores.map((score) => ({ ...score, assessor: score.assessor === 'x' ? 'z' : 'y' })),
        }));
        const [first, second] = [assessorAgreement(all), assessorAgreement([...renamed].reverse())];
        for (const key of ['alpha', 'ac1', 'ac2', 'kappa', 'kappaQuadratic'] as const) {
          if (first[key] === undefined) expect(second[key]).to.equal(undefined);
          else expect(second[key]).to.be.closeTo(first[key], 1e-9);
        }
        expect(second.percent).to.deep.equal(first.percent);
      }),
    );
  });

  it('teams that change from visit to visit: alpha and AC, but no kappa, which needs the same two', () => {
    const rows = [1, 2, 3, 4, 2, 1];
    const found = assessorAgreement([
      visit(
        'v1',
        rows.map((value) => ({ x: value, y: value })),
      ),
      visit(
        'v2',
        rows.map((value) => ({ y: value, z: value })),
      ),
    ]);
    expect(found).to.include({
      alpha: 1,
      reading: 'rely',
      ac1: 1,
      kappa: undefined,
      kappaQuadratic: undefined,
    });
    expect(found.raters).to.deep.equal(['x', 'y', 'z']);
  });

  it('nobody varied: the share is said, no coefficient is', () => {
    const found = assessorAgreement([
      visit(
        'v',
        Array.from({ length: 12 }, () => ({ x: 3, y: 3 })),
      ),
    ]);
    expect(found).to.deep.include({
      alpha: undefined,
      reading: undefined,
      ac1: undefined,
      ac2: undefined,
      kappa: undefined,
      notes: ['no-variation'],
    });
    expect(found.percent).to.include({ share: 1, items: 12 });
  });

  it('one score dominates: AC1 stays high where kappa falls, and that is said', () => {
    const rows = [...Array.from({ length: 18 }, () => ({ x: 3, y: 3 })), { x: 3, y: 2 }, { x: 2, y: 3 }];
    const found = assessorAgreement([visit('v', rows)]);
    expect(found.notes).to.deep.equal(['one-category-dominates']);
    expect(found.kappa).to.be.lessThan(0);
    expect(found.ac1).to.be.greaterThan(0.8);
  });

  it('fewer than ten items: the differences only', () => {
    const found = assessorAgreement([
      visit('v', [
        { x: 1, y: 4 },
        { x: 2, y: 2 },
      ]),
    ]);
    expect(found).to.deep.include({
      alpha: undefined,
      ac1: undefined,
      kappa: undefined,
      notes: ['few-items'],
    });
    expect(found.differences).to.have.lengthOf(1);
  });

  it('"not applicable" is no score and never 0: it neither agrees nor differs', () => {
    const found = assessorAgreement([
      visit('v', [
        { x: 3, y: 'not-applicable' },
        { x: 2, y: 2 },
      ]),
    ]);
    expect(found).to.deep.include({ items: 1, differences: [] });
  });

  it('steps of the scale that nobody used count for AC1', () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({
      x: 1 + (at % 2),
      y: 1 + (at % 3 === 0 ? 0 : at % 2),
    }));
    const [used, all] = [
      assessorAgreement([visit('v', rows)]),
      assessorAgreement([visit('v', rows)], { steps: [1, 2, 3, 4] }),
    ];
    expect(all.ac1).to.be.greaterThan(used.ac1!);
    expect(all.alpha).to.equal(used.alpha);
  });
});
