/**
 * What the person is doing: which card is selected, what is being written, which dialog is open. A plain value, so
 * that it outlives a change of view or a move in the page and can be tested without a browser.
 */
import type { Link, Programme } from '@careframe/core';

/** A text being written. `draft` follows the typing, so nothing is lost when the field is drawn again. */
export type Editing = { draft: string } & (
  | { readonly kind: 'rename'; readonly id: string }
  | {
      readonly kind: 'add';
      readonly stage: string;
      readonly after?: string | undefined;
      readonly linkFrom?: string | undefined;
      readonly linkTo?: string | undefined;
    }
  | { readonly kind: 'reason'; readonly link: string }
  | { readonly kind: 'assumption'; readonly link: string; readonly id?: string | undefined }
);

/** The link dialog: a new link from or to a result, or an existing link. */
export interface LinkDraft {
  readonly kind: 'link';
  /** Result the dialog was opened for. */
  readonly anchor: string;
  /** Which end of the link that result is. */
  readonly side: 'from' | 'to';
  /** Link that is changed; absent for a new one. */
  readonly link?: string | undefined;
  /** The chosen other end. */
  readonly other?: string | undefined;
  readonly linkKind: Link['kind'];
  readonly reason: string;
  readonly assumptions: readonly { readonly id?: string | undefined; readonly text: string }[];
  readonly filter: string;
  readonly error?: string | undefined;
}

export interface MoveDraft {
  readonly kind: 'move';
  readonly id: string;
  readonly stage: string;
  /** Result it goes after; empty for the first place. */
  readonly after: string;
  readonly error?: string | undefined;
}

export type ChainDialog = LinkDraft | MoveDraft | { readonly kind: 'keys' };

export interface ChainSession {
  readonly selected: string | undefined;
  readonly editing: Editing | undefined;
  readonly dialog: ChainDialog | undefined;
  readonly wordsOpen: boolean;
  readonly problemsOpen: boolean;
  /** What just happened and can be undone, or why something did not happen. */
  readonly notice: { readonly text: string; readonly canUndo: boolean } | undefined;
  /** Link dialogs left with Esc, by what they were about: typed text is not lost. */
  readonly kept: Readonly<Record<string, LinkDraft>>;
}

export const INITIAL_SESSION: ChainSession = {
  selected: undefined,
  editing: undefined,
  dialog: undefined,
  wordsOpen: false,
  problemsOpen: false,
  notice: undefined,
  kept: {},
};

/** Names what a link dialog is about. */
export function draftKey(draft: Pick<LinkDraft, 'anchor' | 'side' | 'link'>): string {
  return draft.link ?? `${draft.side}:${draft.anchor}`;
}

/** Whether a draft holds something a person wrote or chose since the dialog was opened with `fresh`. */
export function isWritten(draft: LinkDraft, fresh: LinkDraft): boolean {
  const written = ({ other, linkKind, reason, assumptions }: LinkDraft): string =>
    JSON.stringify([other, linkKind, reason, assumptions.filter((one) => one.text !== '')]);
  return written(draft) !== written(fresh);
}

/** The session without what the document no longer has, after a change by whomever. The same value when nothing went. */
export function pruned(session: ChainSession, programme: Programme): ChainSession {
  const hasResult = (id: string): boolean => programme.results.some((result) => result.id === id);
  const hasLink = (id: string): boolean => programme.links.some((link) => link.id === id);
  const selected =
    session.selected !== undefined && hasResult(session.selected) ? session.selected : undefined;
  const editing =
    session.editing && isAlive(session.editing, programme, hasResult, hasLink) ? session.editing : undefined;
  const dialog =
    session.dialog && isOpenable(session.dialog, hasResult, hasLink) ? session.dialog : undefined;
  if (selected === session.selected && editing === session.editing && dialog === session.dialog)
    return session;
  return { ...session, selected, editing, dialog };
}

type Has = (id: string) => boolean;

function isAlive(editing: Editing, programme: Programme, hasResult: Has, hasLink: Has): boolean {
  if (editing.kind === 'rename') return hasResult(editing.id);
  if (editing.kind === 'reason' || editing.kind === 'assumption') return hasLink(editing.link);
  const near = editing.linkFrom ?? editing.linkTo;
  return (
    (programme.stages.length === 0 || programme.stages.some((stage) => stage.id === editing.stage)) &&
    (near === undefined || hasResult(near))
  );
}

function isOpenable(dialog: ChainDialog, hasResult: Has, hasLink: Has): boolean {
  if (dialog.kind === 'keys') return true;
  if (dialog.kind === 'move') return hasResult(dialog.id);
  return hasResult(dialog.anchor) && (dialog.link === undefined || hasLink(dialog.link));
}
