/** What the reports say must be in the documents, and what the starters promise to show must be there to see. */
import { agreement, checkProgramme, scoreAssessment, type Assessment, type Programme } from '@careframe/core';
import { expect } from 'chai';
import { load } from './helpers.js';

const valueOf = (programme: Programme, id: string): number | undefined =>
  programme.observations.find((observation) => observation.id === id)?.value;

describe('starter duhok-centre: facts of the report', () => {
  it('counts 23 people at the workshop, from the report', async () => {
    const { programme } = await load('duhok-centre');
    expect(valueOf(programme, 'workshop-participants.2012-Q3')).to.equal(23);
    expect(programme.trainings[0]?.enrolled).to.equal(23);
  });

  it('plans two follow-up workshops, in October and December', async () => {
    const { programme } = await load('duhok-centre');
    const indicator = programme.indicators.find(({ id }) => id === 'follow-ups-held');
    expect(indicator?.targets?.[0]).to.include({ value: 2 });
    expect(programme.results.find(({ id }) => id === 'follow-up-workshops')?.label['en']).to.match(
      /October and December/u,
    );
  });

  it('leaves one outcome without an indicator and one value without a source, to be found', async () => {
    const { programme } = await load('duhok-centre');
    const measured = new Set(programme.indicators.map(({ result }) => result));
    const open = programme.results.filter((result) => !measured.has(result.id) && !result.notMeasured);
    expect(open.map(({ id }) => id)).to.deep.equal(['families-know']);
    const unsourced = programme.observations.filter(({ source }) => !source);
    expect(unsourced.map(({ id }) => id)).to.deep.equal(['managers-still-in-post.2013-Q1']);
  });
});

describe('starter child-centred-monitoring: visits', () => {
  const agreed = (assessment: Assessment, criterion: string): number | undefined =>
    assessment.agreed.find((score) => score.criterion === criterion)?.value;

  it('has two assessors, and one visit in October and one in November, in each region', async () => {
    const { programme } = await load('child-centred-monitoring');
    expect(programme.assessments.map(({ site, period }) => `${site} ${period}`)).to.have.members(
      ['razgrad', 'veliko-tarnovo', 'varna'].flatMap((site) => [`${site} 2015-10`, `${site} 2015-11`]),
    );
    expect(programme.assessments.filter(({ team }) => team.length !== 2)).to.deep.equal([]);
  });

  it('scores criteria of the rubric only, each once, within the scale', async () => {
    const { programme } = await load('child-centred-monitoring');
    const rubric = programme.rubrics[0]!;
    const criteria = rubric.areas.flatMap((area) => area.criteria.map(({ id }) => id));
    expect(criteria).to.have.lengthOf(10);
    for (const assessment of programme.assessments) {
      expect(assessment.agreed.map(({ criterion }) => criterion)).to.have.members(criteria);
      const values = [...assessment.agreed, ...assessment.scores].flatMap(({ value }) => value ?? []);
      expect(
        values.filter(
          (value) => !Number.isInteger(value) || value < rubric.scale.min || value > rubric.scale.max,
        ),
      ).to.deep.equal([]);
    }
  });

  it('shows a failed critical criterion, a score without evidence, and change between the visits', async () => {
    const { programme } = await load('child-centred-monitoring');
    const rubric = programme.rubrics[0]!;
    const visit = (id: string): Assessment =>
      programme.assessments.find((assessment) => assessment.id === id)!;
    expect(scoreAssessment(rubric, visit('veliko-tarnovo.2015-11')).cappedBy).to.deep.equal([
      'results-recorded',
    ]);
    const hollow = programme.assessments.flatMap((assessment) =>
      scoreAssessment(rubric, assessment)
        .criteria.filter((criterion) => criterion.hollow)
        .map(({ id }) => `${assessment.id} ${id}`),
    );
    expect(hollow).to.deep.equal(['varna.2015-11 staff-supervision']);
    expect(agreed(visit('veliko-tarnovo.2015-11'), 'child-takes-part')).to.be.greaterThan(
      agreed(visit('veliko-tarnovo.2015-10'), 'child-takes-part')!,
    );
    expect(agreed(visit('razgrad.2015-11'), 'results-recorded')).to.be.lessThan(
      agreed(visit('razgrad.2015-10'), 'results-recorded')!,
    );
    expect(
      agreement(visit('veliko-tarnovo.2015-11')).differences.map(({ criterion }) => criterion),
    ).to.deep.equal(['results-recorded']);
  });

  it('reports indicators that the visits themselves add up to', async () => {
    const { programme } = await load('child-centred-monitoring');
    for (const period of ['2015-10', '2015-11']) {
      const visits = programme.assessments.filter((assessment) => assessment.period === period);
      const scored = visits.flatMap(({ agreed: all }) => all.filter(({ answer }) => answer === 'scored'));
      const twoKinds = scored.filter(({ evidence }) => (evidence?.length ?? 0) >= 2);
      const share = programme.observations.find(({ id }) => id === `scores-with-two-kinds.${period}`);
      expect([share?.numerator, share?.denominator], period).to.deep.equal([twoKinds.length, scored.length]);
      for (const [index, id] of ['casework-on-track', 'management-on-track'].entries()) {
        const area = new Set(programme.rubrics[0]!.areas[index]!.criteria.map((criterion) => criterion.id));
        const own = scored.filter(({ criterion }) => area.has(criterion));
        const good = own.filter(({ value, evidence }) => value! >= 3 && evidence!.length > 0);
        const reported = programme.observations.find((observation) => observation.id === `${id}.${period}`);
        expect([reported?.numerator, reported?.denominator], `${id} ${period}`).to.deep.equal([
          good.length,
          own.length,
        ]);
      }
      const ownService = visits.flatMap(({ team }) => team.filter((assessor) => assessor.ownService));
      expect(valueOf(programme, `assessors-of-own-service.${period}`), period).to.equal(ownService.length);
    }
  });

  it('agrees an action after every visit that ended off track', async () => {
    const { programme } = await load('child-centred-monitoring');
    const red = programme.assessments.filter((assessment) =>
      scoreAssessment(programme.rubrics[0]!, assessment).criteria.some(({ state }) => state === 'off-track'),
    );
    const followed = new Set(programme.actions.map(({ about }) => about?.id));
    expect(red.map(({ id }) => id)).to.have.members(['veliko-tarnovo.2015-10', 'veliko-tarnovo.2015-11']);
    expect(red.filter(({ id }) => !followed.has(id))).to.deep.equal([]);
  });
});

describe('starter turkmenistan-training: facts of the report', () => {
  it('has 102 participants where 60 were planned, 73 answers and 16 topics', async () => {
    const { programme } = await load('turkmenistan-training');
    const training = programme.trainings[0]!;
    expect(training).to.include({ planned: 60, enrolled: 102 });
    expect(training.reported?.responded).to.equal(73);
    expect(training.topics).to.have.lengthOf(16);
    expect(valueOf(programme, 'managers-trained-count.2021')).to.equal(102);
  });

  it('marks the seven topics that the report does not name', async () => {
    const { programme } = await load('turkmenistan-training');
    const invented = programme.trainings[0]!.topics.map((topic) => topic['illustrative'] === true);
    expect(invented).to.deep.equal(Array.from({ length: 16 }, (_, index) => index >= 9));
  });
});

describe('starter deinstitutionalisation-training: the goal as written', () => {
  it('keeps the sentence of the report word for word', async () => {
    const { programme } = await load('deinstitutionalisation-training');
    expect(programme.results.find(({ id }) => id === 'goal')?.label['bg']).to.equal(
      'Основната цел на проекта е да осигури плавен и сведен до минимални рискове процес на преместване на деца от домове и адаптирането им в общността, като подготви администрацията на общините, ангажирани с деинституционализацията, за създаване на екипи от професионалисти, способни да осигуряват качествена грижа за деца (от домове и от общността).',
    );
  });

  it('W3 W6: the wording checks find a means inside the result and a long sentence', async () => {
    const { programme } = await load('deinstitutionalisation-training');
    const index = programme.results.findIndex(({ id }) => id === 'goal');
    const codes = checkProgramme(programme)
      .filter(({ path }) => path[0] === 'results' && path[1] === index)
      .map(({ code }) => code);
    expect(codes).to.include.members(['W3', 'W6']);
  });
});
