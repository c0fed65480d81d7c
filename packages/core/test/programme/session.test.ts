import { expect } from 'chai';
import * as fc from 'fast-check';
import { createSession, putEdit, removeEdit, setEdit, writeProgramme } from '@careframe/core';
import type { Programme, ProgrammeSession, SessionOptions, SessionState } from '@careframe/core';
import { arbitraryIntents, arbitraryProgramme, changeOf, soundProgramme } from '@careframe/core/testing';
import { change, frozenProgramme } from './sound.js';

/** A session with a clock and a random source of its own. */
function sessionOf(programme: Programme = frozenProgramme(), options: SessionOptions = {}): ProgrammeSession {
  let [time, seed] = [Date.UTC(2021, 2, 1), 7];
  return createSession(programme, {
    by: 'somebody',
    now: () => (time += 1000),
    random: () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647,
    ...options,
  });
}

const rename = (text: string) => change(setEdit('results', 'plans-used', ['label', 'en'], text));
const labelIn = (session: ProgrammeSession) => session.getState().programme.results[1]!.label['en'];

describe('a session', () => {
  it('undoes and redoes, and a new change ends what could be redone', () => {
    const session = sessionOf();
    const [one, two] = [rename('one'), rename('two')];
    session.dispatch(one);
    session.dispatch(two);
    expect(session.undo()!.id).to.equal('c1~');
    expect(labelIn(session)).to.equal('one');
    expect(session.getState()).to.deep.include({ undo: one, redo: two, changes: [one], revision: 3 });
    expect(session.redo()).to.deep.equal(two);
    expect(labelIn(session)).to.equal('two');
    session.undo();
    session.dispatch(rename('three'));
    expect(session.redo()).to.equal(undefined);
    expect(labelIn(session)).to.equal('three');
  });

  it('undo after any sequence of changes, undos and redos restores the exact bytes', () => {
    const step = fc.oneof(arbitraryIntents(fc), fc.constantFrom('undo' as const, 'redo' as const));
    fc.assert(
      fc.property(arbitraryProgramme(fc), fc.array(step, { maxLength: 15 }), (programme, steps) => {
        const session = sessionOf(programme);
        const seen = [writeProgramme(programme)];
        const bytes = () => writeProgramme(session.getState().programme);
        steps.forEach((one, at) => {
          const { revision } = session.getState();
          if (one === 'undo') session.undo();
          else if (one === 'redo') session.redo();
          else session.dispatch(changeOf(session.getState().programme, one, `change-${at}`));
          // A change without edits is none: what could be redone still can.
          if (session.getState().revision === revision) return;
          const depth = session.getState().changes.length;
          if (one === 'undo' || one === 'redo') expect(bytes()).to.equal(seen[depth]);
          else seen.splice(depth, seen.length, bytes());
        });
        while (session.undo());
        expect(bytes()).to.equal(seen[0]);
        expect(session.getState().changes).to.deep.equal([]);
      }),
      { numRuns: 100 },
    );
  }).timeout(30_000);

  it('undoes a change that repaired a reference which led nowhere', () => {
    const document = soundProgramme();
    document.links[0]!.to = 'missing';
    const session = sessionOf(document);
    const before = writeProgramme(session.getState().programme);
    session.dispatch(
      change(putEdit('results', { id: 'missing', stage: 'outcome', order: 9, label: { en: 'Found again' } })),
    );
    session.undo();
    expect(writeProgramme(session.getState().programme)).to.equal(before);
  });

  it('hands out frozen states, a new one for each change only', () => {
    const session = sessionOf();
    const before = session.getState();
    expect(session.getState()).to.equal(before);
    session.dispatch(rename('one'));
    expect(session.getState()).to.not.equal(before);
    expect([before, session.getState(), session.getState().changes].every(Object.isFrozen)).to.equal(true);
  });

  it('tells at once, then once for each gesture, until stopped', () => {
    const session = sessionOf();
    const revisions: number[] = [];
    const stop = session.subscribe(({ revision }) => revisions.push(revision));
    session.dispatch(change(...[1, 2, 3].map((order) => setEdit('results', 'plans-used', ['order'], order))));
    session.undo();
    session.redo();
    stop();
    stop();
    session.undo();
    expect(revisions).to.deep.equal([0, 1, 2, 3]);
  });

  it('says nothing about changes that are refused or empty, and about undo with nothing to undo', () => {
    const session = sessionOf();
    const states: SessionState[] = [];
    session.subscribe((state) => states.push(state));
    expect(session.dispatch(change(removeEdit('results', 'staff-trained'))).problems).to.have.length(2);
    session.dispatch(change());
    expect(session.undo()).to.equal(undefined);
    expect(session.redo()).to.equal(undefined);
    expect(states).to.have.length(1);
  });

  it('a listener that throws stops neither the others nor the change', () => {
    const faults: unknown[] = [];
    const session = sessionOf(frozenProgramme(), { onFault: (fault) => faults.push(fault) });
    const fault = new Error('a listener of the page');
    session.subscribe(() => {
      throw fault;
    });
    let heard = 0;
    session.subscribe(() => (heard += 1));
    session.dispatch(rename('one'));
    expect([heard, labelIn(session), faults]).to.deep.equal([2, 'one', [fault, fault]]);
  });

  it('a listener that dispatches leaves everybody with the last state', () => {
    const session = sessionOf();
    const [first, last]: string[][] = [[], []];
    const label = (state: SessionState) => state.programme.results[1]!.label['en']!;
    session.subscribe((state) => {
      first!.push(label(state));
      if (label(state) === 'one') session.dispatch(rename('two'));
    });
    session.subscribe((state) => last!.push(label(state)));
    session.dispatch(rename('one'));
    expect([first!.at(-1), last!.at(-1)]).to.deep.equal(['two', 'two']);
    expect(last).to.have.length(2);
  });

  it('forgets the oldest steps beyond the limit, but not that they were made', () => {
    const session = sessionOf(frozenProgramme(), { historyLimit: 2 });
    for (const text of ['one', 'two', 'three']) session.dispatch(rename(text));
    session.undo();
    session.undo();
    expect(session.undo()).to.equal(undefined);
    expect(labelIn(session)).to.equal('one');
    expect(session.getState().changes).to.have.length(1);
    const without = sessionOf(frozenProgramme(), { historyLimit: 0 });
    without.dispatch(rename('one'));
    expect(without.undo()).to.equal(undefined);
  });

  it('keeps its own copy of a change: what the caller does to it later does not matter', () => {
    const session = sessionOf();
    const label = { en: 'one' };
    const given = change(setEdit('results', 'plans-used', ['label'], label));
    session.dispatch(given);
    expect(Object.isFrozen(given) || Object.isFrozen(label)).to.equal(false);
    label.en = 'spoiled';
    session.undo();
    session.redo();
    expect(labelIn(session)).to.equal('one');
  });

  it('refuses a change that is no plain data, without throwing', () => {
    const session = sessionOf();
    const odd = { ...rename('one'), act: { code: 'x', params: { when: new Date(0) } } };
    expect(session.dispatch(odd).problems[0]!.code).to.equal('change.bad-entity');
    expect(session.dispatch(undefined as never).problems[0]!.code).to.equal('change.bad-entity');
    expect(session.getState().revision).to.equal(0);
  });

  it('leaves the document it was given alone', () => {
    const given = soundProgramme();
    const session = sessionOf(given);
    session.dispatch(rename('one'));
    expect(given).to.deep.equal(soundProgramme());
    expect(Object.isFrozen(given.results)).to.equal(false);
  });

  it('makes changes with id, time and author', () => {
    const made = sessionOf().createChange([], {
      why: 'agreed with the centres',
      act: { code: 'result.renamed' },
    });
    expect(made).to.deep.include({
      at: '2021-03-01T00:00:01.000Z',
      by: 'somebody',
      why: 'agreed with the centres',
      edits: [],
    });
    expect(made.id).to.match(/^change-[2-9b-z]{8}$/);
  });

  it('makes ids that are new, even with a random source that repeats itself', () => {
    const session = sessionOf(frozenProgramme(), { random: () => 0 });
    const put = () => {
      const id = session.createId('results');
      session.dispatch(change(putEdit('results', { id, stage: 'output', order: 1, label: { en: 'x' } })));
      return id;
    };
    expect([put(), put(), put()]).to.deep.equal([
      'result-22222222',
      'result-22222222.2',
      'result-22222222.3',
    ]);
    expect(session.createId('assumption')).to.equal('assumption-22222222');
    expect(
      new Set(Array.from({ length: 200 }, () => createSession(frozenProgramme()).createId('observations')))
        .size,
    ).to.equal(200);
  });
});
