/** Defines `<care-results-chain>`. */
import { define } from '@careframe/element';
import { ResultsChain } from './results-chain.js';

define('care-results-chain', ResultsChain);
