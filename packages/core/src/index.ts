/** The programme model: schema, changes, rules and arithmetic. Values and codes only; words are in `@careframe/i18n`. */
export * from './problems.js';
export type * from './programme/values.schema.js';
export type * from './programme/entities.schema.js';
export type * from './scorecard/scorecard.schema.js';
export type * from './survey/survey.schema.js';
export type * from './programme/change.types.js';
export type * from './indicators/indicators.types.js';
export type * from './chain/chain.types.js';
export type * from './scorecard/scorecard.types.js';
export type * from './survey/survey.types.js';
export { FORMAT_VERSION, COLLECTIONS, type Collection } from './programme/format.js';
export type { Programme, Profile, EntityOf } from './programme/programme.schema.js';
export { readResponses } from './survey/read-responses.js';
export { readProgramme, type ReadOptions } from './programme/read.js';
export { READ_LIMITS, type ReadLimits } from './programme/adopt.js';
export { SET_ASIDE, type SetAside } from './programme/set-aside.js';
export { writeProgramme } from './programme/write.js';
export { applyChange } from './programme/apply.js';
export { createSession } from './programme/session.js';
export { mergeProgrammes, type Merge } from './programme/merge.js';
export {
  createProgramme,
  STANDARD_STAGES,
  type CreateProgrammeOptions,
  type StageLevel,
} from './programme/create.js';
export {
  putEdit,
  setEdit,
  setProgrammeEdit,
  removeEdit,
  textEdit,
  removeResultEdits,
  moveResultEdits,
  reorderResultEdits,
} from './programme/edits.js';
export {
  indexProgramme,
  findEntity,
  resultsOfStage,
  linksFrom,
  linksTo,
  indicatorsOf,
  observationsOf,
  type ProgrammeIndex,
} from './programme/queries.js';
export {
  parsePeriod,
  periodsOf,
  periodContains,
  comparePeriods,
  type Period,
  type PeriodKind,
  type Frequency,
} from './programme/periods.js';
export { achievement } from './indicators/achievement.js';
export { explain } from './indicators/explain.js';
export { aggregate, type AggregateOptions } from './indicators/aggregate.js';
export {
  differenceBetween,
  newInPeriods,
  type Difference,
  type NewInPeriod,
} from './indicators/difference.js';
export { amountOf, figureOf, numberOf, type AmountLike } from './indicators/amount.js';
export { indicatorStatus, DEFAULT_THRESHOLDS, type IndicatorStatusOptions } from './indicators/status.js';
export { indicatorPeriods, observationFor, valueOf, type PeriodValue } from './indicators/series.js';
export { layoutChain } from './chain/layout.js';
export { chainStatements } from './chain/statements.js';
export { causesOf, linkTargets, pathsFrom, wouldCycle, type LinkTarget } from './chain/paths.js';
export { checkProgramme, type CheckOptions } from './checks/check.js';
export { checkReporting, isIatiNumber } from './checks/reporting.js';
export { bandOf, scoreAssessment, DEFAULT_MINIMUM_COVERAGE } from './scorecard/score.js';
export { reviseRubric, rubricAt } from './scorecard/versions.js';
export { agreement, MINIMUM_AGREEMENT_ITEMS } from './scorecard/agreement.js';
export { rollUp, scorecardMatrix, type RollUpOptions } from './scorecard/rollup.js';
export { analyseSurvey, surveyShare, DEFAULT_SMALL_CELL } from './survey/analyse.js';
export { designOf } from './survey/pairing.js';
export {
  suppressSmallCells,
  suppressCount,
  suppressCounts,
  type SuppressedTable,
} from './privacy/suppress.js';
