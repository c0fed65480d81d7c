/**
 * A living widget with its parts numbered: choose a state, and it is in it; choose a part, and it is outlined from
 * outside, as a page would do it. Draws into the light DOM, where `::part()` of the page applies.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Described } from '../../site/data.js';
import { appears } from './act.js';
import { placeMarkers, type Marker } from './markers.js';
import type { AnatomyState } from './state.js';

/** Within the edge: a scrolling area would cut an outline around what touches its edge. */
const OUTLINE = '{outline:3px solid light-dark(#a3154f,#ff9cc4);outline-offset:-1px}';

/** From here on widgets show their table, px. */
const WIDE = 640;

export class AnatomyView extends LitElement {
  @property() tag = '';
  @property() heading = '';
  @property({ attribute: false }) parts: readonly Described[] = [];
  @property({ attribute: false }) slots: readonly Described[] = [];
  @property({ attribute: false }) states: readonly AnatomyState[] = [];
  @state() private current: AnatomyState | undefined;
  @state() private chosen = '';
  /** Part under the mouse or the focus. */
  @state() private pointed = '';
  @state() private markers: readonly (Marker | undefined)[] = [];
  @query('.bench') private bench!: HTMLElement;
  @query('.stage') private stage!: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #resized = new ResizeObserver(() => this.#mark());
  #widget: HTMLElement | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#resized.disconnect();
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this.bench);
    const isPhone = this.bench.clientWidth < WIDE;
    void this.#show((isPhone && this.states.find(({ narrow }) => narrow)) || this.states[0]!);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const part = this.pointed || this.chosen;
    this.#sheet.replaceSync(part ? `anatomy-view ${this.tag}::part(${part})${OUTLINE}` : '');
  }

  /** Puts a fresh widget into a state; the one before goes with whatever was done to it. */
  async #show(next: AnatomyState): Promise<void> {
    this.current = next;
    this.removeAttribute('data-ready');
    const widget = Object.assign(document.createElement(this.tag), { headingLevel: 3 });
    Object.assign(widget, await next.properties());
    if (this.current !== next) return;
    this.#widget = widget;
    this.stage.toggleAttribute('data-narrow', next.narrow ?? false);
    this.stage.toggleAttribute('data-wide', next.wide ?? false);
    this.stage.replaceChildren(widget);
    this.#resized.observe(widget);
    await appears(() => this.#find('base'));
    await next.act?.(widget);
    await appears(() => next.brings.every((part) => this.#find(part)));
    if (this.current !== next) return;
    this.#mark();
    this.setAttribute('data-ready', next.name);
  }

  /** The first place of a part that is drawn. */
  #find(part: string): Element | undefined {
    const places = this.#widget?.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [];
    return [...places].find((place) => place.getClientRects().length > 0);
  }

  #mark(): void {
    this.markers = placeMarkers(
      this.bench,
      this.parts.map(({ name }) => this.#find(name)),
    );
  }

  /** The state to which the page leads for a part that is not here. */
  #home(part: string): AnatomyState | undefined {
    return this.states.find(({ brings }) => brings.includes(part));
  }

  async #choose(name: string): Promise<void> {
    this.chosen = this.chosen === name ? '' : name;
    if (!this.chosen) {
      this.pointed = '';
      return;
    }
    const home = this.#find(name) ? undefined : this.#home(name);
    if (home) await this.#show(home);
    this.#find(name)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected override render(): TemplateResult {
    return html`<div class="design-page anatomy">
      <header lang="en" dir="ltr">
        <h2>${this.heading}: anatomy</h2>
        <div class="states" role="group" aria-label="States">${this.states.map((one) => this.#stateButton(one))}</div>
        <p class="quiet when" role="status">${this.current?.when}</p>
      </header>
      <div class="figure">
        <div class="bench">
          <div class="stage"></div>
          <div class="markers" aria-hidden="true">${this.parts.map((part, index) => this.#marker(part, index))}</div>
        </div>
      </div>
      ${this.#lists()}
    </div>`;
  }

  #stateButton(one: AnatomyState): TemplateResult {
    return html`<button
      type="button"
      data-state=${one.name}
      data-brings=${one.brings.join(' ')}
      aria-pressed=${one === this.current ? 'true' : 'false'}
      @click=${() => void this.#show(one)}
    >
      ${one.name}
    </button>`;
  }

  #lists(): TemplateResult {
    return html`<section class="lists" aria-label="Parts and slots" lang="en" dir="ltr" tabindex="0">
      <h3>Parts of <code>&lt;${this.tag}&gt;</code></h3>
      <ol>
        ${this.parts.map((part, index) => this.#partItem(part, index))}
      </ol>
      <pre><code>${this.tag}::part(${this.chosen || 'heading'}) { … }</code></pre>
      <h3>Slots</h3>
      ${this.slots.length === 0 ? noSlots : this.#slotList()}
    </section>`;
  }

  #partItem({ name, description = '' }: Described, index: number): TemplateResult {
    const isHere = this.markers[index] !== undefined;
    const home = isHere ? '' : this.#home(name)?.name;
    const point = (on: boolean) => () => (this.pointed = on && isHere ? name : '');
    return html`<li>
      <button
        type="button"
        data-part=${name}
        aria-pressed=${this.chosen === name ? 'true' : 'false'}
        ?data-absent=${!isHere}
        @click=${() => void this.#choose(name)}
        @pointerenter=${point(true)}
        @pointerleave=${point(false)}
        @focus=${point(true)}
        @blur=${point(false)}
      >
        <span class="number" aria-hidden="true">${index + 1}</span>
        <span><code>${name}</code><span class="quiet">${description}${home ? html`<i>in “${home}”</i>` : nothing}</span></span>
      </button>
    </li>`;
  }

  #slotList(): TemplateResult {
    return html`<ul>
      ${this.slots.map(({ name, description }) => html`<li><code>${name || '(default)'}</code> ${description}</li>`)}
    </ul>`;
  }

  #marker({ name }: Described, index: number): TemplateResult | typeof nothing {
    const place = this.markers[index];
    if (!place) return nothing;
    const shown = this.pointed || this.chosen;
    return html`<span class="number" ?data-faint=${shown !== '' && shown !== name} style=${styleMap({ ...place })}>${index + 1}</span>`;
  }
}

const noSlots = html`<p class="quiet">
  None. What you write inside the tag is shown until the script runs, and where it never does. A
  <code>&lt;script type="application/json"&gt;</code> inside is read as the document.
</p>`;

customElements.define('anatomy-view', AnatomyView);
