/** Defines every Careframe tag. */
import '@careframe/element/define.js';
import '@careframe/results-chain/define.js';
import '@careframe/indicator-table/define.js';
import '@careframe/scorecard/define.js';
import '@careframe/training-survey/define.js';
