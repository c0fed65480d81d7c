/** A pair of right and wrong use, and the documents it is shown on. */
import type { TemplateResult } from 'lit';
import type { Programme, SurveyResponse } from '@careframe/core';

export interface Documents {
  readonly chain: Programme;
  readonly visits: Programme;
  readonly training: Programme;
  readonly responses: readonly SurveyResponse[];
}

export interface Side {
  /** What is done, in the imperative. */
  readonly says: string;
  /** The line of HTML, CSS or JSON that does it. */
  readonly code: string;
  readonly example: TemplateResult;
}

export interface Pair {
  readonly id: string;
  readonly title: string;
  /** What goes wrong otherwise, in one sentence. */
  readonly why: string;
  /** One side above the other: the widget needs the whole width. */
  readonly wide?: boolean;
  readonly right: Side;
  readonly wrong: Side;
}
