import { expect } from 'chai';
import { READ_PROBLEM_CODES, readProgramme, SET_ASIDE, writeProgramme } from '@careframe/core';
import type { Programme } from '@careframe/core';
import { BROKEN_DOCUMENTS, soundProgramme } from '@careframe/core/testing';
import { codesOf, type Loose, valueOf } from './sound.js';

describe('reading a sound programme', () => {
  it('takes a parsed value, a text, a text with a byte order mark, and UTF-8 bytes alike', () => {
    const text = JSON.stringify(soundProgramme());
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    for (const input of [
      soundProgramme(),
      text,
      `\uFEFF${text}`,
      bytes,
      bytes.buffer,
      new DataView(bytes.buffer),
    ]) {
      const reading = readProgramme(input);
      expect(reading.status).to.equal('ok');
      expect(valueOf(reading)).to.deep.equal(soundProgramme());
    }
  });

  it('answers bytes that are not UTF-8 with the place', () => {
    const reading = readProgramme(new Uint8Array([0x7b, 0x0a, 0x20, 0xff, 0xfe, 0x7d]));
    expect(reading.problems).to.deep.equal([
      { code: 'read.not-json', severity: 'must', path: [], params: { line: 2, column: 2, near: '' } },
    ]);
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
    expect(
      Object.isFrozen(given) || Object.isFrozen(given.results) || Object.isFrozen(given['unknown']),
    ).to.equal(false);
    (given['unknown'] as { list: number[] }).list.push(2);
    given.results.length = 0;
    expect(JSON.stringify(value)).to.equal(before);
  });

  it('freezes all of what it hands out', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(readProgramme({ ...soundProgramme(), unknown: { list: [{}] } }))).to.equal(true);
    expect(isFrozen(readProgramme('{}'))).to.equal(true);
  });

  it('takes objects without a prototype', () => {
    expect(readProgramme(Object.assign(Object.create(null) as object, soundProgramme())).status).to.equal(
      'ok',
    );
  });
});

describe('reading a broken document', () => {
  for (const { name, text, status, code, path, params } of BROKEN_DOCUMENTS) {
    it(`${name}: ${code}`, () => {
      const reading = readProgramme(text);
      expect(reading.status).to.equal(status);
      expect(reading.problems).to.deep.equal([
        { code, severity: status === 'failure' ? 'must' : 'should', path, params },
      ]);
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
    Object.assign(document.observations[0]!, {
      indicator: 'gone',
      site: 'gone',
      categories: { sex: 'gone', gone: 'x' },
    });
    Object.assign(document.assessments[0]!, {
      rubric: 'gone',
      site: 'gone',
      followUpOf: 'gone',
      scores: [{ criterion: 'exits', assessor: 'gone', answer: 'no-access' }],
    });
    Object.assign(document.trainings[0]!, { indicator: 'gone' });
    Object.assign(document.actions[0]!, { about: { collection: 'sites', id: 'gone' } });
    Object.assign(document.sites[1]!, { parent: 'gone' });
    const reading = readProgramme(document);
    expect(reading.status).to.equal('warning');
    expect(reading.problems.every(({ code }) => code === 'read.unknown-reference')).to.equal(true);
    expect(
      reading.problems.map(({ path, params }) => `${path.join('.')} ${String(params['collection'])}`),
    ).to.have.members([
      'results.0.stage stages',
      'links.0.from results',
      'indicators.0.result results',
      'indicators.0.dimensions.0 dimensions',
      'observations.0.indicator indicators',
      'observations.0.site sites',
      'observations.0.categories.gone dimensions',
      'observations.0.categories.sex categories',
      'assessments.0.rubric rubrics',
      'assessments.0.site sites',
      'assessments.0.followUpOf assessments',
      'assessments.0.scores.0.assessor team',
      'trainings.0.indicator indicators',
      'actions.0.about.id sites',
      'sites.1.parent sites',
    ]);
  });

  it('names criteria a rubric does not have, but only for the version that was used', () => {
    const document = soundProgramme();
    document.assessments[0]!.scores[0]!.criterion = 'gone';
    expect(readProgramme(document).problems.map(({ params }) => params['collection'])).to.deep.equal([
      'criteria',
    ]);
    document.rubrics[0]!.version = 2;
    expect(readProgramme(document).status).to.equal('ok');
  });

  it('reports a circle of sites once', () => {
    const document = soundProgramme();
    const name = { en: 'A site' };
    document.sites = ['a', 'b', 'c', 'd'].map((id, at) => ({
      id,
      parent: ['b', 'c', 'a', 'a'][at]!,
      level: 'centre',
      name,
    }));
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
    const text = writeProgramme(valueOf(readProgramme(withBad())))
      .replace('"seven"', '7')
      .replace('"o3"', '"o2"');
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
    expect(value[SET_ASIDE]).to.deep.equal([
      'a text of somebody',
      { collection: 'observations', index: 1, entity: bad },
    ]);
  });
});
