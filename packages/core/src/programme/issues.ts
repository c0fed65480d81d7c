/** What zod finds, as problems of ours: code, exact place, and the values that a sentence about it needs. */
import type { Problem, ProblemPath } from '../problems.js';
import { z } from '../zod.js';
import { isRecord, kindOf } from './adopt.js';
import type { Schema } from './schema-walk.js';
import { schemaAt } from './schema-walk.js';
import { localizedText } from './values.schema.js';

type Issue = z.core.$ZodIssue;
type Finding = Pick<Problem, 'code' | 'params'>;

/** Checks a value against a schema; every finding is a "must". */
export function findProblems(schema: Schema, value: unknown): Problem[] {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? [] : parsed.error.issues.map((issue) => toProblem(issue, schema, value));
}

function toProblem(issue: Issue, schema: Schema, root: unknown): Problem {
  const path = issue.path as ProblemPath;
  return { severity: 'must', path, ...describe(issue, valueAt(root, path), path, schema) };
}

/** The value at a place; undefined where there is none. */
export function valueAt(root: unknown, path: ProblemPath): unknown {
  let found = root;
  for (const key of path) {
    found = (isRecord(found) || Array.isArray(found)) && Object.hasOwn(found, key) ? (found as Record<string | number, unknown>)[key] : undefined;
  }
  return found;
}

function describe(issue: Issue, found: unknown, path: ProblemPath, schema: Schema): Finding {
  if (issue.code === 'invalid_key') return describeKey(path, schema);
  if (found === undefined) return { code: 'read.missing', params: {} };
  switch (issue.code) {
    case 'invalid_type': return describeType(issue.expected, found, schemaAt(schema, path));
    case 'invalid_value': return { code: 'read.bad-value', params: { expected: [...issue.values], found: plain(found) } };
    case 'too_small': return describeLimit('minimum', issue.minimum, found);
    case 'too_big': return describeLimit('maximum', issue.maximum, found);
    case 'invalid_format': return { code: issue.message === 'language' ? 'read.bad-language' : 'read.bad-id', params: { found } };
    case 'custom': return describeRefinement(issue.message, found);
    default: return { code: 'read.wrong-type', params: { expected: 'string', found: kindOf(found) } };
  }
}

function describeKey(path: ProblemPath, schema: Schema): Finding {
  const isLanguage = schemaAt(schema, path.slice(0, -1)) === localizedText;
  return { code: isLanguage ? 'read.bad-language' : 'read.bad-id', params: { found: path.at(-1) } };
}

/** A text that a person meant as a number: `12,5`, `12.5`, `1 200`, `٣٥`, `NaN`, `5 %`. */
const NUMBER_LIKE = /^(?:NaN|[-+\u2212]?Infinity|[-+\u2212]?[\p{Nd}.,\u066B\u066C'’\s]*\p{Nd}[\p{Nd}.,\u066B\u066C'’\s]*[%\u066A]?)$/u;

function describeType(expected: string, found: unknown, schema: Schema | undefined): Finding {
  const isNumber = expected === 'number' || expected === 'int';
  if (isNumber && (typeof found === 'number' || (typeof found === 'string' && NUMBER_LIKE.test(found)))) {
    return { code: 'read.bad-number', params: { found: typeof found === 'number' && Number.isFinite(found) ? found : String(found) } };
  }
  const kind = expected === 'int' ? 'integer' : expected !== 'record' ? expected : schema === localizedText ? 'texts' : 'object';
  return { code: 'read.wrong-type', params: { expected: kind, found: kindOf(found) } };
}

function describeLimit(name: 'minimum' | 'maximum', limit: unknown, found: unknown): Finding {
  if (typeof found === 'string') return { code: 'read.text-too-long', params: { limit } };
  // An empty list that needs an item: something required is absent.
  if (Array.isArray(found)) return { code: 'read.missing', params: {} };
  return { code: 'read.bad-number', params: { found, [name]: limit } };
}

function describeRefinement(message: string, found: unknown): Finding {
  if (message === 'no-text') return { code: 'read.no-text', params: {} };
  return { code: message === 'period' ? 'read.bad-period' : 'read.bad-date', params: { found } };
}

/** Values that can be shown; of a list or object only its kind. */
function plain(found: unknown): unknown {
  return typeof found === 'object' ? kindOf(found) : found;
}

