/** Gestures as edits of the document. Pure: a programme and a wish in, the edits of one undo step out. */
import {
  indicatorsOf,
  moveResultEdits,
  putEdit,
  removeEdit,
  removeResultEdits,
  resultsOfStage,
  setEdit,
} from '@careframe/core';
import type { Edit, Link, LocalizedText, Programme, Result, SetEdit } from '@careframe/core';

/** A text in one language, the others kept; undefined when no language is left. */
export function withText(
  text: LocalizedText | undefined,
  language: string,
  value: string,
): LocalizedText | undefined {
  const { [language]: _, ...others } = text ?? {};
  const next = value === '' ? others : { ...text, [language]: value };
  return Object.keys(next).length > 0 ? next : undefined;
}

/** Index after a result in a list; the end when `after` is absent, the start when it is empty. */
function indexAfter(others: readonly Result[], after: string | undefined): number {
  if (after === undefined) return others.length;
  return others.findIndex((result) => result.id === after) + 1;
}

/** Adds a result after another one of its stage, or at the end. */
export function addResultEdits(
  programme: Programme,
  wish: { id: string; stage: string; after?: string | undefined; label: LocalizedText },
): readonly Edit[] {
  const { id, stage, after, label } = wish;
  const present = resultsOfStage(programme, stage);
  const last = { id, stage, label, order: Math.floor(present.at(-1)?.order ?? 0) + 1 };
  const moves = moveResultEdits(
    { ...programme, results: [...programme.results, last] },
    id,
    stage,
    indexAfter(present, after),
  );
  const isOwn = (edit: Edit): edit is SetEdit => edit.op === 'set' && edit.id === id;
  const order = moves.find(isOwn)?.value as number | undefined;
  return [
    ...moves.filter((edit) => !isOwn(edit)),
    putEdit('results', { ...last, order: order ?? last.order }),
  ];
}

/** Changes a result's text in one language. */
export function renameEdits(result: Result, language: string, label: string): readonly Edit[] {
  return (result.label[language] ?? '') === label
    ? []
    : [setEdit('results', result.id, ['label', language], label)];
}

/** Moves a result within its stage or to another one. `after` is empty for the first place. */
export function moveEdits(programme: Programme, id: string, stage: string, after: string): readonly Edit[] {
  const result = programme.results.find((one) => one.id === id);
  if (!result) return [];
  const present = resultsOfStage(programme, stage);
  const index = indexAfter(
    present.filter((one) => one.id !== id),
    after,
  );
  if (result.stage === stage && present.indexOf(result) === index) return [];
  return moveResultEdits(programme, id, stage, index);
}

/** The first link that would run from a later stage to an earlier one if a result stood in `stage`. */
export function backwardsLink(programme: Programme, id: string, stage: string): Link | undefined {
  const place = new Map(programme.stages.map((one, index) => [one.id, index]));
  const stageOf = new Map(
    programme.results.map((one) => [one.id, place.get(one.id === id ? stage : one.stage)]),
  );
  return programme.links.find((link) => {
    if (link.kind === 'feedback' || (link.from !== id && link.to !== id)) return false;
    const [from, to] = [stageOf.get(link.from), stageOf.get(link.to)];
    return from !== undefined && to !== undefined && from > to;
  });
}

/** What goes with a result. Indicators and their values stay, without a result. */
export interface Removal {
  readonly edits: readonly Edit[];
  readonly links: number;
  readonly indicators: number;
}

export function deleteResultEdits(programme: Programme, id: string): Removal {
  return {
    edits: removeResultEdits(programme, id),
    links: programme.links.filter((link) => link.from === id || link.to === id).length,
    indicators: indicatorsOf(programme, id).length,
  };
}

/** Removes a link. Actions and decisions about it stay, and are about nothing in particular. */
export function removeLinkEdits(programme: Programme, id: string): readonly Edit[] {
  const about = (['actions', 'decisions'] as const).flatMap((collection) =>
    programme[collection]
      .filter((one) => one.about?.collection === 'links' && one.about.id === id)
      .map((one) => setEdit(collection, one.id, ['about'])),
  );
  return [...about, removeEdit('links', id)];
}

/** What the link dialog says about a link, in one language. */
export interface LinkTexts {
  readonly kind: Link['kind'];
  readonly reason: string;
  readonly assumptions: readonly { readonly id?: string | undefined; readonly text: string }[];
}

export function addLinkEdits(
  link: Pick<Link, 'id' | 'from' | 'to'>,
  texts: LinkTexts,
  language: string,
  createId: () => string,
): readonly Edit[] {
  const reason = withText(undefined, language, texts.reason.trim());
  const assumptions = writtenAssumptions([], texts, language, createId);
  return [
    putEdit('links', {
      ...link,
      kind: texts.kind,
      ...(reason && { reason }),
      ...(assumptions && { assumptions }),
    }),
  ];
}

type Assumptions = NonNullable<Link['assumptions']>;

function writtenAssumptions(
  present: Assumptions,
  texts: LinkTexts,
  language: string,
  createId: () => string,
): Assumptions | undefined {
  const next = texts.assumptions.flatMap(({ id, text }): Assumptions => {
    const old = present.find((one) => one.id === id);
    const changed = withText(old?.text, language, text.trim());
    return changed ? [{ ...old, id: old?.id ?? createId(), text: changed }] : [];
  });
  return next.length > 0 ? next : undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Changes kind, reason and assumptions of a link; only the fields that differ. */
export function changeLinkEdits(
  link: Link,
  texts: LinkTexts,
  language: string,
  createId: () => string,
): readonly Edit[] {
  const fields = {
    kind: texts.kind,
    reason: withText(link.reason, language, texts.reason.trim()),
    assumptions: writtenAssumptions(link.assumptions ?? [], texts, language, createId),
  };
  return (['kind', 'reason', 'assumptions'] as const)
    .filter((field) => !same(fields[field], link[field]))
    .map((field) => setEdit('links', link.id, [field], fields[field]));
}
