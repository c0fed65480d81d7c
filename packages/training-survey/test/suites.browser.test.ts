import { expect } from '@open-wc/testing';
import { BROKEN_DOCUMENTS } from '@careframe/core/testing';
import { formSuite, widgetSuites } from '@careframe/element/testing';
import { TrainingSurveyPage } from '../src/testing/index.js';
import type { TrainingSurvey } from '../src/index.js';
import '../src/define.js';
import { lookBackResponses, trainingProgramme } from './fixtures/programme.js';

const isAccessible = async (element: Element): Promise<void> => {
  await expect(element).to.be.accessible();
};
const common = { describe, it, expect, brokenDocuments: BROKEN_DOCUMENTS };

widgetSuites(
  { ...common, tag: 'care-training-survey', programme: () => trainingProgramme({ questions: true }) },
  isAccessible,
);
widgetSuites(
  {
    ...common,
    tag: 'care-survey-results',
    programme: () => trainingProgramme({ topics: 2 }),
    prepare: (element) => Object.assign(element, { responses: lookBackResponses(Array(12).fill([2, 4])) }),
  },
  isAccessible,
);
formSuite({
  ...common,
  tag: 'care-training-survey',
  programme: () => trainingProgramme({ topics: 1 }),
  fill: async (element) => {
    const page = new TrainingSurveyPage(element as TrainingSurvey);
    await page.choose('before', 't1', 1);
    await page.choose('now', 't1', 4);
  },
});
