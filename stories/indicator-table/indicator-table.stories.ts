import type { Meta } from '@storybook/web-components-vite';
import { playground } from '../site/playground.js';
import { widgetStories } from '../states.js';

export default { title: 'Widgets/Indicator table', component: 'care-indicator-table' } satisfies Meta;

const stories = widgetStories('care-indicator-table', 'duhok-centre');
export const Playground = playground('care-indicator-table', { starter: 'duhok-centre' });
export const Empty = { ...stories.Empty };
export const Typical = { ...stories.Typical };
export const Large = { ...stories.Large };
export const BrokenDocument = { ...stories.BrokenDocument, tags: ['broken'] };
export const ReadOnly = { ...stories.ReadOnly };
export const RightToLeft = { ...stories.RightToLeft };
export const Sorani = { ...stories.Sorani };
export const Dark = { ...stories.Dark };
export const Print = { ...stories.Print, tags: ['print'] };
