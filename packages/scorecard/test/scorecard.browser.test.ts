import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '@careframe/element/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CareCellOpenDetail, Scorecard } from '../src/index.js';
import type { ScorecardPage } from '../src/testing/index.js';
import '../src/define.js';
import { scorecardProgramme, visit } from './fixtures/programme.js';
import { scorecard, type Options } from './helpers.js';

describe('<care-scorecard> of visits', () => {
  it('says first how things stand', async () => {
    const page = await scorecard();
    expect(page.summary).to.match(
      /^5 criteria in 2 regions: 6 on track, 1 needs attention, 1 off track, 1 without evidence, 1 not applicable\. Assessors agreed on 90% /,
    );
  });

  it('is a real table: caption, scopes, one button per cell, no grid', async () => {
    const { root } = await scorecard();
    const table = root.querySelector('table')!;
    expect(table.caption?.textContent).to.contain('Quality of work');
    expect(
      [...table.querySelectorAll('thead th')].every((head) => head.getAttribute('scope') === 'col'),
    ).to.equal(true);
    expect(
      [...table.querySelectorAll('tbody tr:not(.group) > th')].every(
        (head) => head.getAttribute('scope') === 'row',
      ),
    ).to.equal(true);
    expect(table.querySelectorAll('td.cell').length).to.equal(10);
    expect(
      [...table.querySelectorAll('td.cell')].every((cell) => cell.querySelectorAll('button').length === 1),
    ).to.equal(true);
    expect(table.hasAttribute('role')).to.equal(false);
  });

  it('tells every state by its shape, change by a word, and what stands behind it', async () => {
    const page = await scorecard();
    expect(page.cell('plan', 'north').face)
      .to.contain('3.0')
      .and.contain('▲')
      .and.contain('better')
      .and.contain('2 sources');
    expect(page.cell('results', 'north').face).to.contain('▼').and.contain('worse');
    expect(page.cell('safety', 'north').face).to.contain('▬').and.contain('same');
    expect(page.cell('results', 'south').face).to.contain('must-pass failed');
    const cells = {
      on: page.button('plan', 'north'),
      attention: page.button('results', 'north'),
      off: page.button('results', 'south'),
      none: page.button('supervision', 'south'),
    };
    const shapes = Object.values(cells).map((button) =>
      button.querySelector('svg.state-icon')!.innerHTML.replace(/<!--.*?-->/g, ''),
    );
    expect(new Set(shapes).size).to.equal(4);
  });

  it('a score without evidence is hollow and hatched, and the sheet says so', async () => {
    const page = await scorecard();
    const cell = page.cell('supervision', 'south');
    expect(cell).to.include({ hatched: true, state: 'no-data' });
    expect(page.button('supervision', 'south').querySelector('.hollow')?.textContent).to.equal('3.0');
    expect(page.notes[0]).to.equal('Unsupported: 1 of 9 scores have no evidence and do not count.');
  });

  it('low coverage gives no colour, and the sentence why', async () => {
    const page = await scorecard();
    expect(page.notes).to.include('South: 75% was assessed. No colour is given under 80%.');
    const total = page.totals.at(-1)!;
    expect(total[2]).to.contain('not rated').and.contain('75% assessed');
    expect(page.totals[0]![1]).to.contain('2.7').and.contain('Needs attention');
  });

  it('another version of the rubric is said, and nothing of it coloured', async () => {
    const programme = scorecardProgramme({
      change: (document) =>
        document.assessments.push(visit('south', '2021-05-01', { plan: [4, 1] }, { rubricVersion: 2 })),
    });
    const page = await scorecard({ programme });
    expect(
      page.notes.some((note) =>
        note.startsWith('South: scored with version 2 of the rubric; the current one is version 1.'),
      ),
    ).to.equal(true);
    expect(page.cell('plan', 'south')).to.include({ state: 'no-data' });
    expect(page.cell('plan', 'south').face).to.contain('4.0');
  });

  it('the legend says the rules of this rubric', async () => {
    const page = await scorecard();
    expect(page.legend).to.deep.equal([
      'On track: 3.0 or more',
      'Needs attention: 2.0 to under 3.0',
      'Off track: under 2.0',
      'No evidence: shown, not counted',
      'A must-pass criterion scored under 2.0 is off track, and its visit cannot be on track.',
    ]);
  });

  it('old data says how old it is, and illustrative figures say what they are', async () => {
    expect((await scorecard()).badges).to.deep.equal(['Illustrative']);
    expect((await scorecard({ today: '2022-07-01' })).badges).to.deep.equal([
      'Illustrative',
      'Data of 12 March 2021, 476 days old',
    ]);
  });

  it('details hold rule, anchor, both originals, evidence, history newest first, and actions', async () => {
    const page = await scorecard();
    await page.open('plan', 'north');
    expect(page.detailTitle).to.equal('Child takes part in the plan · North');
    for (const part of [
      'On track: 3.0 or more',
      '3: Step 3',
      'Consultant',
      'works for this service',
      'Agreed',
      'differed by 2 steps',
      'Case file: File 1',
    ]) {
      expect(page.detail).to.contain(part);
    }
    expect(page.history).to.deep.equal([
      ['10 Mar 2021', '3.0', 'On track'],
      ['12 Jan 2021', '2.0', 'Needs attention'],
    ]);
    await page.open('results', 'south');
    expect(page.detail)
      .to.contain('Train in recording')
      .and.contain('by 30 September 2021')
      .and.contain('This is a must-pass criterion, and it did not pass.');
  });

  it('tells the page which cell was opened', async () => {
    const page = await scorecard();
    setTimeout(() => page.button('plan', 'south').click());
    const { detail } = (await oneEvent(page.element, 'care-cell-open')) as CustomEvent<CareCellOpenDetail>;
    expect(detail).to.deep.equal({ kind: 'criterion', id: 'plan', site: 'south' });
  });

  it('has no axe finding with details and chart open', async () => {
    const page = await scorecard();
    await page.open('plan', 'north');
    page.chartButton!.click();
    await until(() => page.canvas !== null);
    await expect(page.element).to.be.accessible();
  });
});

describe('<care-scorecard> of indicators', () => {
  it('most urgent first, and the biggest gap by name', async () => {
    const page = await scorecard({ of: 'indicators' });
    expect(page.summary).to.match(
      /^7 indicators: 2 on track, 2 need attention, 1 off track, 1 without data, 1 not due yet\. Biggest gap: Children in institutional care/,
    );
    expect(page.rows.slice(0, 2)).to.deep.equal(['2.3 Posts filled', '1.2 Children in institutional care']);
    await page.choose('order', 'name');
    expect(page.rows[0]).to.equal('3.2 Almost there');
    await page.choose('order', 'plan');
    expect(page.totals[0]).to.deep.equal(['Services follow standards']);
  });

  it('a falling "lower is better" is better', async () => {
    const page = await scorecard({ of: 'indicators' });
    expect(page.cell('children').face).to.contain('51').and.contain('better').and.contain('target 36');
  });

  it('pitfall 7: the share near a limit gets the decimals it needs', async () => {
    const page = await scorecard({ of: 'indicators' });
    expect(page.cell('near')).to.include({ state: 'needs-attention' });
    expect(page.cell('near').name).to.contain('(89.96% of what was planned by now)');
  });

  it('a value without source is hollow; details say whom to ask and why it does not count', async () => {
    const page = await scorecard({ of: 'indicators' });
    expect(page.cell('managers')).to.include({ hatched: true });
    await page.open('managers');
    expect(page.detail).to.contain('No source is recorded, so the value does not count.');
  });

  it('details explain the state, keep corrections and overdue actions, and name the result', async () => {
    const page = await scorecard({ of: 'indicators' });
    await page.open('children');
    expect(page.detail)
      .to.contain('Off track: under 70%')
      .and.contain('Find foster families')
      .and.contain('overdue since 30 June 2021')
      .and.contain('Services follow standards');
    expect(page.history[0]![0]).to.contain('Q2 2021').and.contain('Corrected on 2 Jul 2021; before: 49');
    expect(page.history.map((row) => row.slice(1, 3))).to.deep.equal([
      ['51', '36'],
      ['58', '50'],
    ]);
  });

  it("the period can be chosen, and the host's choice wins over an earlier one of the reader", async () => {
    const page = await scorecard({ of: 'indicators' });
    await page.choose('period', '2021-Q1');
    expect(page.cell('centres').face).to.contain('4');
    page.element.period = '2021-Q2';
    await page.settle();
    expect(page.cell('centres').face).to.contain('9');
  });

  it('both subjects: a segmented control switches', async () => {
    const page = await scorecard();
    await page.show('indicators');
    expect(page.summary).to.match(/^7 indicators/);
    page.element.of = 'assessments';
    await page.settle();
    expect(page.summary).to.match(/^5 criteria/);
  });
});

describe('<care-scorecard> by keyboard', () => {
  async function focused(options: Options = {}): Promise<ScorecardPage> {
    const page = await scorecard(options);
    page.button('plan', 'north').focus();
    await page.settle();
    return page;
  }

  it('arrows, Home, End, Ctrl+Home, Ctrl+End, P; one tab stop', async () => {
    const page = await focused();
    const pressed: (string | undefined)[] = [];
    for (const press of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'End', 'p', 'p', 'p']) {
      await sendKeys({ press });
      await page.settle();
      pressed.push(page.focusedCell);
    }
    const expected = [
      'results|north',
      'results|south',
      'plan|south',
      'plan|north',
      'plan|south',
      'results|north',
      'results|south',
      'results|north',
    ];
    expect(pressed).to.deep.equal(expected);
    // Key combinations cannot be pressed in every engine by the test runner.
    const combined = (key: string): boolean =>
      page.root.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
    expect(combined('End')).to.equal(false);
    expect(page.focusedCell).to.equal('training|south');
    combined('Home');
    expect(page.focusedCell).to.equal('plan|north');
    expect(combined('p'), "Ctrl+P is the browser's").to.equal(true);
    page.button('results', 'south').focus();
    await page.settle();
    expect(page.root.querySelectorAll('[data-cell][tabindex="0"]').length).to.equal(1);
    expect(page.button('results', 'south').tabIndex).to.equal(0);
  });

  it('arrows follow the reading direction', async () => {
    const page = await focused({ lang: 'ar' });
    await until(() => page.root.querySelector('section')!.dir === 'rtl');
    await sendKeys({ press: 'ArrowLeft' });
    expect(page.focusedCell).to.equal('plan|south');
    await sendKeys({ press: 'ArrowRight' });
    expect(page.focusedCell).to.equal('plan|north');
  });

  it('Enter opens the details, Esc closes them and returns', async () => {
    const page = await focused();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => page.root.activeElement?.id === 'detail-title');
    expect(page.button('results', 'north').getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect(page.isOpen).to.equal(false);
    expect(page.focusedCell).to.equal('results|north');
  });

  it("two scorecards do not answer each other's keys", async () => {
    const page = await focused();
    const other = await scorecard();
    page.button('plan', 'north').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await page.settle();
    expect([page.isOpen, other.isOpen]).to.deep.equal([true, false]);
  });
});

describe('<care-scorecard> without content', () => {
  it('nothing to score: one heading, one sentence', async () => {
    const programme = scorecardProgramme({
      only: 'visits',
      change: (document) => Object.assign(document, { assessments: [], rubrics: [], actions: [] }),
    });
    const element = await fixture<Scorecard>(
      html`<care-scorecard lang="en" .programme=${programme}></care-scorecard>`,
    );
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Nothing to score yet');
    expect(element.shadowRoot!.querySelectorAll('.widget-state p').length).to.equal(1);
  });

  it('asked for visits where there are none, says so and shows what the reader can switch to', async () => {
    const page = await scorecard({
      of: 'assessments',
      programme: scorecardProgramme({
        only: 'indicators',
        change: (document) => Object.assign(document, { actions: [] }),
      }),
    });
    expect(page.summary).to.equal('No visit has been scored with this rubric yet.');
  });

  it('a missing translation of content is shown in another language and marked', async () => {
    const programme = scorecardProgramme({
      change: (document) =>
        Object.assign(document.rubrics[0]!.areas[0]!.criteria[0]!, { name: { bg: 'Само на български' } }),
    });
    const page = await scorecard({ programme });
    const name = page.root.querySelector('tbody th bdi[lang="bg"]');
    expect(name?.textContent).to.equal('Само на български');
  });
});
