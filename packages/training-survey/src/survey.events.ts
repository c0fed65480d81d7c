/** Events of the survey widgets. */
import type { CareEventMap } from '@careframe/element';
import type { SurveyResponse } from '@careframe/core';

/** The person pressed "Send". The host keeps or sends `response`; `preventDefault()` keeps the survey open. */
export interface CareSubmitDetail {
  readonly response: SurveyResponse;
}

/** An answer was given, changed or cleared. */
export interface CareInputDetail {
  readonly response: SurveyResponse;
  /** Topics answered so far, and all. */
  readonly answered: number;
  readonly total: number;
}

/** Events of `<care-training-survey>` by name, those of every widget included. */
export interface TrainingSurveyEventMap extends CareEventMap {
  'care-input': CustomEvent<CareInputDetail>;
  'care-submit': CustomEvent<CareSubmitDetail>;
}
