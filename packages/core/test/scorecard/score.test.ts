import { expect } from 'chai';
import * as fc from 'fast-check';
import { bandOf, scoreAssessment } from '@careframe/core';
import type { Rubric } from '@careframe/core';
import { rubricOf, scored, visit } from './cases.js';

const two = rubricOf([[{}, {}]]);
const notApplicable = (criterion: string) => ({ criterion, answer: 'not-applicable' as const });
const notAssessed = (criterion: string) => ({ criterion, answer: 'not-assessed' as const });

describe('scoreAssessment: rules', () => {
  it('weights of criteria and areas multiply', () => {
    const rubric = rubricOf([[{ weight: 3 }], [{}]]);
    const heavy = { ...rubric, areas: [rubric.areas[0]!, { ...rubric.areas[1]!, weight: 2 }] };
    expect(scoreAssessment(heavy, visit([scored('a1.1', 4), scored('a2.1', 1)])).mean).to.equal(2.8);
  });

  it('what does not apply leaves the sum with its weight, it is not 0 of 6 (Uganda assessment)', () => {
    const rubric = rubricOf([[{ weight: 6 }, { weight: 4 }]]);
    const result = scoreAssessment(rubric, visit([notApplicable('a1.1'), scored('a1.2', 4)]));
    expect(result).to.include({ mean: 4, share: 1, coverage: 1, state: 'on-track' });
    expect(result.criteria[0]).to.include({
      answer: 'not-applicable',
      mean: undefined,
      coverage: undefined,
      state: 'no-data',
    });
  });

  it('an area where nothing applies has no score', () => {
    const rubric = rubricOf([[{}], [{}]]);
    const result = scoreAssessment(rubric, visit([notApplicable('a1.1'), scored('a2.1', 3)]));
    expect(result.areas[0]).to.deep.equal({
      id: 'a1',
      mean: undefined,
      share: undefined,
      coverage: undefined,
      state: 'no-data',
    });
    expect(result).to.include({ mean: 3, coverage: 1 });
  });

  it('coverage is assessed of applicable weight; under .8 there is no colour, at .8 there is', () => {
    const rubric = (silent: number) => rubricOf([[{ weight: 10 - silent }, { weight: silent }, {}]]);
    const at = (silent: number) =>
      scoreAssessment(rubric(silent), visit([scored('a1.1', 4), notAssessed('a1.2'), notApplicable('a1.3')]));
    expect(at(2)).to.include({ coverage: 0.8, state: 'on-track', noRating: undefined });
    expect(at(2.1)).to.include({
      coverage: 0.79,
      mean: 4,
      state: 'no-data',
      uncapped: 'no-data',
      noRating: 'low-coverage',
    });
  });

  it('the rubric states its own minimum', () => {
    const answers = visit([scored('a1.1', 4), { criterion: 'a1.2', answer: 'no-access' }]);
    expect(scoreAssessment({ ...two, minimumCoverage: 0.5 }, answers)).to.include({
      coverage: 0.5,
      state: 'on-track',
    });
    expect(scoreAssessment({ ...two, minimumCoverage: 0.51 }, answers).state).to.equal('no-data');
  });

  it('a criterion nobody answered counts as not assessed', () => {
    expect(scoreAssessment(two, visit([scored('a1.1', 4)]))).to.include({
      coverage: 0.5,
      noRating: 'low-coverage',
    });
    expect(scoreAssessment(two, visit([]))).to.include({
      coverage: 0,
      mean: undefined,
      noRating: 'nothing-assessed',
    });
  });

  it('a score without evidence never counts: hollow, and it lowers the coverage', () => {
    const result = scoreAssessment(two, visit([scored('a1.1', 4), scored('a1.2', 1, { evidence: [] })]));
    expect(result).to.deep.include({
      mean: 4,
      coverage: 0.5,
      state: 'no-data',
      unsupported: { n: 1, of: 2 },
    });
    expect(result.criteria[1]).to.include({
      value: 1,
      hollow: true,
      mean: undefined,
      state: 'no-data',
      evidence: 0,
    });
  });

  it('an agreed score rests on what the assessors brought', () => {
    const scores = [
      scored('a1.1', 2, { assessor: 'x' }),
      scored('a1.1', 4, { assessor: 'y', evidence: [{ kind: 'data' }] }),
    ];
    const result = scoreAssessment(
      rubricOf([[{}]]),
      visit([{ criterion: 'a1.1', answer: 'scored', value: 3 }], { scores }),
    );
    expect(result.criteria[0]).to.deep.include({
      value: 3,
      evidence: 2,
      hollow: false,
      originals: { x: 2, y: 4 },
    });
  });

  it('a piece of evidence that the team and both assessors name counts once, another page of it again', () => {
    const piece = (page: string) => ({
      kind: 'document' as const,
      reference: { en: page },
      date: '2022-05-01',
    });
    const scores = ['x', 'y'].map((assessor) => scored('a1.1', 3, { assessor, evidence: [piece('p. 1')] }));
    const of = (...evidence: ReturnType<typeof piece>[]) =>
      scoreAssessment(rubricOf([[{}]]), visit([scored('a1.1', 3, { evidence })], { scores })).criteria[0]!
        .evidence;
    expect([of(piece('p. 1')), of(piece('p. 1'), piece('p. 1')), of(piece('p. 2'))]).to.deep.equal([1, 1, 2]);
  });

  describe('in an external round', () => {
    const team = [
      { id: 'in', role: { en: 'Manager' }, ownService: true },
      { id: 'out', role: { en: 'Inspector' }, ownService: false },
    ];
    const by = (assessor: string, value: number) => scored('a1.1', value, { assessor });
    const of = (changes: object, ...scores: ReturnType<typeof by>[]) =>
      scoreAssessment(rubricOf([[{}]]), visit([], { team, scores, external: true, ...changes })).criteria[0]!;

    it('assessors of the own service may not score it', () => {
      expect(of({}, by('in', 4), by('out', 2))).to.deep.include({ value: 2, originals: { out: 2 } });
      expect(of({}, by('in', 4))).to.include({ value: undefined, answer: 'not-assessed', coverage: 0 });
    });

    it('an agreed score stands when somebody from outside scored too', () => {
      const agreed = [scored('a1.1', 3)];
      expect(of({ agreed }, by('in', 4), by('out', 2)).value).to.equal(3);
      expect(of({ agreed }, by('in', 4)).value).to.equal(undefined);
    });

    it('in other rounds they may', () => {
      expect(of({ external: false }, by('in', 4)).value).to.equal(4);
      expect(of({ external: undefined }, by('in', 4)).value).to.equal(4);
    });
  });

  it('two assessors who have not agreed give no score, one alone gives his', () => {
    const of = (...scores: ReturnType<typeof scored>[]) =>
      scoreAssessment(rubricOf([[{}]]), visit([], { scores })).mean;
    expect(of(scored('a1.1', 2, { assessor: 'x' }), scored('a1.1', 4, { assessor: 'y' }))).to.equal(
      undefined,
    );
    expect(of(scored('a1.1', 2, { assessor: 'x' }))).to.equal(2);
  });

  it('an assessment made with another version of the rubric is never recoloured', () => {
    const result = scoreAssessment({ ...two, version: 2 }, visit([scored('a1.1', 4), scored('a1.2', 4)]));
    expect(result).to.include({
      state: 'no-data',
      uncapped: 'no-data',
      mean: undefined,
      noRating: 'rubric-version',
      rubricVersion: 1,
    });
    expect([...result.areas, ...result.criteria].map(({ state }) => state)).to.deep.equal([
      'no-data',
      'no-data',
      'no-data',
    ]);
    expect(result.criteria[0]!.value).to.equal(4);
  });

  it('a score of 0 is a score, and one above the scale is not "N/A" (HSC library)', () => {
    const rubric = {
      ...two,
      scale: { min: 0, max: 4, anchors: [] },
      bands: [
        { state: 'off-track', from: 0 },
        { state: 'on-track', from: 3 },
      ] as Rubric['bands'],
    };
    const result = scoreAssessment(rubric, visit([scored('a1.1', 0), scored('a1.2', 5)]));
    expect(result).to.include({ mean: 2.5, coverage: 1, state: 'off-track' });
    expect(result.criteria.map(({ mean, state }) => [mean, state])).to.deep.equal([
      [0, 'off-track'],
      [5, 'on-track'],
    ]);
  });

  it('a score that has no number is not 0', () => {
    const result = scoreAssessment(
      two,
      visit([scored('a1.1', 4), { criterion: 'a1.2', answer: 'scored', evidence: [{ kind: 'data' }] }]),
    );
    expect(result).to.include({ mean: 4, coverage: 0.5 });
    expect(result.criteria[1]!.answer).to.equal('not-assessed');
  });
});

describe('scoreAssessment: critical criteria', () => {
  const critical = rubricOf([[{ critical: true }, {}, {}, {}], [{}]]);
  const answers = (value: number) =>
    visit([
      scored('a1.1', value),
      scored('a1.2', 4),
      scored('a1.3', 4),
      scored('a1.4', 4),
      scored('a2.1', 4),
    ]);

  it('a failed critical criterion keeps the area and the whole from more than "needs attention" (CQC rating limits)', () => {
    const result = scoreAssessment(critical, answers(1));
    expect(result).to.deep.include({
      mean: 3.4,
      uncapped: 'on-track',
      state: 'needs-attention',
      cappedBy: ['a1.1'],
    });
    expect(result.areas.map(({ state }) => state)).to.deep.equal(['needs-attention', 'on-track']);
    expect(result.criteria[0]).to.include({ failedCritical: true, state: 'off-track' });
  });

  it('a critical criterion that passes caps nothing; `criticalPass` sets the mark', () => {
    expect(scoreAssessment(critical, answers(2))).to.deep.include({ state: 'on-track', cappedBy: [] });
    expect(scoreAssessment({ ...critical, criticalPass: 3 }, answers(2))).to.deep.include({
      state: 'needs-attention',
      cappedBy: ['a1.1'],
    });
    expect(scoreAssessment({ ...critical, criticalPass: 3 }, answers(3)).state).to.equal('on-track');
  });

  it('the cap never makes a rating better', () => {
    const low = visit(['a1.1', 'a1.2', 'a1.3', 'a1.4', 'a2.1'].map((id) => scored(id, 1)));
    expect(scoreAssessment(critical, low)).to.deep.include({
      state: 'off-track',
      uncapped: 'off-track',
      cappedBy: [],
    });
  });

  it('a failure without evidence is no failure', () => {
    const unproven = visit([scored('a1.1', 1, { evidence: [] }), ...answers(4).agreed.slice(1)]);
    expect(scoreAssessment(critical, unproven)).to.deep.include({
      state: 'on-track',
      coverage: 0.8,
      cappedBy: [],
    });
  });
});

describe('bandOf', () => {
  it('bands are half-open: 1.999 is off track, 2 needs attention, 2.999 too, 3 is on track', () => {
    expect([1, 1.999, 2, 2.999, 3, 4].map((mean) => bandOf(two, mean))).to.deep.equal([
      'off-track',
      'off-track',
      'needs-attention',
      'needs-attention',
      'on-track',
      'on-track',
    ]);
  });

  it('bands have no gap and rise with the mean, in whatever order they are written (property)', () => {
    const mean = fc.double({ min: 1, max: 4, noNaN: true });
    const order = ['off-track', 'needs-attention', 'on-track'];
    fc.assert(
      fc.property(mean, mean, fc.shuffledSubarray([...two.bands], { minLength: 3 }), (a, b, bands) => {
        const [low, high] = [a, b]
          .sort((x, y) => x - y)
          .map((own) => order.indexOf(bandOf({ ...two, bands }, own))) as [number, number];
        expect(low).to.be.at.least(0);
        expect(high).to.be.at.least(low);
      }),
    );
  });
});

describe('scoreAssessment: any answers', () => {
  it('the mean lies between the lowest and highest that count; the order of answers does not matter (property)', () => {
    const rubric = rubricOf([
      [{}, { weight: 2 }],
      [{ weight: 0.5 }, { critical: true }, {}],
    ]);
    const ids = rubric.areas.flatMap((area) => area.criteria.map(({ id }) => id));
    const answer = fc.oneof(
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('not-applicable' as const, 'not-assessed' as const),
    );
    const all = fc.tuple(
      ...ids.map((id) =>
        answer.map((own) => (typeof own === 'number' ? scored(id, own) : { criterion: id, answer: own })),
      ),
    );
    fc.assert(
      fc.property(all, (answers) => {
        const result = scoreAssessment(rubric, visit(answers));
        expect(scoreAssessment(rubric, visit([...answers].reverse()))).to.deep.equal(result);
        const counted = answers.flatMap((own) =>
          'value' in own && own.value !== undefined ? [own.value] : [],
        );
        if (counted.length === 0) expect(result.mean).to.equal(undefined);
        else expect(result.mean).to.be.within(Math.min(...counted), Math.max(...counted));
        if (answers.some((own) => own.criterion === 'a2.2' && 'value' in own && own.value === 1))
          expect(result.state).not.to.equal('on-track');
      }),
    );
  });
});
