/** Page object: tests of host pages speak of results and links, not of our DOM. */
import type { ResultsChain } from '../results-chain.js';
import type { ChainViewName } from '../results-chain.events.js';

/** What a person writes about a link. */
export interface LinkWords {
  readonly reason?: string;
  readonly assumption?: string;
  readonly kind?: 'contributes' | 'required' | 'feedback';
}

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Drives a `<care-results-chain>` as a person would. Ids are those of the document. */
export class ResultsChainPage {
  constructor(readonly element: ResultsChain) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Waits until everything is drawn: cards are measured once, then drawn again. */
  async settle(): Promise<void> {
    do await this.element.updateComplete;
    while (this.element.isUpdatePending);
  }

  /** The view that is shown. */
  get view(): ChainViewName {
    return this.root.querySelector('[part~="map"]') ? 'map' : 'list';
  }

  async show(view: ChainViewName): Promise<void> {
    await this.press(`[data-view="${view}"]`);
  }

  /** Ids of the results of a stage, in reading order. */
  resultsOf(stage: string): string[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-stage="${stage}"] li[data-result]`)].map(
      (item) => item.dataset['result']!,
    );
  }

  /** Text of a result as it stands on the page. */
  label(id: string): string {
    return words(this.root.querySelector(`[data-result="${id}"] :is(.item-label, .card-label)`));
  }

  get selected(): string | undefined {
    return this.root.querySelector<HTMLElement>('[data-selected], [data-result]:has(.card[aria-current])')
      ?.dataset['result'];
  }

  /** Id of the result whose card or item has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.closest<HTMLElement>('[data-result]')?.dataset['result'];
  }

  /** Name of the focused button or field, for keyboard tests. */
  get focusedName(): string {
    const active = this.root.activeElement;
    return active?.getAttribute('aria-label') ?? words(active);
  }

  /** Adds results to a stage, one after the other, and closes the field. */
  async add(stage: string, ...labels: string[]): Promise<void> {
    await this.press(`[data-stage="${stage}"] [data-add]`);
    for (const label of labels) {
      await this.type('[data-editor]', label);
      await this.#key('Enter');
    }
    await this.#key('Escape');
  }

  async rename(id: string, label: string): Promise<void> {
    await this.select(id);
    await this.press(this.#action(id, 'edit'));
    await this.type('[data-editor]', label);
    await this.#key('Enter');
  }

  /** Links two results with the dialog. Throws when the target cannot be chosen. */
  async link(from: string, to: string, about: LinkWords = {}): Promise<void> {
    await this.openLink(from);
    if (about.kind) await this.choose('#link-kind', about.kind);
    await this.press(`dialog input[value="${to}"]:not(:disabled)`);
    await this.#write(about);
    await this.press('dialog [data-do="save"]');
  }

  async editLink(id: string, about: LinkWords): Promise<void> {
    if (!this.root.querySelector(`[data-link="${id}"]`))
      await this.select(this.element.currentProgramme!.links.find((link) => link.id === id)!.from);
    await this.press(`[data-link="${id}"] [data-do="edit-link"]`);
    if (about.kind) await this.choose('#link-kind', about.kind);
    await this.#write(about);
    await this.press('dialog [data-do="save"]');
  }

  async openLink(from: string): Promise<void> {
    await this.select(from);
    await this.press(this.#action(from, 'link'));
  }

  async #write({ reason, assumption }: LinkWords): Promise<void> {
    if (reason !== undefined) await this.type('#link-reason', reason);
    if (assumption !== undefined) await this.type('#assumption-0', assumption);
  }

  /** Choices of the open link dialog: id, and why it cannot be chosen. */
  get choices(): { id: string; refusal: string | undefined }[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('dialog input[type=radio]')].map((input) => ({
      id: input.value,
      refusal: input.disabled ? words(input.closest('label')!.querySelector('small')) : undefined,
    }));
  }

  /** Ids of the links that start at a result and are shown in words. */
  linksOf(id: string): string[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-result="${id}"] [data-link]`)].map(
      (item) => item.dataset['link']!,
    );
  }

  async remove(id: string): Promise<void> {
    await this.select(id);
    await this.press(this.#action(id, 'delete'));
  }

  /** Moves with the dialog; `after` is empty for the first place. */
  async move(id: string, stage: string, after?: string): Promise<void> {
    await this.select(id);
    await this.press(this.#action(id, 'move'));
    await this.choose('#move-stage', stage);
    if (after !== undefined) await this.choose('#move-after', after);
    await this.press('dialog [data-do="save"]');
  }

  async reorder(id: string, direction: 'up' | 'down'): Promise<void> {
    await this.select(id);
    await this.press(this.#action(id, direction));
  }

  /** Selects a result by focusing it. */
  async select(id: string): Promise<void> {
    this.root.querySelector<HTMLElement>(`li[data-result="${id}"] [data-focus]`)?.focus();
    await this.settle();
  }

  #action(id: string, name: string): string {
    return `${this.view === 'map' ? '.details' : 'li'}[data-result="${id}"] [data-do="${name}"]`;
  }

  get undoName(): string {
    return this.root.querySelector('[data-do="undo"]')?.getAttribute('aria-label') ?? '';
  }

  get canUndo(): boolean {
    return this.root.querySelector('[data-do="undo"]')?.getAttribute('aria-disabled') !== 'true';
  }

  async undo(): Promise<void> {
    await this.press('[data-do="undo"]');
  }

  async redo(): Promise<void> {
    await this.press('[data-do="redo"]');
  }

  /** The chain in words; opens the panel when it is closed. */
  async sentences(): Promise<string[]> {
    const button = this.root.querySelector('[data-do="words"]');
    if (button?.getAttribute('aria-expanded') !== 'true') await this.press('[data-do="words"]');
    return [...this.root.querySelectorAll('.sentence')].map(words);
  }

  /** The line at the foot, empty when there is nothing to look at. */
  get problemLine(): string {
    return words(this.root.querySelector('[part~="problems"] .foot-line'));
  }

  get notice(): string {
    return words(this.root.querySelector('[part~="notice"] > span'));
  }

  /** What was said last, politely and assertively. */
  get said(): { polite: string; assertive: string } {
    const say = (which: string): string =>
      words(this.root.querySelector(`[data-live="${which}"]`)).replaceAll('\u200B', '');
    return { polite: say('polite'), assertive: say('assertive') };
  }

  get error(): string {
    return words(this.root.querySelector('#dialog-error'));
  }

  get isDialogOpen(): boolean {
    return this.root.querySelector('dialog')?.matches(':modal') === true;
  }

  async press(selector: string): Promise<void> {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    found.click();
    await this.settle();
  }

  async type(selector: string, text: string): Promise<void> {
    const field = this.root.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector);
    if (!field) throw new Error(`There is no ${selector}`);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }

  async choose(selector: string, value: string): Promise<void> {
    const field = this.root.querySelector<HTMLSelectElement>(selector);
    if (!field) throw new Error(`There is no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async #key(key: string): Promise<void> {
    // A frame that the browser holds for inactive gives nothing the focus: the open field stands for it.
    const target = this.root.activeElement ?? this.root.querySelector('[data-editor]');
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await this.settle();
  }
}
