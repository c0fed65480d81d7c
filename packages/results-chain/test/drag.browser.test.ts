import { expect } from '@open-wc/testing';
import type { ResultsChainPage } from '../src/testing/index.js';
import { chain, recorded, spoken } from './chain.js';
import { chainProgramme } from './fixtures/programme.js';

const card = (page: ResultsChainPage, id: string): HTMLElement =>
  page.root.querySelector<HTMLElement>(`li[data-result="${id}"] .card`)!;

const middle = (element: Element): { x: number; y: number } => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

function pointer(
  target: Element,
  type: string,
  at: { x: number; y: number },
  more: PointerEventInit = {},
): void {
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: 1,
      pointerType: 'mouse',
      button: 0,
      clientX: at.x,
      clientY: at.y,
      ...more,
    }),
  );
}

/** A pointer of our own making cannot be captured. */
function withoutCapture(element: HTMLElement): HTMLElement {
  return Object.assign(element, {
    setPointerCapture: () => {},
    hasPointerCapture: () => false,
  });
}

async function drag(
  page: ResultsChainPage,
  id: string,
  to: { x: number; y: number },
  options: { pointerType?: string; escape?: boolean } = {},
): Promise<void> {
  const from = withoutCapture(card(page, id));
  const more = { pointerType: options.pointerType ?? 'mouse' };
  pointer(from, 'pointerdown', middle(from), more);
  pointer(from, 'pointermove', { x: middle(from).x + 8, y: middle(from).y }, more);
  pointer(from, 'pointermove', to, more);
  if (options.escape)
    from.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );
  pointer(from, 'pointerup', to, more);
  from.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  await page.settle();
}

const below = (page: ResultsChainPage, id: string): { x: number; y: number } => {
  const { left, bottom } = card(page, id).getBoundingClientRect();
  return { x: left + 20, y: bottom + 4 };
};

const above = (page: ResultsChainPage, id: string): { x: number; y: number } => {
  const { left, top } = card(page, id).getBoundingClientRect();
  return { x: left + 20, y: top - 4 };
};

describe('<care-results-chain>: dragging cards', () => {
  it('dropped below another card of its stage, a card is reordered: one change, said, still selected', async () => {
    const page = await chain({ view: 'map' });
    const seen = recorded(page);
    expect(page.resultsOf('outputs')).to.deep.equal(['plans', 'staff']);
    await drag(page, 'plans', below(page, 'staff'));
    expect(page.resultsOf('outputs')).to.deep.equal(['staff', 'plans']);
    expect(seen).to.deep.equal(['ask result.reordered', 'did result.reordered']);
    expect(page.selected).to.equal('plans');
    expect(page.root.querySelector('[data-editor]')).to.equal(null);
    await page.undo();
    expect(page.resultsOf('outputs')).to.deep.equal(['plans', 'staff']);
  });

  it('dropped above the first card, it is the first', async () => {
    const page = await chain({ view: 'map' });
    await drag(page, 'staff', above(page, 'plans'));
    expect(page.resultsOf('outputs')).to.deep.equal(['staff', 'plans']);
  });

  it('a line shows where the card will stand, and goes with the drag', async () => {
    const page = await chain({ view: 'map' });
    const from = withoutCapture(card(page, 'plans'));
    pointer(from, 'pointerdown', middle(from));
    pointer(from, 'pointermove', below(page, 'staff'));
    const marked = page.root.querySelectorAll<HTMLElement>('[data-drop]');
    expect([...marked].map((one) => [one.dataset['result'], one.dataset['drop']])).to.deep.equal([
      ['staff', 'after'],
    ]);
    expect(getComputedStyle(marked[0]!, '::after').blockSize).to.equal('3px');
    pointer(from, 'pointercancel', below(page, 'staff'));
    expect(page.root.querySelectorAll('[data-drop], [data-dragged]')).to.have.lengthOf(0);
    expect(page.resultsOf('outputs')).to.deep.equal(['plans', 'staff']);
  });

  it('Escape cancels: nothing changes and the card keeps the focus', async () => {
    const page = await chain({ view: 'map' });
    const seen = recorded(page);
    await drag(page, 'plans', below(page, 'staff'), { escape: true });
    expect(page.resultsOf('outputs')).to.deep.equal(['plans', 'staff']);
    expect(seen).to.deep.equal([]);
    expect(page.focused).to.equal('plans');
  });

  it('dropped in another stage, a card moves there; where a link would point back it is refused aloud', async () => {
    const given = chainProgramme();
    const page = await chain({ view: 'map', programme: { ...given, links: [] } });
    await drag(page, 'visits', below(page, 'staff'));
    expect(page.resultsOf('outputs')).to.deep.equal(['plans', 'staff', 'visits']);

    const linked = await chain({ view: 'map' });
    await drag(linked, 'workshop', below(linked, 'lives'));
    expect(linked.resultsOf('activities')).to.include('workshop');
    expect(linked.notice).to.not.equal('');
    await spoken();
    expect(linked.said.assertive).to.equal(linked.notice);
  });

  it('a press without a way is a click, a finger scrolls, and what is only read cannot be dragged', async () => {
    const page = await chain({ view: 'map' });
    const from = card(page, 'plans');
    pointer(from, 'pointerdown', middle(from));
    pointer(from, 'pointerup', middle(from));
    from.click();
    await page.settle();
    expect(page.selected).to.equal('plans');
    await drag(page, 'plans', below(page, 'staff'), { pointerType: 'touch' });
    expect(page.resultsOf('outputs')).to.deep.equal(['plans', 'staff']);

    const read = await chain({ view: 'map', readOnly: true });
    await drag(read, 'plans', below(read, 'staff'));
    expect(read.resultsOf('outputs')).to.deep.equal(['plans', 'staff']);
  });

  it('works from right to left and inside a page that scales the widget', async () => {
    const page = await chain({ view: 'map', lang: 'ar' });
    page.element.parentElement!.style.transform = 'scale(0.6)';
    await drag(page, 'plans', below(page, 'staff'));
    expect(page.resultsOf('outputs')).to.deep.equal(['staff', 'plans']);
  });
});
