import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { writeProgramme } from '@careframe/core';
import type { CareChangeDetail } from '@careframe/element';
import type { IndicatorTable } from '../src/index.js';
import { IndicatorTablePage } from '../src/testing/index.js';
import '../src/define.js';
import { pressWithControl } from './keys.js';
import { tableProgramme } from './fixtures/programme.js';

async function table(attributes: { lang?: string; view?: 'table' | 'cards'; readOnly?: boolean } = {}): Promise<IndicatorTablePage> {
  const element = await fixture<IndicatorTable>(html`<care-indicator-table lang=${attributes.lang ?? 'en'} view=${attributes.view ?? 'table'} today="2026-07-01"
    .readOnly=${attributes.readOnly === true} .programme=${tableProgramme()}></care-indicator-table>`);
  await element.updateComplete;
  return new IndicatorTablePage(element);
}

const column = (page: IndicatorTablePage): string | undefined => (page.root.activeElement as HTMLElement | null)?.dataset['column'];
const indicator = (page: IndicatorTablePage): string | undefined => page.root.activeElement?.closest<HTMLElement>('tr')?.dataset['indicator'];
const key = async (page: IndicatorTablePage, press: string): Promise<void> => {
  await sendKeys({ press });
  await page.element.updateComplete;
  await page.element.updateComplete;
};
const withControl = async (page: IndicatorTablePage, press: string): Promise<void> => {
  await pressWithControl(press, page.root.activeElement!);
  await page.element.updateComplete;
  await page.element.updateComplete;
};

describe('<care-indicator-table>', () => {
  it('is a real table with row and column headers, grouped by result', async () => {
    const page = await table();
    expect([...page.root.querySelectorAll('thead th')].map((head) => head.getAttribute('scope'))).to.not.include(null);
    expect([...page.root.querySelectorAll('tr.group th')].map((head) => page.text(head))).to.deep.equal(['Outcome · More children live in families', 'Output · Programme documents']);
    expect(page.root.querySelectorAll('th[scope="row"]').length).to.equal(3);
  });

  it('IT-20 arrows move between cells; in right-to-left they are visual', async () => {
    const page = await table();
    await page.focus('institution', 0);
    await key(page, 'ArrowRight');
    expect(column(page)).to.equal('1');
    await key(page, 'ArrowDown');
    expect(indicator(page)).to.equal('standards');
    const arabic = await table({ lang: 'ar' });
    await new Promise((resolve) => setTimeout(resolve, 80));
    await arabic.focus('institution', 0);
    await key(arabic, 'ArrowLeft');
    expect(column(arabic)).to.equal('1');
  });

  it('IT-21 Home, End and with Ctrl the corners', async () => {
    const page = await table();
    await page.focus('standards', 1);
    await key(page, 'End');
    expect(column(page)).to.equal('3');
    await key(page, 'Home');
    expect(column(page)).to.equal('0');
    await withControl(page, 'End');
    expect([indicator(page), column(page)]).to.deep.equal(['approved', '3']);
  });

  it('IT-22 Enter edits, Enter commits and goes down, Escape restores', async () => {
    const page = await table();
    await page.focus('institution', 1);
    await key(page, 'Enter');
    expect((page.root.activeElement as HTMLInputElement).value).to.equal('40');
    await page.fill('[data-value]', '39');
    await key(page, 'Enter');
    expect(page.text(page.cell('institution', 1))).to.equal('39');
    expect([indicator(page), column(page)]).to.deep.equal(['standards', '1']);
    await page.focus('institution', 1);
    await key(page, 'Enter');
    await page.fill('[data-value]', '1');
    await key(page, 'Escape');
    expect(page.text(page.cell('institution', 1))).to.equal('39');
    expect(indicator(page), 'the focus is back on the cell').to.equal('institution');
  });

  it('IT-23 Tab commits and moves while editing', async () => {
    const page = await table();
    await page.focus('institution', 2);
    await key(page, '3');
    await key(page, '0');
    await key(page, 'Tab');
    expect(page.text(page.cell('institution', 2))).to.equal('30, no source');
    expect([indicator(page), column(page)]).to.deep.equal(['institution', '3']);
  });

  it('IT-24 typing a digit replaces the value', async () => {
    const page = await table();
    await page.focus('institution', 1);
    await key(page, '7');
    expect((page.root.activeElement as HTMLInputElement).value).to.match(/^7/);
  });

  it('IT-25 Delete clears, Ctrl+Z brings it back', async () => {
    const page = await table();
    await page.focus('institution', 1);
    await key(page, 'Delete');
    expect(page.text(page.cell('institution', 1))).to.equal('Not reported');
    await withControl(page, 'z');
    expect(page.text(page.cell('institution', 1))).to.equal('40');
  });

  it('IT-06 F2 opens all fields; a value counts once its source is given', async () => {
    const page = await table();
    expect(page.state('standards')).to.equal('No data');
    await page.enter('standards', 1, { value: '9', denominator: '14', source: 'Visit records' });
    expect(page.state('standards')).to.not.equal('No data');
    expect(page.text(page.cell('standards', 1))).to.equal('9 of 14');
  });

  it('IT-16 IT-17 a wrong value stays, is marked and says what to do', async () => {
    const page = await table();
    await page.focus('institution', 2);
    await key(page, 'Enter');
    await page.fill('[data-value]', '12,5,3');
    await key(page, 'Enter');
    const field = page.root.querySelector<HTMLInputElement>('[data-value]')!;
    expect(field.value).to.equal('12,5,3');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(page.root.getElementById(field.getAttribute('aria-describedby')!)?.textContent).to.contain('is not a number');
    expect(page.root.activeElement).to.equal(field);
  });

  it('one gesture asks, changes and tells; a refusal changes nothing', async () => {
    const page = await table();
    const before = writeProgramme(page.element.currentProgramme!);
    page.element.addEventListener('care-before-change', (event) => event.preventDefault(), { once: true });
    await page.enter('institution', 2, { value: '30', source: 'Register' });
    expect(writeProgramme(page.element.currentProgramme!)).to.equal(before);
    setTimeout(() => void page.enter('institution', 2, { value: '30', source: 'Register' }));
    const event = (await oneEvent(page.element, 'care-change')) as CustomEvent<CareChangeDetail>;
    expect(event.detail.change.act?.code).to.equal('value.entered');
    page.element.undo();
    await page.element.updateComplete;
    expect(writeProgramme(page.element.currentProgramme!)).to.equal(before);
  });

  it('IT-19 says why: from 60 to 40 on the way to 20 is half the way', async () => {
    const page = await table();
    const sentences = await page.why('institution');
    expect(sentences.join(' ')).to.match(/From 60 to 40 on the way to 20: 20 of 40, that is 50.?% of the way\./);
    expect(sentences.join(' ')).to.contain('Source: Register');
  });

  it('IT-04 a breakdown shows its parts, their sum and the difference to the total', async () => {
    const page = await table();
    await page.press('[data-act="breakdown"]');
    const parts = [...page.root.querySelectorAll('tr.part')].map((part) => page.text(part));
    expect(parts[0]).to.match(/^Women ?3/);
    expect(parts[2]).to.match(/^Sum ?5 Total minus parts: \+1/);
  });

  it('IT-34 on a phone: cards, with the value of last time in the form', async () => {
    const page = await table({ view: 'cards' });
    await page.press('[data-act="edit"][data-indicator="institution"]');
    const period = page.root.querySelector<HTMLSelectElement>('#f-period')!;
    period.value = '2026-Q3';
    period.dispatchEvent(new Event('change', { bubbles: true }));
    await page.element.updateComplete;
    expect(page.root.querySelector('.full')?.textContent).to.match(/Last time \(.*\): 40/);
    await page.fill('#f-value', '30');
    await page.fill('#f-source', 'Register');
    await page.press('[data-save]');
    expect(page.text(page.row('institution'))).to.contain('30');
  });

  it('read only: no cell can be entered and no control does nothing', async () => {
    const page = await table({ readOnly: true });
    expect(page.root.querySelector('td[tabindex]')).to.equal(null);
    expect(page.root.querySelector('[data-act="undo"]')).to.equal(null);
    expect(page.root.querySelector('[role="grid"]')).to.equal(null);
  });

  it('is accessible while editing, with reasons open, and as cards', async () => {
    const page = await table();
    await page.why('institution');
    await page.press('[data-act="breakdown"]');
    await page.focus('institution', 1);
    await key(page, 'F2');
    await expect(page.element).to.be.accessible();
    const cards = await table({ view: 'cards' });
    await cards.press('[data-act="edit"][data-indicator="standards"]');
    await expect(cards.element).to.be.accessible();
  });

  it('two tables on one page do not act on each other', async () => {
    const [one, two] = [await table(), await table()];
    await one.focus('institution', 1);
    await key(one, 'Delete');
    expect(two.text(two.cell('institution', 1))).to.equal('40');
  });
});
