/** The chain as if-then-because sentences: plain text to read, copy and print. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChainContext } from '../results-chain.context.js';
import { diamond, subheading } from './parts.js';

/** A longer chain is not kept in the page only for printing. */
const PRINTED_LINKS = 200;

export function wordsPanel(c: ChainContext): TemplateResult | typeof nothing {
  const isOpen = c.ui.wordsOpen;
  // Closed, it stays for the printed map, where the sentences say what the lines say on screen.
  const isPrinted = c.mode === 'map' && c.view.links.size <= PRINTED_LINKS;
  if (!isOpen && !isPrinted) return nothing;
  const sentences = c.sentences();
  return html`<div
    id="words"
    part="words"
    class=${isOpen ? 'words' : 'words print-only'}
    data-region
    role="group"
    aria-labelledby="words-title"
  >
    <div class="words-head">
      ${subheading(c, 1, c.words('words.title'), { id: 'words-title', class: 'words-title' })}
      <div class="controls">
        ${sentences.length > 0 ? html`<button type="button" data-do="copy" @click=${() => c.copy(sentences.map((one) => one.text).join('\n'))}>${c.words('words.copy')}</button>` : nothing}
        <button
          type="button"
          data-do="close-words"
          @click=${() => {
            c.setUi({ wordsOpen: false });
            c.focus('[data-do="words"]');
          }}
        >
          ${c.common('action.close')}
        </button>
      </div>
    </div>
    ${
      sentences.length === 0
        ? html`<p class="quiet">${c.words('words.empty')}</p>`
        : html`<ul class="sentences" data-sentences>
            ${repeat(
              sentences,
              (one) => one.link,
              (one) =>
                html`<li>
                  <span class="mark-place"
                    >${one.number === undefined ? nothing : diamond(c, one.number)}</span
                  ><span class="sentence">${one.text}</span>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
