import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { chain, chord, nextSize, recorded, spoken } from './chain.js';
import { chainProgramme } from './fixtures/programme.js';
import type { ResultsChainPage } from '../src/testing/index.js';

const press = async (page: ResultsChainPage, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    if (key.includes('+')) await chord(page, key);
    else await sendKeys({ press: key });
    await page.settle();
  }
};

describe('<care-results-chain> as a map', () => {
  it('cards are real buttons in reading order over one hidden drawing', async () => {
    const page = await chain({ view: 'map' });
    expect(
      [...page.root.querySelectorAll('.card')].map(
        (card) => card.closest<HTMLElement>('[data-result]')!.dataset['result'],
      ),
    ).to.deep.equal(['workshop', 'visits', 'plans', 'staff', 'better-care', 'families', 'lives']);
    const drawings = page.root.querySelectorAll('svg.drawing');
    expect(drawings).to.have.length(1);
    expect(drawings[0]!.getAttribute('aria-hidden')).to.equal('true');
    expect(page.root.querySelectorAll('path.line')).to.have.length(4);
    expect(
      [...page.root.querySelectorAll('.drawing .diamond-number')].map((one) => one.textContent),
    ).to.deep.equal(['1', '2']);
    expect(page.root.innerHTML).to.not.contain('url(#');
  });

  it('measures the cards and lays them out so that none covers another', async () => {
    const page = await chain({ view: 'map', width: 700 });
    const boxes = [...page.root.querySelectorAll<HTMLElement>('[data-stage="outputs"] .card')].map((card) =>
      card.getBoundingClientRect(),
    );
    expect(boxes[1]!.top).to.be.at.least(boxes[0]!.bottom + 8);
    expect(boxes[0]!.height).to.be.greaterThan(60);
  });

  for (const lang of ['en', 'ar']) {
    it(`no link crosses a card or an "Add", also when it skips stages or leads back (${lang})`, async () => {
      const programme = chainProgramme();
      const links = [
        ...programme.links,
        { id: 'skip', from: 'visits', to: 'lives', kind: 'contributes' },
        { id: 'back', from: 'families', to: 'workshop', kind: 'feedback' },
        { id: 'within', from: 'plans', to: 'staff', kind: 'contributes' },
      ];
      const page = await chain({ view: 'map', lang, programme: { ...programme, links } });
      const map = page.root.querySelector('.map')!.getBoundingClientRect();
      const boxes = [...page.root.querySelectorAll<HTMLElement>('[data-card]')].map((card) =>
        card.getBoundingClientRect(),
      );
      const lines = [...page.root.querySelectorAll<SVGPathElement>('path.line')];
      expect([lines.length, boxes.length]).to.deep.equal([7, 11]);
      for (const line of lines) {
        const length = line.getTotalLength();
        for (let along = 0; along <= length; along += 3) {
          const { x, y } = line.getPointAtLength(along);
          const [px, py] = [x + map.left, y + map.top];
          const crossed = boxes.some(
            (box) => px > box.left + 2 && px < box.right - 2 && py > box.top + 2 && py < box.bottom - 2,
          );
          expect(crossed, `${line.dataset['path']} at ${Math.round(x)},${Math.round(y)}`).to.equal(false);
        }
      }
    });
  }

  it('one Tab stop, the first card at first, then the selected one; Tab leaves the cards', async () => {
    const page = await chain({ view: 'map' });
    expect(page.root.querySelectorAll('.card[tabindex="0"]')).to.have.length(1);
    await page.select('plans');
    expect(
      page.root.querySelector('.card[tabindex="0"]')!.closest<HTMLElement>('[data-result]')!.dataset[
        'result'
      ],
    ).to.equal('plans');
    await press(page, 'Tab');
    expect(page.root.activeElement!.classList.contains('card')).to.equal(false);
  });

  it('arrows, Home and End go where they point; the selection follows', async () => {
    const page = await chain({ view: 'map' });
    await page.select('workshop');
    const walk: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'End']) {
      await press(page, key);
      walk.push(page.focused);
    }
    expect(walk).to.deep.equal(['staff', 'better-care', 'families', 'staff', 'plans', 'staff']);
    expect(page.selected).to.equal('staff');
  });

  it('arrows are visual: in a right-to-left page forward is left', async () => {
    const page = await chain({ view: 'map', lang: 'ar' });
    await nextSize();
    await page.settle();
    await page.select('workshop');
    const [from, to] = ['workshop', 'staff'].map(
      (id) => page.root.querySelector(`[data-card="${id}"]`)!.getBoundingClientRect().left,
    );
    await press(page, 'ArrowLeft');
    expect(page.focused).to.equal('staff');
    await press(page, 'ArrowRight');
    expect(page.focused).to.equal('workshop');
    expect(to!).to.be.lessThan(from!);
  });

  it('Enter and F2 rename, Esc restores, the card has the focus again', async () => {
    const page = await chain({ view: 'map' });
    await page.select('plans');
    await press(page, 'F2');
    await page.type('[data-editor]', 'Care plans written well');
    await press(page, 'Enter');
    expect([page.label('plans'), page.focused]).to.deep.equal(['Care plans written well', 'plans']);
    await press(page, 'Enter');
    await sendKeys({ type: 'xyz' });
    await press(page, 'Escape');
    expect([page.label('plans'), page.focused]).to.deep.equal(['Care plans written well', 'plans']);
  });

  it('N adds below the card, where it will stand; letters do nothing while typing', async () => {
    const page = await chain({ view: 'map' });
    await page.select('plans');
    await press(page, 'n');
    expect(
      [...page.root.querySelectorAll<HTMLElement>('[data-stage="outputs"] li[data-card]')].map(
        (one) => one.dataset['card'],
      ),
    ).to.deep.equal(['plans', '-draft-', 'staff']);
    await sendKeys({ type: 'nco' });
    await press(page, 'Enter', 'Escape');
    expect(page.resultsOf('outputs').map((id) => page.label(id))).to.deep.equal([
      'Care plans written',
      'nco',
      'Staff know the standards',
    ]);
    expect(page.view).to.equal('map');
  });

  it('Ctrl+Enter adds a linked result in the next stage as one step', async () => {
    const page = await chain({ view: 'map' });
    const seen = recorded(page);
    await page.select('plans');
    await press(page, 'Control+Enter');
    await page.type('[data-editor]', 'Children follow their plans');
    await press(page, 'Enter');
    const added = page.resultsOf('outcomes').find((id) => page.label(id) === 'Children follow their plans');
    expect(page.element.currentProgramme!.links.at(-1)).to.include({ from: 'plans', to: added });
    expect([seen.length, page.focused]).to.deep.equal([2, added]);
    await press(page, 'Control+z');
    expect([page.resultsOf('outcomes').length, page.element.currentProgramme!.links.length]).to.deep.equal([
      2, 4,
    ]);
  });

  it('C opens the link dialog, Esc leaves it with the focus on the card', async () => {
    const page = await chain({ view: 'map' });
    await page.select('plans');
    await press(page, 'c');
    expect(page.isDialogOpen).to.equal(true);
    expect(page.said.polite).to.equal(
      'Linking from “Care plans written”. 4 results can be chosen. Escape cancels.',
    );
    await press(page, 'Escape');
    expect([page.isDialogOpen, page.focused]).to.deep.equal([false, 'plans']);
  });

  it('Delete removes at once; Ctrl+Z and Ctrl+Y take back and do again', async () => {
    const page = await chain({ view: 'map' });
    await page.select('better-care');
    await press(page, 'Delete');
    expect([page.focused, page.element.currentProgramme!.links.length]).to.deep.equal(['families', 2]);
    await press(page, 'Control+z');
    expect([page.element.currentProgramme!.links.length, page.selected]).to.deep.equal([4, 'better-care']);
    await press(page, 'Control+y');
    expect(page.element.currentProgramme!.links).to.have.length(2);
    await press(page, 'Control+Shift+z');
    expect(page.element.currentProgramme!.links).to.have.length(2);
  });

  it('Ctrl+Shift+arrows reorder and move; a move that turns a link back is refused aloud', async () => {
    const page = await chain({ view: 'map' });
    await page.select('staff');
    await press(page, 'Control+Shift+ArrowUp');
    expect([page.resultsOf('outputs'), page.focused]).to.deep.equal([['staff', 'plans'], 'staff']);
    await page.select('visits');
    await press(page, 'Control+Shift+ArrowRight');
    expect(page.resultsOf('outputs')).to.deep.equal(['staff', 'plans', 'visits']);
    await page.select('lives');
    await press(page, 'Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft');
    expect(page.said.assertive).to.contain('would point back');
    expect(page.notice).to.equal(page.said.assertive);
  });

  it('O changes the view and keeps the selection and the focus on it', async () => {
    const page = await chain({ view: 'map' });
    await page.select('staff');
    await press(page, 'o');
    expect([page.view, page.focused, page.selected]).to.deep.equal(['list', 'staff', 'staff']);
    await press(page, 'o');
    expect([page.view, page.focused, page.selected]).to.deep.equal(['map', 'staff', 'staff']);
  });

  it('E goes to the links of the card; Ctrl+/ lists the shortcuts', async () => {
    const page = await chain({ view: 'map' });
    await page.select('staff');
    await press(page, 'e');
    expect(page.focusedName).to.equal('Edit link: “Staff know the standards” → “Improved care for children”');
    await page.select('staff');
    await press(page, 'Control+/');
    expect(page.root.querySelector('dialog')!.textContent).to.contain('Keyboard shortcuts');
    await press(page, 'Escape');
    expect(page.focused).to.equal('staff');
  });

  it('shortcuts of a Cyrillic or Arabic layout work by the place of the key', async () => {
    const page = await chain({ view: 'map' });
    await page.select('plans');
    page.root.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'с',
        code: 'KeyC',
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await page.settle();
    expect(page.isDialogOpen).to.equal(true);
  });

  it('the selected card has a toolbar, its links are lit, a second click edits', async () => {
    const page = await chain({ view: 'map' });
    await page.select('staff');
    const names = [...page.root.querySelectorAll('.details-head .action')].map(
      (button) => (button as HTMLElement).dataset['do'],
    );
    expect(names).to.deep.equal(['edit', 'link', 'next', 'move', 'up', 'delete']);
    expect(
      [...page.root.querySelectorAll<SVGElement>('path.line[data-lit]')].map((one) => one.dataset['path']),
    ).to.have.members(['workshop-staff', 'staff-care']);
    const click = (detail: number): boolean =>
      page.root
        .querySelector('[data-card="staff"] .card')!
        .dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
    click(0);
    await page.settle();
    expect(page.root.querySelector('[data-editor]')).to.equal(null);
    click(1);
    await page.settle();
    expect(page.root.querySelector('[data-card="staff"] [data-editor]')).to.exist;
  });

  it('every card says its stage, place, links and counts', async () => {
    const page = await chain({ view: 'map' });
    const card = page.root.querySelector('[data-card="staff"] .card')!;
    const about = page.root.getElementById(card.getAttribute('aria-describedby')!)!.textContent!;
    expect(about).to.match(
      /^Outputs: 2 of 2\. Leads to 1: “Improved care for children”\. Comes from 1: “Workshop for managers”\. 0 assumptions, 1 indicator, \d things? to look at\.$/,
    );
  });

  it('scrolls sideways inside a marked area when it is too wide', async () => {
    const page = await chain({ view: 'map', width: 360 });
    const area = page.root.querySelector<HTMLElement>('.map-scroll')!;
    expect(area.scrollWidth).to.be.greaterThan(area.clientWidth);
    expect(page.element.scrollWidth).to.be.at.most(361);
  });

  it('two chains on a page do not react to each other', async () => {
    const [one, two] = [await chain({ view: 'map' }), await chain({ view: 'map' })];
    await one.select('plans');
    await press(one, 'Delete');
    await spoken();
    expect([one.resultsOf('outputs').length, two.resultsOf('outputs').length, two.said.polite]).to.deep.equal(
      [1, 2, ''],
    );
  });

  it('the focus stays inside when somebody else deletes the card that had it', async () => {
    const page = await chain({ view: 'map' });
    const around = document.createElement('care-programme');
    around.programme = page.element.programme;
    page.element.parentElement!.append(around);
    page.element.programme = undefined;
    around.append(page.element);
    await nextSize();
    await page.settle();
    await page.select('plans');
    const session = around.session!;
    session.dispatch(
      session.createChange([
        { op: 'remove', collection: 'links', id: 'visits-plans' },
        { op: 'remove', collection: 'results', id: 'plans' },
      ]),
    );
    await page.settle();
    expect(page.root.activeElement).to.not.equal(null);
    expect(page.resultsOf('outputs')).to.deep.equal(['staff']);
  });
});
