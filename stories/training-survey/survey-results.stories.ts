import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { illustrativeResponses } from '@careframe/starters';
import { starter } from '../fixtures.js';
import { playground } from '../site/playground.js';
import { widget, widgetStories, type WidgetArgs } from '../states.js';

export default { title: 'Widgets/Survey results', component: 'care-survey-results' } satisfies Meta;

const stories = widgetStories('care-survey-results', 'turkmenistan-training', 'turkmenistan-training', {
  responses: illustrativeResponses(),
});
export const Playground = playground('care-survey-results', {
  starter: 'turkmenistan-training',
  starters: ['turkmenistan-training'],
  responses: illustrativeResponses(),
});
export const Empty = { ...stories.Empty };
export const Typical = { ...stories.Typical };
export const BrokenDocument = { ...stories.BrokenDocument, tags: ['broken'] };
export const RightToLeft = { ...stories.RightToLeft };
export const Sorani = { ...stories.Sorani };
export const Dark = { ...stories.Dark };
export const Print = { ...stories.Print, tags: ['print'] };

const withResponses = (responses: unknown, view?: string): StoryObj<WidgetArgs> => ({
  loaders: [async () => ({ programme: await starter('turkmenistan-training') })],
  render: (_args, { loaded }) =>
    widget('care-survey-results', {
      programme: (loaded as { programme: unknown }).programme,
      responses,
      ...(view ? { view } : {}),
    }),
});
export const Table = withResponses(illustrativeResponses(), 'table');
export const TooFew = withResponses(illustrativeResponses().slice(0, 3));
export const TotalsOnly = withResponses(undefined);
