import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  printedCount,
  printFigure,
  printShare,
  protectFigures,
  suppressLinkedTables,
  surveyCoverage,
  type LinkedTable,
} from '@careframe/core/privacy';
import { attack, isIn, knownOf, tableOf, trueCount, type Group } from './people.js';

const SITES = ['s1', 's2', 's3'];
const SEXES = ['f', 'm'];

/** People of each kind in spring, and how many came until autumn. */
const twoReleases = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 30 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 }))),
    {
      minLength: 6,
      maxLength: 6,
    },
  )
  .map((sizes): [spring: Group[], autumn: Group[]] => {
    const kinds = SEXES.flatMap((sex) => SITES.map((site) => ({ sex, site })));
    return [
      kinds.map((categories, at) => ({ categories, n: sizes[at]![0] })),
      kinds.map((categories, at) => ({ categories, n: sizes[at]![0] + sizes[at]![1] })),
    ];
  });

const tablesOf = (groups: readonly Group[]): LinkedTable[] => [tableOf(groups, ['sex', 'site'])];

describe('suppressLinkedTables: this release and the one before', () => {
  it('with both releases in hand nobody finds a hidden figure or a small number of people added (property)', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(twoReleases, ([spring, autumn]) => {
        const threshold = 5;
        const printed = suppressLinkedTables(tablesOf(spring), { threshold });
        const now = suppressLinkedTables(tablesOf(autumn), {
          threshold,
          previous: { tables: tablesOf(spring), printed },
        });
        fc.pre(now.unprotected.length === 0);
        // In autumn everybody of spring is still counted: each group is those of spring and those who came.
        const known = [
          ...knownOf(printed.figures, spring, {}, 'spring '),
          ...knownOf(now.figures, autumn, {}, 'autumn ').map((own) => ({
            ...own,
            groups: own.groups.flatMap((group) => [
              group.replace('autumn', 'spring'),
              group.replace('autumn', 'added'),
            ]),
          })),
        ];
        const added = now.figures.map(({ categories }) => ({
          name: `added figure ${JSON.stringify(categories)}`,
          count: { kind: 'hidden' as const },
          groups: autumn.flatMap((group, at) => (isIn(group, categories, {}) ? [`added group ${at}`] : [])),
        }));
        const found = [...attack([...known, ...added])];
        const small = found.filter(
          ([name, n]) => !name.startsWith('added') || (n > 0n && n < BigInt(threshold)),
        );
        expect(small).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('a figure that did not change stays printed', () => {
    const groups: Group[] = [
      { categories: { site: 's1' }, n: 12 },
      { categories: { site: 's2' }, n: 28 },
    ];
    const tables = [tableOf(groups, ['site'])];
    const printed = suppressLinkedTables(tables, { threshold: 5 });
    const again = suppressLinkedTables(tables, { threshold: 5, previous: { tables, printed } });
    expect(again).to.deep.equal(printed);
  });

  it('what was printed already and gives a small count away is named, not passed over', () => {
    const { unprotected } = protectFigures(
      [
        { id: 'all', n: 23, role: 'public' },
        { id: 'women', n: 20, role: 'public' },
        { id: 'men', n: 3 },
      ],
      [{ total: 'all', parts: ['women', 'men'] }],
      { threshold: 5 },
    );
    expect(unprotected).to.deep.equal(['men']);
  });
});

describe('suppressLinkedTables: what tables say of each other', () => {
  const cell = (categories: Record<string, string>, n: number) => ({ categories, n });

  it('a site that is the only small one of its district takes another of the district with it', () => {
    const sites = ['a', 'b', 'c', 'd'].map((site, at) => cell({ site }, [2, 9, 30, 40][at]!));
    const above = { site: { a: 'north', b: 'north', c: 'south', d: 'south' } };
    const printed = suppressLinkedTables([sites], { threshold: 5, hierarchies: above });
    const kinds = ['a', 'b', 'c', 'd', 'north', 'south'].map((site) => printedCount(printed, { site })!.kind);
    expect(kinds).to.deep.equal(['low', 'hidden', 'count', 'count', 'count', 'count']);
  });

  it('parts that fall short of a total: the rest is guarded like a cell', () => {
    const printed = suppressLinkedTables(
      [[cell({ age: 'child' }, 40), cell({ age: 'adult' }, 57)], [cell({}, 100)]],
      { threshold: 5 },
    );
    const shown = [{ age: 'child' }, { age: 'adult' }, {}].map((one) => printedCount(printed, one)!);
    expect(shown.filter(({ kind }) => kind === 'count')).to.have.lengthOf(2);
  });

  it('parts that add up to more than their total are reported and not forced', () => {
    const printed = suppressLinkedTables([[cell({ need: 'a' }, 30), cell({ need: 'b' }, 30), cell({}, 50)]], {
      threshold: 5,
    });
    expect(printed.disagreements).to.deep.equal([
      { categories: {}, dimension: 'need', total: 50, parts: 60 },
    ]);
    expect(printedCount(printed, {})).to.deep.equal({ kind: 'count', n: 50 });
  });

  it('a small group that is all in one category of a sensitive dimension is not shown to be', () => {
    const table = [
      cell({ site: 'a', violence: 'yes' }, 8),
      cell({ site: 'a', violence: 'no' }, 0),
      cell({ site: 'b', violence: 'yes' }, 20),
      cell({ site: 'b', violence: 'no' }, 30),
    ];
    const open = suppressLinkedTables([table], { threshold: 5 });
    const guarded = suppressLinkedTables([table], { threshold: 5, sensitive: ['violence'] });
    const yes = { site: 'a', violence: 'yes' };
    expect(printedCount(open, yes)).to.deep.equal({ kind: 'count', n: 8 });
    expect(printedCount(guarded, yes)).to.deep.equal({ kind: 'hidden' });
    expect(printedCount(guarded, { site: 'a', violence: 'no' })).to.deep.equal({ kind: 'hidden' });
    expect(printedCount(guarded, { site: 'a' })).to.deep.equal({ kind: 'count', n: 8 });
  });

  it('a count of 0 is printed as 0: nobody is not "no data" and not a small count', () => {
    const printed = suppressLinkedTables([[cell({ site: 'a' }, 0), cell({ site: 'b' }, 9)]], {
      threshold: 5,
    });
    expect(printedCount(printed, { site: 'a' })).to.deep.equal({ kind: 'count', n: 0 });
    expect(printedCount(printed, { site: 'c' })).to.equal(undefined);
  });

  it('tables that close a ring are named when nothing is known of the people behind them', () => {
    const groups: Group[] = SEXES.flatMap((sex) =>
      SITES.flatMap((site) => ['old', 'young'].map((age) => ({ categories: { sex, site, age }, n: 9 }))),
    );
    const row = [tableOf(groups, ['sex', 'site']), tableOf(groups, ['site', 'age'])];
    const ring = [...row, tableOf(groups, ['sex', 'age'])];
    const behind = tableOf(groups, ['sex', 'site', 'age']);
    expect(suppressLinkedTables(row, { threshold: 5 }).ring).to.equal(false);
    expect(suppressLinkedTables(ring, { threshold: 5 }).ring).to.equal(true);
    const known = suppressLinkedTables(ring, { threshold: 5, behind });
    expect(known.ring).to.equal(false);
    expect(printedCount(known, { sex: 'f', site: 's1', age: 'old' })).to.equal(undefined);
    expect(printedCount(known, { sex: 'f', site: 's1' })).to.deep.equal({
      kind: 'count',
      n: trueCount(groups, { sex: 'f', site: 's1' }, {}),
    });
  });

  it('bad input does not throw: a circle of places, no tables, no cells', () => {
    const circle = { site: { a: 'b', b: 'a' } };
    expect(
      suppressLinkedTables([[cell({ site: 'a' }, 3)]], { threshold: 5, hierarchies: circle }).figures,
    ).not.to.have.lengthOf(0);
    for (const tables of [[], [[]]])
      expect(suppressLinkedTables(tables, { threshold: 5 }).figures).to.deep.equal([]);
  });
});

describe('shares and figures of small groups', () => {
  it('no share is printed whose count, rest or group is small, and none of a small group says everybody or nobody (property)', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        fc.integer({ min: 2, max: 10 }),
        (k, n, threshold) => {
          const printed = printShare(k, n, { threshold });
          const isSmall = (count: number) => count > 0 && count < threshold;
          if (k > n || n < threshold || isSmall(k) || isSmall(n - k)) expect(printed.kind).to.equal('hidden');
          else if (n < 2 * threshold && (k === 0 || k === n)) expect(printed.kind).to.match(/^at-/u);
          else expect(printed).to.deep.equal({ kind: 'share', value: k / n });
        },
      ),
    );
  });

  it('a share of nobody is hidden, not 0 %', () => {
    expect(printShare(0, 0, { threshold: 5 })).to.deep.equal({ kind: 'hidden' });
    expect(surveyCoverage(0, 0)).to.equal(undefined);
  });

  it('a mean or a highest value needs as many people as a count', () => {
    expect([printFigure(3.5, 4, { threshold: 5 }), printFigure(3.5, 5, { threshold: 5 })]).to.deep.equal([
      undefined,
      3.5,
    ]);
  });
});
