/** How a rule says what it found, and how bad it is. */
import type { CHECK_PROBLEM_CODES } from '../problems.js';
import { type Problem, type ProblemPath, type Severity } from '../problems.js';
import type { Programme } from '../programme/programme.schema.js';
import type { LocalizedText } from '../programme/values.schema.js';

export type CheckCode = (typeof CHECK_PROBLEM_CODES)[number];

/** One rule family. Findings come in any order; `checkProgramme` sorts them. */
export type Rules = (programme: Programme, today: string | undefined) => Iterable<Problem>;

/** What every finding tells besides its place: the thing it speaks of, by id and in its own words. */
export interface About extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly label: LocalizedText;
}

export function finding(
  code: CheckCode,
  path: ProblemPath,
  params: About,
  severity: Severity = 'should',
): Problem {
  return { code, severity, path, params };
}

/** Whether a person wrote something, in any language. */
export function isWritten(text: LocalizedText | undefined): boolean {
  return text !== undefined && Object.values(text).some((value) => value.trim() !== '');
}

/** Groups in the order of their first items. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
