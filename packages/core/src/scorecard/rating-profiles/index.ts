/**
 * Rating profiles: how a standard turns scores into a rating, as data, and the one engine that reads them. Loaded only
 * where used. Nothing here says words: ratings, rules and limits are codes.
 */
export type * from './profile.types.js';
export type * from './rating.types.js';
export { careQualityCommission } from './profiles/care-quality-commission.js';
export { hnqis } from './profiles/hnqis.js';
export { hague } from './profiles/hague.js';
export { sims } from './profiles/sims.js';
export { undp } from './profiles/undp.js';
export { plainBands } from './profiles/bands.js';
export { rateAssessment, type RateOptions } from './rate.js';
export { withTwoKinds, type OneKindAtMost } from './evidence-rule.js';
export { weightSensitivity, WEIGHT_CHANGE, type Sensitivity, type WeightChange } from './sensitivity.js';
export { rollUpRatings, type PlaceRating, type RatingRollUp, type RatingRollUpOptions } from './roll-up.js';
export { completeFollowUps, followUps, type FollowUp } from './follow-up.js';
export { evidenceConcerns, type EvidenceConcerns, type Share } from './concerns.js';
