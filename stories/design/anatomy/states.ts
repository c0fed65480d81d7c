/** The states of each widget in which all its parts can be seen, and how a person gets there. */
import type { IndicatorTable } from '@careframe/indicator-table';
import { IndicatorTablePage } from '@careframe/indicator-table/testing';
import type { ResultsChain } from '@careframe/results-chain';
import { ResultsChainPage } from '@careframe/results-chain/testing';
import type { Scorecard } from '@careframe/scorecard';
import { ScorecardPage } from '@careframe/scorecard/testing';
import { illustrativeResponses } from '@careframe/starters';
import type { TrainingSurvey } from '@careframe/training-survey';
import { TrainingSurveyPage } from '@careframe/training-survey/testing';
import { STORY_DAY } from '../../fixtures.js';
import { smallChain, smallResults, smallScorecard } from '../samples.js';
import { appears, paste } from './act.js';
import { WITHOUT_DOCUMENT, readOnly, type AnatomyState, type Properties } from './state.js';

const chain = async (): Promise<Properties> => ({
  programme: await smallChain(),
  today: STORY_DAY['duhok-centre'],
});
/** With as few periods as leave room for the state. */
const table = async (): Promise<Properties> => ({ ...(await chain()), periods: 2 });
const list = async (): Promise<Properties> => ({ ...(await chain()), view: 'list' });
const visits = async (): Promise<Properties> => ({
  programme: await smallScorecard(),
  today: STORY_DAY['child-centred-monitoring'],
});
const training = async (): Promise<Properties> => ({ programme: await smallResults() });
const answers = async (): Promise<Properties> => ({
  ...(await training()),
  responses: illustrativeResponses(),
});

/** A training of which nothing was ever counted. */
async function unanswered(): Promise<Properties> {
  const programme = await smallResults();
  const trainings = programme.trainings.map(({ reported: _reported, ...one }) => one);
  return { programme: { ...programme, trainings }, responses: [] };
}

const tableOf = (widget: HTMLElement): IndicatorTablePage => new IndicatorTablePage(widget as IndicatorTable);

const indicatorTable: readonly AnatomyState[] = [
  {
    name: 'Table',
    when: 'The widget is 640 px wide or more.',
    properties: table,
    wide: true,
    brings: ['base', 'heading', 'table', 'problems'],
  },
  {
    name: 'Why',
    when: 'The reader asked for the reason of a state.',
    properties: table,
    wide: true,
    act: (widget) => tableOf(widget).why('children-in-institutions'),
    brings: ['why'],
  },
  {
    name: 'Being edited',
    when: 'The fields of a value are open in its row: F2, or a second click.',
    properties: table,
    wide: true,
    act: async (widget) => {
      const page = tableOf(widget);
      await page.focus('children-in-institutions', 0);
      const key = new KeyboardEvent('keydown', { key: 'F2', bubbles: true, composed: true });
      page.cell('children-in-institutions', 0).dispatchEvent(key);
    },
    brings: [],
  },
  {
    name: 'Pasted',
    when: 'Cells of a spreadsheet were pasted, and some of them became no value.',
    properties: table,
    wide: true,
    act: (widget) => paste(tableOf(widget).cell('children-in-institutions', 0), '40\tmany\tnone'),
    brings: ['pasted'],
  },
  {
    name: 'Cards',
    when: 'The widget is narrower than 640 px.',
    properties: table,
    narrow: true,
    brings: ['card'],
  },
  {
    name: 'Entering on a phone',
    when: 'A value is entered on a card. Escape closes.',
    properties: table,
    narrow: true,
    act: (widget) => tableOf(widget).press('[data-act="edit"]'),
    brings: ['dialog'],
  },
  readOnly(table),
];

const scorecard: readonly AnatomyState[] = [
  {
    name: 'Table',
    when: 'The widget is 640 px wide or more.',
    properties: visits,
    wide: true,
    brings: ['base', 'heading', 'summary', 'notes', 'table', 'place', 'cell', 'badge', 'legend'],
  },
  {
    name: 'Details',
    when: 'The reader opened a cell and asked for the chart.',
    properties: visits,
    wide: true,
    act: async (widget) => {
      const page = new ScorecardPage(widget as Scorecard);
      await page.open('child-takes-part', 'razgrad');
      await appears(() => page.chartButton);
      page.chartButton?.click();
    },
    brings: ['detail', 'history', 'chart'],
  },
  {
    name: 'List',
    when: 'The widget is narrower than 640 px.',
    properties: visits,
    narrow: true,
    brings: ['list'],
  },
];

const chainOf = (widget: HTMLElement): ResultsChainPage => new ResultsChainPage(widget as ResultsChain);

const resultsChain: readonly AnatomyState[] = [
  {
    name: 'List',
    when: 'The view everything can be done in, and the first one on a phone.',
    properties: list,
    brings: ['base', 'head', 'heading', 'list', 'result', 'problems'],
  },
  {
    name: 'Map',
    when: 'The same chain, drawn, with a card selected.',
    properties: async () => ({ ...(await chain()), view: 'map' }),
    act: (widget) => chainOf(widget).select('programme-documents'),
    brings: ['map', 'card', 'details'],
  },
  {
    name: 'In words',
    when: 'The reader asked for the chain as sentences.',
    properties: list,
    act: (widget) => chainOf(widget).sentences(),
    brings: ['words'],
  },
  {
    name: 'Being edited',
    when: 'A result is being renamed in its place.',
    properties: list,
    act: async (widget) => {
      await chainOf(widget).select('programme-documents');
      await chainOf(widget).press('li[data-result="programme-documents"] [data-do="edit"]');
    },
    brings: [],
  },
  {
    name: 'Just deleted',
    when: 'A notice stays until the next act and offers the way back.',
    properties: list,
    act: (widget) => chainOf(widget).remove('families-know'),
    brings: ['notice'],
  },
  {
    name: 'Linking',
    when: 'A dialog asks what a result leads to. Escape closes.',
    properties: list,
    act: (widget) => chainOf(widget).openLink('programme-documents'),
    brings: ['dialog'],
  },
  readOnly(list),
];

const surveyOf = (widget: HTMLElement): TrainingSurveyPage =>
  new TrainingSurveyPage(widget as TrainingSurvey);

/** Turns the pages until a part is there; what is left open is asked about once. */
async function turnTo(page: TrainingSurveyPage, selector: string): Promise<void> {
  for (let pages = 0; pages < 10 && !page.root.querySelector(selector); pages++) {
    if (page.gaps === undefined) await page.next();
    else await page.press('[data-gaps-continue]');
  }
}

const trainingSurvey: readonly AnatomyState[] = [
  {
    name: 'Topics',
    when: 'Four topics a page, before and now.',
    properties: training,
    brings: ['base', 'heading', 'topic'],
  },
  {
    name: 'Questions',
    when: 'The last page asks what is not a topic.',
    properties: training,
    act: (widget) => turnTo(surveyOf(widget), '[part~="question"]'),
    brings: ['question'],
  },
  {
    name: 'Sent',
    when: 'The person sent the answers.',
    properties: training,
    act: (widget) => turnTo(surveyOf(widget), '[data-state="sent"]'),
    brings: ['state'],
  },
  readOnly(training),
];

const surveyResults: readonly AnatomyState[] = [
  {
    name: 'Bars',
    when: 'Enough people answered.',
    properties: answers,
    brings: ['base', 'heading', 'topic'],
  },
  {
    name: 'Table',
    when: 'The reader asked for the numbers.',
    properties: async () => ({ ...(await answers()), view: 'table' }),
    brings: [],
  },
  {
    name: 'Too few',
    when: 'So few answered that a colleague could tell who chose what.',
    properties: async () => ({ ...(await training()), responses: illustrativeResponses().slice(0, 3) }),
    brings: [],
  },
  {
    name: 'Totals only',
    when: 'Only the numbers of a report are known.',
    properties: async () => ({ ...(await training()), responses: [] }),
    brings: [],
  },
  {
    name: 'Nobody',
    when: 'Nobody has answered yet.',
    properties: unanswered,
    brings: ['state'],
  },
  {
    name: 'Broken answers',
    when: 'The answers cannot be read; the training can.',
    properties: async () => ({ ...(await training()), responses: '[{' }),
    brings: ['problems'],
  },
];

/** By tag. The first state is the one a page opens with. */
export const STATES: Readonly<Record<string, readonly AnatomyState[]>> = {
  'care-results-chain': [...resultsChain, ...WITHOUT_DOCUMENT],
  'care-indicator-table': [...indicatorTable, ...WITHOUT_DOCUMENT],
  'care-scorecard': [...scorecard, ...WITHOUT_DOCUMENT],
  'care-training-survey': [...trainingSurvey, ...WITHOUT_DOCUMENT],
  'care-survey-results': [...surveyResults, ...WITHOUT_DOCUMENT],
};
