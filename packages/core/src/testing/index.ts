/** Documents and generators for tests, ours and those of programs that embed Careframe. Not for use on a page. */
export { BROKEN_DOCUMENTS, type BrokenDocument } from './broken-documents.js';
export { soundProgramme } from './sound-programme.js';
export { arbitraryProgramme } from './arbitrary-programme.js';
export type { FastCheck } from './arbitrary-values.js';
export { arbitraryIntents, changeOf, type Intent } from './arbitrary-change.js';
