/**
 * Dragging a card of the map to another place with a mouse or a pen. A finger scrolls the page instead; "Move"
 * and the keys do the same without a drag. Positions are read as client rectangles, so that a page which turns or
 * scales us does not matter, and only our own attributes and styles mark what happens: nothing is drawn anew meanwhile.
 */
import { at, type ChainContext } from '../results-chain.context.js';

/** Way in px before a press becomes a drag. */
const SLOP = 5;
/** Distance from the edge of the scroll area in which it scrolls, px. */
const EDGE = 40;

type Context = Pick<ChainContext, 'view' | 'readOnly' | 'results' | 'focus'>;

interface Place {
  readonly stage: string;
  /** Result before the place; empty for the first one. */
  readonly after: string;
  /** What is marked: the line is drawn at its end, or at its start. */
  readonly mark: HTMLElement;
  readonly side: 'before' | 'after';
}

interface Drag {
  readonly id: string;
  readonly pointer: number;
  readonly card: HTMLElement;
  readonly item: HTMLElement;
  readonly from: { readonly x: number; readonly y: number };
  /** CSS px of ours that one px of the page is. */
  readonly scale: number;
  readonly scroller: HTMLElement | null;
  readonly scrolled: number;
  at: { x: number; y: number };
  isMoving: boolean;
  place: Place | undefined;
}

export class CardDrag {
  #drag: Drag | undefined;
  #isSpent = false;

  constructor(private readonly context: () => Context) {}

  /** The click that ends a drag is none. Asks once. */
  isSpent(event: MouseEvent): boolean {
    const isSpent = this.#isSpent && event.detail > 0;
    this.#isSpent = false;
    return isSpent;
  }

  start(event: PointerEvent, id: string): void {
    this.#end();
    this.#isSpent = false;
    const card = event.currentTarget as HTMLElement;
    const item = card.closest<HTMLElement>('[data-card]');
    if (!item || this.context().readOnly || event.button !== 0 || event.pointerType === 'touch') return;
    const scroller = card.closest<HTMLElement>('.map-scroll');
    const from = { x: event.clientX, y: event.clientY };
    this.#drag = {
      id,
      pointer: event.pointerId,
      card,
      item,
      from,
      scale: item.offsetWidth / (item.getBoundingClientRect().width || 1) || 1,
      scroller,
      scrolled: scroller?.scrollLeft ?? 0,
      at: from,
      isMoving: false,
      place: undefined,
    };
    this.#listen(card, 'addEventListener');
  }

  #listen(card: HTMLElement, how: 'addEventListener' | 'removeEventListener'): void {
    card[how]('pointermove', this.#onMove as EventListener);
    card[how]('pointerup', this.#onUp as EventListener);
    card[how]('pointercancel', this.#onCancel);
    card[how]('keydown', this.#onKey as EventListener);
  }

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    drag.at = { x: event.clientX, y: event.clientY };
    if (!drag.isMoving) {
      if (Math.hypot(drag.at.x - drag.from.x, drag.at.y - drag.from.y) < SLOP) return;
      drag.isMoving = true;
      drag.card.setPointerCapture(drag.pointer);
      // Not every browser focuses a pressed button; Escape must reach us.
      drag.card.focus({ preventScroll: true });
      drag.item.toggleAttribute('data-dragged', true);
      requestAnimationFrame(this.#scroll);
    }
    this.#follow(drag);
  };

  #follow(drag: Drag): void {
    const { at, from, scale, item, scroller, scrolled } = drag;
    const x = (at.x - from.x) * scale + (scroller?.scrollLeft ?? 0) - scrolled;
    item.style.translate = `${x}px ${(at.y - from.y) * scale}px`;
    this.#mark(drag, this.#placeAt(drag));
  }

  /** At most one width of the scroll area a second. */
  readonly #scroll = (now: number, before = now): void => {
    const drag = this.#drag;
    if (!drag?.isMoving || !drag.scroller) return;
    const { left, right } = drag.scroller.getBoundingClientRect();
    const by = drag.at.x > right - EDGE ? 1 : drag.at.x < left + EDGE ? -1 : 0;
    if (by !== 0) {
      drag.scroller.scrollLeft += (by * drag.scroller.clientWidth * (now - before)) / 1000;
      this.#follow(drag);
    }
    requestAnimationFrame((next) => this.#scroll(next, now));
  };

  /** The column nearest to the pointer, and the last of its cards whose middle is above it. */
  #placeAt({ item, at: { x, y } }: Drag): Place | undefined {
    const known = new Set(
      this.context().view.stages.flatMap(({ stage, isMissing }) => (isMissing ? [] : [stage.id])),
    );
    const columns = [...(item.closest('.map')?.querySelectorAll<HTMLElement>('.column') ?? [])]
      .filter((column) => known.has(column.dataset['stage'] ?? ''))
      .map((column) => ({ column, head: column.querySelector<HTMLElement>('.column-head')! }));
    const away = ({ head }: (typeof columns)[number]): number => {
      const { left, right } = head.getBoundingClientRect();
      return Math.max(left - x, x - right, 0);
    };
    const nearest = columns.toSorted((a, b) => away(a) - away(b))[0];
    if (!nearest) return undefined;
    const cards = [...nearest.column.querySelectorAll<HTMLElement>('[data-result]')].filter(
      (card) => card !== item,
    );
    const before = cards.findLast((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return (top + bottom) / 2 < y;
    });
    const stage = nearest.column.dataset['stage']!;
    if (before) return { stage, after: before.dataset['result']!, mark: before, side: 'after' };
    const [first] = cards;
    return { stage, after: '', mark: first ?? nearest.head, side: first ? 'before' : 'after' };
  }

  #mark(drag: Drag, place: Place | undefined): void {
    if (drag.place?.mark === place?.mark && drag.place?.side === place?.side) return;
    delete drag.place?.mark.dataset['drop'];
    if (place) place.mark.dataset['drop'] = place.side;
    drag.place = place;
  }

  readonly #onUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    const { id, place, isMoving } = drag;
    this.#end();
    if (!isMoving) return;
    this.#isSpent = true;
    if (place) this.context().results.drop(id, place.stage, place.after);
  };

  readonly #onCancel = (): void => this.#end();

  readonly #onKey = (event: KeyboardEvent): void => {
    const drag = this.#drag;
    if (event.key !== 'Escape' || !drag?.isMoving) return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
    this.#isSpent = true;
    this.context().focus(at.result(drag.id));
  };

  /** Takes every mark away and lets go. */
  #end(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    this.#listen(drag.card, 'removeEventListener');
    if (drag.card.hasPointerCapture(drag.pointer)) drag.card.releasePointerCapture(drag.pointer);
    drag.item.toggleAttribute('data-dragged', false);
    drag.item.style.translate = '';
    this.#mark(drag, undefined);
  }
}
