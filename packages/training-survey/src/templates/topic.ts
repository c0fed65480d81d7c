/** One topic: its moments as native radio groups, "not covered", clear. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TopicAnswer, Training, Wave } from '@careframe/core';
import type { Format, Words } from '@careframe/i18n';
import type { LocalizedText } from '@careframe/core';
import { momentsOf, type Moment, type SurveySession } from '../survey.session.js';
import type { SurveyEnglish } from '../translations/index.js';

export interface TopicView {
  readonly training: Training;
  readonly wave: Wave;
  readonly session: SurveySession;
  readonly words: Words<SurveyEnglish>;
  readonly format: Format;
  readonly disabled: boolean;
  text(text: LocalizedText | undefined): TemplateResult | string;
  plain(text: LocalizedText | undefined): string;
}

export interface TopicActions {
  answer(moment: Moment, topic: string, answer: TopicAnswer): void;
  notCovered(topic: string, notCovered: boolean): void;
  clear(topic: string): void;
}

/** Steps of the scale with their words, lowest first. */
export function stepsOf(training: Training): readonly { value: number; label: LocalizedText | undefined }[] {
  const { min, max, anchors } = training.scale;
  return Array.from({ length: max - min + 1 }, (_, index) => ({
    value: min + index,
    label: anchors.find((anchor) => anchor.value === min + index)?.label,
  }));
}

export function topicTemplate(
  view: TopicView,
  actions: TopicActions,
  topic: Training['topics'][number],
  number: number,
): TemplateResult {
  const { words, session, format } = view;
  const moments = momentsOf(view.wave);
  const notCovered = moments.every((moment) => session[moment][topic.id] === 'not-covered');
  const answered = moments.some((moment) => session[moment][topic.id] !== undefined);
  return html`<fieldset part="topic" data-topic=${topic.id} ?disabled=${view.disabled}>
    <legend>${format.number(number)}. ${view.text(topic.text)}</legend>
    <div class="rows">
      ${moments.map((moment) => momentRow(view, actions, topic, moment, moments.length === 1))}
    </div>
    <div class="beside-topic">
      <label class="check"
        ><input
          type="checkbox"
          .checked=${live(notCovered)}
          @change=${(event: Event) => actions.notCovered(topic.id, (event.target as HTMLInputElement).checked)}
        />${words('survey.not-covered')}</label
      >
      ${answered && !notCovered ? html`<button type="button" class="plain" data-clear @click=${() => actions.clear(topic.id)}>${words('survey.clear')}<span class="visually-hidden">: ${view.plain(topic.text)}</span></button>` : nothing}
    </div>
  </fieldset>`;
}

function momentRow(
  view: TopicView,
  actions: TopicActions,
  topic: Training['topics'][number],
  moment: Moment,
  single: boolean,
): TemplateResult {
  const { words, format, session } = view;
  const momentWord = words(`survey.${moment}`);
  const name = single
    ? view.plain(topic.text)
    : words('survey.row', { topic: view.plain(topic.text), moment: momentWord });
  const max = view.training.scale.max;
  return html`<div
    class=${single ? 'row single' : 'row'}
    role="radiogroup"
    aria-label=${name}
    data-moment=${moment}
    data-topic=${topic.id}
  >
    ${single ? nothing : html`<span class="moment" aria-hidden="true">${momentWord}</span>`}
    <div class="steps">
      ${stepsOf(view.training).map((step) => {
        const label = view.plain(step.label);
        const spoken = label
          ? words('survey.step-named', { value: step.value, max, label })
          : words('survey.step', { value: step.value, max });
        return html`<label class="step"
          ><input
            type="radio"
            name="${moment}-${topic.id}"
            value=${step.value}
            aria-label=${spoken}
            .checked=${live(session[moment][topic.id] === step.value)}
            @change=${() => actions.answer(moment, topic.id, step.value)}
          /><span aria-hidden="true">${format.number(step.value)}</span></label
        >`;
      })}
    </div>
  </div>`;
}
