/** All rules in one list. */
import type { Problem } from '../problems.js';
import { COLLECTIONS } from '../programme/format.js';
import type { Programme } from '../programme/programme.schema.js';
import { chainRules } from './chain.rules.js';
import { indicatorRules } from './indicator.rules.js';
import { valueRules } from './value.rules.js';
import { wordingRules } from './wording.rules.js';

/** What `checkProgramme` and `checkReporting` cannot read in the document. */
export interface CheckOptions {
  /** Today as an ISO date, `YYYY-MM-DD`. Without it no value counts as too early (I12). */
  readonly today?: string | undefined;
}

const RULES = [wordingRules, chainRules, indicatorRules, valueRules];
const RANK = { must: 0, should: 1, hint: 2 } as const;

/** The worst first, then in the order of the document. */
export function bySeverity(a: Problem, b: Problem): number {
  const [collection, place] = [a, b].map(({ path }) =>
    COLLECTIONS.indexOf(path[0] as (typeof COLLECTIONS)[number]),
  ) as [number, number];
  return RANK[a.severity] - RANK[b.severity] || collection - place || Number(a.path[1]) - Number(b.path[1]);
}

/**
 * What to look at again: wording (W), if-then logic (L), indicators and their values (I). Rules, no judgement: each
 * finding has a code, its place (`[collection, index, field …]`) and `params` with the `id` and `label` of what it speaks of (for
 * a link those of its start, for a value those of its indicator). The worst come first, then in the order of the document.
 *
 * Wording after Global Affairs Canada, tip sheet 2.2 (direction, what, who, where); chain criteria after the Conservation
 * Standards; indicators after SMART, of which only "measurable" and "time-bound" can be seen by rule. Word lists exist for
 * English, Bulgarian, Arabic and Russian; a text in another language is not checked for wording.
 */
export function checkProgramme(programme: Programme, { today }: CheckOptions = {}): readonly Problem[] {
  return RULES.flatMap((rules) => [...rules(programme, today)]).sort(bySeverity);
}
