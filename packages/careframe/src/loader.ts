/** Brings widgets as a page needs them. No side effect: `startLoader()` begins; `careframe-loader.js` begins by itself. */
export { startLoader, type LoaderOptions } from './loading/watch.js';
