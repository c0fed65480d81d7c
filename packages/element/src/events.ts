/** Events every widget shares. All bubble and are composed, so a page can listen in one place. */
import type { Applied, Change, Problem, Programme } from '@careframe/core';

/** Before a gesture is committed; `preventDefault()` refuses it and the host may set `programme` itself. */
export interface CareBeforeChangeDetail {
  readonly change: Change;
  /** The document as it stands, without the change. */
  readonly programme: Programme;
}

/** After a gesture: never fired by setting a property. */
export interface CareChangeDetail {
  readonly change: Change;
  /** The document with the change in it. */
  readonly programme: Programme;
}

/** The document was read and the widget shows it. */
export interface CareReadyDetail {
  readonly programme: Programme;
}

/** Something could not be read, loaded or shown. The page stays alive. */
export interface CareErrorDetail {
  /** Code of the first problem, or what went wrong before there was a document, such as `load.offline`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly problems: readonly Problem[];
  /** What was thrown underneath, where something was. */
  readonly cause?: unknown;
}

/**
 * Events that every widget can fire, by name, for typed `addEventListener`; those that only show a document fire
 * neither `care-before-change` nor `care-change`.
 */
export interface CareEventMap {
  'care-before-change': CustomEvent<CareBeforeChangeDetail>;
  'care-change': CustomEvent<CareChangeDetail>;
  'care-ready': CustomEvent<CareReadyDetail>;
  'care-error': CustomEvent<CareErrorDetail>;
}

/** Fires an event from a widget. Answers false when a listener refused a cancelable one. */
export function emit<Detail>(
  target: EventTarget,
  name: `care-${string}`,
  detail: Detail,
  options?: { cancelable?: boolean },
): boolean {
  return target.dispatchEvent(
    new CustomEvent<Detail>(name, {
      detail,
      bubbles: true,
      composed: true,
      cancelable: options?.cancelable === true,
    }),
  );
}

/** A change was refused: by a listener of `care-before-change`, or by the document's own rules. */
export type Committed =
  | { readonly done: true; readonly applied: Applied }
  | { readonly done: false; readonly problems: readonly Problem[] };
