/**
 * Where data does not fit the schema, as problems: code, exact place, and the values that a sentence about it needs.
 * Every shape becomes a function once; for sound data, which nearly all is, it makes nothing.
 */
import type { Problem } from '../problems.js';
import { kindOf } from './adopt.js';
import { isCalendarDay, isInstant } from './dates.js';
import { ID, LANGUAGE_TAG, TEXT_LIMIT } from './format.js';
import { parsePeriod } from './periods.js';
import { isFields } from './shape.js';
import type { Fields, Leaf, Shape } from './shape.types.js';

type Found = readonly Problem[] | undefined;
type Check = (value: unknown) => Found;
type Key = string | number;

/** Checks a value against a shape; every finding is a "must". */
export function findProblems(shape: Shape, value: unknown): readonly Problem[] {
  return checkOf(shape)(value) ?? [];
}

function report(code: Problem['code'], value: unknown, params: Problem['params'] = { found: value }): Found {
  return value === undefined
    ? [{ code: 'read.missing', severity: 'must', path: [], params: {} }]
    : [{ code, severity: 'must', path: [], params }];
}

function wrongType(expected: string, value: unknown): Found {
  return report('read.wrong-type', value, { expected, found: kindOf(value) });
}

/** What was found before, and what was found in the part called `key`. */
function within(key: Key, inner: Found, before: Found): Found {
  if (!inner) return before;
  const found = inner.map((problem) => ({ ...problem, path: [key, ...problem.path] }));
  return before ? [...before, ...found] : found;
}

const made = /* @__PURE__ */ new Map<Shape, Check>();

function checkOf(shape: Shape): Check {
  const known = made.get(shape);
  if (known) return known;
  const check =
    typeof shape === 'string' ? LEAVES[shape] : isFields(shape) ? fieldsOf(shape) : partsOf(shape);
  made.set(shape, check);
  return check;
}

function partsOf(shape: Exclude<Shape, Leaf | Fields>): Check {
  switch (shape[0]) {
    case 'optional':
      return optional(checkOf(shape[1]));
    case 'list':
      return listOf(checkOf(shape[1]), shape[2] ?? 0);
    case 'map':
      return mapOf(shape[1], checkOf(shape[2]));
    case 'values':
      return oneOf(shape.slice(1));
    case 'limits':
      return limited(checkOf(shape[1]), shape[2] ?? -Infinity, shape[3] ?? Infinity);
    case 'either':
      return either((shape.slice(1) as Shape[]).map(checkOf));
  }
}

function textual(isRight: (value: string) => boolean, code: Problem['code']): Check {
  return (value) =>
    typeof value !== 'string' ? wrongType('string', value) : isRight(value) ? undefined : report(code, value);
}

const text: Check = (value) => {
  if (typeof value !== 'string') return wrongType('string', value);
  return value.length > TEXT_LIMIT ? report('read.text-too-long', value, { limit: TEXT_LIMIT }) : undefined;
};

/** A text that a person meant as a number: `12,5`, `12.5`, `1 200`, `٣٥`, `NaN`, `5 %`. */
const NUMBER_LIKE =
  /^(?:NaN|[-+\u2212]?Infinity|[-+\u2212]?[\p{Nd}.,\u066B\u066C'’\s]*\p{Nd}[\p{Nd}.,\u066B\u066C'’\s]*[%\u066A]?)$/u;

function notNumber(value: unknown): Found {
  if (typeof value !== 'number' && (typeof value !== 'string' || !NUMBER_LIKE.test(value)))
    return wrongType('number', value);
  return report('read.bad-number', value, { found: Number.isFinite(value) ? value : String(value) });
}

const LEAVES: Readonly<Record<Leaf, Check>> = {
  id: textual((value) => ID.test(value), 'read.bad-id'),
  language: textual((value) => LANGUAGE_TAG.test(value), 'read.bad-language'),
  date: textual(isCalendarDay, 'read.bad-date'),
  instant: textual(isInstant, 'read.bad-date'),
  period: textual((value) => parsePeriod(value) !== undefined, 'read.bad-period'),
  text,
  texts(value) {
    const found = isObject(value) ? eachEntry(value, 'language', text) : wrongType('texts', value);
    return found ?? (Object.keys(value as object).length > 0 ? undefined : report('read.no-text', value, {}));
  },
  string: (value) => (typeof value === 'string' ? undefined : wrongType('string', value)),
  number: (value) => (Number.isFinite(value) ? undefined : notNumber(value)),
  integer: (value) => (Number.isSafeInteger(value) ? undefined : notNumber(value)),
  boolean: (value) => (typeof value === 'boolean' ? undefined : wrongType('boolean', value)),
  null: (value) => (value === null ? undefined : wrongType('null', value)),
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(shape: Fields): Check {
  const fields = Object.keys(shape).map((name) => ({ name, check: checkOf(shape[name]!) }));
  return (value) => {
    if (!isObject(value)) return wrongType('object', value);
    let found: Found;
    for (const { name, check } of fields) found = within(name, check(value[name]), found);
    return found;
  };
}

function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value));
}

function listOf(check: Check, least: number): Check {
  return (value) => {
    if (!Array.isArray(value)) return wrongType('array', value);
    // An empty list that needs an item: something required is absent.
    if (value.length < least) return report('read.missing', value, {});
    let found: Found;
    for (let index = 0; index < value.length; index++) found = within(index, check(value[index]), found);
    return found;
  };
}

function mapOf(key: Leaf, check: Check): Check {
  return (value) => (isObject(value) ? eachEntry(value, key, check) : wrongType('object', value));
}

function eachEntry(value: Readonly<Record<string, unknown>>, key: Leaf, check: Check): Found {
  let found: Found;
  for (const name of Object.keys(value)) found = within(name, LEAVES[key](name) ?? check(value[name]), found);
  return found;
}

function oneOf(expected: readonly unknown[]): Check {
  return (value) =>
    expected.includes(value)
      ? undefined
      : report('read.bad-value', value, {
          expected,
          found: typeof value === 'object' ? kindOf(value) : value,
        });
}

/** Least and greatest number; of a text, the greatest length. */
function limited(check: Check, least: number, greatest: number): Check {
  return (value) => {
    const found = check(value);
    if (found) return found;
    if (typeof value === 'string')
      return value.length > greatest ? report('read.text-too-long', value, { limit: greatest }) : undefined;
    if ((value as number) < least) return report('read.bad-number', value, { found: value, minimum: least });
    return (value as number) > greatest
      ? report('read.bad-number', value, { found: value, maximum: greatest })
      : undefined;
  };
}

/** What the first of them says when none fits. */
function either(checks: readonly Check[]): Check {
  return (value) => (checks.some((check) => !check(value)) ? undefined : checks[0]!(value));
}
