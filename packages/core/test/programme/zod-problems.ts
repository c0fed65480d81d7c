/** The findings of zod as problems of ours: what `src/programme/issues.ts` must say without zod. */
import type { Problem, ProblemPath } from '@careframe/core';
import { isRecord, kindOf } from '../../src/programme/adopt.js';
import { localizedText } from '../../src/programme/values.schema.js';
import * as z from '../../src/zod.js';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;
type Finding = Pick<Problem, 'code' | 'params'>;

/** What zod says about a value, in our codes. */
export function zodProblems(schema: Schema, value: unknown): Problem[] {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return [];
  const problems = parsed.error.issues.map((issue) => toProblem(issue, schema, value));
  // Zod also asks a text that should be a list for its length: the first thing about a place is enough.
  const places = problems.map(({ path }) => JSON.stringify(path));
  return problems.filter((_, index) => places.indexOf(places[index]!) === index);
}

function toProblem(issue: Issue, schema: Schema, root: unknown): Problem {
  const path = issue.path as ProblemPath;
  return { severity: 'must', path, ...describe(issue, valueAt(root, path), path, schema) };
}

/** The value at a place; undefined where there is none. */
function valueAt(root: unknown, path: ProblemPath): unknown {
  let found = root;
  for (const key of path) {
    found =
      (isRecord(found) || Array.isArray(found)) && Object.hasOwn(found, key)
        ? (found as Record<string | number, unknown>)[key]
        : undefined;
  }
  return found;
}

function describe(issue: Issue, found: unknown, path: ProblemPath, schema: Schema): Finding {
  if (issue.code === 'invalid_key') return describeKey(path, schema);
  if (found === undefined) return { code: 'read.missing', params: {} };
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, found, schemaAt(schema, path));
    case 'invalid_value':
      return { code: 'read.bad-value', params: { expected: [...issue.values], found: plain(found) } };
    case 'too_small':
      return describeLimit('minimum', issue.minimum, found);
    case 'too_big':
      return describeLimit('maximum', issue.maximum, found);
    case 'invalid_format':
      return { code: issue.message === 'language' ? 'read.bad-language' : 'read.bad-id', params: { found } };
    case 'custom':
      return describeRefinement(issue.message, found);
    default:
      return { code: 'read.wrong-type', params: { expected: 'string', found: kindOf(found) } };
  }
}

function describeKey(path: ProblemPath, schema: Schema): Finding {
  const isLanguage = schemaAt(schema, path.slice(0, -1)) === localizedText;
  return { code: isLanguage ? 'read.bad-language' : 'read.bad-id', params: { found: path.at(-1) } };
}

/** A text that a person meant as a number: `12,5`, `12.5`, `1 200`, `٣٥`, `NaN`, `5 %`. */
const NUMBER_LIKE =
  /^(?:NaN|[-+\u2212]?Infinity|[-+\u2212]?[\p{Nd}.,\u066B\u066C'’\s]*\p{Nd}[\p{Nd}.,\u066B\u066C'’\s]*[%\u066A]?)$/u;

function describeType(expected: string, found: unknown, schema: Schema | undefined): Finding {
  const isNumber = expected === 'number' || expected === 'int';
  if (isNumber && (typeof found === 'number' || (typeof found === 'string' && NUMBER_LIKE.test(found)))) {
    return {
      code: 'read.bad-number',
      params: { found: typeof found === 'number' && Number.isFinite(found) ? found : String(found) },
    };
  }
  const kind =
    expected === 'int'
      ? 'integer'
      : expected !== 'record'
        ? expected
        : schema === localizedText
          ? 'texts'
          : 'object';
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

/** The parts of a zod definition that lead further down. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
}

function definition(schema: Schema): Definition {
  const found = schema._zod.def as Definition;
  return found.type === 'optional' ? definition(found.innerType!) : found;
}

/** The schema without its "optional". */
function required(schema: Schema): Schema {
  const { type, innerType } = schema._zod.def as Definition;
  return type === 'optional' ? required(innerType!) : schema;
}

/** Schema of a field or an item; undefined where the schema says nothing. */
function memberSchema(schema: Schema | undefined, key: string | number): Schema | undefined {
  if (!schema) return undefined;
  const { shape, element, valueType } = definition(schema);
  const member = shape ? (Object.hasOwn(shape, key) ? shape[key] : undefined) : (element ?? valueType);
  return member && required(member);
}

/** Schema at a place under `root`. */
function schemaAt(root: Schema, path: ProblemPath): Schema | undefined {
  let found: Schema | undefined = root;
  for (const key of path) found = memberSchema(found, key);
  return found;
}
