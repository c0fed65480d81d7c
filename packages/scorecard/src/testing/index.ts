/** Page object: tests of host pages speak of places, cells and details, not of our DOM. */
import type { Scorecard } from '../scorecard.js';

/** What a reader can tell of one cell. */
export interface CellOnPage {
  /** What a screen reader says. */
  readonly name: string;
  /** What the eye sees. */
  readonly face: string;
  readonly state: string;
  readonly hatched: boolean;
}

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Drives a `<care-scorecard>` as a reader would. */
export class ScorecardPage {
  constructor(readonly element: Scorecard) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get summary(): string {
    return this.#text('[part~="summary"]');
  }

  get notes(): string[] {
    return this.#texts('[part~="notes"] li');
  }

  /** Legend: the signs' rules, then the sentences under them. */
  get legend(): string[] {
    return this.#texts('[part~="legend"] li, [part~="legend"] p');
  }

  get badges(): string[] {
    return this.#texts('[part~="badge"]');
  }

  get places(): string[] {
    return this.#texts('[part~="place"]');
  }

  /** Names of the rows as they stand; groups and totals are not rows. */
  get rows(): string[] {
    return this.#texts('tbody th[scope="row"].row-name');
  }

  /** Area rows and the total, each as one text per cell. */
  get totals(): string[][] {
    return [...this.root.querySelectorAll('tr.group, tfoot tr')].map((row) =>
      [...row.children].map((cell) => tidy(cell.textContent)),
    );
  }

  /** The phone's list: a heading per state with the lines under it. */
  get list(): { readonly heading: string; readonly lines: string[] }[] {
    return [...this.root.querySelectorAll('.state-group')].map((group) => ({
      heading: tidy(group.firstElementChild?.textContent),
      lines: [...group.querySelectorAll('.line')].map((line) => tidy(line.textContent)),
    }));
  }

  /** Button of a cell: `row` is the id of a criterion or indicator, `site` empty for the whole programme. */
  button(row: string, site = ''): HTMLButtonElement {
    const found = [...this.root.querySelectorAll<HTMLButtonElement>('button[data-cell]')].find(
      (button) => button.dataset['cell'] === `${row}|${site}`,
    );
    if (!found) throw new Error(`There is no cell of ${row} at ${site || 'the whole programme'}`);
    return found;
  }

  cell(row: string, site = ''): CellOnPage {
    const button = this.button(row, site);
    const box = button.parentElement!;
    return {
      name: tidy(button.querySelector('.visually-hidden')?.textContent),
      face: tidy(button.querySelector('[aria-hidden]')?.textContent),
      state: box.dataset['state'] ?? '',
      hatched: box.hasAttribute('data-hatched'),
    };
  }

  /** Key of the cell that has focus, `row|site`. */
  get focusedCell(): string | undefined {
    return (this.root.activeElement as HTMLElement | null)?.dataset['cell'];
  }

  async open(row: string, site = ''): Promise<void> {
    this.button(row, site).click();
    await this.settle();
  }

  get isOpen(): boolean {
    return this.root.querySelector('[part~="detail"]') !== null;
  }

  /** All text of the details. */
  get detail(): string {
    return this.#text('[part~="detail"]');
  }

  get detailTitle(): string {
    return this.#text('#detail-title');
  }

  /** History rows as texts, newest first. */
  get history(): string[][] {
    return [...this.root.querySelectorAll('[part~="history"] tbody tr')].map((row) =>
      [...row.children].map((cell) => tidy(cell.textContent)),
    );
  }

  async close(): Promise<void> {
    this.root.querySelector<HTMLElement>('.close')!.click();
    await this.settle();
  }

  get chartButton(): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>('.chart-button');
  }

  get canvas(): HTMLCanvasElement | null {
    return this.root.querySelector('canvas');
  }

  /** Chooses in one of the selects: `period`, `order`, `rubric` or `place`. */
  async choose(name: string, value: string): Promise<void> {
    const select = this.root.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await this.settle();
  }

  /** Switches between visits and indicators. */
  async show(subject: 'assessments' | 'indicators'): Promise<void> {
    this.root.querySelector<HTMLElement>(`[data-subject="${subject}"]`)!.click();
    await this.settle();
  }

  /** The last polite announcement. */
  get announced(): string {
    return this.#text('[data-live="polite"]').replace(/\u200B/g, '');
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  #text(selector: string): string {
    return tidy(this.root.querySelector(selector)?.textContent);
  }

  #texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map((part) => tidy(part.textContent));
  }
}
