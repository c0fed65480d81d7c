/**
 * Taking data over from outside: a copy that is plain data, within limits, with no key that could reach a prototype.
 * Everything that enters a document, by reading or by a change, comes through here.
 */
import type { Problem, ProblemPath } from '../problems.js';
import { TEXT_LIMIT } from './format.js';
import { deepFreeze } from './freeze.js';
import { Refusal } from './refusal.js';

/** The import limits in one table; options lower them, never raise them. */
export const READ_LIMITS = {
  /** Size of a document, in bytes of UTF-8. */
  bytes: 25_000_000,
  /** Objects and arrays inside each other. */
  depth: 64,
  /** One text, in UTF-16 units. */
  text: TEXT_LIMIT,
} as const;
/** Bytes, depth and length of texts that `readProgramme` accepts; see `READ_LIMITS` for the units. */
export type ReadLimits = { readonly [Limit in keyof typeof READ_LIMITS]: number };

const FORBIDDEN_KEYS: readonly unknown[] = ['__proto__', 'constructor', 'prototype'];

/** Keys that name a prototype are refused everywhere. */
export function isForbiddenKey(key: unknown): boolean {
  return FORBIDDEN_KEYS.includes(key);
}

/** Kind of a value as JSON knows it, and 'undefined', 'function' and so on for what it does not. */
export function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** Whether `value` is an object with fields, from this realm or another. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Limits with the wishes of a caller, which can only lower them. */
export function lowered(wishes: Partial<ReadLimits> = {}): ReadLimits {
  const lower = (limit: keyof ReadLimits) =>
    Math.min(READ_LIMITS[limit], wishes[limit] ?? READ_LIMITS[limit]);
  return { bytes: lower('bytes'), depth: lower('depth'), text: lower('text') };
}

/** The copy, and what is wrong with it. With any problem the copy is not to be used. */
export interface Adopted {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** More problems than anyone would read. */
const PROBLEM_LIMIT = 100;

/** Copies plain data. May throw what the getters and proxies of a foreign object throw. */
export function adopt(input: unknown, limits: ReadLimits): Adopted {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  /** A lower bound of the bytes that the value takes as JSON. */
  let bytes = 0;
  let isHalted = false;

  function report(code: Problem['code'], params: Problem['params'], at: ProblemPath = [...path]): void {
    if (problems.length < PROBLEM_LIMIT) problems.push({ code, severity: 'must', path: at, params });
  }

  function halt(code: Problem['code'], params: Problem['params'], at: ProblemPath): void {
    if (!isHalted) report(code, params, at);
    isHalted = true;
  }

  function spend(more: number): void {
    bytes += more;
    if (bytes > limits.bytes) halt('read.too-large', { bytes, limit: limits.bytes }, []);
  }

  function copy(value: unknown, depth: number): unknown {
    spend(1);
    if (typeof value === 'string') {
      spend(value.length);
      if (value.length > limits.text) report('read.text-too-long', { limit: limits.text });
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) report('read.bad-number', { found: String(value) });
      // JSON has no negative zero.
      return value === 0 ? 0 : value;
    } else if (Array.isArray(value) || isRecord(value)) {
      if (depth < limits.depth) return copyParts(value, depth + 1);
      halt('read.too-deep', { limit: limits.depth }, path.slice(0, 2));
    } else if (typeof value !== 'boolean' && value !== null) {
      // Dates, maps, functions and the like: JSON cannot hold them.
      const found =
        typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
      report('read.wrong-type', { expected: 'string', found });
    }
    return value;
  }

  function copyParts(parts: readonly unknown[] | Readonly<Record<string, unknown>>, depth: number): unknown {
    const isList = Array.isArray(parts);
    const copies: Record<string | number, unknown> = isList ? ([] as never) : {};
    for (const key of isList ? parts.keys() : Object.keys(parts)) {
      const part = (parts as typeof copies)[key];
      if (isHalted) break;
      if (part === undefined && !isList) continue;
      path.push(key);
      if (!isList) spend(String(key).length + 3);
      if (isForbiddenKey(key)) report('read.forbidden-key', { key });
      else copies[key] = copy(part, depth);
      path.pop();
    }
    return copies;
  }

  return { value: copy(input, 0), problems };
}

/**
 * A value that is ours to build on: the same one when it is frozen (everything core hands out is), otherwise a frozen
 * copy, since the caller's objects are neither changed nor frozen. Throws a refusal when it cannot be copied.
 */
export function own<T>(value: T): T {
  if (Object.isFrozen(value)) return value;
  const adopted = adopt(value, READ_LIMITS);
  if (adopted.problems.length > 0) throw new Refusal(adopted.problems);
  return deepFreeze(adopted.value as T);
}
