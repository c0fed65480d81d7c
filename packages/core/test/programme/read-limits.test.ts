import { expect } from 'chai';
import * as fc from 'fast-check';
import { readProgramme, writeProgramme } from '@careframe/core';
import type { Programme } from '@careframe/core';
import { soundProgramme } from '@careframe/core/testing';
import { codesOf, type Loose } from './sound.js';

describe('reading within limits', () => {
  it('refuses 100,000 brackets, open or closed, without overflowing', () => {
    const open = '['.repeat(100_000);
    expect(codesOf(readProgramme(open))).to.deep.equal(['read.not-json']);
    const nested = JSON.stringify(soundProgramme()).replace('{', `{"deep":${open}${']'.repeat(100_000)},`);
    const [problem] = readProgramme(nested).problems;
    // An engine that will not parse it at all says so in its own way.
    expect(problem!.code).to.be.oneOf(['read.too-deep', 'read.not-json']);
    const value: unknown[] = [];
    let inner = value;
    for (let depth = 0; depth < 100_000; depth++) inner.push((inner = []));
    expect(readProgramme({ ...soundProgramme(), value }).problems).to.deep.equal([
      { code: 'read.too-deep', severity: 'must', path: ['value', 0], params: { limit: 64 } },
    ]);
  });

  it('allows depth 64 exactly', () => {
    const nest = (levels: number): unknown => (levels === 0 ? 1 : [nest(levels - 1)]);
    expect(readProgramme({ ...soundProgramme(), value: nest(63) }).status).to.equal('ok');
    expect(readProgramme({ ...soundProgramme(), value: nest(64) }).status).to.equal('failure');
  });

  it('refuses what is larger than 25 MB, as text, bytes or value', () => {
    const text = `${JSON.stringify(soundProgramme())}${' '.repeat(25_000_000)}`;
    const [problem] = readProgramme(text).problems;
    expect(problem).to.deep.include({
      code: 'read.too-large',
      params: { bytes: text.length, limit: 25_000_000 },
    });
    expect(codesOf(readProgramme(new Uint8Array(25_000_001)))).to.deep.equal(['read.too-large']);
    const many = Array.from({ length: 300 }, () => 'x'.repeat(90_000));
    expect(codesOf(readProgramme({ ...soundProgramme(), many }))).to.deep.equal(['read.too-large']);
  });

  it('counts bytes, not characters', () => {
    const text = JSON.stringify({ ...soundProgramme(), note: 'ж'.repeat(1000) });
    const bytes = new TextEncoder().encode(text).length;
    expect(readProgramme(text, { limits: { bytes } }).status).to.equal('ok');
    expect(readProgramme(text, { limits: { bytes: bytes - 1 } }).problems[0]).to.deep.include({
      code: 'read.too-large',
      params: { bytes, limit: bytes - 1 },
    });
  });

  it('can be told lower limits, not higher ones', () => {
    expect(codesOf(readProgramme(soundProgramme(), { limits: { depth: 2 } }))).to.deep.equal([
      'read.too-deep',
    ]);
    const long = { ...soundProgramme(), note: 'x'.repeat(100_001) };
    expect(codesOf(readProgramme(long, { limits: { text: 1_000_000 } }))).to.deep.equal([
      'read.text-too-long',
    ]);
  });

  it('ends for values that contain themselves or the same thing very often', () => {
    const circle = soundProgramme() as Programme & Loose;
    circle['self'] = circle;
    expect(codesOf(readProgramme(circle))).to.deep.equal(['read.too-deep']);
    let bomb: unknown = ['x'];
    for (let doubling = 0; doubling < 50; doubling++) bomb = [bomb, bomb];
    expect(
      codesOf(readProgramme({ ...soundProgramme(), bomb }, { limits: { bytes: 1_000_000 } })),
    ).to.deep.equal(['read.too-large']);
  });
});

describe('reading what is hostile or odd', () => {
  it('refuses keys that reach a prototype, wherever they are', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      for (const part of [
        `"${key}":{"polluted":1}`,
        `"x":[{"y":{"${key}":1}}]`,
        `"${key.replace('o', '\\u006f')}":1`,
      ]) {
        const reading = readProgramme(JSON.stringify(soundProgramme()).replace('{', `{${part},`));
        expect(codesOf(reading), part).to.deep.equal(['read.forbidden-key']);
      }
    }
    expect(({} as Loose)['polluted']).to.equal(undefined);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });

  it('refuses ids that are names of prototypes', () => {
    const document = soundProgramme();
    document.stages[1]!.id = 'constructor';
    expect(codesOf(readProgramme(document))).to.include('read.bad-id');
  });

  it('answers everything that is no document', () => {
    const odd: unknown[] = [
      undefined,
      null,
      0,
      NaN,
      '',
      'x',
      true,
      Symbol('x'),
      1n,
      () => 1,
      [],
      new Date(0),
      new Map(),
      /x/,
      {},
      { formatVersion: 1 },
    ];
    for (const input of odd) expect(readProgramme(input).status).to.equal('failure');
  });

  it('survives getters and proxies that throw', () => {
    const thrower = Object.defineProperty(soundProgramme(), 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(readProgramme(thrower).status).to.equal('failure');
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(readProgramme(proxy).status).to.equal('failure');
  });

  it('names values that JSON cannot hold', () => {
    const document = {
      ...soundProgramme(),
      when: new Date(0),
      how: () => 1,
      much: Infinity,
      none: undefined,
    };
    expect(readProgramme(document).problems.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['read.wrong-type', 'when'],
      ['read.wrong-type', 'how'],
      ['read.bad-number', 'much'],
    ]);
  });

  it('reads a number too large for a computer as what it is: no number', () => {
    const text = JSON.stringify(soundProgramme()).replace('"value":7', '"value":1e999');
    expect(readProgramme(text).problems).to.deep.equal([
      {
        code: 'read.bad-number',
        severity: 'must',
        path: ['observations', 0, 'value'],
        params: { found: 'Infinity' },
      },
    ]);
  });

  it('never throws, and answers any JSON and any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.json(), fc.string()),
        (input) => readProgramme(input).status === 'failure',
      ),
      { numRuns: 300 },
    );
  });

  it('finds something to say about, or nothing wrong with, a sound text that was damaged anywhere', () => {
    const text = writeProgramme(soundProgramme());
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(6),
        fc.string({ unit: 'binary', maxLength: 4 }),
        (at, cut, put) => {
          const reading = readProgramme(text.slice(0, at) + put + text.slice(at + cut));
          expect(reading.status === 'ok').to.equal(reading.problems.length === 0);
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(20_000);
});
