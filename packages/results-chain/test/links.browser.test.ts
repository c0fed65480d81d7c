import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { writeProgramme } from '@careframe/core';
import { chain, chord, recorded, spoken } from './chain.js';
import { chainProgramme } from './fixtures/programme.js';

describe('<care-results-chain> links', () => {
  it('journey: add an output, link it with an assumption, read it in words, undo all: the document is the same bytes', async () => {
    for (const view of ['list', 'map'] as const) {
      const page = await chain({ view });
      const before = writeProgramme(page.element.currentProgramme!);
      await page.add('outputs', 'Hand-over guide printed');
      const id = page.resultsOf('outputs').at(-1)!;
      await page.link(id, 'better-care', {
        reason: 'new staff read it',
        assumption: 'somebody keeps it up to date',
      });
      expect(await page.sentences()).to.include(
        'If “Hand-over guide printed” and “somebody keeps it up to date”, then “Improved care for children”, because “new staff read it”.',
      );
      while (page.canUndo) await page.undo();
      expect(writeProgramme(page.element.currentProgramme!), view).to.equal(before);
    }
  });

  it('asks before, tells after; a refusal leaves the document and says so', async () => {
    const page = await chain({ view: 'list' });
    const seen = recorded(page);
    await page.link('plans', 'better-care', { reason: 'plans guide the care' });
    expect(seen).to.deep.equal(['ask link.added', 'did link.added']);
    const refuse = (event: Event): void => event.preventDefault();
    page.element.addEventListener('care-before-change', refuse);
    await page.remove('families');
    expect(page.resultsOf('outcomes')).to.include('families');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.settle();
    expect(page.notice).to.equal('The change was not made: this page does not allow it.');
  });

  it('a page that refuses and sets its own document is not called a refusal, and the field closes', async () => {
    const page = await chain({ view: 'list' });
    page.element.addEventListener('care-before-change', (event) => {
      event.preventDefault();
      const mine = chainProgramme();
      page.element.programme = {
        ...mine,
        results: mine.results.map((one) =>
          one.id === 'plans' ? { ...one, label: { en: 'As the page says' } } : one,
        ),
      };
    });
    await page.rename('plans', 'As I say');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.settle();
    expect([page.label('plans'), page.notice, page.root.querySelector('[data-editor]')]).to.deep.equal([
      'As the page says',
      '',
      null,
    ]);
  });

  it('says what is linked, and that the assumption is still missing', async () => {
    const page = await chain({ view: 'list' });
    await page.link('plans', 'better-care');
    await spoken();
    expect(page.said.polite).to.equal(
      '“Care plans written” now leads to “Improved care for children”. The assumption is not written yet; “Edit link” adds it.',
    );
    expect(page.focused).to.equal('plans');
  });

  it('names the circle and the way out: feedback', async () => {
    const page = await chain({ view: 'list' });
    await page.openLink('better-care');
    const refusal = page.choices.find((choice) => choice.id === 'workshop')!.refusal;
    expect(refusal).to.equal(
      '“Workshop for managers” already leads to “Improved care for children” through “Staff know the standards”. This link would make a circle. Choose “Feedback” as the kind of link instead.',
    );
    await page.choose('#link-kind', 'feedback');
    expect(page.choices.find((choice) => choice.id === 'workshop')!.refusal).to.equal(undefined);
    await page.press('dialog input[value="workshop"]');
    await page.press('dialog [data-do="save"]');
    expect(page.element.currentProgramme!.links.at(-1)).to.include({
      from: 'better-care',
      to: 'workshop',
      kind: 'feedback',
    });
  });

  it('asks for a result when none is chosen', async () => {
    const page = await chain({ view: 'list' });
    await page.openLink('plans');
    await page.press('dialog [data-do="save"]');
    expect([page.error, page.isDialogOpen]).to.deep.equal(['Choose a result first.', true]);
  });

  it('Esc closes the dialog and keeps what was written; Cancel drops it', async () => {
    const page = await chain({ view: 'list' });
    await page.openLink('plans');
    await page.type('#link-reason', 'half a sentence');
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect([page.isDialogOpen, page.focused]).to.deep.equal([false, 'plans']);
    await page.openLink('plans');
    expect(page.root.querySelector<HTMLTextAreaElement>('#link-reason')!.value).to.equal('half a sentence');
    await page.press('.dialog-buttons button');
    await page.openLink('plans');
    expect(page.root.querySelector<HTMLTextAreaElement>('#link-reason')!.value).to.equal('');
  });

  it('Esc closes the dialog from its search field too, where Safari keeps the key to itself', async () => {
    const given = chainProgramme();
    const one = { id: 'eighth', stage: 'outputs', order: 9, label: { en: 'Eighth' } };
    const page = await chain({ view: 'list', programme: { ...given, results: [...given.results, one] } });
    await page.openLink('plans');
    const search = page.root.querySelector<HTMLInputElement>('dialog [role="searchbox"]')!;
    expect(page.root.activeElement).to.equal(search);
    await page.type('[role="searchbox"]', 'eig');
    expect(page.choices.filter(({ refusal }) => refusal === undefined).map(({ id }) => id)).to.deep.equal([
      'eighth',
    ]);
    await page.type('[role="searchbox"]', '');
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect([page.isDialogOpen, page.focused]).to.deep.equal([false, 'plans']);
  });

  it('edits kind, reason and several assumptions of a link', async () => {
    const page = await chain({ view: 'map' });
    await page.select('workshop');
    await page.press('[data-link="workshop-staff"] [data-do="edit-link"]');
    expect(page.root.querySelector<HTMLTextAreaElement>('#assumption-0')!.value).to.equal(
      'the trained staff stay in post',
    );
    await page.press('dialog [data-do="more"]');
    await page.type('#assumption-1', 'they may change their work');
    await page.choose('#link-kind', 'required');
    await page.press('dialog [data-do="save"]');
    const link = page.element.currentProgramme!.links[0]!;
    expect([link.kind, link.assumptions!.map((one) => one.text['en'])]).to.deep.equal([
      'required',
      ['the trained staff stay in post', 'they may change their work'],
    ]);
    expect(page.focusedName).to.contain('Edit link');
  });

  it('removes a link and offers the way back', async () => {
    const page = await chain({ view: 'list' });
    await page.press('[data-link="staff-care"] [data-do="remove-link"]');
    expect(page.notice).to.equal(
      '“Staff know the standards” no longer leads to “Improved care for children”. Ctrl+Z brings the link back.',
    );
    expect(page.focused).to.equal('staff');
    await chord(page, 'Control+z');
    expect(page.linksOf('staff')).to.deep.equal(['staff-care']);
    expect(page.notice).to.equal('');
  });

  it('the dialog opens again when the element is moved in the page, with what was written', async () => {
    const page = await chain({ view: 'list' });
    await page.openLink('plans');
    await page.type('#link-reason', 'kept');
    const elsewhere = document.createElement('div');
    page.element.parentElement!.append(elsewhere);
    elsewhere.append(page.element);
    await page.settle();
    expect([
      page.isDialogOpen,
      page.root.querySelector<HTMLTextAreaElement>('#link-reason')!.value,
    ]).to.deep.equal([true, 'kept']);
  });

  it('the problems line has the first problem in words and a button that mends it', async () => {
    const page = await chain({ view: 'list' });
    expect(page.problemLine).to.match(/things to look at/);
    await page.press('[data-do="all-problems"]');
    const items = [...page.root.querySelectorAll<HTMLElement>('[part~="problems"] li')];
    expect(items.map((item) => item.dataset['code'])).to.include.members(['L1.leads-nowhere', 'L4']);
    await page.press('li[data-code="L4"] [data-do="fix"]');
    expect(page.root.querySelector('#dialog-title')!.textContent).to.equal(
      'Link from “Staff know the standards” to “Improved care for children”',
    );
    await page.type('#assumption-0', 'there is time for it');
    await page.press('dialog [data-do="save"]');
    expect(page.root.querySelector('li[data-code="L4"]')).to.equal(null);
    await page.press('li[data-code="L1.no-cause"] [data-do="fix"]');
    expect(page.root.querySelector('#dialog-title')!.textContent).to.match(/^What leads to “/);
  });

  it('shows bad text from the document as text', async () => {
    const programme = chainProgramme();
    const evil = '<img src=x onerror=alert(1)>{stage}';
    const page = await chain({
      view: 'map',
      programme: {
        ...programme,
        results: programme.results.map((one) => (one.id === 'plans' ? { ...one, label: { en: evil } } : one)),
      },
    });
    expect([page.label('plans'), page.root.querySelector('img')]).to.deep.equal([evil, null]);
    await page.remove('plans');
    expect(page.notice).to.contain(evil);
  });
});
