/**
 * Whether data fits the schema, and where it does not: code, exact place, and the values that a sentence about it
 * needs. Every shape becomes a function once. Asked without a report it says yes or no and makes nothing, so that
 * sound data, which nearly all is, costs one walk; only data that is not sound is walked again for its problems.
 */
import type { Problem } from '../problems.js';
import { isForbiddenKey, kindOf, READ_LIMITS } from './adopt.js';
import { isCalendarDay, isInstant } from './dates.js';
import { ID, LANGUAGE_TAG, TEXT_LIMIT } from './format.js';
import { parsePeriod } from './periods.js';
import { isFields } from './shape.js';
import type { Fields, Leaf, Shape } from './shape.types.js';

type Key = string | number;

/** Where problems are noted: what was found so far, and the place that is being looked at. */
interface Report {
  readonly found: Problem[];
  readonly path: Key[];
}

/**
 * Whether a value fits. With a report every problem is noted. Without one the walk ends at the first, what fits is
 * frozen, and a no means "look closely": it is also said of negative zero and of what breaks the limits of reading.
 */
type Check = (value: unknown, report?: Report) => boolean;

/**
 * Whether a value, which must be our own, fits a shape and is plain data within the limits of reading. It is frozen
 * then: another walk through a large document would cost as much as all the checks.
 */
export function accept(shape: Shape, value: unknown): boolean {
  return checkOf(shape)(value);
}

/** Checks a value of our own against a shape; every finding is a "must". What fits may be frozen. */
export function findProblems(shape: Shape, value: unknown): readonly Problem[] {
  const report: Report = { found: [], path: [] };
  const check = checkOf(shape);
  if (!check(value)) check(value, report);
  return report.found;
}

function fault(
  report: Report | undefined,
  code: Problem['code'],
  value: unknown,
  params: Problem['params'] = { found: value },
): false {
  const path = report && [...report.path];
  if (path)
    report.found.push(
      value === undefined
        ? { code: 'read.missing', severity: 'must', path, params: {} }
        : { code, severity: 'must', path, params },
    );
  return false;
}

function wrongType(report: Report | undefined, expected: string, value: unknown): false {
  return fault(report, 'read.wrong-type', value, { expected, found: kindOf(value) });
}

/** Checks the part called `key`. */
function within(key: Key, check: Check, value: unknown, report: Report | undefined): boolean {
  if (!report) return check(value);
  report.path.push(key);
  const isRight = check(value, report);
  report.path.pop();
  return isRight;
}

function freeze(value: object): true {
  Object.freeze(value);
  return true;
}

const made = /* @__PURE__ */ new Map<Shape, Check>();

function checkOf(shape: Shape): Check {
  let check = made.get(shape);
  if (!check) {
    check = typeof shape === 'string' ? LEAVES[shape] : isFields(shape) ? fieldsOf(shape) : partsOf(shape);
    made.set(shape, check);
  }
  return check;
}

function partsOf(shape: Exclude<Shape, Leaf | Fields>): Check {
  switch (shape[0]) {
    case 'optional':
      // Only fields are optional; whether one is there is for them to see.
      return checkOf(shape[1]);
    case 'list':
      return listOf(checkOf(shape[1]), shape[2] ?? 0);
    case 'map':
      return mapOf('object', shape[1], checkOf(shape[2]), 0);
    case 'values':
      return oneOf(shape.slice(1));
    case 'limits':
      return limited(checkOf(shape[1]), shape[2] ?? -Infinity, shape[3] ?? Infinity);
    case 'either':
      return either((shape.slice(1) as Shape[]).map(checkOf));
  }
}

function textual(isRight: (value: string) => boolean, code: Problem['code']): Check {
  return (value, report) =>
    typeof value !== 'string' ? wrongType(report, 'string', value) : isRight(value) || fault(report, code, value);
}

/** For texts that come again and again, such as periods: what was right once need not be taken apart again. */
function repeated(isRight: (value: string) => boolean): (value: string) => boolean {
  const known = new Set<string>();
  return (value) => {
    if (known.has(value)) return true;
    const isNew = isRight(value);
    if (isNew && known.size < 999 && value.length < 32) known.add(value);
    return isNew;
  };
}

function text(value: unknown, report?: Report): boolean {
  if (typeof value !== 'string') return wrongType(report, 'string', value);
  return value.length <= TEXT_LIMIT || fault(report, 'read.text-too-long', value, { limit: TEXT_LIMIT });
}

/** A text that a person meant as a number: `12,5`, `12.5`, `1 200`, `٣٥`, `NaN`, `5 %`. */
const NUMBER_LIKE =
  /^(?:NaN|[-+\u2212]?Infinity|[-+\u2212]?[\p{Nd}.,\u066B\u066C'’\s]*\p{Nd}[\p{Nd}.,\u066B\u066C'’\s]*[%\u066A]?)$/u;

function numeric(isRight: (value: unknown) => boolean): Check {
  return (value, report) => {
    if (isRight(value)) return report !== undefined || !Object.is(value, -0);
    if (typeof value !== 'number' && (typeof value !== 'string' || !NUMBER_LIKE.test(value)))
      return wrongType(report, 'number', value);
    return fault(report, 'read.bad-number', value, { found: Number.isFinite(value) ? value : String(value) });
  };
}

const LEAVES: Readonly<Record<Leaf, Check>> = {
  id: /* @__PURE__ */ textual((value) => ID.test(value), 'read.bad-id'),
  language: /* @__PURE__ */ textual(
    /* @__PURE__ */ repeated((value) => LANGUAGE_TAG.test(value)),
    'read.bad-language',
  ),
  date: /* @__PURE__ */ textual(/* @__PURE__ */ repeated(isCalendarDay), 'read.bad-date'),
  instant: /* @__PURE__ */ textual(isInstant, 'read.bad-date'),
  period: /* @__PURE__ */ textual(
    /* @__PURE__ */ repeated((value) => parsePeriod(value) !== undefined),
    'read.bad-period',
  ),
  text,
  texts: (value, report) => textsCheck(value, report),
  string: (value, report) =>
    typeof value !== 'string' ? wrongType(report, 'string', value) : report !== undefined || text(value),
  number: /* @__PURE__ */ numeric(Number.isFinite),
  integer: /* @__PURE__ */ numeric(Number.isSafeInteger),
  boolean: (value, report) => typeof value === 'boolean' || wrongType(report, 'boolean', value),
  null: (value, report) => value === null || wrongType(report, 'null', value),
};

const textsCheck = /* @__PURE__ */ mapOf('texts', 'language', text, 1);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Depth to which unknown data is looked at: with that of any shape it stays within the limit of reading. */
const UNKNOWN_DEPTH = READ_LIMITS.depth - 16;

/** Data that the schema says nothing about. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth > 0 &&
    Object.entries(value).every(([key, part]) => !isForbiddenKey(key) && isPlain(part, depth - 1)) &&
    freeze(value)
  );
}

function fieldsOf(shape: Fields): Check {
  const fields = new Map(
    Object.keys(shape).map((name) => [
      name,
      // NaN is not even the same as itself.
      { check: checkOf(shape[name]!), needed: shape[name]![0] === 'optional' ? 0 : 1, last: NaN as unknown },
    ]),
  );
  const needed = [...fields.values()].filter((field) => field.needed).length;
  return (value, report) => {
    if (!isObject(value)) return wrongType(report, 'object', value);
    let there = 0;
    if (report) {
      for (const [name, field] of fields)
        if (field.needed || value[name] !== undefined) within(name, field.check, value[name], report);
      return true;
    }
    for (const name in value) {
      const part = value[name];
      const field = fields.get(name);
      if (field) {
        there += field.needed;
        // Neighbours often say the same.
        if (part === field.last) continue;
        if (!field.check(part)) return false;
        if (typeof part === 'string') field.last = part;
      } else if (isForbiddenKey(name) || !isPlain(part, UNKNOWN_DEPTH)) return false;
    }
    return there === needed && freeze(value);
  };
}

function listOf(check: Check, least: number): Check {
  return (value, report) => {
    if (!Array.isArray(value)) return wrongType(report, 'array', value);
    // An empty list that needs an item: something required is absent.
    if (value.length < least) return fault(report, 'read.missing', value, {});
    for (let index = 0; index < value.length; index++)
      if (!within(index, check, value[index], report) && !report) return false;
    return report !== undefined || freeze(value);
  };
}

function mapOf(kind: string, key: Leaf, check: Check, least: number): Check {
  return (value, report) => {
    if (!isObject(value)) return wrongType(report, kind, value);
    let count = 0;
    for (const name in value) {
      count++;
      const isRight =
        within(name, LEAVES[key], name, report) && within(name, check, value[name], report);
      if (!isRight && !report) return false;
    }
    if (count < least) return fault(report, 'read.no-text', value, {});
    return report !== undefined || freeze(value);
  };
}

function oneOf(expected: readonly unknown[]): Check {
  return (value, report) =>
    expected.includes(value) ||
    fault(report, 'read.bad-value', value, {
      expected,
      found: typeof value === 'object' ? kindOf(value) : value,
    });
}

/** Least and greatest number; of a text, the greatest length. */
function limited(check: Check, minimum: number, maximum: number): Check {
  return (value, report) => {
    if (!check(value, report)) return false;
    if (typeof value === 'string')
      return value.length <= maximum || fault(report, 'read.text-too-long', value, { limit: maximum });
    if ((value as number) < minimum) return fault(report, 'read.bad-number', value, { found: value, minimum });
    return (value as number) <= maximum || fault(report, 'read.bad-number', value, { found: value, maximum });
  };
}

/** What the first of them says when none fits. */
function either(checks: readonly Check[]): Check {
  return (value, report) => checks.some((check) => check(value)) || checks[0]!(value, report);
}
