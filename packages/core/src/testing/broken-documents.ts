/**
 * Documents that something is wrong with, as texts, and the one problem each must be answered with. Shared by the
 * tests of core, of the words and of the widgets: each of these gets a sentence, and no page breaks.
 */
import type { ProblemPath, ReadProblemCode } from '../problems.js';
import { soundProgramme } from './sound-programme.js';

/** A document with one fault, and what `readProgramme` must answer to it. */
export interface BrokenDocument {
  /** What is wrong with it, in words, for the title of a test. */
  readonly name: string;
  /** The document, as JSON or what should have been. */
  readonly text: string;
  /** Whether the rest of the document can be used. */
  readonly status: 'failure' | 'warning';
  /** Code of the problem. */
  readonly code: ReadProblemCode;
  /** Place of the problem in the document. */
  readonly path: ProblemPath;
  /** What a sentence about it needs. */
  readonly params: Readonly<Record<string, unknown>>;
}

type Expectation = Pick<BrokenDocument, 'code'> & Partial<Pick<BrokenDocument, 'path' | 'params' | 'status'>>;

function broken(
  name: string,
  text: string,
  { code, path = [], params = {}, status = 'failure' }: Expectation,
): BrokenDocument {
  return { name, text, status, code, path, params };
}

/** The sound programme with one field set (or removed, when the value is undefined), or changed by a function. */
function spoiled(name: string, place: ProblemPath, value: unknown, expected: Expectation): BrokenDocument {
  const document = soundProgramme() as unknown as Record<string | number, unknown>;
  let parent = document;
  for (const key of place.slice(0, -1)) parent = parent[key] as typeof parent;
  parent[place.at(-1)!] = value;
  return broken(name, JSON.stringify(document), { path: place, ...expected });
}

const sound = `${JSON.stringify(soundProgramme(), undefined, 2)}\n`;
const truncated = sound.slice(0, sound.indexOf('"organisation"') + 20);

const NOT_READABLE: readonly BrokenDocument[] = [
  broken('an empty file', '', { code: 'read.empty' }),
  broken('only blanks and a byte order mark', '\uFEFF \n', { code: 'read.empty' }),
  broken('null', 'null', { code: 'read.empty' }),
  broken('the HTML of a login page', '<!DOCTYPE html>\n<html lang="en"><title>Sign in</title></html>\n', {
    code: 'read.not-json',
    params: { line: 1, column: 1, near: '<!DOCTYPE html>' },
  }),
  broken('a file that breaks off', truncated, {
    code: 'read.not-json',
    params: {
      line: truncated.split('\n').length,
      column: truncated.split('\n').at(-1)!.length + 1,
      near: '',
    },
  }),
  broken('a comma too many', '{\n  "formatVersion": 1,\n  "languages": ["en",],\n}\n', {
    code: 'read.not-json',
    params: { line: 3, column: 22, near: '],' },
  }),
  broken('a list', '[]', { code: 'read.not-object', params: { found: 'array' } }),
  broken('a number', '12.5', { code: 'read.not-object', params: { found: 'number' } }),
  broken('another JSON document', '{"type":"FeatureCollection","features":[]}', {
    code: 'read.not-a-programme',
  }),
  broken(
    'nested too deeply',
    sound.replace('"formatVersion"', `"notes": ${'['.repeat(80)}${']'.repeat(80)},\n  "formatVersion"`),
    {
      code: 'read.too-deep',
      path: ['notes', 0],
      params: { limit: 64 },
    },
  ),
  broken('a key that reaches the prototype', sound.replace('"title": {', '"title": { "__proto__": "x",'), {
    code: 'read.forbidden-key',
    path: ['title', '__proto__'],
    params: { key: '__proto__' },
  }),
];

const NOT_THE_FORMAT: readonly BrokenDocument[] = [
  spoiled('a newer format', ['formatVersion'], 99, { code: 'read.too-new', params: { found: 99, known: 1 } }),
  spoiled('a format that is no number', ['formatVersion'], '1.0', {
    code: 'read.bad-version',
    params: { found: '1.0' },
  }),
  spoiled('no format', ['formatVersion'], undefined, { code: 'read.missing' }),
  spoiled('a title that is one text', ['title'], 'Day centres', {
    code: 'read.wrong-type',
    params: { expected: 'texts', found: 'string' },
  }),
  spoiled('a title without text', ['title'], {}, { code: 'read.no-text' }),
  spoiled(
    'a language that is none',
    ['results', 0, 'label'],
    { english: 'Staff trained' },
    {
      code: 'read.bad-language',
      path: ['results', 0, 'label', 'english'],
      params: { found: 'english' },
    },
  ),
  spoiled('no stages', ['stages'], undefined, { code: 'read.missing' }),
  spoiled(
    'results that are no list',
    ['results'],
    { a: 1 },
    { code: 'read.wrong-type', params: { expected: 'array', found: 'object' } },
  ),
  spoiled('no languages', ['languages'], [], { code: 'read.missing' }),
  spoiled('a day that does not exist', ['period', 'start'], '2021-02-30', {
    code: 'read.bad-date',
    params: { found: '2021-02-30' },
  }),
  spoiled('an identifier with a blank', ['results', 1, 'id'], 'plans used', {
    code: 'read.bad-id',
    params: { found: 'plans used' },
  }),
  spoiled('an unknown direction', ['indicators', 0, 'direction'], 'up', {
    code: 'read.bad-value',
    params: { expected: ['increase', 'decrease', 'maintain', 'range'], found: 'up' },
  }),
  spoiled('a comma number in a baseline', ['indicators', 0, 'baseline', 'value'], '12,5', {
    code: 'read.bad-number',
    params: { found: '12,5' },
  }),
  spoiled('too many decimals', ['indicators', 0, 'decimals'], 9, {
    code: 'read.bad-number',
    params: { found: 9, maximum: 6 },
  }),
  spoiled(
    'a text that is too long',
    ['results', 0, 'description'],
    { en: 'x'.repeat(100_001) },
    {
      code: 'read.text-too-long',
      path: ['results', 0, 'description', 'en'],
      params: { limit: 100_000 },
    },
  ),
  spoiled('an identifier used twice', ['results', 1, 'id'], 'staff-trained', {
    code: 'read.duplicate-id',
    params: { id: 'staff-trained', first: 0 },
  }),
];

const USABLE: readonly BrokenDocument[] = [
  spoiled('a comma number in one value', ['observations', 0, 'value'], '12,5', {
    code: 'read.bad-number',
    params: { found: '12,5' },
    status: 'warning',
  }),
  spoiled('a period that is none in one value', ['observations', 2, 'period'], '2021-Q5', {
    code: 'read.bad-period',
    params: { found: '2021-Q5' },
    status: 'warning',
  }),
  spoiled('a link to a result that is not there', ['links', 0, 'to'], 'gone', {
    code: 'read.unknown-reference',
    params: { id: 'gone', collection: 'results' },
    status: 'warning',
  }),
  spoiled('a site that is part of itself', ['sites', 0, 'parent'], 'centre-1', {
    code: 'read.site-cycle',
    params: { id: 'region' },
    status: 'warning',
  }),
  spoiled(
    'a period that ends before it starts',
    ['period'],
    { start: '2022-12-31', end: '2021-01-01' },
    {
      code: 'read.period-order',
      params: { start: '2022-12-31', end: '2021-01-01' },
      status: 'warning',
    },
  ),
  spoiled(
    'a scale upside down',
    ['trainings', 0, 'scale'],
    { min: 5, max: 1, anchors: [] },
    {
      code: 'read.scale-order',
      params: { min: 5, max: 1 },
      status: 'warning',
    },
  ),
];

/** All of them; the usable ones come last. */
export const BROKEN_DOCUMENTS: readonly BrokenDocument[] = [...NOT_READABLE, ...NOT_THE_FORMAT, ...USABLE];
