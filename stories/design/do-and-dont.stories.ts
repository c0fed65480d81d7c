/** Right and wrong use of each widget, both alive. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { illustrativeResponses } from '@careframe/starters';
import './design-page.css';
import './pairs/pairs.css';
import { pairTemplate } from './pairs/pair-view.js';
import type { Documents } from './pairs/pair.js';
import { PAIRS } from './pairs/pairs.js';
import { smallChain, smallResults, smallScorecard } from './samples.js';

export default {
  title: "Design/Do and don't",
  parameters: { controls: { disable: true } },
  loaders: [
    async (): Promise<Documents> => ({
      chain: await smallChain(),
      visits: await smallScorecard(),
      training: await smallResults(),
      responses: illustrativeResponses(),
    }),
  ],
} satisfies Meta;

const pairs = (title: string, tag: string): StoryObj => ({
  render: (_args, { loaded }) => html`<div class="design-page pairs">
    <h2 lang="en" dir="ltr">${title}: do and don’t</h2>
    ${PAIRS[tag]!(loaded as Documents).map(pairTemplate)}
  </div>`,
});

export const ResultsChain = pairs('Results chain', 'care-results-chain');
export const IndicatorTable = pairs('Indicator table', 'care-indicator-table');
export const Scorecard = pairs('Scorecard', 'care-scorecard');
export const TrainingSurvey = pairs('Training survey', 'care-training-survey');
export const SurveyResults = pairs('Survey results', 'care-survey-results');
