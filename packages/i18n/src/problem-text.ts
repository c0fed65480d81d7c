/** Problems of core in words. */
import type { Problem, ProblemPath } from '@careframe/core';
import { commonEn } from './words/en.js';
import type { CommonEnglish } from './words/index.js';
import type { Words } from './words.js';
import { languageName } from './sentences.js';

type Common = Words<CommonEnglish>;

/** What happened and why, what to do, and where in the document. */
export interface ProblemWords { readonly what: string; readonly fix: string; readonly where: string }

/** A word that may not be there. Keys are made from the document here, so only our own keys may reach the words. */
function maybe(words: Common, key: string, params?: Readonly<Record<string, unknown>>): string | undefined {
  return Object.hasOwn(commonEn, key) ? words(key as keyof CommonEnglish, params) : undefined;
}

/** One entry of a list: by number when the path has an index, by its identifier otherwise. */
function itemText(collection: string, entry: string | number, words: Common): string {
  const n = typeof entry === 'number' ? entry + 1 : words.format.quote(entry);
  return maybe(words, `item.${collection}`, { n }) ?? words('item.other', { n });
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function partText(part: string, inText: boolean, words: Common): string {
  const known = maybe(words, `field.${part}`) ?? maybe(words, `collection.${part}`);
  if (known !== undefined) return known;
  return inText && LANGUAGE_TAG.test(part) ? languageName(part, words) : words.format.quote(part);
}

/** A path in words: `['results', 3, 'label', 'ar']` is "result 4, label, Arabic". */
function whereText(path: ProblemPath, words: Common): string {
  const parts: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const [part, next] = [path[at]!, path[at + 1]];
    const isList = maybe(words, `item.${part}`, { n: '' }) !== undefined;
    if (typeof part === 'string' && (typeof next === 'number' || (isList && at === 0 && typeof next === 'string'))) {
      parts.push(itemText(part, next, words));
      at += 1;
    } else {
      parts.push(typeof part === 'number' ? words('item.other', { n: part + 1 }) : partText(part, at > 0, words));
    }
  }
  return parts.length > 0 ? parts.join(words.format.direction === 'rtl' ? '، ' : ', ') : words('field.document');
}

/** A parameter as readers can take it: kinds by their names, lists joined, long text cut. */
function readable(value: unknown, words: Common): unknown {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return words.format.list(value.map((item) => String(readable(item, words))), 'or');
  const text = String(value);
  return maybe(words, `type.${text}`) ?? (text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function paramsInWords(problem: Problem, words: Common): Record<string, unknown> {
  const { id, collection, by } = problem.params;
  const params = Object.fromEntries(Object.entries(problem.params).map(([name, value]) => [name, readable(value, words)]));
  const list = String(collection ?? 'other');
  for (const name of ['start', 'end']) {
    if (typeof params[name] === 'string') params[name] = words.format.date(params[name], 'medium');
  }
  if (id !== undefined) params['thing'] = itemText(list, String(id), words);
  if (by !== undefined) params['user'] = itemText(list, String(by), words);
  return params;
}

/** Names the limits that a number broke, where core gives them. */
function fixKey({ code, params }: Problem): string {
  if (code !== 'read.bad-number') return `problem.${code}.fix`;
  const [low, high] = [params['minimum'] !== undefined, params['maximum'] !== undefined];
  return `problem.read.bad-number.${low && high ? 'between' : low ? 'at-least' : high ? 'at-most' : 'fix'}`;
}

/** A problem as sentences in the language of `words`: what happened and why, what to do, where. */
export function problemText(problem: Problem, words: Common): ProblemWords {
  const params = paramsInWords(problem, words);
  const what = words(`problem.${problem.code}.what`, params);
  const where = whereText(problem.path, words);
  const cause = problem.params['reason'] as Problem['code'] | undefined;
  const inner = problem.code === 'change.bad-entity' && cause ? { ...problem, code: cause } : undefined;
  const why = inner && maybe(words, `problem.${inner.code}.what`, params);
  if (inner && why) return { what: `${what} ${why}`, fix: words(fixKey(inner) as keyof CommonEnglish, params), where };
  return { what, fix: words(fixKey(problem) as keyof CommonEnglish, params), where };
}
