import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  applyChange,
  createSession,
  readProgramme,
  writeProgramme,
  type Edit,
  type Programme,
} from '@careframe/core';
import {
  addLinkEdits,
  addResultEdits,
  backwardsLink,
  changeLinkEdits,
  deleteResultEdits,
  moveEdits,
  removeLinkEdits,
  renameEdits,
  withText,
} from '../src/interactions/edits.js';
import { chainProgramme } from './fixtures/programme.js';

function applied(programme: Programme, edits: readonly Edit[]): Programme {
  const { programme: next, problems } = applyChange(programme, { id: 'c', at: '2021-02-01', by: '', edits });
  expect(problems).to.deep.equal([]);
  return next;
}

const order = (programme: Programme, stage: string): string[] =>
  programme.results
    .filter((one) => one.stage === stage)
    .toSorted((a, b) => a.order - b.order)
    .map((one) => one.id);

const linkOf = (programme: Programme, id: string): Programme['links'][number] =>
  programme.links.find((one) => one.id === id)!;

describe('chain edits', () => {
  it('adds at the end of a stage, or below a result', () => {
    const base = chainProgramme();
    const atEnd = applied(base, addResultEdits(base, { id: 'new', stage: 'outputs', label: { en: 'New' } }));
    expect(order(atEnd, 'outputs')).to.deep.equal(['plans', 'staff', 'new']);
    const below = applied(
      base,
      addResultEdits(base, { id: 'new', stage: 'outputs', after: 'plans', label: { en: 'New' } }),
    );
    expect(order(below, 'outputs')).to.deep.equal(['plans', 'new', 'staff']);
    expect(below.results.find((one) => one.id === 'new')!.label).to.deep.equal({ en: 'New' });
  });

  it('moves to another stage, to a place, and nowhere without an edit', () => {
    const base = chainProgramme();
    expect(
      order(applied(base, moveEdits(base, 'plans', 'outcomes', 'better-care')), 'outcomes'),
    ).to.deep.equal(['better-care', 'plans', 'families']);
    expect(order(applied(base, moveEdits(base, 'staff', 'outputs', '')), 'outputs')).to.deep.equal([
      'staff',
      'plans',
    ]);
    expect(moveEdits(base, 'staff', 'outputs', 'plans')).to.deep.equal([]);
    expect(moveEdits(base, 'no-such', 'outputs', '')).to.deep.equal([]);
  });

  it('finds the link that a move would turn back, and lets feedback be', () => {
    const base = chainProgramme();
    expect(backwardsLink(base, 'staff', 'impact')?.id).to.equal('staff-care');
    expect(backwardsLink(base, 'staff', 'outcomes')).to.equal(undefined);
    const feedback = {
      ...base,
      links: base.links.map((one) => (one.id === 'staff-care' ? { ...one, kind: 'feedback' as const } : one)),
    };
    expect(backwardsLink(feedback, 'staff', 'impact')).to.equal(undefined);
  });

  it('deletes a result with its links, keeps its indicators and the actions about it', () => {
    const base = chainProgramme();
    const { edits, links, indicators } = deleteResultEdits(base, 'staff');
    expect([links, indicators]).to.deep.equal([2, 1]);
    const next = applied(base, edits);
    expect(next.links.map((one) => one.id)).to.deep.equal(['visits-plans', 'care-lives']);
    expect(next.indicators[0]!.result).to.equal(undefined);
    expect(next.observations).to.have.length(1);
    expect(next.actions.map((one) => one.about)).to.deep.equal([undefined, undefined]);
    expect(readProgramme(writeProgramme(next)).status).to.equal('ok');
  });

  it('removing a link leaves no action that points at nothing', () => {
    const base = chainProgramme();
    const next = applied(base, removeLinkEdits(base, 'staff-care'));
    expect(readProgramme(writeProgramme(next)).problems).to.deep.equal([]);
  });

  it('writes one language and keeps the others', () => {
    const base = chainProgramme();
    const next = applied(base, renameEdits(base.results[0]!, 'bg', 'Ново име'));
    expect(next.results[0]!.label).to.deep.equal({ en: 'Workshop for managers', bg: 'Ново име' });
    expect(renameEdits(base.results[0]!, 'en', 'Workshop for managers')).to.deep.equal([]);
    expect(withText({ en: 'a' }, 'en', '')).to.equal(undefined);
    expect(withText({ en: 'a', bg: 'б' }, 'en', '')).to.deep.equal({ bg: 'б' });
  });

  it('a link keeps what is not written: other languages, other fields, ids of assumptions', () => {
    const base = chainProgramme();
    const link = { ...linkOf(base, 'workshop-staff'), evidence: 'some' as const };
    const withEvidence = { ...base, links: base.links.map((one) => (one.id === link.id ? link : one)) };
    const texts = {
      kind: 'required',
      reason: 'new reason',
      assumptions: [{ id: 'stay', text: 'they stay' }, { text: 'there is time' }, { text: '  ' }],
    } as const;
    const next = linkOf(
      applied(
        withEvidence,
        changeLinkEdits(link, texts, 'en', () => 'fresh'),
      ),
      link.id,
    );
    expect(next).to.deep.equal({
      ...link,
      kind: 'required',
      reason: { en: 'new reason', bg: 'там се преподават стандартите' },
      assumptions: [
        { id: 'stay', text: { en: 'they stay', bg: 'обучените остават на работа' } },
        { id: 'fresh', text: { en: 'there is time' } },
      ],
    });
    expect(
      changeLinkEdits(
        link,
        {
          kind: 'contributes',
          reason: link.reason!['en']!,
          assumptions: [{ id: 'stay', text: link.assumptions![0]!.text['en']! }],
        },
        'en',
        () => 'x',
      ),
    ).to.deep.equal([]);
  });

  it('an emptied reason and assumption disappear from the document', () => {
    const base = chainProgramme();
    const link = {
      ...linkOf(base, 'workshop-staff'),
      reason: { en: 'only English' },
      assumptions: [{ id: 'stay', text: { en: 'only English' } }],
    };
    const own = { ...base, links: [link] };
    const next = applied(
      own,
      changeLinkEdits(
        link,
        { kind: 'contributes', reason: '', assumptions: [{ id: 'stay', text: '' }] },
        'en',
        () => 'x',
      ),
    );
    expect(next.links[0]).to.not.have.any.keys('reason', 'assumptions');
  });

  it('any gestures, all undone, leave the document byte for byte as it was; all redone, as they made it', () => {
    const gesture = fc.record({
      kind: fc.constantFrom('add', 'move', 'delete', 'link', 'unlink', 'explain', 'rename'),
      a: fc.nat(30),
      b: fc.nat(30),
      text: fc.string({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 25 }), (gestures) => {
        const session = createSession(chainProgramme(), { now: () => 0 });
        const before = writeProgramme(session.getState().programme);
        for (const { kind, a, b, text } of gestures) {
          const { programme } = session.getState();
          const { results, links, stages } = programme;
          const [result, other, link] = [
            results[a % Math.max(1, results.length)],
            results[b % Math.max(1, results.length)],
            links[a % Math.max(1, links.length)],
          ];
          const edits = (): readonly Edit[] => {
            if (kind === 'add')
              return addResultEdits(programme, {
                id: session.createId('results'),
                stage: stages[a % stages.length]!.id,
                ...(b % 2 ? { after: other?.id } : {}),
                label: { en: text },
              });
            if (kind === 'move' && result)
              return moveEdits(
                programme,
                result.id,
                stages[b % stages.length]!.id,
                other && other.id !== result.id ? other.id : '',
              );
            if (kind === 'delete' && result) return deleteResultEdits(programme, result.id).edits;
            if (kind === 'rename' && result) return renameEdits(result, b % 2 ? 'en' : 'bg', text);
            if (kind === 'link' && result && other)
              return addLinkEdits(
                { id: session.createId('links'), from: result.id, to: other.id },
                { kind: 'feedback', reason: text, assumptions: [{ text }] },
                'en',
                () => session.createId('assumption'),
              );
            if (kind === 'unlink' && link) return removeLinkEdits(programme, link.id);
            if (kind === 'explain' && link)
              return changeLinkEdits(link, { kind: 'contributes', reason: text, assumptions: [] }, 'en', () =>
                session.createId('assumption'),
              );
            return [];
          };
          const { problems } = session.dispatch(session.createChange(edits()));
          expect(problems).to.deep.equal([]);
        }
        const after = writeProgramme(session.getState().programme);
        while (session.undo());
        expect(writeProgramme(session.getState().programme)).to.equal(before);
        while (session.redo());
        expect(writeProgramme(session.getState().programme)).to.equal(after);
      }),
      { numRuns: 60 },
    );
  });
});
