/** What a person does with results: write, add, move, reorder, delete, take back. */
import { putEdit, resultsOfStage, STANDARD_STAGES, type Edit, type Stage } from '@careframe/core';
import { at, type ChainHost } from '../results-chain.context.js';
import type { Editing, MoveDraft } from '../results-chain.session.js';
import { actText, nameOf, quoted, stageName } from '../results-chain.speech.js';
import type { ResultView } from '../results-chain.view.js';
import {
  addLinkEdits,
  addResultEdits,
  backwardsLink,
  deleteResultEdits,
  moveEdits,
  renameEdits,
} from './edits.js';
import { heir, neighbour, type Step } from './navigate.js';

type Writing<K extends Editing['kind']> = Extract<Editing, { kind: K }>;

export class ResultActions {
  constructor(private readonly host: ChainHost) {}

  select(id: string | undefined, focus = false): void {
    if (this.host.ui.selected !== id) this.host.setUi({ selected: id });
    if (focus && id !== undefined) this.host.focusNext(at.result(id));
  }

  go(id: string, step: Step): void {
    const next = neighbour(this.host.view, id, step);
    if (next !== undefined) this.select(next, true);
  }

  startRename(id: string): void {
    const label = this.host.view.results.get(id)?.result.label;
    if (!label) return;
    this.#write({ kind: 'rename', id, draft: label[this.host.language] ?? '' }, id);
  }

  startAdd(stage: string, after?: string): void {
    this.#write({ kind: 'add', stage, after, draft: '' });
  }

  /** Offers a result in the next stage that this one leads to. */
  startNext(id: string, forward = true): void {
    const stage = this.nextStage(id, forward);
    if (stage)
      this.#write({
        kind: 'add',
        stage: stage.id,
        ...(forward ? { linkFrom: id } : { linkTo: id }),
        draft: '',
      });
  }

  nextStage(id: string, forward = true): Stage | undefined {
    const result = this.host.view.results.get(id);
    const next = result && this.host.view.stages[result.stageIndex + (forward ? 1 : -1)];
    return next && !next.isMissing ? next.stage : undefined;
  }

  /** The first result of all: an impact, in the standard stages where the document has none. */
  startImpact(): void {
    const { stages } = this.host.view.programme;
    const stage = stages.find((one) => one.level === 'impact') ?? stages.at(-1);
    this.startAdd(stage?.id ?? 'impact');
  }

  #write(editing: Editing, selected = this.host.ui.selected): void {
    if (this.host.readOnly) return;
    this.host.setUi({ editing, selected, notice: undefined });
    this.host.focusNext(at.editor);
  }

  /** Leaves the field without a change; the focus goes back to where it came from. */
  cancel(editing: Editing): void {
    if (this.host.ui.editing !== editing) return;
    this.host.setUi({ editing: undefined });
    this.host.focusNext(...this.#origin(editing));
  }

  #origin(editing: Editing): string[] {
    const { selected } = this.host.ui;
    const card = selected === undefined ? [] : [at.result(selected)];
    switch (editing.kind) {
      case 'rename':
        return [at.result(editing.id)];
      case 'add': {
        const near = editing.linkFrom ?? editing.linkTo;
        return [...(near === undefined ? [] : [at.result(near)]), at.add(editing.stage), ...card];
      }
      default:
        return [at.link(editing.link), ...card];
    }
  }

  /** Commits a label. `how`: Enter offers the next new result, leaving the field does not move the focus. */
  finish(editing: Writing<'rename' | 'add'>, how: 'enter' | 'button' | 'blur'): void {
    if (this.host.ui.editing !== editing || this.host.isDrawing) return;
    const label = editing.draft.replaceAll(/\s+/g, ' ').trim();
    if (editing.kind === 'rename') this.#finishRename(editing, label, how);
    else this.#finishAdd(editing, label, how);
  }

  #finishRename(editing: Writing<'rename'>, label: string, how: 'enter' | 'button' | 'blur'): void {
    const { host } = this;
    const result = host.view.results.get(editing.id)?.result;
    const edits = result && label !== '' ? renameEdits(result, host.language, label) : [];
    if (edits.length > 0) {
      if (!host.commit(edits, { code: 'result.renamed', params: { label } })) return;
      host.say(host.words('said.renamed', { label: quoted(host, label) }));
    }
    host.setUi({ editing: undefined });
    if (how !== 'blur') host.focusNext(at.result(editing.id));
  }

  #finishAdd(editing: Writing<'add'>, label: string, how: 'enter' | 'button' | 'blur'): void {
    const { host } = this;
    if (label === '') {
      if (how === 'blur') host.setUi({ editing: undefined });
      else this.cancel(editing);
      return;
    }
    const id = host.createId('results');
    if (!this.#commitAdd(editing, id, label)) return;
    const added = host.view.results.get(id);
    if (added) this.#sayAdded(added, editing);
    const isLinked = editing.linkFrom !== undefined || editing.linkTo !== undefined;
    if (how === 'enter' && !isLinked) {
      host.setUi({ selected: id, editing: { kind: 'add', stage: editing.stage, after: id, draft: '' } });
      host.focusNext(at.editor);
      return;
    }
    host.setUi({ selected: id, editing: undefined });
    if (how !== 'blur') host.focusNext(at.result(id));
  }

  #commitAdd(editing: Writing<'add'>, id: string, label: string): boolean {
    const { host } = this;
    const { programme } = host.view;
    const { linkFrom, linkTo } = editing;
    const ends =
      linkFrom !== undefined
        ? { from: linkFrom, to: id }
        : linkTo !== undefined
          ? { from: id, to: linkTo }
          : undefined;
    const texts = { kind: 'contributes', reason: '', assumptions: [] } as const;
    const edits = [
      ...(programme.stages.length === 0
        ? this.#standardStages().map((stage) => putEdit('stages', stage))
        : []),
      ...addResultEdits(programme, {
        id,
        stage: editing.stage,
        after: editing.after,
        label: { [host.language]: label },
      }),
      ...(ends
        ? addLinkEdits({ id: host.createId('links'), ...ends }, texts, host.language, () =>
            host.createId('assumption'),
          )
        : []),
    ];
    return host.commit(edits, { code: 'result.added', params: { label } });
  }

  #standardStages(): Stage[] {
    const { host } = this;
    return STANDARD_STAGES.map(({ level }) => ({
      id: level,
      level,
      name: { [host.common.tag]: host.common(`level.${level}`) },
    }));
  }

  #sayAdded(added: ResultView, editing: Writing<'add'>): void {
    const { host } = this;
    const label = nameOf(host, added);
    const n = host.view.stages[added.stageIndex]?.results.length ?? 1;
    host.say(host.words('said.added', { label, stage: stageName(host, added), i: added.row + 1, n }));
    const near = host.view.results.get(editing.linkFrom ?? editing.linkTo ?? '');
    if (!near) return;
    const [from, to] =
      editing.linkFrom !== undefined ? [nameOf(host, near), label] : [label, nameOf(host, near)];
    host.say(host.words('said.linkedOpen', { from, to }));
  }

  /** Deletes a result with its links, in one step. */
  remove(id: string): void {
    const { host } = this;
    const result = host.view.results.get(id);
    if (!result || host.readOnly) return;
    const next = heir(host.view, id);
    const { edits, links, indicators } = deleteResultEdits(host.view.programme, id);
    const label = host.plain(result.result.label);
    if (!host.commit(edits, { code: 'result.deleted', params: { label } })) return;
    const text = host.words('said.deleted', { label: quoted(host, label), k: links, x: indicators });
    host.setUi({ selected: next, notice: { text, canUndo: true } });
    host.say(text);
    host.focusNext(...(next === undefined ? [] : [at.result(next)]), at.add(result.stage.id), '#title');
  }

  /** One place up or down in the stage. */
  reorder(id: string, by: -1 | 1): void {
    const result = this.host.view.results.get(id);
    if (!result) return;
    const others = resultsOfStage(this.host.view.programme, result.stage.id).filter((one) => one.id !== id);
    const index = result.row + by;
    if (index < 0 || index > others.length) return;
    if (this.#move(id, result.stage.id, others[index - 1]?.id ?? '', 'result.reordered') === undefined) {
      this.host.focusNext(at.button(id, by < 0 ? 'up' : 'down'), at.result(id));
    }
  }

  /** To the end of the neighbouring stage; refused aloud when a link would point back. */
  shiftStage(id: string, by: -1 | 1): void {
    const stage = this.nextStage(id, by > 0);
    if (!stage) return;
    const refusal = this.#move(
      id,
      stage.id,
      resultsOfStage(this.host.view.programme, stage.id).at(-1)?.id ?? '',
      'result.moved',
    );
    this.#afterMove(id, refusal);
  }

  /** Dropped after another result of a stage, or as its first one; refused aloud when a link would point back. */
  drop(id: string, stage: string, after: string): void {
    const isSame = this.host.view.results.get(id)?.stage.id === stage;
    this.#afterMove(id, this.#move(id, stage, after, isSame ? 'result.reordered' : 'result.moved'));
  }

  #afterMove(id: string, refusal: string | undefined): void {
    this.host.focusNext(at.result(id));
    if (refusal === undefined) return;
    this.host.setUi({ notice: { text: refusal, canUndo: false } });
    this.host.say(refusal, 'assertive');
  }

  openMove(id: string): void {
    const result = this.host.view.results.get(id);
    if (!result || this.host.readOnly) return;
    const present = resultsOfStage(this.host.view.programme, result.stage.id);
    this.host.setUi({
      selected: id,
      notice: undefined,
      dialog: { kind: 'move', id, stage: result.stage.id, after: present[result.row - 1]?.id ?? '' },
    });
  }

  updateMove(draft: MoveDraft, patch: Partial<MoveDraft>): void {
    const stage = patch.stage ?? draft.stage;
    const last =
      resultsOfStage(this.host.view.programme, stage)
        .filter((one) => one.id !== draft.id)
        .at(-1)?.id ?? '';
    this.host.setUi({
      dialog: { ...draft, error: undefined, ...(stage === draft.stage ? {} : { after: last }), ...patch },
    });
  }

  saveMove(draft: MoveDraft): void {
    const refusal = this.#move(draft.id, draft.stage, draft.after, 'result.moved');
    if (refusal !== undefined) {
      this.host.setUi({ dialog: { ...draft, error: refusal } });
      return;
    }
    this.closeDialog(draft.id, 'move');
  }

  /** Closes the dialog; the focus returns to the button that opened it. */
  closeDialog(id: string | undefined, opener: string): void {
    this.host.setUi({ dialog: undefined });
    this.host.focusNext(
      ...(id === undefined ? [] : [at.button(id, opener), at.result(id)]),
      `[data-do="${opener}"]`,
    );
  }

  /** Moves and tells; answers the refusal in words, or undefined when it was done. */
  #move(
    id: string,
    stage: string,
    after: string,
    code: 'result.moved' | 'result.reordered',
  ): string | undefined {
    const { host } = this;
    const { programme } = host.view;
    const back = host.readOnly ? undefined : backwardsLink(programme, id, stage);
    const link = back && host.view.links.get(back.id);
    const isMoving = host.view.results.get(id)?.stage.id !== stage;
    if (link && isMoving)
      return host.words('moveDialog.backwards', { from: nameOf(host, link.from), to: nameOf(host, link.to) });
    const label = host.plain(host.view.results.get(id)?.result.label);
    const edits = moveEdits(programme, id, stage, after);
    if (edits.length === 0 || !host.commit(edits, { code, params: { label } })) return undefined;
    const moved = host.view.results.get(id);
    if (!moved) return undefined;
    host.setUi({ selected: id });
    host.say(
      host.words('said.moved', {
        label: quoted(host, label),
        stage: stageName(host, moved),
        i: moved.row + 1,
        n: host.view.stages[moved.stageIndex]?.results.length ?? 1,
        k: moved.out.length + moved.in.length,
      }),
    );
    return undefined;
  }

  /** The result that comes back is selected, so that the eye and the focus find it. */
  takeBack(which: 'undo' | 'redo'): void {
    const { host } = this;
    if (host.readOnly) return;
    const change = host.takeBack(which);
    host.setUi({ notice: undefined });
    if (!change) {
      host.say(host.words(which === 'undo' ? 'said.nothingUndo' : 'said.nothingRedo'));
      return;
    }
    const id = change.edits.map(resultOf).find((one) => one !== undefined && host.view.results.has(one));
    if (id !== undefined) host.setUi({ selected: id });
    host.say(
      host.common(which === 'undo' ? 'undo.done' : 'redo.done', {
        act: actText(host, change.act ?? 'other'),
      }),
    );
  }
}

function resultOf(edit: Edit): string | undefined {
  if (edit.collection !== 'results') return undefined;
  return edit.op === 'put' ? edit.entity.id : edit.id;
}
