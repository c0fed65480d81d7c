import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '@careframe/element/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SurveyResponse } from '@careframe/core';
import type { CareSubmitDetail, TrainingSurvey } from '../src/index.js';
import { TrainingSurveyPage } from '../src/testing/index.js';
import '../src/define-survey.js';
import { pressWithControl } from '../../element/test/keys.js';
import { trainingProgramme } from './fixtures/programme.js';

async function survey(
  options: Parameters<typeof trainingProgramme>[0] = {},
  lang = 'en',
): Promise<TrainingSurveyPage> {
  const element = await fixture<TrainingSurvey>(
    html`<care-training-survey lang=${lang} .programme=${trainingProgramme(options)}></care-training-survey>`,
  );
  await element.updateComplete;
  return new TrainingSurveyPage(element);
}

async function answerAll(page: TrainingSurveyPage): Promise<void> {
  for (const topic of page.topicIds) {
    await page.choose('before', topic, 2);
    await page.choose('now', topic, 4);
  }
}

describe('<care-training-survey>', () => {
  it('says the page and its topics', async () => {
    const page = await survey({ topics: 16, questions: true });
    expect(page.pageTitle).to.equal('Page 1 of 5: topics 1 to 4');
    await page.next();
    expect(page.pageTitle).to.equal('Page 2 of 5: topics 5 to 8');
  });

  it('going back loses nothing', async () => {
    const page = await survey();
    await page.choose('now', 't1', 3);
    await page.next();
    await page.back();
    expect(page.chosen('now', 't1')).to.equal(3);
  });

  it('a page change moves the focus to the page title', async () => {
    const page = await survey();
    await page.next();
    expect(page.root.activeElement?.id).to.equal('page-title');
  });

  it('every moment of a topic is its own named radio group', async () => {
    const page = await survey();
    const groups = [...page.root.querySelectorAll('[role=radiogroup]')];
    const names = groups.map((group) => group.getAttribute('aria-label'));
    expect(names).to.deep.equal([
      'Topic 1: Before',
      'Topic 1: Now',
      'Topic 2: Before',
      'Topic 2: Now',
      'Topic 3: Before',
      'Topic 3: Now',
      'Topic 4: Before',
      'Topic 4: Now',
    ]);
    expect(groups.every((group) => group.querySelectorAll('input[type=radio]').length === 5)).to.equal(true);
    expect(page.radio('now', 't1', 5).getAttribute('aria-label')).to.equal('5 of 5, can teach others');
  });

  it('digits choose, Delete clears, in the group that has focus', async () => {
    const page = await survey();
    page.radio('now', 't1', 1).focus();
    await sendKeys({ press: '4' });
    await page.element.updateComplete;
    expect(page.chosen('now', 't1')).to.equal(4);
    await sendKeys({ press: 'Delete' });
    await page.element.updateComplete;
    expect(page.chosen('now', 't1')).to.equal(undefined);
  });

  it('Ctrl+Enter turns the page', async () => {
    const page = await survey();
    page.radio('now', 't1', 1).focus();
    await pressWithControl('Enter', page.root.activeElement!);
    await page.element.updateComplete;
    expect(page.pageTitle).to.contain('Page 2 of 2');
  });

  it('tapping the chosen step again does not clear it; Clear does', async () => {
    const page = await survey();
    await page.choose('now', 't2', 5);
    await page.choose('now', 't2', 5);
    expect(page.chosen('now', 't2')).to.equal(5);
    await page.press('fieldset[data-topic="t2"] [data-clear]');
    expect(page.chosen('now', 't2')).to.equal(undefined);
  });

  it('gaps are asked about once, at the end', async () => {
    const page = await survey({ topics: 5 });
    await page.next();
    await page.next();
    expect(page.gaps).to.equal('5 topics have no answer yet.');
    await page.press('[data-gaps-first]');
    expect(page.pageTitle).to.contain('Page 1 of 2');
    await page.next();
    setTimeout(() => void page.next());
    const event = (await oneEvent(page.element, 'care-submit')) as CustomEvent<CareSubmitDetail>;
    expect(event.detail.response.now['t1']).to.equal(null);
  });

  it('care-submit carries the answers; a refusal keeps the survey open', async () => {
    const page = await survey({ topics: 2 });
    await answerAll(page);
    const given: SurveyResponse[] = [];
    page.element.addEventListener('care-submit', (event) => {
      given.push((event as CustomEvent<CareSubmitDetail>).detail.response);
      if (given.length === 1) event.preventDefault();
    });
    await page.next();
    expect(page.isSent).to.equal(false);
    await page.next();
    expect(page.isSent).to.equal(true);
    expect(given[1]).to.deep.include({
      training: 'course',
      wave: 'end',
      before: { t1: 2, t2: 2 },
      now: { t1: 4, t2: 4 },
    });
    expect(given[0]!.id, 'sending again is told by the same id').to.equal(given[1]!.id);
    await page.press('[data-another]');
    expect(page.chosen('now', 't1'), 'the next person sees no answers').to.equal(undefined);
  });

  it('is a form field: value, required, reset, disabled fieldset', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset>
          <care-training-survey
            name="answers"
            required
            .programme=${trainingProgramme({ topics: 1 })}
          ></care-training-survey>
        </fieldset>
      </form>`,
    );
    const element = form.querySelector<TrainingSurvey>('care-training-survey')!;
    await element.updateComplete;
    const page = new TrainingSurveyPage(element);
    expect(form.checkValidity()).to.equal(false);
    await page.choose('before', 't1', 1);
    await page.choose('now', 't1', 2);
    expect(form.checkValidity()).to.equal(true);
    expect(JSON.parse(String(new FormData(form).get('answers')))).to.deep.include({
      before: { t1: 1 },
      now: { t1: 2 },
    });
    form.reset();
    await element.updateComplete;
    expect(new FormData(form).get('answers')).to.equal(null);
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    await page.choose('now', 't1', 5);
    expect(page.chosen('now', 't1')).to.equal(undefined);
  });

  it('a number in Arabic-Indic digits is a number, a word is said not to be one and kept', async () => {
    const page = await survey({ topics: 1, questions: true });
    await page.next();
    const field = page.root.querySelector<HTMLInputElement>('#q-years')!;
    field.value = '١٢';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await page.element.updateComplete;
    expect(page.element.value?.answers).to.deep.equal({ years: 12 });
    field.value = 'twelve';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await page.element.updateComplete;
    expect(field.value).to.equal('twelve');
    expect(page.root.querySelector('.field-error')?.textContent).to.contain('“twelve” is not a number');
  });

  it('in Arabic it runs right to left and speaks Arabic', async () => {
    const page = await survey({}, 'ar');
    await page.element.updateComplete;
    await until(() => page.pageTitle.includes('صفحة'), 'words have come');
    expect(page.pageTitle).to.equal('صفحة 1 من 2: المواضيع من 1 إلى 4');
    expect(page.root.querySelector('section')?.dir).to.equal('rtl');
    const [lowest, highest] = [page.radio('now', 't1', 1), page.radio('now', 't1', 5)].map((radio) =>
      radio.getBoundingClientRect(),
    );
    expect(lowest!.left, 'the lowest step is at the right').to.be.greaterThan(highest!.left);
    expect(page.root.textContent).to.contain('موضوع 1');
  });

  for (const lang of ['en', 'bg', 'ar', 'ckb', 'ru', 'tk']) {
    it(`no placeholder is left over in ${lang}`, async () => {
      const page = await survey({ topics: 5, questions: true }, lang);
      if (lang !== 'en') await until(() => !page.pageTitle.startsWith('Page'), 'words have come');
      for (let turn = 0; turn < 4; turn += 1) {
        expect(page.root.textContent).to.not.match(/\{\w+%?\}|undefined|\[object/);
        await page.next();
      }
    });
  }

  it('is accessible: topics, questions, gaps, thanks', async () => {
    const page = await survey({ topics: 5, questions: true });
    await expect(page.element).to.be.accessible();
    await page.next();
    await page.next();
    await expect(page.element).to.be.accessible();
    await page.next();
    await expect(page.element).to.be.accessible();
    await page.press('[data-gaps-continue]');
    expect(page.isSent).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('says that there is no survey when the programme has none', async () => {
    const element = await fixture<TrainingSurvey>(
      html`<care-training-survey
        .programme=${{ ...trainingProgramme(), trainings: [] }}
      ></care-training-survey>`,
    );
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('No survey here');
  });

  it('setting a property fires no input or submit; answers survive a move in the page', async () => {
    const page = await survey();
    const fired: string[] = [];
    for (const name of ['care-input', 'care-submit', 'care-change'])
      page.element.addEventListener(name, () => fired.push(name));
    page.element.heading = 'Another heading';
    await page.element.updateComplete;
    expect(fired).to.deep.equal([]);
    await page.choose('now', 't1', 4);
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(page.element);
    await page.element.updateComplete;
    expect(page.chosen('now', 't1')).to.equal(4);
  });

  it('a page of four look-back topics is no wider than 360 px', async () => {
    const frame = await fixture<HTMLElement>(
      html`<div .style=${'inline-size:360px'}>
        <care-training-survey .programme=${trainingProgramme()}></care-training-survey>
      </div>`,
    );
    const element = frame.firstElementChild as TrainingSurvey;
    await element.updateComplete;
    expect(frame.scrollWidth).to.be.at.most(360);
    const step = new TrainingSurveyPage(element).radio('now', 't1', 3).getBoundingClientRect();
    expect(step.height).to.be.at.least(48);
    expect(step.width).to.be.at.least(40);
  });
});
