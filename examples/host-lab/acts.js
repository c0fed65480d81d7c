// Does on a page what a person does there, and tells the frame around it how that went.
import { IndicatorTablePage } from '../../packages/indicator-table/dist/testing/index.js';
import { ResultsChainPage } from '../../packages/results-chain/dist/testing/index.js';
import { ScorecardPage } from '../../packages/scorecard/dist/testing/index.js';
import { TrainingSurveyPage } from '../../packages/training-survey/dist/testing/index.js';

/** Column of the latest period shown, which has no value yet. */
const FREE = 3;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function until(what, happened) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (happened()) return;
    await wait(50);
  }
  throw new Error(`${what} did not happen`);
}

function expect(what, isSo) {
  if (!isSo) throw new Error(`not so: ${what}`);
}

const changes = (element) => {
  const heard = [];
  element.addEventListener('care-change', (event) => heard.push(event.detail));
  return heard;
};

/** What can be done in each widget, in this order. */
export const acts = {
  'care-results-chain': {
    async edit(element) {
      const page = new ResultsChainPage(element);
      const heard = changes(element);
      await page.show('list');
      const before = page.resultsOf('outputs').length;
      await page.add('outputs', 'A new output');
      expect('the result is there', page.resultsOf('outputs').length === before + 1);
      expect('the page was told', heard.length === 1);
    },
    async popup(element) {
      const page = new ResultsChainPage(element);
      const [added] = page.resultsOf('outputs').slice(-1);
      await page.openLink(added);
      expect('the dialog is modal', page.root.querySelector('dialog').matches(':modal'));
      await page.press('dialog .dialog-buttons button');
      expect('the dialog is closed', !page.isDialogOpen);
    },
    async map(element) {
      const page = new ResultsChainPage(element);
      await page.show('map');
      await until('the map is drawn', () => page.root.querySelectorAll('.card').length > 4);
      await page.show('list');
    },
    async undo(element) {
      const page = new ResultsChainPage(element);
      const before = page.resultsOf('outputs').length;
      await page.undo();
      expect('the result is gone', page.resultsOf('outputs').length === before - 1);
    },
  },
  'care-indicator-table': {
    async edit(element) {
      const page = new IndicatorTablePage(element);
      const heard = changes(element);
      element.view = 'table';
      await element.updateComplete;
      await page.enter('children-in-institutions', FREE, { value: '31', source: 'Register' });
      expect('the page was told', heard.length === 1);
      expect('the value stands', page.text(page.cell('children-in-institutions', FREE)).includes('31'));
    },
    async popup(element) {
      const page = new IndicatorTablePage(element);
      element.view = 'cards';
      await element.updateComplete;
      await page.press('[data-act="edit"][data-indicator="children-in-institutions"]');
      expect('the dialog is modal', page.root.querySelector('dialog').matches(':modal'));
      await page.fill('#f-value', '32');
      await page.press('[data-save]');
      element.view = 'table';
      await element.updateComplete;
    },
    async undo(element) {
      const page = new IndicatorTablePage(element);
      await page.press('[data-act="undo"]');
      await page.press('[data-act="undo"]');
      expect('the value is gone', !page.text(page.cell('children-in-institutions', FREE)).includes('31'));
    },
  },
  'care-scorecard': {
    async open(element) {
      const page = new ScorecardPage(element);
      await page.open('child-takes-part', 'razgrad');
      await until('the details are there', () => page.isOpen && page.detailTitle !== '');
    },
    async chart(element) {
      const page = new ScorecardPage(element);
      page.chartButton.click();
      await until('the chart is drawn', () => {
        const canvas = page.canvas;
        if (!canvas || canvas.width < 50) return false;
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value, at) => at % 4 === 3 && value > 0);
      });
    },
    async choose(element) {
      const page = new ScorecardPage(element);
      await page.show('indicators');
      expect('indicators are shown', page.root.querySelectorAll('[data-cell]').length > 4);
      await page.show('assessments');
    },
  },
  'care-training-survey': {
    async answer(element) {
      const page = new TrainingSurveyPage(element);
      const sent = [];
      element.addEventListener('care-submit', (event) => sent.push(event.detail));
      for (let shown = 0; shown < 12 && sent.length === 0; shown += 1) {
        for (const topic of page.topicIds) {
          await page.choose('before', topic, 2);
          await page.choose('now', topic, 4);
        }
        const button = page.root.querySelector('[data-next], [data-send]');
        await page.press(button.matches('[data-next]') ? '[data-next]' : '[data-send]');
      }
      expect('the answers were sent once', sent.length === 1);
    },
  },
};

/** Runs the acts on the page's element; `also` are checks of the page itself. */
export async function perform(tag, also = async () => {}) {
  const passed = [];
  const failed = [];
  const attempt = async (name, act) => {
    try {
      await act();
      passed.push(name);
    } catch (error) {
      failed.push(`${name}: ${error.message}`);
    }
  };
  let element;
  await attempt('stands', async () => {
    element = document.querySelector(tag);
    await until('the document is shown', () =>
      element.shadowRoot?.querySelector(
        '[part~="base"] [data-region], [part~="base"] form, [part~="base"] fieldset',
      ),
    );
  });
  await attempt('page', () => also(element));
  element = document.querySelector(tag);
  if (failed.length === 0)
    for (const [name, act] of Object.entries(acts[tag])) await attempt(name, () => act(element));
  await wait(50);
  parent.postMessage(
    { careLab: { tag, passed, failed, noise: globalThis.noise, warnings: globalThis.warnings } },
    '*',
  );
}
