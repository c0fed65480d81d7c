import { checkProgramme, type Indicator } from '@careframe/core';
import { expect } from 'chai';
import { codesOf, only, outcome, setIndicator, setObservations, type Spoil } from './checked.js';

const share: Partial<Indicator> = {
  measure: 'ratio',
  percent: true,
  accumulation: 'level',
  baseline: { value: 0.1 },
  targets: [{ period: '2022', value: 0.9 }],
  denominatorDefinition: { en: 'All children' },
};

describe('indicator rules', () => {
  it('I1: a result without indicator, unless it says why', () => {
    const unmeasured: Spoil = (programme) => {
      programme.indicators.pop();
    };
    const problem = only('I1', unmeasured);
    expect([problem.severity, problem.path, problem.params]).to.deep.equal([
      'should',
      ['results', 1],
      { id: 'plans-used', label: { en: 'More children have care plans that are followed' } },
    ]);
    expect(
      codesOf((programme) => {
        unmeasured(programme);
        programme.results[1]!.notMeasured = { en: 'Too costly' };
      }),
    ).to.deep.equal([]);
  });

  it('I1: "73 of 102 participants trained" as an outcome is a count (I1.count-only)', () => {
    const codes = codesOf((programme) => {
      programme.indicators.pop();
      outcome({ en: '73 of 102 participants trained' })(programme);
    });
    expect(codes).to.include('I1.count-only').and.not.include('I1');
  });

  const COUNTS = {
    en: 'Number of managers trained',
    bg: 'Брой обучени служители',
    ar: 'عدد المتدربين',
    ru: 'Количество обученных сотрудников',
  };
  for (const [language, name] of Object.entries(COUNTS)) {
    it(`I1.count-only: an outcome measured by counting what was done (${language})`, () => {
      expect(only('I1.count-only', setIndicator({ name: { [language]: name } })).path).to.deep.equal([
        'results',
        1,
      ]);
    });
  }

  it('I1.count-only: not when one indicator tells a change, and not for outputs', () => {
    for (const name of [
      'Participants whose skills improved',
      'Trained staff who left',
      'Managers trained who are still in post',
      'Children with a plan',
    ]) {
      expect(codesOf(setIndicator({ name: { en: name } })), name).to.deep.equal([]);
    }
    expect(
      codesOf((programme) => {
        programme.indicators.push({
          ...programme.indicators[1]!,
          id: 'n',
          code: '9',
          name: { en: 'Participants' },
        });
      }),
    ).to.deep.equal([]);
  });

  const TARGETS = [
    'Increase care plans to 80',
    '80 % of children with plans',
    'Children with plans, ٨٠٪',
    'Reduced placements',
  ];
  for (const name of TARGETS) {
    it(`I2: a target or direction in the name: ${name}`, () => {
      const problem = only('I2', setIndicator({ name: { en: name } }));
      expect([problem.path, problem.severity]).to.deep.equal([['indicators', 1, 'name'], 'hint']);
    });
  }

  it('I2: in Bulgarian, Russian and Arabic, and not for a mere number', () => {
    for (const name of [
      { bg: 'Увеличаване на плановете до 80' },
      { ru: 'Увеличение числа планов до 80' },
      { ar: 'زيادة عدد الخطط إلى 80' },
    ])
      expect(codesOf(setIndicator({ name }))).to.include('I2');
    expect(codesOf(setIndicator({ name: { en: 'Plans discussed within 14 days' } }))).to.deep.equal([]);
  });

  for (const [code, field] of [
    ['I3.unit', 'unit'],
    ['I3.source', 'meansOfVerification'],
    ['I3.frequency', 'frequency'],
    ['I3.responsible', 'responsible'],
  ] as const) {
    it(`${code}: ${field} is missing`, () => {
      const problem = only(code, (programme) => {
        delete programme.indicators[1]![field];
      });
      expect([problem.path, problem.severity, problem.params['id']]).to.deep.equal([
        ['indicators', 1, field],
        'should',
        'plans',
      ]);
    });
  }

  it('I3.unit: a percentage and a rating need none', () => {
    for (const fields of [share, { measure: 'rating', scaleMax: 40 } as const]) {
      expect(
        codesOf((programme) => {
          setIndicator(fields)(programme);
          delete programme.indicators[1]!.unit;
        }),
      ).to.deep.equal([]);
    }
  });

  it('I4: a percentage that does not say of what', () => {
    expect(codesOf(setIndicator(share))).to.deep.equal([]);
    expect(
      only('I4', (programme) => {
        setIndicator(share)(programme);
        delete programme.indicators[1]!.denominatorDefinition;
      }).path,
    ).to.deep.equal(['indicators', 1, 'denominatorDefinition']);
  });

  it('I5.missing: no target with a date; something to keep needs none', () => {
    for (const targets of [[], [{ value: 30 }]])
      expect(only('I5.missing', setIndicator({ targets })).path).to.deep.equal(['indicators', 1, 'targets']);
    expect(codesOf(setIndicator({ targets: [{ value: 30 }, { period: '2022', value: 30 }] }))).to.deep.equal(
      [],
    );
    expect(codesOf(setIndicator({ direction: 'range', targets: [{ min: 1, max: 2 }] }))).to.deep.equal([]);
  });

  it('I5.outside: a target before or after the programme; a year that shares days with it is fine', () => {
    for (const period of ['2020-Q4', '2023']) {
      expect(
        only(
          'I5.outside',
          setIndicator({
            targets: [
              { period: '2022', value: 30 },
              { period, value: 31 },
            ],
          }),
        ).path,
      ).to.deep.equal(['indicators', 1, 'targets', 1, 'period']);
    }
    expect(codesOf(setIndicator({ targets: [{ period: '2022/2023', value: 30 }] }))).to.deep.equal([]);
  });

  it('I6.equal: nothing to reach, unless it is to be maintained', () => {
    const equal = { baseline: { value: 30 } };
    expect(only('I6.equal', setIndicator(equal)).severity).to.equal('must');
    expect(codesOf(setIndicator({ ...equal, direction: 'maintain' }))).to.deep.equal([]);
  });

  it('I6.wrong-side: the final target lies against the direction', () => {
    expect(only('I6.wrong-side', setIndicator({ direction: 'decrease' })).path).to.deep.equal([
      'indicators',
      1,
      'targets',
    ]);
    expect(only('I6.wrong-side', setIndicator({ baseline: { value: 31 } })).severity).to.equal('must');
    expect(codesOf(setIndicator({ direction: 'decrease', baseline: { value: 31 } }))).to.deep.equal([]);
    expect(codesOf(setIndicator({ baseline: { missing: 'not-collected' } }))).to.deep.equal([]);
  });

  it('I6: the target of one place is not held against the baseline of all', () => {
    const targets = [
      { period: '2022', value: 30 },
      { period: '2022-Q4', site: 'centre-1', value: 2 },
    ];
    expect(codesOf(setIndicator({ targets }))).to.deep.equal([]);
  });

  it('I6: counts of periods are added to the baseline before they are compared', () => {
    const targets = [
      { period: '2021', value: 3 },
      { period: '2022', value: 3 },
    ];
    expect(codesOf(setIndicator({ accumulation: 'increment', targets }))).to.deep.equal([]);
    expect(
      codesOf(setIndicator({ accumulation: 'increment', direction: 'decrease', targets })),
    ).to.deep.equal([]);
  });

  it('I7.duplicate-code: told at the second one', () => {
    expect(only('I7.duplicate-code', setIndicator({ code: ' 1.1' })).path).to.deep.equal([
      'indicators',
      1,
      'code',
    ]);
    expect(
      codesOf((programme) => {
        for (const indicator of programme.indicators) delete indicator.code;
      }),
    ).to.deep.equal([]);
  });
});

describe('value rules', () => {
  it('I8.falling-total: a running total that falls, in time order and place by place', () => {
    const problem = only(
      'I8.falling-total',
      setObservations(
        { period: '2021-Q3', value: 5 },
        { period: '2021-Q1', value: 7 },
        { period: '2021-Q2', missing: 'not-reported' },
      ),
    );
    expect(problem.path).to.deep.equal(['observations', 0]);
    expect(problem.params).to.deep.include({
      id: 'v0',
      indicator: 'plans',
      before: 7,
      value: 5,
      period: '2021-Q3',
    });
    expect(
      codesOf(setObservations({ value: 7 }, { period: '2021-Q2', value: 5, site: 'region' })),
    ).to.deep.equal([]);
    expect(
      codesOf((programme) => {
        setObservations({ value: 7 }, { period: '2021-Q2', value: 5 })(programme);
        setIndicator({ accumulation: 'increment' })(programme);
      }),
    ).to.deep.equal([]);
  });

  const parts = (total: number, female: number, male: number): Spoil =>
    setObservations(
      { value: total },
      { value: female, categories: { sex: 'female' } },
      { value: male, categories: { sex: 'male' } },
    );

  it('I9.parts: parts that do not add up to the reported total', () => {
    expect(codesOf(parts(10, 4, 6))).to.deep.equal([]);
    const problem = only('I9.parts', parts(10, 4, 5));
    expect(problem.path).to.deep.equal(['observations', 0]);
    expect(problem.params).to.deep.include({
      difference: 1,
      parts: 9,
      total: 10,
      dimension: 'sex',
      id: 'v0',
    });
    expect(only('I9.parts', parts(10, 6, 5)).params['difference']).to.equal(-1);
  });

  it('I9.parts: not for a dimension whose categories overlap, nor when a part is missing', () => {
    expect(
      codesOf((programme) => {
        parts(10, 4, 5)(programme);
        programme.dimensions[0]!.exclusive = false;
      }),
    ).to.deep.equal([]);
    expect(
      codesOf(setObservations({ value: 10 }, { value: 4, categories: { sex: 'female' } })),
    ).to.deep.equal([]);
  });

  it('I10.over-hundred: a share over 100 per cent, unless a note says why', () => {
    const over =
      (note?: string): Spoil =>
      (programme) => {
        setIndicator(share)(programme);
        setObservations(
          { numerator: 11, denominator: 10, ...(note !== undefined && { note: { en: note } }) },
          { period: '2021-Q2', value: 1 },
        )(programme);
      };
    expect(only('I10.over-hundred', over()).path).to.deep.equal(['observations', 0]);
    expect(codesOf(over('Children of other districts came too'))).to.deep.equal([]);
  });

  it('I11.no-source: one finding for an indicator, with how many; a reason for no value needs no source', () => {
    const problem = only(
      'I11.no-source',
      setObservations(
        { value: 1, source: { en: '' } },
        { period: '2021-Q2', value: 2, source: {} },
        { period: '2021-Q3', missing: 'not-due', source: {} },
        { period: '2021-Q4', value: 4 },
      ),
    );
    expect([problem.path, problem.params['n'], problem.params['id']]).to.deep.equal([
      ['indicators', 1],
      2,
      'plans',
    ]);
  });

  it('I12.future: a value of a period that has not ended, when today is known', () => {
    const values = setObservations(
      { period: '2021-Q1', value: 1 },
      { period: '2021-Q2', value: 2 },
      { period: '2021-Q3', missing: 'not-due' },
    );
    expect(only('I12.future', values, { today: '2021-06-29' }).path).to.deep.equal(['observations', 1]);
    expect(codesOf(values, { today: '2021-06-30' })).to.deep.equal([]);
    expect(codesOf(values, {})).to.deep.equal([]);
  });
});

describe('checkProgramme', () => {
  const spoilt: Spoil = (programme) => {
    outcome({ en: 'Conduct courses through partners' })(programme);
    setIndicator({ direction: 'decrease' })(programme);
    programme.links.push({ id: 'back', from: 'plans-used', to: 'staff-trained', kind: 'contributes' });
  };

  it('lists the worst first, then in the order of the document', () => {
    expect(codesOf(spoilt)).to.deep.equal(['L3', 'I6.wrong-side', 'W1', 'W3', 'L7.backwards', 'W2', 'L4']);
  });

  it('answers the same twice and leaves the document alone', () => {
    const frozen = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(frozen);
    };
    const answers = [0, 1].map(() => {
      let found: unknown;
      codesOf((programme) => {
        spoilt(programme);
        frozen(programme.results);
        frozen(programme.links);
        frozen(programme.observations);
        found = checkProgramme(programme);
      });
      return found;
    });
    expect(answers[0]).to.deep.equal(answers[1]);
  });
});
