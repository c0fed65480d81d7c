/** The named places of a widget: choose one, and it is outlined in the living widget. */
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Described } from '../site/data.js';

export class AnatomyView extends LitElement {
  @property() tag = '';
  @property({ attribute: false }) parts: readonly Described[] = [];
  @property({ attribute: false }) slots: readonly Described[] = [];
  /** The widget in the state that is looked at. */
  @property({ attribute: false }) widget: TemplateResult | undefined;
  @state() private chosen = '';
  @state() private present: ReadonlySet<string> = new Set();
  readonly #sheet = new CSSStyleSheet();

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  protected override render(): TemplateResult {
    return html`<div class="anatomy">
      <section aria-label="Parts and slots" lang="en" dir="ltr">
        <h2>Parts of <code>&lt;${this.tag}&gt;</code></h2>
        <ul>
          ${this.parts.map((part) => this.#item(part))}
        </ul>
        <pre tabindex="0" aria-label="CSS for this part"><code>${this.tag}::part(${this.chosen || 'heading'}) { … }</code></pre>
        ${this.slots.length === 0 ? html`<p>No slots.</p>` : this.#slotList()}
      </section>
      <section class="living" aria-label="The widget" @care-ready=${() => this.#look()}>${this.widget}</section>
    </div>`;
  }

  #item({ name, description = '' }: Described): TemplateResult {
    const isHere = this.present.has(name);
    return html`<li>
      <button
        type="button"
        data-part=${name}
        aria-pressed=${this.chosen === name}
        ?disabled=${!isHere}
        @click=${() => this.#choose(name)}
      >
        <code>${name}</code><span>${description}${isHere ? '' : '; not in this state'}</span>
      </button>
    </li>`;
  }

  #slotList(): TemplateResult {
    return html`<h3>Slots</h3>
      <ul>
        ${this.slots.map(({ name, description }) => html`<li><code>${name || '(default)'}</code> ${description}</li>`)}
      </ul>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('widget')) this.#look();
  }

  /** A widget draws when its document and its words have come; a click in it may open more. */
  #look(): void {
    for (const pause of [0, 250, 1_000]) setTimeout(() => this.#find(), pause);
  }

  #find(): void {
    const root = this.querySelector(this.tag)?.shadowRoot;
    const present = new Set(
      [...(root?.querySelectorAll('[part]') ?? [])].flatMap((element) => [...element.part]),
    );
    if ([...present].join(' ') !== [...this.present].join(' ')) this.present = present;
  }

  #choose(name: string): void {
    this.chosen = this.chosen === name ? '' : name;
    const rule = `{outline:3px solid #d81b60;outline-offset:2px;background-color:color-mix(in srgb,#d81b60 12%,transparent)}`;
    this.#sheet.replaceSync(this.chosen ? `${this.tag}::part(${this.chosen})${rule}` : '');
    const place = this.querySelector(this.tag)?.shadowRoot?.querySelector(`[part~="${this.chosen}"]`);
    place?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('anatomy-view', AnatomyView);
