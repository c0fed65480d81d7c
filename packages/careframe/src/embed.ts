/** One widget as a page for frames, for a page of your own; `embed.html` is the one that is built. */
export { showEmbedded } from './embed/page.js';
