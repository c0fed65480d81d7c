/**
 * Where data does not fit the schema, as problems: code, exact place, and the values that a sentence about it needs.
 * The parts here are what `shapes.generated.ts` is built from. For sound data, which nearly all is, a check is one
 * walk that makes nothing but freezes what it has seen: another walk would cost as much as all the checks.
 */
import type { Problem } from '../problems.js';
import { adopt, isForbiddenKey, kindOf, READ_LIMITS } from './adopt.js';
import { isCalendarDay, isInstant } from './dates.js';
import { ID, LANGUAGE_TAG, TEXT_LIMIT } from './format.js';
import { deepFreeze, isSame } from './freeze.js';
import { parsePeriod } from './periods.js';
import type { Fields, Found, Shape } from './shape.types.js';

/** Checks a value, which must be our own and may be frozen by it, against a shape; every finding is a "must". */
export function findProblems(shape: Shape, value: unknown): readonly Problem[] {
  return shape.check(value) ?? [];
}

/** The answer about what fits and yet cannot be taken as it is. */
const UNFIT: Found = [];

function report(code: Problem['code'], value: unknown, params: Problem['params'] = { found: value }): Found {
  return value === undefined
    ? [{ code: 'read.missing', severity: 'must', path: [], params: {} }]
    : [{ code, severity: 'must', path: [], params }];
}

function wrongType(expected: string, value: unknown): Found {
  return report('read.wrong-type', value, { expected, found: kindOf(value) });
}

/** What was found before, and what was found in the part called `key`. */
function within(key: string | number, inner: Found, before: Found): Found {
  if (!inner) return before;
  const found = before ? (before as Problem[]) : [];
  for (const problem of inner) found.push({ ...problem, path: [key, ...problem.path] });
  return found;
}

function freeze(value: object): undefined {
  Object.freeze(value);
}

function textual(isRight: (value: string) => boolean, code: Problem['code']): Shape {
  return {
    check: (value) =>
      typeof value !== 'string'
        ? wrongType('string', value)
        : isRight(value)
          ? undefined
          : report(code, value),
  };
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

export const id = /* @__PURE__ */ textual((value) => ID.test(value), 'read.bad-id');
export const language = /* @__PURE__ */ textual(
  /* @__PURE__ */ repeated((value) => LANGUAGE_TAG.test(value)),
  'read.bad-language',
);
export const date = /* @__PURE__ */ textual(/* @__PURE__ */ repeated(isCalendarDay), 'read.bad-date');
export const instant = /* @__PURE__ */ textual(isInstant, 'read.bad-date');
export const period = /* @__PURE__ */ textual(
  /* @__PURE__ */ repeated((value) => parsePeriod(value) !== undefined),
  'read.bad-period',
);

export const text: Shape = {
  check(value) {
    if (typeof value !== 'string') return wrongType('string', value);
    return value.length > TEXT_LIMIT ? report('read.text-too-long', value, { limit: TEXT_LIMIT }) : undefined;
  },
};

/** Any text that reading lets pass. */
export const string: Shape = {
  check: (value) => (typeof value === 'string' ? text.check(value) && UNFIT : wrongType('string', value)),
};

/** A text by language. */
export const texts: Shape = /* @__PURE__ */ map(language, text, 1);

/** Whether a shape is that of a text by language. */
export function isTexts(shape: Shape | undefined): boolean {
  return shape?.item === text;
}

/** A text that a person meant as a number: `12,5`, `12.5`, `1 200`, `٣٥`, `NaN`, `5 %`. */
const NUMBER_LIKE =
  /^(?:NaN|[-+\u2212]?Infinity|[-+\u2212]?[\p{Nd}.,\u066B\u066C'’\s]*\p{Nd}[\p{Nd}.,\u066B\u066C'’\s]*[%\u066A]?)$/u;

function numeric(isRight: (value: unknown) => boolean): Shape {
  return {
    check(value) {
      if (isRight(value)) return Object.is(value, -0) ? UNFIT : undefined;
      if (typeof value !== 'number' && (typeof value !== 'string' || !NUMBER_LIKE.test(value)))
        return wrongType('number', value);
      return report('read.bad-number', value, { found: Number.isFinite(value) ? value : String(value) });
    },
  };
}

export const number = /* @__PURE__ */ numeric(Number.isFinite);
export const integer = /* @__PURE__ */ numeric(Number.isSafeInteger);
export const boolean: Shape = {
  check: (value) => (typeof value === 'boolean' ? undefined : wrongType('boolean', value)),
};
export const nothing: Shape = { check: (value) => (value === null ? undefined : wrongType('null', value)) };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whatever is in a field that no shape speaks of. Its limit of depth leaves room for what it stands in. */
const UNKNOWN_LIMITS = { ...READ_LIMITS, depth: READ_LIMITS.depth - 16 };

function isPlain(value: unknown): boolean {
  // What is frozen is our own and has been looked at.
  if (typeof value === 'object' && Object.isFrozen(value)) return true;
  const copy = adopt(value, UNKNOWN_LIMITS);
  return copy.problems.length === 0 && isSame(copy.value, deepFreeze(value));
}

/** A shape as a field that need not be there. */
export function optional(shape: Shape): Shape {
  return { ...shape, isOptional: true };
}

/** An object with known fields. */
export function object(members: Fields): Shape {
  const fields = new Map(
    // Objects of one make, which engines read faster.
    Object.entries(members).map(([name, { check, isOptional }]) => [name, { check, isOptional }]),
  );
  const needed = [...fields.values()].filter((field) => !field.isOptional).length;
  /** Whether all is as it should be; what is not is then looked for in the order of the schema. */
  const isSound = (value: Readonly<Record<string, unknown>>): boolean => {
    let there = 0;
    for (const name in value) {
      const part = value[name];
      const field = fields.get(name);
      if (!field) {
        if (!Object.hasOwn(value, name)) continue;
        if (isForbiddenKey(name) || !isPlain(part)) return false;
        continue;
      }
      if (!field.isOptional) there++;
      if (field.check(part)) return false;
    }
    return there === needed;
  };
  return {
    fields: members,
    check(value) {
      if (!isObject(value)) return wrongType('object', value);
      if (isSound(value)) return freeze(value);
      let found: Found = [];
      for (const [name, { check, isOptional }] of fields)
        if (!isOptional || value[name] !== undefined) found = within(name, check(value[name]), found);
      return found;
    },
  };
}

/** A list, and how many items there must be. */
export function list(item: Shape, least = 0): Shape {
  const { check } = item;
  return {
    item,
    check(value) {
      if (!Array.isArray(value)) return wrongType('array', value);
      // An empty list that needs an item: something required is absent.
      if (value.length < least) return report('read.missing', value, {});
      let found: Found;
      for (let index = 0; index < value.length; index++) {
        const inner = check(value[index]);
        if (inner) found = within(index, inner, found);
      }
      return found ?? freeze(value);
    },
  };
}

/** Keys and values. One that needs an entry is a text by language. */
export function map(key: Shape, item: Shape, least = 0): Shape {
  return {
    item,
    check(value) {
      if (!isObject(value)) return wrongType(least > 0 ? 'texts' : 'object', value);
      let found: Found;
      let count = 0;
      for (const name in value) {
        // Some pages add to the prototype of all objects.
        if (!Object.hasOwn(value, name)) continue;
        count++;
        const inner = key.check(name) ?? item.check(value[name]);
        if (inner) found = within(name, inner, found);
      }
      if (count < least) return report('read.no-text', value, {});
      return found ?? freeze(value);
    },
  };
}

export function values(...expected: readonly unknown[]): Shape {
  return {
    check: (value) =>
      expected.includes(value)
        ? undefined
        : report('read.bad-value', value, {
            expected,
            found: typeof value === 'object' ? kindOf(value) : value,
          }),
  };
}

/** Least and greatest number; of a text, the greatest length. */
export function limits({ check }: Shape, minimum: number, maximum = Infinity): Shape {
  return {
    check(value) {
      const found = check(value);
      if (found?.length) return found;
      const size = typeof value === 'string' ? value.length : (value as number);
      if (size < minimum) return report('read.bad-number', value, { found: value, minimum });
      if (size <= maximum) return found;
      return typeof value === 'string'
        ? report('read.text-too-long', value, { limit: maximum })
        : report('read.bad-number', value, { found: value, maximum });
    },
  };
}

/** One of several; when none fits, what the first of them says. */
export function either(...shapes: readonly Shape[]): Shape {
  return {
    check: (value) => (shapes.some(({ check }) => !check(value)) ? undefined : shapes[0]!.check(value)),
  };
}
