/** The script-tag file `careframe-loader.js`: starts on the document, and starts on shadow roots that it is told of. */
import { startLoader } from './watch.js';

export { startLoader };

startLoader();
