/**
 * Loads widgets as a page needs them: one script, and each `care-*` tag or `<div data-care="…">` brings its own file,
 * now or whenever it is added. Starts on the document by itself; tell it of shadow roots that hold widgets by `watch`.
 */
import { retry, watch } from './loading/watch.js';

export { retry, watch };

// Nothing is done where there is no page, so that a server may import this.
if ('document' in globalThis) {
  // oxlint-disable-next-line no-restricted-globals -- loading for the whole page is what this entry is for
  watch(document);
  addEventListener('online', retry);
}
