/** Everything that is only needed to enter values. Loads by itself, so that the table stands sooner. */
export { fullEditor, quickEditor } from './editor.js';
export { Entering } from './entering.js';
export { pastedTemplate } from './pasted.js';
