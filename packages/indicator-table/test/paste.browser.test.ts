import { expect, fixture, html } from '@open-wc/testing';
import { cellsOf } from '../src/entering/paste.js';
import type { IndicatorTable } from '../src/index.js';
import { IndicatorTablePage } from '../src/testing/index.js';
import '../src/define.js';
import { tableProgramme } from './fixtures/programme.js';

type Json = Record<string, unknown>;

async function table(lang = 'en', programme: Json = tableProgramme()): Promise<IndicatorTablePage> {
  const element = await fixture<IndicatorTable>(
    html`<care-indicator-table
      lang=${lang}
      view="table"
      today="2026-07-01"
      .programme=${programme}
    ></care-indicator-table>`,
  );
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 80));
  return new IndicatorTablePage(element);
}

const withYesNo = (): Json => {
  const given = tableProgramme();
  const indicators = (given['indicators'] as Json[]).map((one) =>
    one['id'] === 'approved'
      ? { ...one, measure: 'yes-no', targets: [{ value: 1 }], baseline: undefined }
      : one,
  );
  return { ...given, indicators: indicators.map((one) => JSON.parse(JSON.stringify(one)) as Json) };
};

/** As a browser does it: the event starts at what has the focus and crosses the shadow root. */
async function paste(page: IndicatorTablePage, text: string): Promise<boolean> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox reads the last two instead of the first.
  const given = { clipboardData, dataType: 'text/plain', data: text };
  const event = new ClipboardEvent('paste', {
    ...given,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  page.root.activeElement!.dispatchEvent(event);
  await page.element.updateComplete;
  await page.element.updateComplete;
  return event.defaultPrevented;
}

const cellText = (page: IndicatorTablePage, indicator: string, column: number): string =>
  page.text(page.cell(indicator, column));

const pasted = (page: IndicatorTablePage): string[] =>
  [...page.root.querySelectorAll('[part~="pasted"] :is(strong, li > span, li:not([data-refused]))')].map(
    (one) => page.text(one),
  );

describe('<care-indicator-table>: pasting', () => {
  it('reads cells as spreadsheets copy them: tabs, line ends of all kinds, quotes', () => {
    expect(cellsOf('1\t2\r\n3\t4\r\n')).to.deep.equal([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(cellsOf('7')).to.deep.equal([['7']]);
    expect(cellsOf('\t5\n')).to.deep.equal([['', '5']]);
    expect(cellsOf('"a\tb ""c""\nd"\t 6 ')).to.deep.equal([['a\tb "c"\nd', '6']]);
    expect(cellsOf('1\r2')).to.deep.equal([['1'], ['2']]);
  });

  it('a block of good cells is one change and one step back', async () => {
    const page = await table();
    const before = JSON.stringify(page.element.currentProgramme);
    let changes = 0;
    page.element.addEventListener('care-change', () => (changes += 1));
    await page.focus('institution', 1);
    expect(await paste(page, '38\t35\r\n10/14\t11\r\n')).to.equal(true);
    expect(changes).to.equal(1);
    expect(cellText(page, 'institution', 1)).to.contain('38');
    expect(cellText(page, 'institution', 2)).to.contain('35');
    expect(cellText(page, 'standards', 1)).to.contain('10 of 14');
    expect(cellText(page, 'standards', 2)).to.contain('11 of 14');
    expect(pasted(page)).to.deep.equal([]);
    expect(page.root.querySelector('[data-act="undo"]')!.getAttribute('aria-label')).to.equal(
      'Undo: Paste values: 4',
    );
    await page.press('[data-act="undo"]');
    expect(JSON.stringify(page.element.currentProgramme)).to.equal(before);
  });

  it('an empty cell of the block leaves the value that is there', async () => {
    const page = await table();
    await page.focus('institution', 0);
    await paste(page, '\t39');
    expect(cellText(page, 'institution', 0)).to.contain('58');
    expect(cellText(page, 'institution', 1)).to.contain('39');
  });

  it('what is no value is listed with its reason, the rest is in', async () => {
    const page = await table();
    await page.focus('institution', 1);
    await paste(page, '38\tmany\n20/0\t1.5x\n');
    expect(cellText(page, 'institution', 1)).to.contain('38');
    expect(pasted(page)).to.deep.equal([
      'Values pasted: 1. Not taken over: 3.',
      'Children in institutions, Q3 2026: “many” is not a number. Example: 1,234.5.',
      'Centres meeting standards, Q2 2026: The “out of” must be more than zero.',
      'Centres meeting standards, Q3 2026: “1.5x” is not a number. Example: 1,234.5.',
    ]);
  });

  it('"Fix" opens the cell with the text that was pasted; put right, it leaves the list', async () => {
    const page = await table();
    await page.focus('institution', 1);
    await paste(page, '38\tmany');
    await page.press('[part~="pasted"] [data-act="fix"]');
    expect(page.root.querySelector<HTMLInputElement>('#f-value')!.value).to.equal('many');
    await page.fill('#f-value', '33');
    await page.press('[data-save]');
    expect(cellText(page, 'institution', 2)).to.contain('33');
    expect(page.root.querySelector('[part~="pasted"]')).to.equal(null);
  });

  it('a number that can be read in two ways is not guessed', async () => {
    const page = await table('bg');
    await page.focus('institution', 1);
    await paste(page, '1.234');
    expect(cellText(page, 'institution', 1)).to.contain('40');
    expect(page.root.querySelectorAll('[data-refused]').length).to.equal(1);
  });

  it('digits of Arabic and Persian keyboards are read', async () => {
    const page = await table();
    await page.focus('institution', 1);
    await paste(page, '٣٨\t۳۵');
    expect(cellText(page, 'institution', 1)).to.contain('38');
    expect(cellText(page, 'institution', 2)).to.contain('35');
  });

  it('yes and no are read in the languages of the programme', async () => {
    const page = await table('en', withYesNo());
    await page.focus('approved', 1);
    await paste(page, 'Да\tmaybe');
    expect(cellText(page, 'approved', 1)).to.contain('Yes');
    expect(pasted(page)[1]).to.contain('“maybe”');
  });

  it('cells beside the table are counted, and nothing is invented for them', async () => {
    const page = await table();
    const count = page.element.currentProgramme!.indicators.length;
    await page.focus('approved', 1);
    await paste(page, '7\n8\n9');
    expect(pasted(page)).to.deep.equal([
      'Values pasted: 1. Not taken over: 2.',
      'Beside the table: 2. Start further up or further left.',
    ]);
    expect(page.element.currentProgramme!.indicators).to.have.lengthOf(count);
    await page.press('[data-act="pasted"]');
    expect(page.root.querySelector('[part~="pasted"]')).to.equal(null);
  });

  it('a block pasted into the open cell stands for what was being typed; one value stays the field’s own', async () => {
    const page = await table();
    await page.focus('institution', 1);
    page.root.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
    );
    await page.element.updateComplete;
    await page.element.updateComplete;
    page.root.querySelector<HTMLInputElement>('[data-value]')!.focus();
    expect(await paste(page, '37')).to.equal(false);
    expect(await paste(page, '37\t36')).to.equal(true);
    expect(cellText(page, 'institution', 1)).to.contain('37');
    expect(cellText(page, 'institution', 2)).to.contain('36');
  });

  it('Ctrl+V on a cell puts a field under the paste, and takes it away with or without one', async () => {
    const page = await table();
    const cell = page.cell('institution', 1);
    const pressV = (): boolean =>
      cell.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'v',
          code: 'KeyV',
          ctrlKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    await page.focus('institution', 1);
    expect(pressV()).to.equal(true);
    expect(page.root.activeElement!.localName).to.equal('textarea');
    await paste(page, '38');
    expect(cellText(page, 'institution', 1)).to.contain('38');
    expect(page.root.querySelector('textarea')).to.equal(null);
    expect(page.root.activeElement).to.equal(cell);
    pressV();
    page.root.activeElement!.dispatchEvent(new KeyboardEvent('keyup', { key: 'v', bubbles: true }));
    expect(page.root.querySelector('textarea')).to.equal(null);
    expect(page.root.activeElement).to.equal(cell);
  });

  it('pasted on a heading, or where the table is only read, nothing happens', async () => {
    const page = await table();
    const before = JSON.stringify(page.element.currentProgramme);
    page.root.querySelector<HTMLElement>('th[data-col="0"]')!.focus();
    expect(await paste(page, '1')).to.equal(false);
    page.element.readOnly = true;
    await page.element.updateComplete;
    page.root.querySelector<HTMLElement>('button[data-act="why"]')!.focus();
    expect(await paste(page, '1')).to.equal(false);
    expect(JSON.stringify(page.element.currentProgramme)).to.equal(before);
  });

  it('a page that refuses the change keeps the document', async () => {
    const page = await table();
    const before = JSON.stringify(page.element.currentProgramme);
    page.element.addEventListener('care-before-change', (event) => event.preventDefault());
    await page.focus('institution', 1);
    await paste(page, '38\t35');
    expect(JSON.stringify(page.element.currentProgramme)).to.equal(before);
  });
});
