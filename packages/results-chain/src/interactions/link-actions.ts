/** What a person does with links: make, explain, question, remove. */
import type { Link, LinkTarget } from '@careframe/core';
import { at, type ChainHost } from '../results-chain.context.js';
import { draftKey, isWritten, type Editing, type LinkDraft } from '../results-chain.session.js';
import { endsOf, nameOf } from '../results-chain.speech.js';
import type { LinkView } from '../results-chain.view.js';
import { addLinkEdits, changeLinkEdits, removeLinkEdits, type LinkTexts } from './edits.js';
import { causalRefusal, otherEnds } from './targets.js';

type TextEditing = Extract<Editing, { kind: 'reason' | 'assumption' }>;

export class LinkActions {
  constructor(private readonly host: ChainHost) {}

  /** Opens the dialog for a new link that starts at a result (`from`) or ends at it (`to`). */
  open(anchor: string, side: 'from' | 'to' = 'from'): void {
    const { host } = this;
    const result = host.view.results.get(anchor);
    if (!result || host.readOnly) return;
    const draft = this.#show({
      kind: 'link',
      anchor,
      side,
      linkKind: 'contributes',
      reason: '',
      assumptions: [{ text: '' }],
      filter: '',
    });
    const n = this.ends(draft).filter((end) => end.ok).length;
    host.say(
      host.words(side === 'from' ? 'said.linking' : 'said.linkingTo', { label: nameOf(host, result), n }),
    );
  }

  /** Opens the dialog for an existing link. */
  openEdit({ link }: LinkView): void {
    if (!this.host.readOnly) this.#show(this.#draftOf(link));
  }

  #draftOf(link: Link): LinkDraft {
    const { reason, assumptions } = this.#present(link);
    return {
      kind: 'link',
      anchor: link.from,
      side: 'from',
      link: link.id,
      other: link.to,
      linkKind: link.kind,
      reason,
      assumptions: assumptions.length > 0 ? assumptions : [{ text: '' }],
      filter: '',
    };
  }

  /** What a link says now, in the language that is written. */
  #present(link: Link): LinkTexts {
    const text = (written: Readonly<Record<string, string>> | undefined): string =>
      written?.[this.host.language] ?? '';
    return {
      kind: link.kind,
      reason: text(link.reason),
      assumptions: (link.assumptions ?? []).map((one) => ({ id: one.id, text: text(one.text) })),
    };
  }

  /** Shows the dialog as it was left with Esc, or as given. */
  #show(fresh: LinkDraft): LinkDraft {
    const draft = this.host.ui.kept[draftKey(fresh)] ?? fresh;
    this.#fresh = fresh;
    this.host.setUi({ dialog: draft, selected: draft.anchor, editing: undefined, notice: undefined });
    return draft;
  }

  #fresh: LinkDraft | undefined;

  /** The results that can be chosen in the dialog, and why not the others. */
  ends(draft: LinkDraft): readonly LinkTarget[] {
    return otherEnds(this.host.view.programme, draft.anchor, draft.side, draft.linkKind);
  }

  update(draft: LinkDraft, patch: Partial<LinkDraft>): void {
    const next = { ...draft, error: undefined, ...patch };
    const isStillOpen =
      next.link !== undefined ||
      next.other === undefined ||
      this.ends(next).some((end) => end.id === next.other && end.ok);
    this.host.setUi({ dialog: isStillOpen ? next : { ...next, other: undefined } });
  }

  /** Closes the dialog. Esc keeps what was written for the next time, "Cancel" drops it. */
  leave(draft: LinkDraft, keep: boolean): void {
    const { [draftKey(draft)]: _, ...others } = this.host.ui.kept;
    this.host.setUi({
      dialog: undefined,
      kept:
        keep && this.#fresh && isWritten(draft, this.#fresh)
          ? { ...others, [draftKey(draft)]: { ...draft, error: undefined } }
          : others,
    });
    this.#focusAfter(draft);
  }

  #focusAfter(draft: LinkDraft): void {
    const link = draft.link === undefined ? [] : [at.link(draft.link)];
    this.host.focusNext(...link, at.button(draft.anchor, 'link'), at.result(draft.anchor));
  }

  save(draft: LinkDraft): void {
    const error = this.#refusal(draft);
    if (error !== undefined) {
      this.host.setUi({ dialog: { ...draft, error } });
      return;
    }
    const isDone =
      draft.link === undefined
        ? this.#add(draft)
        : this.#change(draft.link, { ...draft, kind: draft.linkKind });
    if (isDone) this.leave(draft, false);
  }

  #refusal(draft: LinkDraft): string | undefined {
    const link = this.host.view.links.get(draft.link ?? '')?.link;
    if (link) {
      const isTurning = link.kind === 'feedback' && draft.linkKind !== 'feedback';
      const refusal = isTurning ? causalRefusal(this.host.view.programme, link) : undefined;
      return refusal && this.why(refusal, draft);
    }
    const end = this.ends(draft).find((one) => one.id === draft.other);
    if (!end) return this.host.words('linkDialog.choose');
    return end.ok ? undefined : this.why(end, draft);
  }

  /** Why a result cannot be chosen. */
  why(target: LinkTarget, draft: LinkDraft): string {
    const { host } = this;
    const name = (id: string): string => {
      const result = host.view.results.get(id);
      return result ? nameOf(host, result) : '';
    };
    const [from, to] = draft.side === 'from' ? [draft.anchor, target.id] : [target.id, draft.anchor];
    if (target.reason !== 'cycle') return host.words(`refused.${target.reason ?? 'self'}`);
    return host.words('refused.cycle', {
      from: name(from),
      to: name(to),
      path: host.format.list((target.path ?? []).slice(1, -1).map(name)),
    });
  }

  #add(draft: LinkDraft): boolean {
    const { host } = this;
    const [from, to] = draft.side === 'from' ? [draft.anchor, draft.other!] : [draft.other!, draft.anchor];
    const id = host.createId('links');
    const edits = addLinkEdits({ id, from, to }, { ...draft, kind: draft.linkKind }, host.language, () =>
      host.createId('assumption'),
    );
    const label = (result: string): string => host.plain(host.view.results.get(result)?.result.label);
    if (!host.commit(edits, { code: 'link.added', params: { from: label(from), to: label(to) } }))
      return false;
    const link = host.view.links.get(id);
    if (link)
      host.say(host.words(link.link.assumptions ? 'said.linked' : 'said.linkedOpen', endsOf(host, link)));
    return true;
  }

  #change(id: string, texts: LinkTexts): boolean {
    const { host } = this;
    const link = host.view.links.get(id);
    if (!link) return true;
    const edits = changeLinkEdits(link.link, texts, host.language, () => host.createId('assumption'));
    if (edits.length === 0) return true;
    if (!host.commit(edits, { code: 'link.changed', params: this.#params(link) })) return false;
    host.say(host.words('said.linkChanged', endsOf(host, link)));
    return true;
  }

  #params({ from, to }: LinkView): { from: string; to: string } {
    return { from: this.host.plain(from.result.label), to: this.host.plain(to.result.label) };
  }

  remove(view: LinkView): void {
    const { host } = this;
    if (
      host.readOnly ||
      !host.commit(removeLinkEdits(host.view.programme, view.link.id), {
        code: 'link.removed',
        params: this.#params(view),
      })
    )
      return;
    const text = host.words('said.linkRemoved', endsOf(host, view));
    host.setUi({ selected: view.link.from, notice: { text, canUndo: true } });
    host.say(text);
    const next =
      view.from.out[view.from.out.indexOf(view) + 1] ?? view.from.out[view.from.out.indexOf(view) - 1];
    host.focusNext(
      ...(next ? [at.link(next.link.id)] : []),
      at.button(view.link.from, 'link'),
      at.result(view.link.from),
    );
  }

  /** Writes the reason, an assumption, or a new assumption, in place. */
  startText(view: LinkView, kind: 'reason' | 'assumption', id?: string): void {
    const { host } = this;
    if (host.readOnly) return;
    const { link } = view;
    const text = kind === 'reason' ? link.reason : link.assumptions?.find((one) => one.id === id)?.text;
    const draft = text?.[host.language] ?? '';
    host.setUi({
      editing: kind === 'reason' ? { kind, link: link.id, draft } : { kind, link: link.id, id, draft },
      notice: undefined,
    });
    host.focusNext(at.editor);
  }

  finishText(editing: TextEditing, how: 'enter' | 'button' | 'blur'): void {
    const { host } = this;
    if (host.ui.editing !== editing || host.isDrawing) return;
    const link = host.view.links.get(editing.link)?.link;
    if (link && !this.#change(link.id, this.#texts(link, editing))) return;
    host.setUi({ editing: undefined });
    if (how !== 'blur') host.focusNext(at.link(editing.link));
  }

  #texts(link: Link, editing: TextEditing): LinkTexts {
    const present = this.#present(link);
    if (editing.kind === 'reason') return { ...present, reason: editing.draft };
    const assumptions =
      editing.id === undefined
        ? [...present.assumptions, { text: editing.draft }]
        : present.assumptions.map((one) =>
            one.id === editing.id ? { id: one.id, text: editing.draft } : one,
          );
    return { ...present, assumptions };
  }
}
