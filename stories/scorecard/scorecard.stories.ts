import type { Meta } from '@storybook/web-components-vite';
import { playground } from '../site/playground.js';
import { widgetStories } from '../states.js';

export default { title: 'Widgets/Scorecard', component: 'care-scorecard' } satisfies Meta;

const stories = widgetStories('care-scorecard', 'child-centred-monitoring');
export const Playground = playground('care-scorecard', { starter: 'child-centred-monitoring' });
export const Empty = { ...stories.Empty };
export const Typical = { ...stories.Typical };
export const Large = { ...stories.Large };
export const BrokenDocument = { ...stories.BrokenDocument, tags: ['broken'] };
export const ReadOnly = { ...stories.ReadOnly };
export const RightToLeft = { ...stories.RightToLeft };
export const Sorani = { ...stories.Sorani };
export const Dark = { ...stories.Dark };
export const Print = { ...stories.Print, tags: ['print'] };

const ofIndicators = widgetStories('care-scorecard', 'duhok-centre', 'duhok-centre', { of: 'indicators' });
export const Indicators = { ...ofIndicators.Typical };
