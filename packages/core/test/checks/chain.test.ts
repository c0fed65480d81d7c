import { expect } from 'chai';
import * as fc from 'fast-check';
import { chain, codesOf, only, problemsOf, type Spoil } from './checked.js';

const both =
  (...spoils: Spoil[]): Spoil =>
  (programme) =>
    spoils.forEach((spoil) => spoil(programme));
const FULL = ['input', 'activity', 'output', 'outcome', 'impact'] as const;
const STEPS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
] as const;

describe('if-then rules', () => {
  it('L1 to L8 say nothing about a sound chain', () => {
    expect(codesOf()).to.deep.equal([]);
    expect(codesOf(chain(FULL, STEPS))).to.deep.equal([]);
  });

  it('L1.no-cause: a result nothing leads to, except in the first stage', () => {
    const problem = only(
      'L1.no-cause',
      chain(FULL, [
        [0, 1],
        [2, 3],
        [3, 4],
      ]),
    );
    expect([problem.severity, problem.path, problem.params['id']]).to.deep.equal([
      'should',
      ['results', 2],
      'r2',
    ]);
    expect(codesOf(chain(['output', 'outcome'], [[0, 1]]))).to.deep.equal([]);
  });

  it('L1.leads-nowhere: not for the last stage, an impact, an end result or an unintended effect', () => {
    const cut = chain(FULL, [
      [0, 1],
      [1, 2],
      [3, 4],
    ]);
    expect(only('L1.leads-nowhere', cut).path).to.deep.equal(['results', 2]);
    for (const flag of ['endResult', 'unintended'] as const) {
      expect(
        codesOf(
          both(cut, (programme) => {
            programme.results[2]![flag] = true;
          }),
        ),
      ).to.not.include('L1.leads-nowhere');
    }
  });

  it('L1 does not take feedback for a cause', () => {
    expect(
      codesOf((programme) => {
        programme.links[0]!.kind = 'feedback';
      }),
    ).to.have.members(['L1.no-cause', 'L1.leads-nowhere']);
  });

  it('L2: a link over two stages, unless its reason is given', () => {
    const direct = chain(
      ['activity', 'output', 'impact'],
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    );
    expect(codesOf(direct)).to.deep.equal([]);
    const problem = only(
      'L2',
      both(direct, (programme) => {
        programme.links[2] = {
          id: 'l2',
          from: 'r0',
          to: 'r2',
          kind: 'contributes',
          assumptions: [{ id: 'a', text: { en: 'There is time' } }],
        };
      }),
    );
    expect([problem.path, problem.severity]).to.deep.equal([['links', 2], 'should']);
    expect(problem.params).to.deep.include({ id: 'l2', label: { en: 'More children number0 reach0 goal0' } });
  });

  it('L3: a circle, once, with the way round', () => {
    const problem = only('L3', chain(FULL, [...STEPS, [3, 1]]));
    expect([problem.severity, problem.path]).to.deep.equal(['must', ['links', 4]]);
    expect(problem.params['path']).to.deep.equal(['r1', 'r2', 'r3']);
  });

  it('L3: a result that leads to itself, and two circles apart', () => {
    expect(only('L3', chain(FULL, [...STEPS, [2, 2]])).params['path']).to.deep.equal(['r2']);
    expect(codesOf(chain(FULL, [...STEPS, [1, 0], [4, 3]])).filter((code) => code === 'L3')).to.have.lengthOf(
      2,
    );
  });

  it('L3: not for feedback, and not for two ways to one result', () => {
    const back = both(chain(FULL, [...STEPS, [3, 1]]), (programme) => {
      programme.links[4]!.kind = 'feedback';
    });
    expect(codesOf(back)).to.deep.equal([]);
    expect(
      codesOf(
        chain(
          ['output', 'output', 'output', 'outcome'],
          [
            [0, 1],
            [0, 2],
            [1, 2],
            [2, 3],
            [1, 3],
          ],
        ),
      ),
    ).to.not.include('L3');
  });

  it('L3: a chain of 5,000 results in a circle is found', () => {
    const n = 5000;
    const ring = Array.from({ length: n }, (_, at) => [at, (at + 1) % n] as const);
    const problem = only(
      'L3',
      both(
        chain(
          Array.from({ length: n }, () => 'output'),
          [],
        ),
        (programme) => {
          programme.links = ring.map(([from, to], at) => ({
            id: `l${at}`,
            from: `r${from}`,
            to: `r${to}`,
            kind: 'contributes',
          }));
        },
      ),
    );
    expect(problem.params['path']).to.have.lengthOf(n);
  }).timeout(20_000);

  it('L4: neither reason nor assumption; an empty text is none', () => {
    const bare: Spoil = (programme) => {
      programme.links[0] = { ...programme.links[0]!, reason: { en: ' ' }, assumptions: [] };
    };
    expect([only('L4', bare).path, only('L4', bare).severity]).to.deep.equal([['links', 0], 'hint']);
    expect(
      codesOf((programme) => {
        delete programme.links[0]!.reason;
      }),
    ).to.deep.equal([]);
    expect(
      codesOf((programme) => {
        delete programme.links[0]!.assumptions;
      }),
    ).to.deep.equal([]);
  });

  it('L5: an assumption that repeats a result, word for word or nearly', () => {
    for (const text of ['Staff of centres trained', 'The staff of the centres trained']) {
      const problem = only('L5', (programme) => {
        programme.links[0]!.assumptions = [
          { id: 'a', text: { en: 'Staff have time' } },
          { id: 'b', text: { en: text } },
        ];
      });
      expect(problem.path).to.deep.equal(['links', 0, 'assumptions', 1]);
    }
    expect(
      codesOf((programme) => {
        programme.links[0]!.assumptions = [{ id: 'a', text: { en: 'Staff stay in the centres' } }];
      }),
    ).to.deep.equal([]);
  });

  it('L5: the first result that is nearly the same, as a comparison with every one of them finds it (property)', () => {
    const word = fc.constantFrom('care', 'plans', 'staff', 'children', 'homes', 'trained', 'used', 'better');
    const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
    const near = (a: string, b: string): boolean => {
      const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
      const common = [...one].filter((part) => other.has(part)).length;
      return common / (one.size + other.size - common) > 0.7;
    };
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 9 }), text, (labels, assumption) => {
        const told = problemsOf((programme) => {
          programme.results = labels.map((label, at) => ({
            ...programme.results[at === 0 ? 0 : 1]!,
            id: `r${at}`,
            label: { en: label },
          }));
          programme.links = [
            {
              id: 'l',
              from: 'r0',
              to: 'r1',
              kind: 'contributes',
              assumptions: [{ id: 'a', text: { en: assumption } }],
            },
          ];
        }).filter(({ code }) => code === 'L5');
        const first = labels.find((label) => near(label, assumption));
        expect(told.map(({ params }) => (params['result'] as { en: string }).en)).to.deep.equal(
          first === undefined ? [] : [first],
        );
      }),
      { numRuns: 300 },
    );
  });

  for (const [language, text] of Object.entries({
    en: 'Provide transport for families',
    bg: 'Осигуряване на транспорт за семействата',
    ar: 'توفير النقل للعائلات',
    ru: 'Обеспечение транспорта для семей',
  })) {
    it(`L5.in-control: an assumption that says what somebody in the programme will do (${language})`, () => {
      const problem = only('L5.in-control', (programme) => {
        programme.links[0]!.assumptions = [{ id: 'a', text: { [language]: text } }];
      });
      expect([problem.path, problem.severity]).to.deep.equal([['links', 0, 'assumptions', 0], 'should']);
    });
  }

  it('L5.in-control: not for what others do or what stays as it is', () => {
    for (const text of [
      'The ministry provides the rooms',
      'Families want to stay together',
      'Trained staff stay',
    ])
      expect(
        codesOf((programme) => {
          programme.links[0]!.assumptions = [{ id: 'a', text: { en: text } }];
        }),
      ).to.deep.equal([]);
  });

  it('L6: two linked results that say nearly the same, told at the later one', () => {
    const problem = only('L6', (programme) => {
      programme.results[0]!.label = { en: 'Children have care plans that are followed' };
    });
    expect([problem.path, problem.severity]).to.deep.equal([['results', 1], 'hint']);
    expect(problem.params['id']).to.equal('plans-used');
  });

  it('L7.backwards: from a later stage to an earlier one, unless feedback', () => {
    const back: Spoil = (programme) => {
      programme.links.push({
        id: 'back',
        from: 'plans-used',
        to: 'staff-trained',
        kind: 'contributes',
        reason: { en: 'x' },
      });
    };
    expect(only('L7.backwards', back).path).to.deep.equal(['links', 1]);
    expect(
      codesOf(
        both(back, (programme) => {
          programme.links[1]!.kind = 'feedback';
        }),
      ),
    ).to.deep.equal([]);
  });

  it('L8.crowded: ten results in a stage, not nine', () => {
    const crowd =
      (n: number): Spoil =>
      (programme) => {
        for (let at = 2; at <= n; at++)
          programme.results.push({
            ...programme.results[0]!,
            id: `more-${at}`,
            endResult: true,
            notMeasured: { en: 'test' },
          });
      };
    expect(codesOf(crowd(9))).to.deep.equal([]);
    const problem = only('L8.crowded', crowd(10));
    expect([problem.path, problem.params]).to.deep.equal([
      ['stages', 0],
      { id: 'output', label: { en: 'Outputs' }, n: 10 },
    ]);
  });

  it('L1 L2 L3: links to unknown results are left to the reader', () => {
    expect(
      codesOf((programme) => {
        programme.links.push({ id: 'x', from: 'plans-used', to: 'gone', kind: 'contributes' });
      }),
    ).to.deep.equal([]);
  });
});
