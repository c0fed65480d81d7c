import { expect } from 'chai';
import * as fc from 'fast-check';
import { readProgramme } from '@careframe/core';
import { arbitraryProgramme, BROKEN_DOCUMENTS, soundProgramme } from '@careframe/core/testing';
import { adopt, READ_LIMITS } from '../../src/programme/adopt.js';
import { createIdTable } from '../../src/programme/id-table.js';
import { programmeSchema } from '../../src/programme/programme.schema.js';
import { programmeShape } from '../../src/programme/shapes.generated.js';
import { placesOf, withValueIfThere, WRONG } from './spoil.js';
import { codesOf, type Loose, valueOf } from './sound.js';
import { zodProblems } from './zod-problems.js';

/** Whether the walk that reading starts with takes a text as it is. */
function isAccepted(text: string): boolean {
  return programmeShape.check(JSON.parse(text)) === undefined;
}

/** Whether the copying walk and zod find nothing. */
function isSound(text: string): boolean {
  const { value, problems } = adopt(JSON.parse(text), READ_LIMITS);
  return problems.length === 0 && zodProblems(programmeSchema, value).length === 0;
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

/** A text is read as it is where that can be; with limits of its own, even none, it is always copied first. */
function expectOneAnswer(text: string): void {
  const reading = readProgramme(text);
  expect(reading).to.deep.equal(readProgramme(text, { limits: {} }));
  expect(isFrozen(reading)).to.equal(true);
}

/** A document with a field that no schema knows, as text. */
function withUnknown(json: string): string {
  return JSON.stringify(soundProgramme()).replace('"name":{', `"x-unknown":${json},"name":{`);
}

/** FNV-1a with its high bits mixed in, as the table of ids does it. */
function hashOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x1000193);
  return hash ^ (hash >>> 15);
}

/** Ids that a table of as many puts into the same place. */
function crowdedIds(count: number): string[] {
  const ids: string[] = [];
  for (let n = 0; ids.length < count; n++) if ((hashOf(`id-${n}`) & 1023) === 0) ids.push(`id-${n}`);
  return ids;
}

describe('taking a sound text as it is', () => {
  it('happens for all programmes without fault', () => {
    fc.assert(
      fc.property(arbitraryProgramme(fc), (programme) => {
        const text = JSON.stringify(programme);
        expect(isAccepted(text)).to.equal(true);
        expectOneAnswer(text);
      }),
      { numRuns: 200 },
    );
  }).timeout(30_000);

  it('happens exactly when the copy has no problem and fits the schema, wherever a document is spoiled', () => {
    const [yes, no] = [new Set<string>(), new Set<string>()];
    for (const place of placesOf(soundProgramme())) {
      for (const value of WRONG) {
        const text = JSON.stringify(withValueIfThere(soundProgramme(), place, value));
        expect(isAccepted(text), `${place.join('.')}: ${JSON.stringify(value)?.slice(0, 40)}`).to.equal(
          isSound(text),
        );
        (isSound(text) ? yes : no).add(place.join('.'));
      }
    }
    expect(yes.size).to.be.greaterThan(50);
    expect(no.size).to.be.greaterThan(100);
  }).timeout(60_000);

  it('gives the same answer as the copy for random programmes that are spoiled in several places', () => {
    const value = fc.oneof(fc.constantFrom(...WRONG), fc.jsonValue());
    const faults = fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(arbitraryProgramme(fc), faults, (programme, wishes) => {
        const places = placesOf(programme);
        const spoiled = wishes.reduce<unknown>(
          (document, [which, wrong]) => withValueIfThere(document, places[which % places.length]!, wrong),
          programme,
        );
        const text = JSON.stringify(spoiled);
        // JSON.stringify writes no negative zero: then to be taken is to be sound.
        expect(isAccepted(text)).to.equal(isSound(text));
        expectOneAnswer(text);
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  for (const { name, text } of BROKEN_DOCUMENTS)
    it(`gives the same answer as the copy: ${name}`, () => {
      expectOneAnswer(text);
    });

  it('keeps the limits: keys that reach a prototype, depth, length of texts, wherever they are', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const unknown: readonly (readonly [json: string, codes: string[]])[] = [
      ['{"a":[{"b":1}]}', []],
      ['{"a":[{"__proto__":1}]}', ['read.forbidden-key']],
      ['{"a":[{"constructor":1}]}', ['read.forbidden-key']],
      [`"${'x'.repeat(100_001)}"`, ['read.text-too-long']],
      [`{"a":["${'x'.repeat(100_001)}"]}`, ['read.text-too-long']],
      ['1e999', ['read.bad-number']],
      [deep(45), []],
      [deep(48), []],
      [deep(49), []],
      [deep(60), []],
      [deep(62), ['read.too-deep']],
      [deep(5000), ['read.too-deep']],
    ];
    for (const [json, codes] of unknown) {
      const text = withUnknown(json);
      expect(codesOf(readProgramme(text)), json.slice(0, 40)).to.deep.equal(codes);
      expectOneAnswer(text);
    }
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expectOneAnswer(withUnknown(`1,"${key}":{"polluted":1}`));
    expect(({} as Loose)['polluted']).to.equal(undefined);
    const action = { id: 'long', about: { collection: 'x'.repeat(100_001), id: 'x' }, what: { en: 'x' } };
    const long = { ...soundProgramme(), actions: [{ ...action, status: 'open' }] };
    expect(codesOf(readProgramme(JSON.stringify(long)))).to.deep.equal(['read.text-too-long']);
  });

  it('leaves no negative zero, which JSON would not keep', () => {
    const text = JSON.stringify(soundProgramme()).replace('"value":7', '"value":-0,"x-more":[-0]');
    const [first] = valueOf(readProgramme(text)).observations;
    expect(Object.is(first!.value, 0)).to.equal(true);
    expect(Object.is((first as unknown as { 'x-more': number[] })['x-more'][0], 0)).to.equal(true);
    expectOneAnswer(text);
  });

  it('happens on a page that has added to the prototype of all objects, too, and leaves that alone', () => {
    const added = { inner: {} };
    // oxlint-disable-next-line eslint/no-extend-native -- what old scripts on a host's page do
    Object.defineProperty(Object.prototype, 'added', { value: added, enumerable: true, configurable: true });
    const answers: unknown[] = [];
    try {
      const { title: _, ...untitled } = soundProgramme();
      for (const document of [soundProgramme(), { ...untitled, title: {} }]) {
        const reading = readProgramme(JSON.stringify(document));
        answers.push(reading.status, reading.problems[0]?.code);
      }
      answers.push(Object.isFrozen(added), Object.isFrozen(added.inner));
    } finally {
      delete (Object.prototype as unknown as Loose)['added'];
    }
    expect(answers).to.deep.equal(['ok', undefined, 'failure', 'read.no-text', false, false]);
  });
});

describe('the table of ids', () => {
  it('knows what is in it and nothing else, and is not made when one comes twice', () => {
    const ids = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), maxLength: 3 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(ids, ids, (inside, asked) => {
        const known = new Set(inside);
        const table = createIdTable(inside.map((id) => ({ id })));
        expect(table === undefined).to.equal(known.size < inside.length);
        const unique = createIdTable([...known].map((id) => ({ id })))!;
        for (const id of [...inside, ...asked, ...asked]) expect(unique.has(id)).to.equal(known.has(id));
      }),
      { numRuns: 500 },
    );
  });

  it('is not made of ids that crowd into one place; such a document is read all the same', () => {
    const ids = crowdedIds(300);
    expect(createIdTable(ids.map((id) => ({ id })))).to.equal(undefined);
    const [site] = soundProgramme().sites;
    const sites = [...soundProgramme().sites, ...ids.map((id) => ({ ...site!, id, parent: ids[0]! }))].map(
      (one) => (one.id === ids[0] ? { ...one, parent: 'gone' } : one),
    );
    const reading = readProgramme(JSON.stringify({ ...soundProgramme(), sites }));
    expect(reading.problems.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['read.unknown-reference', 'sites', 2, 'parent'],
    ]);
    const twice = readProgramme(JSON.stringify({ ...soundProgramme(), sites: [...sites, sites[5]!] }));
    expect(codesOf(twice)).to.deep.equal(['read.duplicate-id']);
  });
});
