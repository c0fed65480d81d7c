/** Title, what the figures speak of, badges, and the one row of controls. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Order, ScorecardModel, Subject } from '../model/model.types.js';
import { daysBetween, STALE_AFTER } from '../model/days.js';
import { ALL_PLACES, shownPlace } from '../scorecard.session.js';
import type { ScorecardActions, ScorecardView } from './view.js';

export function headTemplate(view: ScorecardView, actions: ScorecardActions): TemplateResult {
  const { model, heading } = view;
  return html`<header class="head">
    <div class="titles">
      ${heading}
      <p>${subtitle(view)} ${badges(model, view)}</p>
    </div>
    ${controls(view, actions)}
  </header>`;
}

function subtitle({ model, speech, period }: ScorecardView): TemplateResult | string {
  const { words, format } = speech;
  if (model.subject === 'indicators')
    return period ? words('sub.period', { period: format.period(period, 'long') }) : words('sub.latest');
  const days = model.columns.flatMap((column) => column.visit?.assessment.date ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return speech.text(model.rubric?.title);
  const visits =
    from === to
      ? words('sub.visit', { date: format.date(from) })
      : words('sub.visits', { dates: format.period(`${from}/${to}`) });
  return html`${speech.text(model.rubric?.title)} · ${visits}`;
}

/** Data older than a quarter, or visits older than a year, say so. */
function badges(model: ScorecardModel, { speech, today }: ScorecardView): TemplateResult {
  const { words, common, format } = speech;
  const age = model.dataDay === undefined ? 0 : daysBetween(model.dataDay, today);
  return html`${model.illustrative === 'none' ? nothing : html`<span class="illustrative" part="badge" title=${common('illustrative.note')}>${common('illustrative.badge')}</span>`}
  ${
    model.dataDay !== undefined && age > STALE_AFTER[model.subject]
      ? html`<span class="chip stale" part="badge"
          >${words('note.stale', { date: format.date(model.dataDay), n: age })}</span
        >`
      : nothing
  }`;
}

function controls(view: ScorecardView, actions: ScorecardActions): TemplateResult | typeof nothing {
  const parts = [
    subjectChoice(view, actions),
    rubricChoice(view, actions),
    periodChoice(view, actions),
    orderChoice(view, actions),
    placeChoice(view, actions),
  ];
  return parts.every((part) => part === nothing)
    ? nothing
    : html`<div class="controls" data-region>${parts}</div>`;
}

type Part = TemplateResult | typeof nothing;

function subjectChoice({ subjects, model, speech }: ScorecardView, { choose }: ScorecardActions): Part {
  if (subjects.length < 2) return nothing;
  const button = (subject: Subject): TemplateResult =>
    html`<button
      type="button"
      data-subject=${subject}
      aria-pressed=${subject === model.subject ? 'true' : 'false'}
      @click=${() => choose({ subject, open: undefined, place: undefined })}
    >
      ${speech.words(`subject.${subject}`)}
    </button>`;
  return html`<div class="segments" role="group" aria-label=${speech.words('subject.label')}>
    ${subjects.map(button)}
  </div>`;
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

function select(
  name: string,
  label: string,
  value: string,
  choices: readonly Choice[],
  chosen: (value: string) => void,
): TemplateResult {
  return html`<label class="choice"
    ><span>${label}</span>
    <select name=${name} @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}>
      ${choices.map((choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.text}</option>`)}
    </select></label
  >`;
}

function rubricChoice({ rubrics, model, speech }: ScorecardView, { choose }: ScorecardActions): Part {
  if (model.subject !== 'assessments' || rubrics.length < 2) return nothing;
  const choices = rubrics.map((rubric) => ({ value: rubric.id, text: speech.plain(rubric.title) }));
  return select('rubric', speech.words('rubric.label'), model.rubric?.id ?? '', choices, (rubric) =>
    choose({ rubric, open: undefined }),
  );
}

function periodChoice({ periods, period, model, speech }: ScorecardView, { choose }: ScorecardActions): Part {
  if (model.subject !== 'indicators' || periods.length < 2) return nothing;
  const choices = [
    { value: '', text: speech.words('period.latest') },
    ...periods.map((key) => ({ value: key, text: speech.format.period(key) })),
  ];
  return select('period', speech.words('period.label'), period ?? '', choices, (key) =>
    choose({ period: key }),
  );
}

const ORDERS: readonly Order[] = ['need', 'plan', 'name'];

/** Criteria keep the order of the rubric; the narrow list has an order of its own. */
function orderChoice({ model, session, speech, narrow }: ScorecardView, { choose }: ScorecardActions): Part {
  if (model.subject !== 'indicators' || narrow || model.rows < 2) return nothing;
  const choices = ORDERS.map((order) => ({ value: order, text: speech.words(`order.${order}`) }));
  return select('order', speech.words('order.label'), session.order, choices, (order) =>
    choose({ order: order as Order }),
  );
}

function placeChoice({ model, session, speech, narrow }: ScorecardView, { choose }: ScorecardActions): Part {
  if (!narrow || model.columns.length < 2) return nothing;
  const choices = [
    { value: ALL_PLACES, text: speech.words('place.all') },
    ...model.columns.map((column) => ({
      value: column.id,
      text: column.site ? speech.plain(column.site.name) : speech.words('place.programme'),
    })),
  ];
  return select(
    'place',
    speech.words('place.label'),
    shownPlace(session, model) ?? ALL_PLACES,
    choices,
    (place) => choose({ place, open: undefined }),
  );
}
