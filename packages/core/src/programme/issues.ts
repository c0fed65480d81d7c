/** Where data does not fit the schema, as problems: code, exact place, and the values that a sentence about it needs. */
import type { Problem } from '../problems.js';
import { kindOf } from './adopt.js';
import { fits, isObject, LEAVES } from './fits.js';
import { TEXT_LIMIT } from './format.js';
import { isFields } from './shape.js';
import type { Fields, Leaf, Shape } from './shape.types.js';

/** Checks a value against a shape; every finding is a "must". */
export function findProblems(shape: Shape, value: unknown): readonly Problem[] {
  if (fits(shape, value)) return [];
  if (typeof shape === 'string') return leafProblems(shape, value);
  if (!isFields(shape)) return partProblems(shape, value);
  if (!isObject(value)) return wrongType('object', value);
  return Object.keys(shape).flatMap((name) => within(name, findProblems(shape[name]!, value[name])));
}

function report(code: Problem['code'], value: unknown, params: Problem['params'] = { found: value }): Problem[] {
  return value === undefined
    ? [{ code: 'read.missing', severity: 'must', path: [], params: {} }]
    : [{ code, severity: 'must', path: [], params }];
}

function wrongType(expected: string, value: unknown): Problem[] {
  return report('read.wrong-type', value, { expected, found: kindOf(value) });
}

/** What was found in the part called `key`. */
function within(key: string | number, inner: readonly Problem[]): Problem[] {
  return inner.map((problem) => ({ ...problem, path: [key, ...problem.path] }));
}

function partProblems(shape: Exclude<Shape, Leaf | Fields>, value: unknown): readonly Problem[] {
  switch (shape[0]) {
    case 'optional':
      return value === undefined ? [] : findProblems(shape[1], value);
    case 'list':
      if (!Array.isArray(value)) return wrongType('array', value);
      // An empty list that needs an item: something required is absent.
      if (value.length < (shape[2] ?? 0)) return report('read.missing', value, {});
      return value.flatMap((item, index) => within(index, findProblems(shape[1], item)));
    case 'map':
      return entryProblems('object', shape[1], shape[2], value);
    case 'values':
      return shape.slice(1).includes(value as string)
        ? []
        : report('read.bad-value', value, {
            expected: shape.slice(1),
            found: typeof value === 'object' ? kindOf(value) : value,
          });
    case 'limits':
      return limitProblems(shape, value);
    case 'either':
      return (shape.slice(1) as Shape[]).some((one) => findProblems(one, value).length === 0)
        ? []
        : findProblems(shape[1]!, value);
  }
}

function entryProblems(expected: string, key: Leaf, part: Shape, value: unknown): Problem[] {
  if (!isObject(value)) return wrongType(expected, value);
  return Object.keys(value).flatMap((name) => {
    const found = findProblems(key, name);
    return within(name, found.length > 0 ? found : findProblems(part, value[name]));
  });
}

/** Least and greatest number; of a text, the greatest length. */
function limitProblems(shape: Extract<Shape, readonly ['limits', ...unknown[]]>, value: unknown): readonly Problem[] {
  const [, leaf, minimum, maximum] = shape;
  const found = findProblems(leaf, value);
  if (found.length > 0) return found;
  const isText = typeof value === 'string';
  const size = isText ? value.length : (value as number);
  if (minimum !== null && size < minimum) return report('read.bad-number', value, { found: value, minimum });
  if (maximum === null || size <= maximum) return [];
  return isText
    ? report('read.text-too-long', value, { limit: maximum })
    : report('read.bad-number', value, { found: value, maximum });
}

const CODES: { readonly [L in Leaf]?: Problem['code'] } = {
  id: 'read.bad-id',
  language: 'read.bad-language',
  date: 'read.bad-date',
  instant: 'read.bad-date',
  period: 'read.bad-period',
};

function leafProblems(leaf: Leaf, value: unknown): Problem[] {
  if (leaf === 'texts') {
    const found = entryProblems(leaf, 'language', 'text', value);
    return found.length > 0 || Object.keys(value as object).length > 0 ? found : report('read.no-text', value, {});
  }
  if (LEAVES[leaf](value)) return [];
  if (leaf === 'number' || leaf === 'integer') return notNumber(value);
  if (leaf === 'boolean' || leaf === 'null') return wrongType(leaf, value);
  if (typeof value !== 'string') return wrongType('string', value);
  const code = CODES[leaf];
  return code ? report(code, value) : report('read.text-too-long', value, { limit: TEXT_LIMIT });
}

/** A text that a person meant as a number: `12,5`, `12.5`, `1 200`, `٣٥`, `NaN`, `5 %`. */
const NUMBER_LIKE =
  /^(?:NaN|[-+\u2212]?Infinity|[-+\u2212]?[\p{Nd}.,\u066B\u066C'’\s]*\p{Nd}[\p{Nd}.,\u066B\u066C'’\s]*[%\u066A]?)$/u;

function notNumber(value: unknown): Problem[] {
  if (typeof value !== 'number' && (typeof value !== 'string' || !NUMBER_LIKE.test(value)))
    return wrongType('number', value);
  return report('read.bad-number', value, { found: Number.isFinite(value) ? value : String(value) });
}
