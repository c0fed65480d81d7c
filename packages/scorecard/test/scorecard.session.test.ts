import { expect } from 'chai';
import { assessmentModel } from '../src/model/assessments.model.js';
import { buildModel } from '../src/model/build.js';
import {
  cellsOf,
  findCell,
  initialSession,
  moveFrom,
  nextProblem,
  settle,
} from '../src/scorecard.session.js';
import { rubric, scorecardProgramme, TODAY } from './fixtures/programme.js';

const visits = () => assessmentModel(scorecardProgramme(), rubric, undefined);
const indicators = () =>
  buildModel(
    scorecardProgramme(),
    { ...initialSession, order: 'plan' },
    { of: 'indicators', rubric: undefined, period: undefined, today: TODAY },
    () => 0,
  );

describe('session of the scorecard', () => {
  it('moves between cells and stays at the edges', () => {
    const model = visits();
    expect(moveFrom(model, 'plan|north', 'next')).to.equal('plan|south');
    expect(moveFrom(model, 'plan|south', 'next')).to.equal('plan|south');
    expect(moveFrom(model, 'plan|south', 'previous')).to.equal('plan|north');
    expect(moveFrom(model, 'plan|north', 'up')).to.equal('plan|north');
    expect(moveFrom(model, 'safety|south', 'down')).to.equal('supervision|south');
    expect(moveFrom(model, 'results|south', 'row-start')).to.equal('results|north');
    expect(moveFrom(model, 'results|north', 'row-end')).to.equal('results|south');
    expect(moveFrom(model, 'results|north', 'first')).to.equal('plan|north');
    expect(moveFrom(model, 'results|north', 'last')).to.equal('training|south');
  });

  it('steps over places where an indicator is not measured', () => {
    const model = indicators();
    expect(moveFrom(model, 'posts|north', 'up')).to.equal('posts|north');
    expect(moveFrom(model, 'posts|north', 'down')).to.equal('visits|north');
    expect(moveFrom(model, 'near|', 'next')).to.equal('near|');
  });

  it('P goes round through what is off track or needs attention', () => {
    const cells = cellsOf(visits());
    expect(nextProblem(cells, 'plan|north')).to.equal('results|north');
    expect(nextProblem(cells, 'results|north')).to.equal('results|south');
    expect(nextProblem(cells, 'results|south')).to.equal('results|north');
    expect(
      nextProblem(
        cells.filter((cell) => cell.state === 'on-track'),
        'plan|north',
      ),
    ).to.equal(undefined);
  });

  it('settles on what exists: cursor on the first cell, an open cell that is gone is closed with its chart', () => {
    const model = visits();
    const gone = settle(
      { ...initialSession, current: 'x|y', open: 'x|y', chart: true, place: 'nowhere' },
      model,
    );
    expect(gone).to.include({ current: 'plan|north', open: undefined, chart: false, place: undefined });
    const kept = settle({ ...gone, current: 'results|south', open: 'results|south', chart: true }, model);
    expect(settle(kept, model)).to.equal(kept);
    expect(findCell(model, kept.open)?.kind).to.equal('assessed');
  });
});
