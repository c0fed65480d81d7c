import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { illustrativeResponses } from '@careframe/starters';
import { BROKEN_TEXT, STORY_DAY, emptyProgramme, starter } from '../fixtures.js';
import { manifest } from '../site/data.js';
import './anatomy.css';
import './anatomy-view.js';

interface Args {
  state: 'with content' | 'read only' | 'empty' | 'broken document';
}

export default {
  title: 'Design/Anatomy',
  args: { state: 'with content' },
  argTypes: {
    state: {
      control: 'select',
      options: ['with content', 'read only', 'empty', 'broken document'],
      description: 'Every widget has these states; `state` is the part that stands in place of the content.',
    },
  },
} satisfies Meta<Args>;

const declarationOf = (tag: string) =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

function documentOf(state: Args['state'], programme: unknown): unknown {
  if (state === 'empty') return emptyProgramme();
  return state === 'broken document' ? BROKEN_TEXT : programme;
}

function widget(tag: string, id: string, { state }: Args, programme: unknown): TemplateResult {
  const name = unsafeStatic(tag);
  const responses = tag === 'care-survey-results' ? illustrativeResponses() : nothing;
  return staticHtml`<${name} today=${STORY_DAY[id]!} ?readonly=${state === 'read only'} .programme=${documentOf(state, programme)} .responses=${responses}></${name}>`;
}

const anatomy = (tag: string, id: string): StoryObj<Args> => ({
  loaders: [async () => ({ programme: await starter(id) })],
  render: (args, { loaded }) => {
    const { cssParts = [], slots = [] } = declarationOf(tag) ?? {};
    const { programme } = loaded as { programme: unknown };
    return html`<anatomy-view
      tag=${tag}
      .parts=${cssParts}
      .slots=${slots}
      .widget=${widget(tag, id, args, programme)}
    ></anatomy-view>`;
  },
});

export const ResultsChain = anatomy('care-results-chain', 'duhok-centre');
export const IndicatorTable = anatomy('care-indicator-table', 'duhok-centre');
export const Scorecard = anatomy('care-scorecard', 'child-centred-monitoring');
export const TrainingSurvey = anatomy('care-training-survey', 'turkmenistan-training');
export const SurveyResults = anatomy('care-survey-results', 'turkmenistan-training');
