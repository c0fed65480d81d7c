/** The invented answers to the Turkmenistan survey: as many as the report counts, and the same ones each time. */
import { analyseSurvey, readResponses, type SurveyResponse } from '@careframe/core';
import { expect } from 'chai';
import { illustrativeResponses } from '../src/index.js';
import { load } from './helpers.js';

const rose = (response: SurveyResponse): number =>
  Object.entries(response.now).filter(
    ([topic, now]) =>
      typeof now === 'number' && typeof response.before?.[topic] === 'number' && now > response.before[topic],
  ).length;

describe('illustrative responses', () => {
  it('are 73, each marked illustrative, and read without a problem', () => {
    const responses = illustrativeResponses();
    expect(responses).to.have.lengthOf(73);
    expect(responses.filter(({ illustrative }) => illustrative !== true)).to.deep.equal([]);
    expect(readResponses(JSON.stringify(responses)).status).to.equal('ok');
  });

  it('are the same ones every time and in every engine', () => {
    expect(illustrativeResponses()).to.deep.equal(illustrativeResponses());
    const sum = illustrativeResponses()
      .flatMap(({ now }) => Object.values(now))
      .reduce((total: number, answer) => total + (typeof answer === 'number' ? answer : 0), 0);
    expect(sum).to.equal(3863);
  });

  it('answer the topics and the steps of the training, and carry nothing that points at a person', async () => {
    const { programme } = await load('turkmenistan-training');
    const training = programme.trainings[0]!;
    for (const response of illustrativeResponses()) {
      expect(Object.keys(response.now)).to.deep.equal(training.topics.map(({ id }) => id));
      expect(response).to.not.have.any.keys('participant', 'completedAt');
      const steps = [...Object.values(response.now), ...Object.values(response.before ?? {})].filter(
        (answer) => typeof answer === 'number',
      );
      expect(
        steps.every(
          (step) => Number.isInteger(step) && step >= training.scale.min && step <= training.scale.max,
        ),
      ).to.equal(true);
    }
  });

  it('the analysis says 73 of 102, with 60 planned and 70 pairs', async () => {
    const { programme } = await load('turkmenistan-training');
    const result = analyseSurvey(programme.trainings[0]!, illustrativeResponses());
    expect(result).to.include({
      responded: 73,
      enrolled: 102,
      planned: 60,
      silent: 29,
      paired: 70,
      design: 'look-back',
      illustrative: true,
      totalsOnly: false,
    });
    expect(result.responseRate).to.be.closeTo(73 / 102, 1e-9);
    expect(result.topics).to.have.lengthOf(16);
  });

  it('the linked indicator reports what these answers add up to', async () => {
    const { programme } = await load('turkmenistan-training');
    const paired = illustrativeResponses().filter(({ before }) => before !== undefined);
    const improved = paired.filter((response) => rose(response) >= 8);
    const reported = programme.observations.find(
      ({ indicator }) => indicator === programme.trainings[0]!.indicator,
    );
    expect([reported?.numerator, reported?.denominator]).to.deep.equal([improved.length, paired.length]);
  });
});
