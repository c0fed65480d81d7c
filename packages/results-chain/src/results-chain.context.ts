/** What the element gives to its gestures and its templates. */
import type { Act, CommonWords } from '@careframe/element';
import type { Format } from '@careframe/i18n';
import type { Change, Collection, Edit, LocalizedText } from '@careframe/core';
import type { TemplateResult } from 'lit';
import type { ChainViewName } from './results-chain.events.js';
import type { CardDrag } from './interactions/drag.js';
import type { LinkActions } from './interactions/link-actions.js';
import type { ResultActions } from './interactions/result-actions.js';
import type { ChainSession } from './results-chain.session.js';
import type { ChainView } from './results-chain.view.js';
import type { ChainWords } from './results-chain.words.js';

/** The element as gestures see it. */
export interface ChainHost {
  readonly view: ChainView;
  readonly ui: ChainSession;
  readonly mode: ChainViewName;
  readonly readOnly: boolean;
  /** True while the page is being drawn: a field that loses the focus then was not left by the person. */
  readonly isDrawing: boolean;
  readonly words: ChainWords;
  readonly common: CommonWords;
  readonly format: Format;
  /** Language tag that texts are written in. */
  readonly language: string;
  setUi(patch: Partial<ChainSession>): void;
  setView(view: ChainViewName): void;
  /** Commits one undo step; says why when it was refused, and answers whether it was made. */
  commit(edits: readonly Edit[], act: Act): boolean;
  /** Undoes or redoes; answers the change that was taken back or done again. */
  takeBack(which: 'undo' | 'redo'): Change | undefined;
  createId(kind: Collection | 'assumption'): string;
  plain(text: LocalizedText | undefined): string;
  say(text: string, politeness?: 'polite' | 'assertive'): void;
  /** Focuses the first of these after the next drawing. */
  focusNext(...selectors: string[]): void;
  copy(text: string): void;
}

/** Everything a template needs. */
export interface ChainContext extends Omit<ChainHost, 'commit' | 'createId' | 'focusNext' | 'takeBack'> {
  readonly results: ResultActions;
  readonly links: LinkActions;
  readonly drag: CardDrag;
  /** Focuses the first of these after the next drawing. */
  focus(...selectors: string[]): void;
  readonly headingLevel: number;
  readonly direction: 'ltr' | 'rtl';
  /** How often the element was put into a page: a field that loses the focus because of it was not left. */
  readonly moves: number;
  /** Text of the document for the page, marked when shown in another language. */
  text(text: LocalizedText | undefined): TemplateResult | string;
  sentences(): readonly Sentence[];
}

/** One link in words. */
export interface Sentence {
  readonly link: string;
  readonly number: number | undefined;
  readonly text: string;
}

/** Focus targets by what they are; the same marks in list and map. */
export const at = {
  result: (id: string): string => `[data-result="${id}"] [data-focus]`,
  link: (id: string): string => `[data-link="${id}"] [data-focus]`,
  button: (id: string, name: string): string => `[data-result="${id}"] [data-do="${name}"]`,
  add: (stage: string): string => `[data-stage="${stage}"] [data-add]`,
  editor: '[data-editor]',
  dialog: 'dialog [data-first]',
} as const;
