import { expect } from 'chai';
import * as fc from 'fast-check';
import { achievement, explain } from '@careframe/core';
import type { AchievementInput, ExplanationStep } from '@careframe/core';

const steps = (input: AchievementInput): readonly ExplanationStep[] => explain(achievement(input));
const codes = (input: AchievementInput): string[] => steps(input).map(({ code }) => code);
const institutions = { baseline: 60, target: 20, actual: 40, direction: 'decrease' } as const;

describe('explain', () => {
  it('60→40→20 reads done 20 of a way of 40', () => {
    expect(steps(institutions)).to.deep.equal([
      { code: 'gap', params: { baseline: 60, target: 20, actual: 40, done: 20, way: 40, percent: 0.5 } },
    ]);
  });

  it('a fall that went the wrong way has done less than nothing, and says so', () => {
    const [first, second] = steps({ ...institutions, actual: 70 });
    expect(first?.params).to.include({ done: -10, way: 40, percent: -0.25 });
    expect(second?.code).to.equal('away');
  });

  it('a rise 10→30→50 reads done 20 of a way of 40', () => {
    const rise = { baseline: 10, target: 50, actual: 30, direction: 'increase' } as const;
    expect(steps(rise)[0]?.params).to.include({ done: 20, way: 40 });
  });

  it('beyond the target is said, ahead of the plan is not: that is no target', () => {
    expect(codes({ ...institutions, actual: 10 })).to.deep.equal(['gap', 'beyond']);
    expect(codes({ target: 60, actual: 102, direction: 'increase' })).to.deep.equal(['simple', 'beyond']);
    expect(codes({ ...institutions, actual: 30, expected: 40, method: 'expected' })).to.deep.equal([
      'expected-gap',
    ]);
  });

  it('names the formula that was used towards the plan of now', () => {
    const plan = { ...institutions, method: 'expected' } as const;
    expect(steps({ ...plan, expected: 40, actual: 50 })[0]).to.deep.include({ code: 'expected-gap' });
    expect(steps({ ...plan, expected: 40, actual: 50 })[0]?.params).to.include({ done: 10, way: 20 });
    expect(
      codes({ target: 20, actual: 50, expected: 40, direction: 'decrease', method: 'expected' }),
    ).to.deep.equal(['expected-mirror']);
    expect(
      codes({ target: 90, actual: 50, expected: 40, direction: 'increase', method: 'expected' }),
    ).to.deep.equal(['expected']);
  });

  it('from a worst value it is a way, too', () => {
    expect(
      steps({ target: 10, actual: 20, worst: 30, direction: 'decrease', method: 'basis' }),
    ).to.deep.equal([
      { code: 'basis', params: { target: 10, actual: 20, worst: 30, done: 10, way: 20, percent: 0.5 } },
    ]);
  });

  it('a level says what it was held against: target, baseline to maintain, or the plan of now', () => {
    expect(steps({ baseline: 20, target: 20, actual: 25, direction: 'increase' })[0]?.params).to.include({
      level: 20,
    });
    expect(steps({ baseline: 5, actual: 4, direction: 'maintain' })[0]).to.deep.equal({
      code: 'worse',
      params: { baseline: 5, actual: 4, level: 5 },
    });
    expect(steps({ ...institutions, expected: 60, method: 'expected' })[0]?.params).to.include({ level: 60 });
  });

  it('a range says its bounds, a missing share its reason', () => {
    expect(steps({ direction: 'range', min: 1, max: 3, actual: 2 })).to.deep.equal([
      { code: 'in-range', params: { actual: 2, min: 1, max: 3 } },
    ]);
    expect(steps({ direction: 'increase', target: 3 })).to.deep.equal([
      { code: 'none', params: { target: 3, reason: 'missing-actual' } },
    ]);
  });

  it('done over way is the share that is told, whatever the figures (property)', () => {
    const figure = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.constantFrom('increase' as const, 'decrease' as const),
        (baseline, target, actual, direction) => {
          const [first] = steps({ baseline, target, actual, direction });
          const { done, way, percent } = first!.params;
          if (first!.code !== 'gap') return;
          expect(Number(way)).to.be.greaterThan(0);
          expect(Number(done) / Number(way)).to.be.closeTo(Number(percent), 1e-9);
        },
      ),
    );
  });
});
