import { expect } from 'chai';
import { assessmentModel } from '../src/model/assessments.model.js';
import { buildModel, subjectOf, subjectsOf } from '../src/model/build.js';
import { detailOf } from '../src/details/detail.model.js';
import type { Order } from '../src/model/model.types.js';
import { findCell, initialSession } from '../src/scorecard.session.js';
import { rubric, scorecardProgramme, TODAY, visit } from './fixtures/programme.js';

const wanted = { of: undefined, rubric: undefined, period: undefined, today: TODAY };
const indicatorsBy = (order: Order, programme = scorecardProgramme(), period?: string) =>
  buildModel(programme, { ...initialSession, order }, { ...wanted, of: 'indicators', period }, (a, b) =>
    a.name['en']! < b.name['en']! ? -1 : 1,
  );
const rowIds = (model: ReturnType<typeof indicatorsBy>): string[] =>
  model.groups.flatMap((group) => group.rows.map((row) => row.id));

describe('model of the scorecard', () => {
  it('shows visits when there are any, else indicators, else what was asked for', () => {
    expect(subjectsOf(scorecardProgramme())).to.deep.equal(['assessments', 'indicators']);
    expect(subjectOf(scorecardProgramme(), initialSession, wanted)).to.equal('assessments');
    expect(subjectOf(scorecardProgramme({ only: 'indicators' }), initialSession, wanted)).to.equal(
      'indicators',
    );
    expect(subjectOf(scorecardProgramme(), initialSession, { ...wanted, of: 'indicators' })).to.equal(
      'indicators',
    );
    expect(subjectOf(scorecardProgramme(), initialSession, { ...wanted, of: 'nonsense' })).to.equal(
      'assessments',
    );
  });

  it('takes the latest visit of each place and compares it with the one before', () => {
    const model = assessmentModel(scorecardProgramme(), rubric, undefined);
    expect(
      model.columns.map((column) => [column.id, column.visit?.assessment.date, column.visit?.visits]),
    ).to.deep.equal([
      ['north', '2021-03-10', 2],
      ['south', '2021-03-12', 1],
    ]);
    expect(findCell(model, 'plan|north')).to.include({
      value: 3,
      state: 'on-track',
      trend: 'better',
      previous: '2021-01-12',
      sources: 2,
    });
    expect(findCell(model, 'results|north')).to.include({ state: 'needs-attention', trend: 'worse' });
    expect(findCell(model, 'safety|north')).to.include({ trend: 'same' });
    expect(findCell(model, 'plan|south')).to.include({ trend: undefined });
  });

  it('a score without evidence is hollow, counted as unsupported and never in the mean', () => {
    const model = assessmentModel(scorecardProgramme(), rubric, undefined);
    expect(findCell(model, 'supervision|south')).to.include({
      hollow: true,
      gap: 'no-evidence',
      bucket: 'no-evidence',
      state: 'no-data',
      value: 3,
    });
    expect(model.unsupported).to.deep.equal({ n: 1, of: 9 });
    expect(model.columns[1]!.visit!.scores.mean).to.be.closeTo((3 + 1 + 4) / 3, 1e-9);
  });

  it('counts every cell once', () => {
    const { counts } = assessmentModel(scorecardProgramme(), rubric, undefined);
    expect(counts).to.include({
      'on-track': 6,
      'needs-attention': 1,
      'off-track': 1,
      'no-evidence': 1,
      'not-applicable': 1,
    });
    expect(Object.values(counts).reduce((sum, n) => sum + n)).to.equal(10);
  });

  it('pools the agreement of all visits shown: 9 of 10 double scores alike', () => {
    const { agreement } = assessmentModel(scorecardProgramme(), rubric, undefined);
    expect(agreement?.items).to.equal(10);
    expect(agreement?.percent).to.equal(0.9);
    expect(agreement?.alpha).to.be.a('number');
  });

  it('a visit scored with another version of the rubric is shown, never coloured', () => {
    const programme = scorecardProgramme({
      change: (document) =>
        document.assessments.push(visit('south', '2021-05-01', { plan: [4, 1] }, { rubricVersion: 2 })),
    });
    const cell = findCell(assessmentModel(programme, rubric, undefined), 'plan|south');
    expect(cell).to.include({
      value: 4,
      state: 'no-data',
      gap: 'not-coloured',
      bucket: 'not-coloured',
      trend: undefined,
    });
  });

  it('most urgent first, by name, or as in the plan under the results', () => {
    expect(rowIds(indicatorsBy('need')).slice(0, 2)).to.deep.equal(['posts', 'children']);
    expect(rowIds(indicatorsBy('name'))[0]).to.equal('near');
    const plan = indicatorsBy('plan');
    expect(plan.groups.map((group) => group.id)).to.deep.equal(['services', 'rest']);
    expect(rowIds(plan).slice(0, 2)).to.deep.equal(['centres', 'children']);
  });

  it('counts an indicator once, by the whole programme; the biggest gap may lie at a place', () => {
    const model = indicatorsBy('need');
    expect(model.counts).to.include({
      'on-track': 2,
      'needs-attention': 2,
      'off-track': 1,
      'no-data': 1,
      'not-due': 1,
    });
    expect(model.rows).to.equal(7);
    expect(model.gap?.key).to.equal('children|');
  });

  it('never measures a place against the target of the sum of all places', () => {
    const model = indicatorsBy('need');
    expect(findCell(model, 'visits|')).to.include({ state: 'on-track', value: 11 });
    expect(findCell(model, 'visits|south')).to.include({
      state: 'no-data',
      gap: 'no-target',
      value: 5,
      hollow: false,
    });
    expect(findCell(model, 'posts|south')).to.include({ state: 'off-track' });
  });

  it('judges the period asked for', () => {
    expect(findCell(indicatorsBy('need', scorecardProgramme(), '2021-Q1'), 'centres|')).to.include({
      value: 4,
      state: 'off-track',
    });
    expect(findCell(indicatorsBy('need'), 'centres|')).to.include({
      value: 9,
      state: 'on-track',
      trend: 'better',
      previous: '2021-Q1',
    });
  });

  it('pitfall 7: the state comes from the unrounded value', () => {
    expect(findCell(indicatorsBy('need'), 'near|')).to.include({ state: 'needs-attention' });
  });

  it('keeps both originals, history and actions behind a cell', () => {
    const programme = scorecardProgramme();
    const model = assessmentModel(programme, rubric, undefined);
    const detail = detailOf(programme, model, findCell(model, 'plan|north')!, TODAY);
    expect(detail.originals.map((original) => original.value)).to.deep.equal([2, 4]);
    expect([detail.spread, detail.agreed]).to.deep.equal([2, true]);
    expect(detail.history.map((entry) => [entry.day, entry.value, entry.state])).to.deep.equal([
      ['2021-03-10', 3, 'on-track'],
      ['2021-01-12', 2, 'needs-attention'],
    ]);
    const south = detailOf(programme, model, findCell(model, 'plan|south')!, TODAY);
    expect(south.visitActions.map((action) => action.id)).to.deep.equal(['train']);
    const measured = indicatorsBy('need', programme);
    const children = detailOf(programme, measured, findCell(measured, 'children|')!, TODAY);
    expect(children.actions.map((action) => action.id)).to.deep.equal(['move']);
    expect(children.result?.id).to.equal('services');
    expect(children.history.map((entry) => [entry.period, entry.value, entry.target])).to.deep.equal([
      ['2021-Q2', 51, 36],
      ['2021-Q1', 58, 50],
    ]);
  });
});
