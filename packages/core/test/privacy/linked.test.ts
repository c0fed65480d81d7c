import { expect } from 'chai';
import * as fc from 'fast-check';
import { suppressCount } from '@careframe/core';
import { suppressLinkedTables, type LinkedTable } from '@careframe/core/privacy';
import { attack, knownOf, tableOf, trueCount, type Above, type Group } from './people.js';

const SITES: Above = { site: { s1: 'north', s2: 'north', s3: 'south', s4: 'south' } };
const CATEGORIES = { sex: ['f', 'm'], age: ['child', 'adult', 'old'], site: ['s1', 's2', 's3', 's4'] };

/** Every combination of categories, some empty, many small. */
const groups = fc
  .record({
    sizes: fc.array(
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 })),
      {
        minLength: 24,
        maxLength: 24,
      },
    ),
    ages: fc.integer({ min: 1, max: 3 }),
    sites: fc.integer({ min: 2, max: 4 }),
  })
  .map(({ sizes, ages, sites }): Group[] => {
    const all = CATEGORIES.sex.flatMap((sex) =>
      CATEGORIES.age
        .slice(0, ages)
        .flatMap((age) => CATEGORIES.site.slice(0, sites).map((site) => ({ sex, age, site }))),
    );
    return all.map((categories, at) => ({ categories, n: sizes[at]! }));
  });

const designs = fc.constantFrom(
  [
    ['sex', 'site'],
    ['age', 'site'],
  ],
  [
    ['sex', 'site'],
    ['age', 'site'],
    ['sex', 'age'],
  ],
  [['sex', 'age', 'site']],
  [['site'], ['sex'], ['age']],
  [['sex', 'site']],
);

const print = (people: readonly Group[], design: readonly (readonly string[])[], threshold: number) =>
  suppressLinkedTables(
    design.map((dimensions): LinkedTable => tableOf(people, dimensions)),
    {
      threshold,
      hierarchies: SITES,
      ...(design.length === 3 && design[0]!.length === 2
        ? { behind: tableOf(people, ['sex', 'age', 'site']) }
        : {}),
    },
  );

describe('suppressLinkedTables: an attacker who solves everything that is shown', () => {
  it('2,000 random sets of tables with shared totals and sites in districts: 0 cells recovered (property)', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(groups, designs, fc.constantFrom(3, 5, 10), (people, design, threshold) => {
        const { figures, unprotected, disagreements } = print(people, design, threshold);
        expect([unprotected, disagreements]).to.deep.equal([[], []]);
        for (const { categories, count } of figures) {
          const truth = trueCount(people, categories, SITES);
          if (count.kind === 'count')
            expect([count.n, truth > 0 && truth < threshold]).to.deep.equal([truth, false]);
          if (count.kind === 'low') expect(truth).to.be.within(1, threshold - 1);
        }
        expect([...attack(knownOf(figures, people, SITES))]).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('the attacker is no straw man: with small cells alone left out it recovers some in most tables', () => {
    let opened = 0;
    const sample = fc.sample(groups, { numRuns: 200, seed: 20 });
    for (const people of sample) {
      const { figures } = print(
        people,
        [
          ['sex', 'site'],
          ['age', 'site'],
        ],
        5,
      );
      const naive = figures.map(({ categories }) => ({
        categories,
        count: suppressCount(trueCount(people, categories, SITES), 5),
      }));
      if (attack(knownOf(naive, people, SITES)).size > 0) opened++;
    }
    expect(opened).to.be.greaterThan(100);
  });
});
