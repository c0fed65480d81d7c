import { expect, fixture, html } from '@open-wc/testing';
import { until } from '@careframe/element/testing';
import type { CareProgramme } from '@careframe/element';
import '@careframe/element/define.js';
import type { Scorecard } from '../src/index.js';
import { ScorecardPage } from '../src/testing/index.js';
import { scorecardProgramme, TODAY } from './fixtures/programme.js';
import { scorecard } from './helpers.js';

describe('<care-scorecard> chart', () => {
  const chartRequests = (): number =>
    performance.getEntriesByType('resource').filter((entry) => /\/trend-chart|\/chart\.js\//.test(entry.name))
      .length;

  it('is loaded only when opened, under the same numbers as a table, and says what it shows', async () => {
    performance.clearResourceTimings();
    const page = await scorecard();
    await page.open('plan', 'north');
    expect(page.canvas).to.equal(null);
    const before = chartRequests();
    page.chartButton!.click();
    await until(() => page.canvas !== null && page.canvas.width > 0);
    await until(() => chartRequests() > before || before > 0);
    expect(before, 'requests for the chart before it was asked for').to.equal(0);
    expect(page.canvas!.getAttribute('role')).to.equal('img');
    expect(page.canvas!.getAttribute('aria-label')).to.contain('from 2.0 (12 Jan 2021) to 3.0 (10 Mar 2021)');
    const table = page.root.querySelector('[part~="history"]')!;
    expect(Boolean(table.compareDocumentPosition(page.canvas!) & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(
      true,
    );
  });

  it('details wait until the document stands: on a slow line the two would share it', async () => {
    const idle = window.requestIdleCallback;
    let asked = 0;
    window.requestIdleCallback = () => (asked += 1);
    try {
      const element = await fixture<Scorecard>(html`<care-scorecard></care-scorecard>`);
      element.heading = 'Drawn once more';
      await element.updateComplete;
      expect(asked, 'without a document').to.equal(0);
      element.programme = scorecardProgramme();
      await until(() => asked > 0);
    } finally {
      window.requestIdleCallback = idle;
    }
  });

  it('draws something, and is taken off when closed, moved and removed', async () => {
    const page = await scorecard();
    await page.open('plan', 'north');
    page.chartButton!.click();
    await page.settle();
    const painted = (): boolean => {
      const { canvas } = page;
      const pixels =
        canvas && canvas.width > 0
          ? canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data
          : undefined;
      return pixels?.some((value, at) => at % 4 === 3 && value > 0) === true;
    };
    await until(painted, 'the chart is painted');
    const parent = page.element.parentElement!;
    page.element.remove();
    parent.append(page.element);
    await until(painted, 'and again after a move');
    page.chartButton!.click();
    await page.settle();
    expect(page.canvas).to.equal(null);
    expect(page.history.length).to.equal(2);
  });

  it('one value is no line: no chart is offered', async () => {
    const page = await scorecard();
    await page.open('plan', 'south');
    expect(page.chartButton).to.equal(null);
  });
});

describe('<care-scorecard> in narrow places', () => {
  it('lists by state, off track first, with all places or one', async () => {
    const page = await scorecard({ width: 360 });
    expect(page.list.map((group) => group.heading)).to.deep.equal([
      'Off track 1',
      'Needs attention 1',
      'No evidence 1',
      'On track 6',
      'Not applicable 1',
    ]);
    expect(page.list[0]!.lines[0])
      .to.contain('Results for the child are recorded')
      .and.contain('South')
      .and.contain('1.0');
    await page.choose('place', 'north');
    expect(page.list.map((group) => group.heading)).to.deep.equal(['Needs attention 1', 'On track 4']);
    expect(page.element.scrollWidth).to.be.at.most(360);
  });

  it('indicators start with the whole programme, as the summary counts it', async () => {
    const page = await scorecard({ width: 360, of: 'indicators' });
    expect(page.list.map((group) => group.heading)).to.deep.equal([
      'Off track 1',
      'Needs attention 2',
      'No data 1',
      'On track 2',
      'Not due yet 1',
    ]);
    await page.choose('place', 'south');
    expect(page.list.map((group) => group.heading)).to.deep.equal(['Off track 1', 'Not rated 1']);
    await page.choose('place', '*');
    expect(page.list[0]!.lines.length).to.equal(2);
  });

  it('details stand under their line; nothing is wider than the phone; no axe finding', async () => {
    for (const lang of ['en', 'ar']) {
      const page = await scorecard({ width: 360, lang });
      await page.open('results', 'south');
      const line = page.button('results', 'south').closest('li')!;
      expect(line.querySelector('[part~="detail"]') !== null).to.equal(true);
      expect(page.element.scrollWidth).to.be.at.most(360);
      await expect(page.element).to.be.accessible();
    }
  });

  it('every button is at least 44 px high', async () => {
    const page = await scorecard({ width: 360 });
    await page.open('plan', 'north');
    const low = [...page.root.querySelectorAll('button, select')].filter(
      (control) => control.getBoundingClientRect().height < 42,
    );
    expect(low.map((control) => control.textContent)).to.deep.equal([]);
  });

  it('focus stays on its cell when the place gets wider', async () => {
    const page = await scorecard({ width: 360 });
    page.button('safety', 'north').focus();
    page.element.parentElement!.style.inlineSize = '900px';
    await until(() => page.root.querySelector('thead') !== null);
    await page.settle();
    expect(page.focusedCell).to.equal('safety|north');
  });
});

describe('<care-scorecard> with others', () => {
  async function shared(): Promise<{ page: ScorecardPage; host: CareProgramme }> {
    const host = await fixture<CareProgramme>(
      html`<care-programme lang="en"
        ><care-scorecard of="indicators" today=${TODAY}></care-scorecard
      ></care-programme>`,
    );
    host.style.display = 'block';
    host.programme = scorecardProgramme();
    const page = new ScorecardPage(host.querySelector('care-scorecard')!);
    await until(() => page.summary !== '');
    return { page, host };
  }

  function enter(host: CareProgramme, id: string, given: number): void {
    const session = host.session!;
    session.dispatch(
      session.createChange([{ op: 'set', collection: 'observations', id, path: ['value'], value: given }]),
    );
  }

  it('a value entered elsewhere changes the summary, tells only that, and moves no focus', async () => {
    const { page, host } = await shared();
    await page.open('centres');
    const focus = page.root.activeElement;
    enter(host, 'children.all.2021-Q2', 36);
    await page.settle();
    expect(page.summary).to.match(
      /^7 indicators: 3 on track, 2 need attention, 1 without data, 1 not due yet\. Biggest gap: Posts filled/,
    );
    await until(() => page.announced !== '');
    expect(page.announced).to.equal(page.summary);
    expect(page.root.activeElement).to.equal(focus);
    host.session!.undo();
    await page.settle();
    expect(page.summary).to.contain('1 off track');
  });

  it('says nothing when the sentence stays as it was', async () => {
    const { page, host } = await shared();
    enter(host, 'centres.all.2021-Q2', 10);
    await page.settle();
    expect(page.cell('centres').face).to.contain('10');
    expect(page.announced).to.equal('');
  });

  it('a choice of the reader announces the new summary', async () => {
    const { page } = await shared();
    await page.choose('period', '2021-Q1');
    await until(() => page.announced !== '');
    expect(page.announced).to.equal(page.summary);
  });

  it('details of an indicator that someone removes are closed, and focus stays inside', async () => {
    const { page, host } = await shared();
    await page.open('near');
    const session = host.session!;
    session.dispatch(
      session.createChange([
        { op: 'remove', collection: 'observations', id: 'near.all.2021-Q2' },
        { op: 'remove', collection: 'indicators', id: 'near' },
      ]),
    );
    await page.settle();
    expect(page.isOpen).to.equal(false);
    expect(page.focusedCell).to.be.a('string');
  });

  it('reads without offering anything to edit, and fires no change', async () => {
    const { page, host } = await shared();
    let changes = 0;
    host.addEventListener('care-change', () => (changes += 1));
    await page.show('assessments');
    await page.open('plan', 'north');
    await page.close();
    expect(changes).to.equal(0);
    expect(page.root.querySelectorAll('input, textarea').length).to.equal(0);
  });
});
