/** `<care-programme>`: holds one document and its session for all widgets inside it. */
import { LitElement, css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContextProvider } from '@lit/context';
import { createSession } from '@careframe/core';
import type { Programme, ProgrammeSession } from '@careframe/core';
import { programmeContext } from './context.js';
import { emit } from './events.js';
import { ProgrammeSource, type ProgrammeState } from './programme-source.js';
import { VERSION } from './version.js';

/**
 * Widgets inside meet in one programme: an edit in one shows in the others. Shows nothing of its own; a document
 * that cannot be read is told by each widget inside and by one `care-error`.
 *
 * @fires {CustomEvent<CareReadyDetail>} care-ready - the document was read
 * @fires {CustomEvent<CareErrorDetail>} care-error - it could not be read or loaded
 * @slot - the widgets, and anything else
 */
export class CareProgramme extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none !important;
    }
  `;

  /** The document: a programme, the parsed JSON of one, or its text. */
  @property({ attribute: false }) programme: unknown;
  /** Address of a programme document. */
  @property() src: string | undefined;

  readonly #source = new ProgrammeSource(this, {
    useContext: false,
    open: (programme) => createSession(programme),
  });
  readonly #provider = new ContextProvider(this, {
    context: programmeContext,
    initialValue: { status: 'loading' },
  });

  constructor() {
    super();
    this.#source.onState = (state) => this.#provide(state);
  }

  /** The document as it stands. */
  get currentProgramme(): Programme | undefined {
    return this.session?.getState().programme;
  }

  /** Editing session that the widgets share. */
  get session(): ProgrammeSession | undefined {
    return this.#source.session;
  }

  protected override firstUpdated(): void {
    // Nothing was given at all: the widgets say that there is no programme, instead of waiting for ever.
    if (this.#source.state.status === 'empty') this.#provider.setValue(this.#source.state);
  }

  #provide(state: ProgrammeState): void {
    this.#provider.setValue(state);
    if (state.status === 'ready') emit(this, 'care-ready', { programme: state.session.getState().programme });
    else if (state.status === 'failed' || state.status === 'too-new')
      emit(this, 'care-error', {
        code: state.problems[0]?.code ?? 'load.failed',
        severity: 'error',
        problems: state.problems,
      });
    else if (state.status === 'offline' || state.status === 'no-permission')
      emit(this, 'care-error', { code: `load.${state.status}`, severity: 'error', problems: [] });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-programme': CareProgramme;
  }
}
