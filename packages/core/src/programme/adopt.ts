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
  const copier = new Copier(limits);
  const value = copier.copy(input, 1);
  return { value, problems: copier.problems };
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

class Copier {
  readonly problems: Problem[] = [];
  readonly #limits: ReadLimits;
  readonly #path: (string | number)[] = [];
  /** A lower bound of the bytes that the value takes as JSON. */
  #bytes = 0;
  #halted = false;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  copy(value: unknown, depth: number): unknown {
    switch (typeof value) {
      case 'string':
        return this.#copyText(value);
      case 'number':
        return this.#copyNumber(value);
      case 'boolean':
        return this.#spend(4, value);
      case 'object':
        return value === null ? this.#spend(4, value) : this.#copyObject(value, depth);
      default:
        return this.#refuse(value);
    }
  }

  #copyText(value: string): string {
    if (value.length > this.#limits.text) this.#report('read.text-too-long', { limit: this.#limits.text });
    return this.#spend(value.length + 2, value);
  }

  #copyNumber(value: number): number {
    if (!Number.isFinite(value)) this.#report('read.bad-number', { found: String(value) });
    // JSON has no negative zero.
    return this.#spend(1, value === 0 ? 0 : value);
  }

  #copyObject(value: object, depth: number): unknown {
    if (depth > this.#limits.depth)
      return this.#halt('read.too-deep', { limit: this.#limits.depth }, this.#path.slice(0, 2));
    this.#spend(2, undefined);
    if (Array.isArray(value)) return this.#copyArray(value, depth);
    return isRecord(value) ? this.#copyFields(value, depth) : this.#refuse(value);
  }

  #copyArray(items: readonly unknown[], depth: number): unknown[] {
    const copy: unknown[] = [];
    for (let index = 0; index < items.length && !this.#halted; index++) {
      this.#path.push(index);
      copy.push(this.copy(items[index], depth + 1));
      this.#path.pop();
    }
    return copy;
  }

  #copyFields(fields: Readonly<Record<string, unknown>>, depth: number): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(fields)) {
      const value = fields[key];
      if (value === undefined) continue;
      if (this.#halted) break;
      this.#path.push(key);
      this.#spend(key.length + 3, undefined);
      if (isForbiddenKey(key)) this.#report('read.forbidden-key', { key });
      else copy[key] = this.copy(value, depth + 1);
      this.#path.pop();
    }
    return copy;
  }

  /** Dates, maps, functions and the like: JSON cannot hold them. */
  #refuse(value: unknown): undefined {
    const found =
      typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
    this.#report('read.wrong-type', { expected: 'string', found });
    return undefined;
  }

  #spend<T>(bytes: number, value: T): T {
    this.#bytes += bytes;
    if (this.#bytes > this.#limits.bytes)
      this.#halt('read.too-large', { bytes: this.#bytes, limit: this.#limits.bytes }, []);
    return value;
  }

  #report(code: Problem['code'], params: Problem['params'], path: ProblemPath = [...this.#path]): void {
    if (this.problems.length < PROBLEM_LIMIT) this.problems.push({ code, severity: 'must', path, params });
  }

  #halt(code: Problem['code'], params: Problem['params'], path: ProblemPath): undefined {
    if (!this.#halted) this.#report(code, params, path);
    this.#halted = true;
    return undefined;
  }
}
