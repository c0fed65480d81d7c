/** All Careframe widgets as classes, without side effects. `careframe/define.js` defines the tags. */
export * from '@careframe/element';
export * from '@careframe/results-chain';
export * from '@careframe/indicator-table';
export * from '@careframe/scorecard';
export * from '@careframe/training-survey';
