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
export { FORMAT_VERSION, COLLECTIONS, type Programme, type Profile, type Collection, type EntityOf } from './programme/programme.schema.js';
export { readResponses } from './survey/read-responses.js';
export { readProgramme, type ReadOptions } from './programme/read.js';
export { READ_LIMITS, type ReadLimits } from './programme/adopt.js';
export { SET_ASIDE, type SetAside } from './programme/set-aside.js';
export { writeProgramme } from './programme/write.js';
export { applyChange } from './programme/apply.js';
export { createSession } from './programme/session.js';
export { mergeProgrammes, type Merge } from './programme/merge.js';
export { createProgramme, STANDARD_STAGES, type CreateProgrammeOptions, type StageLevel } from './programme/create.js';
export {
  putEdit, setEdit, setProgrammeEdit, removeEdit, textEdit, removeResultEdits, moveResultEdits, reorderResultEdits,
} from './programme/edits.js';
export {
  indexProgramme, findEntity, resultsOfStage, linksFrom, linksTo, indicatorsOf, observationsOf, type ProgrammeIndex,
} from './programme/queries.js';
export { parsePeriod, periodsOf, periodContains, comparePeriods, type Period, type PeriodKind, type Frequency } from './programme/periods.js';
