import { expect } from 'chai';
import { agreement, rollUp, scorecardMatrix } from '@careframe/core';
import type { Assessment, Score, Site } from '@careframe/core';
import { centres, programmeOf, rubricOf, scored, visit } from './cases.js';

describe('agreement', () => {
  /** Criterion `c0`, `c1`, … scored by x and y. */
  const pairs = (...values: [number, number][]): Assessment =>
    visit([scored('c0', 4)], {
      scores: values.flatMap(([x, y], at): Score[] => [
        scored(`c${at}`, x, { assessor: 'x' }),
        scored(`c${at}`, y, { assessor: 'y' }),
      ]),
    });

  it('counts the assessors’ own scores and names differences of two steps or more', () => {
    const result = agreement(pairs([1, 1], [2, 3], [1, 3], [4, 4]));
    expect(result).to.deep.equal({
      items: 4,
      percent: 0.5,
      alpha: undefined,
      noVariation: false,
      differences: [{ criterion: 'c2', values: { x: 1, y: 3 } }],
    });
  });

  it('fewer than 10 double-scored criteria give no coefficient, 10 do', () => {
    const some: [number, number][] = Array.from({ length: 9 }, (_, at) => [1 + (at % 4), 1 + (at % 4)]);
    expect(agreement(pairs(...some)).alpha).to.equal(undefined);
    expect(agreement(pairs(...some, [2, 2])).alpha).to.equal(1);
    expect(agreement(pairs(...some, [1, 4])).alpha).to.be.within(0.2, 0.999);
  });

  it('no variation is said, neither 1 nor 0', () => {
    const same: [number, number][] = Array.from({ length: 12 }, () => [3, 3]);
    expect(agreement(pairs(...same))).to.include({
      items: 12,
      percent: 1,
      alpha: undefined,
      noVariation: true,
    });
  });

  it('a criterion only one assessor scored, or could not score, is left out', () => {
    const result = agreement(
      visit([], {
        scores: [
          scored('c0', 1, { assessor: 'x' }),
          { criterion: 'c0', assessor: 'y', answer: 'not-applicable' },
          scored('c1', 2, { assessor: 'x' }),
        ],
      }),
    );
    expect(result).to.deep.equal({
      items: 0,
      percent: undefined,
      alpha: undefined,
      noVariation: false,
      differences: [],
    });
  });
});

const rubric = rubricOf([[{}, {}]]);
const at = (
  id: string,
  site: string,
  date: string,
  [first, second]: [number, number],
  more: Partial<Assessment> = {},
) => visit([scored('a1.1', first), scored('a1.2', second)], { id, site, date, ...more });

describe('rollUp', () => {
  const sites: Site[] = [
    { id: 'd', level: 'district', name: { en: 'D' } },
    ...centres('s1', 's2', 's3', 's4').map((site) => ({ ...site, parent: 'd' })),
    ...centres('far'),
  ];
  const programme = programmeOf(
    rubric,
    [
      at('old', 's1', '2021-05-01', [1, 1]),
      at('new', 's1', '2022-05-01', [4, 4]),
      at('v2', 's2', '2022-05-01', [1, 2]),
      at('v3', 's3', '2022-06-01', [1, 1]),
      at('v5', 'far', '2022-05-01', [2, 2]),
    ],
    sites,
  );

  it('distribution and worst first; a place without assessment is no data and stays in the count', () => {
    const result = rollUp(programme, 'd');
    expect(result.distribution).to.deep.equal({
      'on-track': 1,
      'needs-attention': 0,
      'off-track': 2,
      'no-data': 1,
    });
    expect(result.sites.map(({ site }) => site)).to.deep.equal(['s3', 's2', 's1', 's4']);
    expect(result).to.include({ worst: 'off-track', rated: 3, of: 4, mean: 2.16666666667 });
  });

  it('the latest assessment of a place counts; without a place the whole programme', () => {
    expect(rollUp(programme, 'd').sites[2]).to.deep.equal({
      site: 's1',
      assessment: 'new',
      date: '2022-05-01',
      state: 'on-track',
      mean: 4,
    });
    expect(rollUp(programme)).to.include({ rated: 4, of: 5 });
  });

  it('only visits of the period count', () => {
    expect(rollUp(programme, 'd', { period: '2021' })).to.deep.include({
      rated: 1,
      distribution: { 'on-track': 0, 'needs-attention': 0, 'off-track': 1, 'no-data': 3 },
    });
  });

  it('a place with too little coverage does not enter the mean', () => {
    const thin = programmeOf(
      rubric,
      [at('v', 's1', '2022-05-01', [4, 4]), visit([scored('a1.1', 1)], { id: 'w', site: 's2' })],
      centres('s1', 's2'),
    );
    expect(rollUp(thin)).to.include({ mean: 4, rated: 1, of: 2, worst: 'on-track' });
  });

  it('nothing rated has neither worst nor mean', () => {
    expect(rollUp(programmeOf(rubric, [], centres('s1')))).to.include({
      worst: undefined,
      mean: undefined,
      rated: 0,
      of: 1,
    });
  });
});

describe('scorecardMatrix', () => {
  const programme = programmeOf(
    rubric,
    [at('old', 's1', '2021-05-01', [2, 3]), at('new', 's1', '2022-05-01', [3, 1])],
    centres('s1', 's2'),
  );

  it('criteria by places with the trend since the visit before', () => {
    const matrix = scorecardMatrix(programme)!;
    expect(matrix.sites.map(({ site, assessment, trend }) => [site, assessment, trend])).to.deep.equal([
      ['s1', 'new', 'worse'],
      ['s2', undefined, undefined],
    ]);
    expect(
      matrix.rows.map(({ criterion, cells }) => [
        criterion,
        ...cells.map(({ state, trend }) => `${state} ${trend}`),
      ]),
    ).to.deep.equal([
      ['a1.1', 'on-track better', 'no-data undefined'],
      ['a1.2', 'off-track worse', 'no-data undefined'],
    ]);
    expect(matrix.rows[0]!.cells[0]!.previous).to.deep.equal({
      assessment: 'old',
      date: '2021-05-01',
      value: 2,
    });
  });

  it('a visit with another version of the rubric is no measure for the trend', () => {
    const mixed = programmeOf(
      { ...rubric, version: 2 },
      [at('old', 's1', '2021-05-01', [2, 3]), at('new', 's1', '2022-05-01', [3, 1], { rubricVersion: 2 })],
      centres('s1'),
    );
    const matrix = scorecardMatrix(mixed)!;
    expect(matrix.sites[0]).to.include({ assessment: 'new', trend: undefined });
    expect(matrix.rows[0]!.cells[0]).to.include({ state: 'on-track', trend: undefined, previous: undefined });
  });

  it('no such rubric, no table', () => {
    expect(scorecardMatrix(programme, { rubric: 'gone' })).to.equal(undefined);
    expect(rollUp(programme, undefined, { rubric: 'gone' })).to.include({ rubric: undefined, rated: 0 });
  });
});
