/** What the templates are given: values to show, words to show them with, and what a press does. */
import type { TemplateResult } from 'lit';
import type { Rubric } from '@careframe/core';
import type { ScorecardModel, Subject } from '../model/model.types.js';
import type { ScorecardSession } from '../scorecard.session.js';
import type { Speech } from '../wording/speech.js';

export interface ScorecardView {
  readonly model: ScorecardModel;
  readonly session: ScorecardSession;
  readonly speech: Speech;
  /** Details of the open cell; undefined when none is open. */
  readonly detail: TemplateResult | undefined;
  /** Subjects and rubrics there is something to show of, and periods with values, newest first. */
  readonly subjects: readonly Subject[];
  readonly rubrics: readonly Rubric[];
  readonly periods: readonly string[];
  /** Period in force: chosen by the reader or by the host. */
  readonly period: string | undefined;
  /** One line each instead of a table. */
  readonly narrow: boolean;
  readonly heading: TemplateResult;
  /** Level of the headings under the widget's own. */
  readonly subLevel: 3 | 4 | 5;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly chartFailed: boolean;
}

export interface ScorecardActions {
  readonly openCell: (key: string) => void;
  readonly close: () => void;
  readonly toggleChart: () => void;
  /** A change of what is shown; its new summary is announced. */
  readonly choose: (patch: Partial<ScorecardSession>) => void;
  readonly cellKeydown: (event: KeyboardEvent) => void;
  /** The cell that got focus becomes the tab stop. */
  readonly cellFocus: (key: string) => void;
  readonly retryDetails: () => void;
  readonly detailKeydown: (event: KeyboardEvent) => void;
}
