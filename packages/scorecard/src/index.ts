/** `<care-scorecard>`: class, events, words. Importing this has no side effect; `define.js` registers the tag. */
export { Scorecard } from './scorecard.js';
export { scorecardWords } from './scorecard.words.js';
export type { CareCellOpenDetail, ScorecardEventMap } from './scorecard.events.js';
export type { Subject } from './model/model.types.js';
