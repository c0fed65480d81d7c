import type { Format } from '@careframe/i18n';

/** Words of the survey and its results. Keys say part.kind; parameters are named. */
export const en = {
  'survey.title': 'Training survey',
  'survey.look-back': 'Before and now',
  'survey.page': 'Page {page} of {pages}: topics {from} to {to}',
  'survey.page-one': 'Page {page} of {pages}: topic {from}',
  'survey.page-questions': 'Page {page} of {pages}: your view of the training',
  'survey.before': 'Before',
  'survey.now': 'Now',
  'survey.row': '{topic}: {moment}',
  'survey.step': '{value} of {max}',
  'survey.step-named': '{value} of {max}, {label}',
  'survey.not-covered': 'Not covered',
  'survey.clear': 'Clear',
  'survey.cleared': 'Answer to “{topic}” cleared.',
  'survey.send': 'Send',
  'survey.gaps': (p: { n: number }, f: Format): string =>
    f.plural(p.n, {
      one: `${f.number(p.n)} topic has no answer yet.`,
      other: `${f.number(p.n)} topics have no answer yet.`,
    }),
  'survey.gaps-first': 'Go to the first',
  'survey.gaps-continue': 'Send anyway',
  'survey.kept': 'Your answers stay on this page until you send them.',
  'survey.sent-title': 'Thank you',
  'survey.sent-text': 'Your answers were handed over. You can close this page.',
  'survey.another': 'Next person',
  'survey.privacy.anonymous': 'Anonymous: nothing you answer can be linked to you or to another survey.',
  'survey.privacy.paired': 'Without names: your answers are linked to your other survey only by your card.',
  'survey.privacy.named': 'With names: the organisers can see who answered what.',
  'survey.no-names': 'Please do not write names.',
  'survey.left': (p: { n: number }, f: Format): string =>
    f.plural(p.n, { one: `${f.number(p.n)} character left`, other: `${f.number(p.n)} characters left` }),
  'survey.not-number': '“{text}” is not a number. Example: {example}.',
  'survey.required': 'Please answer every topic, or choose “Not covered”.',
  'survey.none-title': 'No survey here',
  'survey.none-text': 'This programme has no training with topics. Add one to the programme document.',
  'results.title': 'Training survey: results',
  'results.of': '{responded} / {enrolled}',
  'results.answered': '{responded} of {enrolled} participants answered ({rate%}).',
  'results.answered-only': (p: { n: number }, f: Format): string =>
    f.plural(p.n, {
      one: `${f.number(p.n)} person answered; how many took part is not stated.`,
      other: `${f.number(p.n)} people answered; how many took part is not stated.`,
    }),
  'results.planned': '{enrolled} took part; {planned} were planned ({rate%} of the plan).',
  'results.look-back': (p: { n: number }, f: Format): string =>
    `Statements about change use the ${f.number(p.n)} who rated themselves before and now in the same survey.`,
  'results.paired': 'Statements about change use the {n} who answered before and after.',
  'results.unpaired':
    'Different people may have answered before and after, so nothing is said about individual change.',
  'results.after-only': 'Nobody was asked about the time before, so this survey cannot show change.',
  'results.bounds': (p: { silent: number; topic: string; low: number; high: number }, f: Format): string =>
    `If the ${f.number(p.silent)} who did not answer were counted, “improved” for “${p.topic}” lies between ${f.percent(p.low)} and ${f.percent(p.high)} of all participants.`,
  'results.improved': 'Improved',
  'results.same': 'Same',
  'results.lower': 'Lower',
  'results.topic': 'Topic',
  'results.n': 'Answers',
  'results.n-improved': (p: { n: string }): string => `${p.n} improved`,
  'results.median': 'Median change',
  'results.range': 'Improved, of all participants',
  'results.ceiling': '{share%} already chose one of the two highest steps before.',
  'results.before-now': 'Answers by step, before and now',
  'results.as-table': 'Numbers as a table',
  'results.as-bars': 'Bars',
  'results.bar': '{topic}: {improved} improved, {same} the same, {lower} lower, of {n}.',
  'results.low': 'fewer than {under}',
  'results.low-short': '<{under}',
  'results.hidden': 'hidden to protect people',
  'results.hidden-short': 'hidden',
  'results.withheld': (p: { n: number; threshold: number }, f: Format): string =>
    f.plural(p.n, { one: `${f.number(p.n)} answer so far.`, other: `${f.number(p.n)} answers so far.` }) +
    ` Results appear from ${f.number(p.threshold)}, to protect people.`,
  'results.nobody-title': 'Nobody has answered yet',
  'results.nobody-text': 'Results appear here as soon as answers arrive.',
  'results.totals-only': 'Only the totals were published; there are no answers to show topic by topic.',
  'results.source': 'Source: {source}',
  'results.responses-bad': 'The answers could not be read.',
  'results.responses-some': (p: { n: number }, f: Format): string =>
    f.plural(p.n, {
      one: `${f.number(p.n)} response could not be read and is left out.`,
      other: `${f.number(p.n)} responses could not be read and are left out.`,
    }),
} as const;
