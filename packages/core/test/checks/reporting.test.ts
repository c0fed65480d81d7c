import { expect } from 'chai';
import { checkReporting, isIatiNumber, type Problem } from '@careframe/core';
import { cleanProgramme, setIndicator, setObservations, TODAY, type Spoil } from './checked.js';

function found(...spoils: Spoil[]): readonly Problem[] {
  const programme = cleanProgramme();
  for (const spoil of spoils) spoil(programme);
  return checkReporting(programme, { today: TODAY });
}
const codes = (...spoils: Spoil[]): string[] => found(...spoils).map(({ code }) => code);
const only = (code: Problem['code'], ...spoils: Spoil[]): Problem => {
  const problems = found(...spoils).filter((problem) => problem.code === code);
  expect(problems, code).to.have.lengthOf(1);
  return problems[0]!;
};
const reported = (...values: Parameters<typeof setObservations>): Spoil =>
  setObservations(...values, { period: '2022-Q4', value: 30 });
/** The indicator that counts nobody twice keeps silent, so that one rule is seen at a time. */
const alone: Spoil = (programme) => {
  programme.indicators.splice(0, 1);
  programme.observations = programme.observations.filter(({ indicator }) => indicator === 'plans');
  programme.trainings = [];
};
const plan = (fields: Parameters<typeof setIndicator>[0]): Spoil => setIndicator(fields, 0);

describe('checkReporting: value rules of IATI 2.03', () => {
  it('says nothing about a sound set of figures', () => {
    expect(codes(reported({ value: 4 }), alone)).to.deep.equal([]);
  });

  it('8.8.1, 8.9.1, 8.10.1: baseline, target and actual need a value, or a reason for none', () => {
    const empty = [reported({}), alone, plan({ baseline: {}, targets: [{ period: '2022-Q4' }] })];
    const problems = found(...empty).filter(({ code }) => code === 'IATI.no-value');
    expect(problems.map(({ params, severity }) => [params['rule'], severity])).to.deep.equal([
      ['8.8.1', 'must'],
      ['8.9.1', 'must'],
      ['8.10.1', 'must'],
    ]);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      ['indicators', 0, 'baseline'],
      ['indicators', 0, 'targets', 0],
      ['observations', 0],
    ]);
    const reasons = [
      reported({ missing: 'suppressed' }),
      alone,
      plan({ baseline: { missing: 'not-collected' } }),
    ];
    expect(codes(...reasons)).to.deep.equal([]);
    expect(codes(reported({}), alone, plan({ direction: 'range', targets: [{ min: 1 }] }))).to.deep.equal([
      'IATI.no-value',
    ]);
  });

  it('3 of 0 and 0 of 0 are no value to publish, and no 0', () => {
    expect(only('IATI.no-value', reported({ numerator: 0, denominator: 0 }), alone).params['rule']).to.equal(
      '8.10.1',
    );
  });

  it('8.8.2, 8.9.2, 8.10.2: a number that needs an exponent is no plain number', () => {
    const huge = [reported({ value: 1e21 }), alone, plan({ baseline: { value: 1e-7 } })];
    expect(
      found(...huge)
        .filter(({ code }) => code === 'IATI.no-plain-number')
        .map(({ params, severity }) => [params['rule'], severity]),
    ).to.deep.equal([
      ['8.8.2', 'should'],
      ['8.10.2', 'should'],
    ]);
  });

  it('8.8.3, 8.9.3, 8.10.3: no number where the measure is words', () => {
    const inWords = [reported({ value: 3 }), alone, plan({ measure: 'qualitative' })];
    expect(
      found(...inWords)
        .filter(({ code }) => code === 'IATI.value-of-words')
        .map(({ params }) => params['rule']),
    ).to.deep.equal(['8.8.3', '8.9.3', '8.10.3', '8.10.3']);
  });

  it('8.6.1: a period of one day is fine', () => {
    expect(codes(reported({ period: '2021-01-05/2021-01-05', value: 3 }), alone)).to.deep.equal([]);
  });

  it('8.11.1: references at the result or at its indicators, not at both', () => {
    const refer =
      (at: 'results' | 'indicators'): Spoil =>
      (programme) => {
        Object.assign(programme[at].at(-1)!, { references: [{ vocabulary: '9', code: '3429' }] });
      };
    expect(
      only('IATI.two-references', reported(), alone, refer('results'), refer('indicators')),
    ).to.deep.include({
      severity: 'must',
      path: ['indicators', 0],
    });
    for (const at of ['results', 'indicators'] as const)
      expect(codes(reported(), alone, refer(at))).to.deep.equal([]);
  });

  for (const [text, isNumber] of [
    ['11', true],
    ['-0.5', true],
    ['.5', true],
    ['1,000', false],
    ['50%', false],
    ['٥٠', false],
    ['1e3', false],
    ['+1', false],
    ['', false],
  ] as const) {
    it(`"${text}" is ${isNumber ? 'a' : 'no'} number`, () => expect(isIatiNumber(text)).to.equal(isNumber));
  }
});

describe('checkReporting: periods, totals, places', () => {
  it('V1: a baseline later than the first period with a value', () => {
    const late = plan({ baseline: { value: 4, date: '2021-04-01' } });
    expect(only('V1.late-baseline', reported({ value: 5 }), alone, late).path).to.deep.equal([
      'indicators',
      0,
      'baseline',
      'date',
    ]);
    const early = plan({ baseline: { value: 4, date: '2021-03-31' } });
    expect(codes(reported({ value: 5 }), alone, early)).to.deep.equal([]);
  });

  it('V2: a value before or after the programme', () => {
    expect(only('V2.outside', reported({ period: '2020-Q4', value: 5 }), alone).path).to.deep.equal([
      'observations',
      0,
    ]);
  });

  it('V3: periods that overlap or are there twice; not the year with its quarters, nor other places', () => {
    const both = (a: string, b: string, site?: string): Spoil =>
      reported({ period: a, value: 1 }, { period: b, value: 2, ...(site !== undefined && { site }) });
    expect(only('V3.overlap', both('2021-01-01/2021-04-30', '2021-Q2'), alone).params).to.include({
      period: '2021-Q2',
      other: '2021-01-01/2021-04-30',
    });
    expect(codes(both('2021', '2021-01-01/2021-12-31'), alone)).to.deep.equal(['V3.overlap']);
    expect(codes(both('2021-Q1', '2021-Q1'), alone)).to.deep.equal(['V3.overlap']);
    expect(codes(both('2021', '2021-Q4'), alone)).to.deep.equal([]);
    expect(codes(both('2021-Q1', '2021-Q1', 'region'), alone)).to.not.include('V3.overlap');
  });

  it('V4: parts by category without their total', () => {
    const part = { categories: { sex: 'female' }, value: 3 };
    expect(only('V4.no-total', reported(part), alone).path).to.deep.equal(['observations', 0]);
    expect(codes(reported(part, { value: 4 }), alone)).to.not.include('V4.no-total');
  });

  it('V5: a target whose period is over without a value; a reason is an answer', () => {
    const targets = [{ period: '2021', value: 3 }];
    expect(only('V5.unreported', setObservations(), alone, plan({ targets })).path).to.deep.equal([
      'indicators',
      0,
      'targets',
      0,
    ]);
    for (const answer of [
      { period: '2021-Q3', value: 3 },
      { period: '2021', missing: 'not-collected' as const },
    ])
      expect(codes(setObservations(answer), alone, plan({ targets }))).to.deep.equal([]);
    const own = [{ period: '2021', site: 'region', value: 3 }];
    expect(codes(setObservations({ period: '2021', value: 3 }), alone, plan({ targets: own }))).to.deep.equal(
      ['V5.unreported'],
    );
  });

  const tree: Spoil = (programme) => {
    programme.sites = [
      { id: 'region', level: 'region', name: { en: 'Region' } },
      ...['a', 'b'].map((id) => ({ id, parent: 'region', level: 'centre' as const, name: { en: id } })),
    ];
    programme.assessments = [];
  };
  const places = (region: number, a: number, b: number | undefined): Spoil =>
    setObservations(
      { period: '2022-Q3', site: 'b', value: 1 },
      { period: '2022-Q4', site: 'region', value: region },
      { period: '2022-Q4', site: 'a', value: a },
      ...(b === undefined ? [] : [{ period: '2022-Q4', site: 'b', value: b }]),
    );

  it('I9.parts: places that do not add up to the total above them, with the difference', () => {
    expect(only('I9.parts', tree, places(10, 4, 5), alone)).to.deep.include({ path: ['observations', 1] });
    expect(only('I9.parts', tree, places(10, 4, 5), alone).params).to.include({
      difference: 1,
      parts: 9,
      total: 10,
    });
    expect(codes(tree, places(9, 4, 5), alone)).to.deep.equal([]);
  });

  it('I9.parts: not while a place that reports elsewhere is missing', () => {
    expect(codes(tree, places(10, 4, undefined), alone)).to.deep.equal([]);
  });

  it('I9.parts: places of a region without a total belong to the programme', () => {
    const whole = setObservations(
      { period: '2022-Q4', value: 8 },
      { period: '2022-Q4', site: 'a', value: 4 },
      { period: '2022-Q4', site: 'b', value: 5 },
    );
    expect(only('I9.parts', tree, whole, alone).params).to.include({ difference: -1 });
  });

  it('a place that lies inside itself does not stop the check', () => {
    const knot: Spoil = (programme) => {
      programme.sites = ['a', 'b'].map((id) => ({
        id,
        parent: id === 'a' ? 'b' : 'a',
        level: 'centre' as const,
        name: { en: id },
      }));
      programme.assessments = [];
    };
    expect(codes(knot, setObservations({ period: '2022-Q4', site: 'a', value: 4 }), alone)).to.deep.equal([]);
  });
});
