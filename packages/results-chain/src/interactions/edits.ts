/** Gestures as edits of the document. Pure: a programme and a wish in, the edits of one undo step out. */
import type { Collection, Edit, Link, LocalizedText, Programme, Result, Stage } from '@careframe/core';

/** A text in one language, the others kept; undefined when no language is left. */
export function withText(text: LocalizedText | undefined, language: string, value: string): LocalizedText | undefined {
  const { [language]: _, ...others } = text ?? {};
  const next = value === '' ? others : { ...text, [language]: value };
  return Object.keys(next).length > 0 ? next : undefined;
}

/** Results of a stage in their order; ties keep document order. */
export function inStage(programme: Programme, stage: string): readonly Result[] {
  return programme.results.filter((result) => result.stage === stage).toSorted((a, b) => a.order - b.order);
}

/**
 * Order for a place among `others` (already without the one that moves). Between two neighbours it is their middle,
 * so that one move changes one entity; where no number fits between, all are numbered anew.
 */
export function placeAmong(others: readonly Result[], index: number): { order: number; edits: readonly Edit[] } {
  const [before, after] = [others[index - 1], others[index]];
  if (!after) return { order: before ? Math.floor(before.order) + 1 : 1, edits: [] };
  const order = before ? (before.order + after.order) / 2 : after.order - 1;
  if (order < after.order && (!before || order > before.order)) return { order, edits: [] };
  const edits = others.map((result, at): Edit => ({ op: 'set', collection: 'results', id: result.id, path: ['order'], value: at < index ? at + 1 : at + 2 }));
  return { order: index + 1, edits };
}

/** Index after a result in a list; the end when `after` is absent, the start when it is empty. */
function indexAfter(others: readonly Result[], after: string | undefined): number {
  if (after === undefined) return others.length;
  return others.findIndex((result) => result.id === after) + 1;
}

/** Adds a result after another one of its stage, or at the end. */
export function addResultEdits(programme: Programme, wish: { id: string; stage: string; after?: string | undefined; label: LocalizedText }): readonly Edit[] {
  const others = inStage(programme, wish.stage);
  const { order, edits } = placeAmong(others, indexAfter(others, wish.after));
  return [...edits, { op: 'put', collection: 'results', entity: { id: wish.id, stage: wish.stage, order, label: wish.label } }];
}

/** Changes a result's text in one language. */
export function renameEdits(result: Result, language: string, label: string): readonly Edit[] {
  return (result.label[language] ?? '') === label ? [] : [{ op: 'set', collection: 'results', id: result.id, path: ['label', language], value: label }];
}

/** Moves a result within its stage or to another one. `after` is empty for the first place. */
export function moveEdits(programme: Programme, id: string, stage: string, after: string): readonly Edit[] {
  const result = programme.results.find((one) => one.id === id);
  if (!result) return [];
  const present = inStage(programme, stage);
  const others = present.filter((one) => one.id !== id);
  const index = indexAfter(others, after);
  if (result.stage === stage && present.indexOf(result) === index) return [];
  const { order, edits } = placeAmong(others, index);
  const stageEdit: readonly Edit[] = result.stage === stage ? [] : [{ op: 'set', collection: 'results', id, path: ['stage'], value: stage }];
  return [...edits, ...stageEdit, { op: 'set', collection: 'results', id, path: ['order'], value: order }];
}

/** The first link that would run from a later stage to an earlier one if a result stood in `stage`. */
export function backwardsLink(programme: Programme, id: string, stage: string): Link | undefined {
  const place = new Map(programme.stages.map((one, index) => [one.id, index]));
  const stageOf = new Map(programme.results.map((one) => [one.id, place.get(one.id === id ? stage : one.stage)]));
  return programme.links.find((link) => {
    if (link.kind === 'feedback' || (link.from !== id && link.to !== id)) return false;
    const [from, to] = [stageOf.get(link.from), stageOf.get(link.to)];
    return from !== undefined && to !== undefined && from > to;
  });
}

/** Actions and decisions keep their text when what they are about goes. */
function forgetEdits(programme: Programme, gone: ReadonlySet<string>): readonly Edit[] {
  return (['actions', 'decisions'] as const satisfies readonly Collection[]).flatMap((collection) =>
    programme[collection].flatMap(({ id, about }): Edit[] => (about && gone.has(`${about.collection}/${about.id}`) ? [{ op: 'set', collection, id, path: ['about'] }] : [])),
  );
}

/** What goes with a result. Indicators and their values stay, without a result. */
export interface Removal {
  readonly edits: readonly Edit[];
  readonly links: number;
  readonly indicators: number;
}

export function deleteResultEdits(programme: Programme, id: string): Removal {
  const links = programme.links.filter((link) => link.from === id || link.to === id);
  const indicators = programme.indicators.filter((indicator) => indicator.result === id);
  const gone = new Set([`results/${id}`, ...links.map((link) => `links/${link.id}`)]);
  return {
    links: links.length,
    indicators: indicators.length,
    edits: [
      ...forgetEdits(programme, gone),
      ...links.map((link): Edit => ({ op: 'remove', collection: 'links', id: link.id })),
      ...indicators.map((indicator): Edit => ({ op: 'set', collection: 'indicators', id: indicator.id, path: ['result'] })),
      { op: 'remove', collection: 'results', id },
    ],
  };
}

export function removeLinkEdits(programme: Programme, id: string): readonly Edit[] {
  return [...forgetEdits(programme, new Set([`links/${id}`])), { op: 'remove', collection: 'links', id }];
}

/** What the link dialog says about a link, in one language. */
export interface LinkTexts {
  readonly kind: Link['kind'];
  readonly reason: string;
  readonly assumptions: readonly { readonly id?: string | undefined; readonly text: string }[];
}

export function addLinkEdits(link: Pick<Link, 'id' | 'from' | 'to'>, texts: LinkTexts, language: string, createId: () => string): readonly Edit[] {
  const reason = withText(undefined, language, texts.reason.trim());
  const assumptions = writtenAssumptions([], texts, language, createId);
  return [{ op: 'put', collection: 'links', entity: { ...link, kind: texts.kind, ...(reason && { reason }), ...(assumptions && { assumptions }) } }];
}

type Assumptions = NonNullable<Link['assumptions']>;

function writtenAssumptions(present: Assumptions, texts: LinkTexts, language: string, createId: () => string): Assumptions | undefined {
  const next = texts.assumptions.flatMap(({ id, text }): Assumptions => {
    const old = present.find((one) => one.id === id);
    const changed = withText(old?.text, language, text.trim());
    return changed ? [{ ...old, id: old?.id ?? createId(), text: changed }] : [];
  });
  return next.length > 0 ? next : undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Changes kind, reason and assumptions of a link; only the fields that differ. */
export function changeLinkEdits(link: Link, texts: LinkTexts, language: string, createId: () => string): readonly Edit[] {
  const fields = {
    kind: texts.kind,
    reason: withText(link.reason, language, texts.reason.trim()),
    assumptions: writtenAssumptions(link.assumptions ?? [], texts, language, createId),
  };
  return (['kind', 'reason', 'assumptions'] as const).flatMap((field): Edit[] => {
    if (same(fields[field], link[field])) return [];
    const edit = { op: 'set', collection: 'links', id: link.id, path: [field] } as const;
    return [fields[field] === undefined ? edit : { ...edit, value: fields[field] }];
  });
}

/** Puts the stages of a standard chain into a document that has none. */
export function defaultStageEdits(stages: readonly Stage[]): readonly Edit[] {
  return stages.map((entity) => ({ op: 'put', collection: 'stages', entity }));
}
