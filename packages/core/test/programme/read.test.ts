import { expect } from 'chai';
import fc from 'fast-check';
import { FORMAT_VERSION, READ_PROBLEM_CODES, readProgramme, SET_ASIDE, writeProgramme } from '@careframe/core';
import type { Programme, Reading } from '@careframe/core';
import { arbitraryProgramme, BROKEN_DOCUMENTS, soundProgramme } from '@careframe/core/testing';
import { NAUGHTY_STRINGS } from '../fixtures/naughty-strings.js';

type Loose = Record<string, unknown>;

/** The value of a reading that must have one. */
function valueOf(reading: Reading<Programme>): Programme {
  if (reading.status === 'failure') throw new Error(`failure: ${JSON.stringify(reading.problems)}`);
  return reading.value;
}

const codesOf = (reading: Reading<Programme>) => reading.problems.map(({ code }) => code);

describe('reading a sound programme', () => {
  it('takes a parsed value, a text, a text with a byte order mark, and UTF-8 bytes alike', () => {
    const text = JSON.stringify(soundProgramme());
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    for (const input of [soundProgramme(), text, `\uFEFF${text}`, bytes, bytes.buffer, new DataView(bytes.buffer)]) {
      const reading = readProgramme(input);
      expect(reading.status).to.equal('ok');
      expect(valueOf(reading)).to.deep.equal(soundProgramme());
    }
  });

  it('answers bytes that are not UTF-8 with the place', () => {
    const reading = readProgramme(new Uint8Array([0x7b, 0x0a, 0x20, 0xff, 0xfe, 0x7d]));
    expect(reading.problems).to.deep.equal([{ code: 'read.not-json', severity: 'must', path: [], params: { line: 2, column: 2, near: '' } }]);
  });

  it('keeps fields it does not know, everywhere', () => {
    const document = { ...soundProgramme(), future: { a: [1, null] } } as Loose & Programme;
    (document.results[0] as Loose)['x-colour'] = 'red';
    (document.links[0]!.assumptions![0] as Loose)['x-risk'] = 3;
    expect(valueOf(readProgramme(JSON.stringify(document)))).to.deep.equal(document);
  });

  it('neither freezes nor shares nor changes what it was given', () => {
    const given = soundProgramme() as Programme & Loose;
    given['unknown'] = { list: [1] };
    const before = JSON.stringify(given);
    const value = valueOf(readProgramme(given)) as Programme & Loose;
    expect(Object.isFrozen(given) || Object.isFrozen(given.results) || Object.isFrozen(given['unknown'])).to.equal(false);
    (given['unknown'] as { list: number[] }).list.push(2);
    given.results.length = 0;
    expect(JSON.stringify(value)).to.equal(before);
  });

  it('freezes all of what it hands out', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(readProgramme({ ...soundProgramme(), unknown: { list: [{}] } }))).to.equal(true);
    expect(isFrozen(readProgramme('{}'))).to.equal(true);
  });

  it('takes objects without a prototype', () => {
    expect(readProgramme(Object.assign(Object.create(null) as object, soundProgramme())).status).to.equal('ok');
  });
});

describe('reading a broken document', () => {
  for (const { name, text, status, code, path, params } of BROKEN_DOCUMENTS) {
    it(`${name}: ${code}`, () => {
      const reading = readProgramme(text);
      expect(reading.status).to.equal(status);
      expect(reading.problems).to.deep.equal([{ code, severity: status === 'failure' ? 'must' : 'should', path, params }]);
    });
  }

  it('has at least twenty kinds, and all that reading can answer but the size', () => {
    expect(BROKEN_DOCUMENTS.length).to.be.at.least(20);
    const codes = READ_PROBLEM_CODES.filter((code) => code !== 'read.too-large');
    expect([...new Set(BROKEN_DOCUMENTS.map(({ code }) => code))]).to.have.members(codes);
  });

  it('names every fault of the shape at once', () => {
    const { title: _, ...rest } = soundProgramme();
    const reading = readProgramme({ ...rest, languages: ['english'], stages: 3 });
    expect(reading.problems.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['read.missing', 'title'],
      ['read.bad-language', 'languages', 0],
      ['read.wrong-type', 'stages'],
    ]);
  });

  it('finds identifiers used twice inside an entity, and criteria across the areas of a rubric', () => {
    const document = soundProgramme();
    document.dimensions[0]!.categories[1]!.id = 'female';
    const [area] = document.rubrics[0]!.areas;
    document.rubrics[0]!.areas.push({ ...area!, id: 'staff' });
    expect(readProgramme(document).problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['read.duplicate-id', ['dimensions', 0, 'categories', 1, 'id']],
      ['read.duplicate-id', ['rubrics', 0, 'areas', 1, 'criteria', 0, 'id']],
    ]);
  });

  it('names every reference that leads nowhere', () => {
    const document = soundProgramme();
    Object.assign(document.results[0]!, { stage: 'gone' });
    Object.assign(document.links[0]!, { from: 'gone' });
    Object.assign(document.indicators[0]!, { result: 'gone', dimensions: ['gone'] });
    Object.assign(document.observations[0]!, { indicator: 'gone', site: 'gone', categories: { sex: 'gone', gone: 'x' } });
    Object.assign(document.assessments[0]!, { rubric: 'gone', site: 'gone', scores: [{ criterion: 'exits', assessor: 'gone', answer: 'no-access' }] });
    Object.assign(document.trainings[0]!, { indicator: 'gone' });
    Object.assign(document.actions[0]!, { about: { collection: 'sites', id: 'gone' } });
    Object.assign(document.sites[1]!, { parent: 'gone' });
    const reading = readProgramme(document);
    expect(reading.status).to.equal('warning');
    expect(reading.problems.every(({ code }) => code === 'read.unknown-reference')).to.equal(true);
    expect(reading.problems.map(({ path, params }) => `${path.join('.')} ${String(params['collection'])}`)).to.have.members([
      'results.0.stage stages', 'links.0.from results', 'indicators.0.result results', 'indicators.0.dimensions.0 dimensions',
      'observations.0.indicator indicators', 'observations.0.site sites', 'observations.0.categories.gone dimensions',
      'observations.0.categories.sex categories', 'assessments.0.rubric rubrics', 'assessments.0.site sites',
      'assessments.0.scores.0.assessor team', 'trainings.0.indicator indicators', 'actions.0.about.id sites', 'sites.1.parent sites',
    ]);
  });

  it('names criteria a rubric does not have, but only for the version that was used', () => {
    const document = soundProgramme();
    document.assessments[0]!.scores[0]!.criterion = 'gone';
    expect(readProgramme(document).problems.map(({ params }) => params['collection'])).to.deep.equal(['criteria']);
    document.rubrics[0]!.version = 2;
    expect(readProgramme(document).status).to.equal('ok');
  });

  it('reports a circle of sites once', () => {
    const document = soundProgramme();
    const name = { en: 'A site' };
    document.sites = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, parent: ['b', 'c', 'a', 'a'][at]!, level: 'centre', name }));
    document.observations = [];
    document.assessments = [];
    document.actions = [];
    expect(codesOf(readProgramme(document))).to.deep.equal(['read.site-cycle']);
  });
});

describe('entities that cannot be used', () => {
  const bad = { id: 'o2', indicator: 'trained', period: '2021-Q2', value: 'seven' };

  function withBad(): Programme {
    const document = soundProgramme();
    document.observations[1] = bad as unknown as Programme['observations'][number];
    return document;
  }

  it('are set aside, named, and written back', () => {
    const reading = readProgramme(withBad());
    const value = valueOf(reading) as Programme & Loose;
    expect(value.observations.map(({ id }) => id)).to.deep.equal(['o1', 'o3']);
    expect(value[SET_ASIDE]).to.deep.equal([{ collection: 'observations', index: 1, entity: bad }]);
    const again = readProgramme(writeProgramme(value));
    expect(again.status).to.equal('warning');
    expect(valueOf(again)).to.deep.equal(value);
    expect(again.problems.map(({ path }) => path)).to.deep.equal([[SET_ASIDE, 0, 'entity', 'value']]);
  });

  it('return to their place when they can be used again', () => {
    const text = writeProgramme(valueOf(readProgramme(withBad()))).replace('"seven"', '7');
    const reading = readProgramme(text);
    expect(reading.status).to.equal('ok');
    expect(valueOf(reading).observations.map(({ id }) => id)).to.deep.equal(['o1', 'o2', 'o3']);
    expect(valueOf(reading)).to.not.have.property(SET_ASIDE);
  });

  it('stay aside, by name, when their identifier is taken by now', () => {
    const text = writeProgramme(valueOf(readProgramme(withBad()))).replace('"seven"', '7').replace('"o3"', '"o2"');
    const reading = readProgramme(text);
    expect(reading.problems.map(({ code, severity, path }) => [code, severity, ...path])).to.deep.equal([
      ['read.duplicate-id', 'should', SET_ASIDE, 0, 'entity', 'id'],
    ]);
  });

  it('do not include entities that others rest on', () => {
    const document = soundProgramme();
    Object.assign(document.results[0]!, { order: 'first' });
    expect(readProgramme(document).status).to.equal('failure');
  });

  it('keep whatever stood in the field before', () => {
    const document = { ...withBad(), [SET_ASIDE]: 'a text of somebody' };
    const value = valueOf(readProgramme(document)) as Programme & Loose;
    expect(value[SET_ASIDE]).to.deep.equal(['a text of somebody', { collection: 'observations', index: 1, entity: bad }]);
  });
});

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
    expect(problem).to.deep.include({ code: 'read.too-large', params: { bytes: text.length, limit: 25_000_000 } });
    expect(codesOf(readProgramme(new Uint8Array(25_000_001)))).to.deep.equal(['read.too-large']);
    const many = Array.from({ length: 300 }, () => 'x'.repeat(90_000));
    expect(codesOf(readProgramme({ ...soundProgramme(), many }))).to.deep.equal(['read.too-large']);
  });

  it('counts bytes, not characters', () => {
    const text = JSON.stringify({ ...soundProgramme(), note: 'ж'.repeat(1000) });
    const bytes = new TextEncoder().encode(text).length;
    expect(readProgramme(text, { limits: { bytes } }).status).to.equal('ok');
    expect(readProgramme(text, { limits: { bytes: bytes - 1 } }).problems[0]).to.deep.include({ code: 'read.too-large', params: { bytes, limit: bytes - 1 } });
  });

  it('can be told lower limits, not higher ones', () => {
    expect(codesOf(readProgramme(soundProgramme(), { limits: { depth: 2 } }))).to.deep.equal(['read.too-deep']);
    const long = { ...soundProgramme(), note: 'x'.repeat(100_001) };
    expect(codesOf(readProgramme(long, { limits: { text: 1_000_000 } }))).to.deep.equal(['read.text-too-long']);
  });

  it('ends for values that contain themselves or the same thing very often', () => {
    const circle = soundProgramme() as Programme & Loose;
    circle['self'] = circle;
    expect(codesOf(readProgramme(circle))).to.deep.equal(['read.too-deep']);
    let bomb: unknown = ['x'];
    for (let doubling = 0; doubling < 50; doubling++) bomb = [bomb, bomb];
    expect(codesOf(readProgramme({ ...soundProgramme(), bomb }, { limits: { bytes: 1_000_000 } }))).to.deep.equal(['read.too-large']);
  });
});

describe('reading what is hostile or odd', () => {
  it('refuses keys that reach a prototype, wherever they are', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      for (const part of [`"${key}":{"polluted":1}`, `"x":[{"y":{"${key}":1}}]`, `"${key.replace('o', '\\u006f')}":1`]) {
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
    const odd: unknown[] = [undefined, null, 0, NaN, '', 'x', true, Symbol('x'), 1n, () => 1, [], new Date(0), new Map(), /x/, {}, { formatVersion: 1 }];
    for (const input of odd) expect(readProgramme(input).status).to.equal('failure');
  });

  it('survives getters and proxies that throw', () => {
    const thrower = Object.defineProperty(soundProgramme(), 'title', { enumerable: true, get: () => { throw new Error('no'); } });
    expect(readProgramme(thrower).status).to.equal('failure');
    const proxy = new Proxy({}, { ownKeys: () => { throw new Error('no'); } });
    expect(readProgramme(proxy).status).to.equal('failure');
  });

  it('names values that JSON cannot hold', () => {
    const document = { ...soundProgramme(), when: new Date(0), how: () => 1, much: Infinity, none: undefined };
    expect(readProgramme(document).problems.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['read.wrong-type', 'when'],
      ['read.wrong-type', 'how'],
      ['read.bad-number', 'much'],
    ]);
  });

  it('reads a number too large for a computer as what it is: no number', () => {
    const text = JSON.stringify(soundProgramme()).replace('"value":7', '"value":1e999');
    expect(readProgramme(text).problems).to.deep.equal([
      { code: 'read.bad-number', severity: 'must', path: ['observations', 0, 'value'], params: { found: 'Infinity' } },
    ]);
  });

  it('never throws, and answers any JSON and any text', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => readProgramme(input).status === 'failure'), { numRuns: 300 });
  });

  it('finds something to say about, or nothing wrong with, a sound text that was damaged anywhere', () => {
    const text = writeProgramme(soundProgramme());
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(6), fc.string({ unit: 'binary', maxLength: 4 }), (at, cut, put) => {
        const reading = readProgramme(text.slice(0, at) + put + text.slice(at + cut));
        expect(reading.status === 'ok').to.equal(reading.problems.length === 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('migrations', () => {
  /** As the draft format wrote it. */
  const draft = (): Loose => {
    const { title, ...rest } = soundProgramme();
    return { ...rest, formatVersion: 0, name: title, 'x-unknown': [1] };
  };

  it('0 → 1: `name` became `title`', () => {
    const reading = readProgramme(draft());
    expect(reading.status).to.equal('ok');
    expect(valueOf(reading)).to.deep.equal({ ...soundProgramme(), 'x-unknown': [1] });
    expect(valueOf(reading).formatVersion).to.equal(FORMAT_VERSION);
  });

  it('0 → 1: a draft that has both keeps both', () => {
    const reading = readProgramme({ ...draft(), title: { en: 'The title' } });
    expect(valueOf(reading)).to.deep.include({ title: { en: 'The title' }, name: soundProgramme().title });
  });

  it('a migrated document is written in the current format', () => {
    expect(writeProgramme(valueOf(readProgramme(draft())))).to.equal(writeProgramme({ ...soundProgramme(), 'x-unknown': [1] } as Programme));
  });

  it('faults of an old document are found after migration', () => {
    expect(readProgramme({ ...draft(), name: 'Day centres' }).problems[0]).to.deep.include({ code: 'read.wrong-type', path: ['title'] });
  });
});

describe('writing', () => {
  it('read(write(x)) is x, and its bytes are those of x', () => {
    fc.assert(
      fc.property(arbitraryProgramme(fc), (programme) => {
        const text = writeProgramme(programme);
        const reading = readProgramme(text);
        expect(reading.problems).to.deep.equal([]);
        expect(valueOf(reading)).to.deep.equal(programme);
        expect(writeProgramme(valueOf(reading))).to.equal(text);
      }),
      { numRuns: 200 },
    );
  });

  it('equal documents are equal bytes, in whatever order their fields came', () => {
    const shuffled = (value: unknown, seed: number): unknown => {
      if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, seed + 1)] as const);
      return Object.fromEntries(seed % 2 ? entries.toReversed() : [...entries.slice(1), ...entries.slice(0, 1)]);
    };
    fc.assert(
      fc.property(arbitraryProgramme(fc), fc.nat(9), (programme, seed) => {
        expect(writeProgramme(shuffled(programme, seed) as Programme)).to.equal(writeProgramme(programme));
      }),
      { numRuns: 100 },
    );
  });

  it('is two-space JSON in the order of the schema, with a newline at the end', () => {
    const { formatVersion, id, ...rest } = soundProgramme();
    const text = writeProgramme({ zebra: 1, alpha: 2, ...rest, id, formatVersion } as Programme);
    expect(text.startsWith('{\n  "formatVersion": 1,\n  "id": "day-centres",\n  "title": {\n    "bg": ')).to.equal(true);
    expect(text.endsWith('  "alpha": 2,\n  "zebra": 1\n}\n')).to.equal(true);
  });

  it('keeps 515 naughty texts byte for byte, as texts and as unknown fields, and does not normalise', () => {
    const document = soundProgramme() as Programme & Loose;
    document.results = NAUGHTY_STRINGS.map((text, order) => ({ id: `r${order}`, stage: 'output', order, label: { en: text, bg: text } }));
    document.links = [];
    document.indicators[0]!.result = 'r0';
    document['x-all'] = NAUGHTY_STRINGS;
    expect(NAUGHTY_STRINGS).to.have.length(515);
    const first = valueOf(readProgramme(document));
    const bytes = new TextEncoder().encode(writeProgramme(first));
    const second = valueOf(readProgramme(bytes)) as Programme & Loose;
    expect(second['x-all']).to.deep.equal(NAUGHTY_STRINGS);
    expect(second.results.map(({ label }) => label['bg'])).to.deep.equal(NAUGHTY_STRINGS);
    expect(valueOf(readProgramme({ ...soundProgramme(), title: { en: 'e\u0301' } })).title).to.deep.equal({ en: 'e\u0301' });
  });

  it('keeps half surrogates and separators that break scripts', () => {
    const text = '\ud800 \udfff \u2028\u2029\u0000</script>';
    const value = valueOf(readProgramme({ ...soundProgramme(), title: { en: text } }));
    expect(valueOf(readProgramme(writeProgramme(value))).title['en']).to.equal(text);
  });
});
