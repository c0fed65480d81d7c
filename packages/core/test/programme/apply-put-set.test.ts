import { expect } from 'chai';
import { applyChange, putEdit, removeEdit, setEdit, setProgrammeEdit } from '@careframe/core';
import type { Observation, Programme, Result } from '@careframe/core';
import { refused, there } from './applied.js';
import { change, frozenProgramme } from './sound.js';

const added: Result = { id: 'new', stage: 'output', order: 2, label: { en: 'Equipment in place' } };

describe('putting an entity', () => {
  const idsOf = (programme: Programme) => programme.results.map(({ id }) => id);

  it('adds it at the end, or at a place', () => {
    expect(idsOf(there(frozenProgramme(), putEdit('results', added)))).to.deep.equal([
      'staff-trained',
      'plans-used',
      'new',
    ]);
    expect(idsOf(there(frozenProgramme(), putEdit('results', added, 1)))).to.deep.equal([
      'staff-trained',
      'new',
      'plans-used',
    ]);
    expect(idsOf(there(frozenProgramme(), putEdit('results', added, 99)))).to.deep.equal([
      'staff-trained',
      'plans-used',
      'new',
    ]);
    expect(idsOf(there(frozenProgramme(), putEdit('results', added, -5)))).to.deep.equal([
      'new',
      'staff-trained',
      'plans-used',
    ]);
  });

  it('replaces the one with its id in its place, or moves it', () => {
    const replacement = { ...added, id: 'staff-trained' };
    const replaced = there(frozenProgramme(), putEdit('results', replacement));
    expect(replaced.results[0]).to.deep.equal(replacement);
    expect(idsOf(there(frozenProgramme(), putEdit('results', replacement, 1)))).to.deep.equal([
      'plans-used',
      'staff-trained',
    ]);
  });

  it('refuses one that does not fit, and says where and why', () => {
    const bad = { ...added, order: '12,5', label: {} } as unknown as Result;
    expect(refused(putEdit('results', bad))).to.deep.equal([
      'change.bad-entity results new order',
      'change.bad-entity results new label',
    ]);
    const { problems } = applyChange(frozenProgramme(), change(putEdit('results', bad)));
    expect(problems[0]!.params).to.deep.equal({
      collection: 'results',
      reason: 'read.bad-number',
      found: '12,5',
    });
    expect(refused(putEdit('results', { ...added, id: '__proto__' }))).to.deep.equal([
      'change.bad-entity results __proto__ id',
    ]);
    expect(refused(putEdit('results', 'text' as unknown as Result))).to.deep.equal([
      'change.bad-entity results',
    ]);
  });

  it('refuses keys that name a prototype and values that are no data', () => {
    const hostile = { ...added, note: JSON.parse('{"__proto__":{"polluted":1}}') as unknown };
    expect(refused(putEdit('results', hostile))).to.deep.equal([
      'change.forbidden-key results note __proto__',
    ]);
    expect(refused(putEdit('results', { ...added, note: new Date(0) }))).to.deep.equal([
      'change.bad-entity results note',
    ]);
    expect(refused(putEdit('results', { ...added, order: NaN }))).to.deep.equal([
      'change.bad-entity results order',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('50,000 values in one change, and back, in good time', () => {
    const values: Observation[] = Array.from({ length: 50_000 }, (_, at) => ({
      id: `v${at}`,
      indicator: 'trained',
      period: '2022',
      value: at,
    }));
    const programme = there(frozenProgramme(), ...values.map((value) => putEdit('observations', value)));
    there(programme, ...values.map((value) => setEdit('observations', value.id, ['value'], 1)));
    there(programme, ...values.map((value) => removeEdit('observations', value.id)));
  }).timeout(60_000);
});

describe('setting a field', () => {
  it('sets, replaces and removes, and makes the objects on the way', () => {
    const first = there(frozenProgramme(), setEdit('results', 'plans-used', ['description', 'ckb'], 'وەسف'));
    expect(first.results[1]!.description).to.deep.equal({ ckb: 'وەسف' });
    const second = there(first, setEdit('results', 'plans-used', ['description']));
    expect(second.results[1]).to.not.have.property('description');
    there(second, setEdit('results', 'plans-used', ['description', 'en']));
  });

  it('reaches items of lists: replaces, adds at the end, takes out', () => {
    const item = { id: 'money', text: { en: 'There is money' } };
    const more = there(frozenProgramme(), setEdit('links', 'trained-plans', ['assumptions', 1], item));
    expect(more.links[0]!.assumptions).to.have.length(2);
    const renamed = there(
      more,
      setEdit('links', 'trained-plans', ['assumptions', 0, 'text', 'en'], 'Staff have the time'),
    );
    expect(renamed.links[0]!.assumptions![0]!.text).to.deep.equal({ en: 'Staff have the time' });
    const fewer = there(renamed, setEdit('links', 'trained-plans', ['assumptions', 0]));
    expect(fewer.links[0]!.assumptions).to.deep.equal([item]);
  });

  it('several fields of one entity are taken back in the right order', () => {
    const next = there(
      frozenProgramme(),
      setEdit('indicators', 'trained', ['unit'], { en: 'people' }),
      setEdit('indicators', 'trained', ['unit', 'bg'], 'души'),
      setEdit('indicators', 'trained', ['unit', 'en']),
    );
    expect(next.indicators[0]!.unit).to.deep.equal({ bg: 'души' });
  });

  it('reaches the fields of the document itself', () => {
    expect(there(frozenProgramme(), setProgrammeEdit(['title', 'ar'], 'مراكز')).title['ar']).to.equal(
      'مراكز',
    );
    expect(there(frozenProgramme(), setProgrammeEdit(['organisation']))).to.not.have.property('organisation');
    expect(there(frozenProgramme(), setProgrammeEdit(['x-own', 'a'], [1]))).to.deep.include({
      'x-own': { a: [1] },
    });
  });

  it('refuses what would not fit, an id, a collection, a place that cannot be', () => {
    expect(refused(setEdit('results', 'plans-used', ['label', 'en']))).to.deep.equal([
      'change.bad-entity results plans-used label',
    ]);
    expect(refused(setEdit('results', 'plans-used', ['id'], 'other'))).to.deep.equal([
      'change.bad-entity results plans-used id',
    ]);
    expect(refused(setEdit('results', 'plans-used', [], {}))).to.deep.equal([
      'change.bad-entity results plans-used',
    ]);
    expect(refused(setEdit('results', 'plans-used', ['order', 'x'], 1))).to.deep.equal([
      'change.bad-entity results plans-used order x',
    ]);
    expect(refused(setEdit('links', 'trained-plans', ['assumptions', 9], {}))).to.deep.equal([
      'change.bad-entity links trained-plans assumptions 9',
    ]);
    expect(refused(setProgrammeEdit(['results'], []))).to.deep.equal(['change.bad-entity results']);
    expect(refused(setProgrammeEdit(['formatVersion'], 2))).to.deep.equal([
      'change.bad-entity programme formatVersion',
    ]);
    expect(refused(setProgrammeEdit(['period', 'start'], '2021-02-30'))).to.deep.equal([
      'change.bad-entity programme period start',
    ]);
    expect(refused(setEdit('results', 'plans-used', ['__proto__', 'polluted'], 1))).to.deep.equal([
      'change.forbidden-key results plans-used __proto__ polluted',
    ]);
  });
});
