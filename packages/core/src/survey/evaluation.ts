/** Evaluating trainings and assessors, loaded only where used. */
export {
  evaluateTraining,
  type EvaluateOptions,
  type TopicChange,
  type TrainingEvaluation,
} from './evaluate.js';
export { guardSurvey } from './guard.js';
export { claimOf, levelsOf, type Caveat, type Claim } from './claims.js';
export { responseShift, type ResponseShift } from './shift.js';
export { proposeLinks, type CodedSheet, type LinkProposal, type ProposedLink } from './linking.js';
export {
  assessorAgreement,
  type AssessorAgreement,
  type AssessorAgreementOptions,
} from '../scorecard/agreement.js';
