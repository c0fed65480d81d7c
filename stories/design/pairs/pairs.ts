/** Right and wrong use of each widget, on real documents. A wrong side is a real misuse, never a drawing of one. */
import { html } from 'lit';
import type { Programme, SurveyResponse } from '@careframe/core';
import { STORY_DAY } from '../../fixtures.js';
import type { Documents, Pair } from './pair.js';

const DUHOK = STORY_DAY['duhok-centre']!;
const BULGARIA = STORY_DAY['child-centred-monitoring']!;

const LINE = ['rbm-workshop', 'programme-documents', 'services-meet-standards', 'better-lives'];

/** One line of the chain, from the workshop to better lives. */
const lineOf = (programme: Programme): Programme => ({
  ...programme,
  results: programme.results.filter(({ id }) => LINE.includes(id)),
  links: programme.links.filter(({ from, to }) => LINE.includes(from) && LINE.includes(to)),
  indicators: [],
  observations: [],
});

/** The same chain with links that say nothing. */
const withoutReasons = (programme: Programme): Programme => ({
  ...programme,
  links: programme.links.map(({ reason: _reason, assumptions: _assumptions, ...link }) => link),
});

const resultsChain = ({ chain }: Documents): Pair[] => [
  {
    id: 'chain-view',
    title: 'Let the width choose the view',
    why: 'In a narrow place the list does everything the map does, and nothing scrolls sideways.',
    right: {
      says: 'Leave view out: below 640 px the list opens.',
      code: '<care-results-chain></care-results-chain>',
      example: html`<care-results-chain heading="From workshop to better lives" .programme=${lineOf(chain)} today=${DUHOK} heading-level="4" readonly></care-results-chain>`,
    },
    wrong: {
      says: 'Fix the map in a narrow column.',
      code: '<care-results-chain view="map"></care-results-chain>',
      example: html`<care-results-chain heading="Programme, as a map" view="map" .programme=${lineOf(chain)} today=${DUHOK} heading-level="4" readonly></care-results-chain>`,
    },
  },
  {
    id: 'chain-reasons',
    title: 'Write the reason and the assumption of each link',
    why: 'They are what others can agree with or doubt; arrows alone convince nobody.',
    wide: true,
    right: {
      says: 'Give each link its reason and what must hold for it.',
      code: '"reason": { "en": "…" }, "assumptions": [ … ]',
      example: html`<care-results-chain heading="A chain with reasons" view="map" .programme=${chain} today=${DUHOK} heading-level="4" readonly></care-results-chain>`,
    },
    wrong: {
      says: 'Draw links without them.',
      code: '{ "id": "l1", "from": "workshop", "to": "documents" }',
      example: html`<care-results-chain heading="A chain of arrows" view="map" .programme=${withoutReasons(chain)} today=${DUHOK} heading-level="4" readonly></care-results-chain>`,
    },
  },
  {
    id: 'chain-problems',
    title: 'Keep the line of things to look at',
    why: 'It says which result has no indicator and which link has no assumption; without it an unfinished chain looks finished.',
    wide: true,
    right: {
      says: 'Leave the foot where it is.',
      code: '<care-results-chain></care-results-chain>',
      example: html`<care-results-chain view="map" heading="Results of the centre" .programme=${chain} today=${DUHOK} heading-level="4"></care-results-chain>`,
    },
    wrong: {
      says: 'Hide the problems to make it look tidy.',
      code: 'care-results-chain::part(problems) { display: none; }',
      example: html`<care-results-chain view="map" heading="Results, tidied up" class="without-problems" .programme=${chain} today=${DUHOK} heading-level="4"></care-results-chain>`,
    },
  },
];

/** The last year's values as "no report", or as the zero that somebody enters in its place. */
function withoutReport(programme: Programme, figure: { missing: 'not-reported' } | { value: 0 }): Programme {
  const indicators = programme.indicators.filter(({ id }) => id === 'centres-meeting-standards');
  const observations = programme.observations
    .filter(({ indicator }) => indicators.some(({ id }) => id === indicator))
    .map(({ id, indicator, period, source }) => ({ id, indicator, period, source, ...figure }));
  return { ...programme, indicators, observations } as Programme;
}

const indicatorTable = ({ chain }: Documents): Pair[] => [
  {
    id: 'table-view',
    title: 'Let a narrow table become cards',
    why: 'A card shows the state in words beside its value; a squeezed table hides the last columns behind a scroll bar.',
    right: {
      says: 'Leave view out: below 640 px each indicator is a card.',
      code: '<care-indicator-table></care-indicator-table>',
      example: html`<care-indicator-table heading="Indicators on a phone" class="phone" .programme=${chain} today=${DUHOK} heading-level="4" readonly></care-indicator-table>`,
    },
    wrong: {
      says: 'Fix the table in a column for phones.',
      code: '<care-indicator-table view="table"></care-indicator-table>',
      example: html`<care-indicator-table heading="Indicators in a column" class="phone" view="table" .programme=${chain} today=${DUHOK} heading-level="4" readonly></care-indicator-table>`,
    },
  },
  {
    id: 'table-zero',
    title: 'Say that there is no report; do not say 0',
    why: 'Zero is a result: it makes the programme look off track where in truth nobody knows.',
    right: {
      says: 'Choose a reason when there is no value.',
      code: '"missing": "not-reported"',
      example: html`<care-indicator-table heading="No report" .programme=${withoutReport(chain, { missing: 'not-reported' })} today=${DUHOK} heading-level="4" readonly></care-indicator-table>`,
    },
    wrong: {
      says: 'Enter 0 for “no report”.',
      code: '"value": 0',
      example: html`<care-indicator-table heading="A zero that nobody counted" .programme=${withoutReport(chain, { value: 0 })} today=${DUHOK} heading-level="4" readonly></care-indicator-table>`,
    },
  },
  {
    id: 'table-readonly',
    title: 'Say readonly where nothing is kept',
    why: 'A value that a visitor can type and nobody stores is lost work; with readonly nothing looks as if it could be pressed.',
    right: {
      says: 'On a public page: readonly.',
      code: '<care-indicator-table readonly></care-indicator-table>',
      example: html`<care-indicator-table heading="Published indicators" readonly .programme=${chain} today=${DUHOK} heading-level="4"></care-indicator-table>`,
    },
    wrong: {
      says: 'Leave editing on and listen to no care-change.',
      code: '<care-indicator-table></care-indicator-table>',
      example: html`<care-indicator-table heading="Indicators on a public page" .programme=${chain} today=${DUHOK} heading-level="4"></care-indicator-table>`,
    },
  },
];

const scorecard = ({ chain, visits }: Documents): Pair[] => [
  {
    id: 'scorecard-legend',
    title: 'Keep the legend and its words',
    why: 'The legend is where the rule stands in words; without it nobody can check why a cell is amber.',
    wide: true,
    right: {
      says: 'Leave the legend open under the table.',
      code: '<care-scorecard></care-scorecard>',
      example: html`<care-scorecard heading="Visits in autumn 2015" .programme=${visits} today=${BULGARIA} heading-level="4"></care-scorecard>`,
    },
    wrong: {
      says: 'Hide the legend to save room.',
      code: 'care-scorecard::part(legend) { display: none; }',
      example: html`<care-scorecard heading="Casework in three regions" class="without-legend" .programme=${visits} today=${BULGARIA} heading-level="4"></care-scorecard>`,
    },
  },
  {
    id: 'scorecard-today',
    title: 'Name the day of a report',
    why: 'Without a day it is seen from today: a report of the past then says that its data are years old.',
    wide: true,
    right: {
      says: 'Name the day with today when you show a report of the past.',
      code: '<care-scorecard today="2013-04-15"></care-scorecard>',
      example: html`<care-scorecard heading="As it stood in April 2013" of="indicators" .programme=${chain} today=${DUHOK} heading-level="4"></care-scorecard>`,
    },
    wrong: {
      says: 'Show an old programme without it.',
      code: '<care-scorecard></care-scorecard>',
      example: html`<care-scorecard heading="The same indicators, seen from today" of="indicators" .programme=${chain} heading-level="4"></care-scorecard>`,
    },
  },
  {
    id: 'scorecard-colours',
    title: 'Bring your colour as the accent, with its companions',
    why: 'Blue, amber and dark red stay apart for colour-blind readers and in grey print; red and green do not, and grounds that keep the old hue contradict the signs on them.',
    wide: true,
    right: {
      says: 'Set the accent, its ink and its ground; leave the states.',
      code: ':root { --care-brand: #7a1f3d; --care-brand-ink: #5c1530; --care-brand-weak: #f7e8ed; }',
      example: html`<care-scorecard heading="Monitoring visits" class="plum" theme="light" .programme=${visits} today=${BULGARIA} heading-level="4"></care-scorecard>`,
    },
    wrong: {
      says: 'Override the three state colours alone with a traffic light.',
      code: ':root { --care-on-track: #2e7d32; --care-attention: #ffb300; --care-off-track: #c62828; }',
      example: html`<care-scorecard heading="Quality of work" class="traffic-light" theme="light" .programme=${visits} today=${BULGARIA} heading-level="4"></care-scorecard>`,
    },
  },
];

const trainingSurvey = ({ training }: Documents): Pair[] => [
  {
    id: 'survey-height',
    title: 'Give the survey its full height',
    why: 'A frame without a height is a box of 150 px with a scroll bar of its own; a person who sees half a question answers half the survey.',
    right: {
      says: 'Put the tag into the page, or let embed-host.js set the height of the frame.',
      code: '<care-training-survey src="training.json"></care-training-survey>',
      example: html`<care-training-survey .programme=${training} heading-level="4"></care-training-survey>`,
    },
    wrong: {
      says: 'Put it into a frame that has no height, or a box that has a small one.',
      code: '<iframe src="embed.html?widget=training-survey"></iframe>',
      example: html`<div
        class="frame-like"
        role="region"
        aria-label="A survey in a box as high as a frame without a height"
        tabindex="0"
      >
        <care-training-survey heading="Training survey in a small frame" .programme=${training} heading-level="4"></care-training-survey>
      </div>`,
    },
  },
  {
    id: 'survey-language',
    title: 'Ask in a language the questions are written in',
    why: 'A topic that the person cannot read is answered by guess, and guesses look like results.',
    right: {
      says: 'Offer the languages of the document.',
      code: '<care-training-survey lang="tk"></care-training-survey>',
      example: html`<care-training-survey lang="tk" .programme=${training} heading-level="4"></care-training-survey>`,
    },
    wrong: {
      says: 'Offer a language only the buttons speak.',
      code: '<care-training-survey lang="ar"></care-training-survey>',
      example: html`<care-training-survey lang="ar" .programme=${training} heading-level="4"></care-training-survey>`,
    },
  },
];

/** The same programme as somebody prepares it who does not want to be asked about the silent ones. */
function withoutEnrolled(programme: Programme): Programme {
  const trainings = programme.trainings.map(({ enrolled: _enrolled, planned: _planned, ...rest }) => rest);
  return { ...programme, trainings };
}

/** Three people who told how it was before and how it is now. */
const three = (responses: readonly SurveyResponse[]): readonly SurveyResponse[] =>
  responses
    .filter(({ before, now }) => Object.keys(before ?? {}).length > 0 && Object.keys(now ?? {}).length > 0)
    .slice(0, 3);

/** The limit under which answers are not shown, lowered so far that three people are enough. */
function withoutProtection(programme: Programme): Programme {
  const trainings = programme.trainings.map((training) => ({ ...training, smallCell: 2 }));
  return { ...programme, trainings };
}

const surveyResults = ({ training, responses }: Documents): Pair[] => [
  {
    id: 'results-asked',
    title: 'Say how many were asked',
    why: 'Seventy-three answers mean one thing out of 102 people and another out of 500; only with the number can the result say what the silent ones may change.',
    right: {
      says: 'Keep enrolled and planned in the document.',
      code: '"enrolled": 102, "planned": 60',
      example: html`<care-survey-results heading="Answers of 102 managers" .programme=${training} .responses=${responses} heading-level="4"></care-survey-results>`,
    },
    wrong: {
      says: 'Leave them out.',
      code: '"topics": [ … ]',
      example: html`<care-survey-results heading="Answers of managers" .programme=${withoutEnrolled(training)} .responses=${responses} heading-level="4"></care-survey-results>`,
    },
  },
  {
    id: 'results-small',
    title: 'Keep small groups protected',
    why: 'With three answers a colleague can tell who chose what; results appear from five.',
    right: {
      says: 'Leave smallCell at 5 or more.',
      code: '"smallCell": 5',
      example: html`<care-survey-results heading="First three answers" .programme=${training} .responses=${three(responses)} heading-level="4"></care-survey-results>`,
    },
    wrong: {
      says: 'Lower it so that three answers are shown.',
      code: '"smallCell": 2',
      example: html`<care-survey-results heading="Three answers in full" .programme=${withoutProtection(training)} .responses=${three(responses)} heading-level="4"></care-survey-results>`,
    },
  },
];

/** By tag. */
export const PAIRS: Readonly<Record<string, (documents: Documents) => readonly Pair[]>> = {
  'care-results-chain': resultsChain,
  'care-indicator-table': indicatorTable,
  'care-scorecard': scorecard,
  'care-training-survey': trainingSurvey,
  'care-survey-results': surveyResults,
};
