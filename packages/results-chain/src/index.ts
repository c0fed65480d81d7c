/** `<care-results-chain>`: edit a results chain as a list or as a map. Importing this defines nothing. */
export { ResultsChain } from './results-chain.js';
export { chainWords } from './results-chain.words.js';
export type { CareViewChangeDetail, ChainViewName, ResultsChainEventMap } from './results-chain.events.js';
