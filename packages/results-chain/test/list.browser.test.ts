import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { writeProgramme } from '@careframe/core';
import type { CareViewChangeDetail } from '../src/index.js';
import { chain, nextSize, recorded, spoken } from './chain.js';
import { chainProgramme, emptyProgramme } from './fixtures/programme.js';

describe('<care-results-chain> as a list', () => {
  it('has a heading per stage, every result once, its links under "Leads to"', async () => {
    const page = await chain({ view: 'list' });
    const headings = [...page.root.querySelectorAll('.stage-title')].map((heading) =>
      heading.textContent!.trim().replaceAll(/\s+/g, ' '),
    );
    expect(headings).to.deep.equal(['Activities 2', 'Outputs 2', 'Outcomes 2', 'Impact 1']);
    expect(page.resultsOf('outputs')).to.deep.equal(['plans', 'staff']);
    expect(page.linksOf('staff')).to.deep.equal(['staff-care']);
    expect(page.root.querySelectorAll('li[data-result]')).to.have.length(7);
  });

  it('is the default up to 640 px, the map above; the property holds only what the person chose', async () => {
    const narrow = await chain({ width: 600 });
    expect([narrow.view, narrow.element.view]).to.deep.equal(['list', undefined]);
    narrow.element.parentElement!.style.inlineSize = '900px';
    await nextSize();
    await narrow.settle();
    expect([narrow.view, narrow.element.view]).to.deep.equal(['map', undefined]);
    const chosen: string[] = [];
    narrow.element.addEventListener('care-view-change', (event) =>
      chosen.push((event as CustomEvent<CareViewChangeDetail>).detail.view),
    );
    await narrow.show('list');
    expect([narrow.view, narrow.element.getAttribute('view'), chosen]).to.deep.equal([
      'list',
      'list',
      ['list'],
    ]);
    narrow.element.parentElement!.style.inlineSize = '1200px';
    await nextSize();
    await narrow.settle();
    expect(narrow.view).to.equal('list');
  });

  it('Enter commits a new result and offers the next; Esc goes back to "Add"', async () => {
    const page = await chain({ view: 'list' });
    const seen = recorded(page);
    page.root.querySelector<HTMLElement>('[data-stage="outputs"] [data-add]')!.focus();
    await sendKeys({ press: 'Enter' });
    await page.settle();
    await page.type('[data-editor]', 'First new output');
    await sendKeys({ press: 'Enter' });
    await page.settle();
    expect(page.said.polite).to.equal('“First new output” was added to Outputs, 3 of 3.');
    await page.type('[data-editor]', 'Second');
    await sendKeys({ press: 'Enter' });
    await page.settle();
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect(page.resultsOf('outputs').map((id) => page.label(id))).to.deep.equal([
      'Care plans written',
      'Staff know the standards',
      'First new output',
      'Second',
    ]);
    expect(page.focusedName).to.equal('Add to Outputs');
    expect(seen).to.deep.equal([
      'ask result.added',
      'did result.added',
      'ask result.added',
      'did result.added',
    ]);
  });

  it('Edit renames in place: Enter commits, Esc restores, the focus comes back', async () => {
    const page = await chain({ view: 'list' });
    await page.press('[data-result="plans"] [data-do="edit"]');
    expect(page.root.activeElement?.matches('[data-editor]')).to.equal(true);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' and used' });
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect([page.label('plans'), page.focused]).to.deep.equal(['Care plans written', 'plans']);
    await page.rename('plans', '  Care plans \n used ');
    expect([page.label('plans'), page.focused]).to.deep.equal(['Care plans used', 'plans']);
    expect(page.element.currentProgramme!.results.find((one) => one.id === 'plans')!.label['bg']).to.equal(
      'Написани планове за грижа',
    );
  });

  it('Shift+Enter and composing do not commit; an emptied text is restored', async () => {
    const page = await chain({ view: 'list' });
    await page.press('[data-result="plans"] [data-do="edit"]');
    const field = page.root.querySelector<HTMLTextAreaElement>('[data-editor]')!;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    await page.settle();
    expect(page.root.querySelector('[data-editor]')).to.equal(field);
    await page.type('[data-editor]', '   ');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await page.settle();
    expect(page.label('plans')).to.equal('Care plans written');
  });

  it('leaving the field saves it; its own buttons do not count as leaving', async () => {
    const page = await chain({ view: 'list' });
    await page.press('[data-result="plans"] [data-do="edit"]');
    await page.type('[data-editor]', 'Plans used');
    page.root.querySelector<HTMLElement>('.editor-buttons button')!.focus();
    await page.settle();
    expect(page.root.querySelector('[data-editor]')).to.exist;
    page.root.querySelector<HTMLElement>('[data-result="staff"] [data-focus]')!.focus();
    await page.settle();
    expect([page.label('plans'), page.focused]).to.deep.equal(['Plans used', 'staff']);
  });

  it('takes no arrow keys, so that screen readers keep theirs', async () => {
    const page = await chain({ view: 'list' });
    await page.select('plans');
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'Home', 'Enter']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      page.root.activeElement!.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    expect(page.focused).to.equal('plans');
  });

  it('Delete takes the links along in one step, says so, and the next one has the focus', async () => {
    const page = await chain({ view: 'list' });
    await page.remove('plans');
    expect(page.notice).to.equal('Deleted “Care plans written” and 1 link. Ctrl+Z brings them back.');
    expect(page.said.polite).to.equal(page.notice);
    expect(page.focused).to.equal('staff');
    await page.remove('staff');
    expect(page.notice).to.contain('1 indicator is kept without a result.');
    expect(page.focusedName).to.equal('Add to Outputs');
    await page.press('[data-do="notice-undo"]');
    await page.undo();
    expect(writeProgramme(page.element.currentProgramme!)).to.equal(writeProgramme(chainProgramme()));
  });

  it('Move has a stage and a place; it tells the new one', async () => {
    const page = await chain({ view: 'list' });
    await page.move('plans', 'outcomes', 'better-care');
    expect(page.resultsOf('outcomes')).to.deep.equal(['better-care', 'plans', 'families']);
    expect(page.said.polite).to.equal('“Care plans written” moved to Outcomes, 2 of 3; 1 link kept.');
    expect(page.focused).to.equal('plans');
  });

  it('Move is refused when a link would point back, and names the link', async () => {
    const page = await chain({ view: 'list' });
    await page.move('staff', 'impact');
    expect(page.error).to.contain('“Staff know the standards” → “Improved care for children”');
    expect(page.isDialogOpen).to.equal(true);
    expect(page.resultsOf('outputs')).to.include('staff');
  });

  it('reorders with buttons and keeps the focus on the button', async () => {
    const page = await chain({ view: 'list' });
    await page.reorder('plans', 'down');
    expect(page.resultsOf('outputs')).to.deep.equal(['staff', 'plans']);
    expect(page.focused).to.equal('plans');
  });

  it('reason and assumption are written in place, other languages are kept', async () => {
    const page = await chain({ view: 'list' });
    await page.press('[data-link="visits-plans"] .why-text');
    await page.type('[data-editor]', 'needs are seen at home');
    await sendKeys({ press: 'Enter' });
    await page.settle();
    await page.press('[data-link="staff-care"] [data-do="add-assumption"]');
    await page.type('[data-editor]', 'there is time');
    await sendKeys({ press: 'Enter' });
    await page.settle();
    const { links } = page.element.currentProgramme!;
    expect(links[1]!.reason).to.deep.equal({ en: 'needs are seen at home', bg: 'нуждите стават известни' });
    expect(links[2]!.assumptions!.map((one) => one.text)).to.deep.equal([{ en: 'there is time' }]);
    expect(page.undoName).to.equal(
      'Undo: Edit the link from “Staff know the standards” to “Improved care for children”',
    );
  });

  it('writes in the content language when the document has it, else in its first', async () => {
    const bulgarian = await chain({ view: 'list', lang: 'bg' });
    await bulgarian.rename('plans', 'Планове');
    expect(bulgarian.element.currentProgramme!.results[2]!.label).to.deep.equal({
      en: 'Care plans written',
      bg: 'Планове',
    });
    const arabic = await chain({ view: 'list', lang: 'ar' });
    await arabic.rename('plans', 'Plans');
    expect(arabic.element.currentProgramme!.results[2]!.label).to.deep.equal({
      en: 'Plans',
      bg: 'Написани планове за грижа',
    });
  });

  it('the undo button says what it takes back, and keeps the focus after the last step', async () => {
    const page = await chain({ view: 'list' });
    expect(page.canUndo).to.equal(false);
    await page.add('outputs', 'Guide printed');
    await spoken();
    expect(page.undoName).to.equal('Undo: Add “Guide printed”');
    page.root.querySelector<HTMLElement>('[data-do="undo"]')!.focus();
    await page.undo();
    expect(page.said.polite).to.equal('Undone: Add “Guide printed”');
    expect([page.canUndo, page.focusedName]).to.deep.equal([false, 'Undo']);
    await page.redo();
    expect(page.resultsOf('outputs')).to.have.length(3);
  });

  it('empty: start with the impact; undo is still there', async () => {
    const page = await chain({ view: 'list', programme: emptyProgramme() });
    expect(page.root.querySelector('[part~="state"]')?.textContent).to.contain(
      'Start with the change you want to see',
    );
    await page.press('[part~="state"] [data-add]');
    await page.type('[data-editor]', 'Better lives');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect(page.element.currentProgramme!.results.map((one) => one.stage)).to.deep.equal(['impact']);
    await page.undo();
    expect(page.root.querySelector('[part~="state"]')).to.exist;
  });

  it('a document without stages gets the standard ones with its first result, in one step', async () => {
    const page = await chain({ view: 'list', programme: { ...emptyProgramme(), stages: [] } });
    await page.press('[part~="state"] [data-add]');
    await page.type('[data-editor]', 'Better lives');
    await sendKeys({ press: 'Enter' });
    await page.settle();
    expect(page.element.currentProgramme!.stages.map((one) => one.level)).to.deep.equal([
      'input',
      'activity',
      'output',
      'outcome',
      'impact',
    ]);
    await sendKeys({ press: 'Escape' });
    await page.settle();
    await page.undo();
    expect(page.element.currentProgramme!.stages).to.have.length(0);
  });

  it('read-only: says so, and has nothing that could only be pressed in vain', async () => {
    const page = await chain({ view: 'list', readOnly: true });
    expect(page.root.querySelector('.reading')?.textContent).to.equal('Read only');
    const buttons = [...page.root.querySelectorAll('button')].map((button) => button.textContent!.trim());
    expect(buttons).to.deep.equal(['List', 'Map', 'In words', 'Show all']);
    expect(page.root.textContent).to.contain('the trained staff stay in post');
  });

  it('Esc closes "In words" and gives the focus back; the copy button tells what it did', async () => {
    const page = await chain({ view: 'list' });
    expect(await page.sentences()).to.have.length(4);
    await page.press('[data-do="copy"]');
    await spoken();
    expect(page.said.polite).to.match(/copied|selected/);
    page.root.querySelector<HTMLElement>('[data-do="copy"]')!.focus();
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect([
      page.root.querySelector('[data-do="words"]')!.getAttribute('aria-expanded'),
      page.focusedName,
    ]).to.deep.equal(['false', 'In words']);
  });

  it('a page builder that moves the element takes the focus away: what is being written stays open', async () => {
    const page = await chain({ view: 'list' });
    const seen = recorded(page);
    await page.press('[data-stage="outputs"] [data-add]');
    await page.type('[data-editor]', 'Half');
    const frame = page.element.parentElement!;
    frame.append(document.createElement('div'));
    frame.lastElementChild!.append(page.element);
    await page.settle();
    expect(page.root.querySelector<HTMLTextAreaElement>('[data-editor]')?.value).to.equal('Half');
    expect(seen).to.deep.equal([]);
    page.root.querySelector<HTMLElement>('[data-editor]')!.focus();
    page.root.querySelector<HTMLElement>('[data-editor]')!.blur();
    await page.settle();
    expect(seen).to.deep.equal(['ask result.added', 'did result.added']);
  });
});
