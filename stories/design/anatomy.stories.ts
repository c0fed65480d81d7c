/** What each widget is made of: parts, slots and states, on the living widget. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { manifest } from '../site/data.js';
import './design-page.css';
import './anatomy/anatomy.css';
import './anatomy/anatomy-view.js';
import { STATES } from './anatomy/states.js';

export default { title: 'Design/Anatomy', parameters: { controls: { disable: true } } } satisfies Meta;

const declarationOf = (tag: string) =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

function anatomy(heading: string, tag: string): StoryObj {
  const { cssParts = [], slots = [] } = declarationOf(tag) ?? {};
  return {
    render: () => html`<anatomy-view
      tag=${tag}
      heading=${heading}
      .parts=${cssParts}
      .slots=${slots}
      .states=${STATES[tag]}
    ></anatomy-view>`,
  };
}

export const ResultsChain = anatomy('Results chain', 'care-results-chain');
export const IndicatorTable = anatomy('Indicator table', 'care-indicator-table');
export const Scorecard = anatomy('Scorecard', 'care-scorecard');
export const TrainingSurvey = anatomy('Training survey', 'care-training-survey');
export const SurveyResults = anatomy('Survey results', 'care-survey-results');
