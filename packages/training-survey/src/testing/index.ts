/** Page objects: tests of host pages speak of people and pages, not of our DOM. */
import type { SurveyResults } from '../survey-results.js';
import type { TrainingSurvey } from '../training-survey.js';

/** Drives a `<care-training-survey>` as a person would. */
export class TrainingSurveyPage {
  constructor(readonly element: TrainingSurvey) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get pageTitle(): string {
    return this.#text('.page-title');
  }

  get topicIds(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('fieldset[data-topic]')].map(
      (topic) => topic.dataset['topic']!,
    );
  }

  /** Radio of a step, to press real keys on. */
  radio(moment: 'before' | 'now', topic: string, value: number): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(
      `[data-moment="${moment}"][data-topic="${topic}"] input[value="${value}"]`,
    )!;
  }

  async choose(moment: 'before' | 'now', topic: string, value: number): Promise<void> {
    this.radio(moment, topic, value).click();
    await this.element.updateComplete;
  }

  chosen(moment: 'before' | 'now', topic: string): number | undefined {
    const checked = this.root.querySelector<HTMLInputElement>(
      `[data-moment="${moment}"][data-topic="${topic}"] input:checked`,
    );
    return checked ? Number(checked.value) : undefined;
  }

  async notCovered(topic: string): Promise<void> {
    await this.press(`fieldset[data-topic="${topic}"] input[type=checkbox]`);
  }

  async next(): Promise<void> {
    await this.press('[data-next]');
  }

  async back(): Promise<void> {
    await this.press('[data-back]');
  }

  /** The question about gaps, or undefined. */
  get gaps(): string | undefined {
    return this.root.querySelector('.gaps') ? this.#text('#gaps-title') : undefined;
  }

  get isSent(): boolean {
    return this.root.querySelector('[data-state="sent"]') !== null;
  }

  async press(selector: string): Promise<void> {
    this.root.querySelector<HTMLElement>(selector)!.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  #text(selector: string): string {
    return (this.root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
}

/** Reads a `<care-survey-results>`. */
export class SurveyResultsPage {
  constructor(readonly element: SurveyResults) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The honest sentences, in order. */
  get sentences(): string[] {
    return [...this.root.querySelectorAll('.honest p')].map((line) =>
      (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  }

  /** What is read out for each topic. */
  get topics(): string[] {
    return [...this.root.querySelectorAll('.topic .visually-hidden')].map((line) => line.textContent ?? '');
  }

  async show(view: 'bars' | 'table'): Promise<void> {
    this.root.querySelector<HTMLElement>(`[data-view="${view}"]`)!.click();
    await this.element.updateComplete;
  }

  /** Cells of the table, row by row. */
  get table(): string[][] {
    return [...this.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  }
}
