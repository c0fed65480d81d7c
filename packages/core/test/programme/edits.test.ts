import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  applyChange,
  createProgramme,
  findEntity,
  indexProgramme,
  indicatorsOf,
  linksFrom,
  linksTo,
  moveResultEdits,
  observationsOf,
  readProgramme,
  removeResultEdits,
  reorderResultEdits,
  resultsOfStage,
  STANDARD_STAGES,
  textEdit,
  writeProgramme,
} from '@careframe/core';
import type { Edit, Programme } from '@careframe/core';
import { arbitraryProgramme, soundProgramme } from '@careframe/core/testing';
import { change, frozenProgramme } from './sound.js';

function after(programme: Programme, edits: readonly Edit[]): Programme {
  const applied = applyChange(programme, change(...edits));
  expect(applied.problems).to.deep.equal([]);
  return applied.programme;
}

/** Results with the given orders, all in one stage of two. */
function withOrders(orders: readonly number[]): Programme {
  const document = soundProgramme();
  document.links = [];
  document.indicators[0]!.result = 'r0';
  document.results = orders.map((order, at) => ({
    id: `r${at}`,
    stage: 'output',
    order,
    label: { en: `Result ${at}` },
  }));
  return document;
}

const sequence = (programme: Programme, stage: string) =>
  resultsOfStage(programme, stage).map(({ id }) => id);

describe('edits of results', () => {
  it('removing one takes its links and keeps its indicators with their values', () => {
    const next = after(frozenProgramme(), removeResultEdits(frozenProgramme(), 'staff-trained'));
    expect(next.links).to.deep.equal([]);
    expect(next.indicators[0]).to.not.have.property('result');
    expect(next.observations).to.deep.equal(frozenProgramme().observations);
  });

  it('removing one detaches the actions about it and about its links', () => {
    const document = soundProgramme();
    document.actions.push({
      id: 'check',
      about: { collection: 'links', id: 'trained-plans' },
      what: { en: 'Check' },
      status: 'open',
    });
    const next = after(document, removeResultEdits(document, 'staff-trained'));
    expect(next.actions.map(({ about }) => about)).to.deep.equal([
      { collection: 'sites', id: 'centre-1' },
      undefined,
    ]);
  });

  it('moving puts it exactly there, and leaves the sequence of the others alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.nat(9),
        fc.boolean(),
        (orders, which, place, isSame) => {
          const programme = withOrders(orders);
          const id = `r${which % orders.length}`;
          const stage = isSame ? 'output' : 'outcome';
          const others = sequence(programme, stage).filter((other) => other !== id);
          const next = after(programme, moveResultEdits(programme, id, stage, place));
          expect(sequence(next, stage)).to.deep.equal(others.toSpliced(place, 0, id));
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('renumbers only where needed', () => {
    const programme = withOrders([10, 20, 30]);
    expect(moveResultEdits(programme, 'r2', 'output', 1)).to.deep.equal([
      { op: 'set', collection: 'results', id: 'r2', path: ['order'], value: 11 },
    ]);
    expect(moveResultEdits(programme, 'r1', 'output', 0)).to.deep.equal([
      { op: 'set', collection: 'results', id: 'r1', path: ['order'], value: 9 },
    ]);
    expect(
      moveResultEdits(withOrders([1, 2, 3, 9]), 'r3', 'output', 1).map((edit) => (edit as { id: string }).id),
    ).to.have.members(['r1', 'r2', 'r3']);
    expect(moveResultEdits(programme, 'gone', 'output', 0)).to.deep.equal([]);
  });

  it('moving to where it is asks for nothing', () => {
    const programme = withOrders([10, 20, 30]);
    for (const at of [0, 1, 2])
      expect(reorderResultEdits(programme, `r${at}`, at), `place ${at}`).to.deep.equal([]);
  });

  it('works at the end of what numbers can hold', () => {
    const programme = withOrders([2 ** 60, 2 ** 60, 1]);
    const next = after(programme, reorderResultEdits(programme, 'r2', 2));
    expect(sequence(next, 'output')).to.deep.equal(['r0', 'r1', 'r2']);
  });
});

describe('editing a text', () => {
  it('writes it, clears it, and with the last language removes the field', () => {
    let programme = frozenProgramme();
    const write = (language: string, text: string) => {
      programme = after(programme, [
        textEdit(programme, 'results', 'plans-used', 'description', language, text),
      ]);
      return findEntity(programme, 'results', 'plans-used')!.description;
    };
    expect(write('en', 'Plans')).to.deep.equal({ en: 'Plans' });
    expect(write('bg', 'Планове')).to.deep.equal({ en: 'Plans', bg: 'Планове' });
    expect(write('en', '')).to.deep.equal({ bg: 'Планове' });
    expect(write('bg', '')).to.equal(undefined);
  });
});

describe('queries', () => {
  it('find by id, stage, link and indicator', () => {
    const programme = frozenProgramme();
    expect(findEntity(programme, 'links', 'trained-plans')).to.equal(programme.links[0]);
    expect(findEntity(programme, 'links', 'gone')).to.equal(undefined);
    expect(linksFrom(programme, 'staff-trained')).to.deep.equal(programme.links);
    expect(linksTo(programme, 'plans-used')).to.deep.equal(programme.links);
    expect(linksTo(programme, 'staff-trained')).to.deep.equal([]);
    expect(indicatorsOf(programme, 'staff-trained')).to.deep.equal(programme.indicators);
    expect(observationsOf(programme, 'trained')).to.deep.equal(programme.observations);
    expect(indexProgramme(programme).byId.sites.get('region')).to.equal(programme.sites[0]);
  });

  it('order results by `order`, ties by document', () => {
    expect(sequence(withOrders([3, 1, 3, 2, 1]), 'output')).to.deep.equal(['r1', 'r4', 'r3', 'r0', 'r2']);
  });

  it('answer for the new document after a change, and keep the index of what was not touched', () => {
    const programme = frozenProgramme();
    const before = indexProgramme(programme).byId;
    const next = after(programme, removeResultEdits(programme, 'staff-trained'));
    expect(findEntity(next, 'results', 'staff-trained')).to.equal(undefined);
    expect(findEntity(programme, 'results', 'staff-trained')).to.equal(programme.results[0]);
    expect(indexProgramme(next).byId.observations).to.equal(before.observations);
  });

  it('agree with a plain search, for random documents', () => {
    fc.assert(
      fc.property(arbitraryProgramme(fc), (programme) => {
        for (const { id } of programme.results) {
          expect(linksFrom(programme, id)).to.deep.equal(programme.links.filter(({ from }) => from === id));
          expect(indicatorsOf(programme, id)).to.deep.equal(
            programme.indicators.filter(({ result }) => result === id),
          );
        }
        const inStages = programme.stages.flatMap(({ id }) => resultsOfStage(programme, id));
        expect(inStages).to.have.members(programme.results);
      }),
      { numRuns: 50 },
    );
  }).timeout(20_000);
});

describe('creating a programme', () => {
  const options = { id: 'p', title: { bg: 'Програма' }, period: { start: '2024-01-01', end: '2024-12-31' } };

  it('gives a document that is sound, empty and frozen, with the five standard stages', () => {
    const programme = createProgramme(options);
    expect(readProgramme(writeProgramme(programme))).to.deep.include({ status: 'ok', value: programme });
    expect(programme.stages.map(({ level }) => level)).to.deep.equal(
      STANDARD_STAGES.map(({ level }) => level),
    );
    expect(programme.languages).to.deep.equal(['bg']);
    expect(Object.isFrozen(programme.stages)).to.equal(true);
    expect(Object.isFrozen(options.title)).to.equal(false);
  });

  it('takes fewer stages, and the words of the organisation for them', () => {
    const programme = createProgramme({
      ...options,
      levels: ['output', 'outcome'],
      stageName: (level) => ({ bg: level === 'output' ? 'Продукти' : 'Резултати' }),
    });
    expect(programme.stages).to.deep.equal([
      { id: 'output', level: 'output', name: { bg: 'Продукти' } },
      { id: 'outcome', level: 'outcome', name: { bg: 'Резултати' } },
    ]);
  });

  it('makes an id when none is given', () => {
    const { id: _, ...rest } = options;
    expect(createProgramme({ ...rest, random: () => 0.5 }).id).to.match(/^programme-.{8}$/);
  });
});
