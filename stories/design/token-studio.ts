/** Change tokens, see the widgets follow, copy the CSS. Draws into the light DOM: the page's own style applies. */
import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TOKENS, type Token, type TokenTheme } from '@careframe/element';
import { PAIRS, contrast, type Pair } from './contrast.js';
import {
  NO_CHANGES,
  cssOf,
  defaultOf,
  isColor,
  tokensOf,
  valueOf,
  withValue,
  type Changes,
} from './token-values.js';

/** The five of docs/theming.md. */
const FIRST = ['brand', 'brand-ink', 'brand-weak', 'radius-l', 'font'];

const named = (name: string): Token => TOKENS.find((token) => token.name === name)!;

export class TokenStudio extends LitElement {
  @property() theme: TokenTheme = 'light';
  /** What follows the tokens. */
  @property({ attribute: false }) preview: TemplateResult | undefined;
  @state() private changes: Changes = NO_CHANGES;
  @state() private said = '';

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const css = cssOf(this.changes);
    return html`<div class="studio">
      <section aria-labelledby="five">
        <h2 id="five">Five tokens and it is yours</h2>
        <div class="fields">${FIRST.map((name) => this.#field(named(name)))}</div>
        ${this.#output(css)} ${this.#contrasts()}
      </section>
      <section class="preview" aria-label="Widgets with these tokens" .style=${this.#values()}>
        ${this.preview}
      </section>
      <section aria-labelledby="all">
        <h2 id="all">All tokens, ${this.theme}</h2>
        <div class="fields all">
          ${TOKENS.filter(({ name }) => !FIRST.includes(name)).map((token) => this.#field(token))}
        </div>
      </section>
    </div>`;
  }

  /** Set through the property: the policy of a strict page refuses the attribute. */
  #values(): string {
    return Object.entries(this.changes[this.theme])
      .map(([name, value]) => `--care-${name}:${value}`)
      .join(';');
  }

  #field(token: Token): TemplateResult {
    const { name, what } = token;
    const value = valueOf(token, this.theme, this.changes);
    const isChanged = value !== defaultOf(token, this.theme);
    return html`<div class="field" ?data-changed=${isChanged}>
      <label for=${`token-${name}`}><code>--care-${name}</code><span>${what}</span></label>
      ${
        isColor(token)
          ? html`<input
              type="color"
              aria-label=${`${what}, pick`}
              .value=${value}
              @input=${(event: Event) => this.#set(token, event)}
            />`
          : ''
      }
      <input
        id=${`token-${name}`}
        type="text"
        spellcheck="false"
        autocomplete="off"
        dir="ltr"
        .value=${value}
        @change=${(event: Event) => this.#set(token, event)}
      />
    </div>`;
  }

  #set(token: Token, event: Event): void {
    const field = event.target as HTMLInputElement;
    const value = field.value.trim();
    const kind = isColor(token) ? 'color' : token.name === 'font' ? 'font-family' : 'inline-size';
    if (value !== '' && !CSS.supports(kind, value)) {
      this.said = `“${value}” is no value for --care-${token.name}; it stays as it was.`;
      field.value = valueOf(token, this.theme, this.changes);
      return;
    }
    this.said = '';
    this.changes = withValue(this.changes, token, this.theme, value);
  }

  #output(css: string): TemplateResult {
    return html`<div class="output">
      <pre tabindex="0" aria-label="CSS for your page"><code>${css || '/* Change a token: its CSS stands here. */'}</code></pre>
      <p class="buttons">
        <button type="button" ?disabled=${css === ''} @click=${() => void this.#copy(css, 'CSS')}>Copy CSS</button>
        <button
          type="button"
          ?disabled=${css === ''}
          @click=${() => void this.#copy(tokensOf(this.theme, this.changes), 'Design tokens')}
        >
          Copy design tokens
        </button>
        <button type="button" ?disabled=${css === ''} @click=${() => this.#reset()}>Reset</button>
      </p>
      <p role="status">${this.said}</p>
    </div>`;
  }

  async #copy(text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = `${what} copied.`;
    } catch {
      this.said = 'The browser does not let this page copy; select the text instead.';
    }
  }

  #reset(): void {
    this.changes = NO_CHANGES;
    this.said = 'All tokens as they were.';
  }

  #contrasts(): TemplateResult {
    return html`<table>
      <caption>
        Contrast (WCAG 2.2: text 4.5 : 1, signs and controls 3 : 1)
      </caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Ratio</th>
          <th scope="col">Enough</th>
        </tr>
      </thead>
      <tbody>
        ${PAIRS.map((pair) => this.#contrastRow(pair))}
      </tbody>
    </table>`;
  }

  #contrastRow({ front, back, least }: Pair): TemplateResult {
    const [text, ground] = [front, back].map((name) => valueOf(named(name), this.theme, this.changes));
    const ratio = contrast(text!, ground!);
    const verdict = ratio === undefined ? 'not known' : ratio >= least ? '✓ yes' : `✗ needs ${least}`;
    return html`<tr ?data-low=${ratio !== undefined && ratio < least}>
      <th scope="row">
        <span class="sample" aria-hidden="true" .style=${`color:${text};background:${ground}`}
          >${least === 3 ? html`<i></i>` : 'Aa'}</span
        >
        ${front} on ${back}
      </th>
      <td>${ratio === undefined ? '–' : ratio.toFixed(2)}</td>
      <td>${verdict}</td>
    </tr>`;
  }
}

customElements.define('token-studio', TokenStudio);
