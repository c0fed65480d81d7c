/** Three-way merging of plain data: a field that one side changed is taken, one that both changed is a conflict. */
import type { Conflict } from './change.types.js';
import { isRecord } from './adopt.js';
import { isSame } from './freeze.js';
import { isTexts } from './issues.js';
import { fieldNames, memberShape } from './shape.js';
import type { Shape } from './shape.types.js';

export type FieldConflict = Pick<Conflict, 'path' | 'base' | 'mine' | 'theirs'>;

export interface Merged {
  readonly value: unknown;
  readonly conflicts: readonly FieldConflict[];
}

/** Three states of one thing; undefined where it is absent. */
interface Three<T = unknown> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/**
 * Fields that together are one figure. A numerator of the one side over a denominator of the other would be a share
 * that nobody entered, so they are taken from one side only.
 */
const FIGURE_FIELDS: readonly string[] = ['value', 'numerator', 'denominator', 'missing'];

/** Merges one value. Where both sides changed it differently and it has no parts, `mine` stands. */
export function mergeValues(three: Three, shape: Shape | undefined): Merged {
  const { base, mine, theirs } = three;
  if (isSame(mine, theirs) || isSame(base, theirs)) return { value: mine, conflicts: [] };
  if (isSame(base, mine)) return { value: theirs, conflicts: [] };
  if (isRecord(mine) && isRecord(theirs)) {
    if (isRecord(base)) return mergeFields({ base, mine, theirs }, shape);
    // A text that both wrote, in different languages, is no conflict.
    if (base === undefined && isTexts(shape)) return mergeFields({ base: {}, mine, theirs }, shape);
  }
  // A list that both began is merged as if it had been empty before.
  const before = base ?? [];
  if (areKeyed(before) && areKeyed(mine) && areKeyed(theirs))
    return mergeLists({ base: before, mine, theirs }, shape);
  return conflict(three);
}

function conflict({ base, mine, theirs }: Three): Merged {
  return { value: mine, conflicts: [{ path: [], base, mine, theirs }] };
}

function mergeFields(three: Three<Readonly<Record<string, unknown>>>, shape: Shape | undefined): Merged {
  const { base, mine, theirs } = three;
  const value: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  const isContested = contestsFigure(three, shape);
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])) {
    const field = { base: base[key], mine: mine[key], theirs: theirs[key] };
    const isStanding = isContested && FIGURE_FIELDS.includes(key) && !isSame(field.mine, field.theirs);
    const merged = isStanding ? conflict(field) : mergeValues(field, memberShape(shape, key));
    if (merged.value !== undefined) value[key] = merged.value;
    conflicts.push(...merged.conflicts.map((one) => ({ ...one, path: [key, ...one.path] })));
  }
  // Each side took out the language that the other one kept: a text must not vanish.
  const isLost = isTexts(shape) && Object.keys(value).length === 0;
  return isLost ? conflict(three) : { value, conflicts };
}

/** Whether both sides changed the figure of an observation, baseline, target or revision, and not to the same. */
function contestsFigure(
  { base, mine, theirs }: Three<Readonly<Record<string, unknown>>>,
  shape: Shape | undefined,
): boolean {
  if (!fieldNames(shape)?.includes('denominator')) return false;
  const figure = (side: Readonly<Record<string, unknown>>) => FIGURE_FIELDS.map((field) => side[field]);
  const [before, one, other] = [figure(base), figure(mine), figure(theirs)];
  return !isSame(before, one) && !isSame(before, other) && !isSame(one, other);
}

type Item = object;

/** What a list item is known by: its id, or for a score of an assessment the criterion and who scored it. */
function keyOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const { id, criterion, assessor } = item;
  if (typeof id === 'string') return id;
  return typeof criterion === 'string' ? JSON.stringify([criterion, assessor]) : undefined;
}

/** A list whose items have keys, each once. */
function areKeyed(value: unknown): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  const keys = value.map(keyOf);
  return !keys.includes(undefined) && new Set(keys).size === keys.length;
}

const byKey = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [keyOf(item)!, item]));

/** Merges lists of keyed items. Where one side removed what the other changed, the changed one is kept. */
export function mergeLists(three: Three<readonly Item[]>, shape: Shape | undefined): Merged {
  const sides = { base: byKey(three.base), mine: byKey(three.mine), theirs: byKey(three.theirs) };
  const itemShape = memberShape(shape, 0);
  const kept = new Map<string, Merged>();
  for (const key of new Set([...sides.mine.keys(), ...sides.theirs.keys()])) {
    const merged = mergeItem(
      { base: sides.base.get(key), mine: sides.mine.get(key), theirs: sides.theirs.get(key) },
      itemShape,
    );
    if (merged.value !== undefined) kept.set(key, merged);
  }
  const keys = mergeOrder(
    { base: [...sides.base.keys()], mine: [...sides.mine.keys()], theirs: [...sides.theirs.keys()] },
    (key) => kept.has(key),
  );
  return {
    value: keys.map((key) => kept.get(key)!.value),
    conflicts: keys.flatMap((key, index) =>
      kept.get(key)!.conflicts.map((one) => ({ ...one, path: [index, ...one.path] })),
    ),
  };
}

function mergeItem(three: Three, shape: Shape | undefined): Merged {
  const { base, mine, theirs } = three;
  const merged = mergeValues(three, shape);
  const isEditedAndRemoved =
    merged.conflicts.length > 0 && base !== undefined && (mine === undefined || theirs === undefined);
  return isEditedAndRemoved ? { ...merged, value: mine ?? theirs } : merged;
}

/** The order of the side that moved something (mine, if both did), with what the other added after its old neighbour. */
function mergeOrder(
  { base, mine, theirs }: Three<readonly string[]>,
  isKept: (key: string) => boolean,
): string[] {
  const [first, second] = isOrderKept(base, mine) ? [theirs, mine] : [mine, theirs];
  const placed = new Set(first.filter(isKept));
  const followers = new Map<string | undefined, string>();
  let previous: string | undefined;
  for (const key of second.filter(isKept)) {
    if (!placed.has(key)) followers.set(previous, key);
    previous = key;
  }
  return [undefined, ...placed].flatMap((key) => {
    const run = key === undefined ? [] : [key];
    for (let next = followers.get(key); next !== undefined; next = followers.get(next)) run.push(next);
    return run;
  });
}

/** Whether what is left of `base` in `side` stands in the same order. */
function isOrderKept(base: readonly string[], side: readonly string[]): boolean {
  const [before, after] = [new Set(base), new Set(side)];
  const now = side.filter((key) => before.has(key));
  return base.filter((key) => after.has(key)).every((key, index) => now[index] === key);
}
