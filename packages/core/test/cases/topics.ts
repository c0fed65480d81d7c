/** All topics with worked examples, in the order of `docs/numbers.md`. */
import { topic as achievement } from './achievement.cases.js';
import { topic as aggregation } from './aggregation.cases.js';
import { agreement } from './agreement.cases.js';
import type { CaseTopic } from './case.js';
import { topic as checks } from './checks.cases.js';
import { scorecard } from './scorecard.cases.js';
import { smallCells } from './small-cells.cases.js';
import { training } from './training.cases.js';

export const topics: readonly CaseTopic[] = [
  achievement,
  aggregation,
  scorecard,
  agreement,
  training,
  smallCells,
  checks,
];
