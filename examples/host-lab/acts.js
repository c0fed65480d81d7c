// Does on a page what a person does there. Names and order are those of `list.ts`.
import { IndicatorTablePage } from '../../packages/indicator-table/dist/testing/index.js';
import { ResultsChainPage } from '../../packages/results-chain/dist/testing/index.js';
import { ScorecardPage } from '../../packages/scorecard/dist/testing/index.js';
import { TrainingSurveyPage } from '../../packages/training-survey/dist/testing/index.js';
import { hand, uppermost } from './hand.js';
import { focusedIn, must, until, written } from './telling.js';

/** Column of the latest period shown, which has no value yet. */
const FREE = 3;

const heardBy = new WeakMap();
function changesOf(element) {
  if (!heardBy.has(element)) {
    const heard = [];
    element.addEventListener('care-change', ({ detail }) => heard.push(detail));
    heardBy.set(element, { heard, before: written(element) });
  }
  return heardBy.get(element);
}

/** A dialog that a person can use: modal, within the window, and nothing lies over it. */
async function mustStandOpen(root) {
  const dialog = await until('the dialog', () => root.querySelector('dialog:modal'));
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  must(
    'the dialog is within the window',
    left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
  );
  for (const share of [0.1, 0.5, 0.9]) {
    const found = uppermost(left + (right - left) * share, top + (bottom - top) * 0.5);
    must('nothing lies over the dialog', found && dialog.contains(found));
  }
  must('the dialog has the focus', dialog.contains(focusedIn(root)));
}

async function mustBeClosed(root, opener) {
  await until('the dialog closes', () => !root.querySelector('dialog:modal'));
  await until('the focus is back where it was', () => focusedIn(root)?.matches(opener));
}

async function undoAll(element, press) {
  const { before } = changesOf(element);
  for (let step = 0; step < 9 && written(element) !== before; step += 1) await press();
  must('the document is the one it was', written(element) === before);
}

const chain = {
  async edit(element) {
    const page = new ResultsChainPage(element);
    const { heard } = changesOf(element);
    await hand.click(page.root.querySelector('[data-view="list"]'));
    await page.settle();
    must('the list is shown', page.view === 'list');
    const before = page.resultsOf('outputs').length;
    await hand.click(page.root.querySelector('[data-stage="outputs"] [data-add]'));
    await hand.type('New', 'Enter', 'Escape');
    await page.settle();
    must('the result is there', page.resultsOf('outputs').length === before + 1);
    must('it has its text', page.label(page.resultsOf('outputs').at(-1)) === 'New');
    must('the page was told once', heard.length === 1);
  },
  async paste(element) {
    const page = new ResultsChainPage(element);
    const added = page.resultsOf('outputs').at(-1);
    await hand.copy('Carers are trained\nand stay', element);
    await hand.click(page.root.querySelector(`li[data-result="${added}"] [data-do="edit"]`));
    await hand.press('Control+a', 'Control+v', 'Enter');
    await page.settle();
    must('the text was pasted', page.label(added) === 'Carers are trained and stay');
  },
  async popup(element) {
    const page = new ResultsChainPage(element);
    const opener = `li[data-result="${page.resultsOf('outputs').at(-1)}"] [data-do="link"]`;
    await hand.click(page.root.querySelector(opener));
    await mustStandOpen(page.root);
    await hand.press('Escape');
    await mustBeClosed(page.root, opener);
  },
  async drag(element) {
    const page = new ResultsChainPage(element);
    await hand.click(page.root.querySelector('[data-view="map"]'));
    await until('the map is drawn', () => page.root.querySelectorAll('.card').length > 4);
    await page.settle();
    const [first, second, ...more] = page.resultsOf('outputs');
    const card = (id) => page.root.querySelector(`li[data-result="${id}"] .card`);
    await hand.dragBelow(card(first), card(second));
    await page.settle();
    must('the cards changed places', String(page.resultsOf('outputs')) === String([second, first, ...more]));
    must(
      'nothing is marked any more',
      !page.root.querySelector('[data-drop], [data-dragged], [data-editor]'),
    );
    await hand.click(page.root.querySelector('[data-view="list"]'));
    await page.settle();
  },
  async words(element) {
    const page = new ResultsChainPage(element);
    await hand.click(page.root.querySelector('[data-do="words"]'));
    await page.settle();
    must(
      'every link has its sentence',
      (await page.sentences()).length === element.currentProgramme.links.length,
    );
  },
  async undo(element) {
    const page = new ResultsChainPage(element);
    await undoAll(element, async () => {
      await hand.click(page.root.querySelector('[data-do="undo"]'));
      await page.settle();
    });
  },
};

const table = {
  async edit(element) {
    const page = new IndicatorTablePage(element);
    const { heard } = changesOf(element);
    element.view = 'table';
    await element.updateComplete;
    await hand.click(page.cell('children-in-institutions', FREE));
    await hand.type('31');
    await until('the field is there', () => page.root.querySelector('[data-value]'));
    await hand.press('Enter');
    await element.updateComplete;
    must('the value stands', page.text(page.cell('children-in-institutions', FREE)).includes('31'));
    must('the page was told once', heard.length === 1);
  },
  async paste(element) {
    const page = new IndicatorTablePage(element);
    const { heard } = changesOf(element);
    await hand.copy('30\t29\n900\tmany\n', element);
    await hand.click(page.cell('children-in-institutions', FREE - 1));
    await hand.press('Control+v');
    const fix = await until('the list', () => page.root.querySelector('[part~="pasted"] [data-act="fix"]'));
    must('the good cells are in', page.text(page.cell('people-using-centres', FREE - 1)).includes('900'));
    must('they are one step', heard.length === 2);
    await hand.copy('950', element);
    await hand.click(fix);
    await until('the text is kept', () => page.root.querySelector('#f-value')?.value === 'many');
    await hand.press('Control+a', 'Control+v', 'Enter');
    await until('the list goes', () => !page.root.querySelector('[part~="pasted"]'));
    must('the last cell is in', page.text(page.cell('people-using-centres', FREE)).includes('950'));
  },
  async details(element) {
    const page = new IndicatorTablePage(element);
    await hand.click(page.root.querySelector('[data-act="why"][data-indicator="children-in-institutions"]'));
    await until('the reasons', () => page.root.querySelectorAll('.why-panel li').length > 2);
  },
  async popup(element) {
    const page = new IndicatorTablePage(element);
    const opener = '[data-act="edit"][data-indicator="children-in-institutions"]';
    element.view = 'cards';
    await element.updateComplete;
    await hand.click(page.root.querySelector(opener));
    await mustStandOpen(page.root);
    await hand.press('Escape');
    await mustBeClosed(page.root, opener);
    element.view = 'table';
    await element.updateComplete;
  },
  async undo(element) {
    const page = new IndicatorTablePage(element);
    await undoAll(element, async () => {
      await hand.click(page.root.querySelector('[data-act="undo"]'));
      await element.updateComplete;
    });
  },
};

const scorecard = {
  async details(element) {
    const page = new ScorecardPage(element);
    const button = page.button('child-takes-part', 'razgrad');
    await hand.click(button);
    await until('the details are there', () => page.isOpen && page.detailTitle !== '');
    await until('they have the focus', () => focusedIn(page.root)?.closest('[part~="detail"]'));
    await hand.press('Escape');
    await until('they close', () => !page.isOpen);
    await until('the focus is back', () => page.focusedCell === button.dataset.cell);
  },
  async chart(element) {
    const page = new ScorecardPage(element);
    await hand.click(page.button('child-takes-part', 'razgrad'));
    const button = await until('the chart is offered', () => page.chartButton);
    await hand.click(button);
    await until('the chart is drawn', () => {
      const canvas = page.canvas;
      if (!canvas || canvas.width < 50) return false;
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, at) => at % 4 === 3 && value > 0);
    });
  },
  async choose(element) {
    const page = new ScorecardPage(element);
    await hand.click(page.root.querySelector('[data-subject="indicators"]'));
    await page.settle();
    must('indicators are shown', page.root.querySelectorAll('[data-cell]').length > 4);
    await hand.click(page.root.querySelector('[data-subject="assessments"]'));
    await page.settle();
  },
};

const sentBy = new WeakMap();
const NEXT = '[data-next]';

/** Fills what the page of the survey asks for. */
async function fillPage(page) {
  for (const group of page.root.querySelectorAll('[data-moment]')) {
    if (group.querySelector(':checked')) continue;
    group.querySelector('input[value="4"]').click();
    await page.element.updateComplete;
  }
}

async function turnTo(page, isThere, fill = async () => {}) {
  for (let turned = 0; turned < 12 && !isThere(); turned += 1) {
    await fill(page);
    await page.next();
  }
}

const isLast = (page) => page.root.querySelector('textarea') !== null;

const survey = {
  async answer(element) {
    const page = new TrainingSurveyPage(element);
    const sent = [];
    element.addEventListener('care-submit', ({ detail }) => sent.push(detail));
    sentBy.set(element, sent);
    const group = page.root.querySelector('[data-moment]');
    const { moment, topic } = group.dataset;
    await hand.click(page.radio(moment, topic, 2));
    await element.updateComplete;
    must('the mouse chose', page.chosen(moment, topic) === 2);
    await hand.press('3');
    await element.updateComplete;
    must('the digit chose', page.chosen(moment, topic) === 3);
  },
  async paste(element) {
    const page = new TrainingSurveyPage(element);
    await turnTo(page, () => isLast(page));
    await hand.copy('Time for\nsupervision', element);
    await hand.click(page.root.querySelector('textarea'));
    await hand.press('Control+v');
    must('the text was pasted', page.root.querySelector('textarea').value === 'Time for\nsupervision');
  },
  async gaps(element) {
    const page = new TrainingSurveyPage(element);
    await hand.click(page.root.querySelector(NEXT));
    await until('gaps are asked for', () => page.gaps);
    must('nothing was sent', sentBy.get(element).length === 0);
    await hand.click(page.root.querySelector('.gaps button'));
    await until('the first gap has the focus', () => focusedIn(page.root)?.matches('[data-moment] input'));
    await turnTo(page, () => isLast(page), fillPage);
    await fillPage(page);
  },
  async send(element) {
    const page = new TrainingSurveyPage(element);
    const sent = sentBy.get(element);
    await hand.click(page.root.querySelector(NEXT));
    await until('the answers are sent', () => sent.length > 0);
    must('they are sent once', sent.length === 1);
    must('the pasted text is among them', JSON.stringify(sent).includes('supervision'));
    must('the page thanks', page.isSent);
  },
};

export const acts = {
  'care-results-chain': chain,
  'care-indicator-table': table,
  'care-scorecard': scorecard,
  'care-training-survey': survey,
};
