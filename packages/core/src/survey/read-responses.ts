/** Reading a set of survey answers: the data that is never part of the programme document. */
import type { Problem, ProblemPath, Reading } from '../problems.js';
import { adopt, READ_LIMITS } from '../programme/adopt.js';
import { findProblems } from '../programme/issues.js';
import { surveyResponseShape } from '../programme/shapes.generated.js';
import type { SurveyResponse } from './survey.schema.js';

const problem = (code: Problem['code'], path: ProblemPath, params: Problem['params'] = {}): Problem => ({
  code,
  severity: 'must',
  path,
  params,
});

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
      return {
        status: 'failure',
        problems: [
          problem(input.trim() === '' ? 'read.empty' : 'read.not-json', [], {
            near: input.trim().slice(0, 40),
          }),
        ],
      };
    }
  }
  if (!Array.isArray(list))
    return {
      status: 'failure',
      problems: [
        problem('read.wrong-type', [], { expected: 'array', found: list === null ? 'null' : typeof list }),
      ],
    };
  const value: SurveyResponse[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  list.forEach((item: unknown, index) => {
    const response = takeResponse(item);
    if (!('id' in response)) {
      problems.push({ ...response, path: ['responses', index, ...response.path] });
      return;
    }
    const first = seen.get(response.id);
    if (first !== undefined) {
      problems.push(problem('read.duplicate-id', ['responses', index, 'id'], { id: response.id, first }));
      return;
    }
    seen.set(response.id, index);
    value.push(response);
  });
  return problems.length > 0 ? { status: 'warning', value, problems } : { status: 'ok', value, problems: [] };
}

/** Our own copy of one response, or the first thing that is wrong with it. */
function takeResponse(item: unknown): SurveyResponse | Problem {
  const { value, problems } = adopt(item, READ_LIMITS);
  const [found] = problems.length > 0 ? problems : findProblems(surveyResponseShape, value);
  return found ?? (value as SurveyResponse);
}
