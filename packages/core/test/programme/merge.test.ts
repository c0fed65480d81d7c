import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  applyChange,
  mergeProgrammes,
  putEdit,
  readProgramme,
  removeEdit,
  removeResultEdits,
  setEdit,
  setProgrammeEdit,
  writeProgramme,
} from '@careframe/core';
import type { Change, Conflict, Edit, Programme, Result } from '@careframe/core';
import { arbitraryIntents, arbitraryProgramme, changeOf } from '@careframe/core/testing';
import { fieldsOf, isNamed, same } from './fields.js';
import { change, frozenProgramme } from './sound.js';

const base = frozenProgramme();

function after(...edits: Edit[]): Programme {
  const { programme, problems } = applyChange(base, change(...edits));
  expect(problems).to.deep.equal([]);
  return programme;
}

const result = (id: string, label = id): Result => ({ id, stage: 'output', order: 5, label: { en: label } });
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** A document, and two changes made apart. */
const apart = fc
  .tuple(arbitraryProgramme(fc), arbitraryIntents(fc), arbitraryIntents(fc))
  .map(([programme, one, other]) => {
    const apply = (made: Change) => applyChange(programme, made).programme;
    return {
      base: programme,
      mine: apply(changeOf(programme, one, 'mine')),
      theirs: apply(changeOf(programme, other, 'theirs')),
    };
  });

describe('merging two copies', () => {
  it('takes the side that changed when the other did not', () => {
    fc.assert(
      fc.property(apart, ({ base, mine, theirs }) => {
        for (const [one, merged] of [
          [theirs, mergeProgrammes(base, base, theirs)],
          [mine, mergeProgrammes(base, mine, base)],
          [mine, mergeProgrammes(base, mine, mine)],
        ] as const) {
          expect(writeProgramme(merged.programme)).to.equal(writeProgramme(one));
          expect(merged.conflicts).to.deep.equal([]);
        }
      }),
      { numRuns: 150 },
    );
  }).timeout(30_000);

  it('never loses a field that only one side changed, unless it says so', () => {
    let compared = 0;
    fc.assert(
      fc.property(apart, ({ base, mine, theirs }) => {
        const { programme, conflicts } = mergeProgrammes(base, mine, theirs);
        const [before, one, other, merged] = [base, mine, theirs, programme].map(fieldsOf);
        for (const key of new Set([...one!.keys(), ...other!.keys()])) {
          const [isMine, isTheirs] = [one, other].map((side) => !same(side!.get(key), before!.get(key)));
          if (isMine === isTheirs) continue;
          compared += 1;
          if (isNamed(conflicts, key)) continue;
          expect(
            same(merged!.get(key), (isMine ? one : other)!.get(key)),
            `${key}: ${JSON.stringify(merged!.get(key))}`,
          ).to.equal(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).to.be.greaterThan(200);
  }).timeout(30_000);

  it('gives a document that reads without a reference that leads nowhere', () => {
    fc.assert(
      fc.property(apart, ({ base, mine, theirs }) => {
        const dangling = (programme: Programme) =>
          readProgramme(writeProgramme(programme)).problems.filter(
            ({ code }) => code === 'read.unknown-reference',
          ).length;
        const { programme } = mergeProgrammes(base, mine, theirs);
        expect(readProgramme(writeProgramme(programme)).status).to.not.equal('failure');
        if (dangling(mine) + dangling(theirs) === 0) expect(dangling(programme)).to.equal(0);
      }),
      { numRuns: 150 },
    );
  }).timeout(30_000);

  it('merges different fields, and different languages of one text, of one entity', () => {
    const mine = after(
      setEdit('results', 'plans-used', ['label', 'bg'], 'Планове'),
      setEdit('results', 'plans-used', ['order'], 4),
    );
    const theirs = after(
      setEdit('results', 'plans-used', ['label', 'ar'], 'خطط'),
      setEdit('results', 'plans-used', ['owner', 'en'], 'Directorate'),
    );
    const { programme, conflicts } = mergeProgrammes(base, mine, theirs);
    expect(conflicts).to.deep.equal([]);
    expect(programme.results[1]).to.deep.include({
      order: 4,
      label: { ...base.results[1]!.label, bg: 'Планове', ar: 'خطط' },
      owner: { en: 'Directorate' },
    });
  });

  it('merges a text that both began, in different languages', () => {
    const mine = after(setEdit('results', 'plans-used', ['description', 'en'], 'Plans'));
    const theirs = after(setEdit('results', 'plans-used', ['description', 'bg'], 'Планове'));
    expect(mergeProgrammes(base, mine, theirs).programme.results[1]!.description).to.deep.equal({
      en: 'Plans',
      bg: 'Планове',
    });
  });

  it('names what both changed, with all three values, and mine stands', () => {
    const [mine, theirs] = ['My title', 'Their title'].map((text) =>
      after(setProgrammeEdit(['title', 'en'], text)),
    );
    const { programme, conflicts } = mergeProgrammes(base, mine!, theirs!);
    expect(conflicts).to.deep.equal([
      {
        collection: 'programme',
        path: ['title', 'en'],
        base: 'Day centres for children',
        mine: 'My title',
        theirs: 'Their title',
      },
    ]);
    expect(programme.title['en']).to.equal('My title');
  });

  it('a conflict can be settled by the edit that its path names', () => {
    const text = (word: string) =>
      after(setEdit('links', 'trained-plans', ['assumptions', 0, 'text', 'en'], word));
    const { programme, conflicts } = mergeProgrammes(base, text('mine'), text('theirs'));
    const [{ collection, id, path, theirs }] = conflicts as [Conflict];
    const settled = applyChange(programme, change(setEdit(collection as 'links', id!, path, theirs)));
    expect(settled.problems).to.deep.equal([]);
    expect(settled.programme.links[0]!.assumptions![0]!.text).to.deep.equal({ en: 'theirs' });
  });

  it('keeps an entity that one side removed and the other changed', () => {
    const removed = after(removeEdit('observations', 'o3'));
    const edited = after(setEdit('observations', 'o3', ['value'], 10));
    for (const [mine, theirs] of [
      [removed, edited],
      [edited, removed],
    ] as const) {
      const { programme, conflicts } = mergeProgrammes(base, mine, theirs);
      expect(programme.observations[2]).to.deep.equal(edited.observations[2]);
      expect(conflicts).to.deep.equal([
        {
          collection: 'observations',
          id: 'o3',
          path: [],
          base: base.observations[2],
          mine: mine.observations[2],
          theirs: theirs.observations[2],
        },
      ]);
    }
  });

  it('keeps a removed entity that the other side came to refer to, and what it refers to', () => {
    const mine = after(...removeResultEdits(base, 'staff-trained'), removeEdit('stages', 'output'));
    const theirs = after(
      putEdit('links', { id: 'new', from: 'plans-used', to: 'staff-trained', kind: 'feedback' }),
    );
    const { programme, conflicts } = mergeProgrammes(base, mine, theirs);
    expect(readProgramme(writeProgramme(programme)).status).to.equal('ok');
    expect(idsOf(programme.stages)).to.deep.equal(['output', 'outcome']);
    expect(idsOf(programme.results)).to.deep.equal(['staff-trained', 'plans-used']);
    expect(conflicts.map(({ collection, id, mine }) => [collection, id, mine])).to.deep.equal([
      ['results', 'staff-trained', undefined],
      ['stages', 'output', undefined],
    ]);
  });

  it('names an identifier that both used for different things', () => {
    const { programme, conflicts } = mergeProgrammes(
      base,
      after(putEdit('results', result('new', 'mine'))),
      after(putEdit('results', result('new', 'theirs'))),
    );
    expect(conflicts).to.deep.equal([
      {
        collection: 'results',
        id: 'new',
        path: [],
        base: undefined,
        mine: result('new', 'mine'),
        theirs: result('new', 'theirs'),
      },
    ]);
    expect(programme.results.at(-1)).to.deep.equal(result('new', 'mine'));
  });

  it('never makes a figure of the numerator of one side and the denominator of the other', () => {
    const ratio = (numerator: number, denominator: number) =>
      after(
        putEdit('observations', {
          id: 'o2',
          indicator: 'trained',
          period: '2021-Q2',
          numerator,
          denominator,
        }),
      );
    const start = ratio(3, 10);
    const { programme, conflicts } = mergeProgrammes(start, ratio(4, 10), ratio(3, 12));
    expect(programme.observations[1]).to.deep.include({ numerator: 4, denominator: 10 });
    expect(conflicts.map(({ path, mine, theirs }) => [...path, mine, theirs])).to.deep.equal([
      ['numerator', 4, 3],
      ['denominator', 10, 12],
    ]);
  });

  it('merges the scores of two assessors who worked apart', () => {
    const score = (assessor: string, value: number) => ({
      criterion: 'exits',
      assessor,
      answer: 'scored' as const,
      value,
    });
    const scores = (...list: object[]) => after(setEdit('assessments', 'visit-1', ['scores'], list));
    const own = base.assessments[0]!.scores[0]!;
    const { programme, conflicts } = mergeProgrammes(
      base,
      scores(own, score('ana', 2)),
      scores(own, score('boris', 4)),
    );
    expect(conflicts).to.deep.equal([]);
    expect(programme.assessments[0]!.scores).to.deep.equal([own, score('ana', 2), score('boris', 4)]);
  });

  it('keeps the order of the side that moved something, and the neighbours of what was added', () => {
    const mine = after(putEdit('results', base.results[1]!, 0));
    const theirs = after(putEdit('results', result('between'), 1), putEdit('results', result('last')));
    expect(idsOf(mergeProgrammes(base, mine, theirs).programme.results)).to.deep.equal([
      'plans-used',
      'last',
      'staff-trained',
      'between',
    ]);
    expect(idsOf(mergeProgrammes(base, base, theirs).programme.results)).to.deep.equal([
      'staff-trained',
      'between',
      'plans-used',
      'last',
    ]);
  });

  it('does not let a text vanish when each side took out the language the other kept', () => {
    const both = after(setEdit('results', 'plans-used', ['label', 'bg'], 'Планове'));
    const without = (language: string) =>
      applyChange(both, change(setEdit('results', 'plans-used', ['label', language]))).programme;
    const { programme, conflicts } = mergeProgrammes(both, without('en'), without('bg'));
    expect(programme.results[1]!.label).to.deep.equal({ bg: 'Планове' });
    expect(conflicts.map(({ path }) => path)).to.deep.equal([['label']]);
  });

  it('freezes what it hands out, and nothing else', () => {
    const [one, two, three] = [1, 2, 3].map(() => structuredClone(base));
    three!.title['en'] = 'Other';
    const merged = mergeProgrammes(one!, two!, three!);
    expect(
      [merged, merged.programme, merged.programme.title, merged.conflicts].every(Object.isFrozen),
    ).to.equal(true);
    expect([one, two, three, three!.title].some(Object.isFrozen)).to.equal(false);
  });
});
