/** The questions beside the topics: choice, several choices, text, number, note. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Question } from '@careframe/core';
import { parseNumber } from '@careframe/i18n';
import type { TopicView } from './topic.js';

export interface QuestionActions {
  answer(question: string, answer: string | number | readonly string[] | null): void;
  /** A number field holds text that is no number; undefined when it is right again. */
  reject(question: string, text: string | undefined): void;
}

export interface QuestionView extends TopicView {
  readonly rejected: ReadonlyMap<string, string>;
}

export function questionTemplate(
  view: QuestionView,
  actions: QuestionActions,
  question: Question,
): TemplateResult {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return optionsTemplate(view, actions, question);
    case 'note':
      return html`<div class="question" part="question"><p>${view.text(question.text)}</p></div>`;
    default:
      return html`<div class="question" part="question" data-question=${question.id}>
        <label class="question-text" for="q-${question.id}">${view.text(question.text)}</label>
        ${question.kind === 'text' ? textField(view, actions, question) : numberField(view, actions, question)}
      </div>`;
  }
}

function optionsTemplate(view: QuestionView, actions: QuestionActions, question: Question): TemplateResult {
  const several = question.kind === 'multiple';
  const given = view.session.answers[question.id];
  const chosen: readonly unknown[] = Array.isArray(given) ? given : [given];
  const choose = (id: string, on: boolean): void =>
    actions.answer(
      question.id,
      several
        ? (question.options ?? [])
            .map((option) => option.id)
            .filter((option) => (option === id ? on : chosen.includes(option)))
        : id,
    );
  return html`<fieldset
    class="question"
    part="question"
    data-question=${question.id}
    ?disabled=${view.disabled}
  >
    <legend>${view.text(question.text)}</legend>
    <div class="options">
      ${(question.options ?? []).map(
        (option) =>
          html`<label>
            <input
              type=${several ? 'checkbox' : 'radio'}
              name="q-${question.id}"
              value=${option.id}
              .checked=${live(chosen.includes(option.id))}
              @change=${(event: Event) => choose(option.id, (event.target as HTMLInputElement).checked)}
            /><span>${view.text(option.label)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function textField(view: QuestionView, actions: QuestionActions, question: Question): TemplateResult {
  const limit = question.maxLength ?? 1000;
  const text = String(view.session.answers[question.id] ?? '');
  return html`<textarea
      id="q-${question.id}"
      maxlength=${limit}
      dir="auto"
      aria-describedby="h-${question.id}"
      ?disabled=${view.disabled}
      .value=${live(text)}
      @input=${(event: Event) => actions.answer(question.id, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="quiet" id="h-${question.id}">
      ${view.words('survey.no-names')} ${view.words('survey.left', { n: limit - text.length })}
    </p>`;
}

function numberField(view: QuestionView, actions: QuestionActions, question: Question): TemplateResult {
  const rejected = view.rejected.get(question.id);
  const answer = view.session.answers[question.id];
  const shown = rejected ?? (typeof answer === 'number' ? view.format.number(answer) : '');
  const read = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    const parsed = parseNumber(text, view.format);
    if (parsed.kind === 'number') actions.answer(question.id, parsed.value);
    else if (parsed.kind === 'empty') actions.answer(question.id, null);
    actions.reject(question.id, parsed.kind === 'number' || parsed.kind === 'empty' ? undefined : text);
  };
  return html`<input
      id="q-${question.id}"
      inputmode="decimal"
      autocomplete="off"
      ?disabled=${view.disabled}
      .value=${live(shown)}
      aria-invalid=${rejected === undefined ? nothing : 'true'}
      aria-describedby=${rejected === undefined ? nothing : `e-${question.id}`}
      @change=${read}
    />
    ${rejected === undefined ? nothing : html`<p class="field-error" id="e-${question.id}">${view.words('survey.not-number', { text: rejected, example: view.format.number(12.5) })}</p>`}`;
}
