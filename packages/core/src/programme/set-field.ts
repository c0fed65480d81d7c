/** Setting one field inside plain data, without changing what was there. */
import { isRecord } from './adopt.js';

export type FieldPath = readonly (string | number)[];

/** The data with the field set, and how to undo it: the field to set back, and its value (absent means: remove it). */
export interface FieldSet {
  readonly value: unknown;
  readonly undo: { readonly path: FieldPath; readonly value?: unknown };
}

/**
 * Sets the field at `path`, or removes it when `value` is undefined; objects on the way are made when absent. In an
 * array, a number replaces that item, adds one at the end, or takes it out. Undefined when the path leads through
 * something that has no such place.
 */
export function setField(target: unknown, path: FieldPath, value: unknown): FieldSet | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (Array.isArray(target)) return setItem(target, key, rest, value);
  if (!isRecord(target) || typeof key !== 'string') return undefined;
  const has = Object.hasOwn(target, key);
  if (rest.length === 0) return { value: withField(target, key, value), undo: undoOf(key, target[key]) };
  if (!has && value === undefined) return { value: target, undo: { path } };
  const inner = setField(has ? target[key] : emptyFor(rest), rest, value);
  if (!inner) return undefined;
  const undo = has ? { ...inner.undo, path: [key, ...inner.undo.path] } : { path: [key] };
  return { value: withField(target, key, inner.value), undo };
}

/** Arrays are undone as a whole: a removed item could not be put back between others by setting a field. */
function setItem(
  target: readonly unknown[],
  key: string | number,
  rest: FieldPath,
  value: unknown,
): FieldSet | undefined {
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key > target.length) return undefined;
  const isNew = key === target.length;
  if (rest.length > 0) {
    const inner = isNew ? undefined : setField(target[key], rest, value);
    return (
      inner && {
        value: target.with(key, inner.value),
        undo: { ...inner.undo, path: [key, ...inner.undo.path] },
      }
    );
  }
  if (isNew && value === undefined) return { value: target, undo: { path: [key] } };
  return {
    value: target.toSpliced(key, 1, ...(value === undefined ? [] : [value])),
    undo: { path: [], value: target },
  };
}

function emptyFor(rest: FieldPath): unknown {
  return typeof rest[0] === 'number' ? [] : {};
}

function undoOf(key: string, before: unknown): FieldSet['undo'] {
  return before === undefined ? { path: [key] } : { path: [key], value: before };
}

function withField(
  target: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Record<string, unknown> {
  const { [key]: _before, ...others } = target;
  return value === undefined ? others : { ...target, [key]: value };
}
