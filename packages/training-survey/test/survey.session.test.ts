import { expect } from 'chai';
import type { Training } from '@careframe/core';
import {
  answerQuestion,
  answerTopic,
  gaps,
  goToPage,
  pageCount,
  pageOf,
  restoreSurvey,
  setNotCovered,
  startSurvey,
  toResponse,
} from '../src/survey.session.js';
import { digitOf } from '../src/interactions/keyboard.js';

const training = (topics: number, questions = 0): Training => ({
  id: 't',
  title: { en: 'Training' },
  topics: Array.from({ length: topics }, (_, n) => ({ id: `t${n + 1}`, text: { en: `Topic ${n + 1}` } })),
  waves: [{ id: 'w', kind: 'look-back' }],
  scale: { min: 1, max: 5, anchors: [] },
  privacy: 'anonymous',
  questions: Array.from({ length: questions }, (_, n) => ({
    id: `q${n}`,
    kind: 'text' as const,
    text: { en: 'Q' },
  })),
});
const wave = training(1).waves[0]!;

describe('survey session', () => {
  it('16 topics are 4 pages of 4, and questions add one page', () => {
    expect(pageCount(training(16))).to.equal(4);
    expect(pageCount(training(16, 2))).to.equal(5);
    expect(pageCount(training(17))).to.equal(5);
    const page = pageOf(training(16, 1), 1);
    expect(page.kind === 'topics' && page.topics.map((topic) => topic.id)).to.deep.equal([
      't5',
      't6',
      't7',
      't8',
    ]);
    expect(pageOf(training(16, 1), 4).kind).to.equal('questions');
  });

  it('never leaves the pages there are', () => {
    expect(goToPage(startSurvey('a'), 9, 4).page).to.equal(3);
    expect(goToPage(startSurvey('a'), -1, 4).page).to.equal(0);
  });

  it('"not covered" is not "no answer"', () => {
    let session = startSurvey('a');
    expect(gaps(training(2), wave, session)).to.deep.equal(['t1', 't2']);
    session = setNotCovered(session, ['before', 'now'], 't1', true);
    expect(gaps(training(2), wave, session)).to.deep.equal(['t2']);
    session = setNotCovered(session, ['before', 'now'], 't1', false);
    expect(gaps(training(2), wave, session)).to.deep.equal(['t1', 't2']);
  });

  it('a look-back topic with only one moment answered is a gap', () => {
    const session = answerTopic(startSurvey('a'), 'now', 't1', 4);
    expect(gaps(training(1), wave, session)).to.deep.equal(['t1']);
  });

  it('the response names every topic, open ones as null, and no time of day', () => {
    const session = answerQuestion(answerTopic(startSurvey('r1'), 'before', 't1', 2), 'q0', 'Thank you');
    const response = toResponse(session, {
      training: training(2, 1),
      wave,
      language: 'tk',
      participant: undefined,
      today: '2021-02-01',
    });
    expect(response).to.deep.equal({
      id: 'r1',
      training: 't',
      wave: 'w',
      language: 'tk',
      completedAt: '2021-02-01',
      now: { t1: null, t2: null },
      before: { t1: 2, t2: null },
      answers: { q0: 'Thank you' },
    });
  });

  it('state kept by the browser comes back, and rubbish starts a fresh survey', () => {
    const session = goToPage(answerTopic(startSurvey('a'), 'now', 't1', 5), 2, 4);
    expect(restoreSurvey(JSON.stringify(session), 'b')).to.deep.equal(session);
    for (const rubbish of ['', 'null', '{}', '[]', '{"id":3}', '<html>'])
      expect(restoreSurvey(rubbish, 'b')).to.deep.equal(startSurvey('b'));
  });

  it('digit keys of all three systems choose', () => {
    expect(['3', '٣', '۳'].map(digitOf)).to.deep.equal([3, 3, 3]);
    expect(['x', 'Enter', ''].map(digitOf)).to.deep.equal([undefined, undefined, undefined]);
  });
});
