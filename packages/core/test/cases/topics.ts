/** All topics with worked examples, in the order of `docs/numbers.md`. */
import type { CaseTopic } from './case.js';

export const topics: readonly CaseTopic[] = [];
