import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { writeProgramme } from '@careframe/core';
import type { CareChangeDetail } from '@careframe/element';
import type { IndicatorTable } from '../src/index.js';
import { IndicatorTablePage } from '../src/testing/index.js';
import '../src/define.js';
import { pressWithControl } from '../../element/test/keys.js';
import { tableProgramme } from './fixtures/programme.js';

async function table(
  attributes: { lang?: string; view?: 'table' | 'cards'; readOnly?: boolean } = {},
): Promise<IndicatorTablePage> {
  const element = await fixture<IndicatorTable>(
    html`<care-indicator-table
      lang=${attributes.lang ?? 'en'}
      view=${attributes.view ?? 'table'}
      today="2026-07-01"
      .readOnly=${attributes.readOnly === true}
      .programme=${tableProgramme()}
    ></care-indicator-table>`,
  );
  await element.updateComplete;
  return new IndicatorTablePage(element);
}

const column = (page: IndicatorTablePage): string | undefined =>
  (page.root.activeElement as HTMLElement | null)?.dataset['column'];
const gridColumn = (page: IndicatorTablePage): string | undefined =>
  (page.root.activeElement as HTMLElement | null)?.dataset['col'];
const indicator = (page: IndicatorTablePage): string | undefined =>
  page.root.activeElement?.closest<HTMLElement>('tr')?.dataset['indicator'];
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

const settled = (milliseconds = 80): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('<care-indicator-table>', () => {
  it('is a real table with row and column headers, grouped by result', async () => {
    const page = await table();
    expect(
      [...page.root.querySelectorAll('thead th')].map((head) => head.getAttribute('scope')),
    ).to.not.include(null);
    expect([...page.root.querySelectorAll('tr.group th')].map((head) => page.text(head))).to.deep.equal([
      'Outcome · More children live in families',
      'Output · Programme documents',
    ]);
    expect(page.root.querySelectorAll('th[scope="row"]').length).to.equal(3);
  });

  it('arrows move between cells; in right-to-left they are visual', async () => {
    const page = await table();
    await page.focus('institution', 0);
    await key(page, 'ArrowRight');
    expect(column(page)).to.equal('1');
    await key(page, 'ArrowDown');
    expect(indicator(page)).to.equal('standards');
    const arabic = await table({ lang: 'ar' });
    await settled();
    await arabic.focus('institution', 0);
    await key(arabic, 'ArrowLeft');
    expect(column(arabic)).to.equal('1');
  });

  it('Home, End and with Ctrl the corners', async () => {
    const page = await table();
    await page.focus('standards', 1);
    await key(page, 'End');
    expect([indicator(page), gridColumn(page)]).to.deep.equal(['standards', '8']);
    await key(page, 'Home');
    expect([indicator(page), gridColumn(page)]).to.deep.equal(['standards', '0']);
    await withControl(page, 'End');
    expect([indicator(page), gridColumn(page)]).to.deep.equal(['approved', '8']);
    await withControl(page, 'Home');
    expect([indicator(page), gridColumn(page)]).to.deep.equal(['institution', '0']);
  });

  it('Enter edits, Enter commits and goes down, Escape restores', async () => {
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

  it('Tab commits and moves while editing', async () => {
    const page = await table();
    await page.focus('institution', 2);
    await key(page, '3');
    await key(page, '0');
    await key(page, 'Tab');
    expect(page.text(page.cell('institution', 2))).to.equal('30, no source');
    expect([indicator(page), column(page)]).to.deep.equal(['institution', '3']);
  });

  it('Tab and Shift+Tab go between the two fields of a ratio first', async () => {
    const page = await table();
    await page.focus('standards', 2);
    await key(page, '4');
    await key(page, 'Tab');
    expect(page.root.activeElement?.id).to.equal('f-denominator');
    await key(page, 'Tab');
    expect(page.text(page.cell('standards', 2))).to.equal('4 of 14, no source');
    expect([indicator(page), column(page)]).to.deep.equal(['standards', '3']);
  });

  it('typing a digit replaces the value', async () => {
    const page = await table();
    await page.focus('institution', 1);
    await key(page, '7');
    expect((page.root.activeElement as HTMLInputElement).value).to.equal('7');
  });

  it('Delete clears, Ctrl+Z brings it back', async () => {
    const page = await table();
    await page.focus('institution', 1);
    await key(page, 'Delete');
    expect(page.text(page.cell('institution', 1))).to.equal('Not reported');
    await withControl(page, 'z');
    expect(page.text(page.cell('institution', 1))).to.equal('40');
    await withControl(page, 'y');
    expect(page.text(page.cell('institution', 1))).to.equal('Not reported');
  });

  it('Tab leaves the grid in reading mode, whatever cell it stands on', async () => {
    const page = await table();
    expect(page.root.querySelectorAll('[part="table"] [tabindex="0"]').length, 'one tab stop').to.equal(1);
    await page.focus('institution', 1);
    await key(page, 'Home');
    await key(page, 'Tab');
    expect(page.root.activeElement?.closest('table'), 'out of the table').to.equal(null);
  });

  it('Space breaks down, Enter on the state says why', async () => {
    const page = await table();
    await page.focus('approved', 0);
    await key(page, ' ');
    expect(page.root.querySelectorAll('tr.part').length).to.equal(3);
    await key(page, 'End');
    await key(page, 'Enter');
    expect(page.root.querySelector('.why-panel')).to.not.equal(null);
    expect(page.root.querySelector('[data-editor]')).to.equal(null);
  });

  it('F2 opens all fields; a value counts once its source is given', async () => {
    const page = await table();
    expect(page.state('standards')).to.equal('No data');
    await page.enter('standards', 1, { value: '9', denominator: '14', source: 'Visit records' });
    expect(page.state('standards')).to.not.equal('No data');
    expect(page.text(page.cell('standards', 1))).to.equal('9 of 14');
  });

  it('a wrong value stays, is marked and says what to do', async () => {
    const page = await table();
    await page.focus('institution', 2);
    await key(page, 'Enter');
    await page.fill('[data-value]', '12,5,3');
    await key(page, 'Enter');
    const field = page.root.querySelector<HTMLInputElement>('[data-value]')!;
    expect(field.value).to.equal('12,5,3');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(page.root.getElementById(field.getAttribute('aria-describedby')!)?.textContent).to.contain(
      'is not a number',
    );
    expect(page.root.activeElement).to.equal(field);
  });

  it('a number that can be read two ways asks, and the answer is taken', async () => {
    const page = await table({ lang: 'bg' });
    await settled();
    await page.focus('institution', 2);
    await key(page, 'Enter');
    await page.fill('[data-value]', '1.234');
    await key(page, 'Enter');
    const readings = [...page.root.querySelectorAll<HTMLElement>('[data-reading]')];
    expect(readings.length).to.equal(2);
    expect(page.root.activeElement).to.equal(readings[0]);
    expect(page.root.querySelector<HTMLInputElement>('[data-value]')?.value).to.equal('1.234');
    await key(page, 'Enter');
    expect(page.element.currentProgramme!.observations.at(-1)).to.deep.include({
      indicator: 'institution',
      period: '2026-Q3',
      value: 1234,
    });
  });

  it('what is odd but possible is taken, marked in its cell and listed with a way to it', async () => {
    const page = await table();
    await page.enter('approved', 1, { value: '4', source: 'Letters' });
    expect(page.text(page.cell('approved', 1))).to.contain('4. This is less than 6 of Q1 2026');
    await page.press('[data-act="findings"]');
    const codes = [...page.root.querySelectorAll<HTMLElement>('.findings li')].map(
      (line) => line.dataset['code'],
    );
    expect(codes).to.deep.equal(['source', 'parts', 'falling']);
    await page.press('[data-act="fix"][data-code="source"]');
    expect(page.root.activeElement?.id).to.equal('f-source');
  });

  it('what was typed is not lost by going elsewhere or by Escape', async () => {
    const page = await table();
    await page.focus('institution', 2);
    await key(page, 'Enter');
    await page.fill('[data-value]', '31');
    page.cell('approved', 3).click();
    await page.element.updateComplete;
    expect(page.text(page.cell('institution', 2)), 'another cell was clicked').to.equal('31, no source');
    await page.focus('institution', 2);
    await key(page, 'F2');
    await page.fill('#f-source', 'Register of the homes');
    await key(page, 'Escape');
    expect(page.text(page.cell('institution', 2)), 'Escape changes nothing').to.equal('31, no source');
    await key(page, 'F2');
    expect(page.root.querySelector<HTMLInputElement>('#f-source')?.value).to.equal('Register of the homes');
    await page.press('[data-save]');
    expect(page.text(page.cell('institution', 2))).to.equal('31');
  });

  it('a wrong value holds its place: nothing else happens before it is right', async () => {
    const page = await table();
    await page.focus('institution', 2);
    await key(page, 'Enter');
    await page.fill('[data-value]', 'many');
    await page.press('[data-view="cards"]');
    expect(page.element.view).to.equal('table');
    expect(page.root.querySelector<HTMLInputElement>('[data-value]')?.value).to.equal('many');
    expect(page.error).to.contain('many');
  });

  it('opening an empty cell and going on writes nothing', async () => {
    const page = await table();
    const before = writeProgramme(page.element.currentProgramme!);
    await page.focus('institution', 2);
    await key(page, 'Enter');
    await key(page, 'Tab');
    expect(writeProgramme(page.element.currentProgramme!)).to.equal(before);
    expect([indicator(page), column(page)]).to.deep.equal(['institution', '3']);
  });

  it('undo says what it takes back, and keeps the focus when nothing is left', async () => {
    const page = await table();
    await page.enter('institution', 2, { value: '30', source: 'Register' });
    const undo = page.root.querySelector<HTMLElement>('[data-act="undo"]')!;
    expect(undo.title).to.equal('Undo: Enter a value of “Children in institutions” for Q3 2026');
    undo.focus();
    await page.press('[data-act="undo"]');
    expect(undo.getAttribute('aria-disabled')).to.equal('true');
    expect(page.root.activeElement).to.equal(undo);
  });

  it('says indicator, period, value and state after entering', async () => {
    const page = await table();
    await page.enter('institution', 2, { value: '30', source: 'Register' });
    await settled(600);
    expect(page.root.querySelector('[data-live="polite"]')?.textContent).to.match(
      /^Children in institutions, .*2026: 30\. On track\. This period is in the future\.|^Children in institutions, .*2026: 30\. [A-Z][a-z ]+\./,
    );
  });

  it('what the document refuses stays in its fields, with the reason', async () => {
    const page = await table();
    const before = writeProgramme(page.element.currentProgramme!);
    await page.enter('institution', 2, { value: '30', source: 'x'.repeat(100_001) });
    expect(page.error).to.match(/^The value was not saved\. \S/);
    expect(page.root.querySelector<HTMLInputElement>('#f-value')?.value).to.equal('30');
    expect(writeProgramme(page.element.currentProgramme!)).to.equal(before);
  });

  it('an indicator told in words takes no number and says so', async () => {
    const page = await table();
    const given = tableProgramme();
    const indicators = (given['indicators'] as Record<string, unknown>[]).map((one) =>
      one['id'] === 'approved' ? { ...one, measure: 'qualitative', targets: [] } : one,
    );
    page.element.programme = { ...given, indicators };
    await page.element.updateComplete;
    await page.focus('approved', 2);
    await key(page, '5');
    expect(page.root.querySelector('[data-value]')).to.equal(null);
    await settled(600);
    expect(page.root.querySelector('[data-live="polite"]')?.textContent).to.equal(
      '“Documents approved” is told in words, so no number is entered here.',
    );
  });

  it('keeps the earlier value, with who and when, in the observation it finds', async () => {
    const page = await table();
    await page.enter('institution', 1, { value: '38' });
    const found = page.element.currentProgramme!.observations.filter(
      (observation) => observation.indicator === 'institution' && observation.period === '2026-Q2',
    );
    expect(found.length).to.equal(1);
    expect(found[0]).to.deep.include({ id: 'i2', value: 38 });
    expect(found[0]!.revisions?.[0]).to.include({ value: 40 });
    expect(found[0]!.revisions?.[0]?.at).to.match(/^\d{4}-\d\d-\d\dT/);
  });

  it('more periods than fit: a window with buttons that say what is shown', async () => {
    const page = await table();
    page.element.periods = 2;
    await page.element.updateComplete;
    const heads = (): string[] => [...page.root.querySelectorAll('th.period')].map((head) => page.text(head));
    expect(heads()).to.deep.equal(['Q2 2026', 'Q3 2026']);
    const later = page.root.querySelector<HTMLElement>('[data-act="later"]')!;
    later.focus();
    await page.press('[data-act="later"]');
    expect(heads()).to.deep.equal(['Q3 2026', 'Q4 2026']);
    expect(later.getAttribute('aria-disabled')).to.equal('true');
    expect(page.root.activeElement).to.equal(later);
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

  it('says why: from 60 to 40 on the way to 20 is half the way', async () => {
    const page = await table();
    const sentences = await page.why('institution');
    expect(sentences.join(' ')).to.contain('From 60 to 40 on the way to 20: 20 of 40, that is half the way.');
    expect(sentences.join(' ')).to.contain('Source: Register');
  });

  it('a breakdown shows its parts, their sum and the difference to the total', async () => {
    const page = await table();
    await page.press('[data-act="breakdown"]');
    const parts = [...page.root.querySelectorAll('tr.part')].map((part) => page.text(part));
    expect(parts[0]).to.match(/^Women ?3/);
    expect(parts[2]).to.match(/^Sum ?5 Total minus parts: \+1/);
  });

  it('on a phone: cards, and a form over them with the value of last time', async () => {
    const page = await table({ view: 'cards' });
    await page.press('[data-act="edit"][data-indicator="institution"]');
    expect(page.root.querySelector('dialog')?.matches(':modal')).to.equal(true);
    const period = page.root.querySelector<HTMLSelectElement>('#f-period')!;
    period.value = '2026-Q3';
    period.dispatchEvent(new Event('change', { bubbles: true }));
    await page.element.updateComplete;
    expect(page.root.querySelector('.full')?.textContent).to.match(/Last time \(.*\): 40/);
    await page.fill('#f-value', '30');
    await page.fill('#f-source', 'Register');
    await page.press('[data-save]');
    expect(page.root.querySelector('dialog')).to.equal(null);
    expect(
      (page.root.activeElement as HTMLElement).dataset['act'],
      'the focus is back on the button',
    ).to.equal('edit');
    await page.showPeriod('2026-Q3');
    expect(page.text(page.row('institution').querySelector('.way')!)).to.contain('30');
  });

  it('the period chooser shows value, state and breakdown of that period', async () => {
    const page = await table({ view: 'cards' });
    await page.showPeriod('2026-Q1');
    expect(page.text(page.row('institution').querySelector('.way .now dd')!)).to.equal('58');
    await page.press('[data-act="breakdown"]');
    expect(page.text(page.row('approved').querySelector('.parts')!)).to.match(
      /^Women ?3 ?Men ?2 ?Sum ?5 ?Total minus parts: \+1$/,
    );
  });

  it('is cards by itself at 360 px, without scrolling sideways; the table stays available', async () => {
    const frame = await fixture<HTMLElement>(
      html`<div .style=${'inline-size: 344px'}>
        <care-indicator-table
          lang="en"
          today="2026-07-01"
          .programme=${tableProgramme()}
        ></care-indicator-table>
      </div>`,
    );
    const page = new IndicatorTablePage(frame.querySelector<IndicatorTable>('care-indicator-table')!);
    await settled(120);
    expect(page.root.querySelectorAll('li.card').length).to.equal(3);
    expect(page.element.scrollWidth).to.be.at.most(344);
    await page.press('[data-view="table"]');
    await settled(120);
    expect(page.root.querySelector('.scroll')?.classList.contains('over'), 'a marked scroll area').to.equal(
      true,
    );
    expect(page.element.scrollWidth).to.be.at.most(344);
  });

  it('a focused cell is clear of the sticky column', async () => {
    for (const lang of ['en', 'ar']) {
      const frame = await fixture<HTMLElement>(
        html`<div .style=${'inline-size: 420px'}>
          <care-indicator-table
            lang=${lang}
            view="table"
            today="2026-07-01"
            .programme=${tableProgramme()}
          ></care-indicator-table>
        </div>`,
      );
      const page = new IndicatorTablePage(frame.querySelector<IndicatorTable>('care-indicator-table')!);
      await settled(120);
      await page.focus('standards', 3);
      for (const press of [
        'Home',
        lang === 'ar' ? 'ArrowLeft' : 'ArrowRight',
        lang === 'ar' ? 'ArrowLeft' : 'ArrowRight',
      ])
        await key(page, press);
      expect(gridColumn(page)).to.equal('2');
      const cell = page.root.activeElement!.getBoundingClientRect();
      const name = page.row('standards').querySelector('th.name')!.getBoundingClientRect();
      if (lang === 'ar') expect(cell.right).to.be.at.most(name.left + 1);
      else expect(cell.left).to.be.at.least(name.right - 1);
    }
  });

  it('a baseline that is not known and one of 0 read differently', async () => {
    const page = await table();
    const baseline = (id: string): string => page.text(page.row(id).querySelectorAll('td')[0]!);
    expect([baseline('standards'), baseline('approved')]).to.deep.equal(['not known', '0']);
  });

  it('limits itself to one result', async () => {
    const page = await table();
    page.element.result = 'documents';
    await page.element.updateComplete;
    expect(
      [...page.root.querySelectorAll<HTMLElement>('tr[data-indicator]')].map(
        (line) => line.dataset['indicator'],
      ),
    ).to.deep.equal(['approved']);
  });

  it('without indicators it says how many results wait for one', async () => {
    const page = await table();
    page.element.programme = { ...tableProgramme(), indicators: [], observations: [] };
    await page.element.updateComplete;
    expect(page.text(page.root.querySelector('.widget-state p')!)).to.equal(
      '2 results of the chain have no indicator. Add one to the programme to follow them here.',
    );
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
