import { expect } from '@open-wc/testing';
import { BROKEN_DOCUMENTS } from '@careframe/core/testing';
import { widgetSuites } from '@careframe/element/testing';
import '../src/define.js';
import { chainProgramme } from './fixtures/programme.js';

const isAccessible = async (element: Element): Promise<void> => {
  await expect(element).to.be.accessible();
};
const common = {
  describe,
  it,
  expect,
  tag: 'care-results-chain',
  programme: chainProgramme,
  brokenDocuments: BROKEN_DOCUMENTS,
};

widgetSuites({ ...common, prepare: (element) => element.setAttribute('view', 'map') }, isAccessible);
widgetSuites(
  { ...common, brokenDocuments: [], prepare: (element) => element.setAttribute('view', 'list') },
  isAccessible,
);
