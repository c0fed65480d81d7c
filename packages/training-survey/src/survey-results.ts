import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emit, platform, problemList } from '@careframe/element';
import { readResponses } from '@careframe/core';
import { guardSurvey } from '@careframe/core/evaluation';
import type { Problem, Programme, Reading, SurveyResponse, SurveyResult, Training } from '@careframe/core';
import { resultsStyles } from './results.styles.js';
import { barsTemplate, tableTemplate, type ResultsView } from './templates/result-topics.js';
import { SurveyElement } from './survey-element.js';

/**
 * Results of a training survey: who answered, in a sentence; then change topic by topic, with small groups
 * protected. The answers are a data set of their own, never part of the programme document.
 *
 * @fires {CustomEvent<CareReadyDetail>} care-ready - the programme was read
 * @fires {CustomEvent<CareErrorDetail>} care-error - the programme or the answers could not be read or loaded
 * @csspart base - the sheet
 * @csspart heading - the heading
 * @csspart topic - one topic's bar
 * @csspart problems - what is wrong with the document or the answers
 * @csspart state - in place of the results: nobody answered, loading, empty, broken, offline
 * @csspart loading - the state while the document is on its way
 * @cssprop --care-brand - "improved"
 * @cssprop --care-changed-same - "same"
 * @cssprop --care-changed-lower - "lower"
 */
export class SurveyResults extends SurveyElement {
  static override styles: CSSResultGroup = [...(SurveyElement.styles as CSSResultGroup[]), resultsStyles];

  /** The answers: an array of responses, or its JSON text. Comes before `responses-src`. */
  @property({ attribute: false }) responses: unknown;
  /** Address of the answers. */
  @property({ attribute: 'responses-src' }) responsesSrc: string | undefined;
  /** Show the numbers as a table first. */
  @property({ reflect: true }) view: 'bars' | 'table' = 'bars';

  @state() private reading: Reading<readonly SurveyResponse[]> | 'loading' | undefined;
  #abort: AbortController | undefined;
  #analysed: { training: Training; reading: unknown; result: SurveyResult } | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('responses') || changed.has('responsesSrc')) this.#readResponses();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.reading === 'loading') this.#readResponses();
  }

  protected override renderProgramme(programme: Programme): TemplateResult | typeof nothing {
    const training = this.trainingOf(programme);
    if (!training) return nothing;
    const problems = this.reading && this.reading !== 'loading' ? this.reading.problems : [];
    return html`${this.#renderHead(training)} ${this.#problemsTemplate(problems)}
    ${this.reading === 'loading' ? html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>` : this.#renderResult(training)}`;
  }

  #renderHead(training: Training): TemplateResult {
    const result = this.#result(training);
    const changeable = result.topics.length > 0 && !result.withheld && this.reading !== 'loading';
    return html`<div class="head">
      <div class="titles">
        ${this.renderHeading(this.heading ?? this.words('results.title'))}
        <p>${this.text(training.title)}</p>
      </div>
      ${result.illustrative ? html`<span class="illustrative" title=${this.common('illustrative.note')}>${this.common('illustrative.badge')}</span>` : nothing}
      ${
        changeable
          ? html`<div class="controls" data-region>
              <span class="segments" role="group" aria-label=${this.words('results.title')}>
                ${(['bars', 'table'] as const).map((view) => html`<button type="button" data-view=${view} aria-pressed=${this.view === view ? 'true' : 'false'} @click=${() => this.#show(view)}>${this.words(`results.as-${view}`)}</button>`)}
              </span>
            </div>`
          : nothing
      }
    </div>`;
  }

  #show(view: 'bars' | 'table'): void {
    this.view = view;
  }

  #renderResult(training: Training): TemplateResult {
    const result = this.#result(training);
    if (result.responded === 0) {
      return html`<div class="widget-state" part="state" data-state="nobody">
        <p><strong>${this.words('results.nobody-title')}</strong></p>
        <p>${this.words('results.nobody-text')}</p>
      </div>`;
    }
    const view: ResultsView = {
      training,
      result,
      words: this.words,
      format: this.format,
      text: (text) => this.text(text),
      plain: (text) => this.plain(text),
    };
    return html`${this.#renderSentences(training, result)}
    ${result.totalsOnly || result.withheld ? nothing : html`<div data-region>${this.view === 'table' || result.design === 'unpaired' || result.design === 'after-only' ? tableTemplate(view) : barsTemplate(view)}</div>`}`;
  }

  #renderSentences(training: Training, result: SurveyResult): TemplateResult {
    const { enrolled, responded } = result;
    return html`${
      enrolled
        ? html`<div class="big" aria-hidden="true">
              <b><bdi>${this.words('results.of', { responded, enrolled })}</bdi></b>
              <span class="meter"
                ><i .style=${`inline-size:${Math.min(100, (responded / enrolled) * 100)}%`}></i
              ></span>
            </div>`
        : nothing
    }
      <div class="honest">
        ${this.sentences(training, result).map((sentence, index) => html`<p>${index === 0 ? html`<strong>${sentence}</strong>` : sentence}</p>`)}
      </div>`;
  }

  /** What can honestly be said, first sentence first. */
  protected sentences(training: Training, result: SurveyResult): readonly string[] {
    const { words } = this;
    const { enrolled, planned, responded, responseRate, planRate } = result;
    const lines = [
      enrolled && responseRate !== undefined
        ? words('results.answered', { responded, enrolled, rate: responseRate })
        : words('results.answered-only', { n: responded }),
    ];
    if (planned && enrolled && planRate !== undefined)
      lines.push(words('results.planned', { enrolled, planned, rate: planRate }));
    if (result.totalsOnly) {
      lines.push(words('results.totals-only'));
      if (training.reported?.source)
        lines.push(words('results.source', { source: this.plain(training.reported.source) }));
      return lines;
    }
    if (result.withheld)
      return [...lines, words('results.withheld', { n: responded, threshold: result.threshold })];
    lines.push(words(`results.${result.design}`, { n: result.paired }));
    const first = result.topics.find((topic) => topic.bounds !== undefined);
    if (first?.bounds && result.silent) {
      const topic = this.plain(training.topics.find((candidate) => candidate.id === first.topic)?.text);
      lines.push(
        words('results.bounds', {
          silent: result.silent,
          topic,
          low: first.bounds[0],
          high: first.bounds[1],
        }),
      );
    }
    return lines;
  }

  #problemsTemplate(problems: readonly Problem[]): TemplateResult | typeof nothing {
    if (problems.length === 0) return nothing;
    const readable = this.reading !== 'loading' && this.reading?.status === 'warning';
    return html`<div class="notice" role="note">
      <p>
        <strong
          >${readable ? this.words('results.responses-some', { n: problems.length }) : this.words('results.responses-bad')}</strong
        >
      </p>
      ${problemList(problems, this.common, { limit: 3 })}
    </div>`;
  }

  #result(training: Training): SurveyResult {
    if (this.#analysed?.training !== training || this.#analysed.reading !== this.reading) {
      const responses =
        this.reading && this.reading !== 'loading' && this.reading.status !== 'failure'
          ? this.reading.value
          : [];
      this.#analysed = { training, reading: this.reading, result: guardSurvey(training, responses) };
    }
    return this.#analysed.result;
  }

  #readResponses(): void {
    this.#abort?.abort();
    if (this.responses !== undefined && this.responses !== null) {
      this.#settle(readResponses(this.responses));
    } else if (this.responsesSrc) {
      this.#abort = new AbortController();
      this.reading = 'loading';
      void this.#load(this.responsesSrc, this.#abort.signal);
    } else {
      this.reading = undefined;
    }
  }

  async #load(src: string, signal: AbortSignal): Promise<void> {
    try {
      const response = await platform.fetch(src, { signal });
      const text = response.ok ? await response.text() : '';
      if (!signal.aborted) this.#settle(readResponses(text));
    } catch (cause) {
      if (signal.aborted) return;
      this.reading = readResponses('');
      emit(this, 'care-error', { code: 'load.failed', severity: 'error', problems: [], cause });
    }
  }

  #settle(reading: Reading<readonly SurveyResponse[]>): void {
    this.reading = reading;
    if (reading.status === 'ok') return;
    const { problems, status } = reading;
    queueMicrotask(() =>
      emit(this, 'care-error', {
        code: problems[0]?.code ?? 'load.failed',
        severity: status === 'failure' ? 'error' : 'warning',
        problems,
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-survey-results': SurveyResults;
  }
}
