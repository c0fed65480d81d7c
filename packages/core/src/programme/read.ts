/**
 * Reading a document from anywhere. Nothing here throws: whatever is wrong is an answer, with the place and the
 * values that a sentence about it needs.
 */
import type { Problem, Reading } from '../problems.js';
import { decodeUtf8, utf8Length } from '../platform.js';
import type { ReadLimits } from './adopt.js';
import { adopt, isRecord, kindOf, lowered } from './adopt.js';
import { deepFreeze } from './freeze.js';
import { createIdTables, findDisorder, findDuplicateIds, findUnknownReferences } from './integrity.js';

import { findProblems } from './issues.js';
import { findJsonFault, placeAt } from './json-text.js';
import type { OldDocument } from './migrations/index.js';
import { migrate } from './migrations/index.js';
import type { Programme } from './programme.schema.js';
import { COLLECTIONS, FORMAT_VERSION } from './format.js';
import { Refusal, refuse } from './refusal.js';
import { isInsideTolerated, SET_ASIDE, setAside, takeBack } from './set-aside.js';
import { programmeShape } from './shapes.generated.js';

/** How `readProgramme` reads. */
export interface ReadOptions {
  /** Lower limits than `READ_LIMITS`; higher ones are ignored. */
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Reads a programme from a parsed value, a JSON text (a byte order mark is fine) or its UTF-8 bytes. The value is a
 * deeply frozen copy that shares nothing with what was given; fields this version does not know are kept. A bad
 * entity in links, observations, actions or decisions is set aside in `$setAside` and named by a problem; any other
 * fault in the shape of the document, and an identifier used twice, is a failure.
 */
export function readProgramme(input: unknown, { limits }: ReadOptions = {}): Reading<Programme> {
  try {
    const value = parse(input, lowered(limits));
    // What JSON.parse made is nobody else's: when it is sound it needs no copy.
    const isSound = value !== input && !limits && !programmeShape.check(value);
    return isSound && !Object.hasOwn(value as OldDocument, SET_ASIDE)
      ? finish(value as Programme, [])
      : readDocument(takeDocument(value, lowered(limits)));
  } catch (fault) {
    if (fault instanceof Refusal) return deepFreeze({ status: 'failure', problems: fault.problems });
    // A getter or a proxy of the caller's object threw.
    return deepFreeze({
      status: 'failure',
      problems: [{ code: 'read.not-object', severity: 'must', path: [], params: { found: kindOf(input) } }],
    });
  }
}

function parse(input: unknown, limits: ReadLimits): unknown {
  if (isBytes(input)) return parseBytes(input, limits);
  return typeof input === 'string' ? parseText(input, limits) : input;
}

/** Our own copy of the outermost object, within limits. */
function takeDocument(value: unknown, limits: ReadLimits): OldDocument {
  if (value === null || value === undefined) refuse('read.empty');
  if (!isRecord(value)) refuse('read.not-object', [], { found: kindOf(value) });
  const adopted = adopt(value, limits);
  if (adopted.problems.length > 0) throw new Refusal(adopted.problems);
  return adopted.value as OldDocument;
}

function isBytes(input: unknown): input is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return ArrayBuffer.isView(input) || Object.prototype.toString.call(input) === '[object ArrayBuffer]';
}

function parseBytes(bytes: ArrayBuffer | ArrayBufferView<ArrayBuffer>, limits: ReadLimits): unknown {
  if (bytes.byteLength > limits.bytes)
    refuse('read.too-large', [], { bytes: bytes.byteLength, limit: limits.bytes });
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return parseText(decoded.text, limits);
  return refuse('read.not-json', [], { ...placeAt(decoded.before, decoded.before.length) });
}

function parseText(given: string, limits: ReadLimits): unknown {
  // A text has at most three bytes a unit; they are counted only where the limit could be in question.
  const isShort = given.length * 3 <= limits.bytes;
  const bytes = isShort || given.length > limits.bytes ? given.length : utf8Length(given);
  if (bytes > limits.bytes) refuse('read.too-large', [], { bytes, limit: limits.bytes });
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  if (text.trim() === '') refuse('read.empty');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse('read.not-json', [], { ...findJsonFault(text) });
  }
}

function readDocument(given: OldDocument): Reading<Programme> {
  const document = toCurrentVersion(given);
  const aside = takeBack(document);
  const found = findProblems(programmeShape, document);
  if (!found.every(isInsideTolerated)) throw new Refusal(found);
  setAside(document, found);
  const tolerated = [...aside, ...found].map((problem): Problem => ({ ...problem, severity: 'should' }));
  return finish(document as unknown as Programme, tolerated);
}

/** Freezes a document without fault in its shape, and looks at what the schema cannot see. */
function finish(document: Programme, tolerated: readonly Problem[]): Reading<Programme> {
  const programme = deepFreeze(document);
  const tables = createIdTables(programme);
  const duplicates = findDuplicateIds(programme, tables);
  if (duplicates.length > 0) throw new Refusal(duplicates);
  const problems = [...tolerated, ...findUnknownReferences(programme, tables), ...findDisorder(programme)];
  return deepFreeze(
    problems.length > 0
      ? { status: 'warning', value: programme, problems }
      : { status: 'ok', value: programme, problems: [] },
  );
}

function toCurrentVersion(document: OldDocument): OldDocument {
  const version = document['formatVersion'];
  if (version === undefined) {
    const parts: readonly string[] = ['title', 'period', ...COLLECTIONS];
    return parts.some((part) => Object.hasOwn(document, part))
      ? refuse('read.missing', ['formatVersion'], {})
      : refuse('read.not-a-programme');
  }
  const path = ['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    refuse('read.bad-version', path, { found: typeof version === 'object' ? kindOf(version) : version });
  if (version > FORMAT_VERSION) refuse('read.too-new', path, { found: version, known: FORMAT_VERSION });
  return migrate(document, version, FORMAT_VERSION) ?? refuse('read.bad-version', path, { found: version });
}
