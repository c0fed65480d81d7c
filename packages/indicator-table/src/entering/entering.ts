/** Entering a value: from the open field to the change in the document. Nothing a person typed is lost on the way. */
import type { Act } from '@careframe/element';
import { problemTextOnDemand } from '@careframe/i18n';
import type { Edit, Observation } from '@careframe/core';
import type { IndicatorRow } from '../indicator-table.model.js';
import { entryKind, type Draft, type DraftProblem, type Figure } from '../indicator-table.session.js';
import { amountText, findingText, type TableView } from '../indicator-table.view.js';
import type { TableHost } from '../interactions/table-host.js';
import { evaluate, isTouched, isUnchanged, observationFrom, startDraft } from './draft.js';
import { readBlock, type ReadCell } from './paste.js';
import { leftOut, type Pasted } from './pasted.js';

/** Selectors of a cell, or of the button of its card. */
export function cellSelectors(
  view: TableView,
  { indicator, period }: Pick<Draft, 'indicator' | 'period'>,
): string[] {
  const id = CSS.escape(indicator);
  return [
    `tr[data-indicator="${id}"] [data-column="${view.shown.indexOf(period)}"]`,
    `[data-act="edit"][data-indicator="${id}"]`,
  ];
}

/** Where the focus goes when fields open. */
const FIRST_FIELD = ['[data-value]', '#f-missing'];

export class Entering {
  draft: Draft | undefined;
  problem: DraftProblem | undefined;
  /** What the last pasted block left to be put right. */
  pasted: Pasted | undefined;
  #opened: Draft | undefined;
  /** Drafts left with Escape, by indicator and period: opening all fields again brings them back. */
  readonly #kept = new Map<string, Draft>();

  constructor(private readonly host: TableHost) {}

  /** Opens the value in its cell (`quick`) or all fields (`full`). An open draft is committed first. */
  open(
    entry: IndicatorRow,
    period: string,
    mode: Draft['mode'],
    options: { typed?: string; focus?: string } = {},
  ): void {
    const { view } = this.host;
    if (!view || this.host.readOnly || !this.leave()) return;
    if (entryKind(entry.indicator) === 'none') {
      this.host.say(view.words('said.words', { indicator: view.plain(entry.indicator.name) }));
      return;
    }
    const { typed } = options;
    const fresh = { mode, language: view.contentTag };
    this.#opened = startDraft(entry, period, view.format, fresh);
    const kept = mode === 'full' ? this.#kept.get(keyOf(this.#opened)) : undefined;
    this.draft =
      kept ??
      (typed === undefined ? this.#opened : startDraft(entry, period, view.format, { ...fresh, typed }));
    this.problem = undefined;
    this.host.redraw();
    this.host.focus(...(options.focus ? [options.focus] : []), ...FIRST_FIELD);
  }

  change(fields: Partial<Draft>): void {
    const {
      draft,
      host: { view },
    } = this;
    if (!draft || !this.#opened || !view) return;
    const entry = fields.period === undefined ? undefined : rowOf(view, draft.indicator);
    this.problem = undefined;
    if (entry && fields.period !== undefined) {
      const moved = startDraft(entry, fields.period, view.format, {
        mode: draft.mode,
        language: view.contentTag,
      });
      this.draft = isTouched(draft, this.#opened) ? { ...draft, period: fields.period } : moved;
      this.#opened = moved;
    } else {
      this.draft = { ...draft, ...fields };
    }
    this.host.redraw();
  }

  /** The person said which number was meant. */
  settle(value: number): void {
    if (!this.draft || !this.problem) return;
    const text = this.draft[this.problem.field].trim();
    this.draft = { ...this.draft, settled: new Map([...(this.draft.settled ?? []), [text, value]]) };
    this.commit();
  }

  /** Commits the open draft; answers whether it is closed. `after` says where the focus goes, by default back to the cell. */
  commit(after?: () => void): boolean {
    const {
      draft,
      host: { view },
    } = this;
    const entry = draft && view && rowOf(view, draft.indicator);
    if (!draft || !this.#opened) return true;
    if (!entry) {
      this.#close(draft);
      return true;
    }
    if (isTouched(draft, this.#opened) || draft.settled) {
      const evaluated = evaluate(draft, entry, view.format);
      if (!evaluated.ok) return this.#refuse(evaluated.problem);
      if (!this.#write(draft, entry, evaluated.figure)) return false;
      this.#mended(draft);
    }
    this.#close(draft);
    if (after) after();
    else this.host.focus(...cellSelectors(view, draft));
    return true;
  }

  /** Before something else is done: keeps what was typed. False when it must be put right first. */
  leave(): boolean {
    return this.commit(() => {});
  }

  /** Closes the fields without a change; with `keep` a later opening brings back what was typed. */
  cancel(keep: boolean): void {
    const {
      draft,
      host: { view },
    } = this;
    if (!draft || !view) return;
    const isWorthKeeping = keep && draft.mode === 'full' && this.#opened && isTouched(draft, this.#opened);
    this.#close(draft);
    if (isWorthKeeping) this.#kept.set(keyOf(draft), draft);
    this.host.focus(...cellSelectors(view, draft));
  }

  /** Delete: the value goes, "not reported" stays, one step back brings it again. */
  clear(entry: IndicatorRow, period: string): void {
    const { view } = this.host;
    const existing = observationOf(entry, period);
    if (!view || !existing || existing.missing === 'not-reported') return;
    const draft = startDraft(entry, period, view.format, { mode: 'quick', language: view.contentTag });
    const refusal = this.#put(
      { ...draft, missing: 'not-reported' },
      { missing: 'not-reported' },
      existing,
      actOf('value.cleared', entry, period),
    );
    if (refusal === undefined)
      this.host.say(
        view.words('said.cleared', {
          indicator: view.plain(entry.indicator.name),
          period: view.format.period(period, 'long'),
        }),
      );
  }

  /** A block from a spreadsheet, from this cell on: one step for all that can be read, the rest is listed. */
  paste(from: { readonly row: number; readonly period: number }, text: string): void {
    const { view, session, readOnly } = this.host;
    if (!view || !session || readOnly) return;
    // Pasted into the open cell, the block stands for what was being typed there.
    if (this.draft?.mode === 'quick') this.#close(this.draft);
    else if (!this.leave()) return;
    const { read, refused, outside } = readBlock(view, from, text);
    const refusal = this.#putAll(read);
    if (refusal === '') return;
    if (refusal !== undefined) {
      this.host.say(view.words('error.refused', { reason: refusal }), 'assertive');
      return;
    }
    const pasted = { taken: read.length, refused, outside };
    const left = leftOut(pasted);
    this.pasted = left > 0 ? pasted : undefined;
    this.host.redraw();
    this.host.say(view.words('said.pasted', { n: pasted.taken, left }), left > 0 ? 'assertive' : 'polite');
  }

  /** Takes a cell off the list of what is to be put right. */
  #mended({ indicator, period }: Draft): void {
    if (!this.pasted) return;
    const isOther = (cell: { indicator: string; period: string }): boolean =>
      cell.indicator !== indicator || cell.period !== period;
    const pasted = { ...this.pasted, refused: this.pasted.refused.filter(isOther) };
    this.pasted = leftOut(pasted) > 0 ? pasted : undefined;
  }

  #putAll(cells: readonly ReadCell[]): string | undefined {
    const edits = cells.flatMap(({ entry, draft, figure }): Edit[] => {
      const existing = observationOf(entry, draft.period);
      return isUnchanged(figure, draft, existing) ? [] : [this.#edit(draft, figure, existing)];
    });
    return edits.length === 0
      ? undefined
      : this.#commit(edits, { code: 'values.pasted', params: { n: edits.length } });
  }

  #close(draft: Draft): void {
    this.#kept.delete(keyOf(draft));
    this.draft = undefined;
    this.#opened = undefined;
    this.problem = undefined;
    this.host.redraw();
  }

  #refuse(problem: DraftProblem): false {
    this.problem = problem;
    this.host.redraw();
    this.host.say(this.host.view!.words(`error.${problem.code}`, problem.params), 'assertive');
    this.host.focus('[data-reading]', '[aria-invalid="true"]', ...FIRST_FIELD);
    return false;
  }

  /** False when the document refused the change: the draft stays open. */
  #write(draft: Draft, entry: IndicatorRow, figure: Figure): boolean {
    const existing = observationOf(entry, draft.period);
    const view = this.host.view!;
    const where = {
      indicator: view.plain(entry.indicator.name),
      period: view.format.period(draft.period, 'long'),
    };
    if (isUnchanged(figure, draft, existing)) {
      this.host.say(view.words('said.kept', where));
      return true;
    }
    const refusal = this.#put(draft, figure, existing, actOf('value.entered', entry, draft.period));
    if (refusal === undefined) this.#tell(draft, where);
    else if (refusal) return this.#refuse({ field: 'value', code: 'refused', params: { reason: refusal } });
    else this.host.say(view.words('said.kept', where));
    return true;
  }

  /** Says the value as it stands now, the state that follows, and what deserves a look. */
  #tell(draft: Draft, where: { readonly indicator: string; readonly period: string }): void {
    const view = this.host.view!;
    const now = rowOf(view, draft.indicator);
    const cell = now?.cells.find((candidate) => candidate.period === draft.period);
    if (!now || !cell) return;
    const value = amountText(
      cell.amount,
      now.indicator,
      view,
      draft.missing ? view.common(`missing.${draft.missing}`) : '–',
    );
    const sentence = view.words('said.value', {
      ...where,
      value,
      state: view.common(`state.${now.status.state}`),
    });
    this.host.say(
      [sentence, ...cell.findings.map((finding) => findingText(finding, now.indicator, view))].join(' '),
    );
  }

  /** Undefined when the change stands, '' when a listener refused it (it may set the programme itself), else the document's reason. */
  #put(draft: Draft, figure: Figure, existing: Observation | undefined, act: Act): string | undefined {
    return this.#commit([this.#edit(draft, figure, existing)], act);
  }

  #edit(draft: Draft, figure: Figure, existing: Observation | undefined): Edit {
    const session = this.host.session!;
    const { at, by } = session.createChange([]);
    const entity = observationFrom(draft, figure, existing, {
      id: existing?.id ?? session.createId('observations'),
      at,
      by,
      language: this.host.view!.contentTag,
    });
    return { op: 'put', collection: 'observations', entity };
  }

  #commit(edits: readonly Edit[], act: Act): string | undefined {
    const committed = this.host.put(edits, act);
    if (committed.done) return undefined;
    const { common } = this.host.view!;
    return committed.problems.map((problem) => problemTextOnDemand(problem, common).what).join(' ');
  }
}

const keyOf = (draft: Draft): string => `${draft.indicator} ${draft.period}`;

const rowOf = (view: TableView, indicator: string): IndicatorRow | undefined =>
  view.model.rows.find((row) => row.indicator.id === indicator);

const observationOf = (entry: IndicatorRow, period: string): Observation | undefined =>
  entry.cells.find((cell) => cell.period === period)?.observation;

const actOf = (
  code: 'value.entered' | 'value.cleared',
  { indicator }: IndicatorRow,
  period: string,
): Act => ({ code, params: { indicator: indicator.name, period } });
