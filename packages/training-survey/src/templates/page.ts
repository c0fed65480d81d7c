/** One page of the survey: how far the person is, the topics or questions, what is still open, back and on. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, severityIcon, type CommonWords } from '@careframe/element';
import { gaps, pageCount, pageOf } from '../survey.session.js';
import { questionTemplate, type QuestionActions, type QuestionView } from './questions.js';
import { stepsOf, topicTemplate, type TopicActions } from './topic.js';

export interface PageView extends QuestionView {
  readonly common: CommonWords;
  /** What the page calls the survey; the training's own title when absent. */
  readonly heading: string | undefined;
  /** The person pressed "Send" with topics left open. */
  readonly gapsShown: boolean;
  renderHeading(text: TemplateResult | string): TemplateResult;
}

export interface PageActions {
  readonly topics: TopicActions;
  readonly questions: QuestionActions;
  onKeydown(event: KeyboardEvent): void;
  turn(by: 1 | -1): void;
  goToGap(topic: string | undefined): void;
  send(): void;
}

export function pageTemplate(view: PageView, actions: PageActions): TemplateResult {
  const { words, training, session } = view;
  return html`<div @keydown=${actions.onKeydown}>
    ${introTemplate(view)}
    ${session.page === 0 ? html`<p class="promise">${words(`survey.privacy.${training.privacy}`)}</p>` : nothing}
    ${bodyTemplate(view, actions)} ${view.gapsShown ? gapsTemplate(view, actions) : nothing}
    ${steerTemplate(view, actions)}
    <p class="kept">${words('survey.kept')}</p>
  </div>`;
}

function introTemplate(view: PageView): TemplateResult {
  const { words, training, wave, session } = view;
  const title = view.heading ?? view.text(training.title);
  const done = ((session.page + 1) / pageCount(training)) * 100;
  return html`<div class="intro">
    ${view.renderHeading(html`${title || words('survey.title')}${wave.kind === 'look-back' ? html`: ${words('survey.look-back')}` : nothing}`)}
    <div class="progress" aria-hidden="true">
      <i .style=${`inline-size:${done}%`}></i>
    </div>
    <p class="page-title" id="page-title" tabindex="-1">${pageTitle(view)}</p>
  </div>`;
}

function pageTitle({ words, training, session }: PageView): string {
  const slice = pageOf(training, session.page);
  const params = { page: session.page + 1, pages: pageCount(training) };
  if (slice.kind === 'questions') return words('survey.page-questions', params);
  const { first, topics } = slice;
  return words(topics.length === 1 ? 'survey.page-one' : 'survey.page', {
    ...params,
    from: first + 1,
    to: first + topics.length,
  });
}

function bodyTemplate(view: PageView, actions: PageActions): TemplateResult {
  const { training } = view;
  const slice = pageOf(training, view.session.page);
  if (slice.kind === 'questions')
    return html`<div data-region>
      ${(training.questions ?? []).map((question) => questionTemplate(view, actions.questions, question))}
    </div>`;
  return html`${endsTemplate(view)}
    <div data-region>
      ${slice.topics.map((topic, index) =>
        topicTemplate(view, actions.topics, topic, slice.first + index + 1),
      )}
    </div>`;
}

/** What the lowest and the highest step mean, above the scales. */
function endsTemplate({ format, training, text }: PageView): TemplateResult {
  const steps = stepsOf(training);
  const [first, last] = [steps[0], steps.at(-1)];
  return html`<div class="ends" aria-hidden="true">
    <span>${format.number(first?.value ?? 1)} ${text(first?.label)}</span
    ><span>${format.number(last?.value ?? 5)} ${text(last?.label)}</span>
  </div>`;
}

function gapsTemplate({ words, training, wave, session }: PageView, actions: PageActions): TemplateResult {
  const open = gaps(training, wave, session);
  return html`<div class="gaps" role="group" aria-labelledby="gaps-title">
    <p id="gaps-title" tabindex="-1">
      ${severityIcon('should')}<span>${words('survey.gaps', { n: open.length })}</span>
    </p>
    <div>
      <button type="button" data-gaps-first @click=${() => actions.goToGap(open[0])}>
        ${words('survey.gaps-first')}
      </button>
      <button type="button" data-gaps-continue @click=${() => actions.send()}>
        ${words('survey.gaps-continue')}
      </button>
    </div>
  </div>`;
}

function steerTemplate(view: PageView, actions: PageActions): TemplateResult {
  const { words, common, session, disabled } = view;
  const isLast = session.page === pageCount(view.training) - 1;
  return html`<div class="steer" data-region>
    <button type="button" data-back ?disabled=${session.page === 0} @click=${() => actions.turn(-1)}>
      ${common('action.back')}
    </button>
    <button type="button" class="primary" data-next ?disabled=${disabled} @click=${() => actions.turn(1)}>
      ${isLast ? words('survey.send') : common('action.next')}
    </button>
  </div>`;
}

/** After "Send": thanks, and a way to the next person on a shared tablet. */
export function thanksTemplate(
  { words, renderHeading }: Pick<PageView, 'words' | 'renderHeading'>,
  startAgain: () => void,
): TemplateResult {
  return html`<div class="thanks" part="state" data-state="sent">
    <span class="tick">${icon('check')}</span>
    ${renderHeading(html`<span tabindex="-1" data-thanks>${words('survey.sent-title')}</span>`)}
    <p>${words('survey.sent-text')}</p>
    <button type="button" class="no-print" data-another @click=${startAgain}>
      ${words('survey.another')}
    </button>
  </div>`;
}
