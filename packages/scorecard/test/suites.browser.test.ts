import { expect } from '@open-wc/testing';
import { BROKEN_DOCUMENTS } from '@careframe/core/testing';
import { widgetSuites } from '@careframe/element/testing';
import '../src/define.js';
import { scorecardProgramme, TODAY } from './fixtures/programme.js';

const isAccessible = async (element: Element): Promise<void> => {
  await expect(element).to.be.accessible();
};
const common = { describe, it, expect, tag: 'care-scorecard', programme: () => scorecardProgramme() };

widgetSuites(
  {
    ...common,
    brokenDocuments: BROKEN_DOCUMENTS,
    prepare: (element) => Object.assign(element, { today: TODAY }),
  },
  isAccessible,
);
widgetSuites(
  {
    ...common,
    brokenDocuments: [],
    prepare: (element) => Object.assign(element, { today: TODAY, of: 'indicators' }),
  },
  isAccessible,
);
