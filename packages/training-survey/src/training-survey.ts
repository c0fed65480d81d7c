import { nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FormAssociated, emit, focusAfterUpdate, platform } from '@careframe/element';
import type { Programme, SurveyResponse, Training, Wave } from '@careframe/core';
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
import { pageTemplate, thanksTemplate, type PageActions, type PageView } from './templates/page.js';
import type { QuestionActions } from './templates/questions.js';
import type { TopicActions } from './templates/topic.js';

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
 * @csspart problems - what is wrong with the document
 * @csspart state - in place of the topics: sent, loading, empty, broken, offline
 * @csspart loading - the state while the document is on its way
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
    const view = this.#view(found);
    return this.survey.stage === 'sent'
      ? thanksTemplate(view, () => this.#startAgain())
      : pageTemplate(view, this.#pageActions(found));
  }

  #view(found: Instrument): PageView {
    return {
      ...found,
      session: this.survey,
      words: this.words,
      common: this.common,
      format: this.format,
      heading: this.heading,
      disabled: this.#isDisabled,
      rejected: this.rejected,
      gapsShown: this.gapsShown,
      text: (text) => this.text(text),
      plain: (text) => this.plain(text),
      renderHeading: (text) => this.renderHeading(text),
    };
  }

  #pageActions(found: Instrument): PageActions {
    return {
      topics: this.#topicActions(found.wave),
      questions: this.#questionActions,
      onKeydown: this.#onKeydown,
      turn: (by) => this.#turn(by),
      goToGap: (topic) => this.#goToGap(found, topic),
      send: () => this.#send(found),
    };
  }

  get #isDisabled(): boolean {
    return this.disabled || this.formDisabled || this.readOnly;
  }

  #topicActions(wave: Wave): TopicActions {
    return {
      answer: (moment, topic, answer) => this.#change(answerTopic(this.survey, moment, topic, answer)),
      notCovered: (topic, on) => this.#change(setNotCovered(this.survey, momentsOf(wave), topic, on)),
      clear: (topic) => this.#clear(wave, topic),
    };
  }

  readonly #questionActions: QuestionActions = {
    answer: (question, answer) => this.#change(answerQuestion(this.survey, question, answer)),
    reject: (question, text) => {
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

  /** Gaps are asked about once; a required survey does not leave them. */
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
