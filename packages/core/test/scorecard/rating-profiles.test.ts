import { expect } from 'chai';
import type { Action, Assessment, Rubric, Score } from '@careframe/core';
import { rollUp } from '@careframe/core';
import {
  careQualityCommission,
  completeFollowUps,
  evidenceConcerns,
  followUps,
  hague,
  hnqis,
  plainBands,
  rateAssessment,
  rollUpRatings,
  sims,
  undp,
  weightSensitivity,
  withTwoKinds,
} from '@careframe/core/rating-profiles';
import { centres, programmeOf, rubricOf, scored, visit } from './cases.js';

const silent = (criterion: string): Score => ({ criterion, answer: 'not-assessed' });
const away = (criterion: string): Score => ({ criterion, answer: 'not-applicable' });
const share: Partial<Rubric> = { scale: { min: 0, max: 1, anchors: [] } };
const two = rubricOf([[{}, {}]]);

describe('rating profiles: mistakes seen elsewhere', () => {
  it('what was not assessed is not 0: it lowers the coverage, and under the minimum there is no rating', () => {
    const rating = rateAssessment(
      undp,
      rubricOf([[{}, {}]], share),
      visit([scored('a1.1', 1), silent('a1.2')]),
    );
    expect(rating).to.include({ rating: undefined, share: 1, coverage: 0.5, state: 'no-data' });
    expect(rating.reason.code).to.equal('low-coverage');
  });

  it('where nothing applies there is no rating and no 0 %', () => {
    for (const profile of [plainBands, hnqis, hague, undp, careQualityCommission, sims]) {
      const rating = rateAssessment(profile, two, visit([away('a1.1'), away('a1.2')]));
      expect(rating, profile.id).to.include({ rating: undefined, mean: undefined, coverage: undefined });
      expect(rating.reason.code, profile.id).to.equal('nothing-applies');
    }
  });

  it('a score of 0 is red, not "no data", and one above the scale is green, not "N/A"', () => {
    const of = (value: number) =>
      rateAssessment(undp, rubricOf([[{}]], share), visit([scored('a1.1', value)]));
    expect(of(0)).to.include({ rating: 'red', share: 0 });
    expect(of(1.2)).to.include({ rating: 'green', share: 1.2 });
  });

  it('what does not apply pulls no rating down', () => {
    const of = (second: Score) => rateAssessment(plainBands, two, visit([scored('a1.1', 4), second]));
    expect(of(away('a1.2'))).to.include({ rating: 'on-track', mean: 4, coverage: 1 });
    expect(of(scored('a1.2', 1)).rating).to.equal('needs-attention');
  });

  it('no band has a gap: 99.5 % is amber, 38.4 and 38.6 % are next to each other', () => {
    const card = rubricOf([[{}]], { scale: { min: 0, max: 100, anchors: [] } });
    expect(rateAssessment(undp, card, visit([scored('a1.1', 99.5)])).rating).to.equal('amber');
    const areaAt = (value: number) =>
      rateAssessment(careQualityCommission, card, visit([scored('a1.1', value)])).areas[0]!.byRule;
    expect([24, 38.4, 38.5, 38.6, 62.4, 62.5, 87.4, 87.5].map(areaAt)).to.deep.equal([
      'inadequate',
      'inadequate',
      'requires-improvement',
      'requires-improvement',
      'requires-improvement',
      'good',
      'good',
      'outstanding',
    ]);
  });
});

describe('rating profiles: reasons', () => {
  it('coverage under the minimum of the rubric gives no rating', () => {
    const answers = visit([scored('a1.1', 4), silent('a1.2')]);
    expect(rateAssessment(plainBands, { ...two, minimumCoverage: 0.5 }, answers).rating).to.equal('on-track');
    expect(rateAssessment(plainBands, two, answers).reason).to.deep.equal({
      by: 'none',
      code: 'low-coverage',
      ids: [],
    });
  });

  it('a failed critical criterion is named as what held the rating back', () => {
    const rubric = rubricOf([[{ critical: true }, {}, {}, {}]]);
    const low = visit([scored('a1.1', 1), ...['a1.2', 'a1.3', 'a1.4'].map((id) => scored(id, 4))]);
    const rating = rateAssessment(plainBands, rubric, low);
    expect(rating).to.include({ byRule: 'on-track', rating: 'needs-attention', state: 'needs-attention' });
    expect(rating.reason).to.deep.equal({ by: 'limit', code: 'critical-failed', ids: ['a1.1'] });
    expect(rating.limits).to.deep.equal([
      { code: 'critical-failed', atMost: 'needs-attention', lowered: true, ids: ['a1.1'] },
    ]);
    expect(rating.criteria[0]!.state).to.equal('off-track');
  });

  it('a limit that holds and lowers nothing is told, and is not the reason', () => {
    const rating = rateAssessment(plainBands, rubricOf([[{ critical: true }]]), visit([scored('a1.1', 1)]));
    expect(rating.reason).to.deep.include({ by: 'band', code: 'off-track' });
    expect(rating.limits[0]).to.include({ lowered: false });
  });

  it('a rule says what stands in the way of the next better rating', () => {
    const rubric = rubricOf([[{}], [{}], [{}], [{}], [{}]]);
    const answers = visit([4, 3, 3, 3, 3].map((value, at) => scored(`a${at + 1}.1`, value)));
    const { rating, unmet } = rateAssessment(careQualityCommission, rubric, answers);
    expect(rating).to.equal('good');
    expect(unmet).to.deep.equal([{ code: 'fewer-than-two-outstanding', value: 1, mark: 2, ids: ['a1'] }]);
  });

  it('where a rule holds a rating down, it is this rule that stands in the way, not one never reached', () => {
    const rubric = rubricOf([[{}], [{}], [{}], [{}], [{}]]);
    const of = (...values: number[]) =>
      rateAssessment(
        careQualityCommission,
        rubric,
        visit(values.map((value, at) => scored(`a${at + 1}.1`, value))),
      );
    expect(of(1, 1, 3, 3, 3)).to.deep.include({
      rating: 'inadequate',
      unmet: [{ code: 'two-inadequate', value: 2, mark: 2, ids: ['a1', 'a2'] }],
    });
    expect(of(1, 3, 3, 3, 3).unmet.map(({ code, ids }) => [code, ids])).to.deep.equal([
      ['one-inadequate', ['a1']],
    ]);
    expect(of(4, 4, 3, 3, 3)).to.deep.include({ rating: 'outstanding', unmet: [] });
  });

  it('an overall rating needs all areas rated; an area where nothing applies is left out', () => {
    const rubric = rubricOf([[{}], [{}], [{}]], { minimumCoverage: 0.5 });
    const of = (third: Score) =>
      rateAssessment(careQualityCommission, rubric, visit([scored('a1.1', 3), scored('a2.1', 3), third]));
    expect(of(silent('a3.1')).reason).to.deep.equal({ by: 'none', code: 'area-unrated', ids: ['a3'] });
    expect(of(away('a3.1')).rating).to.equal('good');
  });

  it('a critical question nobody assessed leaves the class open and is named', () => {
    const rubric = rubricOf([[{ critical: true }, {}, {}, {}, {}]], share);
    const others = ['a1.2', 'a1.3', 'a1.4', 'a1.5'].map((id) => scored(id, 1));
    expect(rateAssessment(hnqis, rubric, visit([silent('a1.1'), ...others])).reason).to.deep.equal({
      by: 'none',
      code: 'not-assessed',
      ids: ['a1.1'],
    });
    expect(rateAssessment(hnqis, rubric, visit([away('a1.1'), ...others])).rating).to.equal('competent');
  });

  it('Hague: a rating that needs a written reason and has none is named', () => {
    const rubric = rubricOf([[{ class: 'mandatory' }, { class: 'critical' }, { class: 'foundational' }]]);
    const of = (changes: Partial<Score>) =>
      rateAssessment(
        hague,
        rubric,
        visit([scored('a1.1', 2, changes), scored('a1.2', 2), scored('a1.3', 3)]),
      );
    expect(of({}).reasonMissing).to.deep.equal(['a1.1', 'a1.3']);
    expect(of({ reason: { en: 'Licence was renewed late' } }).reasonMissing).to.deep.equal(['a1.3']);
    expect(of({ reason: { en: ' ' } }).reasonMissing).to.deep.equal(['a1.1', 'a1.3']);
  });

  it('two kinds of evidence are needed at the level that is chosen', () => {
    const profile = withTwoKinds(plainBands, { whole: 'needs-attention' });
    const of = (...kinds: ('document' | 'data')[]) =>
      rateAssessment(
        profile,
        two,
        visit(kinds.map((kind, at) => scored(`a1.${at + 1}`, 4, { evidence: [{ kind }] }))),
      );
    expect(of('document', 'document')).to.include({ byRule: 'on-track', rating: 'needs-attention' });
    expect(of('document', 'data')).to.include({ rating: 'on-track' });
  });

  it('a decision on a rating that the profile does not have, or where there is none, changes nothing', () => {
    const decided = (rating: string, assessment: Assessment) =>
      rateAssessment(plainBands, two, assessment, {
        decisions: [
          {
            id: 'd',
            about: { collection: 'assessments', id: assessment.id },
            what: { en: 'Rated' },
            why: { en: 'Because' },
            at: '2022-06-01',
            rating,
          },
        ],
      }).override?.status;
    const full = visit([scored('a1.1', 1), scored('a1.2', 1)]);
    expect(decided('superb', full)).to.equal('unknown-rating');
    expect(decided('on-track', visit([]))).to.equal('nothing-rated');
    expect(decided('on-track', full)).to.equal('counts');
  });
});

describe('rating profiles: weights', () => {
  it('a rating far from every border is steady', () => {
    const result = weightSensitivity(plainBands, two, visit([scored('a1.1', 4), scored('a1.2', 4)]));
    expect(result).to.deep.equal({ rating: 'on-track', steady: true, tried: 3, changes: [] });
  });

  it('weights that a profile does not use change nothing', () => {
    const answers = visit([scored('a1.1', 4), scored('a1.2', 2)]);
    expect(weightSensitivity(plainBands, two, answers).steady).to.equal(false);
    expect(weightSensitivity({ ...plainBands, weights: 'none' }, two, answers).steady).to.equal(true);
  });

  it('another share of the weight may be asked for; without the version nothing is tried', () => {
    const answers = visit([scored('a1.1', 4), scored('a1.2', 3), scored('a1.3', 2)]);
    const three = rubricOf([[{}, {}, {}]]);
    expect(weightSensitivity(plainBands, three, answers, 0).changes).to.deep.equal([]);
    expect(weightSensitivity(plainBands, three, { ...answers, rubricVersion: 9 })).to.include({ tried: 0 });
  });

  it('the geometric mean with a 0 is 0', () => {
    const rubric = rubricOf([[{}, {}]], share);
    const of = { ...plainBands, mean: 'geometric' as const };
    expect(rateAssessment(of, rubric, visit([scored('a1.1', 1), scored('a1.2', 0)])).mean).to.equal(0);
  });
});

describe('follow-up visits', () => {
  const red = visit([scored('a1.1', 1), scored('a1.2', 4), scored('a1.3', 2)]);
  const rubric = rubricOf([[{}, {}, {}]]);
  const action = (id: string, changes: Partial<Action> = {}): Action => ({
    id,
    about: { collection: 'assessments', id: 'v', criterion: 'a1.1' },
    what: { en: 'Mend it' },
    status: 'open',
    ...changes,
  });

  it('red and yellow criteria need an action with an owner and a date', () => {
    const actions = [action('one', { who: { en: 'Manager' } }), action('gone', { status: 'dropped' })];
    expect(followUps(sims, rubric, red, actions)).to.deep.equal([
      { criterion: 'a1.1', rating: 'red', actions: ['one'], lacks: ['due'] },
      { criterion: 'a1.3', rating: 'yellow', actions: [], lacks: ['action'] },
    ]);
    const whole = action('all', {
      about: { collection: 'assessments', id: 'v' },
      who: { en: 'M' },
      due: '2022-07-01',
    });
    expect(followUps(sims, rubric, red, [whole]).map(({ lacks }) => lacks)).to.deep.equal([[], []]);
  });

  it('the follow-up scores only those; the others are carried over', () => {
    const again = visit([scored('a1.1', 3), silent('a1.3')], {
      id: 'w',
      date: '2022-09-01',
      followUpOf: 'v',
    });
    const programme = programmeOf(rubric, [red, again], centres('s'));
    expect(rollUp(programme)).to.include({ rated: 0 });
    const completed = completeFollowUps(programme);
    const [, full] = completed.assessments;
    expect(rateAssessment(sims, rubric, full!).distribution).to.deep.equal({
      'dark-green': 1,
      'light-green': 1,
      yellow: 1,
    });
    expect(rollUp(completed)).to.include({ rated: 1, mean: 3 });
    expect(programme.assessments[1]).to.equal(again);
  });

  it('a follow-up of a follow-up goes back to the first; a circle, an unknown visit or another version carries nothing', () => {
    const next = (id: string, followUpOf: string, changes: Partial<Assessment> = {}) =>
      visit([], { id, followUpOf, ...changes });
    const of = (...visits: Assessment[]) =>
      completeFollowUps(programmeOf(rubric, visits, centres('s'))).assessments.map(
        ({ agreed }) => agreed.length,
      );
    expect(of(red, next('w', 'v'), next('x', 'w'))).to.deep.equal([3, 3, 3]);
    expect(of(next('w', 'x'), next('x', 'w'))).to.deep.equal([0, 0]);
    expect(of(red, next('w', 'gone'), next('x', 'v', { rubricVersion: 2 }))).to.deep.equal([3, 0, 0]);
  });
});

describe('concerns about evidence', () => {
  it('who has not said where they work is named, and in an external round own scores do not count', () => {
    const team = [
      { id: 'in', role: { en: 'Manager' }, ownService: true },
      { id: 'who', role: { en: 'Expert' } },
    ];
    const scores = [scored('a1.1', 3, { assessor: 'in' }), scored('a1.1', 3, { assessor: 'who' })];
    const of = (external: boolean) =>
      evidenceConcerns(rubricOf([[{}]]), visit([], { team, scores, external, reply: { en: 'We agree.' } }));
    expect(of(true).declared).to.deep.equal({ n: 1, of: 2, ids: ['who'] });
    expect(of(true)).to.deep.include({ independent: { n: 0, of: 1, ids: ['a1.1'] }, replied: true });
    expect(of(false).independent.of).to.equal(0);
  });
});

describe('ratings over places', () => {
  it('worst first with its reason; users weigh the mean and who has none is named', () => {
    const rubric = rubricOf([[{}]]);
    const visits = [4, 1].map((value, at) =>
      visit([scored('a1.1', value)], { id: `v${at}`, site: `s${at}` }),
    );
    const programme = programmeOf(rubric, visits, centres('s0', 's1', 's2'));
    const result = rollUpRatings(plainBands, programme, undefined, { users: { s0: 5 } });
    expect(result.sites.map(({ site }) => site)).to.deep.equal(['s1', 's0', 's2']);
    expect(result).to.deep.include({
      worst: 'off-track',
      mean: 4,
      weights: 'users',
      withoutUsers: ['s1'],
      unrated: 1,
    });
    expect(result.distribution.map(({ n }) => n)).to.deep.equal([1, 0, 1]);
  });

  it('a rubric that is not there, or a profile without a rating of the whole, leaves every place unrated', () => {
    const programme = programmeOf(rubricOf([[{}]]), [visit([scored('a1.1', 4)])], centres('s'));
    expect(rollUpRatings(plainBands, programme, undefined, { rubric: 'gone' })).to.include({
      unrated: 1,
      of: 1,
    });
    expect(rollUpRatings(sims, programme)).to.deep.include({ unrated: 1, rated: 0, distribution: [] });
  });
});
