import type { Meta } from '@storybook/web-components-vite';
import { playground } from '../site/playground.js';
import { widgetStories } from '../states.js';

export default { title: 'Widgets/Results chain', component: 'care-results-chain' } satisfies Meta;

const stories = widgetStories('care-results-chain', 'duhok-centre');
export const Playground = playground('care-results-chain', { starter: 'duhok-centre' });
export const Empty = { ...stories.Empty };
export const Typical = { ...stories.Typical };
export const Large = { ...stories.Large };
export const BrokenDocument = { ...stories.BrokenDocument, tags: ['broken'] };
export const ReadOnly = { ...stories.ReadOnly };
export const RightToLeft = { ...stories.RightToLeft };
export const Sorani = { ...stories.Sorani };
export const Dark = { ...stories.Dark };
export const Print = { ...stories.Print, tags: ['print'] };
