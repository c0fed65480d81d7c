import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FormAssociated, emit, focusAfterUpdate, icon, platform, severityIcon } from '@careframe/element';
import type { Programme, SurveyResponse, TopicAnswer, Training, Wave } from '@careframe/core';
import { surveyKey } from './interactions/keyboard.js';
import type { CareInputDetail, CareSubmitDetail } from './survey.events.js';
import {
  answerQuestion,
  answerTopic,
  gaps,
  goToPage,
  isUntouched,
  momentsOf,
  pageCount,
  pageOf,
  restoreSurvey,
  setNotCovered,
  startSurvey,
  toResponse,
  TOPICS_PER_PAGE,
  type Moment,
  type SurveySession,
} from './survey.session.js';
import { SurveyElement } from './survey-element.js';
import { surveyStyles } from './survey.styles.js';
import { questionTemplate, type QuestionView } from './templates/questions.js';
import { stepsOf, topicTemplate } from './templates/topic.js';

/**
 * A training survey on a phone: topics in pages of four, before and now for a look-back wave. The answers leave the
 * widget only by `care-submit`, or as the value of a form.
 *
 * @fires {CustomEvent<CareInputDetail>} care-input - an answer was given, changed or cleared
 * @fires {CustomEvent<CareSubmitDetail>} care-submit - the person pressed "Send"; cancelable
 * @fires {CustomEvent<CareReadyDetail>} care-ready - the programme was read
 * @fires {CustomEvent<CareErrorDetail>} care-error - the programme could not be read, loaded or shown
 * @csspart base - the sheet
 * @csspart heading - the heading
 * @csspart topic - one topic with its scale
 * @csspart question - one question beside the topics
 * @cssprop --care-brand - chosen step, progress, focus
 */
export class TrainingSurvey extends FormAssociated(SurveyElement) {
  static override styles: CSSResultGroup = [...(SurveyElement.styles as CSSResultGroup[]), surveyStyles];

  /** Id of the wave; the training's first one when absent. */
  @property() wave: string | undefined;
  /** Pseudonym of the person, for example from a card; never shown. */
  @property() participant: string | undefined;
  /** Field name in a form. */
  @property({ reflect: true }) name: string | undefined;
  /** Every topic needs an answer (or "Not covered") before a form can be sent. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Kept by the form's `disabled` fieldset too. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private survey: SurveySession = startSurvey(platform.randomId());
  @state() private gapsShown = false;
  @state() private rejected: ReadonlyMap<string, string> = new Map();

  /** The answers so far, as they would be sent; undefined while there is no survey. */
  get value(): SurveyResponse | undefined {
    const found = this.#instrument(this.currentProgramme);
    return found && this.#response(found);
  }

  /** Starts over with an empty survey, as a form's reset does. */
  reset(): void {
    this.survey = startSurvey(platform.randomId());
    this.gapsShown = false;
    this.rejected = new Map();
    this.#publish();
  }

  formResetCallback(): void {
    this.reset();
  }

  /** The browser brings back what was typed before a reload or "back". */
  formStateRestoreCallback(kept: string | File | FormData | null): void {
    if (typeof kept === 'string') this.survey = restoreSurvey(kept, this.survey.id);
    this.#publish();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#publish();
  }

  protected override renderProgramme(programme: Programme): TemplateResult | typeof nothing {
    const found = this.#instrument(programme);
    if (!found) return nothing;
    return this.survey.stage === 'sent' ? this.#renderThanks() : this.#renderPage(found);
  }

  #renderPage(found: Instrument): TemplateResult {
    const { training, wave } = found;
    const pages = pageCount(training);
    const page = pageOf(training, this.survey.page);
    const view = this.#view(found);
    return html`<div @keydown=${this.#onKeydown}>
      ${this.#renderIntro(found, pages)}
      ${this.survey.page === 0 ? html`<p class="promise">${this.words(`survey.privacy.${training.privacy}`)}</p>` : nothing}
      ${page.kind === 'topics' ? this.#renderEnds(training) : nothing}
      <div data-region>
        ${
          page.kind === 'topics'
            ? page.topics.map((topic, index) =>
                topicTemplate(view, this.#actions(wave), topic, page.first + index + 1),
              )
            : (training.questions ?? []).map((question) =>
                questionTemplate(view, this.#questionActions, question),
              )
        }
      </div>
      ${this.gapsShown ? this.#renderGaps(found) : nothing}
      <div class="steer" data-region>
        <button type="button" data-back ?disabled=${this.survey.page === 0} @click=${() => this.#turn(-1)}>
          ${this.common('action.back')}
        </button>
        <button
          type="button"
          class="primary"
          data-next
          ?disabled=${this.#isDisabled}
          @click=${() => this.#turn(1)}
        >
          ${this.survey.page === pages - 1 ? this.words('survey.send') : this.common('action.next')}
        </button>
      </div>
      <p class="kept">${this.words('survey.kept')}</p>
    </div>`;
  }

  #renderIntro({ training, wave }: Instrument, pages: number): TemplateResult {
    const title = this.heading ?? this.text(training.title);
    return html`<div class="intro">
      ${this.renderHeading(html`${title || this.words('survey.title')}${wave.kind === 'look-back' ? html`: ${this.words('survey.look-back')}` : nothing}`)}
      <div class="progress" aria-hidden="true">
        <i .style=${`inline-size:${((this.survey.page + 1) / pages) * 100}%`}></i>
      </div>
      <p class="page-title" id="page-title" tabindex="-1">${this.#pageTitle(training, pages)}</p>
    </div>`;
  }

  #pageTitle(training: Training, pages: number): string {
    const slice = pageOf(training, this.survey.page);
    const params = { page: this.survey.page + 1, pages };
    if (slice.kind === 'questions') return this.words('survey.page-questions', params);
    const to = slice.first + slice.topics.length;
    return this.words(slice.topics.length === 1 ? 'survey.page-one' : 'survey.page', {
      ...params,
      from: slice.first + 1,
      to,
    });
  }

  #renderEnds(training: Training): TemplateResult {
    const steps = stepsOf(training);
    const [first, last] = [steps[0], steps.at(-1)];
    return html`<div class="ends" aria-hidden="true">
      <span>${this.format.number(first?.value ?? 1)} ${this.text(first?.label)}</span
      ><span>${this.format.number(last?.value ?? 5)} ${this.text(last?.label)}</span>
    </div>`;
  }

  #renderGaps(found: Instrument): TemplateResult {
    const open = gaps(found.training, found.wave, this.survey);
    return html`<div class="gaps" role="group" aria-labelledby="gaps-title">
      <p id="gaps-title" tabindex="-1">
        ${severityIcon('should')}<span>${this.words('survey.gaps', { n: open.length })}</span>
      </p>
      <div>
        <button type="button" data-gaps-first @click=${() => this.#goToGap(found, open[0])}>
          ${this.words('survey.gaps-first')}
        </button>
        <button type="button" data-gaps-continue @click=${() => this.#send(found)}>
          ${this.words('survey.gaps-continue')}
        </button>
      </div>
    </div>`;
  }

  #renderThanks(): TemplateResult {
    return html`<div class="thanks" part="state" data-state="sent">
      <span class="tick">${icon('check')}</span>
      ${this.renderHeading(html`<span tabindex="-1" data-thanks>${this.words('survey.sent-title')}</span>`)}
      <p>${this.words('survey.sent-text')}</p>
      <button type="button" class="no-print" data-another @click=${() => this.#startAgain()}>
        ${this.words('survey.another')}
      </button>
    </div>`;
  }

  #view(found: Instrument): QuestionView {
    return {
      ...found,
      session: this.survey,
      words: this.words,
      format: this.format,
      disabled: this.#isDisabled,
      rejected: this.rejected,
      text: (text) => this.text(text),
      plain: (text) => this.plain(text),
    };
  }

  get #isDisabled(): boolean {
    return this.disabled || this.formDisabled || this.readOnly;
  }

  #actions(wave: Wave) {
    return {
      answer: (moment: Moment, topic: string, answer: TopicAnswer) =>
        this.#change(answerTopic(this.survey, moment, topic, answer)),
      notCovered: (topic: string, on: boolean) =>
        this.#change(setNotCovered(this.survey, momentsOf(wave), topic, on)),
      clear: (topic: string) => this.#clear(wave, topic),
    };
  }

  readonly #questionActions = {
    answer: (question: string, answer: string | number | readonly string[] | null): void =>
      this.#change(answerQuestion(this.survey, question, answer)),
    reject: (question: string, text: string | undefined): void => {
      const rejected = new Map(this.rejected);
      if (text === undefined) rejected.delete(question);
      else rejected.set(question, text);
      this.rejected = rejected;
    },
  };

  #clear(wave: Wave, topic: string): void {
    this.#change(setNotCovered(this.survey, momentsOf(wave), topic, false));
    const label = this.#instrument(this.currentProgramme)?.training.topics.find(
      (candidate) => candidate.id === topic,
    )?.text;
    this.announce(this.words('survey.cleared', { topic: this.plain(label) }));
    void focusAfterUpdate(this, `[data-moment][data-topic="${CSS.escape(topic)}"] input`);
  }

  #change(next: SurveySession): void {
    if (this.#isDisabled) return;
    this.survey = next;
    const found = this.#instrument(this.currentProgramme);
    if (!found) return;
    const total = found.training.topics.length;
    if (gaps(found.training, found.wave, next).length === 0) this.gapsShown = false;
    emit<CareInputDetail>(this, 'care-input', {
      response: this.#response(found),
      answered: total - gaps(found.training, found.wave, next).length,
      total,
    });
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const found = this.#instrument(this.currentProgramme);
    if (!found || this.#isDisabled) return;
    const { min, max } = found.training.scale;
    const handled = surveyKey(event, {
      step: (moment, topic, value) => {
        if (value >= min && value <= max)
          this.#change(answerTopic(this.survey, moment as Moment, topic, value));
      },
      clear: (topic) => this.#clear(found.wave, topic),
      turn: (by) => this.#turn(by),
    });
    if (handled) event.preventDefault();
  };

  #turn(by: 1 | -1): void {
    const found = this.#instrument(this.currentProgramme);
    if (!found) return;
    const pages = pageCount(found.training);
    if (by === 1 && this.survey.page === pages - 1) {
      this.#askOrSend(found);
      return;
    }
    this.gapsShown = false;
    this.survey = goToPage(this.survey, this.survey.page + by, pages);
    void focusAfterUpdate(this, '#page-title');
  }

  /** Gaps are asked about once (TS-13); a required survey does not leave them. */
  #askOrSend(found: Instrument): void {
    const open = gaps(found.training, found.wave, this.survey);
    if (open.length > 0 && (this.required || !this.survey.gapsTold)) {
      this.survey = { ...this.survey, gapsTold: true };
      this.gapsShown = true;
      this.announce(this.words('survey.gaps', { n: open.length }));
      void focusAfterUpdate(this, '#gaps-title');
      return;
    }
    this.#send(found);
  }

  #goToGap(found: Instrument, topic: string | undefined): void {
    if (topic === undefined) return;
    const index = found.training.topics.findIndex((candidate) => candidate.id === topic);
    this.gapsShown = false;
    this.survey = goToPage(this.survey, Math.floor(index / TOPICS_PER_PAGE), pageCount(found.training));
    const missing = momentsOf(found.wave).find((moment) => this.survey[moment][topic] === undefined) ?? 'now';
    void focusAfterUpdate(this, `[data-moment="${missing}"][data-topic="${CSS.escape(topic)}"] input`);
  }

  #send(found: Instrument): void {
    this.#publish();
    if (this.required && !this.checkValidity()) {
      this.announce(this.words('survey.required'), 'assertive');
      return;
    }
    if (
      !emit<CareSubmitDetail>(this, 'care-submit', { response: this.#response(found) }, { cancelable: true })
    )
      return;
    this.form?.requestSubmit();
    this.gapsShown = false;
    this.survey = { ...this.survey, stage: 'sent' };
    void focusAfterUpdate(this, '[data-thanks]');
  }

  #startAgain(): void {
    this.reset();
    void focusAfterUpdate(this, '#page-title');
  }

  /** Tells the form the value to send and the state to bring back after a reload. */
  #publish(): void {
    const found = this.#instrument(this.currentProgramme);
    const untouched = isUntouched(this.survey);
    this.internals.setFormValue(
      found && !untouched ? JSON.stringify(this.#response(found)) : null,
      JSON.stringify(this.survey),
    );
    const missing =
      this.required && found !== undefined && gaps(found.training, found.wave, this.survey).length > 0;
    const anchor = this.renderRoot?.querySelector<HTMLElement>('[data-next]') ?? undefined;
    if (missing) this.internals.setValidity({ valueMissing: true }, this.words('survey.required'), anchor);
    else this.internals.setValidity({});
  }

  #response({ training, wave }: Instrument): SurveyResponse {
    return toResponse(this.survey, {
      training,
      wave,
      language: this.locale.tag,
      participant: this.participant,
      today: this.todayIso,
    });
  }

  #instrument(programme: Programme | undefined): Instrument | undefined {
    const training = this.trainingOf(programme);
    const wave = training?.waves.find((candidate) => !this.wave || candidate.id === this.wave);
    return training && wave ? { training, wave } : undefined;
  }
}

interface Instrument {
  readonly training: Training;
  readonly wave: Wave;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-training-survey': TrainingSurvey;
  }
}
