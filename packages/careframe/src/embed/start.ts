/** The script of `embed.html`. */
import { showEmbedded } from './page.js';

// oxlint-disable-next-line no-restricted-globals -- the whole page is ours
void showEmbedded(window);
