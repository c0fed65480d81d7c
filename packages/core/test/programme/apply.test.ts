import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  applyChange,
  findEntity,
  putEdit,
  readProgramme,
  removeEdit,
  setEdit,
  writeProgramme,
} from '@careframe/core';
import type { Result } from '@careframe/core';
import { arbitraryIntents, arbitraryProgramme, changeOf, soundProgramme } from '@careframe/core/testing';
import { refused, there } from './applied.js';
import { change, frozenProgramme } from './sound.js';

const added: Result = { id: 'new', stage: 'output', order: 2, label: { en: 'Equipment in place' } };

describe('applying a change', () => {
  it('inverse(apply(x)) is x, for random documents and random changes', () => {
    let edits = 0;
    fc.assert(
      fc.property(arbitraryProgramme(fc), arbitraryIntents(fc), (programme, intents) => {
        const made = changeOf(programme, intents);
        edits += made.edits.length;
        there(programme, ...made.edits);
      }),
      { numRuns: 300 },
    );
    // The generator must not have run empty.
    expect(edits).to.be.greaterThan(300);
  }).timeout(20_000);

  it('leaves a document that can be read without a fault', () => {
    fc.assert(
      fc.property(arbitraryProgramme(fc), arbitraryIntents(fc), (programme, intents) => {
        const { programme: next } = applyChange(programme, changeOf(programme, intents));
        expect(readProgramme(writeProgramme(next)).status).to.not.equal('failure');
      }),
      { numRuns: 100 },
    );
  }).timeout(20_000);

  it('gives the same answer twice, and the inverse an id of its own', () => {
    const [one, two] = [1, 2].map(() => applyChange(frozenProgramme(), change(putEdit('results', added))));
    expect(one).to.deep.equal(two);
    expect(one!.inverse).to.deep.equal({
      id: 'c1~',
      at: '2021-03-01T08:00:00.000Z',
      by: 'somebody',
      edits: [removeEdit('results', 'new')],
    });
  });

  it('shares what it does not touch and freezes what it does', () => {
    const programme = frozenProgramme();
    const { programme: next } = applyChange(
      programme,
      change(setEdit('results', 'plans-used', ['label', 'bg'], 'Планове')),
    );
    expect(next.links).to.equal(programme.links);
    expect(next.results[0]).to.equal(programme.results[0]);
    expect(next.results[1]).to.not.equal(programme.results[1]);
    expect([next, next.results, next.results[1], next.results[1]!.label].every(Object.isFrozen)).to.equal(
      true,
    );
    expect(programme.results[1]!.label).to.deep.equal({ en: 'Children have care plans that are followed' });
  });

  it('neither freezes nor changes what a caller made', () => {
    const given = soundProgramme();
    const entity = structuredClone(added);
    const { programme } = applyChange(given, change(putEdit('results', entity)));
    expect([given, given.results, given.results[0], entity, entity.label].some(Object.isFrozen)).to.equal(
      false,
    );
    expect(given).to.deep.equal(soundProgramme());
    entity.label['en'] = 'changed later';
    expect(findEntity(programme, 'results', 'new')).to.deep.equal(added);
  });

  it('without edits gives the very same programme', () => {
    const programme = frozenProgramme();
    expect(applyChange(programme, change()).programme).to.equal(programme);
  });
});

describe('removing, and changes that cannot be', () => {
  it('removes what nothing refers to, and puts it back in its place', () => {
    const next = there(frozenProgramme(), removeEdit('observations', 'o2'));
    expect(next.observations.map(({ id }) => id)).to.deep.equal(['o1', 'o3']);
  });

  it('refuses while something refers to it, and names what does', () => {
    const applied = applyChange(frozenProgramme(), change(removeEdit('results', 'staff-trained')));
    expect(applied.problems).to.deep.equal([
      {
        code: 'change.still-used',
        severity: 'must',
        path: ['results', 'staff-trained'],
        params: { id: 'staff-trained', by: 'trained-plans', collection: 'links' },
      },
      {
        code: 'change.still-used',
        severity: 'must',
        path: ['results', 'staff-trained'],
        params: { id: 'staff-trained', by: 'trained', collection: 'indicators' },
      },
    ]);
    for (const edit of [
      removeEdit('sites', 'region'),
      removeEdit('stages', 'output'),
      removeEdit('dimensions', 'sex'),
      removeEdit('rubrics', 'quality'),
      removeEdit('indicators', 'trained'),
    ]) {
      expect(refused(edit)[0]).to.match(/^change\.still-used /);
    }
  });

  it('refuses to remove a visit that another one follows up', () => {
    const [visit] = soundProgramme().assessments;
    const followUp = { ...visit!, id: 'visit-2', followUpOf: 'visit-1' };
    const both = there(frozenProgramme(), putEdit('assessments', followUp));
    const { problems } = applyChange(both, change(removeEdit('assessments', 'visit-1')));
    expect(problems.map(({ code, params }) => [code, params['by']])).to.deep.equal([
      ['change.still-used', 'visit-2'],
    ]);
    there(both, removeEdit('assessments', 'visit-2'), removeEdit('assessments', 'visit-1'));
  });

  it('accepts when the same change removes the referrers, before or after', () => {
    const [link, free] = [removeEdit('links', 'trained-plans'), setEdit('indicators', 'trained', ['result'])];
    there(frozenProgramme(), removeEdit('results', 'staff-trained'), link, free);
    there(frozenProgramme(), link, free, removeEdit('results', 'staff-trained'));
  });

  it('accepts removing and putting again', () => {
    there(
      frozenProgramme(),
      removeEdit('results', 'staff-trained'),
      putEdit('results', { ...added, id: 'staff-trained' }),
    );
  });

  it('refuses unknown entities and collections, whole', () => {
    expect(refused(putEdit('results', added), removeEdit('results', 'gone'))).to.deep.equal([
      'change.unknown-entity results gone',
    ]);
    expect(refused(setEdit('sites', 'gone', ['name', 'en'], 'x'))).to.deep.equal([
      'change.unknown-entity sites gone',
    ]);
    expect(refused(removeEdit('people' as 'sites', 'x'))).to.deep.equal(['change.unknown-collection']);
    expect(refused(removeEdit('constructor' as 'sites', 'x'))).to.deep.equal(['change.unknown-collection']);
  });

  it('does not throw for what is no change', () => {
    const odd: unknown[] = [
      undefined,
      null,
      'x',
      {},
      { edits: null },
      { edits: [null] },
      { edits: [{ op: 'erase' }] },
      { edits: [{ op: 'set', collection: 'results', id: 'plans-used' }] },
    ];
    for (const one of odd) {
      const applied = applyChange(frozenProgramme(), one as never);
      expect(applied.problems[0]!.code).to.equal('change.bad-entity');
      expect(applied.inverse.edits).to.deep.equal([]);
    }
  });
});
