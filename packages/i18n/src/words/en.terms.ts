/**
 * English terms of the field and the sentences made of them. They are part of the common words; what never speaks of
 * levels or explains a number does not load them. For translators: see `en.ts`.
 */
import type { Dictionary } from '../words.js';

/** Parts of an if-then sentence, already in quotation marks; empty text for a part that is not there. */
export interface StatementParts {
  readonly from: string;
  readonly to: string;
  readonly assumptions: string;
  readonly reason: string;
}

export const termsEn = {
  'direction.increase': 'Increase',
  'direction.decrease': 'Decrease',
  'direction.maintain': 'Maintain',
  'direction.range': 'Keep within a range',
  'level.input': 'Input',
  'level.activity': 'Activity',
  'level.output': 'Output',
  'level.outcome': 'Outcome',
  'level.impact': 'Impact',
  'level.other': 'Other',
  'evidence.none': 'No evidence',
  'evidence.anecdotal': 'Single accounts',
  'evidence.some': 'Some evidence',
  'evidence.strong': 'Strong evidence',
  'frequency.once': 'Once',
  'frequency.year': 'Every year',
  'frequency.school-year': 'Every school year',
  'frequency.half': 'Every six months',
  'frequency.four-months': 'Every four months',
  'frequency.quarter': 'Every quarter',
  'frequency.month': 'Every month',
  'frequency.custom': 'On chosen dates',
  'measure.number': 'Number',
  'measure.ratio': 'Ratio',
  'measure.rating': 'Rating',
  'measure.yes-no': 'Yes or no',
  'measure.qualitative': 'In words',
  'unit.percent-points': 'percentage points',
  'statement.contributes': ({ from, to, assumptions, reason }: StatementParts) =>
    `If ${from}${assumptions && ` and ${assumptions}`}, then ${to}${reason && `, because ${reason}`}.`,
  'statement.required': ({ from, to, assumptions, reason }: StatementParts) =>
    `Only if ${from}${assumptions && ` and ${assumptions}`}, then ${to}${reason && `, because ${reason}`}.`,
  'statement.feedback': ({ from, to, assumptions, reason }: StatementParts) =>
    `In turn, ${from} acts back on ${to}${assumptions && `, provided that ${assumptions}`}${reason && `, because ${reason}`}.`,
} as const satisfies Dictionary;
