/**
 * English words of the scorecard: the type source of every translation.
 *
 * For translators: keys say where a word is used. "on track", "needs attention", "off track" must be the words of the
 * common list (`state.*`). A small word inside a cell stays short. `{name%}` prints a per cent value.
 */
import type { Dictionary, Format } from '@careframe/i18n';

/** Number of things, and how it is written. */
export interface Counted {
  readonly n: number;
}

/** Start of the summary: rows, and either one place by name or so many places of one level. */
export interface SummaryHead {
  readonly n: number;
  readonly places: number;
  readonly level: string;
  readonly place: string;
}

const levels: Readonly<Record<string, readonly [one: string, other: string]>> = {
  country: ['country', 'countries'],
  region: ['region', 'regions'],
  district: ['district', 'districts'],
  municipality: ['municipality', 'municipalities'],
  centre: ['centre', 'centres'],
  place: ['place', 'places'],
};

function inPlaces({ places, level, place }: SummaryHead, f: Format): string {
  if (places === 0) return '';
  if (places === 1) return ` in ${place}`;
  const [one, other] = levels[level] ?? levels['place']!;
  return ` in ${f.number(places)} ${f.plural(places, { one, other })}`;
}

export const en = {
  title: 'Monitoring scorecard',
  'subject.label': 'What to show',
  'subject.assessments': 'Visits',
  'subject.indicators': 'Indicators',
  'rubric.label': 'Rubric',
  'period.label': 'Period',
  'period.latest': 'Latest values',
  'order.label': 'Order',
  'order.need': 'Most urgent first',
  'order.plan': 'As in the plan',
  'order.name': 'A to Z',
  'place.label': 'Place',
  'place.all': 'All places',
  'place.programme': 'Whole programme',
  'column.criterion': 'Criterion',
  'column.indicator': 'Indicator',
  'sub.visit': 'Visit of {date}',
  'sub.visits': 'Latest visits, {dates}',
  'sub.latest': 'Latest values',
  'sub.period': 'Values for {period}',

  'empty.title': 'Nothing to score yet',
  'empty.text':
    'There is no indicator and no scored visit in this programme. Add an indicator, or record a visit with a rubric.',
  'empty.rubric': 'No visit has been scored with this rubric yet.',
  'empty.indicators': 'This programme has no indicator yet.',

  'summary.criteria': (p: SummaryHead, f: Format) =>
    `${f.number(p.n)} ${f.plural(p.n, { one: 'criterion', other: 'criteria' })}${inPlaces(p, f)}:`,
  'summary.indicators': (p: Counted, f: Format) =>
    `${f.number(p.n)} ${f.plural(p.n, { one: 'indicator', other: 'indicators' })}:`,
  'count.on-track': ({ n }: Counted, f: Format) => `${f.number(n)} on track`,
  'count.needs-attention': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'needs', other: 'need' })} attention`,
  'count.off-track': ({ n }: Counted, f: Format) => `${f.number(n)} off track`,
  'count.no-evidence': ({ n }: Counted, f: Format) => `${f.number(n)} without evidence`,
  'count.no-data': ({ n }: Counted, f: Format) => `${f.number(n)} without data`,
  'count.not-assessed': ({ n }: Counted, f: Format) => `${f.number(n)} not assessed`,
  'count.not-coloured': ({ n }: Counted, f: Format) => `${f.number(n)} not rated`,
  'count.not-due': ({ n }: Counted, f: Format) => `${f.number(n)} not due yet`,
  'count.not-applicable': ({ n }: Counted, f: Format) => `${f.number(n)} not applicable`,
  'summary.agreed': 'Assessors agreed on {share} (α {alpha}).',
  'summary.agreed.plain': 'Assessors agreed on {share}.',
  'summary.agreed.few': 'Assessors agreed on {same} of {items} scores.',
  'summary.gap': 'Biggest gap: {name}, {share} of what was planned by now.',
  'summary.gap.plain': 'Biggest gap: {name}.',

  'cell.evidence': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'source', other: 'sources' })}`,
  'cell.must-pass': 'must-pass',
  'cell.must-pass.failed': 'must-pass failed',
  'cell.target': 'target {target}',
  'value.yes': 'yes',
  'value.no': 'no',
  'trend.better': 'better',
  'trend.worse': 'worse',
  'trend.same': 'same',
  'gap.no-evidence': 'no evidence',
  'gap.no-source': 'no source',
  'gap.not-assessed': 'not assessed',
  'gap.no-access': 'no access',
  'gap.not-applicable': 'not applicable',
  'gap.not-coloured': 'not rated',
  'gap.no-target': 'no target',
  'gap.no-data': 'no data',
  'bucket.no-evidence': 'No evidence',
  'bucket.not-assessed': 'Not assessed',
  'bucket.not-coloured': 'Not rated',
  visits: ({ n }: Counted, f: Format) => `${f.number(n)} ${f.plural(n, { one: 'visit', other: 'visits' })}`,

  'spoken.name': '{row}, {place}: {state}.',
  'spoken.name.when': '{row}, {place}, {when}: {state}.',
  'spoken.score': 'Score {value} of {max}.',
  'spoken.actual': 'Actual {actual}.',
  'spoken.actual.target': 'Actual {actual} of target {target}.',
  'spoken.actual.percent': 'Actual {actual} of target {target} ({share} of what was planned by now).',
  'spoken.better': 'Better than {when}.',
  'spoken.worse': 'Worse than {when}.',
  'spoken.same': 'Same as {when}.',
  'spoken.source': 'Source: {source}.',
  'spoken.no-source': 'No source.',
  'spoken.no-evidence': 'No evidence, so it does not count.',
  'spoken.must-pass': 'Must-pass criterion.',
  'spoken.must-pass.failed': 'Must-pass criterion failed.',

  'total.visit': 'Whole visit',
  coverage: '{share} assessed',
  capped: 'Held back by {criteria}',
  'note.unsupported': 'Unsupported: {n} of {of} scores have no evidence and do not count.',
  'note.low-coverage': '{place}: {share} was assessed. No colour is given under {minimum}.',
  'note.nothing-assessed': '{place}: nothing could be counted, so no colour is given.',
  'note.version':
    '{place}: scored with version {was} of the rubric; the current one is version {now}. The scores are shown, no colour is given.',
  'note.not-visited': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'place has', other: 'places have' })} not been visited yet.`,
  'note.stale': ({ date, n }: { date: string; n: number }, f: Format) =>
    `Data of ${date}, ${f.number(n)} ${f.plural(n, { one: 'day', other: 'days' })} old`,

  'legend.label': 'What the signs mean',
  'legend.entry': '{state}: {rule}',
  'rule.from': '{from} or more',
  'rule.between': '{from} to under {to}',
  'rule.under': 'under {to}',
  'rule.share.from': 'at least {from%} of what was planned by now',
  'rule.share.between': '{from%} to under {to%} of it',
  'rule.share.under': 'under {to%} of it',
  'rule.no-evidence': 'No evidence: shown, not counted',
  'rule.no-data': 'No data: no value with a source',
  'rule.not-assessed': 'Not assessed: no score',
  'rule.not-due': 'Not due yet: its date is still to come',
  'rule.must-pass':
    'A must-pass criterion scored under {pass} is off track, and its visit cannot be on track.',
  'rule.must-pass.band': 'When a must-pass criterion is off track, its visit cannot be on track.',
  'rule.own': 'Indicators with limits of their own say them in their details.',
  'rule.range':
    'Values to be kept or held within limits are on track inside the limits and off track outside.',

  'keys.hint': 'Arrow keys move between cells, Enter opens the details, P goes to the next problem.',
} as const satisfies Dictionary;
