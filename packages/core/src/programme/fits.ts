/**
 * Whether data fits the schema: yes or no, as fast as we can, for what is sound. Every shape becomes a function once.
 * What is wrong with data that does not fit is for `issues.ts` to say.
 */
import { isForbiddenKey, READ_LIMITS } from './adopt.js';
import { isCalendarDay, isInstant } from './dates.js';
import { ID, LANGUAGE_TAG, TEXT_LIMIT } from './format.js';
import { parsePeriod } from './periods.js';
import { isFields } from './shape.js';
import type { Fields, Leaf, Shape } from './shape.types.js';

type Test = (value: unknown) => boolean;

/** Depth to which data without a shape is looked at. With the depth of any shape it stays within the limit of reading. */
const UNKNOWN_DEPTH = READ_LIMITS.depth - 16;

/**
 * Whether a value fits a shape and is plain data within the default limits of reading: no key that could reach a
 * prototype anywhere, no text too long, no negative zero. A no is not final: it means "look closely".
 */
export function fits(shape: Shape, value: unknown): boolean {
  return testOf(shape)(value);
}

const made = /* @__PURE__ */ new Map<Shape, Test>();

function testOf(shape: Shape): Test {
  let test = made.get(shape);
  if (!test) made.set(shape, (test = makeTest(shape)));
  return test;
}

function makeTest(shape: Shape): Test {
  if (typeof shape === 'string') {
    const isRight = LEAVES[shape];
    // Only these can be right and yet not plain.
    const isLoose = shape === 'string' || shape === 'number' || shape === 'integer';
    return isLoose ? (value) => isRight(value) && isPlain(value, 0) : isRight;
  }
  if (isFields(shape)) return fieldsTest(shape);
  switch (shape[0]) {
    case 'optional':
      return optionalTest(testOf(shape[1]));
    case 'list':
      return listTest(testOf(shape[1]), shape[2] ?? 0);
    case 'map':
      return mapTest(LEAVES[shape[1]], testOf(shape[2]));
    case 'values':
      return valuesTest(new Set(shape.slice(1)));
    case 'limits':
      return limitsTest(testOf(shape[1]), shape[2] ?? -Infinity, shape[3] ?? Infinity);
    case 'either': {
      const tests = (shape.slice(1) as Shape[]).map(testOf);
      return (value) => tests.some((test) => test(value));
    }
  }
}

/** Texts that say the same thing again and again, such as periods, need not be taken apart again and again. */
function remembering(isRight: (value: string) => boolean): Test {
  const known = new Set<unknown>();
  return (value) => {
    if (known.has(value)) return true;
    if (typeof value !== 'string' || !isRight(value)) return false;
    if (known.size < 999 && value.length < 32) known.add(value);
    return true;
  };
}

/** Values without parts. */
export const LEAVES: Readonly<Record<Leaf, Test>> = {
  id: (value) => typeof value === 'string' && ID.test(value),
  language: /* @__PURE__ */ remembering((value) => LANGUAGE_TAG.test(value)),
  date: /* @__PURE__ */ remembering(isCalendarDay),
  instant: (value) => typeof value === 'string' && isInstant(value),
  period: /* @__PURE__ */ remembering((value) => parsePeriod(value) !== undefined),
  text: (value) => typeof value === 'string' && value.length <= TEXT_LIMIT,
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  texts: textsTest,
};

function freeze(value: object): true {
  Object.freeze(value);
  return true;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Data that the schema says nothing about. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.length <= TEXT_LIMIT;
  if (typeof value === 'number') return !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth > 0 &&
    Object.entries(value).every(([key, part]) => !isForbiddenKey(key) && isPlain(part, depth - 1)) &&
    freeze(value)
  );
}

function textsTest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let isThere = false;
  for (const language in value) {
    if (!LEAVES.language(language) || !LEAVES.text(value[language])) return false;
    isThere = true;
  }
  return isThere && freeze(value);
}

function fieldsTest(shape: Fields): Test {
  const fields = new Map(
    Object.keys(shape).map((name) => [
      name,
      { test: testOf(shape[name]!), needed: shape[name]![0] === 'optional' ? 0 : 1, last: '' },
    ]),
  );
  const needed = [...fields.values()].filter((field) => field.needed).length;
  return (value) => {
    if (!isObject(value)) return false;
    let there = 0;
    for (const name in value) {
      const part = value[name];
      const field = fields.get(name);
      if (field) {
        there += field.needed;
        if (part === field.last) continue;
        if (!field.test(part)) return false;
        if (typeof part === 'string') field.last = part;
      } else if (isForbiddenKey(name) || !isPlain(part, UNKNOWN_DEPTH)) return false;
    }
    return there === needed && freeze(value);
  };
}

function optionalTest(test: Test): Test {
  return (value) => value === undefined || test(value);
}

function listTest(test: Test, least: number): Test {
  return (value) => Array.isArray(value) && value.length >= least && value.every(test) && freeze(value);
}

function mapTest(isKey: Test, test: Test): Test {
  return (value) => {
    if (!isObject(value)) return false;
    for (const key in value) if (!isKey(key) || !test(value[key])) return false;
    return freeze(value);
  };
}

function valuesTest(values: ReadonlySet<unknown>): Test {
  return (value) => values.has(value);
}

function limitsTest(test: Test, least: number, greatest: number): Test {
  return (value) => {
    if (!test(value)) return false;
    const size = typeof value === 'string' ? value.length : (value as number);
    return size >= least && size <= greatest;
  };
}
