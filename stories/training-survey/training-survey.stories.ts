import type { Meta } from '@storybook/web-components-vite';
import { playground } from '../site/playground.js';
import { widgetStories } from '../states.js';

export default { title: 'Widgets/Training survey', component: 'care-training-survey' } satisfies Meta;

const stories = widgetStories('care-training-survey', 'turkmenistan-training', 'turkmenistan-training');
export const Playground = playground('care-training-survey', {
  starter: 'turkmenistan-training',
  starters: ['turkmenistan-training', 'duhok-centre', 'deinstitutionalisation-training'],
});
export const Empty = { ...stories.Empty };
export const Typical = { ...stories.Typical };
export const BrokenDocument = { ...stories.BrokenDocument, tags: ['broken'] };
export const ReadOnly = { ...stories.ReadOnly };
export const RightToLeft = { ...stories.RightToLeft };
export const Sorani = { ...stories.Sorani };
export const Dark = { ...stories.Dark };
export const Print = { ...stories.Print, tags: ['print'] };
