/** Problems of core in words, once the words are at hand. */
import type { Problem, ProblemPath } from '@careframe/core';
import type { CommonEnglish, ProblemEnglish } from './words/index.js';
import type { Words } from './words.js';
import { languageName } from './language-name.js';

type Common = Words<CommonEnglish>;
type Sentences = Words<ProblemEnglish>;
/** Both vocabularies in one language. */
interface Vocabulary {
  readonly say: Sentences;
  readonly common: Common;
}

/** What happened and why, what to do, and where in the document. */
export interface ProblemWords {
  readonly what: string;
  readonly fix: string;
  readonly where: string;
}

/** A word that may not be there. Keys are made from the document here, so only our own keys may reach the words. */
function maybe(say: Sentences, key: string, params?: Readonly<Record<string, unknown>>): string | undefined {
  return say.has(key) ? say(key as keyof ProblemEnglish, params) : undefined;
}

/** One entry of a list: by number when the path has an index, by its identifier otherwise. */
function itemText(collection: string, entry: string | number, say: Sentences): string {
  const n = typeof entry === 'number' ? entry + 1 : say.format.quote(entry);
  return maybe(say, `item.${collection}`, { n }) ?? say('item.other', { n });
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function partText(part: string, inText: boolean, { say, common }: Vocabulary): string {
  const known = maybe(say, `field.${part}`) ?? maybe(say, `collection.${part}`);
  if (known !== undefined) return known;
  return inText && LANGUAGE_TAG.test(part) ? languageName(part, common) : say.format.quote(part);
}

/** A path in words: `['results', 3, 'label', 'ar']` is "result 4, label, Arabic". */
function whereText(path: ProblemPath, vocabulary: Vocabulary): string {
  const { say } = vocabulary;
  const parts: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const [part, next] = [path[at]!, path[at + 1]];
    const isList = say.has(`item.${part}`);
    if (
      typeof part === 'string' &&
      (typeof next === 'number' || (isList && at === 0 && typeof next === 'string'))
    ) {
      parts.push(itemText(part, next, say));
      at += 1;
    } else {
      parts.push(
        typeof part === 'number' ? say('item.other', { n: part + 1 }) : partText(part, at > 0, vocabulary),
      );
    }
  }
  return parts.length > 0 ? parts.join(say.format.direction === 'rtl' ? '، ' : ', ') : say('field.document');
}

/** A parameter as readers can take it: kinds by their names, lists joined, long text cut. */
function readable(value: unknown, say: Sentences): unknown {
  if (typeof value === 'number') return value;
  if (Array.isArray(value))
    return say.format.list(
      value.map((item) => String(readable(item, say))),
      'or',
    );
  const text = String(value);
  return maybe(say, `type.${text}`) ?? (text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function paramsInWords(problem: Problem, say: Sentences): Record<string, unknown> {
  const { id, collection, by } = problem.params;
  const params = Object.fromEntries(
    Object.entries(problem.params).map(([name, value]) => [name, readable(value, say)]),
  );
  const list = String(collection ?? 'other');
  for (const name of ['start', 'end']) {
    if (typeof params[name] === 'string') params[name] = say.format.date(params[name], 'medium');
  }
  for (const name of ['period', 'other']) {
    if (typeof params[name] === 'string') params[name] = say.format.period(params[name], 'long');
  }
  if (id !== undefined) params['thing'] = itemText(list, String(id), say);
  if (by !== undefined) params['user'] = itemText(list, String(by), say);
  return params;
}

/** Names the limits that a number broke, where core gives them. */
function fixKey({ code, params }: Problem): keyof ProblemEnglish {
  if (code !== 'read.bad-number') return `problem.${code}.fix`;
  const [low, high] = [params['minimum'] !== undefined, params['maximum'] !== undefined];
  return `problem.read.bad-number.${low && high ? 'between' : low ? 'at-least' : high ? 'at-most' : 'fix'}`;
}

/** A problem as sentences: what happened and why, what to do, where. A change that was refused says why too. */
export function sentencesOf(problem: Problem, say: Sentences, common: Common): ProblemWords {
  const params = paramsInWords(problem, say);
  const what = say(`problem.${problem.code}.what`, params);
  const where = whereText(problem.path, { say, common });
  const cause = problem.params['reason'] as Problem['code'] | undefined;
  const inner = problem.code === 'change.bad-entity' && cause ? { ...problem, code: cause } : undefined;
  const why = inner && maybe(say, `problem.${inner.code}.what`, params);
  if (inner && why) return { what: `${what} ${why}`, fix: say(fixKey(inner), params), where };
  return { what, fix: say(fixKey(problem), params), where };
}
