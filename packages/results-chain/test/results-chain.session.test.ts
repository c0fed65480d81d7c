import { expect } from 'chai';
import {
  draftKey,
  INITIAL_SESSION,
  isWritten,
  pruned,
  type ChainSession,
  type LinkDraft,
} from '../src/results-chain.session.js';
import { chainProgramme } from './fixtures/programme.js';

const fresh: LinkDraft = {
  kind: 'link',
  anchor: 'plans',
  side: 'from',
  linkKind: 'contributes',
  reason: '',
  assumptions: [{ text: '' }],
  filter: '',
};

describe('chain session', () => {
  it('keeps what the document still has, as the same value', () => {
    const session: ChainSession = {
      ...INITIAL_SESSION,
      selected: 'plans',
      editing: { kind: 'rename', id: 'plans', draft: 'half a' },
      dialog: fresh,
    };
    expect(pruned(session, chainProgramme())).to.equal(session);
  });

  it('drops selection, field and dialog of what somebody else deleted', () => {
    const session: ChainSession = {
      ...INITIAL_SESSION,
      selected: 'gone',
      editing: { kind: 'rename', id: 'gone', draft: 'x' },
      dialog: { ...fresh, anchor: 'gone' },
    };
    const next = pruned(session, chainProgramme());
    expect([next.selected, next.editing, next.dialog]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('drops the field of a link that is gone, and of a result whose cause is gone', () => {
    const of = (editing: NonNullable<ChainSession['editing']>): unknown =>
      pruned({ ...INITIAL_SESSION, editing }, chainProgramme()).editing;
    expect(of({ kind: 'reason', link: 'no-such', draft: '' })).to.equal(undefined);
    expect(of({ kind: 'add', stage: 'outputs', linkFrom: 'no-such', draft: '' })).to.equal(undefined);
    expect(of({ kind: 'add', stage: 'no-such', draft: '' })).to.equal(undefined);
    expect(of({ kind: 'assumption', link: 'staff-care', draft: 'a' })).to.deep.equal({
      kind: 'assumption',
      link: 'staff-care',
      draft: 'a',
    });
  });

  it('keeps the field of the first impact while the document has no stages yet', () => {
    const editing = { kind: 'add', stage: 'impact', draft: 'Better' } as const;
    expect(
      pruned({ ...INITIAL_SESSION, editing }, { ...chainProgramme(), stages: [], results: [], links: [] })
        .editing,
    ).to.equal(editing);
  });

  it('knows whether a dialog holds typed text', () => {
    expect(isWritten(fresh, fresh)).to.equal(false);
    expect(isWritten({ ...fresh, assumptions: [{ text: '' }, { text: '' }] }, fresh)).to.equal(false);
    expect(isWritten({ ...fresh, reason: 'because' }, fresh)).to.equal(true);
    expect(isWritten({ ...fresh, other: 'staff' }, fresh)).to.equal(true);
  });

  it('tells dialogs apart by what they are about', () => {
    const keys = [
      draftKey(fresh),
      draftKey({ ...fresh, side: 'to' }),
      draftKey({ ...fresh, anchor: 'staff' }),
      draftKey({ ...fresh, link: 'staff-care' }),
    ];
    expect(new Set(keys).size).to.equal(4);
  });
});
