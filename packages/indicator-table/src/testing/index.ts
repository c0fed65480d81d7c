/** Page object: tests of host pages speak of indicators and periods, not of our DOM. */
import type { IndicatorTable } from '../indicator-table.js';

/** What a person types into the fields of one value; what is left out is not touched. */
export interface EnteredValue {
  /** The value, or the numerator when there is a `denominator`. */
  readonly value: string;
  readonly denominator?: string;
  readonly source?: string;
}

/** Drives an `<care-indicator-table>` as a person would. */
export class IndicatorTablePage {
  constructor(readonly element: IndicatorTable) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Row of an indicator, or its card. */
  row(indicator: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(
      `tr[data-indicator="${indicator}"], li[data-indicator="${indicator}"]`,
    )!;
  }

  /** Cell by indicator and column of the shown periods, 0 first. */
  cell(indicator: string, column: number): HTMLElement {
    return this.row(indicator).querySelector<HTMLElement>(`[data-column="${column}"]`)!;
  }

  /** Text as it is read out: what is only drawn is left out. */
  text(element: Element): string {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return (copy.textContent ?? '')
      .replace(/[\u200e\u200f\u061c]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }

  state(indicator: string): string {
    return (this.row(indicator).querySelector('.state')?.textContent ?? '').trim();
  }

  async focus(indicator: string, column: number): Promise<void> {
    this.cell(indicator, column).focus();
    await this.element.updateComplete;
  }

  /** Opens all fields by F2, fills them in and saves. */
  async enter(indicator: string, column: number, entered: EnteredValue): Promise<void> {
    await this.focus(indicator, column);
    this.cell(indicator, column).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'F2', bubbles: true, composed: true, cancelable: true }),
    );
    await this.element.updateComplete;
    await this.fill('#f-value', entered.value);
    if (entered.denominator !== undefined) await this.fill('#f-denominator', entered.denominator);
    if (entered.source !== undefined) await this.fill('#f-source', entered.source);
    await this.press('[data-save]');
  }

  async fill(selector: string, text: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>(selector)!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async press(selector: string): Promise<void> {
    this.root.querySelector<HTMLElement>(selector)!.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Cards: shows the values of one period, the latest ones when undefined. */
  async showPeriod(period: string | undefined): Promise<void> {
    const choice = this.root.querySelector<HTMLSelectElement>('#period')!;
    choice.value = period ?? '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Sentence under the field that is wrong, or undefined. */
  get error(): string | undefined {
    return this.root.querySelector('.field-error')?.textContent?.replace(/\s+/g, ' ').trim();
  }

  /** Sentences behind a state. */
  async why(indicator: string): Promise<string[]> {
    await this.press(`[data-act="why"][data-indicator="${indicator}"]`);
    // Explanations come with the first one asked for; no import here, so that pages without a bundler can use this object.
    let before: string;
    do {
      before = this.#panel;
      await pause(150);
    } while (before !== this.#panel);
    return [...this.root.querySelectorAll('.why-panel li')].map((line) => this.text(line));
  }

  get #panel(): string {
    return this.root.querySelector('.why-panel')?.textContent ?? '';
  }
}

// oxlint-disable-next-line no-restricted-globals -- words come over the network, and nothing says when
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
