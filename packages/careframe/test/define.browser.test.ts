import { expect } from '@open-wc/testing';
import * as careframe from '../src/index.js';
import '../src/define.js';

const TAGS = {
  'care-programme': careframe.CareProgramme,
  'care-results-chain': careframe.ResultsChain,
  'care-indicator-table': careframe.IndicatorTable,
  'care-scorecard': careframe.Scorecard,
  'care-training-survey': careframe.TrainingSurvey,
  'care-survey-results': careframe.SurveyResults,
} as const;

describe('careframe', () => {
  for (const [tag, elementClass] of Object.entries(TAGS)) {
    it(`defines <${tag}> with the class it exports, which carries its version`, () => {
      expect(customElements.get(tag)).to.equal(elementClass);
      expect(elementClass.version).to.match(/^\d+\.\d+\.\d+/);
    });
  }

  it('a host may register a class under a tag of its own', () => {
    class OwnScorecard extends careframe.Scorecard {}
    careframe.define('ministry-scorecard', OwnScorecard);
    expect(document.createElement('ministry-scorecard')).to.be.instanceOf(careframe.Scorecard);
  });

  it('an empty tag says that there is no programme, and the page lives', async () => {
    for (const tag of Object.keys(TAGS).filter((name) => name !== 'care-programme')) {
      const element = document.createElement(tag) as careframe.Scorecard;
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part~="state"]'), tag).to.not.equal(null);
      element.remove();
    }
  });
});
