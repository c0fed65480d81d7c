/** How reading and changing stop at what cannot be used. Thrown and caught inside core; nobody else sees it. */
import type { Problem, ProblemCode, ProblemPath } from '../problems.js';

export class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

/** Stops with one "must". */
export function refuse(code: ProblemCode, path: ProblemPath = [], params: Problem['params'] = {}): never {
  throw new Refusal([{ code, severity: 'must', path, params }]);
}
