/** Reading a set of survey answers: the data that is never part of the programme document. */
import type { Problem, ProblemPath, Reading } from '../problems.js';
import { surveyResponse, type SurveyResponse } from './survey.schema.js';

const problem = (code: Problem['code'], path: ProblemPath, params: Problem['params'] = {}): Problem => ({ code, severity: 'must', path, params });

/**
 * Answers from JSON text or its parsed value: an array of responses. Never throws. A response that cannot be read
 * is left out and named; the others stand. A text that is no list of responses is a failure.
 */
export function readResponses(input: unknown): Reading<readonly SurveyResponse[]> {
  let list = input;
  if (typeof input === 'string') {
    try {
      list = JSON.parse(input);
    } catch {
      return { status: 'failure', problems: [problem(input.trim() === '' ? 'read.empty' : 'read.not-json', [], { near: input.trim().slice(0, 40) })] };
    }
  }
  if (!Array.isArray(list)) return { status: 'failure', problems: [problem('read.wrong-type', [], { expected: 'array', found: list === null ? 'null' : typeof list })] };
  const value: SurveyResponse[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  list.forEach((item: unknown, index) => {
    const parsed = surveyResponse.safeParse(item);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      problems.push(problem('read.bad-value', ['responses', index, ...((issue?.path ?? []) as (string | number)[])], { expected: issue?.code ?? '', found: '' }));
      return;
    }
    const first = seen.get(parsed.data.id);
    if (first !== undefined) {
      problems.push(problem('read.duplicate-id', ['responses', index, 'id'], { id: parsed.data.id, first }));
      return;
    }
    seen.set(parsed.data.id, index);
    value.push(parsed.data);
  });
  return problems.length > 0 ? { status: 'warning', value, problems } : { status: 'ok', value, problems: [] };
}
